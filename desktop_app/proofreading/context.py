"""What judging takes from the books: their evidence, and the domains of their own that others may be slips for."""

from collections.abc import Iterable

from desktop_app.proofreading.candidates import Candidate, CandidateIndex
from desktop_app.proofreading.domain import parse
from desktop_app.proofreading.evidence import BookEvidence
from desktop_app.proofreading.rules import TrustedDomain
from desktop_app.proofreading.scoring import differ_by_digits

MUCH_MORE = 10
"""How much more frequent a domain that the books use must be than another one that may be a slip for it."""
_OWN_WEIGHT = 1.0
"""Weight of a domain that only the books speak for; to it comes what they say."""


class BookContext:
    """used: the domains near no trusted one that the books use much; of two near each other, the rarer is no target."""

    def __init__(self, evidence: BookEvidence, used: Iterable[str] = ()) -> None:
        self.evidence = evidence
        self._used = frozenset(used)
        self._most = max(map(evidence.count, self._used), default=0)
        targets = (TrustedDomain(domain, _OWN_WEIGHT, "this book") for domain in sorted(self._used))
        self._index = CandidateIndex(targets, edits=1)
        self._found: dict[str, list[Candidate]] = {}
        self._near_more_frequent = frozenset(domain for domain in self._used if self._candidates(domain))

    def own_candidates(self, domain: str) -> list[Candidate]:
        """Return the domains that the books use more than one that may be a slip for them."""
        return [each for each in self._candidates(domain) if each.target.domain not in self._near_more_frequent]

    def _candidates(self, domain: str) -> list[Candidate]:
        """Search once for each domain; keep what is found.

        A domain that the books use much itself may be a slip for one that is ten times as frequent only.
        """
        count = self.evidence.count(domain)
        least = MUCH_MORE * count if domain in self._used else count + 1
        if least > self._most:
            return []
        found = self._found.get(domain)
        if found is None:
            parsed = parse(domain)
            near = self._index.search(parsed) if parsed else []
            found = [
                each
                for each in near
                if self.evidence.count(each.suggestion) >= least
                and not differ_by_digits(each.typed, each.target.domain)
            ]
            if found:
                self._found[domain] = found
        return found
