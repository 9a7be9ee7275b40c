"""The program's icon in the formats of the systems."""

import struct
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QImageReader
from releasing.program import icons

_BLUE, _YELLOW = QColor("#175ea8"), QColor("#ffc53d")


def _read(path: Path) -> dict[int, QImage]:
    """Return the images of a file as Qt's own reader finds them."""
    reader = QImageReader(str(path))
    images = []
    for number in range(reader.imageCount()):
        reader.jumpToImage(number)
        images.append(reader.read())
    return {image.width(): image for image in images}


def _colours(image: QImage) -> set[str]:
    side = image.width()
    return {image.pixelColor(x, y).name() for x in range(side) for y in range(side) if image.pixelColor(x, y).alpha()}


@pytest.mark.parametrize("size", [16, 48, 256])
def test_a_png_has_the_size_asked_for_and_the_colours(size: int) -> None:
    image = QImage.fromData(icons.png(size))
    assert (image.width(), image.height()) == (size, size)
    assert {_BLUE.name(), _YELLOW.name()} <= _colours(image)
    assert image.pixelColor(0, 0).alpha() < 255  # round corners


def test_the_same_png_has_the_same_bytes() -> None:
    assert icons.png(64) == icons.png(64)


def test_windows_icon_has_every_size_as_drawn(tmp_path: Path) -> None:
    (tmp_path / "a.ico").write_bytes(icons.ico())
    found = _read(tmp_path / "a.ico")
    assert sorted(found) == sorted(icons.ICO_SIZES)
    for size, image in found.items():
        drawn = QImage.fromData(icons.png(size))
        assert image.convertToFormat(QImage.Format.Format_ARGB32) == drawn.convertToFormat(QImage.Format.Format_ARGB32)


def test_macos_icon_has_every_kind_at_its_size(tmp_path: Path) -> None:
    whole = icons.icns()
    assert whole[:4] == b"icns"
    assert struct.unpack(">I", whole[4:8])[0] == len(whole)
    kinds, place = {}, 8
    while place < len(whole):
        kind, length = struct.unpack(">4sI", whole[place : place + 8])
        kinds[kind] = QImage.fromData(whole[place + 8 : place + length]).width()
        place += length
    assert kinds == icons.ICNS_KINDS
    (tmp_path / "a.icns").write_bytes(whole)
    assert {128, 256, 512, 1024} <= set(_read(tmp_path / "a.icns"))


def test_the_smallest_sizes_have_a_drawing_of_their_own() -> None:
    assert {icons.name_of_program_icon(size) for size in icons.ICO_SIZES} == {"proofbook", "proofbook-small"}
    assert icons.name_of_program_icon(16) == "proofbook-small"
