"""Lines: where each ends, and one small index of their numbers, made when the first number is asked for."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from desktop_app.book.encoding import CACHED_SLICE, SLICE

_STEP = 64 * 1024
_LONE_CR = re.compile(rb"\r(?!\n)")
_INNER_LONE_CR = re.compile(rb"\r[^\n]")


def with_newlines(data: bytes) -> bytes:
    """Return data with every lone CR as LF: the same length, so that positions stay true."""
    if len(data) <= CACHED_SLICE:
        return data if data.count(b"\r") == data.count(b"\r\n") else _LONE_CR.sub(b"\n", data)
    if not (data.endswith(b"\r") or any(_INNER_LONE_CR.search(part) for part in _overlapping(data))):
        return data
    return b"".join(
        _LONE_CR.sub(b"\n", part)[: CACHED_SLICE if len(part) > CACHED_SLICE else None] for part in _overlapping(data)
    )


def _overlapping(data: bytes) -> Iterator[bytes]:
    """Yield data in parts, each with the first byte of the next one, so that no CR LF is torn apart."""
    return (data[start : start + CACHED_SLICE + 1] for start in range(0, len(data), CACHED_SLICE))


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
