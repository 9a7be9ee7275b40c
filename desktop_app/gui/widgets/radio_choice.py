"""One of several choices, painted like the tick boxes: with a contrast of 3:1 in both schemes."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton

from desktop_app.gui.theme import CONTROL, SPACE, Theme
from desktop_app.gui.widgets.row_painting import paint_ring

_RING, _DOT = 18, 8  # pixels


class RadioChoice(QRadioButton):
    """A ring with a dot where it is chosen, and its text."""

    def __init__(self, theme: Theme, text: str = "") -> None:
        super().__init__(text)
        self._theme = theme
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for ring, text and focus ring."""
        width = self.fontMetrics().boundingRect(QRect(), int(Qt.TextFlag.TextShowMnemonic), self.text()).width()
        return QSize(_RING + 3 * SPACE + width, CONTROL - 4)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same: its text is never cut."""
        return self.sizeHint()

    def hitButton(self, position: object) -> bool:  # noqa: ARG002, N802 - Qt's name
        """Take clicks anywhere on the widget."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint ring, dot, text and, with the focus, a ring around all."""
        theme = self._theme
        tone = "disabled" if not self.isEnabled() else "accent" if self.isChecked() else "outline"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(SPACE // 2, (self.height() - _RING) / 2, _RING, _RING)
        painter.setPen(QPen(theme.colour(tone), theme.colours.edge + 0.5))
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(place.adjusted(1, 1, -1, -1))
        if self.isChecked():
            inset = (_RING - _DOT) / 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(tone))
            painter.drawEllipse(place.adjusted(inset, inset, -inset, -inset))
        painter.setPen(theme.colour("text" if self.isEnabled() else "disabled"))
        area = self.rect().adjusted(_RING + SPACE + SPACE // 2, 0, 0, 0)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic), self.text())
        if self.hasFocus():
            paint_ring(painter, self.rect(), theme)
        painter.end()
