"""CSV: the addresses in the e-mail cells of a table, and what is shown of its rows."""

import csv
import io
import itertools
import re
from collections import deque
from collections.abc import Sequence

from desktop_app.book.address_text import PLAIN_ADDRESS
from desktop_app.book.csv_layout import CsvLayout, shown_columns
from desktop_app.book.csv_rows import Row, cell_count, rows
from desktop_app.book.encoding import is_ascii_safe
from desktop_app.book.entering import Entering, MemberReader
from desktop_app.book.model import AddressBook, ContactDetails, Member, RawValue
from desktop_app.book.text import Wrapping
from desktop_app.files.phrases import phrase
from desktop_app.files.progress import Progress

_PLAIN_CELL = re.compile(rb'(?P<quote>"?+)(?P<address>' + PLAIN_ADDRESS + rb")(?P=quote)")
_ADDRESS, _DOMAIN = 2, 3
_QUOTE = 0x22
_LONGEST_ROW = 16 * 1024 * 1024
_PROGRESS_EVERY = 1024
_UNCLOSED = phrase("the row that begins here has a quote that is never closed")
_SHORT = phrase("the file ends before the last cell of this row, so the row may be cut off")


def read_csv(entering: Entering, member: int, layout: CsvLayout, progress: Progress) -> None:
    """Fill a book with the rows of one member. Problems are listed, never raised."""
    book = entering.book
    file = book.members[member]
    if not layout.email_columns and file.data[file.data_start :].strip():
        book.problem(member, 0, phrase("no column of this table holds e-mail addresses"))
    if layout.columns_left:
        book.problem(
            member,
            0,
            phrase(
                "this table has more columns of addresses than a contact can have; {count} of them are not read",
                count=f"{layout.columns_left:,}",
            ),
        )
    _CsvReader(entering, member, layout).read(progress)


def header_end(member: Member, layout: CsvLayout) -> int:
    """Return where the rows before the first contact end."""
    before = rows(member.data, member.data_start, layout.delimiter, layout.email_columns)
    last = deque(itertools.islice(before, layout.rows_start), maxlen=1)
    return last[0].end if last else member.data_start


class _CsvReader(MemberReader):
    """Reads the rows of one member."""

    def __init__(self, entering: Entering, member: int, layout: CsvLayout) -> None:
        super().__init__(entering, member)
        self._layout = layout
        self._delimiter = layout.delimiter.encode()
        self._fields = [self._book.field_number(name) for name in layout.header]
        self._is_safe = is_ascii_safe(self._file.encoding)

    def read(self, progress: Progress) -> None:
        """Find every row and address."""
        data, layout = self._file.data, self._layout
        contacts = self._book.contacts
        is_safe = self._is_safe or layout.delimiter not in "|~"
        switches = self._file.encoding.startswith("iso2022")
        found = rows(data, self._file.data_start, layout.delimiter, layout.email_columns)
        for number, row in enumerate(found):
            if number % _PROGRESS_EVERY == 0:
                progress("Reading", row.start, len(data))
            if number < layout.rows_start or not data[row.start : row.end].strip():
                continue
            if self._is_unclosed(row.start, row.end):
                continue
            if switches and data.find(b"\x1b", row.start, row.end) >= 0:
                what = phrase("this row is in an encoding whose letters look like delimiters, so it can’t be changed")
                self._book.problem(self._member, row.start, what)
            elif row.is_regular and is_safe and row.end - row.start < _LONGEST_ROW:
                self._note_if_wide(row)
                self._read_cells(row)
            elif self._is_read_alike(row):
                self._read_cells(row)
            contacts.add(self._member, row.start, row.end)
        progress("Reading", len(data), len(data))

    def _is_unclosed(self, start: int, end: int) -> bool:
        """Return, and list, whether the file ends inside a quoted cell of a row; list one that ends short of cells."""
        data = self._file.data
        if end < len(data) or end - start > _LONGEST_ROW:
            return False
        # Inside a quoted cell a further line is still the same row.
        text = data[start:end].decode(self._file.encoding, "replace") + "\n."
        found = list(csv.reader(io.StringIO(text, newline=""), delimiter=self._layout.delimiter))
        if len(found) == 1:
            self._book.problem(self._member, start, _UNCLOSED)
            return True
        if data[end - 1] not in b"\r\n" and len(found[0]) < self._layout.width:
            self._book.problem(self._member, start, _SHORT)
        return False

    def _note_if_wide(self, row: Row) -> None:
        """List a row with more cells than the header: its columns may be shifted."""
        width = self._layout.width
        if not width or (row.width or self._file.data.count(self._delimiter, row.start, row.end)) < width:
            return
        count = cell_count(self._file.data, row, self._delimiter)
        if count > width and any(map(str.strip, self._cells(row)[width:])):
            what = phrase(
                "this row has {count} cells and the header {width}, so its columns may be shifted",
                count=count,
                width=width,
            )
            self._book.problem(self._member, row.start, what)

    def _cells(self, row: Row) -> list[str]:
        """Return the cells of a row as Python's own CSV reader finds them; none where it finds no single row."""
        text = self._file.data[row.start : row.end].decode(self._file.encoding, "replace")
        try:
            found = list(csv.reader((text,), delimiter=self._layout.delimiter))
        except csv.Error:
            return []
        return found[0] if len(found) == 1 else []

    def _is_read_alike(self, row: Row) -> bool:
        """Return whether Python's own CSV reader finds the same e-mail cells in a row; where not, list it."""
        if row.end - row.start > _LONGEST_ROW:
            self._book.problem(self._member, row.start, phrase("this row is too long to be a contact"))
            return False
        cells = self._cells(row)
        if cells and self._has_same_cells(row, cells):
            self._note_if_wide(row)
            return True
        what = phrase("other programs read this row otherwise, so it can’t be changed")
        self._book.problem(self._member, row.start, what)
        return False

    def _has_same_cells(self, row: Row, cells: Sequence[str]) -> bool:
        """Return whether the cells of a row are, in the e-mail columns, what was found there."""
        for (start, end), column in zip(row.cells, self._layout.email_columns, strict=True):
            cell = self._file.data[start:end].decode(self._file.encoding, "replace")
            if '"' in cell:
                cell = next(iter(csv.reader((cell,), delimiter=self._layout.delimiter)), [""])[0]
            if cell != (cells[column] if column < len(cells) else ""):
                return False
        return True

    def _read_cells(self, row: Row) -> None:
        """Enter the addresses of a row."""
        for (start, end), column in zip(row.cells, self._layout.email_columns, strict=True):
            if end > start:
                self._read_cell(column, start, end)

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
                self._book.problem(self._member, start, phrase("this cell has text after its closing quote"))
                return
            start, end, wrapping = start + 1, closing, Wrapping.QUOTED
        value = RawValue(self._member, start, end, wrapping, self._file.encoding)
        self._entering.addresses_in(value, contact, field)


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
