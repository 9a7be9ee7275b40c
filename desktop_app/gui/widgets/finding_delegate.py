"""A row of the domain list: mark · domain → suggestion, and below it the confidence in words and the count."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.gui import wording
from desktop_app.gui.document import FindingState
from desktop_app.gui.models.finding_list_model import FindingRole, decided_mark
from desktop_app.gui.models.table_model import Index
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.diff_painter import Ink, fitted, paint_segments, segments_width
from desktop_app.gui.widgets.row_painting import paint_background, paint_icon, paint_text
from desktop_app.gui.words.finding_row import FindingRow
from desktop_app.review.difference import Segment, difference, plain

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
        row: FindingRow = index.data(FindingRole.ROW)
        state: FindingState = index.data(FindingRole.STATE)
        paint_background(painter, option, index, self._theme, first=True, last=True)
        area: QRect = option.rect
        icon, tone = decided_mark(state.action)
        left = area.left() + SPACE
        top = area.top() + (area.height() - _MARK) // 2
        paint_icon(painter, QRect(left, top, _MARK, _MARK), icon, self._theme, tone)
        inner = area.adjusted(_MARK + 2 * SPACE + 4, SPACE, -SPACE, -SPACE)
        height = QFontMetrics(self._theme.font(fixed=True)).height() + 4
        self._paint_domain(painter, QRect(inner.left(), inner.top(), inner.width(), height), row)
        below = QRect(inner.left(), inner.top() + height, inner.width(), inner.height() - height)
        self._paint_facts(painter, below, row, state.total)

    def _paint_domain(self, painter: QPainter, area: QRect, row: FindingRow) -> None:
        """Paint “army.ml → army.mil” with what differs marked, or a domain and why there is no arrow."""
        theme = self._theme
        font = theme.font(fixed=True)
        text = theme.colour("text")
        old = Ink(text, theme.colour("wrong"), theme.colour("wrong_soft"), struck=True)
        new = Ink(text, theme.colour("right"), theme.colour("right_soft"))
        if not row.after:
            note = theme.font(0.9)
            taken = QFontMetrics(note).horizontalAdvance(row.note) + SPACE if row.note else 0
            room = QRect(area.left(), area.top(), max(area.width() - taken, area.width() // 2), area.height())
            end = int(paint_segments(painter, room, plain(row.before), font, old))
            rest = QRect(end + SPACE, area.top(), area.right() - end - SPACE, area.height())
            paint_text(painter, rest, row.note, note, QPen(theme.colour("muted")))
            return
        parts = difference(row.before, row.after)
        before: Sequence[Segment] = parts.before if row.is_slip else plain(row.before)
        after = parts.after if row.is_slip else plain(row.after)
        arrow = QFontMetrics(font).horizontalAdvance(" → ")
        wanted = int(segments_width(before, font)) + 1
        room_for_both = area.width() - arrow
        first = min(wanted, max(room_for_both // 2, room_for_both - int(segments_width(after, font)) - 2))
        before = _fitting(before, font, first + 2)
        x = int(paint_segments(painter, QRect(area.left(), area.top(), first + 2, area.height()), before, font, old))
        paint_text(painter, QRect(x, area.top(), arrow + 4, area.height()), " → ", font, QPen(theme.colour("muted")))
        place = QRect(x + arrow, area.top(), area.right() - x - arrow, area.height())
        paint_segments(painter, place, _fitting(after, font, place.width()), font, new)

    def _paint_facts(self, painter: QPainter, area: QRect, row: FindingRow, total: int) -> None:
        """Paint what it is as icon and words, a hint if there is room for the whole of it, and how many addresses."""
        theme = self._theme
        small = theme.font(0.9)
        metrics = QFontMetrics(small)
        left = area.left()
        if row.icon:
            box = QRect(left, area.top() + (area.height() - _BADGE) // 2, _BADGE, _BADGE)
            paint_icon(painter, box, row.icon, theme, row.tone)
            left += _BADGE + 6
        count = wording.number(total)
        width = metrics.horizontalAdvance(count) + 2
        room = area.right() - left - width - SPACE
        words = row.words if metrics.horizontalAdvance(row.words) <= room else row.short
        place = QRect(left, area.top(), room, area.height())
        paint_text(painter, place, words, small, QPen(theme.colour(row.tone)))
        taken = metrics.horizontalAdvance(words + " ")
        hint = f"· {row.hint}"
        if row.hint and taken + metrics.horizontalAdvance(hint) <= room:
            place = QRect(left + taken, area.top(), room - taken, area.height())
            paint_text(painter, place, hint, small, QPen(theme.colour("muted")))
        place = QRect(area.right() - width, area.top(), width, area.height())
        paint_text(painter, place, count, small, QPen(theme.colour("muted")), Qt.AlignmentFlag.AlignRight)


def _fitting(segments: Sequence[Segment], font: QFont, width: int) -> Sequence[Segment]:
    """Return segments as they are, or unmarked where not even what differs has room: then the middle is left out."""
    if segments_width(fitted(segments, font, width), font) <= width + 1:
        return segments
    return plain("".join(segment.text for segment in segments))
