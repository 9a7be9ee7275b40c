"""An icon on its own, beside a text or above one."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.row_painting import paint_icon


class ThemedIcon(QWidget):
    """Paints one icon, size pixels wide, in the colour of a tone."""

    def __init__(self, theme: Theme, name: str, size: int = 24, tone: str = "accent") -> None:
        super().__init__()
        self._theme = theme
        self._size = size
        self._name, self._token = name, tone
        self.setFixedSize(QSize(size, size))
        theme.changed.connect(self.update)

    def show_icon(self, name: str, tone: str) -> None:
        """Show another icon."""
        self._name, self._token = name, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint the icon."""
        painter = QPainter(self)
        paint_icon(painter, QRect(0, 0, self._size, self._size), self._name, self._theme, self._token)
        painter.end()
