"""The domains that the books use much, as targets of the same search as the trusted ones.

There may be a hundred thousand of them, and hardly any is ever a candidate: so a target is made when it is one, and
domains that differ by their digits alone, as those of branches do, are compared as one.
"""

import string
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cached_property, lru_cache

from rapidfuzz.distance import OSA

from desktop_app.proofreading.candidates import GLUED_FROM, CandidateIndex, NearStrings, squeezed
from desktop_app.proofreading.deletes import DeletesIndex
from desktop_app.proofreading.digits import without_digits
from desktop_app.proofreading.rules import TrustedDomain, name_of_target

_OWN_WEIGHT = 1.0
"""Weight of a domain that only the books speak for; to it comes what they say."""
_SOURCE = "this book"
_NO_LETTERS = str.maketrans(dict.fromkeys(string.digits + ".-"))
_REMEMBERED = 1 << 12
"""Texts of which it is kept what is near them."""


class OwnIndex(CandidateIndex):
    """Searches the domains that the books use; of those one edit away, not those that differ by digits."""

    def __init__(self, domains: Collection[str]) -> None:
        super().__init__((), edits=1)
        self._used = frozenset(domains)
        self._domains = self._used
        self._targets = _OwnTargets(self._used)

    @cached_property
    def _letters(self) -> "_ByLetters":
        return _ByLetters(self._used)

    @cached_property
    def _near(self) -> NearStrings:
        return _NearButForDigits(self._letters)

    @cached_property
    def _near_squeezed(self) -> NearStrings:
        return _NearSqueezed(self._letters)

    @cached_property
    def _listed(self) -> list[TrustedDomain]:
        return []

    def same_but_separators(self, domain: str) -> list[TrustedDomain]:
        """Return the targets that are spelled with the same letters and digits in the same order."""
        wanted = squeezed(domain)
        return [self._targets[same] for same in self._letters.with_these(wanted) if squeezed(same) == wanted]

    def _kin(self, domain: str) -> tuple[str, str]:
        return name_of_target(domain), _SOURCE


class _OwnTargets(Mapping[str, TrustedDomain]):
    """The targets by their domains, each made when it is asked for."""

    def __init__(self, domains: frozenset[str]) -> None:
        self._domains = domains

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


class _ByLetters:
    """Domains by their letters alone. Those of two domains one edit apart are at most one edit apart, too.

    A rest is a domain without its digits: many may have the same, as works1.com, works2.com and so on.
    """

    def __init__(self, domains: frozenset[str]) -> None:
        self._domains = domains
        self._with_digits: defaultdict[str, list[str]] = defaultdict(list)
        rests: dict[str, list[str]] = {}
        for domain in domains:
            rest = without_digits(domain)
            if rest == domain or (rest not in self._with_digits and rest not in domains):
                letters = _letters(rest)
                if letters in rests:
                    rests[letters].append(rest)
                else:
                    rests[letters] = [rest]
            if rest != domain:
                self._with_digits[rest].append(domain)
        self._rests = rests
        index = DeletesIndex(dict.fromkeys(rests, 1))
        self._near = lru_cache(maxsize=_REMEMBERED)(index.near)

    def with_these(self, text: str) -> Iterator[str]:
        """Yield the domains with the letters of a text."""
        return self._of_rests(self._rests.get(_letters(text), ()), "")

    def near(self, text: str, without: str = "") -> Iterator[str]:
        """Yield the domains whose letters are those of a text, or one edit from them.

        without: not those with digits that have this rest.
        """
        for letters in self._near(_letters(text)):
            yield from self._of_rests(self._rests[letters], without)

    def _of_rests(self, rests: Iterable[str], without: str) -> Iterator[str]:
        """Yield the domains that have one of some rests."""
        for rest in rests:
            if rest in self._domains:
                yield rest
            if rest != without:
                yield from self._with_digits.get(rest, ())


class _NearButForDigits:
    """Domains one edit from a given one; of those that differ from one with digits by these alone, none."""

    def __init__(self, by_letters: _ByLetters) -> None:
        self._by_letters = by_letters

    def near(self, text: str) -> list[str]:
        """Return the domains, in no order."""
        rest = without_digits(text)
        possible = self._by_letters.near(text, without="" if rest == text else rest)
        return [domain for domain in possible if OSA.distance(text, domain, score_cutoff=1) <= 1]


class _NearSqueezed:
    """Domains without their dots and dashes, one edit from a given text."""

    def __init__(self, by_letters: _ByLetters) -> None:
        self._by_letters = by_letters

    def near(self, text: str) -> list[str]:
        """Return what the domains are without dots and dashes, in no order."""
        found = set(map(squeezed, self._by_letters.near(text)))
        return [each for each in found if len(each) >= GLUED_FROM and OSA.distance(text, each, score_cutoff=1) <= 1]


def _letters(text: str) -> str:
    """Return a text without digits, dots and dashes."""
    return text.translate(_NO_LETTERS)
