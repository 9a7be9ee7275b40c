"""Proving a written copy: every byte outside the patches equals the source, and the patched contacts read as approved.

The file is read back from the disk. Contacts that were patched, and their neighbours, are parsed again: their
boundaries must be where they were, moved by the patches before them, and their addresses as approved.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from pathlib import Path

from desktop_app.book.model import AddressBook, Format, Patch
from desktop_app.book.reading import reread
from desktop_app.book.text import SLICE
from desktop_app.export.errors import ExportError

_REST_OF_LINE = re.compile(rb"[^\r\n]*")


def prove(book: AddressBook, patches: Sequence[Patch], approved: Mapping[int, str], written: Path) -> None:
    """Check a written copy of a book.

    patches: sorted. approved: address row → its text after the change. Errors: ExportError saying what differs.
    """
    member = book.members[0]
    source = written.read_bytes()
    if member.data is member.source:
        data = source
    else:
        if not source.startswith(member.mark):
            raise _failed("the byte-order mark is missing")
        data = source[len(member.mark) :].decode(member.codec).encode(member.encoding)
    _prove_bytes(member.data, data, patches)
    moved = _Moved(patches)
    for first, last in _stretches(book, approved):
        _prove_contacts(book, data, moved, first, last, approved)


def _prove_bytes(before: bytes, after: bytes, patches: Sequence[Patch]) -> None:
    """Compare everything outside the patches, and the patches themselves."""
    old = new = 0
    for patch in patches:
        _same(before, old, after, new, patch.start - old)
        new += patch.start - old
        if after[new : new + len(patch.replacement)] != patch.replacement:
            raise _failed(f"the change at byte {patch.start} was not written as approved")
        old, new = patch.end, new + len(patch.replacement)
    if len(before) - old != len(after) - new:
        raise _failed("its length is not what the changes make it")
    _same(before, old, after, new, len(before) - old)


def _same(before: bytes, old: int, after: bytes, new: int, length: int) -> None:
    """Compare two stretches, a slice at a time."""
    for offset in range(0, length, SLICE):
        size = min(SLICE, length - offset)
        if before[old + offset : old + offset + size] != after[new + offset : new + offset + size]:
            raise _failed(f"something outside the approved changes differs near byte {old + offset}")


class _Moved:
    """Where a contact's first byte, or the byte behind its last, is in the copy.

    A patch that only inserts, right at such a place, belongs to the contact that begins there.
    """

    def __init__(self, patches: Sequence[Patch]) -> None:
        self._starts = [patch.start for patch in patches]
        self._shifts = [0, *accumulate(len(patch.replacement) - (patch.end - patch.start) for patch in patches)]

    def __call__(self, position: int) -> int:
        """Return the new position of the edge of a contact."""
        return position + self._shifts[bisect_left(self._starts, position)]


def _stretches(book: AddressBook, approved: Mapping[int, str]) -> Iterator[tuple[int, int]]:
    """Yield (first, last) of runs of contacts that were patched, with a neighbour on each side."""
    run: tuple[int, int] | None = None
    for contact in sorted({book.addresses.contact[row] for row in approved}):
        first, last = max(contact - 1, 0), min(contact + 1, len(book.contacts) - 1)
        if run and first <= run[1]:
            run = run[0], last
            continue
        if run:
            yield run
        run = first, last
    if run:
        yield run


def _prove_contacts(
    book: AddressBook, data: bytes, moved: _Moved, first: int, last: int, approved: Mapping[int, str]
) -> None:
    """Parse a run of contacts again and compare."""
    offset = moved(book.contacts.start[first])
    again = reread(book, data[offset : _end_of_run(book, data, moved, last)])
    starts = [moved(start) - offset for start in book.contacts.start[first : last + 1]]
    if list(again.contacts.start) != starts:
        raise _failed("a contact would begin elsewhere when it is read again")
    rows = range(book.rows_of(first).start, book.rows_of(last).stop)
    expected = [approved[row] if row in approved else book.address(row) for row in rows]
    if [again.address(row) for row in range(len(again.addresses))] != expected:
        raise _failed("an address would read otherwise than approved when it is read again")


def _end_of_run(book: AddressBook, data: bytes, moved: _Moved, last: int) -> int:
    """Return where to stop reading again.

    A card without an END goes on to the next BEGIN, and is one only with that line in sight.
    """
    end = book.contacts.end[last]
    if end == len(book.members[0].data):
        return len(data)
    rest = _REST_OF_LINE.match(data, moved(end)) if book.format is Format.VCARD else None
    return rest.end() if rest else moved(end)


def _failed(what: str) -> ExportError:
    """Return the error for a copy that is not what it must be."""
    return ExportError(f"The copy was checked and thrown away: {what}. Your file is as it was; please report this.")
