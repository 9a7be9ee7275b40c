"""Which trusted domains a domain could be a slip for, found without comparing it with each of them.

1. A deletes index: the beginning of every target with up to one or two characters left out; two strings within that
   many edits share at least one such form (symmetric deletes on prefixes, as in W. Garbe's SymSpell).
2. Keys that cost one look-up: dots and dashes removed (armymil), the name alone (gmail), a whole target at the
   beginning (gmail.com.com).

Subdomains are set aside label by label: us.af.ml is compared as us.af.ml and as af.ml, and the rest is put back.
Every hit of the index is verified with rapidfuzz's OSA distance.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from rapidfuzz.distance import OSA

from desktop_app.proofreading.domain import DomainName, is_public_suffix
from desktop_app.proofreading.rules import TrustedDomain

_TWO_EDITS_FROM = 5
"""Letters in the target's name from which two edits can be a slip; scoring decides whether they are."""

_PREFIX = 7
"""Characters of a domain that the index looks at: fewer forms to make, more hits to verify; 6 to 8 are quickest."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """typed, the tail of the domain from some label on, could be a slip for target; head is what stands before it."""

    head: str
    typed: str
    target: TrustedDomain
    complete_at_start: bool = False
    """The target stands complete at the beginning, and more follows."""

    has_regional_variants: bool = False
    """The target's name is trusted in several countries, as that of an international provider is."""

    @property
    def suggestion(self) -> str:
        """Return the whole domain that was meant."""
        return f"{self.head}.{self.target.domain}" if self.head else self.target.domain


class CandidateIndex:
    """Searches a fixed set of targets."""

    def __init__(self, targets: Iterable[TrustedDomain]) -> None:
        self._targets = {target.domain: target for target in targets}
        self._by_deletes: tuple[dict[str, list[TrustedDomain]], ...] = ({}, {})
        self._by_squeezed: dict[str, list[TrustedDomain]] = defaultdict(list)
        self._by_name: dict[str, list[TrustedDomain]] = defaultdict(list)
        for target in self._targets.values():
            edits = 2 if len(target.name) >= _TWO_EDITS_FROM else 1
            for form in set().union(*_deletes(target.domain, edits)):
                self._by_deletes[edits - 1].setdefault(form, []).append(target)
            self._by_squeezed[_squeezed(target.domain)].append(target)
            self._by_name[target.name].append(target)

    def search(self, domain: DomainName) -> Iterator[Candidate]:
        """Yield each target that domain could be a slip for, once."""
        seen: set[str] = set()
        for candidate in self._search(domain):
            if candidate.suggestion not in seen:
                seen.add(candidate.suggestion)
                variants = (target.domain for target in self._by_name[candidate.target.name])
                countries = {domain.rpartition(".")[2] for domain in variants if len(domain.rpartition(".")[2]) == 2}
                yield replace(candidate, has_regional_variants=len(countries) > 1)

    def _search(self, domain: DomainName) -> Iterator[Candidate]:
        """Yield candidates, the same one perhaps several times."""
        labels = domain.labels
        yield from self._complete_at_start(domain)
        if len(labels) == 1:
            for target in (*self._by_name[domain.text], *self._by_squeezed[_squeezed(domain.text)]):
                yield Candidate("", domain.text, target)
            return
        shortest_tail = max(domain.suffix_length + 1, 2)
        for first in range(len(labels) - shortest_tail + 1):
            head, typed = ".".join(labels[:first]), ".".join(labels[first:])
            for target in self._near(typed):
                yield Candidate(head, typed, target)
            for target in self._by_squeezed.get(_squeezed(typed), ()):
                yield Candidate(head, typed, target)

    def _near(self, typed: str) -> Iterator[TrustedDomain]:
        """Yield the targets within one edit, or two where the target's name is long enough."""
        one_edit, two_edits = self._by_deletes
        forms = _deletes(typed, 2)
        found: dict[str, TrustedDomain] = {}
        for form in (*forms[0], *forms[1]):
            for target in one_edit.get(form, ()):
                if OSA.distance(typed, target.domain, score_cutoff=1) <= 1:
                    found[target.domain] = target
        for form in (*forms[0], *forms[1], *forms[2]):
            for target in two_edits.get(form, ()):
                if OSA.distance(typed, target.domain, score_cutoff=2) <= 2:
                    found[target.domain] = target
        yield from found.values()

    def _complete_at_start(self, domain: DomainName) -> Iterator[Candidate]:
        """Yield the target that stands whole before one label too many.

        Not where the domain is that name under a suffix of its own: army.mil.ng is Nigeria's army, since mil.ng is a
        public suffix, but nothing is registered as mil.ml.
        """
        for length in range(2, len(domain.labels)):
            start = ".".join(domain.labels[:length])
            rest = domain.labels[length:]
            name_position = len(domain.labels) - domain.suffix_length - 1
            if len(rest) > 1 or name_position < length - 1 or is_public_suffix(start):
                continue
            for first in range(length - 1):
                target = self._targets.get(".".join(domain.labels[first:length]))
                if target:
                    head = ".".join(domain.labels[:first])
                    yield Candidate(head, ".".join(domain.labels[first:]), target, complete_at_start=True)
                    break


def _deletes(text: str, edits: int) -> list[set[str]]:
    """Return the forms of text's beginning with no, one … up to so many characters left out."""
    levels = [{text[:_PREFIX]}]
    for _ in range(edits):
        levels.append({form[:i] + form[i + 1 :] for form in levels[-1] for i in range(len(form))})
    return levels


def _squeezed(text: str) -> str:
    """Return text without its dots and dashes."""
    return text.replace(".", "").replace("-", "")
