"""Lines: where each ends, and one small index of their numbers, made when the first number is asked for."""

import re
from bisect import bisect_right

from desktop_app.book.encoding import SLICE, slices

_STEP = 64 * 1024
_LONE_CR = re.compile(rb"\r(?!\n)")


def with_newlines(data: bytes) -> bytes:
    """Return data with every lone CR as LF: the same length, so that positions stay true."""
    carriage_returns = sum(chunk.count(b"\r") for chunk in slices(data))
    pairs = sum(chunk.count(b"\r\n") for chunk in slices(data))
    # A pair cut by the edge of a slice is missed, and then the substitution below finds nothing to do.
    if carriage_returns == pairs:
        return data
    return _LONE_CR.sub(b"\n", data)


def physical_line(data: bytes, start: int) -> tuple[int, int]:
    """Return (the end of the line's content, the start of the next line) in data made by with_newlines."""
    newline = data.find(b"\n", start)
    if newline < 0:
        return len(data), len(data)
    end = newline - 1 if newline > start and data[newline - 1] == 0x0D else newline
    return end, newline + 1


class LineIndex:
    """Counts lines up to a byte position, remembering the count at every 64 KiB."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._newline = b"\n" if data.find(b"\n", 0, SLICE) >= 0 or b"\r" not in data[:SLICE] else b"\r"
        self._positions = [0]
        self._counts = [0]

    def line(self, position: int) -> int:
        """Return the number, from 1, of the line that holds the byte at position."""
        while self._positions[-1] + _STEP <= position:
            start = self._positions[-1]
            self._counts.append(self._counts[-1] + self._data.count(self._newline, start, start + _STEP))
            self._positions.append(start + _STEP)
        mark = bisect_right(self._positions, position) - 1
        return self._counts[mark] + self._data.count(self._newline, self._positions[mark], position) + 1
