"""What a person can decide about an address."""

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple


class AddressKey(NamedTuple):
    """An address in a session: the number of its book, and its row there."""

    book: int
    row: int


class Action(enum.StrEnum):
    """The decisions."""

    UNDECIDED = "undecided"
    FIX = "fix"
    KEEP = "keep"
    TRUST = "trust"
    ASK = "ask"


class DecidedBy(enum.StrEnum):
    """Who or what decided; reports say so."""

    PERSON = "person"
    LEVEL_HIGH = "accepted by confidence: high"
    LEVEL_MEDIUM = "accepted by confidence: medium"
    LEVEL_LOW = "accepted by confidence: low"
    LEVEL = LEVEL_HIGH  # as journals had it before they told which
    POLICY = "policy"
    FILE = "decisions file"
    CARRIED = "carried over from an earlier review"
    CAME_BACK = "carried over from an earlier review; the slip has come back"
    """It had been corrected in an exported copy, and is there again."""


class Along(enum.IntFlag):
    """At which other places a fix changes the address too."""

    NONE = 0
    LISTS = 1
    """Where it keeps the person on a list: left as it was there, it would drop them from it."""
    NAMES = 2
    """Where it is displayed as the contact's name."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision; a fix has either the new domain or the whole new address, and changes some other places along."""

    action: Action
    domain: str = ""
    address: str = ""
    by: DecidedBy = DecidedBy.PERSON
    along: Along = Along.LISTS

    def applied_to(self, address: str) -> str:
        """Return what this decision makes of an address; one without @ has no domain to replace."""
        local, at, _ = address.rpartition("@")
        if self.action is not Action.FIX or not (self.address or at):
            return address
        return self.address or f"{local}{at}{self.domain}"

    def __hash__(self) -> int:
        """Return a hash that is quickly made: thousands are looked up, and the enumerations would take most of it."""
        return hash((self.domain, self.address))


UNDECIDED = Decision(Action.UNDECIDED)


def fix_domain(domain: str, by: DecidedBy = DecidedBy.PERSON) -> Decision:
    """Return the decision to replace the domain."""
    return Decision(Action.FIX, domain=domain, by=by)


def fix_address(address: str, by: DecidedBy = DecidedBy.PERSON) -> Decision:
    """Return the decision to replace the whole address."""
    return Decision(Action.FIX, address=address, by=by)


Assignment = tuple[AddressKey, Decision]
"""An address with a decision about it."""


@dataclass(frozen=True, slots=True)
class Change:
    """Undo data: what was decided before and after, for one action of a person, however many addresses it concerned.

    before and after have the same addresses in the same order.
    """

    title: str
    before: Sequence[Assignment]
    after: Sequence[Assignment]

    def inverted(self) -> "Change":
        """Return the change that takes this one back."""
        return Change(self.title, self.after, self.before)
