"""What the book itself says for or against a slip: how often each domain is used, and by whom."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop_app.book.model import AddressBook

_PER_ADDRESS_AT_TARGET = 0.5
_SAME_PERSON = 20.0
_SAME_LOCAL_PART = 8.0
_MANY_PEOPLE = 8
"""Different people at a domain from which the book speaks for its being real."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for one reading: odds to multiply its weight with, and sentences for a person."""

    odds: float
    sentences: tuple[str, ...]


NO_EVIDENCE = Evidence(1.0, ())


class BookEvidence:
    """Counts over the opened books, made once; what concerns one suspicious domain is looked up when asked for."""

    def __init__(self, books: Sequence[AddressBook]) -> None:
        self._books = books
        self._counts: Counter[str] = Counter()
        for book in books:
            for number, count in Counter(book.addresses.domain).items():
                if number:
                    self._counts[book.domains[number]] += count
        self._rows: dict[str, list[tuple[int, int]]] = {}
        self._local_parts: dict[str, frozenset[str]] = {}

    @property
    def domains(self) -> Iterable[str]:
        """Return every distinct domain that an address in the books has."""
        return self._counts.keys()

    def count(self, domain: str) -> int:
        """Return the number of addresses at exactly this domain."""
        return self._counts[domain]

    def gather(self, domains: Iterable[str]) -> None:
        """Look up, in one pass over the books, the address rows of these domains; call it once for many of them."""
        wanted = {domain for domain in domains if self._counts[domain] and domain not in self._rows}
        if not wanted:
            return
        for domain in wanted:
            self._rows[domain] = []
        for book_number, book in enumerate(self._books):
            numbers = {number: domain for number, domain in enumerate(book.domains) if domain in wanted}
            if numbers:
                for row, number in enumerate(book.addresses.domain):
                    if number in numbers:
                        self._rows[numbers[number]].append((book_number, row))

    def rows(self, domain: str) -> list[tuple[int, int]]:
        """Return (book, address row) of each address at a domain that was gathered."""
        return self._rows.get(domain, [])

    def against_slip(self, domain: str) -> float:
        """Return the odds for a domain's being real that the number of its different users gives."""
        people = self.count(domain)
        return 1.0 if people <= _MANY_PEOPLE else math.sqrt(people / _MANY_PEOPLE)

    def for_slip(self, typed: str, target: str) -> Evidence:
        """Return what the book says for typed being a slip for target; both must have been gathered."""
        count = self.count(target)
        if not count:
            return NO_EVIDENCE
        odds = 1.0 + _PER_ADDRESS_AT_TARGET * count
        addresses = "1 address" if count == 1 else f"{count} addresses"
        sentences = [f"{addresses} in this book {'is' if count == 1 else 'are'} at “{target}”."]
        if self._same_contact(typed, target):
            odds *= _SAME_PERSON
            sentences.append(f"The same contact also has an address at “{target}”.")
        elif self._locals_at(typed) & self._locals_at(target):
            odds *= _SAME_LOCAL_PART
            sentences.append(f"The same name before the @ also occurs at “{target}”.")
        return Evidence(odds, tuple(sentences))

    def _same_contact(self, typed: str, target: str) -> bool:
        """Return whether a contact has an address at both domains."""
        return not self._contacts_at(typed).isdisjoint(self._contacts_at(target))

    def _contacts_at(self, domain: str) -> set[tuple[int, int]]:
        """Return the contacts with an address at a domain."""
        return {(number, self._books[number].addresses.contact[row]) for number, row in self.rows(domain)}

    def _locals_at(self, domain: str) -> frozenset[str]:
        """Return the lower-case local parts of the addresses at a domain."""
        if domain not in self._local_parts:
            texts = (self._books[number].address(row) for number, row in self.rows(domain))
            self._local_parts[domain] = frozenset(text.rpartition("@")[0].lower() for text in texts)
        return self._local_parts[domain]
