"""The domains that are about to be fixed together: one row a domain, each with a tick, or those a search has left."""

from array import array
from collections.abc import Mapping
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from desktop_app.gui import wording
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.models.table_model import Index, TableModel
from desktop_app.gui.text import tooltip
from desktop_app.gui.wording import shown, tr

_FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren


class CertainColumn(IntEnum):
    """The columns, from left to right."""

    TICK = 0
    DOMAIN = 1
    BECOMES = 2
    COUNT = 3


class CertainModel(TableModel):
    """Emits ticked after a tick was set or taken away; counts: finding → how many of its addresses are concerned."""

    ticked = Signal()

    def __init__(self, document: ReviewDocument, counts: Mapping[int, int], parent: QObject | None = None) -> None:
        super().__init__(("", tr("Domain"), tr("Becomes"), tr("Addresses")), parent)
        self._document = document
        self._counts = counts
        self._rows = array("I", counts)
        self.unticked: set[int] = set()
        """The findings that are not to be fixed."""

    @property
    def domain_count(self) -> int:
        """Return how many domains are ticked, shown or not."""
        return len(self._counts) - len(self.unticked)

    @property
    def address_count(self) -> int:
        """Return how many addresses are at domains that are ticked."""
        return sum(self._counts.values()) - sum(self._counts[number] for number in self.unticked)

    def search(self, text: str) -> None:
        """Show only the domains in which, or in whose suggestion, a text is found."""
        wanted = text.strip().casefold()
        self.beginResetModel()
        self._rows = array(
            "I", (number for number in self._counts if wanted in self._domain(number) or wanted in self._new(number))
        )
        self.endResetModel()

    def tick_shown(self, *, ticked: bool) -> None:
        """Tick all that are shown, or none of them."""
        if ticked:
            self.unticked.difference_update(self._rows)
        else:
            self.unticked.update(self._rows)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, CertainColumn.COUNT))
        self.ticked.emit()

    def length(self) -> int:
        """Return the number of domains shown."""
        return len(self._rows)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name the columns; the one of the tick boxes only for ears."""
        if role == Qt.ItemDataRole.AccessibleTextRole and section == CertainColumn.TICK:
            return tr("Fix")
        return super().headerData(section, orientation, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Make the first column a tick box."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _FLAGS | Qt.ItemFlag.ItemIsUserCheckable if index.column() == CertainColumn.TICK else _FLAGS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one thing about a domain."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        number = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(number, CertainColumn(index.column()))
            case Qt.ItemDataRole.ToolTipRole if index.column() != CertainColumn.TICK:
                return tooltip(self._text(number, CertainColumn(index.column())))
            case Qt.ItemDataRole.CheckStateRole if index.column() == CertainColumn.TICK:
                return Qt.CheckState.Unchecked if number in self.unticked else Qt.CheckState.Checked
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._sentence(number)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        """Tick a domain, or leave it out."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != CertainColumn.TICK:
            return False
        ticked = Qt.CheckState(value) is Qt.CheckState.Checked
        (self.unticked.discard if ticked else self.unticked.add)(self._rows[index.row()])
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), CertainColumn.COUNT))
        self.ticked.emit()
        return True

    def _domain(self, number: int) -> str:
        """Return the domain of a finding."""
        return self._document.findings[number].domain

    def _new(self, number: int) -> str:
        """Return what it becomes."""
        return self._document.findings[number].suggestions[0].domain

    def _text(self, number: int, column: CertainColumn) -> str:
        """Return the text of a cell."""
        match column:
            case CertainColumn.DOMAIN:
                return shown(self._domain(number))
            case CertainColumn.BECOMES:
                return shown(self._new(number))
            case CertainColumn.COUNT:
                return wording.number(self._counts[number])
        return ""

    def _sentence(self, number: int) -> str:
        """Return a row as one sentence that spells the change."""
        old, new = shown(self._domain(number)), shown(self._new(number))
        return wording.joined(
            (
                wording.spelled(old, new),
                tr("becomes {domain}").format(domain=wording.spelled(new, old)),
                wording.addresses(self._counts[number]),
                tr("left out") if number in self.unticked else "",
            )
        )
