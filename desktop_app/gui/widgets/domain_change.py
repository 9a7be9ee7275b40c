"""“army.ml → army.mil” in large letters, with what differs marked."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.gui import wording
from desktop_app.gui.text import set_tooltip
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.diff_painter import Ink, paint_segments, segments_width
from desktop_app.gui.widgets.row_painting import paint_text
from desktop_app.review.difference import difference, plain


class DomainChange(QWidget):
    """scale: the size of the letters, of body text."""

    def __init__(self, theme: Theme, scale: float) -> None:
        super().__init__()
        self._theme = theme
        self._scale = scale
        self._before = self._after = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_change(self, before: str, after: str) -> None:
        """Set both sides."""
        self._before, self._after = before, after
        spelled = f"{wording.spelled(before, after)} → {wording.spelled(after, before)}"
        self.setAccessibleName(spelled if after else before)
        set_tooltip(self, f"{before} → {after}" if after else before)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height of the large letters."""
        return QSize(200, QFontMetrics(self._theme.font(self._scale, fixed=True)).height() + 12)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint both sides."""
        theme = self._theme
        font = theme.font(self._scale, fixed=True)
        text = theme.colour("text")
        old = Ink(text, theme.colour("wrong"), theme.colour("wrong_soft"), struck=True)
        new = Ink(text, theme.colour("right"), theme.colour("right_soft"))
        painter = QPainter(self)
        area = self.rect()
        if not self._after:
            paint_segments(painter, area, plain(self._before), font, old)
        else:
            parts = difference(self._before, self._after)
            arrow = QFontMetrics(font).horizontalAdvance(" → ")
            wanted = segments_width(parts.before, font)
            room = area.width() - arrow
            first = int(min(wanted, max(room / 2, room - segments_width(parts.after, font)))) + 1
            end = int(paint_segments(painter, QRect(0, 0, first, area.height()), parts.before, font, old))
            paint_text(painter, QRect(end, 0, arrow + 4, area.height()), " → ", font, QPen(theme.colour("muted")))
            rest = QRect(end + arrow, 0, area.width() - end - arrow, area.height())
            paint_segments(painter, rest, parts.after, font, new)
        painter.end()
