"""A sheet to look things up in: sections of rows, searched by words. Each row has a term, and keys or a text."""

from collections.abc import Iterable
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from desktop_app.gui import wording
from desktop_app.gui.models.table_model import Index


class SheetRow(NamedTuple):
    """One line of a sheet; a heading where it has nothing but its section."""

    section: str
    term: str = ""
    text: str = ""
    keys: tuple[str, ...] = ()

    @property
    def is_heading(self) -> bool:
        """Return whether this is the heading of its section."""
        return not self.term


class SheetRole(IntEnum):
    """What the delegate asks for."""

    ROW = Qt.ItemDataRole.UserRole + 1


class SheetModel(QAbstractListModel):
    """Shows the rows that hold every word searched for, below the headings of their sections."""

    def __init__(self, rows: Iterable[SheetRow], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = tuple(rows)
        self._shown: list[SheetRow] = []
        self.search("")

    @property
    def found(self) -> int:
        """Return how many rows are shown, headings aside."""
        return sum(not row.is_heading for row in self._shown)

    def search(self, words: str) -> None:
        """Show only the rows that hold every word."""
        wanted = words.casefold().split()
        self.beginResetModel()
        self._shown.clear()
        section = ""
        for row in self._all:
            text = " ".join((row.section, row.term, row.text, *row.keys)).casefold()
            if not all(word in text for word in wanted):
                continue
            if row.section != section:
                section = row.section
                self._shown.append(SheetRow(section))
            self._shown.append(row)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the selection pass over headings."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._shown[index.row()].is_heading:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row; as one sentence for a screen reader."""
        if not index.isValid():
            return None
        row = self._shown[index.row()]
        if role == SheetRole.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.term or row.section
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if row.is_heading:
                return row.section
            said = f"{row.term}: {row.text}" if row.text else f"{row.term}: {', '.join(row.keys)}"
            return wording.joined((said, row.section if row.keys else ""))
        return None
