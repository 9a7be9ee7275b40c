"""The program's own icon as pictures: drawn from its SVG when a release is made, so that there is one source."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).resolve().parents[2] / "resources" / "icons" / "proofbook.svg"


def png(size: int) -> bytes:
    """Return the icon as a PNG, size pixels wide and high. The same bytes each time; no screen is needed."""
    drawn = QImage(size, size, QImage.Format.Format_ARGB32)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(str(SOURCE)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not drawn.save(buffer, "PNG"):  # type: ignore[call-overload] # the stubs want bytes, Qt wants text
        raise OSError(f"{SOURCE} can’t be drawn")
    return bytes(buffer.data().data())
