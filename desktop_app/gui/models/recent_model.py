"""The books that were opened last, one row each."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QDate, QLocale, QModelIndex, QObject, Qt

from desktop_app.gui import wording
from desktop_app.gui.models.table_model import Index
from desktop_app.gui.text import tooltip
from desktop_app.gui.wording import shown, tr
from desktop_app.settings.recent import RecentBook

_LONGEST = 200


class RecentRole(IntEnum):
    """What the delegate asks for."""

    FOLDER = Qt.ItemDataRole.UserRole
    WHEN = Qt.ItemDataRole.UserRole + 1
    MISSING = Qt.ItemDataRole.UserRole + 2


class RecentRow(NamedTuple):
    """A book, and whether it is no longer where it was, which is found out away from the window."""

    book: RecentBook
    is_missing: bool


class RecentModel(QAbstractListModel):
    """Rows in the order in which they are given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[RecentRow, ...] = ()

    def show_rows(self, rows: Sequence[RecentRow]) -> None:
        """Show these books."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, number: int) -> RecentRow:
        """Return a row."""
        return self._rows[number]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        """Return the number of books."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one thing about a book."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        book, is_missing = self._rows[index.row()]
        name = shown(book.path.name or str(book.path), _LONGEST)
        folder = shown(str(book.path.parent), _LONGEST)
        day = book.when.astimezone().date()
        when = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
        said = tr("Not there any more") if is_missing else when
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return name
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(str(book.path))
            case Qt.ItemDataRole.AccessibleTextRole:
                return wording.joined((name, tr("in {folder}").format(folder=folder), said))
            case RecentRole.FOLDER:
                return folder
            case RecentRole.WHEN:
                return said
            case RecentRole.MISSING:
                return is_missing
        return None
