"""A contact's photo as a picture: of a few plain kinds, bounded in pixels; anything else is none."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImageReader, QPixmap

_KINDS = (
    (b"\x89PNG\r\n\x1a\n", b"png"),
    (b"\xff\xd8\xff", b"jpg"),
    (b"GIF87a", b"gif"),
    (b"GIF89a", b"gif"),
    (b"BM", b"bmp"),
)
"""How a file begins → what it is. Only these are ever handed to a reader, each to its own."""
_MOST_PIXELS = {b"jpg": 12_500_000}
"""What takes well under a tenth of a second; a JPEG that is read small takes a fraction of the time."""
_MOST_OTHERS = 1_100_000


def photo_pixmap(data: bytes, side: int, ratio: float = 1.0) -> QPixmap | None:
    """Return a photo at most side pixels wide and high on a screen of a ratio; None where it can't be shown."""
    kind = next((kind for beginning, kind in _KINDS if data.startswith(beginning)), None)
    if kind is None:
        return None
    device = QBuffer()
    device.setData(QByteArray(data))
    device.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(device, QByteArray(kind))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isEmpty() or size.width() * size.height() > _MOST_PIXELS.get(kind, _MOST_OTHERS):
        return None
    room = QSize(round(side * ratio), round(side * ratio))
    if size.width() > room.width() or size.height() > room.height():
        fitted = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(fitted.expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        return None
    picture = QPixmap.fromImage(image)
    picture.setDevicePixelRatio(ratio)
    return picture
