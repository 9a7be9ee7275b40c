"""What judging takes from the books: their evidence, and the domains of their own that others may be slips for."""

from collections.abc import Container, Iterable

from desktop_app.proofreading.candidates import Candidate, Route
from desktop_app.proofreading.digits import differ_by_digits
from desktop_app.proofreading.domain import parse, public_suffix
from desktop_app.proofreading.evidence import BookEvidence
from desktop_app.proofreading.own_targets import OwnIndex

MUCH_MORE = 10
"""How much more frequent a domain that the books use must be than another one that may be a slip for it."""


class BookContext:
    """used: the domains near no trusted one that the books use much; of two near each other, the rarer is no target.

    trusted: the domains that are trusted; they may be used too.
    """

    def __init__(self, evidence: BookEvidence, used: Iterable[str] = (), trusted: Container[str] = ()) -> None:
        self.evidence = evidence
        self._used = frozenset(used)
        self._most = max(map(evidence.count, self._used), default=0)
        self._most_untrusted = max((evidence.count(each) for each in self._used if each not in trusted), default=0)
        self._index = OwnIndex(self._used)
        self._found: dict[str, list[Candidate]] = {}

    def own_candidates(self, domain: str) -> list[Candidate]:
        """Return the domains that the books use more than one that may be a slip for them."""
        return [each for each in self._candidates(domain) if not self._candidates(each.target.domain)]

    def has_own_candidates(self, domain: str) -> bool:
        """Return whether there are any for a domain that is near no trusted one.

        Most are settled by their number: nothing but a trusted domain is ten times as frequent as one that is used.
        """
        if self._least(domain) > self._most_untrusted and _has_no_subdomain(domain):
            return False
        return bool(self.own_candidates(domain))

    def _least(self, domain: str) -> int:
        """Return how many addresses what was meant must have.

        A domain that the books use much itself may be a slip for one that is ten times as frequent only.
        """
        count = self.evidence.count(domain)
        return MUCH_MORE * count if domain in self._used else count + 1

    def _candidates(self, domain: str) -> list[Candidate]:
        """Search once for each domain; keep what is found."""
        least = self._least(domain)
        if least > self._most:
            return []
        found = self._found.get(domain)
        if found is None:
            parsed = parse(domain)
            near = self._index.search(parsed) if parsed else []
            found = [each for each in near if self.evidence.count(each.suggestion) >= least]
            found = [each for each in found if not self._differ_by_digits(each)]
            if found:
                self._found[domain] = found
        return found

    def _differ_by_digits(self, candidate: Candidate) -> bool:
        """Return whether a candidate is the same but for digits, with what stands before it where that is used too."""
        typed, meant = candidate.typed, candidate.target.domain
        if candidate.route is Route.EDITS and candidate.head and candidate.suggestion in self._used:
            typed, meant = f"{candidate.head}.{typed}", candidate.suggestion
        return differ_by_digits(typed, meant)


def _has_no_subdomain(domain: str) -> bool:
    """Return whether a domain is a name and a suffix, so that nothing but a whole target can be meant by it."""
    dots = domain.count(".")
    return dots == 1 or (dots == 2 and public_suffix(domain).count(".") == 1)
