"""What an export would change, in the order of the book; names and addresses are decoded for visible rows only."""

from array import array
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt

from desktop_app.export.plan import written_address
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.models.table_model import Index, TableModel
from desktop_app.gui.text import tooltip
from desktop_app.gui.wording import shown, shown_address, tr
from desktop_app.review.decision import Action, AddressKey


class PlannedColumn(IntEnum):
    """The columns, from left to right."""

    CONTACT = 0
    BEFORE = 1
    AFTER = 2


class PlannedChangesModel(TableModel):
    """One row an address that will be changed in one book."""

    def __init__(self, document: ReviewDocument, book: int, parent: QObject | None = None) -> None:
        super().__init__((tr("Contact"), tr("Address now"), tr("In the copy")), parent)
        self._session = document.session
        self._book = book
        decisions = document.session.decisions(book)
        fixed = (row for row, decision in decisions.items() if decision.action is Action.FIX)
        self._rows = array("I", sorted(fixed))

    @property
    def contacts(self) -> int:
        """Return how many contacts the changes are in."""
        column = self._session.books[self._book].addresses.contact
        return len({column[row] for row in self._rows})

    def length(self) -> int:
        """Return the number of changes."""
        return len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell; the row as a sentence for a screen reader."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        key = AddressKey(self._book, self._rows[index.row()])
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(key, PlannedColumn(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self._text(key, PlannedColumn(index.column())))
        if role == Qt.ItemDataRole.UserRole:
            return tuple(self._text(key, column) for column in PlannedColumn)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name, before, after = (self._text(key, column) for column in PlannedColumn)
            return tr("{name}: {before} becomes {after}").format(name=name, before=before, after=after)
        return None

    def _text(self, key: AddressKey, column: PlannedColumn) -> str:
        """Return the text of a cell."""
        match column:
            case PlannedColumn.CONTACT:
                return shown(self._session.contact_name(key)) or tr("(no name)")
            case PlannedColumn.BEFORE:
                return shown_address(self._session.address(key))
            case PlannedColumn.AFTER:
                return shown_address(written_address(self._session, key))
