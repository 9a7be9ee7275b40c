"""Opening a book: what kind of file it is, and who reads it."""

import codecs
import stat
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.book.csv_table import UnknownColumnError, describe_row, find_member_layout, read_csv
from desktop_app.book.errors import BookError
from desktop_app.book.model import AddressBook, ContactDetails, Format, Member, Problem
from desktop_app.book.text import TextUndecodableError, guess_encoding, is_decodable, usable_encoding
from desktop_app.book.vcard import describe_vcard, looks_like_vcard, read_vcard
from desktop_app.files.bounded import read_bounded
from desktop_app.files.progress import Progress, ignore_progress

LARGEST_FILE = 2 * 1024**3
"""Bytes; a file beyond this is refused before it is read."""
_MARKS = {
    "utf-8": codecs.BOM_UTF8,
    "utf-16-le": codecs.BOM_UTF16_LE,
    "utf-16-be": codecs.BOM_UTF16_BE,
}
_UTF16 = ("utf-16-le", "utf-16-be")
EMPTY = Problem("line 1", "the file is empty")
"""What is noted of a book without any text."""
_VCARD_SUFFIXES = frozenset({".vcf", ".vcard"})


@dataclass(frozen=True)
class ReadOptions:
    """What the user says of a book instead of letting it be guessed."""

    encoding: str | None = None
    email_columns: tuple[str, ...] = ()


def read_book(path: Path, options: ReadOptions = ReadOptions(), progress: Progress = ignore_progress) -> AddressBook:
    """Read a vCard or CSV file.

    Errors: BookError where the file is missing, unreadable or no contact file; Cancelled from progress.
    """
    source = read_source(path)
    member = _as_member(path, source, options.encoding)
    if looks_like_vcard(member.data) or path.suffix.lower() in _VCARD_SUFFIXES:
        book = AddressBook(path, Format.VCARD, [member])
    else:
        try:
            layout = find_member_layout(member, options.email_columns)
        except UnknownColumnError as error:
            raise BookError(path, str(error)) from None
        book = AddressBook(path, Format.CSV, [member], layout)
    _fill(book, progress)
    if not member.data[member.data_start :].strip():
        book.problems.append(EMPTY)
    return book


def reread(book: AddressBook, data: bytes) -> AddressBook:
    """Read contacts of a book again from changed data: whole contacts, without what stands before the first."""
    file = book.members[0]
    layout = replace(book.layout, rows_start=0) if book.layout else None
    again = AddressBook(book.path, book.format, [Member(None, data, data, file.encoding, file.encoding, b"")], layout)
    _fill(again, ignore_progress)
    return again


def details(book: AddressBook, contact: int) -> ContactDetails:
    """Decode what is shown of one contact."""
    return describe_row(book, book.layout, contact) if book.layout else describe_vcard(book, contact)


def _fill(book: AddressBook, progress: Progress) -> None:
    """Let the reader of the book's format find its contacts and addresses."""
    if book.layout:
        read_csv(book, 0, book.layout, progress)
    else:
        read_vcard(book, 0, progress)


def read_source(path: Path) -> bytes:
    """Return the bytes of a file. Errors: BookError."""
    try:
        _refuse_unless_file(path)
        source = read_bounded(path, LARGEST_FILE)
    except FileNotFoundError:
        raise BookError(path, "there is no such file") from None
    except PermissionError:
        raise BookError(path, "you have no permission to read this file") from None
    except OSError as error:
        raise BookError(path, f"the file can’t be read ({error.strerror or error})") from None
    if source is None:
        raise _too_large(path)
    return source


def _refuse_unless_file(path: Path) -> None:
    """Check that a path is a file of a sensible size, before it is opened. Errors: BookError, OSError."""
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise BookError(path, "this is a folder; please name a vCard or CSV file")
    if not stat.S_ISREG(status.st_mode):  # to open a named pipe would wait for ever
        raise BookError(path, "this is no ordinary file (but a device, pipe or socket)")
    if status.st_size > LARGEST_FILE:
        raise _too_large(path)


def _too_large(path: Path) -> BookError:
    """Return the error for a file that is not read."""
    return BookError(path, f"the file is larger than {LARGEST_FILE // 1024**3} GB")


def _as_member(path: Path, source: bytes, chosen: str | None) -> Member:
    """Decide on the encoding. Errors: BookError."""
    if chosen is None:
        try:
            codec, mark_length = guess_encoding(source)
        except TextUndecodableError as error:
            raise BookError(path, f"{error}, so it can’t be a vCard or CSV address book") from None
    else:
        try:
            codec, mark_length = _chosen_encoding(source, chosen)
        except TextUndecodableError as error:
            raise BookError(path, f"{error}; please name another encoding, or none to let it be found out") from None
    mark = source[:mark_length]
    if codec not in _UTF16:
        return Member(None, source, source, codec, codec, mark)
    text = source[mark_length:].decode(codec)
    return Member(None, source, text.encode("utf-8"), codec, "utf-8", mark)


def _chosen_encoding(source: bytes, name: str) -> tuple[str, int]:
    """Return (codec, length of its mark) for an encoding that the user named. Errors: TextUndecodableError."""
    codec = usable_encoding(name)
    if codec == "utf-16":
        codec = "utf-16-be" if source.startswith(codecs.BOM_UTF16_BE) else "utf-16-le"
    mark = _MARKS.get(codec.replace("utf-8-sig", "utf-8"), b"")
    mark_length = len(mark) if mark and source.startswith(mark) else 0
    if codec in _UTF16 and not is_decodable(source[mark_length:], codec):
        raise TextUndecodableError(f"it is not valid {name}")
    return codec.replace("utf-8-sig", "utf-8"), mark_length
