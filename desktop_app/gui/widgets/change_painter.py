"""Painting an address above what it becomes, letter below letter."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.gui.text import set_tooltip
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.diff_painter import Ink, paint_segments, segments_width
from desktop_app.gui.widgets.row_painting import paint_text
from desktop_app.review.difference import Segment, difference, plain


def change_height(theme: Theme) -> int:
    """Return the height of both lines."""
    return 2 * (QFontMetrics(theme.font(fixed=True)).height() + 4)


def paint_change(painter: QPainter, area: QRect, theme: Theme, before: str, after: str, *, decided: bool) -> None:
    """Paint an address and what it becomes, or would become while that isn't decided; after empty: nothing."""
    font = theme.font(fixed=True)
    muted, text = theme.colour("muted"), theme.colour("text")
    if not after:
        paint_segments(painter, area, plain(before), font, Ink(text, text, theme.colour("surface")))
        return
    parts = difference(before, after)
    half = area.height() // 2
    arrow = QFontMetrics(font).horizontalAdvance("→ ")
    upper = QRect(area.left() + arrow, area.top(), area.width() - arrow, half)
    lower = upper.translated(0, half)
    longer = max(segments_width(parts.before, font), segments_width(parts.after, font))
    upper.setWidth(_width_beside(upper.width(), parts.before, longer, font))
    lower.setWidth(_width_beside(lower.width(), parts.after, longer, font))
    old = Ink(muted if decided else text, theme.colour("wrong"), theme.colour("wrong_soft"), struck=True)
    new = Ink(text if decided else muted, theme.colour("right"), theme.colour("right_soft"))
    paint_segments(painter, upper, parts.before, font, old)
    paint_text(painter, lower.adjusted(-arrow, 0, 0, 0), "→", font, QPen(muted))
    paint_segments(painter, lower, parts.after, font, new)


def _width_beside(width: int, segments: tuple[Segment, ...], longer: float, font: QFont) -> int:
    """Return the width to cut a line to, so that both lines are cut alike and stay letter below letter."""
    return int(width - (longer - segments_width(segments, font))) if longer > width else width


class ChangePreview(QWidget):
    """Shows a change while it is being made."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._before = self._after = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_change(self, before: str, after: str) -> None:
        """Set both sides; after empty: nothing changes."""
        self._before, self._after = before, after
        self.setAccessibleName(f"{before} → {after}" if after else before)
        set_tooltip(self, self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height of both lines."""
        return QSize(320, change_height(self._theme))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint both lines."""
        painter = QPainter(self)
        painter.setClipRect(self.rect(), Qt.ClipOperation.ReplaceClip)
        paint_change(painter, self.rect(), self._theme, self._before, self._after, decided=True)
        painter.end()
