"""Domains that some books use so often that they are hardly slips, though nobody has said that they are correct."""

from collections import Counter
from collections.abc import Collection
from typing import NamedTuple

from desktop_app.files.phrases import phrase
from desktop_app.files.progress import Progress
from desktop_app.proofreading.domain import parse
from desktop_app.proofreading.finding import VerdictCode
from desktop_app.review.session import Session

LEAST = 5
"""Addresses at a domain before it is worth a question."""
_MOST_JUDGED, _MOST_RETURNED = 200, 20
_SLICE = 1 << 17  # addresses that are counted in one go


class OftenUsed(NamedTuple):
    """A domain, and how many addresses of the books are at it."""

    domain: str
    addresses: int


def often_used(session: Session, known: Collection[str], progress: Progress) -> list[OftenUsed]:
    """Return such domains, the most frequent first. known: what is known-correct by now. Errors: Cancelled."""
    counts: Counter[str] = Counter()
    for book in session.books:
        numbers: Counter[int] = Counter()
        column = book.addresses.domain
        for start in range(0, len(column), _SLICE):
            progress(phrase("Counting domains"), start, len(column))
            numbers.update(column[start : start + _SLICE])
        for number, count in numbers.items():
            counts[book.domains[number]] += count
    frequent = [OftenUsed(domain, count) for domain, count in counts.most_common(_MOST_JUDGED) if count >= LEAST]
    wanted = (each for each in frequent if each.domain not in known and _may_be_correct(session, each.domain))
    return [each for each, _ in zip(wanted, range(_MOST_RETURNED), strict=False)]


def _may_be_correct(session: Session, domain: str) -> bool:
    """Return whether a domain is a whole one that was neither marked nor known to be correct."""
    parsed = parse(domain)
    is_whole = parsed is not None and len(parsed.labels) > 1
    return is_whole and session.code(domain) in (VerdictCode.KNOWN, VerdictCode.UNREMARKABLE)
