"""Sharing books among processes.

Each process is a worker, told its tasks over a pipe by one thread here, so that it is always known which book it works
on. One that dies costs that book alone: a new one takes its place. No socket is made, and nothing is inherited but the
ends of two pipes.
"""

import contextlib
import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, Self, cast

import desktop_app
from desktop_app.cli import WORKER
from desktop_app.cli.interrupting import held
from desktop_app.cli.many.frames import packed, receive, send
from desktop_app.cli.many.line import Line
from desktop_app.cli.many.outcome import Outcome, Status, Task
from desktop_app.cli.many.trying import Work
from desktop_app.files.atomic import remove_left_by
from desktop_app.settings.policy.in_force import in_force
from desktop_app.settings.records import note_unexpected, note_warning

_PATIENCE = 30.0  # seconds that the workers have to end by themselves; a large file is flushed to a slow disk
_GONE = (EOFError, OSError, ValueError, MemoryError, pickle.UnpicklingError)
"""What talking to a worker raises when it has died, in the midst of a word too, or has been dismissed (ValueError)."""


class Workers:
    """Some processes that work on tasks: a context, at the end of which none is left."""

    def __init__(self, work: Work, tasks: Sequence[Task], count: int) -> None:
        self._first_words = packed((in_force(), work))
        self._line = Line(tasks, count)
        self._working: set[_Worker] = set()
        self._threads = [threading.Thread(target=self._drive, daemon=True) for _ in range(count)]

    def __enter__(self) -> Self:
        with held():
            for thread in self._threads:
                thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with held():
            self._line.close()
            for worker in [*self._working]:
                worker.dismiss()
            until = time.monotonic() + _PATIENCE
            for thread in self._threads:
                thread.join(max(0.0, until - time.monotonic()))
            for worker in [*self._working]:
                worker.kill()

    def outcomes(self) -> Iterator[tuple[int, Outcome] | None]:
        """Yield (place, outcome) in the order of the tasks, None now and then while there is nothing new.

        It ends early where no process can be started.
        """
        while self._line.has_more():
            yield self._line.take()

    def rest(self) -> list[tuple[int, Outcome]]:
        """Return the outcomes that were not yielded; once the context has ended, those of its last moments too."""
        return self._line.rest()

    def _drive(self) -> None:
        """Have one task after the other done, as long as there is a worker for it."""
        _leave_signals_alone()
        try:
            while not self._line.is_closed and self._is_another_wanted(_Worker()):
                pass
        except OSError:
            return  # no process can be started; what is left is done elsewhere
        except Exception as error:  # noqa: BLE001 - a thread's traceback would be shown
            note_unexpected(error)
        finally:
            self._line.leave()

    def _is_another_wanted(self, worker: "_Worker") -> bool:
        """Let a worker work until there is no more, or it has died; return whether another one is to go on."""
        self._working.add(worker)
        try:
            if not worker.has_begun(self._first_words):
                return False
            while each := self._line.next_task():
                place, task = each
                outcome = worker.outcome(task)
                if outcome is None and not self._line.is_closed:
                    self._line.put(place, worker.how_it_died(task))
                if outcome is None:
                    return True
                self._line.put(place, outcome)
            return False
        finally:
            worker.end()
            self._working.discard(worker)


class _Worker:
    """One process. Errors of making one: OSError."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - the program itself
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),  # Ctrl-C on Windows is ours alone
        )
        self._in, self._out = cast("BinaryIO", self._process.stdin), cast("BinaryIO", self._process.stdout)
        self._mark = ""
        self._task: Task | None = None

    def has_begun(self, first_words: bytes) -> bool:
        """Tell it what work there is, and return whether it has begun."""
        try:
            send(self._in, first_words)
            self._mark = receive(self._out)
        except _GONE:
            return False
        return True

    def outcome(self, task: Task) -> Outcome | None:
        """Have a task done; None where the process has died of it."""
        self._task = task
        try:
            send(self._in, packed(task))
            return cast("Outcome", receive(self._out))
        except _GONE:
            return None

    def how_it_died(self, task: Task) -> Outcome:
        """Return the outcome of the task at which the process has died; nothing that it was writing is left."""
        self.end()
        self._tidy()
        code = self._process.returncode
        note_warning("worker-died", code=code or 0)
        how = f"signal {-code}" if code is not None and code < 0 else f"exit code {code}"
        said = f"the process that worked on it has died ({how}); perhaps there is not enough memory for this book"
        return Outcome(source=task.source, status=Status.UNREADABLE, error=said, said=(f"{task.source}: {said}",))

    def dismiss(self) -> None:
        """Let the process end as soon as nothing is half done."""
        with contextlib.suppress(OSError):
            self._in.close()

    def end(self) -> None:
        """See that the process has ended."""
        self.dismiss()
        try:
            self._process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self.kill()
        with contextlib.suppress(OSError):
            self._out.close()

    def kill(self) -> None:
        """End the process, whatever it is doing."""
        self._process.kill()
        with contextlib.suppress(subprocess.TimeoutExpired):  # a file server that doesn't answer holds it
            self._process.wait(1)
        self._tidy()

    def _tidy(self) -> None:
        """Remove what the process has left in the midst of writing."""
        if self._task:
            target, folder = self._task.target, self._task.report_folder
            for place in filter(None, (target and target.parent, folder, in_force().policy.report.folder)):
                remove_left_by(self._mark, place)


def _command() -> list[str]:
    """Return the command of a worker: this program again."""
    is_frozen = getattr(sys, "frozen", False)
    return [sys.executable, WORKER] if is_frozen else [sys.executable, "-m", desktop_app.__name__, WORKER]


def _environment() -> dict[str, str]:
    """Return the environment of a worker, in which Python finds the program where this process has it from."""
    if getattr(sys, "frozen", False):
        return dict(os.environ)
    here = str(Path(desktop_app.__file__).parents[1])
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (here, os.environ.get("PYTHONPATH"))))}


def _leave_signals_alone() -> None:
    """Let a process that this thread starts know nothing of signals that ask to end: it is told by its pipe."""
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGTERM, signal.SIGHUP})
