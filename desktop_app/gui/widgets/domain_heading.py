"""The domain under review in large letters, with what is suggested, and how sure that is."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.gui import wording
from desktop_app.gui.text import set_tooltip
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.confidence_badge import ConfidenceBadge
from desktop_app.gui.widgets.diff_painter import Ink, paint_segments, segments_width
from desktop_app.gui.widgets.layout import row
from desktop_app.gui.widgets.row_painting import paint_text
from desktop_app.gui.wording import shown
from desktop_app.proofreading.finding import Finding
from desktop_app.review.difference import difference, plain

_SCALE = 1.4


class DomainHeading(QWidget):
    """One line: before → after at the left, the badge at the right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._change = _Change(theme)
        self._badge = ConfidenceBadge(theme)
        line = row(self._change, self._badge)
        line.setStretch(0, 1)
        self.setLayout(line)

    def show_finding(self, finding: Finding | None, target: str) -> None:
        """Show a domain and what it becomes or would become; target empty: nothing is suggested."""
        self._badge.setVisible(finding is not None)
        self._change.show_change(shown(finding.domain) if finding else "", shown(target))
        if finding:
            self._badge.show_finding(finding)


class _Change(QWidget):
    """Paints “army.ml → army.mil”."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._before = self._after = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_change(self, before: str, after: str) -> None:
        """Set both sides."""
        self._before, self._after = before, after
        self.setAccessibleName(f"{wording.spelled(before, after)} → {wording.spelled(after, before)}")
        set_tooltip(self, f"{before} → {after}" if after else before)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height of the large letters."""
        return QSize(200, QFontMetrics(self._theme.font(_SCALE, fixed=True)).height() + 12)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint both sides."""
        theme = self._theme
        font = theme.font(_SCALE, fixed=True)
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
