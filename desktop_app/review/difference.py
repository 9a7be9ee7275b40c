"""What differs between a text and its correction, as segments to mark.

1. Take the fewest edits that turn one text into the other.
2. Join a removal and an addition with one letter between them: “ia” for “ai” is one slip, not two.
3. Let no region begin or end within a letter and its accents, or within an emoji of several parts.
4. Cut both texts into segments. An empty changed segment marks the place where letters are missing (the
   proofreader's caret).
"""

import unicodedata
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

_ADDED = frozenset({"Mn", "Me", "Mc"})  # marks: accents, vowel signs, variation selectors
_ZERO_WIDTH_JOINER = "\u200d"


class Segment(NamedTuple):
    """A stretch of a text."""

    text: str
    changed: bool


class Difference(NamedTuple):
    """Both texts in segments; joined, they are the texts again."""

    before: tuple[Segment, ...]
    after: tuple[Segment, ...]


class _Region(NamedTuple):
    """Places in both texts where they differ."""

    before_start: int
    before_end: int
    after_start: int
    after_end: int


def difference(before: str, after: str) -> Difference:
    """Return what differs between two texts."""
    regions = _joined(before, after)
    if not (before.isascii() and after.isascii()):
        regions = _of_whole_letters(regions, before, after)
    return Difference(
        _segments(before, [(region.before_start, region.before_end) for region in regions]),
        _segments(after, [(region.after_start, region.after_end) for region in regions]),
    )


def plain(text: str) -> tuple[Segment, ...]:
    """Return a text as one unchanged segment."""
    return (Segment(text, False),) if text else ()


def _joined(before: str, after: str) -> list[_Region]:
    """Return the differing regions, a removal and an addition around one letter as one."""
    regions: list[_Region] = []
    for step in Levenshtein.opcodes(before, after):
        if step.tag == "equal":
            continue
        region = _Region(step.src_start, step.src_end, step.dest_start, step.dest_end)
        if regions and _belong_together(regions[-1], region):
            last = regions.pop()
            region = _Region(last.before_start, region.before_end, last.after_start, region.after_end)
        regions.append(region)
    return regions


def _belong_together(first: _Region, second: _Region) -> bool:
    """Return whether two regions touch, or are a removal and an addition around one letter."""
    gap = second.before_start - first.before_end
    if gap == 0:
        return True
    removed_first = first.after_start == first.after_end and second.before_start == second.before_end
    added_first = first.before_start == first.before_end and second.after_start == second.after_end
    return gap == 1 and (removed_first or added_first)


def _of_whole_letters(regions: list[_Region], before: str, after: str) -> list[_Region]:
    """Return regions widened to whole letters, over what is the same in both texts; those that meet become one."""
    whole: list[_Region] = []
    for place, region in enumerate(regions):
        least = whole[-1].before_end if whole else 0
        most = regions[place + 1].before_start if place + 1 < len(regions) else len(before)
        start, end, after_start, after_end = region
        while start > least and (_is_within(before, start) or _is_within(after, after_start)):
            start, after_start = start - 1, after_start - 1
        while end < most and (_is_within(before, end) or _is_within(after, after_end)):
            end, after_end = end + 1, after_end + 1
        if whole and start == least:
            last = whole.pop()
            start, after_start = last.before_start, last.after_start
        whole.append(_Region(start, end, after_start, after_end))
    return whole


def _is_within(text: str, place: int) -> bool:
    """Return whether a place is between a letter and its accents, or between the parts of an emoji."""
    if not 0 < place < len(text):
        return False
    return (
        unicodedata.category(text[place]) in _ADDED
        or _ZERO_WIDTH_JOINER in text[place - 1 : place + 1]
        or "\U0001f3fb" <= text[place] <= "\U0001f3ff"
    )


def _segments(text: str, ranges: list[tuple[int, int]]) -> tuple[Segment, ...]:
    """Cut a text at ranges that differ."""
    segments: list[Segment] = []
    position = 0
    for start, end in ranges:
        if start > position:
            segments.append(Segment(text[position:start], False))
        segments.append(Segment(text[start:end], True))
        position = end
    if position < len(text):
        segments.append(Segment(text[position:], False))
    return tuple(segments)
