"""Work off the window's thread: it reports progress, can be cancelled, and ends in exactly one signal."""

import time
from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from desktop_app.files.errors import ProofbookError
from desktop_app.files.progress import Cancelled, Progress
from desktop_app.gui.wording import translated
from desktop_app.settings.records import note_refused, note_unexpected

_BETWEEN_REPORTS = 1 / 30  # seconds; a screen shows no more


class Task(QObject):
    """One piece of work; work gets a progress callback, and what it returns comes with finished.

    keeps: what has been done is there, so that a stop which comes too late is none.
    """

    progressed = Signal(str, object, object)
    finished = Signal(object)
    failed = Signal(str)
    cancelled = Signal()

    def __init__(self, work: Callable[[Progress], Any], *, keeps: bool = False) -> None:
        super().__init__()  # no parent: a window that closes must not take it from the other thread
        self._work: Callable[[Progress], Any] | None = work
        self._keeps = keeps
        self._stop = Event()
        self._last_report = 0.0

    def start(self) -> None:
        """Start in a thread of the pool."""
        QThreadPool.globalInstance().start(_Runner(self))

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._stop.set()

    def run(self) -> None:
        """Do the work; called in the other thread."""
        work, self._work = self._work, None  # which may hold a whole book, and this may outlive it
        try:
            result = work(self._report) if work else None
        except Cancelled:
            self.cancelled.emit()
        except ProofbookError as error:
            note_refused(error)
            self.failed.emit(translated(str(error)))
        except MemoryError:
            self.failed.emit(self.tr("There is not enough memory for this file."))
        except Exception as error:  # noqa: BLE001 - a thread has nobody else to tell; the text may hold a contact
            note_unexpected(error)
            self.failed.emit(
                self.tr("Something unexpected went wrong ({kind}). Your file is as it was.").format(
                    kind=type(error).__name__
                )
            )
        else:
            if self._stop.is_set() and not self._keeps:
                self.cancelled.emit()
            else:
                self.finished.emit(result)

    def _report(self, stage: str, done: int, total: int) -> None:
        """Pass progress on, not too often. Errors: Cancelled."""
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._last_report >= _BETWEEN_REPORTS:
            self._last_report = now
            self.progressed.emit(stage, done, total)  # as objects: Qt's int has 32 bits, a book may have more bytes


class _Runner(QRunnable):
    """Carries a task into the thread pool."""

    def __init__(self, task: Task) -> None:
        super().__init__()
        self._task = task

    def run(self) -> None:
        """Run the task."""
        self._task.run()
