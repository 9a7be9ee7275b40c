"""What a file looks like when it is read one way or another: its first rows, its columns, what is doubtful. Free of Qt.

Everything is worked out from the beginning of the file, so that each change of a choice is shown at once, however
large the file is. What a person says ends in ReadOptions, with which the book is then read anew.
"""

import codecs
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from desktop_app.book.csv_layout import DELIMITERS, CsvLayout, TableChoice, find_layout, sample_rows
from desktop_app.book.encoding import CHOICES, UTF16, chosen_encoding
from desktop_app.book.model import AddressBook, Format
from desktop_app.book.reading import ReadOptions, details, read_beginning
from desktop_app.files.phrases import phrase
from desktop_app.gui.wording import number, shown, tr, translated

SHOWN_ROWS = 20
_HEAD_BYTES = 1024 * 1024  # as much as the layout is found out from
_CARDS_BYTES = 128 * 1024
_HARDLY_ANY = 0.2
"""Share of a column's filled cells with an @, below which it is hardly one of addresses."""
_ENCODING_NAMES = {
    "utf-8": phrase("Unicode (UTF-8)"),
    "utf-16-le": phrase("Unicode (UTF-16, little-endian)"),
    "utf-16-be": phrase("Unicode (UTF-16, big-endian)"),
    "cp1252": phrase("Western European (Windows-1252)"),
    "cp1250": phrase("Central European (Windows-1250)"),
    "cp1251": phrase("Cyrillic (Windows-1251)"),
    "cp1253": phrase("Greek (Windows-1253)"),
    "cp1254": phrase("Turkish (Windows-1254)"),
    "cp1255": phrase("Hebrew (Windows-1255)"),
    "cp1256": phrase("Arabic (Windows-1256)"),
    "cp1257": phrase("Baltic (Windows-1257)"),
    "cp1258": phrase("Vietnamese (Windows-1258)"),
    "iso8859-1": phrase("Western European (ISO 8859-1)"),
    "koi8-r": phrase("Cyrillic (KOI8-R)"),
    "koi8-u": phrase("Ukrainian (KOI8-U)"),
    "shift_jis": phrase("Japanese (Shift_JIS)"),
    "cp932": phrase("Japanese (Windows-31J)"),
    "euc_jp": phrase("Japanese (EUC-JP)"),
    "gbk": phrase("Simplified Chinese (GBK)"),
    "gb18030": phrase("Simplified Chinese (GB 18030)"),
    "big5": phrase("Traditional Chinese (Big5)"),
    "big5hkscs": phrase("Traditional Chinese (Big5-HKSCS)"),
    "euc_kr": phrase("Korean (EUC-KR)"),
    "cp949": phrase("Korean (Windows-949)"),
    "cp874": phrase("Thai (Windows-874)"),
}
_DELIMITER_NAMES = {
    ",": phrase("Comma  ,"),
    ";": phrase("Semicolon  ;"),
    "\t": phrase("Tab"),
    "|": phrase("Vertical bar  |"),
    "~": phrase("Tilde  ~"),
}


@dataclass(frozen=True)
class OpenedFile:
    """The beginning of a file that is open, and how it is read now; guess: the encoding that was found out."""

    path: Path
    head: bytes = field(repr=False)
    format: Format
    guess: str
    codec: str
    layout: CsvLayout | None

    @property
    def encoding(self) -> str | None:
        """Return the encoding that a person has chosen for it; None: the one that was found out."""
        return None if self.codec == self.guess else self.codec

    def text(self, encoding: str | None) -> str:
        """Return its beginning as text. Errors: TextUndecodableError."""
        codec, mark_length = chosen_encoding(self.head, encoding or self.guess)
        return self.head[mark_length:].decode(codec, "replace").removeprefix("\ufeff")

    @cached_property
    def found(self) -> CsvLayout:
        """Return the layout of a table as it is found without any choice."""
        return find_layout(self.text(None))


@dataclass(frozen=True)
class Column:
    """A column of a table: its name, how many of its cells in the first rows are filled, and how many have an @."""

    name: str
    filled: int
    with_at: int

    @property
    def has_hardly_any(self) -> bool:
        """Return whether it has something in it, but hardly any address."""
        return self.filled > 0 and self.with_at < _HARDLY_ANY * self.filled


@dataclass(frozen=True)
class TablePreview:
    """A table read in one way: its layout, its first rows as they are in the file, and its columns."""

    layout: CsvLayout
    rows: tuple[tuple[str, ...], ...]
    columns: tuple[Column, ...]

    @property
    def choice(self) -> TableChoice:
        """Return the layout as a choice that gives it again."""
        layout = self.layout
        return TableChoice(tuple(n + 1 for n in layout.email_columns), layout.delimiter, layout.header_row)


def opened_file(book: AddressBook, guess: str) -> OpenedFile:
    """Return what there is to show of a book that is one file; guess: the encoding that was found out."""
    member = book.members[0]
    return OpenedFile(book.path, member.source[:_HEAD_BYTES], member.format, guess, member.codec, member.layout)


def needs_asking(book: AddressBook) -> bool:
    """Return whether a book is one table whose e-mail columns couldn't be told by their names."""
    layout = book.members[0].layout if len(book.members) == 1 and book.members[0].name is None else None
    has_text = layout is not None and bool(book.members[0].data[book.members[0].data_start :][:1])
    return has_text and layout is not None and not (layout.is_named and layout.email_columns)


def table_preview(text: str, choice: TableChoice) -> TablePreview:
    """Return a table as a choice reads it; chosen columns that it hasn't are left out."""
    layout = find_layout(text, replace(choice, columns=None))
    if choice.columns is not None:
        wanted = {int(column) - 1 for column in choice.columns}
        layout = replace(layout, email_columns=tuple(n for n in range(len(layout.header)) if n in wanted))
    rows = sample_rows(text, replace(layout, rows_start=0))
    contacts = rows[layout.rows_start :]
    columns = tuple(
        _column(name or tr("column {n}").format(n=n + 1), [row[n] for row in contacts if n < len(row)])
        for n, name in enumerate(layout.header)
    )
    return TablePreview(layout, tuple(tuple(row) for row in rows[:SHOWN_ROWS]), columns)


def _column(name: str, cells: Sequence[str]) -> Column:
    """Return what can be said of a column."""
    filled = [cell for cell in cells if cell.strip()]
    return Column(name, len(filled), sum("@" in cell for cell in filled))


def cards_preview(opened: OpenedFile, encoding: str | None) -> list[tuple[str, str]]:
    """Return (name, address) of the first contacts of a vCard or LDIF file. Errors: BookError."""
    head = opened.head[:_CARDS_BYTES]
    codec = encoding or opened.guess
    if len(head) == _CARDS_BYTES and codec not in UTF16:  # no letter is cut in two
        head = head[: head.rfind(b"\n") + 1] or head
    book = read_beginning(opened.path, head, ReadOptions(encoding=codec))
    rows = range(min(SHOWN_ROWS, len(book.addresses)))
    return [(details(book, book.addresses.contact[row]).name, book.address(row)) for row in rows]


def what_is_doubtful(preview: TablePreview) -> tuple[str, str]:
    """Return (headline, details) of a warning about the chosen columns; both empty where there is none to give."""
    chosen = [preview.columns[n] for n in preview.layout.email_columns]
    if not chosen:
        return (
            tr("No column is ticked, so no address would be read"),
            tr("Tick at least one column that holds e-mail addresses to go on."),
        )
    if not any(column.with_at for column in chosen):
        return (
            tr("There is no @ in what is ticked"),
            tr("Mail addresses have one. Is it another column, or are the cells separated by another sign?"),
        )
    doubtful = [column for column in chosen if column.has_hardly_any]
    if not doubtful:
        return "", ""
    names = ", ".join(f"“{shown(column.name, 60)}”" for column in doubtful[:5])
    return tr("Hardly any @ in {columns}").format(columns=names), tr("Mail addresses have one. Untick what holds none.")


def column_words(column: Column) -> str:
    """Say what a column holds."""
    if not column.filled:
        return tr("empty in the first rows")
    if not column.with_at:
        return tr("no @")
    words = tr("@ in {some} of {all} cells")
    return words.format(some=number(column.with_at), all=number(column.filled))


def encoding_choices(guess: str) -> list[tuple[str | None, str]]:
    """Return (codec, name) of every encoding to choose from; first what was found out, as None."""
    found = tr("Found out: {name}").format(name=encoding_name(guess))
    return [(None, found), *((codec, encoding_name(codec)) for codec in map(_normal, CHOICES) if codec != guess)]


def encoding_name(codec: str) -> str:
    """Return what people call an encoding."""
    known = _ENCODING_NAMES.get(_normal(codec))
    return translated(known) if known else codec


def _normal(codec: str) -> str:
    """Return a codec by Python's own name for it."""
    return codecs.lookup(codec).name


def delimiter_choices(current: str) -> list[tuple[str, str]]:
    """Return (sign, name) of what may stand between cells, with the current one where it is none of the usual."""
    more = [] if current in DELIMITERS else [(current, tr("Other: {sign}").format(sign=current))]
    return [*((sign, translated(_DELIMITER_NAMES[sign])) for sign in DELIMITERS), *more]


def header_row_choices(preview: TablePreview) -> list[tuple[int, str]]:
    """Return (number, what it holds) of every row that may have the column names; first 0 for none."""
    rows = [
        (n, tr("Row {n}: {cells}").format(n=n, cells=shown(", ".join(filter(None, row)), 60)))
        for n, row in enumerate(preview.rows, start=1)
    ]
    return [(0, tr("No row has them")), *rows]


def can_be_remembered(opened: OpenedFile, preview: TablePreview) -> bool:
    """Return whether there are column names by which a file of the same kind would be known again."""
    return opened.found.header_row > 0 and preview.layout.header_row > 0


def read_options(encoding: str | None, preview: TablePreview | None) -> ReadOptions:
    """Return how the file is to be read."""
    return ReadOptions(encoding, preview.choice) if preview else ReadOptions(encoding)


def changes_reading(opened: OpenedFile, encoding: str | None, preview: TablePreview | None) -> bool:
    """Return whether the file would be read otherwise than it has been."""
    if encoding != opened.encoding:
        return True
    old, new = opened.layout, preview.layout if preview else None
    if old is None or new is None:
        return False
    same = (old.delimiter, old.header_row, old.email_columns) == (new.delimiter, new.header_row, new.email_columns)
    return not same
