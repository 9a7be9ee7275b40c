"""What an export will do to a book: which addresses change, what changes along, and the patches that make it so."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from desktop_app.book.linked import LinkedPlace
from desktop_app.book.model import AddressBook, Patch
from desktop_app.export.errors import ExportError
from desktop_app.export.patch import Replacement, address_replacement, patches_for, place_replacement, written_at
from desktop_app.files.display import harmless
from desktop_app.files.phrases import phrase
from desktop_app.review.along import ChangeAlong, doubled, followed
from desktop_app.review.decision import Action, AddressKey, Decision
from desktop_app.review.session import Session


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
    replacements: tuple[Replacement, ...] = field(default=(), repr=False)
    patches: tuple[Patch, ...] = field(default=(), repr=False)
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

    def contacts_of(self, member: int) -> list[int]:
        """Return the contacts of one member in which anything changes, in order."""
        return self._by_member[0].get(member, [])

    def replacements_of(self, member: int) -> list[Replacement]:
        """Return the replacements in one member."""
        return self._by_member[1].get(member, [])

    def patches_of(self, member: int) -> list[Patch]:
        """Return the patches of one member."""
        return self._by_member[2].get(member, [])

    @cached_property
    def _by_member(self) -> tuple[dict[int, list[int]], dict[int, list[Replacement]], dict[int, list[Patch]]]:
        """Return the contacts, replacements and patches of each member: a folder may have a hundred thousand."""
        contacts: dict[int, list[int]] = {}
        replacements: dict[int, list[Replacement]] = {}
        patches: dict[int, list[Patch]] = {}
        for contact in self.contacts:
            contacts.setdefault(self.book.contacts.member[contact], []).append(contact)
        for each in self.replacements:
            replacements.setdefault(each.value.member, []).append(each)
        for patch in self.patches:
            patches.setdefault(patch.member, []).append(patch)
        return contacts, replacements, patches


def plan_export(session: Session, number: int) -> Plan:
    """Return what exporting a book of a session will do. Errors: ExportError where an encoding lacks a letter."""
    book = session.books[number]
    fixes = _fixes(session, number)
    if not fixes:
        return Plan(book, {})
    follows = followed(book, session.lists(number), fixes)
    replacements = [address_replacement(book, row, after) for row, (after, _) in fixes.items()]
    replacements += [place_replacement(book, each.place, each.after) for each in follows.changes]
    try:
        patches = patches_for(book, replacements)
    except UnicodeEncodeError as error:
        raise ExportError(_unwritable(book, replacements, error)) from None
    twice = doubled(book, fixes)
    return Plan(
        book, fixes, follows.changes, follows.unclear, follows.declined, twice, tuple(replacements), tuple(patches)
    )


def written_address(session: Session, key: AddressKey) -> str:
    """Return an address, letter for letter, as the copy will have it."""
    book = session.books[key.book]
    return written_at(book, book.value(key.row), session.address(key), session.corrected(key))


def _fixes(session: Session, number: int) -> dict[int, tuple[str, Decision]]:
    """Return every address that a fix changes, with what it becomes, in the book's order."""
    book = session.books[number]
    decisions = session.decisions(number)
    fixes: dict[int, tuple[str, Decision]] = {}
    for row in sorted(row for row, decision in decisions.items() if decision.action is Action.FIX):
        after = written_address(session, AddressKey(number, row))
        if after != book.address(row):
            fixes[row] = after, decisions[row]
    return fixes


def _unwritable(book: AddressBook, replacements: list[Replacement], error: UnicodeEncodeError) -> str:
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
