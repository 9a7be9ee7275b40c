"""Which of the suspicious domains are shown, and in which order. Free of Qt."""

import enum
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from desktop_app.gui.document import ReviewDocument
from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.destination import Destination
from desktop_app.proofreading.finding import Finding
from desktop_app.proofreading.kinds import Kind
from desktop_app.review.decision import Action


class Order(enum.Enum):
    """How the domains can be sorted. MATTERS: as they were found, the surest first."""

    MATTERS = enum.auto()
    DOMAIN = enum.auto()
    ADDRESSES = enum.auto()
    UNDECIDED_FIRST = enum.auto()


class Special(enum.Enum):
    """What findings have in common beside their confidence."""

    NO_SUGGESTION = enum.auto()
    DECLARED_OR_RETIRED = enum.auto()


@dataclass(frozen=True, slots=True)
class FindingFilter:
    """What a domain must be to be shown; everything that is None or empty lets all pass.

    text: in the domain, a suggestion, an address or a contact's name. destination: where the mail may have gone, as
    destination_key names it. action: what is decided about one of its addresses at least. partly: some of its addresses
    are decided and some are not.
    """

    text: str = ""
    confidence: Confidence | None = None
    action: Action | None = None
    special: Special | None = None
    destination: str = ""
    partly: bool = False

    @property
    def is_on(self) -> bool:
        """Return whether this can hide anything."""
        return replace(self, text=self.text.strip()) != EVERYTHING


EVERYTHING = FindingFilter()


def destination_key(destination: Destination) -> str:
    """Return what findings with one destination have in common: “country ML”, “no-such-suffix” or “generic”."""
    return f"{destination.code} {destination.country}" if destination.country else str(destination.code)


def passes(document: ReviewDocument, number: int, wanted: FindingFilter) -> bool:
    """Return whether a finding is wanted, whatever text is looked for."""
    finding = document.findings[number]
    return (
        wanted.confidence in (None, finding.confidence)
        and (not wanted.destination or destination_key(finding.destination) == wanted.destination)
        and (wanted.special is None or is_special(finding, wanted.special))
        and passes_decision(document, number, wanted)
    )


def passes_decision(document: ReviewDocument, number: int, wanted: FindingFilter) -> bool:
    """Return whether what is decided about a finding is what is wanted, which is all that can change meanwhile."""
    if wanted.action is None and not wanted.partly:
        return True
    counts = document.tally(number)
    undecided = counts.get(Action.UNDECIDED, 0)
    if wanted.partly and not 0 < undecided < sum(counts.values()):
        return False
    return wanted.action is None or counts.get(wanted.action, 0) > 0


def is_special(finding: Finding, special: Special) -> bool:
    """Return whether a finding is of a special kind."""
    if special is Special.NO_SUGGESTION:
        return not finding.suggestions
    return finding.kind in (Kind.DECLARED, Kind.RETIRED)


def in_order(document: ReviewDocument, numbers: Iterable[int], order: Order) -> list[int]:
    """Return findings sorted; those that are alike as they were found."""
    keys: dict[Order, Callable[[int], Any]] = {
        Order.MATTERS: lambda number: number,
        Order.DOMAIN: lambda number: document.findings[number].domain,
        Order.ADDRESSES: lambda number: (-document.count(number), number),
        Order.UNDECIDED_FIRST: lambda number: (not document.state(number).undecided, number),
    }
    return sorted(numbers, key=keys[order])
