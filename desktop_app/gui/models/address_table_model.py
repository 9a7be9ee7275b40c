"""The addresses of one suspicious domain. Each row is an address; names are decoded for visible rows only."""

from collections.abc import Sequence
from enum import IntEnum
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QObject, Qt

from desktop_app.gui import wording
from desktop_app.gui.current_address import becomes_double
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.models.table_model import Index, TableModel
from desktop_app.gui.text import tooltip
from desktop_app.gui.wording import shown, shown_address, tr
from desktop_app.review.decision import UNDECIDED, Action, AddressKey, Change, Decision, fix_domain

_FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_TICK_FLAGS = _FLAGS | Qt.ItemFlag.ItemIsUserCheckable


class Column(IntEnum):
    """The columns, from left to right."""

    INCLUDE = 0
    CONTACT = 1
    CHANGE = 2
    STATE = 3


class AddressRole(IntEnum):
    """What the delegate asks for. BEFORE_AFTER: (address, what it becomes or would become, whether that is decided)."""

    KEY = Qt.ItemDataRole.UserRole
    BEFORE_AFTER = Qt.ItemDataRole.UserRole + 1
    DECISION = Qt.ItemDataRole.UserRole + 2
    BOOK = Qt.ItemDataRole.UserRole + 3


class AddressTableModel(TableModel):
    """One row an address at the domain of the finding shown."""

    def __init__(self, document: ReviewDocument, parent: QObject | None = None) -> None:
        super().__init__(("", tr("Contact"), tr("Address, and its correction"), tr("Decision")), parent)
        self._document = document
        self._number: int | None = None
        self._keys: tuple[AddressKey, ...] = ()
        self._name = lru_cache(maxsize=512)(document.session.contact_name)
        document.changed.connect(self._announce)

    @property
    def keys(self) -> tuple[AddressKey, ...]:
        """Return the addresses in the order shown."""
        return self._keys

    @property
    def number(self) -> int | None:
        """Return the finding shown."""
        return self._number

    def show_finding(self, number: int | None) -> None:
        """Show the addresses of a finding, or none."""
        self.beginResetModel()
        self._number = number
        self._keys = () if number is None else self._document.keys(number)
        self.endResetModel()

    def length(self) -> int:
        """Return the number of addresses."""
        return len(self._keys)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name the columns; the one of the tick boxes only for ears."""
        if role == Qt.ItemDataRole.AccessibleTextRole and section == Column.INCLUDE:
            return tr("Include")
        return super().headerData(section, orientation, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Make the first column a tick box."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _TICK_FLAGS if index.column() == Column.INCLUDE else _FLAGS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one thing about an address."""
        if not index.isValid() or index.row() >= len(self._keys):
            return None
        key = self._keys[index.row()]
        column = Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(key, column)
            case Qt.ItemDataRole.CheckStateRole if column is Column.INCLUDE:
                return Qt.CheckState.Unchecked if key in self._document.excluded else Qt.CheckState.Checked
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(self._tip(key, column))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._sentence(key)
            case AddressRole.KEY:
                return key
            case AddressRole.BEFORE_AFTER:
                return self._before_after(key)
            case AddressRole.BOOK:
                return self._book(key)
            case AddressRole.DECISION:
                return self._document.session.decision(key)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        """Tick an address, or leave it out."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != Column.INCLUDE:
            return False
        self._document.include(self._keys[index.row()], Qt.CheckState(value) is Qt.CheckState.Checked)
        self.dataChanged.emit(index, index, [role])
        return True

    @property
    def ticked(self) -> int:
        """Return how many of the addresses are ticked."""
        excluded = self._document.excluded
        return len(self._keys) - sum(key in excluded for key in self._keys) if excluded else len(self._keys)

    def tick(self, rows: Sequence[int], ticked: bool) -> None:
        """Tick the addresses of some rows, or leave them out."""
        if not rows:
            return
        self._document.include_all((self._keys[row] for row in rows), ticked)
        first, last = self.index(min(rows), Column.INCLUDE), self.index(max(rows), Column.INCLUDE)
        self.dataChanged.emit(first, last, [Qt.ItemDataRole.CheckStateRole])

    def _book(self, key: AddressKey) -> str:
        """Return the name of the book that an address is in; empty where only one is open."""
        books = self._document.session.books
        return shown(books[key.book].path.name, 120) if len(books) > 1 else ""

    def _text(self, key: AddressKey, column: Column) -> str:
        """Return the text of a cell."""
        match column:
            case Column.CONTACT:
                return shown(self._name(key)) or tr("(no name)")
            case Column.CHANGE:
                return self._before_after(key)[0]
            case Column.STATE:
                return wording.state(self._document.session.decision(key).action)
        return ""

    def _tip(self, key: AddressKey, column: Column) -> str:
        """Return the tool tip of a cell."""
        if column is Column.INCLUDE:
            return tr("Ticked addresses are changed together with their domain")
        if column is Column.CHANGE:
            before, after, _ = self._before_after(key)
            double = becomes_double(self._document.session, key, self.proposed)
            note = tr(", which this contact has already") if double else ""
            return f"{before} → {after}{note}" if after else before
        book = self._book(key) if column is Column.CONTACT else ""
        return f"{self._text(key, column)}\n{book}" if book else self._text(key, column)

    def _before_after(self, key: AddressKey) -> tuple[str, str, bool]:
        """Return an address, what it becomes or would become (empty: nothing), and whether that is decided."""
        before = self._document.session.address(key)
        decision = self._document.session.decision(key)
        after = (decision if decision.action is Action.FIX else self.proposed).applied_to(before)
        return shown_address(before), "" if after == before else shown_address(after), decision.action is Action.FIX

    @property
    def proposed(self) -> Decision:
        """Return the fix that is suggested for the domain, or nothing where a person must choose."""
        finding = self._document.findings[self._number or 0]
        return fix_domain(finding.clear_domain) if finding.clear_domain else UNDECIDED

    def _sentence(self, key: AddressKey) -> str:
        """Return a row as one sentence that spells the change."""
        before, after, decided = self._before_after(key)
        old, new = before.rpartition("@"), after.rpartition("@")
        change = ""
        if after:
            said = tr("changed to {address}") if decided else tr("suggested {address}")
            whole = new[0] + new[1] if new[0] != old[0] else ""
            change = said.format(address=whole + wording.spelled(new[2], old[2]))
        double = becomes_double(self._document.session, key, self.proposed)
        return wording.joined(
            (
                self._text(key, Column.CONTACT),
                old[0] + old[1] + wording.spelled(old[2], new[2]),
                change,
                tr("which this contact has already") if double else "",
                self._text(key, Column.STATE),
                tr("in {book}").format(book=self._book(key)) if self._book(key) else "",
                tr("left out") if key in self._document.excluded else "",
            )
        )

    def _announce(self, change: Change) -> None:
        """Tell the views when this domain's rows look different."""
        if self._keys and self._number in self._document.touched(change):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._keys) - 1, len(Column) - 1))
