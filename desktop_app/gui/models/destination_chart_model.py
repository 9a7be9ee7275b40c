"""The bars of “where the mail may have gone”, one row a bar."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from desktop_app.gui.models.table_model import Index
from desktop_app.gui.text import tooltip
from desktop_app.gui.words.overview import Bar


class BarRole(IntEnum):
    """What the delegate asks for. SHARE: how long the bar is, 1.0 being the longest one. NAMES: those of all bars."""

    BAR = Qt.ItemDataRole.UserRole
    SHARE = Qt.ItemDataRole.UserRole + 1
    NAMES = Qt.ItemDataRole.UserRole + 2


class DestinationChartModel(QAbstractListModel):
    """Bars in the order in which they are given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these bars."""
        self.beginResetModel()
        self._bars = tuple(bars)
        self.endResetModel()

    def bar(self, row: int) -> Bar:
        """Return the bar of a row."""
        return self._bars[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        """Return the number of bars."""
        return 0 if parent.isValid() else len(self._bars)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one thing about a bar."""
        if not index.isValid() or index.row() >= len(self._bars):
            return None
        bar = self._bars[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return bar.name
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(bar.sentence)
            case Qt.ItemDataRole.AccessibleTextRole:
                return bar.sentence
            case BarRole.BAR:
                return bar
            case BarRole.SHARE:
                return bar.count.addresses / max(each.count.addresses for each in self._bars)
            case BarRole.NAMES:
                return [each.name for each in self._bars]
        return None
