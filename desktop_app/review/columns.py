"""What is decided about a million addresses, in columns: a number for each address, and a table of distinct decisions.

Nearly all decisions about a whole domain are one and the same, so that thousands of addresses need a number each and
not an object. That is what keeps a decision about all of them, undo and redo under a few hundredths of a second.
"""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import compress
from typing import overload

from desktop_app.review.decision import UNDECIDED, AddressKey, Assignment, Change, DecidedBy, Decision

_UNDECIDED_CODE = 0
_AT_ONCE = 1 << 16


class Decided(Sequence[Assignment]):
    """Some addresses, each with its decision; a sequence of (key, decision), held as two columns.

    table: the distinct decisions, that the codes count in; it only ever grows.
    """

    __slots__ = ("codes", "keys", "table")

    def __init__(self, keys: Sequence[AddressKey], codes: "array[int]", table: Sequence[Decision]) -> None:
        self.keys = keys
        self.codes = codes
        self.table = table

    def __len__(self) -> int:
        return len(self.codes)

    def __iter__(self) -> Iterator[Assignment]:
        return zip(self.keys, map(self.table.__getitem__, self.codes), strict=True)

    @overload
    def __getitem__(self, place: int) -> Assignment: ...
    @overload
    def __getitem__(self, place: slice) -> "Decided": ...
    def __getitem__(self, place: int | slice) -> "Assignment | Decided":
        """Return one address with its decision, or some of them."""
        if isinstance(place, slice):
            return Decided(self.keys[place], self.codes[place], self.table)
        return self.keys[place], self.table[self.codes[place]]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence):
            return NotImplemented
        return len(self) == len(other) and all(mine == theirs for mine, theirs in zip(self, other, strict=True))

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return repr(tuple(self))


def distinct_moves(change: Change) -> set[tuple[Decision, Decision]]:
    """Return what a change turns into what, each only once."""
    before, after = change.before, change.after
    if isinstance(before, Decided) and isinstance(after, Decided):
        return {(before.table[old], after.table[new]) for old, new in set(zip(before.codes, after.codes, strict=True))}
    return {(old, new) for (_, old), (_, new) in zip(before, after, strict=True)}


class DecisionColumns:
    """The decision about every address of some books; lengths: how many addresses each book has."""

    def __init__(self, lengths: Iterable[int]) -> None:
        self.table: list[Decision] = [UNDECIDED]
        self._code_of: dict[Decision, int] = {UNDECIDED: _UNDECIDED_CODE}
        self._codes = [array("I", bytes(array("I").itemsize * length)) for length in lengths]

    def decision(self, key: AddressKey) -> Decision:
        """Return what is decided about an address."""
        return self.table[self._codes[key[0]][key[1]]]

    def those(self, keys: Iterable[AddressKey], is_wanted: Callable[[Decision], bool]) -> list[AddressKey]:
        """Return the addresses about whose decision is_wanted says yes; asked once for each distinct one."""
        codes = self._codes
        answers: dict[int, bool] = {}
        found = []
        for key in keys:
            code = codes[key[0]][key[1]]
            if code not in answers:
                answers[code] = is_wanted(self.table[code])
            if answers[code]:
                found.append(key)
        return found

    def of_book(self, book: int) -> dict[int, Decision]:
        """Return address row → decision of one book, without the undecided."""
        codes, table = self._codes[book], self.table
        return {row: table[codes[row]] for row in _decided(codes)}

    def has_decisions(self, book: int, without: DecidedBy) -> bool:
        """Return whether anything is decided about an address of a book; without: decisions of these don't count."""
        codes, ignored = self._codes[book], {code for code, each in enumerate(self.table) if each.by is without}
        if not ignored:
            return next(_decided(codes), None) is not None
        return any(codes[row] not in ignored for row in _decided(codes))

    def decided(self) -> Iterator[Assignment]:
        """Yield every address about which something is decided."""
        for book in range(len(self._codes)):
            for row, decision in self.of_book(book).items():
                yield AddressKey(book, row), decision

    def same_for(self, keys: Iterable[AddressKey], decision: Decision) -> tuple[Decided, Decided]:
        """Return (before, after) of giving addresses one decision, without those that have it already."""
        codes, code = self._codes, self._code(decision)
        changed = [key for key in keys if codes[key[0]][key[1]] != code]
        return self._before(changed), Decided(changed, array("I", (code,)) * len(changed), self.table)

    def for_each(self, decisions: Iterable[Assignment]) -> tuple[Decided, Decided]:
        """Return (before, after) of giving each address its own decision, without those that have it already."""
        codes = self._codes
        keys: list[AddressKey] = []
        wanted = array("I")
        last, code = UNDECIDED, _UNDECIDED_CODE
        for key, decision in decisions:
            if decision is not last:  # mostly one for many: to look it up takes longer than all the rest
                last, code = decision, self._code(decision)
            if codes[key[0]][key[1]] != code:
                keys.append(key)
                wanted.append(code)
        return self._before(keys), Decided(keys, wanted, self.table)

    def revised(self, keys: Iterable[AddressKey], new: Callable[[Decision], Decision]) -> tuple[Decided, Decided]:
        """Return (before, after) of giving addresses what new makes of each distinct decision."""
        codes = self._codes
        code_after: dict[int, int] = {}
        changed: list[AddressKey] = []
        wanted = array("I")
        for key in keys:
            code = codes[key[0]][key[1]]
            after = code_after.get(code)
            if after is None:
                after = code_after[code] = self._code(new(self.table[code]))
            if after != code:
                changed.append(key)
                wanted.append(after)
        return self._before(changed), Decided(changed, wanted, self.table)

    def put(self, decisions: Sequence[Assignment]) -> None:
        """Put decisions into force."""
        codes = self._codes
        for (book, row), code in zip(*self.columns(decisions), strict=True):
            codes[book][row] = code

    def columns(self, decisions: Sequence[Assignment]) -> "tuple[Sequence[AddressKey], array[int]]":
        """Return the keys and codes of decisions, which may have been made elsewhere."""
        if isinstance(decisions, Decided) and decisions.table is self.table:
            return decisions.keys, decisions.codes
        return [key for key, _ in decisions], array("I", [self._code(decision) for _, decision in decisions])

    def _before(self, keys: list[AddressKey]) -> Decided:
        """Return what is decided about some addresses now."""
        codes = self._codes
        return Decided(keys, array("I", [codes[book][row] for book, row in keys]), self.table)

    def _code(self, decision: Decision) -> int:
        """Return the number of a decision, a new one where it has none yet."""
        code = self._code_of.get(decision)
        if code is None:
            code = self._code_of[decision] = len(self.table)
            self.table.append(decision)
        return code


def _decided(codes: "array[int]") -> Iterator[int]:
    """Yield the rows that have a code, looking at some at a time: one call for all of them would hold up the window."""
    for start in range(0, len(codes), _AT_ONCE):
        part = codes[start : start + _AT_ONCE]
        yield from compress(range(start, start + len(part)), part)
