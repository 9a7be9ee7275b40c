"""A row of the export's summary: contact, the address now, the address in the copy, with what differs marked."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.gui.models.planned_changes_model import PlannedColumn, PlannedRole
from desktop_app.gui.models.table_model import Index
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.diff_painter import Ink, paint_segments
from desktop_app.gui.widgets.row_painting import paint_background, paint_text
from desktop_app.review.difference import difference


class PlannedDelegate(QStyledItemDelegate):
    """Paints planned changes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        column = PlannedColumn(index.column())
        theme = self._theme
        paint_background(
            painter,
            option,
            index,
            theme,
            first=column is PlannedColumn.CONTACT,
            last=column is PlannedColumn.AFTER,
        )
        area: QRect = option.rect.adjusted(SPACE, 0, -SPACE, 0)
        name, before, after = index.data(PlannedRole.TEXTS)
        text = theme.colour("text")
        if column is PlannedColumn.CONTACT:
            is_along = index.data(PlannedRole.IS_ALONG)
            if is_along:
                area.setLeft(area.left() + 2 * SPACE)
            paint_text(painter, area, name, theme.font(), QPen(theme.colour("muted") if is_along else text))
            return
        parts = difference(before, after)
        if column is PlannedColumn.BEFORE:
            ink = Ink(text, theme.colour("wrong"), theme.colour("wrong_soft"), struck=True)
            paint_segments(painter, area, parts.before, theme.font(fixed=True), ink)
        else:
            ink = Ink(text, theme.colour("right"), theme.colour("right_soft"))
            paint_segments(painter, area, parts.after, theme.font(fixed=True), ink)
