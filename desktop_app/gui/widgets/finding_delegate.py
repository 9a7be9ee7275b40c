"""A row of the domain list: mark · domain → suggestion, and below it the confidence in words and the count."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.gui import wording
from desktop_app.gui.document import FindingState
from desktop_app.gui.models.finding_list_model import FindingRole, decided_mark
from desktop_app.gui.models.table_model import Index
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.confidence_badge import BADGES
from desktop_app.gui.widgets.diff_painter import Ink, paint_segments
from desktop_app.gui.widgets.row_painting import paint_background, paint_icon, paint_text
from desktop_app.gui.wording import shown, tr
from desktop_app.proofreading.finding import Finding
from desktop_app.review.difference import difference, plain

_MARK = 20
_BADGE = 16


class FindingDelegate(QStyledItemDelegate):
    """Paints findings."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802 - Qt's name
        """Return the height of two lines with air around them."""
        big = QFontMetrics(self._theme.font(fixed=True)).height()
        small = QFontMetrics(self._theme.font(0.9)).height()
        return QSize(200, big + small + 3 * SPACE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        finding: Finding = index.data(FindingRole.FINDING)
        state: FindingState = index.data(FindingRole.STATE)
        paint_background(painter, option, index, self._theme, first=True, last=True)
        area: QRect = option.rect
        icon, tone = decided_mark(state.action)
        left = area.left() + SPACE
        top = area.top() + (area.height() - _MARK) // 2
        paint_icon(painter, QRect(left, top, _MARK, _MARK), icon, self._theme, tone)
        inner = area.adjusted(_MARK + 2 * SPACE + 4, SPACE, -SPACE, -SPACE)
        height = QFontMetrics(self._theme.font(fixed=True)).height() + 4
        self._paint_domain(painter, QRect(inner.left(), inner.top(), inner.width(), height), finding)
        below = QRect(inner.left(), inner.top() + height, inner.width(), inner.height() - height)
        self._paint_facts(painter, below, finding, state)

    def _paint_domain(self, painter: QPainter, area: QRect, finding: Finding) -> None:
        """Paint “army.ml → army.mil” with what differs marked."""
        theme = self._theme
        font = theme.font(fixed=True)
        text = theme.colour("text")
        before_ink = Ink(text, theme.colour("wrong"), theme.colour("wrong_soft"), struck=True)
        after_ink = Ink(text, theme.colour("right"), theme.colour("right_soft"))
        before = shown(finding.domain)
        if not finding.suggestions or finding.tie:
            end = paint_segments(painter, area, plain(before), font, before_ink)
            rest = QRect(int(end) + SPACE, area.top(), area.right() - int(end) - SPACE, area.height())
            note = tr("please choose") if finding.tie else tr("no suggestion")
            paint_text(painter, rest, note, theme.font(0.9), QPen(theme.colour("muted")))
            return
        after = shown(finding.suggestions[0].domain)
        parts = difference(before, after)
        metrics = QFontMetrics(font)
        arrow = metrics.horizontalAdvance(" → ")
        wanted = metrics.horizontalAdvance(before)
        room = area.width() - arrow
        first = min(wanted, max(room // 2, room - metrics.horizontalAdvance(after) - 2))
        left = QRect(area.left(), area.top(), first + 2, area.height())
        x = int(paint_segments(painter, left, parts.before, font, before_ink))
        paint_text(painter, QRect(x, area.top(), arrow + 4, area.height()), " → ", font, QPen(theme.colour("muted")))
        paint_segments(
            painter, QRect(x + arrow, area.top(), area.right() - x - arrow, area.height()), parts.after, font, after_ink
        )

    def _fact(self, finding: Finding, state: FindingState) -> tuple[str, str, str]:
        """Return (icon, tone, words): how sure it is; once all is decided, what was decided, as the mark shows."""
        if state.undecided:
            return *BADGES[finding.confidence], wording.what_it_is(finding)
        if state.action is None:
            return "", "muted", tr("Decided one by one")
        return "", decided_mark(state.action)[1], wording.state(state.action)

    def _paint_facts(self, painter: QPainter, area: QRect, finding: Finding, state: FindingState) -> None:
        """Paint the confidence as icon and words, and how many addresses there are."""
        theme = self._theme
        icon, tone, said = self._fact(finding, state)
        small = theme.font(0.9)
        taken = 0
        if icon:
            taken = _BADGE + 6
            box = QRect(area.left(), area.top() + (area.height() - _BADGE) // 2, _BADGE, _BADGE)
            paint_icon(painter, box, icon, theme, tone)
        count = wording.number(state.total) if state.total < 1000 else f"{state.total // 1000:,}k"
        width = QFontMetrics(small).horizontalAdvance(count) + 2
        words = QRect(area.left() + taken, area.top(), area.width() - taken - width - 2, area.height())
        paint_text(painter, words, said, small, QPen(theme.colour(tone)))
        place = QRect(area.right() - width, area.top(), width, area.height())
        paint_text(painter, place, count, small, QPen(theme.colour("muted")), Qt.AlignmentFlag.AlignRight)
