"""Proving a written copy: every byte outside the patches equals the source, and the patched contacts read as approved.

What is proven is read back from the disk. Contacts that were patched, and their neighbours, are parsed again: their
boundaries must be where they were, moved by the patches before them, and their addresses as approved. So must every
other text that was changed along.
"""

import contextlib
import mmap
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import accumulate, chain
from pathlib import Path

from desktop_app.book.encoding import SLICE, utf16_as_utf8
from desktop_app.book.model import AddressBook, Format, Member, Patch, RawValue
from desktop_app.book.reading import reread
from desktop_app.book.text import Wrapping, decode
from desktop_app.export.errors import proof_failed
from desktop_app.export.extent import Extent, Piece
from desktop_app.export.patch import Replacement
from desktop_app.export.plan import Plan
from desktop_app.files.phrases import phrase

Data = bytes | mmap.mmap


@contextlib.contextmanager
def read_back(member: Member, path: Path) -> Iterator[Data]:
    """Open the copy of a member for proving, as its data is: UTF-16 without its mark, in UTF-8. Errors: ExportError."""
    with path.open("rb") as file:
        if member.data is not member.source:
            yield as_data(member, iter(partial(file.read, SLICE), b""))
        elif path.stat().st_size == 0:  # which can't be mapped
            yield b""
        else:
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
                yield mapped


def as_data(member: Member, written: Iterable[bytes]) -> bytes:
    """Return the copy of a member as its data is. Errors: ExportError."""
    if member.data is member.source:
        return b"".join(written)
    chunks = iter(written)
    first = next(chunks, b"")
    if not first.startswith(member.mark):
        raise proof_failed(phrase("the byte-order mark is missing"))
    return utf16_as_utf8(chain((first[len(member.mark) :],), chunks), member.codec)


def prove_member(plan: Plan, number: int, pieces: Sequence[Piece], extent: Extent, data: Data) -> None:
    """Check the copy of a member, as it was read back. Errors: ExportError saying what differs."""
    book = plan.book
    member = book.members[number]
    patches = plan.patches_of(number)
    _prove_bytes(member.data, data, pieces, patches)
    moved = _Moved(pieces, patches)
    _prove_values(book, _by_value(plan.replaced_of(number), plan.along_of(number)), data, moved)
    contacts = plan.contacts_of(number)
    if extent is Extent.CHANGED:
        starts = [moved(book.contacts.start[contact]) for contact in contacts]
        _compare(plan, contacts, starts, reread(member, bytes(data), has_header=True))
        return
    for batch in _batches(_stretches(book, number, contacts), book):
        _prove_contacts(plan, member, batch, data, moved)


def _prove_bytes(before: bytes, after: Data, pieces: Sequence[Piece], patches: Sequence[Patch]) -> None:
    """Compare everything outside the patches, the patches themselves, and what stands behind each piece."""
    new = count = 0
    for piece in pieces:
        old = piece.start
        while count < len(patches) and patches[count].end <= piece.end:
            patch = patches[count]
            _same(before, old, after, new, patch.start - old)
            new += patch.start - old
            _expect(
                patch.replacement,
                after,
                new,
                phrase("the change at byte {byte} was not written as approved", byte=patch.start),
            )
            old, new, count = patch.end, new + len(patch.replacement), count + 1
        _same(before, old, after, new, piece.end - old)
        new += piece.end - old
        _expect(piece.behind, after, new, phrase("two contacts are not kept apart"))
        new += len(piece.behind)
    if new != len(after):
        raise proof_failed(phrase("its length is not what the changes make it"))


def _expect(wanted: bytes, after: Data, position: int, otherwise: str) -> None:
    """Check that some bytes stand at a position. Errors: ExportError."""
    if after[position : position + len(wanted)] != wanted:
        raise proof_failed(otherwise)


def _same(before: bytes, old: int, after: Data, new: int, length: int) -> None:
    """Compare two stretches, a slice at a time."""
    for offset in range(0, length, SLICE):
        size = min(SLICE, length - offset)
        if before[old + offset : old + offset + size] != after[new + offset : new + offset + size]:
            raise proof_failed(
                phrase("something outside the approved changes differs near byte {byte}", byte=old + offset)
            )


class _Moved:
    """Where a byte of the source that is in the copy is there.

    A patch that only inserts, right at a place where something begins, belongs to what begins there.
    """

    def __init__(self, pieces: Sequence[Piece], patches: Sequence[Patch]) -> None:
        self._starts = [patch.start for patch in patches]
        self._shifts = [0, *accumulate(len(patch.replacement) - (patch.end - patch.start) for patch in patches)]
        self._piece_starts = [piece.start for piece in pieces]
        lengths = [piece.end - piece.start + len(piece.behind) for piece in pieces]
        self._gaps = [base - start for base, start in zip([0, *accumulate(lengths)], self._piece_starts, strict=False)]

    def __call__(self, position: int) -> int:
        """Return the new position of where something begins."""
        return self._gap(position) + position + self._shifts[bisect_left(self._starts, position)]

    def end(self, position: int) -> int:
        """Return the new position of where a value ends: behind what is inserted there."""
        return self._gap(position - 1) + position + self._shifts[bisect_right(self._starts, position)]

    def _gap(self, position: int) -> int:
        """Return how far the piece that holds a byte moves, patches aside."""
        return self._gaps[max(bisect_right(self._piece_starts, position) - 1, 0)]


def _by_value(
    replaced: Iterable[Replacement], along: Iterable[Replacement]
) -> Iterator[tuple[RawValue, list[Replacement]]]:
    """Yield each value with its replacements: an address has one of its own, but in base64, and where a list has it."""
    shared: dict[RawValue, list[Replacement]] = {}
    for each in along:
        shared.setdefault(each.value, []).append(each)
    for each in replaced:
        if each.value.wrapping & Wrapping.BASE64 or each.value in shared:
            shared.setdefault(each.value, []).append(each)
        else:
            yield each.value, [each]
    yield from shared.items()


def _prove_values(
    book: AddressBook, by_value: Iterable[tuple[RawValue, list[Replacement]]], data: Data, moved: _Moved
) -> None:
    """Read every changed value again: it must be as it was but for what was approved."""
    for value, group in by_value:
        text = book.decode(value).text
        for each in sorted(group, key=lambda each: -each.start):
            text = text[: each.start] + each.text + text[each.end :]
        raw = data[moved(value.start) : moved.end(value.end)]
        if decode(raw, 0, value.wrapping, value.encoding).text != text:
            raise proof_failed(phrase("the change at byte {byte} would read otherwise than approved", byte=value.start))


def _stretches(book: AddressBook, member: int, contacts: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield (first, last) of runs of contacts that were patched, with a neighbour on each side in their member.

    A card without an END is one only with the next card in sight, so a run goes on behind it.
    """
    starts, ends = book.contacts.start, book.contacts.end
    goes_on = book.members[member].format is Format.VCARD
    lowest = bisect_left(book.contacts.member, member)
    highest = bisect_right(book.contacts.member, member) - 1
    run: tuple[int, int] | None = None
    for contact in contacts:
        if run and contact < run[1]:
            continue
        first, last = max(contact - 1, lowest), min(contact + 1, highest)
        while goes_on and last < highest and ends[last] == starts[last + 1]:
            last += 1
        if run and first <= run[1]:
            run = run[0], last
            continue
        if run:
            yield run
        run = first, last
    if run:
        yield run


def _batches(stretches: Iterable[tuple[int, int]], book: AddressBook) -> Iterator[list[tuple[int, int]]]:
    """Yield runs of contacts in batches of a bounded size: to read some together is quicker than each by itself."""
    batch: list[tuple[int, int]] = []
    size = 0
    for first, last in stretches:
        batch.append((first, last))
        size += book.contacts.end[last] - book.contacts.start[first]
        if size > SLICE:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _prove_contacts(plan: Plan, member: Member, batch: Sequence[tuple[int, int]], data: Data, moved: _Moved) -> None:
    """Read runs of contacts again, one behind the other, each with all that stands before the next contact."""
    book = plan.book
    runs: list[bytes] = []
    contacts: list[int] = []
    starts: list[int] = []
    base = 0
    for first, last in batch:
        offset = moved(book.contacts.start[first])
        is_last = last + 1 == len(book.contacts) or book.members[book.contacts.member[last + 1]] is not member
        end = len(data) if is_last else moved(book.contacts.start[last + 1])
        contacts += range(first, last + 1)
        starts += [moved(book.contacts.start[each]) - offset + base for each in range(first, last + 1)]
        runs.append(data[offset:end])
        base += end - offset
    _compare(plan, contacts, starts, reread(member, b"".join(runs)))


def _compare(plan: Plan, contacts: Sequence[int], starts: Sequence[int], again: AddressBook) -> None:
    """Compare some contacts, and where they should begin, with how they were read again."""
    book = plan.book
    if list(again.contacts.start) != starts:
        raise proof_failed(phrase("a contact would begin elsewhere when it is read again"))
    rows = [row for contact in contacts for row in book.rows_of(contact)]
    expected = [plan.fixes[row][0] if row in plan.fixes else book.address(row) for row in rows]
    if [again.address(row) for row in range(len(again.addresses))] != expected:
        raise proof_failed(phrase("an address would read otherwise than approved when it is read again"))
