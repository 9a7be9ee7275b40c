"""The changes of an export as a report tells of them: each by itself, or added up without any contact data."""

import enum
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import chain
from typing import Any, NamedTuple

from desktop_app.export.exported import ChangedPlace, Exported
from desktop_app.files.display import harmless
from desktop_app.files.phrases import phrase
from desktop_app.proofreading.domain import parse
from desktop_app.proofreading.finding import Finding, VerdictCode
from desktop_app.review.decision import AddressKey, Decision

ALONG = "changed along"
DIGITS = 4  # of a probability
_LONGEST = 2000  # characters of a sentence
_ESTABLISHED = (VerdictCode.TRUSTED, VerdictCode.KNOWN)


class ContactData(enum.StrEnum):
    """How much of contacts a report holds; the values are those of a policy."""

    FULL = "full"
    DOMAINS = "domains"
    """No names, no local parts, no lines: old domain and new domain, with counts."""
    NONE = "none"
    """Counts alone."""


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One changed address, as every form of a full report shows it. decided: ISO 8601, in UTC; empty where unknown.

    probability: that the old domain is a slip at all.
    """

    file: str
    line: int
    contact: str
    field: str
    before: str
    after: str
    decided_by: str
    reason: str
    confidence: str = ""
    kind: str = ""
    destination: str = ""
    doubled: str = ""
    """“yes” where its contact then has the same address twice."""
    decided: str = ""
    probability: float | None = None
    destination_code: str = ""


@dataclass(frozen=True, slots=True)
class DomainRow:
    """Changed addresses from one domain to another, for the same reason, decided the same way.

    A domain is empty where what stands there is none, since it may be anything. decided, decided_until: the first and
    the last of the decisions.
    """

    domain: str
    new_domain: str
    addresses: int
    decided_by: str
    reason: str
    confidence: str = ""
    kind: str = ""
    destination: str = ""
    decided: str = ""
    decided_until: str = ""
    probability: float | None = None
    destination_code: str = ""


@dataclass(frozen=True, slots=True)
class CountRow:
    """How many addresses were changed for what kind of reason, decided the same way."""

    addresses: int
    decided_by: str
    confidence: str = ""
    kind: str = ""
    decided: str = ""
    decided_until: str = ""
    destination_code: str = ""


Row = ReportRow | DomainRow | CountRow
ROW_TYPES: dict[ContactData, type[Row]] = {
    ContactData.FULL: ReportRow,
    ContactData.DOMAINS: DomainRow,
    ContactData.NONE: CountRow,
}


def columns(contact_data: ContactData) -> list[str]:
    """Return the names of what a row has."""
    return list(ROW_TYPES[contact_data].__dataclass_fields__)


def as_dict(row: Row) -> dict[str, Any]:
    """Return a row by the names of its fields; asdict would copy every text of tens of thousands of rows."""
    return {name: getattr(row, name) for name in row.__dataclass_fields__}


def rows(exported: Exported, contact_data: ContactData) -> Iterator[Row]:
    """Yield the changes, those of addresses before those of other places that went along."""
    if contact_data is ContactData.FULL:
        return _full_rows(exported)
    return _added_up(exported, contact_data)


def shown_domain(domain: str) -> str:
    """Return a domain, empty where what stands there is none: it may hold a name, as in “army.ml (John Doe)”."""
    return domain if parse(domain) else ""


def shown_time(time: datetime | None) -> str:
    """Return a time to the second, empty where it is not known."""
    return time.isoformat(timespec="seconds") if time else ""


class _Why(NamedTuple):
    """What is said of a change besides from what to what; domain: the new one."""

    domain: str
    decided_by: str
    reason: str
    finding: Finding | None


class _Change(NamedTuple):
    """A change, and when it was decided."""

    row: int
    why: _Why
    decided: datetime | None


def _full_rows(exported: Exported) -> Iterator[ReportRow]:
    """Yield every change by itself."""
    for change, changed in zip(_changes(exported), exported.changes, strict=True):
        finding = change.why.finding
        yield ReportRow(
            **_place(changed),
            decided_by=change.why.decided_by,
            reason=harmless(change.why.reason, _LONGEST),
            **_sort(finding),
            destination=harmless(finding.destination.text, _LONGEST) if finding else "",
            doubled="yes" if changed.is_doubled else "",
            decided=shown_time(change.decided),
            probability=round(finding.probability, DIGITS) if finding else None,
        )
    for change, place in zip(_along(exported), exported.along, strict=True):
        yield ReportRow(
            **_place(place),
            decided_by=change.why.decided_by,
            reason=change.why.reason,
            decided=shown_time(change.decided),
        )


def _place(change: ChangedPlace) -> dict[str, Any]:
    """Return what a row says of where something changed, and from what to what."""
    texts = {"contact": change.contact, "field": change.field, "before": change.before, "after": change.after}
    return {name: harmless(text) for name, text in texts.items()} | {
        "file": harmless(change.member or ""),
        "line": change.line,
    }


def _changes(exported: Exported) -> Iterator[_Change]:
    """Yield the changed addresses, in the book's order."""
    session, number = exported.session, exported.number
    for row, (after, decision) in exported.plan.fixes.items():
        why = _why(domain_of(after), decision, session.finding_at(AddressKey(number, row)))
        yield _Change(row, why, exported.moments.at(row))


def _along(exported: Exported) -> Iterator[_Change]:
    """Yield the other places that were changed, each with its address's row."""
    reason = phrase("The same address at another place, changed with it.")
    for each in exported.plan.along:
        domain = domain_of(exported.plan.fixes[each.row][0])
        yield _Change(each.row, _Why(domain, ALONG, reason, None), exported.moments.at(each.row))


def domain_of(address: str) -> str:
    """Return what stands behind the @ of an address, in small letters; nothing where there is no @."""
    _, at, domain = address.rpartition("@")
    return domain.lower() if at else ""


def _why(domain: str, decision: Decision, finding: Finding | None) -> _Why:
    """Return why an address was changed to one at a domain."""
    if finding is None:
        return _Why(domain, str(decision.by), phrase("Changed by hand."), None)
    said = next((each.reason for each in finding.suggestions if each.domain == domain), finding.reason)
    return _Why(domain, str(decision.by), said, finding)


class _Times(NamedTuple):
    """How many addresses, and the first and the last of the decisions about them."""

    addresses: int
    first: datetime | None
    last: datetime | None

    def and_also(self, time: datetime | None) -> "_Times":
        """Return these with one more."""
        return self.with_all(_Times(1, time, time))

    def with_all(self, other: "_Times") -> "_Times":
        """Return these with others."""
        first = min((each for each in (self.first, other.first) if each), default=None)
        last = max((each for each in (self.last, other.last) if each), default=None)
        return _Times(self.addresses + other.addresses, first, last)


_NO_TIMES = _Times(0, None, None)


def _added_up(exported: Exported, contact_data: ContactData) -> Iterator[Row]:
    """Yield the changes that have all but their contacts in common as one each, the most addresses first."""
    domains = exported.book.addresses.domain
    same: dict[tuple[int, str, str], tuple[_Why, _Times]] = {}
    for row, why, decided in chain(_changes(exported), _along(exported)):
        key = domains[row], why.domain, why.decided_by
        first, times = same.get(key, (why, _NO_TIMES))
        same[key] = first, times.and_also(decided)
    make = _domain_row if contact_data is ContactData.DOMAINS else _count_row
    sums: dict[DomainRow | CountRow, _Times] = {}
    for (number, _, _), (why, times) in same.items():
        made = make(exported, exported.book.domains[number], why)
        sums[made] = sums.get(made, _NO_TIMES).with_all(times)
    for summed, times in sorted(sums.items(), key=lambda each: -each[1].addresses):
        since, until = shown_time(times.first), shown_time(times.last)
        yield replace(summed, addresses=times.addresses, decided=since, decided_until=until)


def _domain_row(exported: Exported, domain: str, why: _Why) -> DomainRow:
    """Return a row for changes from a domain; where that is none, nothing that may have been made of it."""
    finding = why.finding
    is_quotable = bool(shown_domain(domain))
    is_new_known = is_quotable or exported.session.code(why.domain) in _ESTABLISHED
    return DomainRow(
        domain=shown_domain(domain),
        new_domain=shown_domain(why.domain) if is_new_known else "",
        addresses=0,
        decided_by=why.decided_by,
        reason=harmless(why.reason, _LONGEST) if is_quotable or finding is None else "",
        **_sort(finding),
        destination=harmless(finding.destination.text, _LONGEST) if finding and is_quotable else "",
        probability=round(finding.probability, DIGITS) if finding else None,
    )


def _count_row(_exported: Exported, _domain: str, why: _Why) -> CountRow:
    """Return a row for changes of which only the sort is told."""
    return CountRow(addresses=0, decided_by=why.decided_by, **_sort(why.finding))


def _sort(finding: Finding | None) -> dict[str, Any]:
    """Return what sort of slip a row is about; nothing where nothing was found."""
    if finding is None:
        return {}
    return {
        "confidence": str(finding.confidence),
        "kind": str(finding.kind),
        "destination_code": str(finding.destination.code),
    }
