"""Which parts of a member's bytes a copy has: all of it, or only the changed contacts behind the file's own header."""

import enum
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from desktop_app.book.csv_table import header_end
from desktop_app.book.ldif import preamble_end
from desktop_app.book.model import AddressBook, Format, Member, Patch
from desktop_app.export.patch import splice

_HEAD_BYTES = 64 * 1024
_LINE_ENDS = (b"\r\n", b"\n", b"\r")


class Extent(enum.Enum):
    """How much of a book is written."""

    WHOLE = enum.auto()
    CHANGED = enum.auto()
    """Only the contacts in which something changes, as a file of the same format."""


class Piece(NamedTuple):
    """Bytes start to end of a member, and what a reader needs behind them."""

    start: int
    end: int
    behind: bytes = b""


def pieces_of(book: AddressBook, number: int, contacts: Iterable[int], extent: Extent) -> list[Piece]:
    """Return the pieces of a member that a copy has, in order; contacts: those of the member that change."""
    member = book.members[number]
    if extent is Extent.WHOLE:
        return [Piece(0, len(member.data))]
    line_end = _line_end(member)
    starts, ends = book.contacts.start, book.contacts.end
    return [
        Piece(0, _header_end(member)),
        *(_contact_piece(member, starts[contact], ends[contact], line_end) for contact in contacts),
    ]


def spliced(data: bytes, pieces: Sequence[Piece], patches: Sequence[Patch]) -> Iterator[bytes]:
    """Yield the pieces with the patches applied."""
    first = 0
    for piece in pieces:
        last = first
        while last < len(patches) and patches[last].end <= piece.end:
            last += 1
        yield from splice(data, patches[first:last], piece.start, piece.end)
        yield piece.behind
        first = last


def _contact_piece(member: Member, start: int, end: int, line_end: bytes) -> Piece:
    """Return a contact with the line end behind it, in LDIF with an empty line; a card that has no end gets one."""
    data = member.data
    if member.format is Format.VCARD and data[end - 1 : end] in (b"\n", b"\r"):
        return Piece(start, end, b"END:VCARD" + line_end)  # which it lacks: in the book the next card ends it
    if data[end - 1 : end] not in (b"\n", b"\r"):
        end += next((len(ending) for ending in _LINE_ENDS if data.startswith(ending, end)), 0)
    behind = b"" if data[end - 1 : end] in (b"\n", b"\r") else line_end
    return Piece(start, end, behind + (line_end if member.format is Format.LDIF else b""))


def _header_end(member: Member) -> int:
    """Return where what stands before all contacts ends: a mark, a table's header, an LDIF file's version."""
    if member.layout:
        return header_end(member, member.layout)
    return preamble_end(member) if member.format is Format.LDIF else member.data_start


def _line_end(member: Member) -> bytes:
    """Return the line end that a file begins with."""
    head = member.data[:_HEAD_BYTES]
    return next((ending for ending in _LINE_ENDS if ending in head), _LINE_ENDS[0])
