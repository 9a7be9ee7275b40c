"""Filtering the domains by a text, in slices of a few milliseconds, so that a large book doesn't freeze the window."""

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.gui.document import ReviewDocument

_SLICE = 0.012  # seconds; under one frame of the screen
_STEP = 64  # addresses between two looks at the clock


class FindingSearch(QObject):
    """Emits found with the numbers of the findings, once per search."""

    found = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Iterator[int | None] = iter(())
        self._numbers: list[int] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    def start(self, document: ReviewDocument, text: str) -> None:
        """Search for a text; a search that is still going on is dropped."""
        self._numbers = []
        self._steps = matches(document, text.strip().casefold())
        self._timer.start()
        self._go_on()

    def stop(self) -> None:
        """Drop the search."""
        self._timer.stop()

    def _go_on(self) -> None:
        """Search for one slice of time."""
        end = time.monotonic() + _SLICE
        for number in self._steps:
            if number is not None:
                self._numbers.append(number)
            if time.monotonic() > end:
                return
        self._timer.stop()
        self.found.emit(self._numbers)


def matches(document: ReviewDocument, text: str) -> Iterator[int | None]:
    """Yield the numbers of findings with the text in a domain, a contact's name or an address; None to take breath."""
    for number, finding in enumerate(document.findings):
        if not text or text in finding.domain or any(text in each.domain for each in finding.suggestions):
            yield number
            continue
        for position, key in enumerate(document.keys(number)):
            if (
                text in document.session.address(key).casefold()
                or text in document.session.contact_name(key).casefold()
            ):
                yield number
                break
            if position % _STEP == _STEP - 1:
                yield None
