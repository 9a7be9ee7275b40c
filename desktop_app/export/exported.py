"""What an export has done, for whoever tells of it. Names and lines are looked up when they are asked for."""

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from desktop_app.book.model import AddressBook
from desktop_app.export.extent import Extent
from desktop_app.export.plan import Plan
from desktop_app.proofreading.finding import Finding
from desktop_app.review.decision import AddressKey, Decision
from desktop_app.review.moments import NO_MOMENTS, Moments
from desktop_app.review.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedPlace:
    """One place that reads otherwise in the copy; member: its file in a folder or zip."""

    contact: str
    member: str | None
    field: str
    line: int
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedAddress(ChangedPlace):
    """An address that was corrected, not merely changed along with another one."""

    decision: Decision
    finding: Finding | None
    is_doubled: bool
    """Whether its contact then has the same address twice."""


class Written(NamedTuple):
    """A copy as it is on the disk: its hash, and its size in bytes; of a folder, those of its contact files."""

    sha256: str
    size: int


@dataclass(frozen=True)
class Exported:
    """A written and proven copy of a book of a session, made as planned. sha256, size: of the copy, as in Written."""

    session: Session = field(repr=False)
    number: int
    plan: Plan = field(repr=False)
    path: Path
    sha256: str
    extent: Extent
    size: int = 0
    moments: Moments = field(default=NO_MOMENTS, repr=False)

    @property
    def book(self) -> AddressBook:
        """Return the book."""
        return self.plan.book

    @property
    def source(self) -> Path:
        """Return where the book itself is."""
        return self.book.path

    @property
    def contacts(self) -> int:
        """Return how many contacts the book has."""
        return len(self.book.contacts)

    @property
    def contacts_changed(self) -> int:
        """Return in how many contacts something was changed."""
        return len(self.plan.contacts)

    @property
    def addresses_changed(self) -> int:
        """Return how many addresses were changed, other places of the same ones not counted."""
        return len(self.plan.fixes)

    @property
    def may_miss_groups(self) -> bool:
        """Return whether the book's format (CSV) doesn't hold the groups that its program may have."""
        return bool(self.plan.fixes) and any(member.layout for member in self.book.members)

    @cached_property
    def changes(self) -> tuple[ChangedAddress, ...]:
        """Return every changed address, in the book's order."""
        return tuple(address_change(self.session, self.number, self.plan, row) for row in self.plan.fixes)

    @cached_property
    def along(self) -> tuple[ChangedPlace, ...]:
        """Return every other place that was changed with an address."""
        return tuple(
            place_change(self.session, self.number, self.plan, position) for position in range(len(self.plan.along))
        )


def address_change(session: Session, number: int, plan: Plan, row: int) -> ChangedAddress:
    """Return a change of an address of a session's book with everything that a report says of it."""
    book, key = plan.book, AddressKey(number, row)
    after, decision = plan.fixes[row]
    return ChangedAddress(
        contact=session.contact_name(key),
        member=book.members[book.member_of(row)].name,
        field=book.field_name(row),
        line=book.line(row),
        before=book.address(row),
        after=after,
        decision=decision,
        finding=session.finding_at(key),
        is_doubled=row in plan.doubled_rows,
    )


def place_change(session: Session, number: int, plan: Plan, position: int) -> ChangedPlace:
    """Return a place that changes along, by its position in the plan."""
    place, book = plan.along[position].place, plan.book
    made = plan.replacements[len(plan.fixes) + position]
    member = book.members[made.value.member]
    return ChangedPlace(
        contact=session.name_of(number, place.contact),
        member=member.name,
        field=place.field,
        line=member.lines.line(made.value.start),
        before=book.decode(made.value).text[made.start : made.end],
        after=made.text,
    )
