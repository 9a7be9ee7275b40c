"""What was decided otherwise here than a file says: one row a rule and a decision, ticked where the file is to win."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from desktop_app.gui import wording
from desktop_app.gui.models.table_model import Index, TableModel
from desktop_app.gui.text import tooltip
from desktop_app.gui.wording import tr
from desktop_app.gui.words.rules import decision_words, subject_words
from desktop_app.review.applying import Conflict

_FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren


class ConflictColumn(IntEnum):
    """The columns, from left to right."""

    TAKE = 0
    SUBJECT = 1
    MINE = 2
    FILE = 3
    COUNT = 4


class ConflictsModel(TableModel):
    """Emits chosen after another choice."""

    chosen = Signal()

    def __init__(self, conflicts: list[Conflict], parent: QObject | None = None) -> None:
        headings = ("", tr("Domain or address"), tr("Decided here"), tr("The file says"), tr("Addresses"))
        super().__init__(headings, parent)
        self._conflicts = conflicts
        self._taken = bytearray(len(conflicts))

    @property
    def taken(self) -> list[Conflict]:
        """Return the conflicts that the file wins."""
        return [conflict for conflict, taken in zip(self._conflicts, self._taken, strict=True) if taken]

    def take_all(self, taken: bool) -> None:
        """Let the file win everywhere, or nowhere."""
        self._taken = bytearray([taken]) * len(self._conflicts)
        if self._conflicts:
            last = self.index(len(self._conflicts) - 1, ConflictColumn.COUNT)
            self.dataChanged.emit(self.index(0, 0), last)
        self.chosen.emit()

    def length(self) -> int:
        """Return the number of conflicts."""
        return len(self._conflicts)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name the columns; the one of the tick boxes only for ears."""
        if role == Qt.ItemDataRole.AccessibleTextRole and section == ConflictColumn.TAKE:
            return tr("Take the file’s")
        return super().headerData(section, orientation, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Make the first column a tick box."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _FLAGS | Qt.ItemFlag.ItemIsUserCheckable if index.column() == ConflictColumn.TAKE else _FLAGS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one thing about a conflict."""
        if not index.isValid() or index.row() >= len(self._conflicts):
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._texts(index.row())[index.column()]
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(self._texts(index.row())[index.column()])
            case Qt.ItemDataRole.CheckStateRole if index.column() == ConflictColumn.TAKE:
                return Qt.CheckState.Checked if self._taken[index.row()] else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._sentence(index.row())
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        """Take what the file says, or keep what was decided here."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != ConflictColumn.TAKE:
            return False
        self._taken[index.row()] = Qt.CheckState(value) is Qt.CheckState.Checked
        self.dataChanged.emit(index, self.index(index.row(), ConflictColumn.COUNT))
        self.chosen.emit()
        return True

    def _texts(self, row: int) -> tuple[str, str, str, str, str]:
        """Return the texts of a row."""
        rule, mine, keys = self._conflicts[row]
        said = decision_words(rule.decision)
        return "", subject_words(rule), decision_words(mine), said, wording.number(len(keys))

    def _sentence(self, row: int) -> str:
        """Return a row as one sentence."""
        _, subject, mine, said, _ = self._texts(row)
        count = wording.addresses(len(self._conflicts[row].keys))
        sentence = (
            tr("{subject}, {count}: decided here: {mine}; the file says: {said}; the file’s is taken")
            if self._taken[row]
            else tr("{subject}, {count}: decided here: {mine}; the file says: {said}; yours is kept")
        )
        return sentence.format(subject=subject, count=count, mine=mine, said=said)
