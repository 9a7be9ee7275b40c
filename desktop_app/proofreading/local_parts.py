"""What stands before the @ of the addresses at a domain: how many names there are, how they are written, which recur.

Half of a million addresses may be at one domain. Only the names at domains of a thousand addresses or fewer are kept;
those at a larger one are gone through, and what was asked about them is kept.
"""

import re
from collections.abc import Iterable, Iterator
from weakref import proxy

from desktop_app.book.model import AddressBook
from desktop_app.book.text import Wrapping
from desktop_app.proofreading.remembering import remembered
from desktop_app.proofreading.usage import Usage

_FEW = 1000
"""Addresses at a domain up to which their names are kept."""
_KEPT = 1 << 8
"""Domains of which they are kept."""
_HABIT_SHARE = 0.8
_HABITS = {
    "first.last": r"[^\W\d_]{2,}\.[^\W\d_]{2,}",
    "f.last": r"[^\W\d_]\.[^\W\d_]{2,}",
    "first_last": r"[^\W\d_]{2,}_[^\W\d_]{2,}",
    "first-last": r"[^\W\d_]{2,}-[^\W\d_]{2,}",
}


class LocalParts:
    """The lower-case local parts of the addresses at gathered domains."""

    def __init__(self, usage: Usage) -> None:
        self._usage: Usage = proxy(usage)  # which holds this
        self._kept = remembered(self._all_at, _KEPT)
        self.habit = remembered(self._habit_at, _KEPT)
        self._asked: frozenset[str] = frozenset()
        self._found: dict[str, frozenset[str]] = {}

    def at(self, domain: str) -> frozenset[str]:
        """Return every local part at a domain."""
        return self._kept(domain) if self._usage.count(domain) <= _FEW else self._all_at(domain)

    def some_at(self, domain: str, most: int) -> frozenset[str]:
        """Return so many different local parts at a domain, or all where there are fewer."""
        if self._usage.count(domain) <= _FEW:
            return frozenset([*self._kept(domain)][:most])
        some: set[str] = set()
        for local_part in self._each_at(domain):
            some.add(local_part)
            if len(some) == most:
                break
        return frozenset(some)

    def shared(self, domain: str, target: str) -> frozenset[str]:
        """Return the local parts that are at both domains."""
        local_parts = self.at(domain)
        if self._usage.count(target) <= _FEW:
            return local_parts & self._kept(target)
        if not local_parts <= self._asked:  # a few times at most: nearly all domains are gathered at once
            self._asked = local_parts.union(*map(self.at, self._usage.gathered(_FEW)))
            self._found.clear()
        if target not in self._found:
            self._found[target] = self._asked.intersection(self._each_at(target))
        return local_parts & self._found[target]

    def _all_at(self, domain: str) -> frozenset[str]:
        """Go through the local parts at a domain."""
        return frozenset(self._each_at(domain))

    def _each_at(self, domain: str) -> Iterator[str]:
        """Yield the local part of each address at a domain."""
        for book, rows in self._usage.rows_by_book(domain):
            yield from _local_parts(book, rows)

    def _habit_at(self, domain: str) -> str | None:
        """Return how nearly all local parts at a domain are made, None where they have nothing in common."""
        local_parts = self.at(domain)
        for name, pattern in _HABITS.items():
            alike = sum(map(bool, map(re.compile(pattern).fullmatch, local_parts)))
            if local_parts and alike >= _HABIT_SHARE * len(local_parts):
                return name
        return None


def _local_parts(book: AddressBook, rows: Iterable[int]) -> Iterator[str]:
    """Yield what stands before the @ of some addresses, in lower case; nearly all are plain ASCII."""
    columns, member = book.addresses, book.contacts.member
    contact, start, end, wrapping = columns.contact, columns.start, columns.end, columns.wrapping
    data = [each.data for each in book.members]
    for row in rows:
        raw = data[member[contact[row]]][start[row] : end[row]]
        plain = wrapping[row] == Wrapping.PLAIN and raw.isascii()
        text = raw.decode("ascii") if plain else book.address(row)
        yield text.rpartition("@")[0].lower()
