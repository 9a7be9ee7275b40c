"""A row of the list of all domains: domain, number of addresses, the verdict as icon and words, what becomes of it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.gui.models.all_domains_model import DomainColumn, DomainRole
from desktop_app.gui.models.table_model import Index
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.row_painting import paint_background, paint_icon, paint_text

_ICON = 16


class AllDomainsDelegate(QStyledItemDelegate):
    """Paints domains."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        column = DomainColumn(index.column())
        theme = self._theme
        first, last = column is DomainColumn.DOMAIN, column is DomainColumn.COPY
        paint_background(painter, option, index, theme, first=first, last=last)
        area: QRect = option.rect.adjusted(SPACE, 0, -SPACE, 0)
        text = index.data(Qt.ItemDataRole.DisplayRole)
        tone = "text" if column in (DomainColumn.DOMAIN, DomainColumn.COUNT) else "muted"
        align = Qt.AlignmentFlag.AlignRight if column is DomainColumn.COUNT else Qt.AlignmentFlag.AlignLeft
        if column is DomainColumn.VERDICT:
            icon, icon_tone = index.data(DomainRole.MARK)
            tone = "muted" if icon_tone == "outline" else icon_tone
            place = QRect(area.left(), area.center().y() - _ICON // 2 + 1, _ICON, _ICON)
            paint_icon(painter, place, icon, theme, icon_tone)
            area.setLeft(area.left() + _ICON + 6)
        paint_text(painter, area, text, theme.font(fixed=first), QPen(theme.colour(tone)), align)
