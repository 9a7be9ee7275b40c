"""How often the opened books use each domain, and in which rows their addresses are.

A book may hold a million addresses, so their columns are gone through in few passes, and the rows of a domain are kept
as an array of numbers.
"""

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import chain, compress, groupby, islice
from operator import eq

from desktop_app.book.model import AddressBook
from desktop_app.proofreading.domain import to_unicode

FREQUENT = 3
"""Different people from which a domain is one that the book uses."""
_BOOK_SHIFT = 32
"""A book's number stands above this bit, the number of the row below it."""
_ROW = (1 << _BOOK_SHIFT) - 1
_AT_ONCE = 1 << 15
"""Addresses that one call goes through."""


class Usage:
    """Counts over the opened books, made once; the rows of a domain are looked up when asked for."""

    def __init__(self, books: Sequence[AddressBook]) -> None:
        self._books = books
        self._counts: dict[str, int] = {}
        for book in books:
            for number, count in _counted(book.addresses.domain).items():
                if number:
                    domain = book.domains[number]
                    self._counts[domain] = self._counts.get(domain, 0) + count
        self._in_punycode = {
            unicode: domain for domain in self._counts if "xn--" in domain and (unicode := to_unicode(domain)) != domain
        }
        self._rows: dict[str, array[int]] = {}

    @property
    def domains(self) -> Iterable[str]:
        """Return every distinct domain that an address in the books has."""
        return self._counts.keys()

    def count(self, domain: str) -> int:
        """Return the number of addresses at exactly this domain; at one in Unicode, those in Punycode too."""
        count = self._counts.get(domain, 0)
        return count + self._counts[self._in_punycode[domain]] if domain in self._in_punycode else count

    def gather(self, domains: Iterable[str]) -> None:
        """Look up, in one pass over the books, the address rows of these domains; call it once for many of them."""
        asked = {*domains}
        asked.update(self._in_punycode[domain] for domain in asked & self._in_punycode.keys())
        wanted = {domain for domain in asked if domain in self._counts and domain not in self._rows}
        if not wanted:
            return
        found = {domain: array("Q") for domain in wanted}
        for book_number, book in enumerate(self._books):
            rows_of = {number: found[domain] for number, domain in enumerate(book.domains) if domain in wanted}
            if rows_of:
                first = book_number << _BOOK_SHIFT
                for row, number in enumerate(book.addresses.domain, first):
                    if number in rows_of:
                        rows_of[number].append(row)
        self._rows |= found

    def rows(self, domain: str, most: int | None = None) -> list[tuple[int, int]]:
        """Return (book, address row) of the addresses at a domain that was gathered; those in Punycode come last.

        most: how many, where not all are wanted.
        """
        return [(number >> _BOOK_SHIFT, number & _ROW) for number in islice(self._numbers(domain), most)]

    def rows_by_book(self, domain: str) -> Iterator[tuple[AddressBook, Iterator[int]]]:
        """Yield each book with its address rows at a gathered domain; a book may come twice."""
        for book, numbers in groupby(self._numbers(domain), lambda number: number >> _BOOK_SHIFT):
            yield self._books[book], (number & _ROW for number in numbers)

    def gathered(self, most: int) -> list[str]:
        """Return the domains that were gathered and have so many addresses at most."""
        return [domain for domain in self._rows if self.count(domain) <= most]

    def _numbers(self, domain: str) -> Iterable[int]:
        """Return the numbers of the address rows at a gathered domain."""
        numbers = self._rows.get(domain, ())
        punycode = self._in_punycode.get(domain)
        return chain(numbers, self._rows.get(punycode, ())) if punycode else numbers

    def frequent_domains(self, among: Iterable[str]) -> list[str]:
        """Return those of some domains that at least three different contacts use."""
        repeated = Counter(book.domains[number] for book in self._books for number in _repeated_domains(book))
        times = dict(repeated).get  # a Counter takes ten times as long to answer 0
        return [domain for domain in among if self._counts.get(domain, 0) - times(domain, 0) >= FREQUENT]


def _counted(column: "array[int]") -> Counter[int]:
    """Count the values of a column, some at a time: one call for all of them would hold up the window."""
    counts: Counter[int] = Counter()
    for start in range(0, len(column), _AT_ONCE):
        counts.update(column[start : start + _AT_ONCE])
    return counts


def _repeated_domains(book: AddressBook) -> Iterator[int]:
    """Yield the domain number of each address whose contact has another at the same domain before it.

    A contact's addresses stand together, and most contacts have one, so only those that are not the first of theirs
    are looked at.
    """
    contacts, domains = book.addresses.contact, book.addresses.domain
    before = -1
    seen: set[int] = set()
    for row in chain.from_iterable(map(partial(_same_as_before, contacts), range(1, len(contacts), _AT_ONCE))):
        if row != before + 1:
            seen = {domains[row - 1]}
        number = domains[row]
        if number in seen:
            yield number
        seen.add(number)
        before = row


def _same_as_before(column: "array[int]", start: int) -> Iterator[int]:
    """Yield, among some rows from start on, those that have the same value as the row before them."""
    values = column[start - 1 : start + _AT_ONCE]
    return compress(range(start, start + len(values) - 1), map(eq, islice(values, 1, None), values))
