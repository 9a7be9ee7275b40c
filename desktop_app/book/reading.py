"""Opening a book: what is on the disk, which format each of its members has, and who reads it."""

import codecs
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop_app.book.card_view import card_fields
from desktop_app.book.container import Contents, folder_contents, is_zip, zip_contents
from desktop_app.book.csv_layout import FIND_OUT, CsvLayout, TableChoice, find_layout
from desktop_app.book.csv_table import cells_of, describe_row, read_csv
from desktop_app.book.encoding import (
    UTF16,
    TextUndecodableError,
    chosen_encoding,
    guess_encoding,
    slices,
    utf16_as_utf8,
)
from desktop_app.book.entering import Entering
from desktop_app.book.errors import BookError
from desktop_app.book.ldif import describe_ldif, entry_fields, looks_like_ldif, read_ldif
from desktop_app.book.model import AddressBook, ContactDetails, Format, Member, Problem
from desktop_app.book.source import other_format, read_source
from desktop_app.book.vcard import describe_vcard, looks_like_vcard, read_vcard
from desktop_app.files.paths import is_folder
from desktop_app.files.phrases import phrase
from desktop_app.files.progress import Progress, ignore_progress

EMPTY = phrase("the file is empty")
"""What is noted of a member without any text."""
_VCARD_SUFFIXES = frozenset({".vcf", ".vcard"})
_LDIF_SUFFIXES = frozenset({".ldif", ".ldi"})
_HEAD_BYTES = 1024 * 1024
_LONGEST_SHOWN = 500  # characters
_INK = re.compile(rb"\S")


@dataclass(frozen=True)
class ReadOptions:
    """What the user says of a book instead of letting it be guessed.

    table: how its tables are laid out. remembered: what was said earlier of tables with the same header, by the key of
    the layout that is found; it counts where table says nothing.
    """

    encoding: str | None = None
    table: TableChoice = FIND_OUT
    remembered: Mapping[str, TableChoice] = field(default_factory=dict)


def read_book(path: Path, options: ReadOptions = ReadOptions(), progress: Progress = ignore_progress) -> AddressBook:
    """Read a contact file, or a folder or zip of contact files as one book.

    Errors: BookError where it is missing, unreadable or no address book; Cancelled from progress.
    """
    if is_folder(path):
        book = _read_contents(path, folder_contents(path, progress), options)
    elif is_zip(path):
        book = _read_contents(path, zip_contents(path, progress), options)
    else:
        source = read_source(path)
        progress("Reading", 0, len(source))
        book = AddressBook(path, [_as_member(path, None, source, options)])
        progress("Reading", 0, len(source))
    _fill(book, progress)
    return book


def read_beginning(path: Path, head: bytes, options: ReadOptions) -> AddressBook:
    """Read the first bytes of a file by themselves, for showing. Errors: BookError, as read_book."""
    book = AddressBook(path, [_as_member(path, None, head, options)])
    _fill(book, ignore_progress)
    return book


def reread(member: Member, data: bytes, *, has_header: bool = False) -> AddressBook:
    """Read contacts of a member again from changed data, by itself, with the encoding and layout that it had.

    has_header: data begins as the member does, with its byte-order mark and a table's header, not with a contact.
    Errors: none; what can't be read is a problem.
    """
    layout = replace(member.layout, rows_start=0) if member.layout and not has_header else member.layout
    mark = member.mark if has_header and member.data is member.source else b""
    again = Member(None, member.format, data, data, member.encoding, member.encoding, mark, layout)
    book = AddressBook(Path(), [again])
    _fill(book, ignore_progress)
    return book


def details(book: AddressBook, contact: int) -> ContactDetails:
    """Decode what is shown of one contact; what is longer than anybody's name is cut."""
    member = book.members[book.contacts.member[contact]]
    if member.layout:
        shown = describe_row(book, member.layout, contact)
    else:
        shown = describe_ldif(book, contact) if member.format is Format.LDIF else describe_vcard(book, contact)
    return shown._replace(name=_short(shown.name), organisation=_short(shown.organisation))


def _short(text: str) -> str:
    """Return a text at a length that can be shown for each of thousands of addresses."""
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"


def fields_of(book: AddressBook, contact: int) -> list[tuple[str, str]]:
    """Return (property, attribute or column; text) of everything that a person may want to read of a contact."""
    member = book.members[book.contacts.member[contact]]
    if member.layout:
        cells = cells_of(book, member.layout, contact)
        names = (*member.layout.header, *(f"column {n + 1}" for n in range(len(member.layout.header), len(cells))))
        return [(name, cell.strip()) for name, cell in zip(names, cells, strict=False) if cell.strip()]
    raw = book.contact_bytes(contact)
    if member.format is Format.LDIF:
        return entry_fields(raw, member.encoding)
    return card_fields(raw, member.encoding)


def _read_contents(path: Path, contents: Contents, options: ReadOptions) -> AddressBook:
    """Return a book of several members; one that is no text is listed as a problem, and left as it is."""
    members: list[Member] = []
    unread: list[Problem] = []
    for name, data in contents.members:
        try:
            members.append(_as_member(path, name, data, options))
        except BookError as error:
            unread.append(Problem(name, error.reason))
    return AddressBook(path, members, contents.shape, contents.entries, problems=unread)


def _as_member(path: Path, name: str | None, source: bytes, options: ReadOptions) -> Member:
    """Decide on encoding, format and layout. Errors: BookError."""
    codec, mark_length = _encoding(path, name, source, options.encoding)
    mark = source[:mark_length]
    data, encoding = source, codec
    if codec in UTF16:
        data, encoding = utf16_as_utf8(slices(source, start=mark_length), codec), "utf-8"
    form = _format(data, Path(name or path.name).suffix.lower())
    layout = _layout(path, data, encoding, options) if form is Format.CSV else None
    return Member(name, form, source, data, codec, encoding, mark, layout)


def _encoding(path: Path, name: str | None, source: bytes, chosen: str | None) -> tuple[str, int]:
    """Return (codec, length of the byte-order mark). Errors: BookError."""
    try:
        return guess_encoding(source) if chosen is None else chosen_encoding(source, chosen)
    except TextUndecodableError as error:
        other = other_format(name or path.name)
        if other:
            raise BookError(path, phrase("this is {other}", other=other)) from None
        if chosen is None:
            raise BookError(path, phrase("{reason}, so it can’t be an address book", reason=error)) from None
        raise BookError(path, phrase("{reason}; please name another encoding, or none", reason=error)) from None


def _format(data: bytes, suffix: str) -> Format:
    """Return the format of a text: by what it says, and by its name only where it says nothing."""
    if looks_like_vcard(data):
        return Format.VCARD
    if looks_like_ldif(data):
        return Format.LDIF
    if suffix in _VCARD_SUFFIXES:
        return Format.VCARD
    return Format.LDIF if suffix in _LDIF_SUFFIXES else Format.CSV


def _layout(path: Path, data: bytes, encoding: str, options: ReadOptions) -> CsvLayout:
    """Return how a table is laid out. Errors: BookError where it hasn't a column that the user named."""
    head = data[:_HEAD_BYTES].removeprefix(codecs.BOM_UTF8).decode(encoding, "replace")
    if options.table == FIND_OUT and options.remembered:
        return _remembered_layout(head, options.remembered)
    try:
        return find_layout(head, options.table)
    except KeyError as error:
        raise BookError(path, phrase("it has no column named “{name}”", name=error.args[0])) from None


def _remembered_layout(head: str, remembered: Mapping[str, TableChoice]) -> CsvLayout:
    """Return the layout that was chosen for tables with this header, if there is one and it fits this table."""
    found = find_layout(head)
    choice = remembered.get(found.key)
    try:
        return find_layout(head, choice) if choice else found
    except KeyError:  # without names of its own, this table may have fewer columns than the one that was chosen for
        return found


def _fill(book: AddressBook, progress: Progress) -> None:
    """Let the reader of each member's format find its contacts and addresses."""
    entering = Entering(book)
    for number, member in enumerate(book.members):
        if member.layout:
            read_csv(entering, number, member.layout, progress)
        elif member.format is Format.LDIF:
            read_ldif(entering, number, progress)
        else:
            read_vcard(entering, number, progress)
        if not _INK.search(member.data, member.data_start):
            book.problem(number, 0, EMPTY)
