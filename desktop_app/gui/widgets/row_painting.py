"""What all rows of lists and tables share: background, selection bar, focus ring, elided text, icon with word."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from desktop_app.gui.icons import pixmap
from desktop_app.gui.theme import Theme

Index = QModelIndex | QPersistentModelIndex


def paint_background(
    painter: QPainter, option: QStyleOptionViewItem, index: Index, theme: Theme, *, first: bool, last: bool
) -> None:
    """Paint behind one cell of a row; first and last: whether it is the row's outer cell."""
    area: QRect = option.rect
    state: QStyle.StateFlag = option.state
    selected = bool(state & QStyle.StateFlag.State_Selected)
    hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    tone = "accent_soft" if selected else "hover" if hovered else "surface"
    painter.fillRect(area, theme.colour(tone))
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), theme.colour("line"))
    if selected and first:
        painter.fillRect(QRect(area.left(), area.top(), theme.colours.ring + 1, area.height()), theme.colour("accent"))
    if _has_focus(option, index):
        _paint_focus(painter, area, theme, first=first, last=last)


def _has_focus(option: QStyleOptionViewItem, index: Index) -> bool:
    """Return whether a cell is in the current row of a view that has the focus."""
    view = option.widget
    return isinstance(view, QAbstractItemView) and view.hasFocus() and view.currentIndex().row() == index.row()


def _paint_focus(painter: QPainter, area: QRect, theme: Theme, *, first: bool, last: bool) -> None:
    """Paint this cell's part of the ring around a row."""
    colour, ring = theme.colour("accent"), theme.colours.ring
    painter.fillRect(QRect(area.left(), area.top(), area.width(), ring), colour)
    painter.fillRect(QRect(area.left(), area.bottom() - ring + 1, area.width(), ring), colour)
    if first:
        painter.fillRect(QRect(area.left(), area.top(), ring + 1, area.height()), colour)
    if last:
        painter.fillRect(QRect(area.right() - ring + 1, area.top(), ring, area.height()), colour)


def paint_ring(painter: QPainter, area: QRect, theme: Theme, radius: int = 4) -> None:
    """Paint the ring around what has the focus, inside its area."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("accent"), theme.colours.ring))
    half = theme.colours.ring / 2
    painter.drawRoundedRect(QRectF(area).adjusted(half, half, -half, -half), radius, radius)
    painter.restore()


def paint_text(
    painter: QPainter,
    area: QRect,
    text: str,
    font: QFont,
    pen: QPen,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Paint plain text in one line, with “…” where it is too long; an Arabic one begins where all do."""
    painter.save()
    painter.setFont(font)
    painter.setPen(pen)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width() + 1)
    place = align | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(area, int(place | Qt.TextFlag.TextSingleLine), shown)
    painter.restore()


def paint_icon(painter: QPainter, area: QRect, name: str, theme: Theme, tone: str) -> None:
    """Paint an icon into a square, as sharp as the screen can show it."""
    scale = painter.device().devicePixelRatio()
    drawn = pixmap(name, theme.colour(tone).name(), max(1, round(area.width() * scale)))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(area, drawn)
    painter.restore()
