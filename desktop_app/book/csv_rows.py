"""Where each row of a CSV file lies in the bytes, and in it each cell that is wanted.

A row is read exactly as csv.reader does: a quote is special only at the start of a cell, "" inside a quoted cell is one
quote, and a row may run over several lines. Rows in which every cell is quoted, as Outlook writes them, are split at
what stands between two cells, which is five times as quick as the pattern for any row.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from desktop_app.book.text import Wrapping

_NOWHERE = (0, 0)
_LONGEST_LINE = 64 * 1024
_QUOTED = re.compile(rb'"[^"]*+"')  # "" in a quoted cell makes two of it, which is as good


class Row(NamedTuple):
    """A row with its line end; cells: where the wanted ones are, with their quotes, (0, 0) for one that isn't there.

    is_regular: every quote has its place, so that any program reads the row alike. width: how many cells there are, 0
    where they weren't counted.
    """

    start: int
    end: int
    cells: tuple[tuple[int, int], ...]
    is_regular: bool
    width: int = 0


def rows(data: bytes, start: int, delimiter: str, columns: tuple[int, ...]) -> Iterator[Row]:
    """Yield the rows of data from start on; columns: the numbers of the wanted cells, from 0, ascending."""
    pattern = row_pattern(delimiter, columns)
    between = f'"{delimiter}"'.encode()
    first, odd = range(1, len(columns) + 1), range(len(columns) + 1, 2 * len(columns) + 1)
    while start < len(data):
        row = _all_quoted(data, start, between, columns) if data.startswith(b'"', start) else None
        if row is None:
            match = pattern.match(data, start)
            if match is None:  # the pattern matches anything
                return
            is_regular = (match.lastindex or 0) <= len(columns)
            cells = tuple(match.span(group) if match[group] else _NOWHERE for group in (first if is_regular else odd))
            row = Row(start, match.end(), cells, is_regular)
        yield row
        start = row.end


def _all_quoted(data: bytes, start: int, between: bytes, columns: tuple[int, ...]) -> Row | None:
    """Return the row that begins at start if it is one line of quoted cells without quotes in them; else None."""
    end = data.find(b"\n", start, start + _LONGEST_LINE) + 1
    if not end and len(data) - start > _LONGEST_LINE:  # or there are no line feeds at all
        return None
    end = end or len(data)
    content = data[start:end].rstrip(b"\r\n")
    parts = content[1:-1].split(between)
    if content.count(b'"') != 2 * len(parts) or not content.endswith(b'"') or len(content) < 2:
        return None
    cells = []
    position, done = start, 0
    for column in columns:
        if column >= len(parts):
            cells.append(_NOWHERE)
            continue
        position += sum(map(len, parts[done:column])) + 3 * (column - done)  # each with its quotes and a delimiter
        done = column
        cells.append((position, position + len(parts[column]) + 2) if parts[column] else _NOWHERE)
    return Row(start, end, tuple(cells), True, len(parts))


def cell_count(data: bytes, row: Row, delimiter: bytes) -> int:
    """Return how many cells a regular row has."""
    return row.width or _QUOTED.sub(b"", data[row.start : row.end]).count(delimiter) + 1


def row_pattern(delimiter: str, columns: tuple[int, ...]) -> re.Pattern[bytes]:
    """Return the pattern of one row with its line end.

    Group i (from 1) is the cell of columns[i - 1], as written, of a row in which every quote has its place; such a row
    is read alike by everybody. Of any other row, those are the groups from len(columns) + 1 on.

    Every text has only one reading in this grammar, so that a failed try is never followed by many others.
    Possessive repeats are kept to single characters: over groups they match wrongly in Python 3.11.0 to 3.11.4.
    """
    d = re.escape(delimiter.encode())
    quoted = rb'"[^"]*+(?:""[^"]*+)*(?:"(?!")|\Z)'
    proper = rb'"[^"]*+(?:""[^"]*+)*"(?=[' + d + rb"\r\n]|\Z)"
    bare = rb"[^\"" + d + rb"\r\n]"
    line_end = rb"(?:\r\n|\n|\r|\Z)"
    # A quote opens a cell only behind a delimiter; everything else up to the line end is skipped in long runs.
    regular_rest = rb'(?:[^"\r\n]++|(?<=' + d + rb")" + proper + rb")*" + line_end
    any_rest = rb'(?:[^"\r\n]++|(?<=' + d + rb")" + quoted + rb"|(?<!" + d + rb')")*' + line_end
    regular_cell = rb"(?:" + proper + rb"|" + bare + rb"*+)"
    any_cell = rb"(?:" + quoted + rb"[^" + d + rb"\r\n]*+|" + bare + rb"[^" + d + rb"\r\n]*+|)"
    regular = _row(d, columns, regular_cell) + regular_rest
    return re.compile(b"(?:%b)|(?:%b)" % (regular, _row(d, columns, any_cell) + any_rest))


def _row(delimiter: bytes, columns: tuple[int, ...], cell: bytes) -> bytes:
    """Return the pattern of a row up to behind the last column that is wanted, or to where it ends before that."""
    wanted = b""
    for previous, column in reversed(list(pairwise(columns))):
        wanted = b"(?:(?:%b%b){%d}%b(%b)%b)?" % (delimiter, cell, column - previous - 1, delimiter, cell, wanted)
    if columns:
        wanted = b"(?:%b%b){%d}(%b)%b|" % (cell, delimiter, columns[0], cell, wanted)
    return b"(?:%b%b)" % (wanted, cell)


def cell_spans(raw: bytes, delimiter: str) -> Iterator[tuple[int, int, Wrapping]]:
    """Yield (start, end, wrapping) of the text of each cell of one row, without its quotes."""
    for match in _any_cell(delimiter).finditer(raw):
        quoted = match.lastindex == 1
        yield (*match.span(1 if quoted else 0), Wrapping.QUOTED if quoted else Wrapping.PLAIN)


@lru_cache(maxsize=8)
def _any_cell(delimiter: str) -> re.Pattern[bytes]:
    """Return the pattern of a cell at the start of a row or behind a delimiter; group 1 is what is quoted."""
    d = re.escape(delimiter.encode())
    return re.compile(
        rb"(?:(?<=" + d + rb")|\A)(?:\"([^\"]*+(?:\"\"[^\"]*+)*)\"?[^" + d + rb"\r\n]*+|[^" + d + rb"\r\n]*+)"
    )
