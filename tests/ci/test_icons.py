"""The program's icon as pictures."""

import pytest
from PySide6.QtGui import QImage
from releasing import icons


@pytest.mark.parametrize("size", [16, 48, 512])
def test_the_icon_is_drawn_in_the_size_asked_for_on_nothing(size: int) -> None:
    drawn = QImage.fromData(icons.png(size))
    assert (drawn.width(), drawn.height()) == (size, size)
    assert drawn.pixelColor(0, 0).alpha() == 0  # its corners are round
    assert drawn.pixelColor(size // 2, size // 10).name() == "#175ea8"


def test_the_same_icon_is_the_same_bytes() -> None:
    assert icons.png(48) == icons.png(48)
