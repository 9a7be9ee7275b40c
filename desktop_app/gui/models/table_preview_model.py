"""The first rows of a table as they are in the file, and the list of its columns with a tick for each of addresses."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from desktop_app.gui.dialogs.table_preview import TablePreview, column_words
from desktop_app.gui.models.table_model import Index
from desktop_app.gui.text import tooltip
from desktop_app.gui.wording import joined, number, shown, tr

_LONGEST_CELL = 200
_TICK_FLAGS = (
    Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsUserCheckable
    | Qt.ItemFlag.ItemNeverHasChildren
)


class PreviewRole(IntEnum):
    """What the delegate asks for: is the column ticked; which part of the table the row is."""

    CHOSEN = Qt.ItemDataRole.UserRole
    PART = Qt.ItemDataRole.UserRole + 1


class Part(IntEnum):
    """What a row is: before the names and the contacts, the row with the names, or a contact."""

    BEFORE = 0
    NAMES = 1
    CONTACT = 2


class TablePreviewModel(QAbstractTableModel):
    """One row a row of the file, numbered as there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preview: TablePreview | None = None

    def show_preview(self, preview: TablePreview | None) -> None:
        """Show a table; None: nothing, as it can't be read so."""
        self.beginResetModel()
        self._preview = preview
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        """Return the number of rows."""
        return 0 if parent.isValid() or self._preview is None else len(self._preview.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        """Return the number of columns."""
        return 0 if parent.isValid() or self._preview is None else len(self._preview.columns)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name the columns, and number the rows as in the file."""
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole or self._preview is None:
            return None
        if orientation is Qt.Orientation.Vertical:
            return number(section + 1)
        return shown(self._preview.columns[section].name, 60)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one thing about a cell."""
        if self._preview is None or not index.isValid() or index.row() >= len(self._preview.rows):
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(self._preview, index)
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(self._text(self._preview, index))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._sentence(self._preview, index)
            case PreviewRole.CHOSEN:
                return index.column() in self._preview.layout.email_columns
            case PreviewRole.PART:
                return self._part(self._preview, index.row())
        return None

    def _text(self, preview: TablePreview, index: Index) -> str:
        """Return the text of a cell; rows may be shorter than others."""
        row = preview.rows[index.row()]
        return shown(row[index.column()], _LONGEST_CELL) if index.column() < len(row) else ""

    def _part(self, preview: TablePreview, row: int) -> Part:
        """Return what a row is."""
        if row == preview.layout.header_row - 1:
            return Part.NAMES
        return Part.BEFORE if row < preview.layout.rows_start else Part.CONTACT

    def _sentence(self, preview: TablePreview, index: Index) -> str:
        """Return a cell for a screen reader, with its column and what is read from that."""
        part = self._part(preview, index.row())
        chosen = index.column() in preview.layout.email_columns
        what = {
            Part.BEFORE: tr("not read"),
            Part.NAMES: tr("column name"),
            Part.CONTACT: tr("read as address") if chosen else "",
        }
        name = shown(preview.columns[index.column()].name, 60)
        return joined((self._text(preview, index) or tr("empty"), name, what[part]))


class ColumnListModel(QAbstractListModel):
    """One row a column; ticked_changed: a person ticked or unticked one."""

    ticked_changed = Signal(int, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preview: TablePreview | None = None

    def show_preview(self, preview: TablePreview | None) -> None:
        """Show the columns of a table; the selection stays where only ticks have changed."""
        old, self._preview = self._preview, preview
        if old and preview and old.columns == preview.columns:
            self.dataChanged.emit(self.index(0), self.index(len(preview.columns) - 1))
            return
        self.beginResetModel()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        """Return the number of columns."""
        return 0 if parent.isValid() or self._preview is None else len(self._preview.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Make each a tick box."""
        return _TICK_FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one thing about a column. UserRole: what it holds, in words."""
        if self._preview is None or not index.isValid() or index.row() >= len(self._preview.columns):
            return None
        column = self._preview.columns[index.row()]
        name = shown(column.name, 120)
        ticked = index.row() in self._preview.layout.email_columns
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return name
            case Qt.ItemDataRole.UserRole:
                return column_words(column)
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(f"{name}: {column_words(column)}")
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.AccessibleTextRole:
                return joined((name, column_words(column), tr("ticked") if ticked else tr("not ticked")))
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        """Ask for a tick; whoever listens shows what comes of it."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.ticked_changed.emit(index.row(), Qt.CheckState(value) is Qt.CheckState.Checked)
        return True
