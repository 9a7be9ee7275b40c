"""How long what is stored is kept, as the policy says: it is deleted after so many days without use, or never stored.

1. 0 days, or “journals” and “recent_files” set to false: nothing of it is written, and what there was is deleted.
2. Otherwise a file is used when it is written, a journal also when its book is opened again.
3. A clock that is wrong for once must not cost anybody a review: where the program was not started for longer than
   something is kept, it goes at the start after this one. A file from the future counts as used today.
"""

import contextlib
import os
import time
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from desktop_app.files.appending import AppendedFile, LockedError, NoLockingError
from desktop_app.files.atomic import left_by_all
from desktop_app.files.json_file import keep_json, read_json
from desktop_app.files.paths import user_data_folder, user_settings_folder
from desktop_app.review.fingerprints import key_path
from desktop_app.review.journal import journals_folder
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.kept import keeps_sessions
from desktop_app.settings.log import delete_old_logs
from desktop_app.settings.policy.in_force import in_force
from desktop_app.settings.recent import forget_recent_before, recent_path
from desktop_app.settings.table_choices import table_choices_path
from desktop_app.settings.unfinished import unfinished_path

_DAYS_OF_HALVES = 1
"""Files that were never written to their end, when the computer or the program was stopped in the midst of it."""
_DAY = 24 * 60 * 60  # seconds
_VERSION_KEY, _VERSION = "proofbook-starts", 1


class Deleted(NamedTuple):
    """How much was deleted for its age or by policy, and how much of it could not be."""

    files: int = 0
    left: int = 0


class _Clock:
    """Tells whether something is old; previous: when the program was started last, None where that is not known."""

    def __init__(self) -> None:
        self.now = time.time()
        self.previous = _previous_start()

    def is_over(self, path: Path, days: int) -> bool:
        """Return whether a file is no longer to be kept; one that can't be asked is. Errors: OSError."""
        used = path.stat().st_mtime
        if used > self.now + _DAY:
            os.utime(path)
            return False
        return self.now - used > days * _DAY and not self.was_long_away(days)

    def was_long_away(self, days: int) -> bool:
        """Return whether the program was not started for longer than something is kept."""
        return days > 0 and self.previous is not None and self.now - self.previous > days * _DAY


def starts_path() -> Path:
    """Return where it is kept when the program was started last."""
    return user_data_folder() / "starts.json"


def delete_old() -> Deleted:
    """Delete what is no longer to be kept; for the start of the window, and away from its thread."""
    policy, clock = in_force().policy, _Clock()
    days = policy.days_kept
    counts = [
        _delete_journals(clock, days.journals, _being_reviewed()),
        _delete((unfinished_path(),), clock, days.sessions),
        _delete((table_choices_path(),), clock, policy.retention.sessions),
        _delete_recent(clock, days.recent_files),
    ]
    halves = [half for folder in (user_data_folder(), user_settings_folder()) for half in left_by_all(folder)]
    counts.append(_delete(halves, clock, _DAYS_OF_HALVES))
    if not days.journals:
        counts.append(_delete((key_path(),), clock, 0))
    with contextlib.suppress(OSError):
        counts.append(Deleted(delete_old_logs(policy.log, policy.retention.logs)))
    _note_start(clock)
    return Deleted(sum(each.files for each in counts), sum(each.left for each in counts))


def _being_reviewed() -> set[Path]:
    """Return the journals of the review that this start offers to go on with; they go at the next one."""
    with contextlib.suppress(SettingsError, OSError, LookupError, TypeError, AttributeError):
        if keeps_sessions() and unfinished_path().exists():
            content = read_json(unfinished_path(), "note of the last review", SettingsError)
            return {Path(entry["journal"]) for entry in content["books"]}
    return set()


def _delete_journals(clock: _Clock, days: int, kept: set[Path]) -> Deleted:
    """Delete journals, those that were set aside too; none that another window has open."""
    try:
        paths = [path for path in journals_folder().iterdir() if path not in kept]
    except OSError:
        return Deleted()
    return _delete(paths, clock, days)


def _delete(paths: Iterable[Path], clock: _Clock, days: int) -> Deleted:
    """Delete what is no longer to be kept, all of it for 0 days."""
    files = left = 0
    for path in paths:
        try:
            if (not days or clock.is_over(path, days)) and _is_free(path):
                path.unlink()
                files += 1
        except FileNotFoundError:
            pass
        except OSError:
            left += 1
    return Deleted(files, left)


def _is_free(path: Path) -> bool:
    """Return whether no other window has a file open. Errors: OSError."""
    if not path.is_file() or path.is_symlink():
        return path.is_symlink()
    before = path.stat().st_mtime_ns
    file = AppendedFile(path)
    try:
        file.lock()
    except NoLockingError:
        pass
    except LockedError:
        return False
    finally:
        file.close()
    return path.stat().st_mtime_ns == before


def _delete_recent(clock: _Clock, days: int) -> Deleted:
    """Delete the books from the list that were not opened for long, all of them for 0 days."""
    if not days:
        return _delete((recent_path(),), clock, 0)
    if clock.was_long_away(days):
        return Deleted()
    try:
        return Deleted(forget_recent_before(datetime.fromtimestamp(clock.now, UTC) - timedelta(days=days)))
    except (OSError, SettingsError, OverflowError):
        return Deleted(left=1)


def _previous_start() -> float | None:
    """Return when the program was started last, None where that is not known, or lies in the future."""
    try:
        if not starts_path().exists():
            return None
        content = read_json(starts_path(), "note of the last start", SettingsError)
        last = datetime.fromisoformat(content["last"]).timestamp()
    except (SettingsError, OSError, LookupError, TypeError, ValueError, OverflowError):
        return None
    return last if last <= time.time() + _DAY else None


def _note_start(clock: _Clock) -> None:
    """Take note of this start, where anything is stored at all."""
    with contextlib.suppress(OSError):
        if user_data_folder().is_dir():
            last = datetime.fromtimestamp(clock.now, UTC).isoformat(timespec="seconds")
            keep_json(starts_path(), {_VERSION_KEY: _VERSION, "last": last})
