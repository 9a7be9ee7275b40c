"""The domains that the books use much, as targets of the same search as the trusted ones.

There may be a hundred thousand of them, and hardly any is ever a candidate: so a target is made when it is one, and
domains that differ by their digits alone, as those of branches do, are compared as one.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from functools import cached_property, lru_cache

from rapidfuzz.distance import OSA

from desktop_app.proofreading.candidates import CandidateIndex, NearStrings
from desktop_app.proofreading.deletes import DeletesIndex
from desktop_app.proofreading.digits import without_digits
from desktop_app.proofreading.rules import TrustedDomain, name_of_target

_OWN_WEIGHT = 1.0
"""Weight of a domain that only the books speak for; to it comes what they say."""
_SOURCE = "this book"
_REMEMBERED = 1 << 12
"""Domains without digits of which it is kept what is near them."""


class OwnIndex(CandidateIndex):
    """Searches the domains that the books use; of those one edit away, not those that differ by digits."""

    def __init__(self, domains: Collection[str]) -> None:
        super().__init__((), edits=1)
        self._targets = _OwnTargets(domains)

    @cached_property
    def _near(self) -> NearStrings:
        return _NearButForDigits(self._targets)

    @cached_property
    def _listed(self) -> list[TrustedDomain]:
        return []

    def _name(self, domain: str) -> str:
        return name_of_target(domain)

    def _kin(self, domain: str) -> tuple[str, str]:
        return name_of_target(domain), _SOURCE


class _OwnTargets(Mapping[str, TrustedDomain]):
    """The targets by their domains, each made when it is asked for."""

    def __init__(self, domains: Collection[str]) -> None:
        self._domains = frozenset(domains)

    def __getitem__(self, domain: str) -> TrustedDomain:
        if domain not in self._domains:
            raise KeyError(domain)
        return TrustedDomain(domain, _OWN_WEIGHT, _SOURCE)

    def __contains__(self, domain: object) -> bool:
        return domain in self._domains

    def __iter__(self) -> Iterator[str]:
        return iter(self._domains)

    def __len__(self) -> int:
        return len(self._domains)


class _NearButForDigits:
    """Domains one edit from a given one. Two that near are as near without their digits, so these are searched."""

    def __init__(self, domains: Collection[str]) -> None:
        self._by_rest: defaultdict[str, list[str]] = defaultdict(list)
        for domain in domains:
            self._by_rest[without_digits(domain)].append(domain)
        index = DeletesIndex(dict.fromkeys(self._by_rest, 1))
        self._near = lru_cache(maxsize=_REMEMBERED)(index.near)

    def near(self, text: str) -> list[str]:
        """Return the domains one edit away, in no order; of those that are the same but for digits, one without."""
        rest = without_digits(text)
        found: list[str] = []
        for near in self._near(rest):
            same = self._by_rest[near]
            if near == rest != text:
                same = [rest] if rest in same else []
            found += [domain for domain in same if OSA.distance(text, domain, score_cutoff=1) <= 1]
        return found
