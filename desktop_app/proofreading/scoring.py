"""How likely a domain is a slip for each candidate: a noisy channel, weighed against its being somebody's real domain.

For each candidate, P(meant) · P(typed | meant), in units of a provider's weight; against it stands the chance that an
address book holds exactly this domain because it exists. The figures are set by hand on published typo lists and
lists of real domains.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from desktop_app.proofreading.alignment import Alignment, Edit, Slip, align
from desktop_app.proofreading.candidates import Candidate
from desktop_app.proofreading.domain import DomainName, is_top_level
from desktop_app.proofreading.kinds import Kind, classify, in_suffix, reason

_SLIPS_PER_WEIGHT = 2e-5
"""Addresses at one given easy typo (cost 0.7) that are expected for a target of weight 1."""
_EASE = 2.5
"""How fast slips grow rarer with their cost: by exp(-_EASE) for each whole unit."""
_REAL_WEIGHT = 1e-4
_REGISTERED_BY_NAME_LENGTH = (1.0, 1.0, 1.0, 0.8, 0.5, 0.2, 0.08, 0.03, 0.015, 0.01)
"""Share of all names of a length that somebody uses: every three-letter name is taken, few nine-letter ones are."""
_NO_SUCH_SUFFIX = 1e-4
"""Factor on the chance of being real where the suffix is not in the root zone."""
_HOLDS_WHOLE_TARGET = 0.05
"""The same where a whole trusted domain stands before the last label: few real domains are made like that."""
_CLOSED_IS_REAL = 10.0
"""The same under a suffix where only government bodies register: acronyms, close to each other and all of them real."""
_NEXT_TO_CLOSED = 3.0
"""Factor on the ending next door to a closed one: 117,000 mails went to .ml instead of .mil in seven months of 2023."""
_OTHER_COUNTRY = 0.002
"""The same between two countries: hotmail.gr is that provider in Greece, mod.gov.ua a ministry like mod.gov.uk."""
_CHEAP_PAIR = 1.6
_LEADING = 100.0
CLOSED_SUFFIXES = frozenset({"mil", "gov", "gov.uk"})
"""Suffixes under which only a government's own bodies can register."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a domain as a slip. weight: the slip's weight before the book's evidence."""

    candidate: Candidate
    kind: Kind
    reason: str
    cost: float
    weight: float


def read_as_slip(domain: DomainName, candidate: Candidate, layouts: tuple[str, ...]) -> Reading | None:
    """Judge one candidate; None where the slip is beyond what people make."""
    typed, target = candidate.typed, candidate.target
    if candidate.complete_at_start:
        extra = typed[len(target.domain) + 1 :]
        if _may_be_the_same_in_a_country(extra, target.suffix):
            return None
        cost = _cost_of_extra(extra, target.domain)
        said = reason(Kind.SUFFIX_EXTRA, typed, target.domain, target.suffix, ())
        return Reading(candidate, Kind.SUFFIX_EXTRA, said, cost, _weight(target.weight, cost))
    alignment = align(typed, target.domain, layouts)
    if len(domain.labels) > 1 and not _within_budget(candidate, alignment):
        return None
    kind = classify(typed, target.domain, target.suffix, alignment)
    cost = 0.7 if kind is Kind.SUFFIX_MISSING else alignment.cost
    said = reason(kind, typed, target.domain, target.suffix, alignment.edits)
    weight = _weight(target.weight, cost)
    if kind is Kind.SUFFIX_NEIGHBOUR:
        weight *= _factor_of_neighbours(candidate)
    return Reading(candidate, kind, said, cost, weight)


def weight_of_being_real(domain: DomainName, readings: Sequence[Reading]) -> float:
    """Return the weight of a domain's being nobody's slip, before the book's evidence."""
    length = min(len(domain.name), len(_REGISTERED_BY_NAME_LENGTH) - 1)
    weight = _REAL_WEIGHT * _REGISTERED_BY_NAME_LENGTH[length]
    if any(reading.candidate.complete_at_start for reading in readings):
        weight *= _HOLDS_WHOLE_TARGET
    if domain.suffix in CLOSED_SUFFIXES:
        weight *= _CLOSED_IS_REAL
    return weight if domain.suffix else weight * _NO_SUCH_SUFFIX


def _may_be_the_same_in_a_country(extra: str, suffix: str) -> bool:
    """Return whether one label more makes it another country's: army.mil.ua is Ukraine's army, not a slip.

    Not where the label is a slip for the ending itself, as in army.mil.ml.
    """
    return suffix in CLOSED_SUFFIXES and _is_country(extra) and OSA.distance(extra, suffix.rpartition(".")[2]) > 1


def _factor_of_neighbours(candidate: Candidate) -> float:
    """Return how much likelier than other slips it is to type the ending next door."""
    suffix = candidate.target.suffix
    typed_ending, meant_ending = candidate.typed.rpartition(".")[2], suffix.rpartition(".")[2]
    other_country = typed_ending != meant_ending and _is_country(typed_ending) and _is_country(meant_ending)
    if other_country and (candidate.has_regional_variants or "." in suffix):
        return _OTHER_COUNTRY
    return _NEXT_TO_CLOSED if suffix in CLOSED_SUFFIXES else 1.0


def _is_country(label: str) -> bool:
    """Return whether a label is a country's top-level domain (ISO 3166: all of two letters, and only these)."""
    return len(label) == 2 and label.isascii() and is_top_level(label)


def _cost_of_extra(label: str, target: str) -> float:
    """Return the cost of one label too many: typed twice (gmail.com.com), a real ending, or a mistyped one."""
    if target.endswith("." + label):
        return 0.5
    return 0.7 if is_top_level(label) else 1.6


def _weight(weight: float, cost: float) -> float:
    """Return the expected weight of one given slip for a target."""
    return weight * _SLIPS_PER_WEIGHT * math.exp(-_EASE * (cost - 0.7))


def _within_budget(candidate: Candidate, alignment: Alignment) -> bool:
    """Return whether people make this slip in a name of this length.

    From four letters any one edit; two cheap ones from seven, or from five for a leading provider; in shorter
    names only a swap, a dot or the suffix.
    """
    target = candidate.target
    edits = alignment.edits
    if not edits or any(_between_digits(edit) for edit in edits):
        return False
    if all(edit.touches_separator for edit in edits):
        return True
    name_length = len(target.name)
    if (
        len(edits) > 1
        and in_suffix(edits, target.domain, target.suffix)
        and is_top_level(candidate.typed.rpartition(".")[2])
    ):
        return False  # the same name under another real suffix is somebody else, or a regional variant
    in_name = [edit for edit in edits if not in_suffix((edit,), target.domain, target.suffix)]
    if len(in_name) > 1 or len(edits) > 2:
        long_enough = name_length >= 7 or (name_length >= 5 and target.weight >= _LEADING)
        return len(edits) == 2 and long_enough and alignment.cost <= _CHEAP_PAIR
    if len(edits) == 2:
        return name_length >= 5 or target.weight >= _LEADING
    if in_name and name_length <= 3:
        return in_name[0].slip is Slip.SWAPPED or in_name[0].touches_separator
    return True


def _between_digits(edit: Edit) -> bool:
    """Return whether an edit turns digits into digits: company7 and company8 are two companies."""
    return edit.typed.isdigit() and edit.meant.isdigit()
