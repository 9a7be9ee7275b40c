"""One line that counts something and leads to it: an icon, what it is, how much."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from desktop_app.gui.text import set_tooltip
from desktop_app.gui.theme import CONTROL, SPACE, Theme
from desktop_app.gui.widgets.row_painting import paint_icon, paint_text

_ICON = 18  # pixels


class CountRow(QPushButton):
    """Enter and Space click it, like a mouse."""

    def __init__(self, theme: Theme, icon: str, tone: str, words: str, count: str) -> None:
        super().__init__()
        self._theme, self._icon, self._tone = theme, icon, tone
        self.words, self.count = words, count
        self.setAccessibleName(f"{words}: {count}")
        set_tooltip(self, f"{words}: {count}")
        self.setAutoDefault(True)  # Enter, not only Space
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for everything."""
        words = QFontMetrics(self._theme.font()).horizontalAdvance(self.words)
        return QSize(_ICON + words + self._count_width() + 6 * SPACE, max(CONTROL, self.fontMetrics().height() + SPACE))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Let the words be cut before the count is."""
        least = self.fontMetrics().averageCharWidth() * 8
        return QSize(_ICON + least + self._count_width() + 5 * SPACE, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint icon, words, count, and a ring around them with the focus."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse() or self.isDown():
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(ring, 6, 6)
        place = QRect(SPACE, (self.height() - _ICON) // 2, _ICON, _ICON)
        paint_icon(painter, place, self._icon, theme, self._tone)
        count = QRect(self.width() - SPACE - self._count_width(), 0, self._count_width(), self.height())
        left = place.right() + SPACE + SPACE // 2
        words = QRect(left, 0, count.left() - SPACE - left, self.height())
        paint_text(painter, words, self.words, theme.font(), QPen(theme.colour("text")))
        paint_text(painter, count, self.count, theme.font(), QPen(theme.colour("muted")), Qt.AlignmentFlag.AlignRight)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(ring, 6, 6)
        painter.end()

    def _count_width(self) -> int:
        """Return the width of the count."""
        return QFontMetrics(self._theme.font()).horizontalAdvance(self.count) + 2
