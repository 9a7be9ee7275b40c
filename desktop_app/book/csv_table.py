"""CSV: where each row and each e-mail cell lies in the bytes.

One pattern, made for the file's delimiter and e-mail columns, reads a row at a time exactly as csv.reader does: a quote
is special only at the start of a cell, "" inside a quoted cell is one quote, and a row may run over several lines.
"""

import csv
import io
import re
from collections.abc import Iterator
from itertools import pairwise

from desktop_app.book.address_text import PLAIN_ADDRESS, domain_start, find_addresses, unusable_kind
from desktop_app.book.csv_layout import CsvLayout, find_layout, shown_columns
from desktop_app.book.model import NO_DOMAIN, AddressBook, ContactDetails, Member, Problem
from desktop_app.book.registry import DomainNumbers
from desktop_app.book.text import Wrapping, decode
from desktop_app.files.progress import Progress

_PLAIN_CELL = re.compile(rb'(?P<quote>"?+)(?P<address>' + PLAIN_ADDRESS + rb")(?P=quote)")
_ADDRESS, _DOMAIN = 2, 3
_QUOTE = 0x22
_HEAD_BYTES = 1024 * 1024
_PROGRESS_EVERY = 1024


class UnknownColumnError(ValueError):
    """The user named an e-mail column that the file does not have."""


def find_member_layout(file: Member, email_columns: tuple[str, ...] = ()) -> CsvLayout:
    """Work out the layout of a CSV member. Errors: UnknownColumnError."""
    head = file.data[:_HEAD_BYTES].decode(file.encoding, "replace").removeprefix("\ufeff")
    try:
        return find_layout(head, email_columns)
    except KeyError as error:
        raise UnknownColumnError(f"it has no column named “{error.args[0]}”") from None


def read_csv(book: AddressBook, member: int, layout: CsvLayout, progress: Progress) -> None:
    """Fill the book with the rows of one member. Problems are listed, never raised."""
    if not layout.email_columns and book.members[member].data.strip():
        book.problems.append(Problem("line 1", "no column of this table holds e-mail addresses"))
    book.fields.extend(layout.header)
    _CsvReader(book, member, layout).read(progress)


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


class _CsvReader:
    """Reads the rows of one member."""

    def __init__(self, book: AddressBook, member: int, layout: CsvLayout) -> None:
        self._book = book
        self._member = member
        self._file = book.members[member]
        self._layout = layout
        self._domains = DomainNumbers(book, self._file.encoding)

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
        if end < len(data):
            return False
        # Inside a quoted cell a further line is still the same row.
        text = data[start:end].decode(self._file.encoding, "replace") + "\n."
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=self._layout.delimiter))
        if len(rows) == 1:
            what = "the row that begins here has a quote that is never closed"
        elif data[end - 1] not in b"\r\n" and len(rows[0]) < len(self._layout.header):
            what = "the row that begins here is cut off: the file ends before its last cell"
        else:
            return False
        self._book.problems.append(Problem(f"line {self._file.lines.line(start)}", what))
        return True

    def _read_cell(self, column: int, start: int, end: int) -> None:
        """Enter the addresses of one e-mail cell that isn't empty."""
        data = self._file.data
        plain = _PLAIN_CELL.fullmatch(data, start, end)
        if plain:
            address_start, address_end = plain.span(_ADDRESS)
            self._add(column, address_start, address_end, Wrapping.PLAIN, self._domains.of_bytes(plain.group(_DOMAIN)))
            return
        wrapping = Wrapping.PLAIN
        if data[start] == _QUOTE:
            closing = data.rfind(b'"', start + 1, end)
            if closing < 0 or closing != end - 1:
                where = f"line {self._file.lines.line(start)}"
                self._book.problems.append(Problem(where, "this cell has text after its closing quote"))
                return
            start, end, wrapping = start + 1, closing, Wrapping.QUOTED
        decoded = decode(data[start:end], start, wrapping, self._file.encoding)
        for first, last in find_addresses(decoded.text):
            part = decoded.sub(first, last)
            kind = unusable_kind(part.text)
            if kind is not None:
                self._book.unusable[len(self._book.addresses)] = kind
            domain = NO_DOMAIN if kind else self._domains.of_text(part.text[domain_start(part.text) :])
            self._add(column, part.starts[0], part.ends[-1], wrapping, domain)

    def _add(self, column: int, start: int, end: int, wrapping: Wrapping, domain: int) -> None:
        """Append an address of the row being read."""
        self._book.addresses.add(len(self._book.contacts), column, start, end, wrapping, domain)


def describe_row(book: AddressBook, layout: CsvLayout, contact: int) -> ContactDetails:
    """Decode what is shown of one row."""
    encoding = book.members[book.contacts.member[contact]].encoding
    text = book.contact_bytes(contact).decode(encoding, "replace")
    row = next(csv.reader(io.StringIO(text, newline=""), delimiter=layout.delimiter), [])

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
