"""A table whose first column is a tick box: a click there or Space in its row ticks it."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from desktop_app.gui.dialogs.listing import dress_reading_table
from desktop_app.gui.models.table_model import Index
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.row_painting import paint_background, paint_text
from desktop_app.gui.widgets.tick_box import paint_tick_cell, toggle

_TICK_COLUMN = 36  # pixels


class TickTable(QTableView):
    """Shows a model whose first column can be ticked; the other columns share the room."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        dress_reading_table(self, name)
        self.setItemDelegate(_TickDelegate(theme))
        theme.changed.connect(self.viewport().update)

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802 - Qt's name
        """Show a model."""
        super().setModel(model)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(_TICK_COLUMN)
        for column in range(header.count()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        if header.count():
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(0, _TICK_COLUMN)

    def show_at_most(self, rows: int) -> None:
        """Be no higher than some rows need."""
        height = self.horizontalHeader().sizeHint().height() + rows * self.verticalHeader().defaultSectionSize()
        self.setMaximumHeight(height + 2 * SPACE)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Tick the current row with Space."""
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            toggle(self.model(), index.siblingAtColumn(0))
        else:
            super().keyPressEvent(event)


class _TickDelegate(QStyledItemDelegate):
    """Paints a tick box in the first column, text in the others."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        last = index.column() == index.model().columnCount() - 1
        paint_background(painter, option, index, self._theme, first=index.column() == 0, last=last)
        area: QRect = option.rect.adjusted(SPACE, 0, -SPACE, 0)
        if index.column():
            text = index.data(Qt.ItemDataRole.DisplayRole)
            paint_text(painter, area, text, self._theme.font(), QPen(self._theme.colour("text")))
            return
        paint_tick_cell(painter, area, self._theme, index)

    def editorEvent(  # noqa: N802 - Qt's name
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's signature
        index: Index,
    ) -> bool:
        """Tick with a click anywhere in the first column."""
        if index.column() or event.type() != QEvent.Type.MouseButtonRelease:
            return False
        return toggle(model, index)
