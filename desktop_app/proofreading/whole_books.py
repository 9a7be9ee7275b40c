"""Proofreading whole books: every distinct domain of them is judged once, however many addresses bear it.

1. Each domain is judged by the rules alone; most are far from any that is trusted, which is quickly told.
2. Which domains the books use much is known then: others may be slips for these too.
3. What is suspicious is judged again, with what the books say for and against it.
"""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from desktop_app.book.model import AddressBook, Unusable
from desktop_app.files.progress import Progress, ignore_progress
from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.context import BookContext
from desktop_app.proofreading.evidence import BookEvidence
from desktop_app.proofreading.finding import Finding, Verdict, VerdictCode
from desktop_app.proofreading.known import KnownDomains
from desktop_app.proofreading.origin import NO_ORIGIN, Origin
from desktop_app.proofreading.proofreader import Proofreader

_PROGRESS_EVERY = 32
_KNOWN_IS_USED = 2
"""Addresses from which a known domain is one that the book uses."""
_LEVELS = tuple(Confidence)


class Proofreading(NamedTuple):
    """What was found in some books: findings, the surest first, the domains that can't be checked, and who judged."""

    findings: tuple[Finding, ...]
    unusable: dict[str, Unusable]
    context: BookContext
    proofreader: Proofreader | None = None

    @property
    def origin(self) -> Origin:
        """Return what the rules were made of by which was judged."""
        return self.proofreader.origin if self.proofreader else NO_ORIGIN

    @property
    def evidence(self) -> BookEvidence:
        """Return what the books say of each domain."""
        return self.context.evidence

    def explain(self, domain: str) -> Verdict | None:
        """Judge any other domain by the same rules and books; None where nobody has judged."""
        return self.proofreader.explain(domain.lower(), self.context) if self.proofreader else None

    def code(self, domain: str) -> VerdictCode:
        """Return how explain judges a domain; it is much quicker, since it doesn't find out why."""
        return self.proofreader.code(domain, self.context) if self.proofreader else VerdictCode.UNREMARKABLE


def proofread(
    books: Sequence[AddressBook], proofreader: Proofreader, progress: Progress = ignore_progress
) -> Proofreading:
    """Judge every distinct domain of the books. Errors: Cancelled from progress."""
    evidence = BookEvidence(books)
    suspicious: list[str] = []
    quiet: list[str] = []
    far: list[str] = []
    near: set[str] = set()
    unusable: dict[str, Unusable] = {}
    for domain in _counting([*evidence.domains], "Proofreading", progress):
        if proofreader.passes(domain):
            far.append(domain)
            continue
        verdict = proofreader.judge(domain)
        if verdict.unusable:
            unusable[domain] = verdict.unusable
        elif verdict.finding or any(nearest.probability > 0 for nearest in verdict.nearest):
            suspicious.append(domain)
            near.update(nearest.domain for nearest in verdict.nearest)
        else:
            quiet.append(domain)
    total = len(quiet) + len(far) + len(suspicious) + len(unusable)
    used = _used_much(evidence, quiet + far, proofreader.known)
    progress("Proofreading", total, total)
    context = BookContext(evidence, used, proofreader.trusted)
    suspicious += chain(filter(context.own_candidates, quiet), filter(context.has_own_candidates, far))
    near.update(each.suggestion for domain in suspicious for each in context.own_candidates(domain))
    progress("Proofreading", total, total)
    evidence.gather((*suspicious, *near))
    verdicts = (proofreader.judge(domain, context) for domain in _counting(suspicious, "Weighing", progress))
    findings = [verdict.finding for verdict in verdicts if verdict.finding and proofreader.shows(verdict.finding)]
    findings.sort(key=lambda each: (_LEVELS.index(each.confidence), -evidence.count(each.domain), each.domain))
    return Proofreading(tuple(findings), unusable, context, proofreader)


def _used_much(evidence: BookEvidence, domains: Sequence[str], known: KnownDomains) -> set[str]:
    """Return those of some domains that the books use so much that others may be slips for them."""
    used = {*evidence.frequent_domains(domains)}
    several = (domain for domain in domains if domain not in used and evidence.count(domain) >= _KNOWN_IS_USED)
    return used.union([domain for domain in several if known.register(domain)])


def _counting(domains: Sequence[str], stage: str, progress: Progress) -> Iterator[str]:
    """Yield domains, reporting how many have been done. Errors: Cancelled from progress."""
    for number, domain in enumerate(domains):
        if number % _PROGRESS_EVERY == 0:
            progress(stage, number, len(domains))
        yield domain
    progress(stage, len(domains), len(domains))
