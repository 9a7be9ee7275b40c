"""Proving a written copy: every byte outside the patches equals the source, and the patched contacts read as approved.

The file is read back from the disk. Contacts that were patched, and their neighbours, are parsed again: their
boundaries must be where they were, moved by the patches before them, and their addresses as approved.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from pathlib import Path

from desktop_app.book.model import AddressBook, Patch
from desktop_app.book.reading import reread
from desktop_app.book.text import SLICE
from desktop_app.export.errors import ExportError


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
    """Where a byte of the source is in the copy."""

    def __init__(self, patches: Sequence[Patch]) -> None:
        self._ends = [patch.end for patch in patches]
        self._shifts = [0, *accumulate(len(patch.replacement) - (patch.end - patch.start) for patch in patches)]

    def __call__(self, position: int) -> int:
        """Return the new position of a byte that no patch touches."""
        return position + self._shifts[bisect_right(self._ends, position)]


def _stretches(book: AddressBook, approved: Mapping[int, str]) -> Iterator[tuple[int, int]]:
    """Yield (first, last) of runs of contacts that were patched, with a neighbour on each side."""
    contacts = sorted({book.addresses.contact[row] for row in approved})
    first = last = -1
    for contact in contacts:
        if contact - 1 > last:
            if first >= 0:
                yield first, last
            first = max(contact - 1, 0)
        last = min(contact + 1, len(book.contacts) - 1)
    if first >= 0:
        yield first, last


def _prove_contacts(
    book: AddressBook, data: bytes, moved: _Moved, first: int, last: int, approved: Mapping[int, str]
) -> None:
    """Parse a run of contacts again and compare."""
    offset = moved(book.contacts.start[first])
    again = reread(book, data[offset : moved(book.contacts.end[last])])
    starts = [moved(start) - offset for start in book.contacts.start[first : last + 1]]
    if list(again.contacts.start) != starts:
        raise _failed("a contact would begin elsewhere when it is read again")
    rows = range(book.rows_of(first).start, book.rows_of(last).stop)
    expected = [approved[row] if row in approved else book.address(row) for row in rows]
    if [again.address(row) for row in range(len(again.addresses))] != expected:
        raise _failed("an address would read otherwise than approved when it is read again")


def _failed(what: str) -> ExportError:
    """Return the error for a copy that is not what it must be."""
    return ExportError(f"The copy was checked and thrown away: {what}. Your file is as it was; please report this.")
