"""Line numbers: one small index of newlines, made when the first number is asked for."""

from bisect import bisect_right

from desktop_app.book.text import SLICE

_STEP = 64 * 1024


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
