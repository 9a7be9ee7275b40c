"""Tick boxes with a contrast of 3:1 in both schemes, painted alike on pages and in tables."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox

from desktop_app.gui.theme import CONTROL, SPACE, Theme

TICK = 18  # pixels


def paint_tick(painter: QPainter, place: QRect, theme: Theme, *, ticked: bool) -> None:
    """Paint a tick box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("accent" if ticked else "outline"), 1.5))
    painter.setBrush(theme.colour("accent" if ticked else "surface"))
    box = QRectF(place).adjusted(1, 1, -1, -1)
    painter.drawRoundedRect(box, 3, 3)
    if ticked:
        pen = QPen(theme.colour("on_accent"), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        points = ((0.24, 0.53), (0.43, 0.71), (0.77, 0.31))
        painter.drawPolyline(
            QPolygonF([QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in points])
        )
    painter.restore()


class TickBox(QCheckBox):
    """A tick box with its text, and below it, muted, a detail."""

    def __init__(self, theme: Theme, text: str, detail: str = "") -> None:
        super().__init__(text)
        self._theme = theme
        self._detail = detail
        self.setAccessibleDescription(detail)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for box, text, detail and focus ring."""
        detail = QFontMetrics(self._detail_font())
        width = max(self.fontMetrics().horizontalAdvance(self.text()), detail.horizontalAdvance(self._detail))
        return QSize(TICK + 3 * SPACE + width, max(CONTROL - 4, self._text_height() + SPACE + SPACE // 2))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same: nothing of it is ever cut."""
        return self.sizeHint()

    def hitButton(self, position: object) -> bool:  # noqa: ARG002, N802 - Qt's name
        """Take clicks anywhere on the widget."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint box, text, detail and, with the focus, a ring."""
        painter = QPainter(self)
        line = QRect(0, (self.height() - self._text_height()) // 2, self.width(), self.fontMetrics().height())
        place = QRect(SPACE // 2, line.top() + (line.height() - TICK) // 2, TICK, TICK)
        paint_tick(painter, place, self._theme, ticked=self.isChecked())
        line.setLeft(place.right() + SPACE)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(line, int(Qt.TextFlag.TextShowMnemonic), self.text())
        painter.save()
        painter.setFont(self._detail_font())
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(line.translated(0, line.height()), 0, self._detail)
        painter.restore()
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def _text_height(self) -> int:
        """Return the height of text and detail."""
        detail = QFontMetrics(self._detail_font()).height() if self._detail else 0
        return self.fontMetrics().height() + detail

    def _detail_font(self) -> QFont:
        """Return the font of the detail."""
        return self._theme.font(0.9)
