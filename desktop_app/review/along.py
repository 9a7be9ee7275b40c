"""What changes along with a fix: the lists that name a person by the address, and names that repeat it.

Which places there are, book says; which of them change, the decision about the address. A list is left alone where it
can't be told whom it means: where two contacts have the same address, and not both get the same new one.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.book.linked import LinkedPlace, LinkKind, ListPlaces, places_in_contact
from desktop_app.book.model import AddressBook
from desktop_app.review.decision import Along, Decision

_ASKED = {LinkKind.LIST: Along.LISTS, LinkKind.NAME: Along.NAMES, LinkKind.OTHER: Along.NONE}


@dataclass(frozen=True, slots=True)
class ChangeAlong:
    """A place that is to read otherwise: row is the address that it repeats, after what that becomes."""

    row: int
    place: LinkedPlace
    after: str


@dataclass(frozen=True)
class Followed:
    """What follows from some fixes; unclear: places in lists that stay, since they may mean somebody else."""

    changes: tuple[ChangeAlong, ...] = ()
    unclear: tuple[LinkedPlace, ...] = ()


def may_follow(kind: LinkKind) -> bool:
    """Return whether changing such a place along is offered at all."""
    return _ASKED[kind] is not Along.NONE


def follows(kind: LinkKind, decision: Decision) -> bool:
    """Return whether a decision changes places of a kind along."""
    return bool(_ASKED[kind] & decision.along)


def also_in(book: AddressBook, lists: ListPlaces, row: int) -> list[LinkedPlace]:
    """Return every other place of an address: in its own contact, then in the book's lists."""
    own = places_in_contact(book, row)
    known = {place.key for place in own}
    named = lists.naming(book.address(row)) if len(lists) else []
    return own + [place for place in named if place.key not in known]


def followed(book: AddressBook, lists: ListPlaces, fixes: Mapping[int, tuple[str, Decision]]) -> Followed:
    """Return what changes along with fixes, given as address row → (what it becomes, the decision)."""
    futures = _futures(book, fixes) if len(lists) else {}
    changes: dict[tuple[int, int, int], ChangeAlong] = {}
    unclear: dict[tuple[int, int, int], LinkedPlace] = {}
    for row, (after, decision) in fixes.items():
        for place in also_in(book, lists, row):
            if not follows(place.kind, decision):
                continue
            is_own = place.contact == book.addresses.contact[row]
            if not is_own and len(futures[book.address(row).lower()]) > 1:
                unclear[place.key] = place
            else:
                changes.setdefault(place.key, ChangeAlong(row, place, after))
    return Followed(tuple(changes.values()), tuple(unclear.values()))


def doubled(book: AddressBook, fixes: Mapping[int, tuple[str, Decision]]) -> tuple[int, ...]:
    """Return the fixed addresses that another one of the same contact is, or becomes, too."""
    return tuple(
        row
        for row, (after, _) in fixes.items()
        if any(
            other != row and (fixes[other][0] if other in fixes else book.address(other)).lower() == after.lower()
            for other in book.rows_of(book.addresses.contact[row])
        )
    )


def _futures(book: AddressBook, fixes: Mapping[int, tuple[str, Decision]]) -> dict[str, set[str]]:
    """Return what becomes of each address that a fix changes, over all contacts that have it."""
    futures: dict[str, set[str]] = {book.address(row).lower(): set() for row in fixes}
    numbers = {book.addresses.domain[row] for row in fixes}
    for row, number in enumerate(book.addresses.domain):
        if number in numbers:
            address = book.address(row)
            if address.lower() in futures:
                futures[address.lower()].add((fixes[row][0] if row in fixes else address).lower())
    return futures
