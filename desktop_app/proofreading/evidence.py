"""What the book itself says for or against a slip: how often each domain is used, and by whom."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from desktop_app.book.model import AddressBook, ContactDetails
from desktop_app.book.reading import details
from desktop_app.proofreading.countries import Country, country_of
from desktop_app.proofreading.domain import parse, to_unicode

_WEIGHT_PER_ADDRESS = 5.0
"""How much an address at the target adds to its weight: this book says more of its owner than books in general."""
_SAME_PERSON = 20.0
_SAME_LOCAL_PART = 8.0
_COLLEAGUES = 8.0
_SAME_HABIT = 2.0
_MILITARY_HABIT = 10.0
_FEW_PEOPLE = 2
"""Different people that a slip may have in one book without speaking for the domain's being real,"""
_SLIPS_PER_ADDRESS = 0.03
"""and how many more for each address at what was meant."""
_ORGANISATION_IS_CALLED_SO = 100.0
_SEVERAL_ORGANISATIONS = 3
_LIVES_THERE = 100.0
FREQUENT = 3
"""Different people from which a domain is one that the book uses."""
_SHORTEST_NAME = 3
_SAMPLE = 200
"""Contacts at one domain that are looked into."""
_HABIT_SHARE = 0.8
_FEW_ENOUGH_TO_NAME = 20

# The US Department of Defense's addresses: first.m.last.mil@, .civ@ (civilian), .ctr@ (contractor) and the like.
_MILITARY_LOCAL_PART = re.compile(r"[a-z'-]+\.(?:[a-z]\.)?[a-z'-]+\d*\.(?:mil|civ|ctr|nfg|naf|fm|ln)")
_HABITS = {
    "first.last": re.compile(r"[^\W\d_]{2,}\.[^\W\d_]{2,}"),
    "f.last": re.compile(r"[^\W\d_]\.[^\W\d_]{2,}"),
    "first_last": re.compile(r"[^\W\d_]{2,}_[^\W\d_]{2,}"),
    "first-last": re.compile(r"[^\W\d_]{2,}-[^\W\d_]{2,}"),
}


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for or against: odds, and sentences for a person."""

    odds: float
    sentences: tuple[str, ...] = ()


NO_EVIDENCE = Evidence(1.0)


@dataclass(frozen=True)
class _People:
    """Who uses a domain: the first some hundreds of contacts."""

    details: tuple[ContactDetails, ...]

    @cached_property
    def organisations(self) -> frozenset[str]:
        """Return what their organisations are called, for comparing."""
        return frozenset(filter(None, map(_organisation, self.details)))

    def share_of(self, organisations: frozenset[str]) -> float:
        """Return how many belong to one of some organisations, as a share of 1."""
        return self._share(lambda each: _organisation(each) in organisations)

    def share_called(self, name: str) -> float:
        """Return how many belong to an organisation that is called so, or by such a word, as a share of 1."""
        return self._share(lambda each: name in _names(each.organisation))

    def share_in(self, country: Country) -> float:
        """Return how many have a phone number or a postal address in a country, as a share of 1."""
        return self._share(
            lambda each: any(map(country.has_phone, each.phones)) or any(map(country.is_called, each.countries))
        )

    def _share(self, counts: Callable[[ContactDetails], bool]) -> float:
        """Return how many of them count, as a share of 1."""
        return sum(map(counts, self.details)) / len(self.details) if self.details else 0.0


class BookEvidence:
    """Counts over the opened books, made once; what concerns one suspicious domain is looked up when asked for."""

    def __init__(self, books: Sequence[AddressBook]) -> None:
        self._books = books
        self._counts: Counter[str] = Counter()
        for book in books:
            for number, count in Counter(book.addresses.domain).items():
                if number:
                    self._counts[book.domains[number]] += count
        self._in_punycode = {
            unicode: domain for domain in self._counts if "xn--" in domain and (unicode := to_unicode(domain)) != domain
        }
        self._rows: dict[str, list[tuple[int, int]]] = {}
        self._people: dict[str, _People] = {}
        self._local_parts: dict[str, frozenset[str]] = {}

    @property
    def domains(self) -> Iterable[str]:
        """Return every distinct domain that an address in the books has."""
        return self._counts.keys()

    def count(self, domain: str) -> int:
        """Return the number of addresses at exactly this domain; at one in Unicode, those in Punycode too."""
        return self._counts[domain] + self._counts[self._in_punycode.get(domain, "")]

    def gather(self, domains: Iterable[str]) -> None:
        """Look up, in one pass over the books, the address rows of these domains; call it once for many of them."""
        asked = {*domains}
        asked.update(self._in_punycode[domain] for domain in asked & self._in_punycode.keys())
        wanted = {domain for domain in asked if self._counts[domain] and domain not in self._rows}
        if not wanted:
            return
        found: dict[str, list[tuple[int, int]]] = {domain: [] for domain in wanted}
        for book_number, book in enumerate(self._books):
            numbers = {number: domain for number, domain in enumerate(book.domains) if domain in wanted}
            if numbers:
                for row, number in enumerate(book.addresses.domain):
                    if number in numbers:
                        found[numbers[number]].append((book_number, row))
        self._rows |= found

    def rows(self, domain: str) -> list[tuple[int, int]]:
        """Return (book, address row) of each address at a domain that was gathered."""
        rows = self._rows.get(domain, [])
        punycode = self._in_punycode.get(domain)
        return rows + self._rows.get(punycode, []) if punycode else rows

    def frequent_domains(self, among: Iterable[str]) -> list[str]:
        """Return those of some domains that at least three different contacts use."""
        wanted = {domain for domain in among if self._counts[domain] >= FREQUENT}
        contacts: dict[str, set[tuple[int, int]]] = defaultdict(set)
        for book_number, book in enumerate(self._books):
            names = {number: domain for number, domain in enumerate(book.domains) if domain in wanted}
            for number, contact in zip(book.addresses.domain, book.addresses.contact, strict=True):
                if number in names and len(contacts[names[number]]) < FREQUENT:
                    contacts[names[number]].add((book_number, contact))
        return [domain for domain in wanted if len(contacts[domain]) >= FREQUENT]

    def different_people(self, domain: str) -> int:
        """Return how many people use a gathered domain: by the parts before the @, and of few people by names too."""
        local_parts = len(self._locals_at(domain))
        if local_parts > _FEW_ENOUGH_TO_NAME:
            return local_parts
        return min(local_parts, len({each.name.strip().casefold() for each in self._people_at(domain).details}))

    def weight(self, domain: str) -> float:
        """Return what the number of addresses at a target adds to its weight."""
        return _WEIGHT_PER_ADDRESS * self.count(domain)

    def against_slip(self, typed: str, targets: Sequence[str], *, numbers_count: bool) -> Evidence:
        """Return the odds for a gathered domain's being real that its users give.

        targets: what may have been meant. numbers_count: whether it matters how many people use the domain.
        """
        odds = 1.0
        sentences: list[str] = []
        people = self._people_at(typed)
        expected = _SLIPS_PER_ADDRESS * max(map(self.count, targets), default=0) + _FEW_PEOPLE
        if numbers_count and (count := self.different_people(typed)) > expected:
            odds *= (count / expected) ** 2
            organisations = len(people.organisations)
            if organisations >= _SEVERAL_ORGANISATIONS:
                odds *= organisations
                sentences.append(f"But people of {organisations} organisations use “{typed}”.")
        name = _name(typed)
        called_so = 0.0 if name in map(_name, targets) else people.share_called(name)
        if called_so:
            odds *= 1 + _ORGANISATION_IS_CALLED_SO * called_so
            sentences.append("But their organisation has that name.")
        country = country_of(typed.rpartition(".")[2])
        share = people.share_in(country) if country else 0.0
        if country and share:
            odds *= 1 + _LIVES_THERE * share
            sentences.append(f"But a phone number or postal address beside it is in {country.name}.")
        return Evidence(odds, tuple(sentences))

    def for_slip(self, typed: str, target: str) -> Evidence:
        """Return what the book says for typed being a slip for target; both must have been gathered."""
        found = [self._customs(typed, target)]
        count = self.count(target)
        if count:
            addresses = "1 address" if count == 1 else f"{count} addresses"
            found.append(Evidence(1.0, (f"{addresses} in this book {'is' if count == 1 else 'are'} at “{target}”.",)))
            found += [self._same_person(typed, target), self._colleagues(typed, target)]
        odds = math.prod(each.odds for each in found)
        return Evidence(odds, tuple(sentence for each in reversed(found) for sentence in each.sentences))

    def _same_person(self, typed: str, target: str) -> Evidence:
        """Return what it says how many contacts, or names, have an address at both domains."""
        contacts = self._contacts_at(typed)
        both = contacts & self._contacts_at(target)
        if both:
            share = len(both) / len(contacts)
            return Evidence(1 + _SAME_PERSON * share, (f"The same contact also has an address at “{target}”.",))
        local_parts = self._locals_at(typed)
        same = local_parts & self._locals_at(target)
        if same:
            share = len(same) / len(local_parts)
            return Evidence(1 + _SAME_LOCAL_PART * share, (f"The same name before the @ also occurs at “{target}”.",))
        return NO_EVIDENCE

    def _colleagues(self, typed: str, target: str) -> Evidence:
        """Return what it says that others of the same organisation, or with names written alike, are at the target."""
        people = self._people_at(typed)
        share = people.share_of(self._people_at(target).organisations)
        if share:
            return Evidence(
                1 + _COLLEAGUES * share, (f"Others of the same organisation have addresses at “{target}”.",)
            )
        habit = _habit(self._locals_at(typed))
        if habit and self.different_people(target) >= FREQUENT and habit == _habit(self._locals_at(target)):
            return Evidence(_SAME_HABIT, (f"Names before the @ are written as at “{target}” ({habit}).",))
        return NO_EVIDENCE

    def _customs(self, typed: str, target: str) -> Evidence:
        """Return what it says that names before the @ follow a custom of the target's."""
        if target.endswith(".mil"):
            like = next(filter(_MILITARY_LOCAL_PART.fullmatch, sorted(self._locals_at(typed))), None)
            if like:
                ending = like.rpartition(".")[2]
                return Evidence(_MILITARY_HABIT, (f"“.{ending}@” is how the US military writes its addresses.",))
        return NO_EVIDENCE

    def _contacts_at(self, domain: str) -> set[tuple[int, int]]:
        """Return the contacts with an address at a domain."""
        return {(number, self._books[number].addresses.contact[row]) for number, row in self.rows(domain)}

    def _locals_at(self, domain: str) -> frozenset[str]:
        """Return the lower-case local parts of the addresses at a domain."""
        if domain not in self._local_parts:
            texts = (self._books[number].address(row) for number, row in self.rows(domain))
            self._local_parts[domain] = frozenset(text.rpartition("@")[0].lower() for text in texts)
        return self._local_parts[domain]

    def _people_at(self, domain: str) -> _People:
        """Return who uses a domain, of many only some."""
        if domain not in self._people:
            contacts = {
                (number, self._books[number].addresses.contact[row]) for number, row in self.rows(domain)[:_SAMPLE]
            }
            looked_into = tuple(details(self._books[number], contact) for number, contact in sorted(contacts))
            self._people[domain] = _People(looked_into)
        return self._people[domain]


def _organisation(details: ContactDetails) -> str:
    """Return what a contact's organisation is called, for comparing."""
    return details.organisation.strip().casefold()


def _name(domain: str) -> str:
    """Return the name of a domain, in which it has no dashes."""
    parsed = parse(domain)
    return parsed.name.replace("-", "") if parsed else ""


def _names(organisation: str) -> set[str]:
    """Return what an organisation's domain may be called: each longer word, and its first words together."""
    words = re.findall(r"\w+", organisation.casefold())
    together = {"".join(words[:count]) for count in range(1, len(words) + 1)}
    return {name for name in together.union(words) if len(name) >= _SHORTEST_NAME}


def _habit(local_parts: frozenset[str]) -> str | None:
    """Return how nearly all of some local parts are made, None where they have nothing in common."""
    for name, pattern in _HABITS.items():
        if local_parts and sum(map(bool, map(pattern.fullmatch, local_parts))) >= _HABIT_SHARE * len(local_parts):
            return name
    return None
