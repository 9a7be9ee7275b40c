"""Tick boxes with a contrast of 3:1 in both schemes, painted alike on pages and in tables."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
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
    """A tick box with its text."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self._theme = theme
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for box, text and focus ring."""
        return QSize(TICK + 3 * SPACE + self.fontMetrics().horizontalAdvance(self.text()), CONTROL - 4)

    def hitButton(self, position: object) -> bool:  # noqa: ARG002, N802 - Qt's name
        """Take clicks anywhere on the widget."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint box, text and, with the focus, a ring."""
        painter = QPainter(self)
        place = QRect(SPACE // 2, (self.height() - TICK) // 2, TICK, TICK)
        paint_tick(painter, place, self._theme, ticked=self.isChecked())
        text = self.rect().adjusted(place.right() + SPACE, 0, 0, 0)
        painter.setPen(self._theme.colour("text"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(text, int(flags) | int(Qt.TextFlag.TextShowMnemonic), self.text())
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()
