"""How likely a domain is a slip for each candidate: a noisy channel, weighed against its being somebody's real domain.

For each candidate, P(meant) · P(typed | meant), in units of a provider's weight; against it stands the chance that an
address book holds exactly this domain because it exists. tests/quality measures what the figures achieve.
"""

import math
import re
from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz.distance import OSA

from desktop_app.files.phrases import phrase
from desktop_app.proofreading.alignment import Edit, Slip, align
from desktop_app.proofreading.candidates import Candidate, Route
from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.digits import differ_by_digits
from desktop_app.proofreading.domain import DomainName, is_top_level
from desktop_app.proofreading.kinds import Kind, classify, in_suffix, reason
from desktop_app.proofreading.lookalikes import mixes_scripts, spelled_out
from desktop_app.proofreading.rules import TrustedDomain

_SLIPS_PER_WEIGHT = 3e-5
"""Addresses at one given easy typo (cost 0.7) that are expected for a target of weight 1."""
EASE = 3.0
"""How fast slips grow rarer with their cost: by exp(-EASE) for each whole unit."""
_FURTHER_SLIP = 0.7
"""What each slip after the first costs beside its own cost: one in ten typos holds two, of thousands that could be."""
_REAL_WEIGHT = 1e-4
_REGISTERED_BY_NAME_LENGTH = (1.0, 1.0, 1.0, 0.8, 0.5, 0.2, 0.08, 0.03, 0.015, 0.01)
"""Share of all names of a length that somebody uses: every three-letter name is taken, few nine-letter ones are."""
_NO_SUCH_SUFFIX = 1e-4
"""Factor on the chance of being real where the suffix is not in the root zone."""
_REAL_BY_RANK = {1: 3000.0, 2: 300.0, 3: 10.0}
"""The same by rank class (known.py); among the most visited sites, too, there are typos that many people make."""
_HOLDS_WHOLE_TARGET = 0.005
"""The same where a whole trusted domain stands before the last label: few real domains are made like that."""
_HAS_ITS_LETTERS = 0.1
"""The same where only dots and dashes, or the suffix, are other than in a trusted domain."""
_CLOSED_IS_REAL = {"gov": 10.0, "gov.uk": 1.0, "mil": 1.0}
"""The same under a suffix where only government bodies register, close to each other and all of them real.

Of these, the built-in sets hold the US military's nearly all, the UK's for the most part, the American ones hardly."""
_MIXED_SCRIPTS = 0.01
"""The same where letters of another script stand between ASCII ones that they look like; no registry allows that."""
_SURE_ODDS, _WORTH_A_LOOK = 26.0, 1.4
"""Odds for a slip from which it is sure; and how many times as heavy being real leaves it worth a look."""
_MADE_WITH_MAIL = 15.0
"""The same for names such as kmail, mailz: providers call themselves so, with all letters of the alphabet."""
_UNDER_PROVIDER = 1e-3
"""Factor on a slip for a subdomain of a mail provider, where nobody has an address."""
_NEXT_TO_CLOSED = 3.0
"""Factor on the ending next door to a closed one: 117,000 mails went to .ml instead of .mil in seven months of 2023."""
_OTHER_COUNTRY = 0.05
"""The same between two countries: orange.sk is that provider in Slovakia, mod.gov.ua a ministry like mod.gov.uk."""
_PUBLIC_BODIES = frozenset({"ac", "edu", "go", "gob", "gouv", "gov", "gv", "mil", "nhs", "police"})
"""Labels under which each country has bodies of the same short names."""
_OWN_NAME = 7
"""Letters from which a body's name is its own: there is a mod.gov of many a country, but one stockport.gov."""
_MAIL_AND_LITTLE_ELSE = re.compile(r"[a-z]mail|mail[a-z]")
_CHEAP_PAIR, _CHEAPEST_PAIR = 2.1, 1.6
"""What two slips in a name may cost together: from seven letters, and from five."""
_SHORT_WORD = 5
"""Letters up to which most strings that can be said are words or names."""
_LEADING = 15.0
_SUFFIX_MISSING = 0.7
_EXTRA_REPEATED = 0.5
_EXTRA_NEARLY_REPEATED = 0.9
_EXTRA_GLUED = 1.3
_EXTRA_SUFFIX = 1.3
_EXTRA_ANYTHING = 2.2
_FOR_ANOTHER_COUNTRY = 1.8
_OTHER_SUFFIX = 1.6
_OBSCURE_SUFFIX = 2.4
_WELL_KNOWN = frozenset({"biz", "com", "edu", "gov", "info", "net", "org"})
_SAME_COUNTRY = 1.0
_WITH_MAIL = 1.5
_NO_SUFFIX = 1.0
_NO_SUFFIX_PER_EDIT = 0.35
_LABEL_MORE = 1.1
_LABEL_LESS = 1.1
_LABEL_ORDER = 1.6
_DIGITS_FIRST = 1.5
CLOSED_SUFFIXES = frozenset(_CLOSED_IS_REAL)
"""Suffixes under which only a government's own bodies can register."""


class Reading(NamedTuple):
    """One way to read a domain as a slip. weight: the slip's weight before the book's evidence, 0 if it can't be one.

    ruled_out: the rule by which it can't be one, as the end of a sentence; empty where it can.
    """

    candidate: Candidate
    kind: Kind
    reason: str
    cost: float
    weight: float
    ruled_out: str = ""
    surest: Confidence = Confidence.HIGH
    """What a finding with this reading may be at most."""


def read_as_slip(domain: DomainName, candidate: Candidate, layouts: tuple[str, ...]) -> Reading:
    """Judge one candidate."""
    cost, edits = _cost_and_edits(candidate, layouts)
    kind = classify(candidate, edits)
    said = reason(kind, candidate, edits)
    ruled_out = _ruled_out(domain, candidate, edits)
    if ruled_out:
        return Reading(candidate, kind, said, cost, 0.0, ruled_out)
    slips = len(edits) + (candidate.route is Route.NAME)
    weight = _weight(candidate.target.weight, cost + _FURTHER_SLIP * max(slips - 1, 0))
    if kind is Kind.SUFFIX_NEIGHBOUR:
        weight *= _factor_of_neighbours(candidate)
    if candidate.head and candidate.target.is_provider:
        weight *= _UNDER_PROVIDER
    surest = Confidence.MEDIUM if _may_be_another_word(domain, candidate, edits) else _surest(kind, candidate)
    return Reading(candidate, kind, said, cost, weight, surest=surest)


def _may_be_another_word(domain: DomainName, candidate: Candidate, edits: tuple[Edit, ...]) -> bool:
    """Return whether what was typed may well be another short word, as olive and liver are beside live.

    That is so where a letter is added or replaced that no finger was near.
    """
    if len(candidate.target.name) > _SHORT_WORD or not domain.suffix or not edits:
        return False
    strange = all(edit.slip in (Slip.ADDED, Slip.REPLACED) and not edit.adjacent for edit in edits)
    return strange and not in_suffix(edits, candidate.target.domain, candidate.target.suffix)


def _surest(kind: Kind, candidate: Candidate) -> Confidence:
    """Return how sure a finding may be at most.

    A provider may give out mailboxes under an ending that nobody has noted yet, most likely under a country's.
    """
    if (
        candidate.route is Route.OTHER_SUFFIX
        and kind is Kind.SUFFIX_UNKNOWN
        and not candidate.target.all_suffixes_listed
    ):
        return Confidence.MEDIUM
    if kind is not Kind.SUFFIX_OTHER:
        return Confidence.HIGH
    last = candidate.typed.rpartition(".")[2]
    elsewhere = _is_country(last) and last != candidate.target.domain.rpartition(".")[2]
    return Confidence.LOW if elsewhere else Confidence.MEDIUM


def weight_of_being_real(domain: DomainName, readings: Sequence[Reading], rank_class: int | None) -> float:
    """Return the weight of a domain's being nobody's slip, before the book's evidence.

    rank_class: that of the registrable domain, among the sites that most people visit; see known.py.
    """
    length = min(len(domain.name), len(_REGISTERED_BY_NAME_LENGTH) - 1)
    weight = _REAL_WEIGHT * _REGISTERED_BY_NAME_LENGTH[length]
    routes = {reading.candidate.route for reading in readings}
    if Route.TARGET_FIRST in routes:
        weight *= _HOLDS_WHOLE_TARGET
    if Route.SQUEEZED in routes:
        weight *= _HAS_ITS_LETTERS
    weight *= _CLOSED_IS_REAL.get(domain.suffix, 1.0)
    if any(_has_all_but_the_suffix(reading.candidate, domain) for reading in readings):
        weight *= _HAS_ITS_LETTERS
    if _MAIL_AND_LITTLE_ELSE.fullmatch(domain.name):
        weight *= _MADE_WITH_MAIL
    if any(reading.kind is Kind.LOOKALIKE for reading in readings) and mixes_scripts(domain.text):
        weight *= _MIXED_SCRIPTS
    if rank_class is not None and any(reading.candidate.typed == domain.registrable for reading in readings):
        weight = _with_rank(weight, rank_class, readings)
    return weight if domain.suffix else weight * _NO_SUCH_SUFFIX


def _with_rank(weight: float, rank_class: int, readings: Sequence[Reading]) -> float:
    """Return the weight of a much visited domain's being real.

    A one-edit neighbour of a trusted domain that would be flagged surely stays worth a look: many visit typos too.
    """
    slips = sum(each.weight for each in readings)
    near = any(OSA.distance(each.candidate.typed, each.candidate.target.domain) == 1 for each in readings)
    ranked = weight * _REAL_BY_RANK[rank_class]
    return min(ranked, slips * _WORTH_A_LOOK) if near and slips > _SURE_ODDS * weight else ranked


def _has_all_but_the_suffix(candidate: Candidate, domain: DomainName) -> bool:
    """Return whether the target's first label stands before what somebody would have registered: bolton.gv.uk."""
    first, _, rest = candidate.typed.partition(".")
    return rest.endswith(domain.registrable) and candidate.target.domain.startswith(first + ".")


def _cost_and_edits(candidate: Candidate, layouts: tuple[str, ...]) -> tuple[float, tuple[Edit, ...]]:
    """Return what a slip costs, and the edits that are to be explained one by one."""
    typed, target = candidate.typed, candidate.target
    if candidate.route is Route.TARGET_FIRST:
        return _cost_of_extra(typed[len(target.domain) :], candidate), ()
    if candidate.route in _COST_OF_ROUTE:
        return _COST_OF_ROUTE[candidate.route], ()
    if candidate.route is Route.NAME:
        edits = align(typed, target.name, layouts).edits
        return _SUFFIX_MISSING + _sum(edits), edits
    if candidate.route is Route.OTHER_SUFFIX:
        name = typed.partition(".")[0]
        edits = align(name, target.name, layouts).edits
        return _cost_of_other_suffix(candidate) + _sum(edits), edits
    edits = align(typed, target.domain, layouts).edits
    if "." not in typed and not candidate.head:
        edits = tuple(edit for edit in edits if not edit.touches_separator)
        return _SUFFIX_MISSING + _sum(edits), edits
    return _sum(edits), edits


_COST_OF_ROUTE = {
    Route.LABEL_MORE: _LABEL_MORE,
    Route.LABEL_LESS: _LABEL_LESS,
    Route.LABEL_ORDER: _LABEL_ORDER,
    Route.WITH_MAIL: _WITH_MAIL,
    Route.DIGITS_FIRST: _DIGITS_FIRST,
}


def _sum(edits: tuple[Edit, ...]) -> float:
    """Return what edits cost together."""
    return sum(edit.cost for edit in edits)


def _cost_of_extra(extra: str, candidate: Candidate) -> float:
    """Return the cost of a label too many: typed twice (gmail.com.com), a real suffix, or a mistyped or glued one."""
    label = extra.removeprefix(".")
    last = candidate.target.domain.rpartition(".")[2]
    if OSA.distance(label, last, score_cutoff=1) <= 1:
        return _EXTRA_REPEATED if label == last else _EXTRA_NEARLY_REPEATED
    cost = _EXTRA_GLUED if label == extra else _EXTRA_SUFFIX if is_top_level(label) else _EXTRA_ANYTHING
    return cost + _for_another_country(label, candidate)


def _cost_of_other_suffix(candidate: Candidate) -> float:
    """Return the cost of writing another suffix: less within a country, or where the right one is contained in it."""
    typed, meant = candidate.typed.partition(".")[2], candidate.target.suffix
    last = typed.rpartition(".")[2]
    if last == meant.rpartition(".")[2]:
        return _SAME_COUNTRY
    if typed.startswith(meant + "."):
        return _SAME_COUNTRY + _for_another_country(last, candidate)
    if is_top_level(last):
        return _OTHER_SUFFIX if len(last) == 2 or last in _WELL_KNOWN else _OBSCURE_SUFFIX
    return _NO_SUFFIX + _NO_SUFFIX_PER_EDIT * OSA.distance(typed, meant)


def _for_another_country(label: str, candidate: Candidate) -> float:
    """Return what a label behind a domain costs more, where the provider has domains in several countries.

    It is rather a slip for one of these.
    """
    return _FOR_ANOTHER_COUNTRY if candidate.has_regional_variants and label not in _WELL_KNOWN else 0.0


def _weight(weight: float, cost: float) -> float:
    """Return the expected weight of one given slip for a target."""
    return weight * _SLIPS_PER_WEIGHT * math.exp(-EASE * (cost - 0.7))


def _factor_of_neighbours(candidate: Candidate) -> float:
    """Return how much likelier than other slips it is to type the ending next door."""
    target = candidate.target
    typed_ending, meant_ending = candidate.typed.rpartition(".")[2], target.suffix.rpartition(".")[2]
    other_country = typed_ending != meant_ending and _is_country(typed_ending) and _is_country(meant_ending)
    public_body = target.suffix.partition(".")[0] in _PUBLIC_BODIES and len(target.name) < _OWN_NAME
    if other_country and (public_body or (candidate.has_regional_variants and not target.all_suffixes_listed)):
        return _OTHER_COUNTRY
    return _NEXT_TO_CLOSED if target.suffix in CLOSED_SUFFIXES else 1.0


def _is_country(label: str) -> bool:
    """Return whether a label is a country's top-level domain (ISO 3166: all of two letters, and only these)."""
    return len(label) == 2 and label.isascii() and is_top_level(label)


def _ruled_out(domain: DomainName, candidate: Candidate, edits: tuple[Edit, ...]) -> str:
    """Return the rule by which a candidate is no slip that people make, empty where it may be one."""
    target = candidate.target
    if candidate.route is Route.TARGET_FIRST:
        extra = candidate.typed[len(target.domain) + 1 :]
        if _may_be_the_same_in_a_country(extra, target.suffix):
            return phrase("it is rather the same body in another country")
        return ""
    if candidate.route in _COST_OF_ROUTE or (candidate.route is Route.OTHER_SUFFIX and not edits):
        return ""
    if spelled_out(candidate.typed) == target.domain:
        return phrase("it is the same name, written with its umlauts")
    if differ_by_digits(candidate.typed, target.domain):
        return phrase("the two differ by a digit, as company7 and company8 do")
    if len(domain.labels) == 1 or all(edit.touches_separator for edit in edits):
        return ""
    return _beyond_budget(candidate, edits)


def _beyond_budget(candidate: Candidate, edits: tuple[Edit, ...]) -> str:
    """Return why people don't make these slips in a name of this length, empty where they do.

    From four letters any one edit; two cheap ones from seven, or from five for a leading provider; in shorter
    names only a swap, a letter doubled, a dot or the suffix, but for those under a closed suffix.
    """
    target = candidate.target
    name_length = len(target.domain) - len(target.suffix) - target.domain.count(".") + target.suffix.count(".")
    in_name = [edit for edit in edits if not in_suffix((edit,), target.domain, target.suffix)]
    if candidate.route is Route.OTHER_SUFFIX:
        likely = _is_leading(target) and name_length >= 5
        return "" if likely else phrase("a slip in the name and another suffix are too much")
    if len(edits) > 1 and not in_name and is_top_level(candidate.typed.rpartition(".")[2]):
        return phrase("the same name under another suffix is somebody else’s, or a regional variant")
    if len(in_name) > 1 or len(edits) > 2:
        most = _CHEAP_PAIR if name_length >= 7 else _CHEAPEST_PAIR if name_length >= 5 and _is_leading(target) else 0.0
        if len(edits) == 2 and _sum(edits) <= most:
            return ""
        return phrase("so many slips in so short a name are not made")
    if len(edits) == 2:
        likely = name_length >= 5 or _is_leading(target)
        return "" if likely else phrase("two slips in so short a name are not made")
    if target.suffix in CLOSED_SUFFIXES:
        return ""
    if in_name and not in_name[0].typed.isascii():
        return ""
    if in_name and name_length <= 3 and in_name[0].slip not in (Slip.SWAPPED, Slip.DOUBLED):
        return "" if in_name[0].touches_separator else phrase("names of three letters are all taken")
    return ""


def _is_leading(target: TrustedDomain) -> bool:
    """Return whether a target is one of the few that most books hold."""
    return target.weight >= _LEADING or target.all_suffixes_listed


def _may_be_the_same_in_a_country(extra: str, suffix: str) -> bool:
    """Return whether one label more makes it another country's: army.mil.ua is Ukraine's army, not a slip.

    Not where the label is a slip for the ending itself, as in army.mil.ml, or the United States'.
    """
    return (
        suffix in CLOSED_SUFFIXES
        and _is_country(extra)
        and extra != "us"
        and OSA.distance(extra, suffix.rpartition(".")[2]) > 1
    )
