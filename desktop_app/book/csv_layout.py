"""How a CSV file is laid out: its delimiter, its header row, and which columns hold e-mail addresses.

The delimiter is the one that gives the most consistent table (rows × columns); over 60 third-party files that was
right for all, csv.Sniffer for 56. Columns are known by what their header says, or else by what their cells hold.
"""

import csv
import hashlib
import io
import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.book.csv_headings import (
    DISPLAYED,
    EMAIL_HEADING,
    FAMILY_NAMES,
    FULL_NAMES,
    GIVEN_NAMES,
    OTHER_HEADING,
)

DELIMITERS = ",;\t|~"
"""What may stand between the cells of a row."""
_SAMPLE_CHARACTERS = 256 * 1024
_SAMPLE_ROWS = 200
_HEADER_WITHIN = 20
_LARGEST_CELL = 2**31 - 1
_MOST_EMAIL_COLUMNS = 64
"""Google exports ten or so; the pattern for a row has a level for each, and can't have hundreds."""
_SEPARATOR_LINE = re.compile(r'"?sep=([\t !#-~])"?\r?\n', re.IGNORECASE)

# A try begins only where a word does, or a picture in a cell (100,000 letters) would take half a minute.
_ADDRESS_CELL = re.compile(r"(?<![^\s@<>])[^\s@<>]++@[^\s@<>]+\.[^\s@<>]")


@dataclass(frozen=True)
class TableChoice:
    """What a person says of a table instead of letting it be found out; None: find it out.

    columns: those that hold addresses, by name (any case) or by number from 1, also as text; no others count.
    header_row: the number of the row with the column names, from 1; 0 where there is none.
    """

    columns: tuple[str | int, ...] | None = None
    delimiter: str | None = None
    header_row: int | None = None


FIND_OUT = TableChoice()


@dataclass(frozen=True)
class CsvLayout:
    """The layout of one file: header holds the column names, made up ("column 3") where the file has none.

    rows_start is the number of the first row of contacts; email_columns are column numbers from 0; header_row is the
    number of the row with the column names, from 1, 0 where there is none; is_named: whether the names of all e-mail
    columns say so, or a person has; width: how many cells a row has at the most, 0 where the file keeps to no number;
    columns_left: how many more columns hold addresses than are looked at.
    """

    delimiter: str
    header: tuple[str, ...]
    rows_start: int
    email_columns: tuple[int, ...]
    header_row: int = 0
    is_named: bool = True
    width: int = 0
    columns_left: int = 0

    @property
    def key(self) -> str:
        """Return what tables with the same header have in common, without telling what it says."""
        return hashlib.sha256("\0".join((self.delimiter, *self.header)).encode("utf-8", "replace")).hexdigest()


@dataclass(frozen=True)
class ShownColumns:
    """The numbers of the columns that say who a contact is."""

    full: int | None
    given: int | None
    family: int | None
    organisation: int | None
    phones: tuple[int, ...]
    countries: tuple[int, ...]
    displayed: tuple[int, ...]
    """Every column that may repeat an address as the name that is displayed for it."""


@lru_cache(maxsize=16)
def shown_columns(layout: CsvLayout) -> ShownColumns:
    """Find the columns that say who a contact is, by their header."""
    lowered = [name.lower() for name in layout.header]

    def first(*names: str) -> int | None:
        return next((lowered.index(name) for name in names if name in lowered), None)

    def matching(words: str) -> tuple[int, ...]:
        return tuple(
            number
            for number, name in enumerate(lowered)
            if re.search(words, name) and not re.search(r"label|type", name)
        )

    return ShownColumns(
        full=first(*FULL_NAMES),
        given=first(*GIVEN_NAMES),
        family=first(*FAMILY_NAMES),
        organisation=first(
            "organization name", "organization 1 - name", "organization", "organisation", "company", "firma", "société"
        ),
        phones=matching(r"phone|telefon|téléphone|mobile|handy"),
        countries=matching(r"\bcountry\b|\bland\b|\bpays\b|\bpaís\b|\bpaese\b"),
        displayed=matching(DISPLAYED),
    )


def find_layout(text: str, choice: TableChoice = FIND_OUT) -> CsvLayout:
    """Work out the layout from the beginning of a file.

    text: without a byte-order mark. Errors: KeyError with the name of a chosen column that isn't in the header.
    """
    told = _SEPARATOR_LINE.match(text)
    first_row = 1 if told else 0
    sample = text[:_SAMPLE_CHARACTERS]
    delimiter = choice.delimiter or (told.group(1) if told else _most_consistent_delimiter(sample))
    rows = _rows(sample, delimiter)
    header_row = _find_header(rows, first_row) if choice.header_row is None else choice.header_row - 1
    names = list(rows[header_row]) if header_row is not None and 0 <= header_row < len(rows) else []
    first = header_row + 1 if names and header_row is not None else first_row
    widest = max((len(row) for row in rows[first:]), default=0)
    header = tuple(name.strip() for name in names) + tuple(f"column {n + 1}" for n in range(len(names), widest))
    columns = _email_columns(header, rows[first:]) if choice.columns is None else _chosen(header, choice.columns)
    is_named = choice.columns is not None or (bool(columns) and all(_is_email_name(header[n]) for n in columns))
    fitting = sum(len(row) <= len(names) for row in rows[first:])
    width = len(names) if 2 * fitting > len(rows) - first else 0
    left = max(0, len(columns) - _MOST_EMAIL_COLUMNS)
    columns = columns[:_MOST_EMAIL_COLUMNS]
    return CsvLayout(delimiter, header, first, columns, first if names else 0, is_named, width, left)


def sample_rows(text: str, layout: CsvLayout) -> list[list[str]]:
    """Return the first rows of contacts of a table, for showing."""
    return _rows(text[:_SAMPLE_CHARACTERS], layout.delimiter)[layout.rows_start :]


def _rows(sample: str, delimiter: str) -> list[list[str]]:
    """Return the first rows of the sample; the last is left out where the sample was cut."""
    csv.field_size_limit(_LARGEST_CELL)
    rows: list[list[str]] = []
    for row in csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter):
        rows.append(row)
        if len(rows) > _SAMPLE_ROWS:
            break
    if len(sample) == _SAMPLE_CHARACTERS and 1 < len(rows) <= _SAMPLE_ROWS:
        rows.pop()
    return rows


def _most_consistent_delimiter(sample: str) -> str:
    """Return the delimiter with which most rows agree on the largest number of columns.

    One that gives a header with an e-mail column wins: cells may hold lists with delimiters of their own.
    """

    def consistency(delimiter: str) -> tuple[bool, int]:
        rows = [row for row in _rows(sample, delimiter) if len(row) > 1]
        widths = Counter(len(row) for row in rows)
        most = max(((width - 1) * count for width, count in widths.items()), default=0)
        return any(_names_email(row) for row in rows[:_HEADER_WITHIN]), most

    return max(DELIMITERS, key=consistency)


def _names_email(row: list[str]) -> bool:
    """Return whether a row has the name of an e-mail column."""
    return any(map(_is_email_name, row))


def _is_email_name(name: str) -> bool:
    """Return whether a column that is called so holds addresses."""
    return EMAIL_HEADING.fullmatch(name.strip()) is not None


def _find_header(rows: list[list[str]], skip: int) -> int | None:
    """Return the number of the header row: one that names an e-mail column, or a first row without any address."""
    for number, row in enumerate(rows[:_HEADER_WITHIN]):
        if number >= skip and _names_email(row):
            return number
    first = next((number for number in range(skip, len(rows)) if rows[number]), None)
    return None if first is None or any("@" in cell for cell in rows[first]) else first


def _chosen(header: tuple[str, ...], names: tuple[str | int, ...]) -> tuple[int, ...]:
    """Return the numbers of the columns that the user named."""
    lowered = [name.lower() for name in header]
    columns: set[int] = set()
    for name in names:
        if isinstance(name, str) and name.strip().lower() in lowered:
            columns.update(number for number, known in enumerate(lowered) if known == name.strip().lower())
        elif str(name).isdecimal() and 0 < int(name) <= len(header):
            columns.add(int(name) - 1)
        else:
            raise KeyError(name)
    return tuple(sorted(columns))


def _email_columns(header: tuple[str, ...], rows: list[list[str]]) -> tuple[int, ...]:
    """Return the columns that hold e-mail addresses, by their name or by most of their cells."""
    return tuple(
        number
        for number, name in enumerate(header)
        if _is_email_name(name)
        or (not OTHER_HEADING.search(name) and _mostly_addresses([row[number] for row in rows if number < len(row)]))
    )


def _mostly_addresses(cells: list[str]) -> bool:
    """Return whether at least half of the cells that aren't empty hold addresses.

    "Name (address)" is how Outlook displays one, in a column beside the address.
    """
    filled = [cell for cell in cells if cell.strip()]
    addresses = sum("(" not in cell and _ADDRESS_CELL.search(cell) is not None for cell in filled)
    return bool(filled) and 2 * addresses >= len(filled)
