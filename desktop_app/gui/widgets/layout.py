"""Boxes on the grid: every distance is a multiple of 4 pixels."""

from collections.abc import Iterable

from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from desktop_app.gui.theme import SPACE

Part = QWidget | QLayout | int | None
"""A widget, a layout, a distance in pixels, or None for what is left over."""


def _filled(box: QBoxLayout, parts: Iterable[Part], spacing: int, margin: int) -> QBoxLayout:
    """Put parts into a box."""
    box.setContentsMargins(margin, margin, margin, margin)
    box.setSpacing(spacing)
    for part in parts:
        if part is None:
            box.addStretch(1)
        elif isinstance(part, int):
            box.addSpacing(part)
        elif isinstance(part, QLayout):
            box.addLayout(part)
        else:
            box.addWidget(part)
    return box


def row(*parts: Part, spacing: int = SPACE, margin: int = 0) -> QBoxLayout:
    """Return parts beside each other."""
    return _filled(QHBoxLayout(), parts, spacing, margin)


def column(*parts: Part, spacing: int = SPACE, margin: int = 0) -> QBoxLayout:
    """Return parts below each other."""
    return _filled(QVBoxLayout(), parts, spacing, margin)


def card(*parts: Part, kind: str = "true", spacing: int = SPACE, margin: int = 2 * SPACE) -> QFrame:
    """Return a framed panel with parts below each other."""
    frame = QFrame()
    frame.setProperty("card", kind)
    frame.setLayout(column(*parts, spacing=spacing, margin=margin))
    return frame
