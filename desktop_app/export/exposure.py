"""Where mail to the suspicious addresses of a book may have gone, and what was left of them, in counts.

What is kept or marked as correct was no slip, as somebody has said; the other addresses count, corrected or not. That
mail has reached anybody nobody can know from an address book, so it always says “may”.
"""

import enum
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop_app.export.exported import Exported
from desktop_app.files.phrases import phrase
from desktop_app.proofreading.destination import DestinationCode
from desktop_app.proofreading.finding import Finding
from desktop_app.proofreading.kinds import Kind
from desktop_app.review.decision import Action
from desktop_app.review.words import destination_words

_WRONG = (Action.FIX, Action.UNDECIDED, Action.ASK)
_STRANGERS = frozenset({DestinationCode.COUNTRY, DestinationCode.GENERIC, DestinationCode.RETIRED})


class Exposure(enum.StrEnum):
    """What may have become of mail; the values are keys of the report."""

    STRANGERS = "may_have_reached_strangers"
    NOBODY = "could_not_be_delivered"
    RENAMED = "renamed_by_the_organisation"
    """It went to a domain that was, or is, the organisation's own."""


@dataclass(frozen=True)
class DomainTally:
    """What was decided about the addresses of a book at one suspicious domain; contacts: distinct ones."""

    finding: Finding
    addresses: Mapping[Action, int]
    contacts: Mapping[Action, int]
    wrong_contacts: frozenset[int]

    @property
    def wrong(self) -> int:
        """Return how many of its addresses nobody has called right."""
        return sum(self.addresses.get(action, 0) for action in _WRONG)

    @property
    def corrected(self) -> int:
        """Return how many of its addresses were corrected."""
        return self.addresses.get(Action.FIX, 0)


class Destination(NamedTuple):
    """Where mail may have gone: what several domains have in common, the one with the most addresses first."""

    code: DestinationCode
    country: str | None
    words: str
    domains: Sequence[DomainTally]

    @property
    def addresses(self) -> int:
        """Return how many addresses are there."""
        return sum(each.wrong for each in self.domains)

    @property
    def corrected(self) -> int:
        """Return how many of them were corrected."""
        return sum(each.corrected for each in self.domains)

    @property
    def contacts(self) -> int:
        """Return how many different contacts have these addresses."""
        return len(frozenset().union(*(each.wrong_contacts for each in self.domains)))


def tallies(exported: Exported) -> tuple[DomainTally, ...]:
    """Return what was decided, by suspicious domain, for each that the book has."""
    session, contact_of = exported.session, exported.book.addresses.contact
    found: list[DomainTally] = []
    for finding in session.findings:
        addresses: Counter[Action] = Counter()
        contacts: dict[Action, set[int]] = {}
        for key in session.keys(finding):
            if key.book == exported.number:
                action = session.decision(key).action
                addresses[action] += 1
                contacts.setdefault(action, set()).add(contact_of[key.row])
        if addresses:
            wrong = frozenset().union(*(contacts.get(action, ()) for action in _WRONG))
            counted = {action: len(numbers) for action, numbers in contacts.items()}
            found.append(DomainTally(finding, addresses, counted, wrong))
    return tuple(found)


def exposure_of(finding: Finding) -> Exposure:
    """Return what may have become of mail to a suspicious domain."""
    if finding.kind is Kind.DECLARED:
        return Exposure.RENAMED
    return Exposure.STRANGERS if finding.destination.code in _STRANGERS else Exposure.NOBODY


def destinations(counted: Iterable[DomainTally]) -> dict[Exposure, list[Destination]]:
    """Return where mail may have gone, for each exposure those with the most addresses first."""
    together: dict[tuple[Exposure, DestinationCode, str | None], list[DomainTally]] = {}
    for each in counted:
        if each.wrong:
            place = each.finding.destination
            together.setdefault((exposure_of(each.finding), place.code, place.country), []).append(each)
    groups: dict[Exposure, list[Destination]] = {exposure: [] for exposure in Exposure}
    for (exposure, code, country), domains in together.items():
        domains.sort(key=lambda each: (-each.wrong, each.finding.domain))
        groups[exposure].append(Destination(code, country, _words(exposure, code, country), domains))
    for found in groups.values():
        found.sort(key=lambda each: (-each.addresses, each.code, each.country or ""))
    return groups


def _words(exposure: Exposure, code: DestinationCode, country: str | None) -> str:
    """Return where mail may have gone, in words that name no domain."""
    if exposure is Exposure.RENAMED:
        return phrase("A domain that the organisation has renamed")
    if code is DestinationCode.RETIRED:
        return phrase("The provider has closed down; mail may have bounced, or reached whoever owns the domain now")
    return destination_words(code, country or "")
