"""Drawings of our own in the colours of the theme: var(--accent) in a drawing is the token accent."""

import re

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from desktop_app.files.paths import resource
from desktop_app.gui.theme import Theme

_TOKEN = re.compile(r"var\(--(\w+)\)")


class Illustration(QWidget):
    """One drawing out of resources/tour, said is what a screen reader reads instead of it."""

    def __init__(self, theme: Theme, name: str, size: QSize, said: str) -> None:
        super().__init__()
        self._theme = theme
        self._source = resource("tour", f"{name}.svg").read_text(encoding="utf-8")
        self.setAccessibleName(said)
        self.setFixedSize(size)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw it."""
        coloured = _TOKEN.sub(lambda token: self._theme.colour(token[1]).name(), self._source)
        painter = QPainter(self)
        QSvgRenderer(QByteArray(coloured.encode())).render(painter, QRectF(self.rect()))
        painter.end()
