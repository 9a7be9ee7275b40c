"""What an export would change, in the order of the book; below each address the places that change along with it.

Names and addresses are decoded for visible rows only.
"""

from array import array
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt

from desktop_app.export.plan import Plan
from desktop_app.gui.models.table_model import Index, TableModel
from desktop_app.gui.text import tooltip
from desktop_app.gui.wording import shown, shown_address, tr
from desktop_app.gui.words.places import place_words
from desktop_app.review.session import Session


class PlannedColumn(IntEnum):
    """The columns, from left to right."""

    CONTACT = 0
    BEFORE = 1
    AFTER = 2


class PlannedRole(IntEnum):
    """What the delegate asks for: the texts of all columns; whether a row is a place that changes along."""

    TEXTS = Qt.ItemDataRole.UserRole
    IS_ALONG = Qt.ItemDataRole.UserRole + 1


class PlannedChangesModel(TableModel):
    """One row an address that will be changed in one book, or another place of it that changes along."""

    def __init__(self, session: Session, book: int, plan: Plan, parent: QObject | None = None) -> None:
        super().__init__((tr("Contact"), tr("Address now"), tr("In the copy")), parent)
        self._session = session
        self._book = book
        self._plan = plan
        self._rows = _in_order(plan)

    def length(self) -> int:
        """Return the number of changes."""
        return len(self._rows)

    def contact(self, row: int) -> int:
        """Return the contact in which the change of a row is."""
        shown_row = self._rows[row]
        if shown_row >= 0:
            return self._session.books[self._book].addresses.contact[shown_row]
        return self._plan.along[-shown_row - 1].place.contact

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell; the row as a sentence for a screen reader."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._texts(row)[index.column()]
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(self._texts(row)[index.column()])
            case Qt.ItemDataRole.AccessibleTextRole:
                name, before, after = self._texts(row)
                said = (
                    tr("along with it, {name}: {before} becomes {after}")
                    if row < 0
                    else tr("{name}: {before} becomes {after}")
                )
                return said.format(name=name, before=before, after=after)
            case PlannedRole.TEXTS:
                return self._texts(row)
            case PlannedRole.IS_ALONG:
                return row < 0
        return None

    def _texts(self, row: int) -> tuple[str, str, str]:
        """Return (whose or where, address now, address in the copy) of a row."""
        book = self._session.books[self._book]
        if row >= 0:
            name = shown(self._session.name_of(self._book, book.addresses.contact[row])) or tr("(no name)")
            return name, shown_address(book.address(row)), shown_address(self._plan.fixes[row][0])
        number = -row - 1
        change = self._plan.along[number]
        made = self._plan.replacements[len(self._plan.fixes) + number]
        before = book.decode(made.value).text[made.start : made.end]
        own = book.addresses.contact[change.row]
        where = place_words(self._session, self._book, change.place, own)
        return where, shown_address(before), shown_address(made.text)


def _in_order(plan: Plan) -> "array[int]":
    """Return the rows shown: an address by its row, a place that changes along by -1 minus its number in the plan."""
    along: dict[int, list[int]] = {}
    for number, change in enumerate(plan.along):
        along.setdefault(change.row, []).append(-1 - number)
    return array("q", (shown_row for row in plan.fixes for shown_row in (row, *along.get(row, ()))))
