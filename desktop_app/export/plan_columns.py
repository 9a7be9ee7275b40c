"""What a plan holds, in columns: it may change hundreds of thousands of addresses, and an object each takes its time.

They look like the mapping and the sequences of objects that they stand for; an object is made when it is asked for.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import overload

from desktop_app.book.model import AddressBook, Patch
from desktop_app.export.patch import Replacement, address_replacement
from desktop_app.review.decision import Decision


class Fixes(Mapping[int, tuple[str, Decision]]):
    """Address row → (its text in the copy, the decision); rows ascend."""

    def __init__(self, fixes: Iterable[tuple[int, str, Decision]] = ()) -> None:
        self._rows = array("Q")
        self._after: list[str] = []
        self._decisions: list[Decision] = []
        for row, after, decision in fixes:
            self._rows.append(row)
            self._after.append(after)
            self._decisions.append(decision)

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[int]:
        return iter(self._rows)

    def __contains__(self, row: object) -> bool:
        return isinstance(row, int) and self._place(row) is not None

    def __getitem__(self, row: int) -> tuple[str, Decision]:
        place = self._place(row)
        if place is None:
            raise KeyError(row)
        return self._after[place], self._decisions[place]

    def at(self, place: int) -> tuple[int, str]:
        """Return (row, its text in the copy) of the fix at a place in the order."""
        return self._rows[place], self._after[place]

    def _place(self, row: int) -> int | None:
        """Return where a row is; None where it is not fixed."""
        place = bisect_left(self._rows, row)
        return place if place < len(self._rows) and self._rows[place] == row else None


class Replacements(Sequence[Replacement]):
    """The replacements of fixes, in their order, then those of what changes along."""

    def __init__(self, book: AddressBook, fixes: Fixes, along: Sequence[Replacement]) -> None:
        self._book = book
        self._fixes = fixes
        self._along = along

    def __len__(self) -> int:
        return len(self._fixes) + len(self._along)

    @overload
    def __getitem__(self, place: int) -> Replacement: ...
    @overload
    def __getitem__(self, place: slice) -> list[Replacement]: ...
    def __getitem__(self, place: int | slice) -> Replacement | list[Replacement]:
        """Return the replacement at a place, or some."""
        if isinstance(place, slice):
            return [self[each] for each in range(*place.indices(len(self)))]
        place = range(len(self))[place]
        if place >= len(self._fixes):
            return self._along[place - len(self._fixes)]
        return address_replacement(self._book, *self._fixes.at(place))


class Patches(Sequence[Patch]):
    """Patches sorted by member and place."""

    def __init__(self, patches: Iterable[Patch]) -> None:
        member, start, end = array("I"), array("Q"), array("Q")
        replacements: list[bytes] = []
        same: dict[bytes, bytes] = {}
        for patch in patches:
            member.append(patch.member)
            start.append(patch.start)
            end.append(patch.end)
            replacements.append(same.setdefault(patch.replacement, patch.replacement))
        self._columns = member, start, end, replacements
        if any(before > after for before, after in pairwise(zip(member, start, end, strict=True))):
            places = sorted(zip(member, start, end, range(len(start)), strict=True))
            order = list(map(itemgetter(3), places))
            self._columns = (
                array("I", map(member.__getitem__, order)),
                array("Q", map(start.__getitem__, order)),
                array("Q", map(end.__getitem__, order)),
                [replacements[place] for place in order],
            )

    def __len__(self) -> int:
        return len(self._columns[0])

    def __iter__(self) -> Iterator[Patch]:
        return map(Patch, *self._columns)

    @overload
    def __getitem__(self, place: int) -> Patch: ...
    @overload
    def __getitem__(self, place: slice) -> "Patches": ...
    def __getitem__(self, place: int | slice) -> "Patch | Patches":
        """Return the patch at a place, or some."""
        member, start, end, replacements = self._columns
        if isinstance(place, slice):
            return Patches(map(Patch, member[place], start[place], end[place], replacements[place]))
        return Patch(member[place], start[place], end[place], replacements[place])
