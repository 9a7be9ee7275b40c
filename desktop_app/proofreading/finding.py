"""What proofreading says: verdicts, findings, suggestions."""

import enum
from dataclasses import dataclass
from typing import NamedTuple

from desktop_app.book.model import Unusable
from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.destination import Destination
from desktop_app.proofreading.kinds import Kind


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A domain that may have been meant, with the probability that it was."""

    domain: str
    probability: float
    kind: Kind
    reason: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One suspicious domain, as written in lower case; suggestions come best first and may be empty.

    probability: that it is a slip at all. tie: the first two suggestions are too close for a machine to choose.
    """

    domain: str
    confidence: Confidence
    probability: float
    kind: Kind
    tie: bool
    reason: str
    destination: Destination
    suggestions: tuple[Suggestion, ...]
    evidence: tuple[str, ...] = ()

    @property
    def clear_domain(self) -> str:
        """Return the one domain that was clearly meant; empty where there is no suggestion, or two that tie."""
        return "" if self.tie or not self.suggestions else self.suggestions[0].domain


class VerdictCode(enum.StrEnum):
    """How a domain is judged; the values are part of the command line's contract."""

    TRUSTED = "trusted"
    KNOWN = "known"
    FINDING = "finding"
    UNREMARKABLE = "unremarkable"
    UNUSABLE = "unusable"


class Nearest(NamedTuple):
    """A trusted domain near the one judged; cost as in alignment, ruled_out as in a reading."""

    domain: str
    kind: Kind
    cost: float
    probability: float
    ruled_out: str = ""


class Verdict(NamedTuple):
    """How one domain is judged and why."""

    domain: str
    code: VerdictCode
    why: str
    nearest: tuple[Nearest, ...] = ()
    finding: Finding | None = None
    unusable: Unusable | None = None
    exact: bool = False
    """Trusted as it is, and not for what it is under."""
    has_mailboxes: bool = False
    """Trusted, and nothing under a mail provider, where nobody has an address."""
