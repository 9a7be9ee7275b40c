"""Filtering and sorting the domains, in slices of a few milliseconds, so that no large book freezes the window."""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.finding_filter import FindingFilter, Order, in_order, passes
from desktop_app.proofreading.domain import to_unicode
from desktop_app.proofreading.finding import Finding

_SLICE = 0.012  # seconds; under one frame of the screen


class FindingSearch(QObject):
    """Emits found with the numbers of the findings in their order, once per search."""

    found = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Iterator[int | None] = iter(())
        self._numbers: list[int] = []
        self._sort: Callable[[list[int]], list[int]] = list
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    def start(self, document: ReviewDocument, wanted: FindingFilter, order: Order) -> None:
        """Search; a search that is still going on is dropped."""
        self._numbers = []
        self._steps = matches(document, wanted)
        self._sort = lambda numbers: in_order(document, numbers, order)
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
        self.found.emit(self._sort(self._numbers))


def matches(document: ReviewDocument, wanted: FindingFilter) -> Iterator[int | None]:
    """Yield the numbers of findings that are wanted; None to take breath."""
    text = wanted.text.strip().casefold()
    for number, finding in enumerate(document.findings):
        yield None
        if not passes(document, number, wanted):
            continue
        if not text or _names(finding, text):
            yield number
        else:
            yield from _in_addresses(document, number, text)


def _names(finding: Finding, text: str) -> bool:
    """Return whether a domain or what may have been meant contains a text, as written or as it is read."""
    domains = (finding.domain, *(each.domain for each in finding.suggestions))
    return any(text in domain or text in to_unicode(domain) for domain in domains)


def _in_addresses(document: ReviewDocument, number: int, text: str) -> Iterator[int | None]:
    """Yield a finding if an address or the name of its contact contains a text; None to take breath."""
    session = document.session
    for key in document.keys(number):
        if text in session.address(key).casefold() or text in session.contact_name(key).casefold():
            yield number
            return
        yield None
