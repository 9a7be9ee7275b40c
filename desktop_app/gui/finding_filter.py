"""Which of the suspicious domains are shown, and in which order. Free of Qt."""

import enum
from dataclasses import dataclass

from desktop_app.proofreading.destination import Destination
from desktop_app.proofreading.finding import Confidence
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
    destination_key names it.
    """

    text: str = ""
    confidence: Confidence | None = None
    action: Action | None = None
    special: Special | None = None
    destination: str = ""


def destination_key(destination: Destination) -> str:
    """Return what findings with one destination have in common: “country ML”, “no-such-suffix” or “generic”."""
    return f"{destination.code} {destination.country}" if destination.country else str(destination.code)
