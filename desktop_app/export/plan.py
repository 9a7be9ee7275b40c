"""What an export will do to a book: which addresses change, what changes along, and the patches that make it so."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from operator import attrgetter
from typing import TypeVar

from desktop_app.book.linked import LinkedPlace
from desktop_app.book.model import AddressBook, Patch
from desktop_app.export.errors import ExportError
from desktop_app.export.patch import Replacement, patches_for, place_replacement, written_at
from desktop_app.export.plan_columns import Fixes, Patches, Replacements
from desktop_app.files.display import harmless
from desktop_app.files.phrases import phrase
from desktop_app.files.progress import Progress, ignore_progress
from desktop_app.review.along import ChangeAlong, doubled, followed
from desktop_app.review.decision import Action, AddressKey, Decision
from desktop_app.review.session import Session

_PROGRESS_EVERY = 256
_Thing = TypeVar("_Thing")


@dataclass(frozen=True)
class Plan:
    """The changes of one book.

    fixes: address row → (its text in the copy, the decision), in the book's order. unclear: places in lists that stay,
    since they may mean somebody else; declined: those that stay because somebody said so. doubled: fixed addresses that
    their contact then has twice.
    """

    book: AddressBook = field(repr=False)
    fixes: Mapping[int, tuple[str, Decision]]
    along: tuple[ChangeAlong, ...] = ()
    unclear: tuple[LinkedPlace, ...] = ()
    declined: tuple[LinkedPlace, ...] = ()
    doubled: tuple[int, ...] = ()
    replacements: Sequence[Replacement] = field(default=(), repr=False)
    """Those of the fixes, in their order, then those of what changes along."""
    patches: Sequence[Patch] = field(default=(), repr=False)
    """Sorted, by member and place."""

    @cached_property
    def doubled_rows(self) -> frozenset[int]:
        """Return the fixed addresses that their contact then has twice, for asking after one."""
        return frozenset(self.doubled)

    @cached_property
    def contacts(self) -> tuple[int, ...]:
        """Return the contacts in which anything changes, in order."""
        changed = {self.book.addresses.contact[row] for row in self.fixes}
        return tuple(sorted(changed.union(each.place.contact for each in self.along)))

    def contacts_of(self, member: int) -> Sequence[int]:
        """Return the contacts of one member in which anything changes, in order."""
        return _of_member(self.contacts, member, self.book.contacts.member.__getitem__)

    def replaced_of(self, member: int) -> Iterator[Replacement]:
        """Yield the replacements of the fixes in one member."""
        places = _of_member(range(len(self.fixes)), member, lambda place: self.replacements[place].value.member)
        return map(self.replacements.__getitem__, places)

    def along_of(self, member: int) -> Sequence[Replacement]:
        """Return the replacements of what changes along in one member."""
        return self._along_by_member.get(member, ())

    def patches_of(self, member: int) -> Sequence[Patch]:
        """Return the patches of one member."""
        return _of_member(self.patches, member, attrgetter("member"))

    @cached_property
    def _along_by_member(self) -> dict[int, list[Replacement]]:
        """Return what changes along in each member."""
        along: dict[int, list[Replacement]] = {}
        for each in self.replacements[len(self.fixes) :]:
            along.setdefault(each.value.member, []).append(each)
        return along


def _of_member(things: Sequence[_Thing], member: int, member_of: Callable[[_Thing], int]) -> Sequence[_Thing]:
    """Return the things in one member; they stand in the order of the members, of which a folder may have many."""
    first = bisect_left(things, member, key=member_of)
    return things[first : bisect_right(things, member, first, key=member_of)]


def plan_export(session: Session, number: int, progress: Progress = ignore_progress) -> Plan:
    """Return what exporting a book of a session will do.

    Errors: ExportError where an encoding lacks a letter; Cancelled from progress.
    """
    book = session.books[number]
    fixes = Fixes(_each_fix(session, number, progress))
    if not fixes:
        return Plan(book, {})
    follows = followed(book, session.lists(number), fixes)
    along = [place_replacement(book, each.place, each.after) for each in follows.changes]
    replacements = Replacements(book, fixes, along)
    try:
        patches = Patches(patches_for(book, replacements))
    except UnicodeEncodeError as error:
        raise ExportError(_unwritable(book, replacements, error)) from None
    twice = doubled(book, fixes)
    return Plan(book, fixes, follows.changes, follows.unclear, follows.declined, twice, replacements, patches)


def written_address(session: Session, key: AddressKey) -> str:
    """Return an address, letter for letter, as the copy will have it."""
    book = session.books[key.book]
    return written_at(book, book.value(key.row), session.address(key), session.corrected(key))


def _each_fix(session: Session, number: int, progress: Progress) -> Iterator[tuple[int, str, Decision]]:
    """Yield (address row, what it becomes, decision) of every address that a fix changes, in the book's order."""
    book = session.books[number]
    decisions = session.decisions(number)
    for count, (row, decision) in enumerate(decisions.items()):
        if count % _PROGRESS_EVERY == 0:
            progress("Planning", count, len(decisions))
        if decision.action is Action.FIX:
            after = written_address(session, AddressKey(number, row))
            if after != book.address(row):
                yield row, after, decision


def _unwritable(book: AddressBook, replacements: Iterable[Replacement], error: UnicodeEncodeError) -> str:
    """Return what to say of a letter that an encoding hasn't."""
    sign = error.object[error.start : error.end]
    at_fault = next(each for each in replacements if sign in each.text)
    where = book.place(at_fault.value.member, at_fault.value.start)
    return phrase(
        "{path}, {where}: “{text}” can’t be written, since the address book’s encoding ({encoding}) has no “{sign}”",
        path=book.path,
        where=where,
        text=harmless(at_fault.text),
        encoding=book.members[at_fault.value.member].codec,
        sign=harmless(sign),
    )
