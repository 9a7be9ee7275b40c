"""A row of the address table: tick · contact · the address above what it becomes · decision as icon and word."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.gui.models.address_table_model import AddressRole, Column
from desktop_app.gui.models.finding_list_model import decided_mark
from desktop_app.gui.models.table_model import Index
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.change_painter import change_height, paint_change
from desktop_app.gui.widgets.row_painting import paint_background, paint_icon, paint_text
from desktop_app.gui.widgets.tick_box import paint_tick_cell, toggle
from desktop_app.review.decision import Decision

_ICON = 18


class AddressDelegate(QStyledItemDelegate):
    """Paints addresses."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme

    def row_height(self) -> int:
        """Return the height of two lines with air around them."""
        return change_height(self._theme) + 2 * SPACE

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802 - Qt's name
        """Return the height of a row."""
        return QSize(80, self.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        column = Column(index.column())
        paint_background(
            painter, option, index, self._theme, first=column is Column.INCLUDE, last=column is Column.STATE
        )
        area: QRect = option.rect.adjusted(SPACE, 4, -SPACE, -4)
        if column is Column.INCLUDE:
            paint_tick_cell(painter, area, self._theme, index)
        elif column is Column.CONTACT:
            name = index.data(Qt.ItemDataRole.DisplayRole)
            book = index.data(AddressRole.BOOK)
            if book:
                area.setHeight(area.height() // 2)
                below = area.translated(0, area.height())
                paint_text(painter, below, book, self._theme.font(0.9), QPen(self._theme.colour("muted")))
            paint_text(painter, area, name, self._theme.font(), QPen(self._theme.colour("text")))
        elif column is Column.CHANGE:
            before, after, decided = index.data(AddressRole.BEFORE_AFTER)
            paint_change(painter, area, self._theme, before, after, decided=decided)
        else:
            self._paint_state(painter, area, index.data(AddressRole.DECISION), index.data(Qt.ItemDataRole.DisplayRole))

    def editorEvent(  # noqa: N802 - Qt's name
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's signature
        index: Index,
    ) -> bool:
        """Tick with a click anywhere in the first column; the keyboard is the view's matter."""
        if index.column() != Column.INCLUDE or event.type() != QEvent.Type.MouseButtonRelease:
            return False
        return toggle(model, index)

    def _paint_state(self, painter: QPainter, area: QRect, decision: Decision, words: str) -> None:
        """Paint what is decided."""
        icon, tone = decided_mark(decision.action)
        place = QRect(area.left(), area.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        paint_icon(painter, place, icon, self._theme, tone)
        colour = "muted" if tone == "outline" else tone
        beside = area.adjusted(_ICON + 6, 0, 0, 0)
        paint_text(painter, beside, words, self._theme.font(0.95), QPen(self._theme.colour(colour)))
