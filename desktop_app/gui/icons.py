"""Our own icons: line drawings in SVG on a grid of 24, coloured when they are loaded."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop_app.files.paths import resource

PLACEHOLDER = "currentColor"
_SIZES = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)
"""Pixels; Qt takes the one that a screen's scale asks for."""
_LARGEST_SMALL = 20


@lru_cache(maxsize=256)
def icon(name: str, colour: str, disabled: str = "") -> QIcon:
    """Return an icon in a colour, and in another for what is disabled."""
    made = QIcon()
    for size in _SIZES[:8]:
        made.addPixmap(pixmap(name, colour, size))
        if disabled:
            made.addPixmap(pixmap(name, disabled, size), QIcon.Mode.Disabled)
    return made


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size: int) -> QPixmap:
    """Draw an icon, size pixels wide and high."""
    drawn = QPixmap(size, size)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    _drawing(name, colour).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn


def application_icon() -> QIcon:
    """Return the program's own icon, in its own colours."""
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(pixmap(name_of_program_icon(size), PLACEHOLDER, size))
    return made


def name_of_program_icon(size: int) -> str:
    """Return the name of the drawing of the program's own icon for so many pixels: the small one lies on 16 of them."""
    return "proofbook-small" if size <= _LARGEST_SMALL else "proofbook"


@lru_cache(maxsize=256)
def _drawing(name: str, colour: str) -> QSvgRenderer:
    """Return an icon in a colour, read for drawing: it is drawn in many sizes."""
    return QSvgRenderer(QByteArray(_source(name).replace(PLACEHOLDER, colour).encode()))


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    """Return the SVG text of an icon."""
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")
