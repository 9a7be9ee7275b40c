"""Which domains the review shows: from what is typed and chosen to the rows of the list."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.finding_filter import EVERYTHING, FindingFilter, in_order, passes_decision
from desktop_app.gui.finding_search import FindingSearch
from desktop_app.gui.widgets.filter_bar import FilterBar
from desktop_app.gui.widgets.filter_note import FilterNote
from desktop_app.review.decision import Change

_DELAY = 150  # milliseconds after the last key


class ReviewFilter(QObject):
    """Emits found with the numbers of the findings to be shown, in their order.

    A row stays while one works on it, though the filter would hide it by now: nothing is as confusing as a row that
    vanishes under one's hands. The note says so, and the filter is applied anew when one asks for it.
    """

    found = Signal(list)

    def __init__(self, bar: FilterBar, note: FilterNote, search: FindingSearch, parent: QObject) -> None:
        super().__init__(parent)
        self._bar, self._note, self._search = bar, note, search
        self._document: ReviewDocument | None = None
        self._shown: set[int] = set()
        """What the filter has left when it was applied, and what of that has been decided otherwise since."""
        self._stale: set[int] = set()
        self._delay = QTimer(self, singleShot=True, interval=_DELAY)
        self._delay.timeout.connect(self.apply)
        bar.typed.connect(self._delay.start)
        bar.chosen.connect(self.apply)
        note.destination_removed.connect(bar.clear_destination)
        note.again.connect(self.apply)
        search.found.connect(self._show)

    def show_document(self, document: ReviewDocument) -> None:
        """Begin with a book, of which everything is shown."""
        self._stop()
        self._document = document
        document.changed.connect(self._follow)

    def show(self, wanted: FindingFilter) -> None:
        """Have only the domains shown that are wanted."""
        self._bar.show_filter(wanted)
        self.apply()

    def apply(self) -> None:
        """Search for what is wanted."""
        self._delay.stop()
        if self._document:
            self._search.start(self._document, self._bar.wanted, self._bar.order)

    def everything(self) -> list[int]:
        """Take the filter away, and return all findings in the order chosen."""
        self._stop()
        self._bar.show_filter(EVERYTHING)
        document = self._document
        return in_order(document, range(len(document.findings)), self._bar.order) if document else []

    def _stop(self) -> None:
        """Drop what is being searched for, and say nothing."""
        self._search.stop()
        self._delay.stop()
        self._note.hide()

    def _show(self, numbers: Sequence[int]) -> None:
        """Say how many are shown, and have them shown."""
        if self._document is None:
            return
        self._shown, self._stale = set(numbers), set()
        if self._bar.wanted.is_on:
            self._note.show_filter(self._bar.wanted, len(numbers), len(self._document.findings))
        else:
            self._note.hide()
        self.found.emit(numbers)

    def _follow(self, change: Change) -> None:
        """Say how many of those shown the filter would hide by now."""
        wanted = self._bar.wanted
        if self._document is None or not (wanted.action or wanted.partly):
            return
        for number in self._document.touched(change) & self._shown:
            is_stale = not passes_decision(self._document, number, wanted)
            (self._stale.add if is_stale else self._stale.discard)(number)
        self._note.say_stale(len(self._stale))
