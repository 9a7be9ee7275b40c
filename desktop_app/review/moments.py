"""When each address was decided. A step has a time, and a decision that of the last step in force that made it.

That is worked out when somebody asks, from the steps: a time with each of a million decisions would be in the way of
every undo.
"""

from array import array
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import cached_property
from typing import NamedTuple

from desktop_app.review.decision import Change


class DatedStep(NamedTuple):
    """A step that is in force, and when it was made."""

    time: datetime
    change: Change


class Moments:
    """When the addresses of a book were decided. steps: those in force, in their order; book: its number.

    otherwise: when whatever no step tells of was decided; None where that is not known.
    """

    def __init__(
        self, steps: Iterable[DatedStep] = (), book: int = 0, length: int = 0, otherwise: datetime | None = None
    ) -> None:
        self._steps = tuple(steps)
        self._book = book
        self._length = length
        self._otherwise = otherwise

    def at(self, row: int) -> datetime | None:
        """Return when what is decided about an address was decided; None where that is not known."""
        number = self._last_steps[row] if self._steps else 0
        return self._steps[number - 1].time if number else self._otherwise

    @cached_property
    def _last_steps(self) -> "array[int]":
        """Return, for each address, the number of the last step that concerned it, from 1; 0 for none."""
        last = array("I", bytes(array("I").itemsize * self._length))
        for number, step in enumerate(self._steps, start=1):
            for (book, row), _ in step.change.after:
                if book == self._book:
                    last[row] = number
        return last


NO_MOMENTS = Moments()


def decided_now() -> Moments:
    """Return the moments where everything is decided by one command: this one."""
    return Moments(otherwise=datetime.now(UTC))
