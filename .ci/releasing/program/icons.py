"""The program's icon in the formats that systems ask for, drawn from its SVG files."""

import struct

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from desktop_app.files.paths import resource
from desktop_app.gui.icons import name_of_program_icon

SOURCE = resource("icons", "proofbook.svg")
"""The icon for systems that draw it themselves."""
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
"""Pixels at which Windows shows icons, at its usual scales."""
ICNS_KINDS = {
    b"ic11": 32,  # 16 points at double resolution
    b"ic12": 64,  # 32
    b"ic07": 128,
    b"ic13": 256,  # 128
    b"ic08": 256,
    b"ic14": 512,  # 256
    b"ic09": 512,
    b"ic10": 1024,  # 512
}
"""The kinds that hold a PNG, with their pixels. Those of 16 and 32 points hold none that macOS shows everywhere."""
_DIB_HEADER = struct.Struct("<IiiHHIIiiII")
_PNG_FROM = 256
"""Only the entry of 256 pixels is a PNG: older readers of smaller ones know nothing but bitmaps."""


def png(size: int) -> bytes:
    """Return the icon as a PNG, size pixels wide and high. The same bytes each time; no screen is needed."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not _drawn(size).save(buffer, "PNG"):  # type: ignore[call-overload] # the stubs want bytes, Qt wants text
        raise OSError("the icon can’t be drawn")
    return bytes(buffer.data().data())


def ico() -> bytes:
    """Return the icon for Windows, in all sizes (learn.microsoft.com, The evolution of the ICO file format)."""
    images = [png(size) if size >= _PNG_FROM else _bitmap(_drawn(size)) for size in ICO_SIZES]
    place = 6 + 16 * len(images)
    entries = b""
    for size, image in zip(ICO_SIZES, images, strict=True):
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(image), place)
        place += len(image)
    return struct.pack("<HHH", 0, 1, len(images)) + entries + b"".join(images)


def icns() -> bytes:
    """Return the icon for macOS: chunks of a kind, their length and a PNG."""
    drawn = {size: png(size) for size in set(ICNS_KINDS.values())}
    chunks = b"".join(kind + struct.pack(">I", 8 + len(drawn[size])) + drawn[size] for kind, size in ICNS_KINDS.items())
    return b"icns" + struct.pack(">I", 8 + len(chunks)) + chunks


def _drawn(size: int) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(resource("icons", f"{name_of_program_icon(size)}.svg"))).render(painter)
    painter.end()
    return image


def _bitmap(image: QImage) -> bytes:
    """Return an image as an icon's bitmap: rows from the bottom, colours, then which pixels are transparent."""
    size = image.width()
    pixels = bytes(image.constBits())
    rows = [pixels[4 * size * row : 4 * size * (row + 1)] for row in reversed(range(size))]
    mask = b"".join(_transparent(row) for row in rows)
    header = _DIB_HEADER.pack(_DIB_HEADER.size, size, 2 * size, 1, 32, 0, len(pixels) + len(mask), 0, 0, 0, 0)
    return header + b"".join(rows) + mask


def _transparent(row: bytes) -> bytes:
    """Return a bit for each pixel of a row, set where nothing is to be seen, padded to four bytes."""
    bits = "".join("1" if alpha == 0 else "0" for alpha in row[3::4])
    width = -(-len(bits) // 32) * 32
    return int(bits.ljust(width, "0"), 2).to_bytes(width // 8, "big")
