"""Every distinct domain of the opened books, suspicious or not, with its addresses and how it is judged.

Arrays, not objects: a book may have a million addresses at a hundred thousand domains. Making and judging it takes
seconds, so that both report progress; looking something up takes none.
"""

import enum
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from desktop_app.files.progress import Progress, ignore_progress
from desktop_app.proofreading.domain import to_unicode
from desktop_app.proofreading.finding import VerdictCode
from desktop_app.review.decision import Action, AddressKey, Change, Decision
from desktop_app.review.session import Session

_CODES = tuple(VerdictCode)
_NOT_JUDGED = len(_CODES)
_SLICE = 1 << 14
"""Addresses or domains between two reports."""


class DomainOrder(enum.Enum):
    """How the domains can be sorted."""

    DOMAIN = enum.auto()
    ADDRESSES = enum.auto()
    VERDICT = enum.auto()


class AllDomains:
    """The domains by their number, which is their place in the alphabet. Errors: Cancelled from progress."""

    def __init__(self, session: Session, progress: Progress = ignore_progress) -> None:
        self._session = session
        books = session.books
        self.domains = sorted({domain for book in books for domain in book.domains if domain})
        self._searched = [f"{each} {to_unicode(each)}" if "xn--" in each else each for each in self.domains]
        place = {domain: number for number, domain in enumerate(self.domains)}
        self._number_of = [array("I", (place.get(domain, 0) for domain in book.domains)) for book in books]
        self._first_row = [0, *accumulate(len(book.addresses) for book in books)]
        self._counts = array("I", bytes(4 * len(self.domains)))
        self._gather(progress)
        self.by_count = sorted(range(len(self.domains)), key=lambda number: -self._counts[number])
        self._codes = array("B", bytes([_NOT_JUDGED]) * len(self.domains))
        self._changed = array("I", bytes(4 * len(self.domains)))
        for number in range(len(books)):
            for row, decision in session.decisions(number).items():
                self._count_change(AddressKey(number, row), decision, 1)

    def _gather(self, progress: Progress) -> None:
        """Put the rows of each domain together: count them, then lay each where its domain's begin."""
        for number in self._numbers(progress):
            if number is not None:
                self._counts[number] += 1
        self._starts = array("Q", [0, *accumulate(self._counts)])
        free = array("Q", self._starts)
        self._rows = array("Q", bytes(8 * self._starts[-1]))
        for row, number in enumerate(self._numbers(progress)):
            if number is not None:
                self._rows[free[number]] = row
                free[number] += 1

    def _numbers(self, progress: Progress) -> Iterator[int | None]:
        """Yield the domain of each address over all books; None where it has none."""
        done, total = 0, self._first_row[-1]
        for book, number_of in zip(self._session.books, self._number_of, strict=True):
            for domain in book.addresses.domain:
                if done % _SLICE == 0:
                    progress("Listing domains", done, total)
                done += 1
                yield number_of[domain] if domain else None

    def __len__(self) -> int:
        return len(self.domains)

    def count(self, number: int) -> int:
        """Return how many addresses a domain has."""
        return self._counts[number]

    def changed(self, number: int) -> int:
        """Return how many addresses of a domain are fixed."""
        return self._changed[number]

    def key(self, number: int, place: int) -> AddressKey:
        """Return one address of a domain."""
        row = self._rows[self._starts[number] + place]
        book = bisect_right(self._first_row, row) - 1
        return AddressKey(book, row - self._first_row[book])

    def keys(self, number: int) -> Iterator[AddressKey]:
        """Yield the addresses of a domain, in the order of the books."""
        return (self.key(number, place) for place in range(self._counts[number]))

    def number_of(self, key: AddressKey) -> int | None:
        """Return the domain of an address."""
        domain = self._session.books[key.book].addresses.domain[key.row]
        return self._number_of[key.book][domain] if domain else None

    def code(self, number: int) -> VerdictCode | None:
        """Return how a domain is judged; None where that has not been found out yet."""
        code = self._codes[number]
        return None if code == _NOT_JUDGED else _CODES[code]

    def judge(self, progress: Progress = ignore_progress) -> None:
        """Find out how each domain is judged. Errors: Cancelled from progress."""
        for number, domain in enumerate(self.domains):
            if number % 64 == 0:
                progress("Judging domains", number, len(self.domains))
            self._codes[number] = _CODES.index(self._session.code(domain))

    def shown(self, text: str, code: VerdictCode | None, order: DomainOrder) -> "array[int]":
        """Return the domains that contain a text and are judged so (None: however), sorted."""
        text = text.strip().casefold()
        wanted = None if code is None else _CODES.index(code)
        codes, searched = self._codes, self._searched
        numbers = self.by_count if order is DomainOrder.ADDRESSES else range(len(searched))
        left = (n for n in numbers if (wanted is None or codes[n] == wanted) and text in searched[n])
        if order is not DomainOrder.VERDICT:
            return array("I", left)
        buckets: list[list[int]] = [[] for _ in range(_NOT_JUDGED + 1)]
        for number in left:
            buckets[codes[number]].append(number)
        first = _CODES.index(VerdictCode.FINDING)
        rest = (place for place in range(_NOT_JUDGED + 1) if place != first)
        return array("I", (number for place in (first, *rest) for number in buckets[place]))

    def follow(self, change: Change) -> None:
        """Count what a change that was applied has changed."""
        for side, step in ((change.before, -1), (change.after, 1)):
            for key, decision in side:
                self._count_change(key, decision, step)

    def _count_change(self, key: AddressKey, decision: Decision, step: int) -> None:
        """Count a fix, or take it away."""
        number = self.number_of(key)
        if number is not None and decision.action is Action.FIX:
            self._changed[number] += step
