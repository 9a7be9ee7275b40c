"""Tables that are only read: addresses that no check can help, and problems in the file."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt

from desktop_app.gui import wording
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.models.table_model import Index, TableModel
from desktop_app.gui.text import tooltip
from desktop_app.gui.wording import shown, tr, translated
from desktop_app.review.decision import AddressKey, Change


class ListingModel(TableModel):
    """Any number of rows with the same headings; row(n) gives the texts of one and is called for visible rows."""

    def __init__(
        self, headings: Sequence[str], length: int, row: Callable[[int], Sequence[str]], parent: QObject | None = None
    ) -> None:
        super().__init__(headings, parent)
        self._length = length
        self._row = row

    def length(self) -> int:
        """Return the number of rows."""
        return self._length

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell; the whole row for a screen reader."""
        if not index.isValid() or index.row() >= self._length:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(self._row(index.row())[index.column()])
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self._row(index.row())[index.column()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return wording.joined(shown(text) for text in self._row(index.row()))
        return None


class UnusableModel(ListingModel):
    """One row an address that no domain check can help, over all books, with what a person has made of it."""

    def __init__(self, document: ReviewDocument, parent: QObject | None = None) -> None:
        self._session = document.session
        self._rows = [
            (AddressKey(number, row), kind)
            for number in range(len(document.session.books))
            for row, kind in document.session.unusable(number)
        ]
        headings = (tr("Contact"), tr("Address"), tr("What it is"), tr("In the copy"))
        super().__init__(headings, len(self._rows), self._texts, parent)
        document.changed.connect(self._announce)

    def key(self, row: int) -> AddressKey:
        """Return the address of a row."""
        return self._rows[row][0]

    def _texts(self, row: int) -> tuple[str, str, str, str]:
        """Return the texts of a row."""
        key, kind = self._rows[row]
        before, after = self._session.address(key), self._session.corrected(key)
        name = self._session.contact_name(key) or tr("(no name)")
        return name, before, wording.unusable(kind), after if after != before else tr("unchanged")

    def _announce(self, _change: Change) -> None:
        """Tell the views that a row may look different."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, self.columnCount() - 1))


def file_problems(document: ReviewDocument) -> ListingModel:
    """Return the table of what could not be read, over all books."""
    problems = [(book.path.name, problem) for book in document.session.books for problem in book.problems]

    def texts(position: int) -> tuple[str, str, str]:
        name, problem = problems[position]
        return name, translated(problem.where), translated(problem.what)

    return ListingModel((tr("File"), tr("Where"), tr("What")), len(problems), texts)
