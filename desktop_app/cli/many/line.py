"""The tasks that threads share: handed out in their order, and given back in it, whoever is ready first."""

import threading
from collections.abc import Sequence

from desktop_app.cli.many.outcome import Outcome, Task

_WAIT = 0.5  # seconds; a wait without end could not be interrupted on Windows
_MOST_HELD = 32 * 1024**2
"""Characters of outcomes that wait for one before them; beyond, nobody works further ahead."""


class Line:
    """Tasks, each by its place. threads: how many will ask for them; each says when it leaves."""

    def __init__(self, tasks: Sequence[Task], threads: int) -> None:
        self._tasks = tasks
        self._threads = threads
        self._handed_out = self._taken = self._held = 0
        self._done: dict[int, Outcome] = {}
        self._is_closed = False
        self._changed = threading.Condition()

    @property
    def is_closed(self) -> bool:
        """Return whether nothing is wanted any more."""
        return self._is_closed

    def next_task(self) -> tuple[int, Task] | None:
        """Return (place, the next task), None where there is none."""
        with self._changed:
            self._changed.wait_for(lambda: self._is_closed or self._held < _MOST_HELD)
            if self._is_closed or self._handed_out == len(self._tasks):
                return None
            self._handed_out += 1
            return self._handed_out - 1, self._tasks[self._handed_out - 1]

    def put(self, place: int, outcome: Outcome) -> None:
        """Give back what became of a task."""
        with self._changed:
            self._done[place] = outcome
            self._held += len(outcome.printed)
            self._changed.notify_all()

    def leave(self) -> None:
        """Say that a thread asks for no more."""
        with self._changed:
            self._threads -= 1
            self._changed.notify_all()

    def close(self) -> None:
        """Hand out nothing more."""
        with self._changed:
            self._is_closed = True
            self._changed.notify_all()

    def has_more(self) -> bool:
        """Return whether there is, or will be, an outcome to take."""
        with self._changed:
            return self._taken in self._done or (self._threads > 0 and self._taken < len(self._tasks))

    def take(self) -> tuple[int, Outcome] | None:
        """Return the next outcome with its place, None where it isn't there within a moment."""
        with self._changed:
            self._changed.wait_for(lambda: self._taken in self._done or not self._threads, _WAIT)
            outcome = self._done.pop(self._taken, None)
            if outcome is None:
                return None
            self._taken += 1
            self._held -= len(outcome.printed)
            self._changed.notify_all()
            return self._taken - 1, outcome

    def rest(self) -> list[tuple[int, Outcome]]:
        """Return the outcomes that were not taken, in their order."""
        with self._changed:
            return sorted(self._done.items(), key=lambda item: item[0])
