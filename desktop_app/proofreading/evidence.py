"""What the book itself says for or against a slip: how often each domain is used, and by whom."""

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from desktop_app.book.model import AddressBook, ContactDetails
from desktop_app.book.reading import details
from desktop_app.files.phrases import phrase, plural_phrase
from desktop_app.proofreading.countries import Country, country_of
from desktop_app.proofreading.domain import parse
from desktop_app.proofreading.local_parts import LocalParts
from desktop_app.proofreading.remembering import remembered
from desktop_app.proofreading.usage import FREQUENT, Usage

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
_SHORTEST_NAME = 3
_SAMPLE = 200
"""Contacts at one domain that are looked into."""
_PEOPLE_KEPT = 1 << 8
"""Domains of which it is kept who uses them."""
_FEW_ENOUGH_TO_NAME = 20

# The US Department of Defense's addresses: first.m.last.mil@, .civ@ (civilian), .ctr@ (contractor) and the like.
_MILITARY_LOCAL_PART = re.compile(r"[a-z'-]+\.(?:[a-z]\.)?[a-z'-]+\d*\.(?:mil|civ|ctr|nfg|naf|fm|ln)")


class Evidence(NamedTuple):
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


class BookEvidence(Usage):
    """What the opened books say, by their counts; what concerns one suspicious domain is found out when asked for."""

    def __init__(self, books: Sequence[AddressBook]) -> None:
        super().__init__(books)
        self._local_parts = LocalParts(self)
        self._people_at = remembered(self._looked_into, _PEOPLE_KEPT)

    def different_people(self, domain: str) -> int:
        """Return how many people use a gathered domain: by the parts before the @, and of few people by names too."""
        return self._different_names(domain, len(self._local_parts.at(domain)))

    def has_several_people(self, domain: str) -> bool:
        """Return whether so many different people use a gathered domain that the books use it."""
        some = self._local_parts.some_at(domain, _FEW_ENOUGH_TO_NAME + 1)
        return self._different_names(domain, len(some)) >= FREQUENT

    def _different_names(self, domain: str, local_parts: int) -> int:
        """Return how many people use a domain with so many different local parts."""
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
                said = phrase("But people of {n} organisations use “{domain}”.", n=organisations, domain=typed)
                sentences.append(said)
        name = _name(typed)
        called_so = 0.0 if name in map(_name, targets) else people.share_called(name)
        if called_so:
            odds *= 1 + _ORGANISATION_IS_CALLED_SO * called_so
            sentences.append(phrase("But their organisation has that name."))
        country = country_of(typed.rpartition(".")[2])
        share = people.share_in(country) if country else 0.0
        if country and share:
            odds *= 1 + _LIVES_THERE * share
            where = country.whereabouts
            sentences.append(
                phrase("But a phone number or postal address beside it is {in_country}.", in_country=where)
            )
        return Evidence(odds, tuple(sentences))

    def for_slip(self, typed: str, target: str) -> Evidence:
        """Return what the book says for typed being a slip for target; both must have been gathered."""
        found = [self._customs(typed, target)]
        count = self.count(target)
        if count:
            found.append(Evidence(1.0, (addresses_at(count, target),)))
            found += [self._same_person(typed, target), self._colleagues(typed, target)]
        odds = math.prod(each.odds for each in found)
        return Evidence(odds, tuple(sentence for each in reversed(found) for sentence in each.sentences))

    def _same_person(self, typed: str, target: str) -> Evidence:
        """Return what it says how many contacts, or names, have an address at both domains."""
        contacts = self._contacts_at(typed)
        both = sum(self._has_address_at(target, *contact) for contact in contacts)
        if both:
            share = both / len(contacts)
            said = phrase("The same contact also has an address at “{domain}”.", domain=target)
            return Evidence(1 + _SAME_PERSON * share, (said,))
        same = self._local_parts.shared(typed, target)
        if same:
            share = len(same) / len(self._local_parts.at(typed))
            said = phrase("The same name before the @ also occurs at “{domain}”.", domain=target)
            return Evidence(1 + _SAME_LOCAL_PART * share, (said,))
        return NO_EVIDENCE

    def _colleagues(self, typed: str, target: str) -> Evidence:
        """Return what it says that others of the same organisation, or with names written alike, are at the target."""
        people = self._people_at(typed)
        share = people.share_of(self._people_at(target).organisations)
        if share:
            said = phrase("Others of the same organisation have addresses at “{domain}”.", domain=target)
            return Evidence(1 + _COLLEAGUES * share, (said,))
        habit = self._local_parts.habit(typed)
        if habit and self.has_several_people(target) and habit == self._local_parts.habit(target):
            said = phrase("Names before the @ are written as at “{domain}” ({habit}).", domain=target, habit=habit)
            return Evidence(_SAME_HABIT, (said,))
        return NO_EVIDENCE

    def _customs(self, typed: str, target: str) -> Evidence:
        """Return what it says that names before the @ follow a custom of the target's."""
        if target.endswith(".mil"):
            like = next(filter(_MILITARY_LOCAL_PART.fullmatch, sorted(self._local_parts.at(typed))), None)
            if like:
                ending = like.rpartition(".")[2]
                said = phrase("“.{ending}@” is how the US military writes its addresses.", ending=ending)
                return Evidence(_MILITARY_HABIT, (said,))
        return NO_EVIDENCE

    def _contacts_at(self, domain: str) -> set[tuple[int, int]]:
        """Return the contacts with an address at a domain."""
        return {(number, self._books[number].addresses.contact[row]) for number, row in self.rows(domain)}

    def _has_address_at(self, domain: str, number: int, contact: int) -> bool:
        """Return whether a contact of a book has an address at a domain; at one in Unicode, also in Punycode."""
        book = self._books[number]
        theirs = {book.domain(row) for row in book.rows_of(contact)}
        return domain in theirs or self._in_punycode.get(domain) in theirs

    def _looked_into(self, domain: str) -> _People:
        """Return who uses a domain, of many only some."""
        contacts = {(number, self._books[number].addresses.contact[row]) for number, row in self.rows(domain, _SAMPLE)}
        return _People(tuple(details(self._books[number], contact) for number, contact in sorted(contacts)))


def addresses_at(count: int, domain: str) -> str:
    """Say how many addresses the opened books have at a domain."""
    return plural_phrase(
        count,
        "{n} address in this book is at “{domain}”.",
        "{n} addresses in this book are at “{domain}”.",
        domain=domain,
    )


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
