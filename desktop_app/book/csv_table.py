"""CSV: where each row and each e-mail cell lies in the bytes.

One pattern, made for the file's delimiter and e-mail columns, reads a row at a time exactly as csv.reader does: a quote
is special only at the start of a cell, "" inside a quoted cell is one quote, and a row may run over several lines.
"""

import csv
import io
import itertools
import re
from collections import deque
from collections.abc import Iterator, Sequence
from itertools import pairwise

from desktop_app.book.address_text import PLAIN_ADDRESS
from desktop_app.book.csv_layout import CsvLayout, shown_columns
from desktop_app.book.encoding import is_ascii_safe
from desktop_app.book.entering import Entering
from desktop_app.book.model import AddressBook, ContactDetails, Member, RawValue
from desktop_app.book.text import Wrapping
from desktop_app.files.progress import Progress

_PLAIN_CELL = re.compile(rb'(?P<quote>"?+)(?P<address>' + PLAIN_ADDRESS + rb")(?P=quote)")
_ADDRESS, _DOMAIN = 2, 3
_QUOTED_CELL = re.compile(rb'"[^"]*+(?:""[^"]*+)*')
_QUOTE = 0x22
_LONGEST_ROW = 16 * 1024 * 1024
_PROGRESS_EVERY = 1024
_UNCLOSED = "the row that begins here has a quote that is never closed"
_CUT_OFF = "the row that begins here is cut off: the file ends before its last cell"


def read_csv(entering: Entering, member: int, layout: CsvLayout, progress: Progress) -> None:
    """Fill a book with the rows of one member. Problems are listed, never raised."""
    book = entering.book
    if not layout.email_columns and book.members[member].data.strip():
        book.problem(member, 0, "no column of this table holds e-mail addresses")
    _CsvReader(entering, member, layout).read(progress)


def row_pattern(delimiter: str, columns: tuple[int, ...]) -> re.Pattern[bytes]:
    """Return the pattern of one row with its line end; group i is the cell of columns[i], as written.

    Every text has only one reading in this grammar, so that a failed try is never followed by many others.
    Possessive repeats are kept to single characters: over groups they match wrongly in Python 3.11.0 to 3.11.4.
    """
    d = re.escape(delimiter.encode())
    quoted = rb'"[^"]*+(?:""[^"]*+)*(?:"(?!")|\Z)'
    cell = rb"(?:" + quoted + rb"[^" + d + rb"\r\n]*+|[^\"" + d + rb"\r\n][^" + d + rb"\r\n]*+|)"
    # A quote opens a cell only behind a delimiter; everything else up to the line end is skipped in long runs.
    rest = rb'(?:[^"\r\n]++|(?<=' + d + rb")" + quoted + rb"|(?<!" + d + rb')")*(?:\r\n|\n|\r|\Z)'
    wanted = b""
    for previous, column in reversed(list(pairwise(columns))):
        wanted = b"(?:(?:%b%b){%d}%b(%b)%b)?" % (d, cell, column - previous - 1, d, cell, wanted)
    if columns:
        wanted = b"(?:%b%b){%d}(%b)%b|" % (cell, d, columns[0], cell, wanted)
    return re.compile(b"(?:%b%b)%b" % (wanted, cell, rest))


def header_end(member: Member, layout: CsvLayout) -> int:
    """Return where the rows before the first contact end."""
    rows = row_pattern(layout.delimiter, layout.email_columns).finditer(member.data, member.data_start)
    last = deque(itertools.islice(rows, layout.rows_start), maxlen=1)
    return last[0].end() if last else member.data_start


class _CsvReader:
    """Reads the rows of one member."""

    def __init__(self, entering: Entering, member: int, layout: CsvLayout) -> None:
        self._entering = entering
        self._book = entering.book
        self._member = member
        self._file = self._book.members[member]
        self._layout = layout
        self._delimiter = layout.delimiter.encode()
        self._fields = [self._book.field_number(name) for name in layout.header]
        self._is_safe = is_ascii_safe(self._file.encoding)

    def read(self, progress: Progress) -> None:
        """Find every row and address."""
        data = self._file.data
        contacts = self._book.contacts
        columns = self._layout.email_columns
        groups = range(1, len(columns) + 1)
        for count, match in enumerate(self._rows()):
            if count % _PROGRESS_EVERY == 0:
                progress("Reading", match.start(), len(data))
            start, end = match.span()
            if count < self._layout.rows_start or not data[start:end].strip():
                continue
            if self._is_cut_off(start, end):
                continue
            if self._is_read_alike(match, start, end):
                for group in groups:
                    cell_start, cell_end = match.span(group)
                    if cell_end > cell_start:
                        self._read_cell(columns[group - 1], cell_start, cell_end)
            contacts.add(self._member, start, end)
        progress("Reading", len(data), len(data))

    def _rows(self) -> Iterator[re.Match[bytes]]:
        """Yield a match for each row of the file, the header's too."""
        data = self._file.data
        pattern = row_pattern(self._layout.delimiter, self._layout.email_columns)
        for match in pattern.finditer(data, self._file.data_start):
            if match.start() < len(data):
                yield match

    def _is_cut_off(self, start: int, end: int) -> bool:
        """Return, and list, whether the file ends before this row does: inside a quoted cell, or short of cells."""
        data = self._file.data
        if end < len(data) or end - start > _LONGEST_ROW:
            return False
        # Inside a quoted cell a further line is still the same row.
        text = data[start:end].decode(self._file.encoding, "replace") + "\n."
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=self._layout.delimiter))
        if len(rows) == 1:
            what = _UNCLOSED
        elif data[end - 1] not in b"\r\n" and len(rows[0]) < len(self._layout.header):
            what = _CUT_OFF
        else:
            return False
        self._book.problem(self._member, start, what)
        return True

    def _is_read_alike(self, match: re.Match[bytes], start: int, end: int) -> bool:
        """Return whether Python's own CSV reader finds the same e-mail cells in a row; where not, list it.

        A row without quotes is cut at its delimiters by everybody, so only the others are compared. A row with more
        cells than the header is listed too: its columns may be shifted.
        """
        data = self._file.data
        if end - start > _LONGEST_ROW:
            self._book.problem(self._member, start, "this row is too long to be a contact; it is copied as it is")
            return False
        width = self._layout.width
        is_wide = data.count(self._delimiter, start, end) >= width > 0
        has_quotes = data.find(b'"', start, end) >= 0
        if not is_wide and not has_quotes and (self._is_safe or self._layout.delimiter not in "|~"):
            return True
        text = data[start:end].decode(self._file.encoding, "replace")
        try:
            rows = list(csv.reader((text,), delimiter=self._layout.delimiter))
        except csv.Error:
            rows = []
        cells = rows[0] if len(rows) == 1 else []
        if not cells or not self._has_same_cells(match, cells):
            self._book.problem(
                self._member,
                start,
                "other programs read this row otherwise; it is copied as it is and can’t be changed",
            )
            return False
        if is_wide and any(map(str.strip, cells[width:])):
            what = f"this row has {len(cells)} cells and the header {width}, so its columns may be shifted"
            self._book.problem(self._member, start, what)
        return True

    def _has_same_cells(self, match: re.Match[bytes], cells: Sequence[str]) -> bool:
        """Return whether the cells of a row are, in the e-mail columns, what was matched there."""
        for group, column in enumerate(self._layout.email_columns, 1):
            cell = (match.group(group) or b"").decode(self._file.encoding, "replace")
            if '"' in cell:
                cell = next(iter(csv.reader((cell,), delimiter=self._layout.delimiter)), [""])[0]
            if cell != (cells[column] if column < len(cells) else ""):
                return False
        return True

    def _read_cell(self, column: int, start: int, end: int) -> None:
        """Enter the addresses of one e-mail cell that isn't empty."""
        data = self._file.data
        plain = _PLAIN_CELL.fullmatch(data, start, end)
        contact, field = len(self._book.contacts), self._fields[column]
        if plain and (self._is_safe or plain.group().isascii()):
            address_start, address_end = plain.span(_ADDRESS)
            domain = self._entering.domains.by_bytes[plain.group(_DOMAIN)]
            self._book.addresses.add(contact, field, address_start, address_end, Wrapping.PLAIN, domain)
            return
        wrapping = Wrapping.PLAIN
        if data[start] == _QUOTE:
            closing = data.rfind(b'"', start + 1, end)
            if closing < 0 or closing != end - 1:
                self._book.problem(self._member, start, "this cell has text after its closing quote")
                return
            start, end, wrapping = start + 1, closing, Wrapping.QUOTED
        value = RawValue(self._member, start, end, wrapping, self._file.encoding)
        self._entering.addresses_in(value, contact, field)


def cell_spans(raw: bytes, delimiter: str) -> list[tuple[int, int, Wrapping]]:
    """Return (start, end, wrapping) of the text of each cell of one row, without its quotes."""
    separator = delimiter.encode()
    spans: list[tuple[int, int, Wrapping]] = []
    position = 0
    while True:
        if raw[position : position + 1] == b'"':
            found = _QUOTED_CELL.match(raw, position)
            closing = found.end() if found else len(raw)
            spans.append((position + 1, closing, Wrapping.QUOTED))
            end = _cell_end(raw, min(closing + 1, len(raw)), separator)
        else:
            end = _cell_end(raw, position, separator)
            spans.append((position, end, Wrapping.PLAIN))
        if raw[end : end + 1] != separator:
            return spans
        position = end + 1


def _cell_end(raw: bytes, position: int, separator: bytes) -> int:
    """Return where what is not quoted ends: at a delimiter or a line end."""
    ends = [raw.find(sign, position) for sign in (separator, b"\r", b"\n")]
    return min((end for end in ends if end >= 0), default=len(raw))


def cells_of(book: AddressBook, layout: CsvLayout, contact: int) -> list[str]:
    """Decode the cells of one row; none where it is too long to be a contact."""
    raw = book.contact_bytes(contact)
    if len(raw) > _LONGEST_ROW:
        return []
    text = raw.decode(book.members[book.contacts.member[contact]].encoding, "replace")
    return next(csv.reader(io.StringIO(text, newline=""), delimiter=layout.delimiter), [])


def describe_row(book: AddressBook, layout: CsvLayout, contact: int) -> ContactDetails:
    """Decode what is shown of one row."""
    row = cells_of(book, layout, contact)

    def cell(column: int | None) -> str:
        return row[column].strip() if column is not None and column < len(row) else ""

    shown = shown_columns(layout)
    organisation = cell(shown.organisation)
    parts = " ".join(part for part in (cell(shown.given), cell(shown.family)) if part)
    first_filled = next((value.strip() for value in row if value.strip()), "")
    name = cell(shown.full) or parts or organisation or first_filled

    def filled(columns: tuple[int, ...]) -> tuple[str, ...]:
        return tuple(filter(None, map(cell, columns)))

    return ContactDetails(name, organisation, filled(shown.phones), filled(shown.countries))
