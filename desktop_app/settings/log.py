"""The log: one line for each thing that happened, for its owner alone, never a name, a local part or a book's path.

A thread of its own opens the file and writes, so that a share which doesn't answer holds up nobody. Several processes
may log at once: each has a file of its own, proofbook-1.log or the first after it that nobody has, so that only one
process ever writes to a file or rotates it; an empty proofbook-1.lock beside it says whose turn it is. Where the file
system has no locks, the file is named after the process.

Python's own logging is not used, since what it lacks is more code than this. Its QueueListener.stop, and its own end
when the program ends, wait for ever for a folder that doesn't answer. Its files can be read by others, have no lock,
keep half a line when the disk is full, and don't notice that they were deleted; what it can't write it prints.
"""

import contextlib
import enum
import hashlib
import os
import re
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from queue import SimpleQueue

from desktop_app.files.appending import AppendedFile, LockedError, NoLockingError
from desktop_app.files.errors import reason_of
from desktop_app.files.paths import make_in_home, user_log_folder
from desktop_app.files.phrases import phrase
from desktop_app.files.system import account_name
from desktop_app.files.waiting import in_time
from desktop_app.settings.policy.model import LogTerms

_NAME = "proofbook"
_CRASHES = "crash"
_LOG, _LOCK = ".log", ".lock"
_LARGEST = 1024 * 1024
"""Bytes of one file; a fuller one is set aside as .1, that as .2 …"""
_SET_ASIDE = 3
_MOST_PROCESSES = 64
_MOST_WAITING = 20_000
"""Lines that wait for a folder which doesn't answer; of more, the newest are lost."""
_DAY = 24 * 60 * 60  # seconds
_WAIT = 2.0
"""Seconds that the end of the program waits for what is still to be written."""
_UNSAFE = re.compile(r"[^A-Za-z0-9_.,:;+*/()…’ -]")
_LONGEST = 400


Fact = str | int | float | Sequence[str]


class Level(enum.IntEnum):
    """How much it matters."""

    DEBUG = 1
    INFO = 2
    WARNING = 3
    ERROR = 4
    OFF = 5


def log_folder(terms: LogTerms) -> Path:
    """Return where the log is kept."""
    return terms.folder or user_log_folder()


def own_log_files(terms: LogTerms) -> list[Path]:
    """Return the log files of this user in the user's own folder and in the one in force, the rotated ones too.

    Errors: OSError, also where the folder doesn't answer.
    """
    own = list(_files_in(user_log_folder(), f"{_NAME}-"))
    folder = terms.folder
    return own if folder is None else own + in_time(lambda: list(_files_in(folder, f"{_beginning(terms)}-")))


def delete_old_logs(terms: LogTerms, days: int) -> int:
    """Delete the user's log files that nobody wrote to for some days, and return how many. Errors: OSError.

    Those that say whose turn it is stay: they are empty, and a process may have one.
    """
    oldest = time.time() - days * _DAY
    old = [path for path in own_log_files(terms) if path.suffix != _LOCK and (not days or _written(path) < oldest)]
    for path in old:
        path.unlink(missing_ok=True)
    return len(old)


def _written(path: Path) -> float:
    """Return when a file was written last; now, where it is gone. Errors: OSError."""
    try:
        return path.stat().st_mtime
    except FileNotFoundError:
        return time.time()


def _files_in(folder: Path, beginning: str) -> Iterator[Path]:
    """Yield the log files of a folder. Errors: OSError."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except (FileNotFoundError, NotADirectoryError):
        return
    for entry in entries:
        is_ours = entry.name.startswith(beginning) and (_LOG in entry.name or entry.name.endswith(_LOCK))
        if is_ours and entry.is_file(follow_symlinks=False):
            yield Path(entry.path)


def _beginning(terms: LogTerms) -> str:
    """Return how the names of this user's log files begin; in a folder that others share, it doesn't tell the name.

    The same account on another computer may be another person, and locks don't always reach from one to the other.
    """
    if terms.folder is None:
        return _NAME
    if sys.platform == "win32":
        computer, account = os.environ.get("COMPUTERNAME", ""), account_name()
    else:
        computer, account = os.uname().nodename, str(os.geteuid())
    who = f"{computer}\0{account}".encode("utf-8", "replace")
    return f"{_NAME}-{hashlib.sha256(who).hexdigest()[:12]}"


class _Log:
    """The open log of a process; troubled: told once, from another thread, why nothing can be written.

    days: after which files that nobody wrote to are deleted; 0: nothing is written.
    """

    def __init__(
        self,
        terms: LogTerms,
        days: int,
        troubled: Callable[[str], None],
        crashes: Callable[[int | None], None] | None,
    ) -> None:
        self.process = os.getpid()
        self.terms = terms
        self.level = Level[terms.level.upper()] if days else Level.OFF
        self._days = days
        self.trouble = ""
        self._troubled, self._crashes = troubled, crashes
        self._waiting: SimpleQueue[bytes | None] = SimpleQueue()
        self._lock: AppendedFile | None = None
        self._file: AppendedFile | None = None
        self._crash_file: AppendedFile | None = None
        self._thread = threading.Thread(target=self._run, name="log", daemon=True)
        self._thread.start()

    def write(self, line: str) -> None:
        """Have a line written."""
        if self._waiting.qsize() < _MOST_WAITING:
            self._waiting.put(f"{line}\n".encode())

    def end(self, wait: float) -> str:
        """Wait until everything is written, but not for ever; return what is to be said, empty where all is well."""
        if self._crashes:
            self._crashes(None)
        self._waiting.put(None)
        self._thread.join(wait)
        if self._thread.is_alive() and not self.trouble:
            self.trouble = _unwritable(log_folder(self.terms), phrase("it doesn’t answer"))
        return self.trouble

    def _run(self) -> None:
        """Write line by line; whatever goes wrong is told, and nothing more is written then."""
        try:
            with contextlib.suppress(OSError, ValueError):  # a folder that is not there is told when it is written to
                delete_old_logs(self.terms, self._days)
            if self.level is Level.OFF:
                return
            if self.terms.folder:
                make_in_home(self.terms.folder)
            self._lock, path = _locked(self.terms)
            self._file = _appended(path, self.terms)
            self._keep_crashes()
            while (line := self._waiting.get()) is not None:
                self._file.append(line)
                if self._file.size > _LARGEST:
                    self._file = _rotated(self._file, self.terms)
        except (OSError, ValueError) as error:  # ValueError: a folder with a null character in its name
            reason = reason_of(error) if isinstance(error, OSError) else str(error)
            self.trouble = _unwritable(log_folder(self.terms), reason)
            self._troubled(self.trouble)
        finally:
            for file in (self._file, self._lock, self._crash_file):
                if file:
                    file.close()

    def _keep_crashes(self) -> None:
        """Let what kills the interpreter leave the places in the code, which hold no data. Errors: OSError."""
        if self._crashes:
            path = log_folder(self.terms) / f"{_beginning(self.terms)}-{_CRASHES}{_LOG}"
            self._crash_file = _appended(path, self.terms)
            if self._crash_file.size > _LARGEST:
                self._crash_file.cut(0)
            self._crashes(self._crash_file.descriptor)


def _locked(terms: LogTerms) -> tuple[AppendedFile | None, Path]:
    """Find the first file that no other process has; return what keeps it ours, and its name. Errors: OSError."""
    folder, beginning = log_folder(terms), _beginning(terms)
    for number in range(1, _MOST_PROCESSES + 1):
        lock = _appended(folder / f"{beginning}-{number}{_LOCK}", terms)
        try:
            lock.lock()
        except LockedError:
            lock.close()
            continue
        except NoLockingError:
            lock.close()
            break
        return lock, lock.path.with_suffix(_LOG)
    return None, folder / f"{beginning}-process-{os.getpid()}{_LOG}"


def _appended(path: Path, terms: LogTerms) -> AppendedFile:
    """Open a file of the log. Errors: OSError."""
    return AppendedFile(path, is_shared=terms.folder is not None)


def _rotated(file: AppendedFile, terms: LogTerms) -> AppendedFile:
    """Set a full file aside, the oldest of them goes; return the one to go on with. Errors: OSError."""
    path = file.path
    file.close()  # Windows renames no open file
    for number in range(_SET_ASIDE, 0, -1):
        newer = path.with_name(f"{path.name}.{number - 1}") if number > 1 else path
        if newer.exists():
            newer.replace(path.with_name(f"{path.name}.{number}"))
    return _appended(path, terms)


def _unwritable(folder: Path, reason: str) -> str:
    """Return what is said where the log can't be written."""
    return phrase("the log can’t be written ({reason}): {folder}", reason=reason, folder=folder)


_open_logs: list[_Log] = []


def start_log(
    terms: LogTerms,
    days: int = 30,
    troubled: Callable[[str], None] = lambda _text: None,
    crashes: Callable[[int | None], None] | None = None,
) -> None:
    """Begin to log in this process, as a policy says, and delete files that nobody wrote to for some days.

    days: 0 to write nothing, and to delete everything.
    troubled: called once, from another thread, with what is to be said where nothing can be written.
    crashes: gets the descriptor of a file for what the interpreter has to tell when it is killed; None in the end.
    """
    stop_log()
    _open_logs.append(_Log(terms, days, troubled, crashes))


def stop_log(wait: float = _WAIT) -> str:
    """End the log, and return what is to be said of it: empty, or why it could not be written."""
    said = ""
    while _open_logs:
        open_log = _open_logs.pop()
        if open_log.process == os.getpid():  # a process that was forked has no thread that would write
            said = open_log.end(wait)
    return said


def log(level: Level, event: str, *more: str, **facts: Fact) -> None:
    """Write that something happened: its name, facts as numbers and plain words, and further lines.

    Facts are counts, ids, versions and domains that went through `logged_domains`; whatever else gets here by mistake
    can at least not begin another line, and shows no address.
    """
    if not _open_logs or _open_logs[-1].process != os.getpid() or level < _open_logs[-1].level:
        return
    now = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    said = " ".join((event, *(f"{name}={_word(value)}" for name, value in facts.items())))
    lines = [f"{now} {os.getpid()} {level.name.lower()} {said}", *(f"  {_safe(line)}" for line in more)]
    for line in lines:
        _open_logs[-1].write(line)


def _word(value: Fact) -> str:
    """Return a fact as it is logged."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.1f}"
    if isinstance(value, str | int):
        return _safe(str(value)).replace(" ", "_") or "-"
    return ",".join(map(_word, value)) or "-"


def _safe(text: str) -> str:
    """Return a text without control characters and without the sign that makes an address."""
    return _UNSAFE.sub("?", text)[:_LONGEST]
