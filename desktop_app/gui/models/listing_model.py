"""Tables that are only read: addresses that no check can help, and problems in the file."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt

from desktop_app.book.reading import details
from desktop_app.gui import wording
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.models.table_model import Index, TableModel
from desktop_app.gui.text import tooltip
from desktop_app.gui.wording import shown, tr


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


def unusable_addresses(document: ReviewDocument) -> ListingModel:
    """Return the table of addresses that no domain check can help, over all books."""
    rows = [
        (number, row, kind)
        for number in range(len(document.session.books))
        for row, kind in document.session.unusable(number)
    ]

    def texts(position: int) -> tuple[str, str, str]:
        number, row, kind = rows[position]
        book = document.session.books[number]
        name = details(book, book.addresses.contact[row]).name or tr("(no name)")
        return name, book.address(row), wording.unusable(kind)

    return ListingModel((tr("Contact"), tr("Address"), tr("What it is")), len(rows), texts)


def file_problems(document: ReviewDocument) -> ListingModel:
    """Return the table of what could not be read, over all books."""
    problems = [(book.path.name, problem) for book in document.session.books for problem in book.problems]

    def texts(position: int) -> tuple[str, str, str]:
        name, problem = problems[position]
        return name, problem.where, problem.what

    return ListingModel((tr("File"), tr("Where"), tr("What")), len(problems), texts)
