"""How far many books have come: one line that is written over on a terminal, a line now and then in a log."""

import argparse
import time

from desktop_app.cli.output import note, say
from desktop_app.cli.progress import on_terminal

_SHOW_AFTER, _SHOW_EVERY = 0.5, 0.1  # seconds, on a terminal
_LOG_EVERY = 10.0  # seconds
_LOG_SHARE = 20
"""In a log, a line comes at the earliest when another twentieth of the books is done."""
_CLEAR = "\r\x1b[K"


class BooksProgress:
    """Says how many of some books are done."""

    def __init__(self, options: argparse.Namespace, total: int) -> None:
        self._total = total
        self._done = self._logged = 0
        self._is_quiet = options.quiet or total < 2
        self._is_terminal = not self._is_quiet and on_terminal()
        self._is_shown = False
        self._next = time.monotonic() + (_SHOW_AFTER if self._is_terminal else _LOG_EVERY)

    def one_more(self) -> None:
        """Count a book."""
        self._done += 1
        self.show()

    def show(self) -> None:
        """Say how far it has come, if it is time to."""
        if self._is_quiet or time.monotonic() < self._next:
            return
        if self._is_terminal:
            self._next = time.monotonic() + _SHOW_EVERY
            self._is_shown = True
            note(f"{_CLEAR}{self._done:,} of {self._total:,} books … {100 * self._done // self._total} %")
        elif self._total > self._done >= self._logged + self._total // _LOG_SHARE:
            self._next = time.monotonic() + _LOG_EVERY
            self._logged = self._done
            say(f"{self._done:,} of {self._total:,} books done")

    def clear(self) -> None:
        """Make room on a terminal for other lines."""
        if self._is_shown:
            self._is_shown = False
            note(_CLEAR)
