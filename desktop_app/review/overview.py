"""What is in some books and what was found there, in numbers: counted once, when the books have been read."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.book.model import Unusable
from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.destination import Destination
from desktop_app.proofreading.finding import Finding
from desktop_app.proofreading.kinds import Kind

if TYPE_CHECKING:
    from desktop_app.review.session import Session


class Count(NamedTuple):
    """How many different domains, and how many addresses are at them."""

    domains: int = 0
    addresses: int = 0

    def and_also(self, other: "Count") -> "Count":
        """Return the sum of two counts of different domains."""
        return Count(self.domains + other.domains, self.addresses + other.addresses)


@dataclass(frozen=True, slots=True)
class DestinationCount:
    """Where mail to some domains may have gone, and how much is there; the text of destination names one of them."""

    destination: Destination
    count: Count


@dataclass(frozen=True)
class Overview:
    """The numbers of all books together; what none has is missing.

    files: contact files, those inside folders and zips counted one by one. by_confidence: every finding, by how sure it
    is. not_typos: those among them that were renamed or have closed down. destinations: the most addresses first.
    """

    books: int
    files: int
    contacts: int
    addresses: int
    domains: int
    problems: int
    by_confidence: Mapping[Confidence, Count]
    not_typos: Count
    retired: Count
    unusable: Mapping[Unusable, int]
    destinations: tuple[DestinationCount, ...]

    @property
    def found(self) -> Count:
        """Return how much was found in all."""
        return _sum(self.by_confidence.values())

    @property
    def unusable_total(self) -> int:
        """Return how many addresses no domain check can help."""
        return sum(self.unusable.values())


def overview_of(session: "Session") -> Overview:
    """Count what is in a session's books. It looks at every address, so it belongs into a thread of its own."""
    counted = [(finding, Count(1, len(session.keys(finding)))) for finding in session.findings]
    books = session.books
    return Overview(
        books=len(books),
        files=sum(len(book.members) for book in books),
        contacts=sum(len(book.contacts) for book in books),
        addresses=sum(len(book.addresses) for book in books),
        domains=len(set().union(*(book.domains for book in books)) - {""}),
        problems=sum(len(book.problems) for book in books),
        by_confidence=_by_confidence(counted),
        not_typos=_sum(count for finding, count in counted if finding.kind in (Kind.DECLARED, Kind.RETIRED)),
        retired=_sum(count for finding, count in counted if finding.kind is Kind.RETIRED),
        unusable=_unusable(session),
        destinations=_destinations(counted),
    )


def _sum(counts: Iterable[Count]) -> Count:
    """Return the sum of counts of different domains."""
    total = Count()
    for count in counts:
        total = total.and_also(count)
    return total


def _by_confidence(counted: list[tuple[Finding, Count]]) -> Mapping[Confidence, Count]:
    """Return how much was found by how sure it is, the surest first."""
    sums = {level: _sum(count for finding, count in counted if finding.confidence is level) for level in Confidence}
    return MappingProxyType({level: count for level, count in sums.items() if count.domains})


def _unusable(session: "Session") -> Mapping[Unusable, int]:
    """Return how many addresses of each kind no check can help, in the order of the kinds."""
    sums = dict.fromkeys(Unusable, 0)
    for book in range(len(session.books)):
        for _, kind in session.unusable(book):
            sums[kind] += 1
    return MappingProxyType({kind: number for kind, number in sums.items() if number})


def _destinations(counted: list[tuple[Finding, Count]]) -> tuple[DestinationCount, ...]:
    """Return how much may have gone where, the most addresses first."""
    sums: dict[tuple[str, str | None], DestinationCount] = {}
    for finding, count in counted:
        place = finding.destination
        same = sums.get((place.code, place.country), DestinationCount(place, Count()))
        sums[place.code, place.country] = replace(same, count=same.count.and_also(count))
    return tuple(sorted(sums.values(), key=_most_first))


def _most_first(each: DestinationCount) -> tuple[int, str, str]:
    """Return what to sort by; where it is as many, always in the same order."""
    return -each.count.addresses, str(each.destination.code), each.destination.country or ""
