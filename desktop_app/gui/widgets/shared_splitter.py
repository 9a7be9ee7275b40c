"""Panes side by side that share the width by fixed parts until a person moves a border."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter

from desktop_app.gui.theme import SPACE


class SharedSplitter(QSplitter):
    """shares: per cent of the width, from left to right."""

    def __init__(self, shares: Sequence[int]) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._shares = shares
        self._is_moved = False
        self._kept: list[int] = []
        self.setChildrenCollapsible(False)
        self.setHandleWidth(2 * SPACE)
        self.splitterMoved.connect(self._note_move)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the room anew."""
        super().resizeEvent(event)
        self.share()

    def share(self) -> None:
        """Give each pane its part of the width, unless the person has chosen others."""
        if not self._is_moved:
            self.setSizes([self.width() * part // 100 for part in self._shares])

    def keep_sizes(self) -> None:
        """Take note of the widths, before a pane is hidden."""
        self._kept = self.sizes()

    def restore_sizes(self) -> None:
        """Give the panes the widths that they had then."""
        self.share()
        if self._is_moved:
            self.setSizes(self._kept)

    def _note_move(self) -> None:
        """Leave the borders where a person has put them."""
        self._is_moved = True
