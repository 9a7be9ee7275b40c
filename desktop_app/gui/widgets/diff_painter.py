"""Painting an address with its differing characters tinted, bold, and underlined or struck: never colour alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from desktop_app.review.difference import Segment

_SHORTEST = 24.0  # pixels that stay of a stretch that is cut


@dataclass(frozen=True)
class Ink:
    """How a text is drawn: its colour, and the colour, tint and line of what differs."""

    text: QColor
    mark: QColor
    tint: QColor
    struck: bool = False


def segments_width(segments: Sequence[Segment], font: QFont) -> float:
    """Return the width of segments in pixels."""
    return sum(_metrics(font, segment).horizontalAdvance(segment.text) for segment in segments)


def fitted(segments: Sequence[Segment], font: QFont, width: float) -> list[Segment]:
    """Shorten what did not change, the longest first, until the segments fit."""
    fitting = list(segments)
    for _ in segments:
        excess = segments_width(fitting, font) - width
        if excess <= 0:
            break
        place = max(range(len(fitting)), key=lambda number: (not fitting[number].changed, len(fitting[number].text)))
        metrics = _metrics(font, fitting[place])
        local, at, domain = fitting[place].text.rpartition("@")
        cut, rest = (local, at + domain) if at else (domain, "")  # the domain is what it is about
        room = max(metrics.horizontalAdvance(cut) - excess, _SHORTEST)
        mode = Qt.TextElideMode.ElideRight if at else Qt.TextElideMode.ElideMiddle
        fitting[place] = Segment(metrics.elidedText(cut, mode, room) + rest, fitting[place].changed)
    return fitting


def paint_segments(painter: QPainter, area: QRect, segments: Sequence[Segment], font: QFont, ink: Ink) -> float:
    """Paint segments in one line, cut to fit, and return where they end."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # an address reads so, whatever its letters
    x = float(area.left())
    for segment in fitted(segments, font, area.width()):
        metrics = _metrics(font, segment)
        width = metrics.horizontalAdvance(segment.text)
        top = area.top() + (area.height() - metrics.height()) / 2
        box = QRectF(x, top, width, metrics.height())
        if segment.changed:
            _paint_mark(painter, box, ink, is_gap=not segment.text)
        painter.setFont(_font(font, segment))
        painter.setPen(ink.mark if segment.changed else ink.text)
        painter.drawText(QPointF(x, top + metrics.ascent()), segment.text)
        if segment.changed and segment.text:
            line = top + (metrics.height() * 0.55 if ink.struck else metrics.ascent() + 3)
            painter.setPen(QPen(ink.mark, 1.5))
            painter.drawLine(QPointF(x, line), QPointF(x + width, line))
        x += width
    painter.restore()
    return x


def _paint_mark(painter: QPainter, box: QRectF, ink: Ink, *, is_gap: bool) -> None:
    """Paint the tint behind differing letters, or the caret where letters are missing."""
    painter.setPen(Qt.PenStyle.NoPen)
    if not is_gap:
        painter.setBrush(ink.tint)
        painter.drawRoundedRect(box.adjusted(-0.5, -1, 0.5, 2), 2, 2)
        return
    painter.setBrush(ink.mark)
    foot, tip = box.bottom() + 1, box.bottom() - 4
    painter.drawPolygon(QPolygonF([QPointF(box.x(), tip), QPointF(box.x() - 3.5, foot), QPointF(box.x() + 3.5, foot)]))


def _font(font: QFont, segment: Segment) -> QFont:
    """Return the font of a segment: bold where it differs."""
    if not segment.changed:
        return font
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _metrics(font: QFont, segment: Segment) -> QFontMetricsF:
    """Return the measures of a segment's font."""
    return QFontMetricsF(_font(font, segment))
