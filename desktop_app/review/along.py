"""What changes along with a fix: the lists that name a person by the address, and names that repeat it.

Which places there are, book says; which of them change, the decision about the address. A list is left alone where it
can't be told whom it means: where two contacts have the same address, and not both get the same new one.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from desktop_app.book.linked import ContactText, LinkedPlace, LinkKind, ListPlaces, places_in, texts_of_contact
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
    """What follows from some fixes.

    unclear: places in lists that stay, since they may mean somebody else; declined: those that stay because the
    decision says so, though the person may drop out of the list.
    """

    changes: tuple[ChangeAlong, ...] = ()
    unclear: tuple[LinkedPlace, ...] = ()
    declined: tuple[LinkedPlace, ...] = ()


def follows(kind: LinkKind, decision: Decision) -> bool:
    """Return whether a decision changes places of a kind along."""
    return bool(_ASKED[kind] & decision.along)


def also_in(book: AddressBook, lists: ListPlaces, row: int, texts: Iterable[ContactText]) -> list[LinkedPlace]:
    """Return every other place of an address: in the texts of its own contact, then in the book's lists."""
    own = places_in(texts, book.address(row), book.addresses.contact[row])
    known = {place.key for place in own}
    named = lists.naming(book.address(row)) if len(lists) else []
    return own + [place for place in named if place.key not in known]


def followed(book: AddressBook, lists: ListPlaces, fixes: Mapping[int, tuple[str, Decision]]) -> Followed:
    """Return what changes along with fixes, given as address row → (what it becomes, the decision)."""
    changes: dict[tuple[int, int, int], ChangeAlong] = {}
    declined: dict[tuple[int, int, int], LinkedPlace] = {}
    for contact, rows in _by_contact(book, fixes):
        texts = texts_of_contact(book, contact)
        for row in rows if texts else ():
            after, decision = fixes[row]
            for place in places_in(texts, book.address(row), contact):
                if follows(place.kind, decision):
                    changes.setdefault(place.key, ChangeAlong(row, place, after))
                elif place.kind is LinkKind.LIST:
                    declined[place.key] = place
    unclear = _follow_lists(book, lists, fixes, changes) if len(lists) else ()
    for row, (_, decision) in fixes.items() if len(lists) else ():
        if not follows(LinkKind.LIST, decision):
            declined |= {place.key: place for place in lists.naming(book.address(row))}
    left = tuple(place for key, place in declined.items() if key not in changes)
    return Followed(tuple(sorted(changes.values(), key=lambda each: each.row)), tuple(unclear), left)


def _follow_lists(
    book: AddressBook,
    lists: ListPlaces,
    fixes: Mapping[int, tuple[str, Decision]],
    changes: dict[tuple[int, int, int], ChangeAlong],
) -> list[LinkedPlace]:
    """Add what changes in lists, once for each distinct address; return the places that are not clear."""
    rows_of: dict[str, list[int]] = {}
    for row, (_, decision) in fixes.items():
        if follows(LinkKind.LIST, decision):
            rows_of.setdefault(book.address(row).lower(), []).append(row)
    futures = _futures(book, fixes)
    unclear: list[LinkedPlace] = []
    for address, rows in rows_of.items():
        for place in lists.naming(address):
            if len(futures[address]) == 1:
                changes.setdefault(place.key, ChangeAlong(rows[0], place, fixes[rows[0]][0]))
            elif place.key not in changes:
                unclear.append(place)
    return unclear


def doubled(book: AddressBook, fixes: Mapping[int, tuple[str, Decision]]) -> tuple[int, ...]:
    """Return the fixed addresses that another one of the same contact, till then another address, is or becomes too."""
    twice: list[int] = []
    for contact, rows in _by_contact(book, fixes):
        becomes: dict[int, str] = {}
        before: dict[str, set[str]] = {}
        for row in book.rows_of(contact):
            address = book.address(row)
            becomes[row] = (fixes[row][0] if row in fixes else address).lower()
            before.setdefault(becomes[row], set()).add(address.lower())
        twice += [row for row in rows if len(before[becomes[row]]) > 1]
    return tuple(twice)


def _by_contact(book: AddressBook, rows: Iterable[int]) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Yield (contact, its rows) of some rows in the book's order."""
    for contact, own in groupby(rows, key=book.addresses.contact.__getitem__):
        yield contact, tuple(own)


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
