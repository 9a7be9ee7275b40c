"""Fits what each slip costs to pairs of what was typed and what was meant.

python tests/quality/fit_costs.py --typos FILE.tsv [--real FILE.tsv] [--volume 0.5]

1. Each pair is aligned, and its edits are counted by category.
2. A count divided by the opportunities is a rate: the places where the slip can be made, times the characters that can
   be typed there. So “any other letter” is the rate of each single letter, as the alignment weighs it.
3. Lists of typos hold each typo once, so they show too many insertions; the shares of omission, swap, substitution and
   insertion are moved towards those among 1.47 million addresses (--volume: how far, from 0 to 1).
4. cost = constant - ln(rate) / EASE, EASE being how fast scoring lets slips grow rarer with their cost; the constant is
   such that slips of one edit, weighted as in 3, cost 0.7 on average. (A median would jump: between omissions and
   swaps, half of all, and the rest is a wide gap.)
5. Costs half way between these and those in force are printed too: lists are small, and budgets are tuned to the
   costs in force. Five folds show whether either finds more.
"""

import argparse
import math
import random
import string
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from unittest.mock import patch

import tables
from outcomes import Judged, judged, recall
from pairs import Pair, RealDomain, read_pairs, read_real_domains, trustable

from desktop_app.proofreading import scoring
from desktop_app.proofreading.alignment import COSTS, Costs, Edit, Slip, align
from desktop_app.proofreading.domain import parse
from desktop_app.proofreading.keyboard import LAYOUTS, neighbours
from desktop_app.proofreading.lookalikes import ASCII_PAIRS
from desktop_app.proofreading.proofreader import Proofreader
from desktop_app.proofreading.rules import Rules
from desktop_app.settings.rules import Sources, gather_rules

_EASE = scoring.EASE
_TYPICAL = 0.7
_LEAST = 0.2
"""No slip is for nothing: an alignment would be full of them."""
_LEAST_WEIGHT = 0.05
_FOLDS = 5
_MOST_EDITS = 2
"""Pairs with more are no slips of single keys."""
_CHARACTERS = frozenset(string.ascii_lowercase + string.digits)
_ALIKE = ("0o", "1l", "1i", "il")
_GROUPS = {
    "left_out": "omission",
    "left_out_of_pair": "omission",
    "swapped": "transposition",
    "moved": "transposition",
    "replaced_near": "substitution",
    "lookalike": "substitution",
    "replaced": "substitution",
    "doubled": "insertion",
    "added_near": "insertion",
    "added": "insertion",
}
_BY_VOLUME = {"omission": 0.41, "transposition": 0.37, "substitution": 0.22, "insertion": 0.0}
"""Shares among the most frequent typos; substitution is .con with 18% and any other with 4%."""
CATEGORIES = (*_GROUPS, "separator")
_OF_SLIP = {
    Slip.SWAPPED: "swapped",
    Slip.MOVED: "moved",
    Slip.LOOKALIKE: "lookalike",
    Slip.DOUBLED: "doubled",
}


def main() -> None:
    """Read, fit, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--typos", type=Path, nargs="+", required=True, metavar="FILE.tsv")
    parser.add_argument("--real", type=Path, nargs="+", default=[], metavar="FILE.tsv")
    parser.add_argument("--volume", type=float, default=0.5, help="weight of the shares by volume, 0 to 1")
    parser.add_argument("--no-folds", action="store_true", help="print the table alone")
    options = parser.parse_args()
    pairs = [pair for pair in read_pairs(options.typos) if parse(pair.typed)]
    _print_table(pairs, options.volume)
    if not options.no_folds:
        _print_folds(pairs, read_real_domains(options.real), options.volume)


def fit(pairs: Iterable[Pair], volume: float) -> dict[str, float]:
    """Return the costs by category, and what a slip in the first character costs more."""
    slips = [(pair, edits) for pair in pairs if 0 < len(edits := edits_of(pair)) <= _MOST_EDITS]
    counts = Counter(category(edit, pair.intended) for pair, edits in slips for edit in edits)
    chances: Counter[str] = Counter()
    for pair, _ in slips:
        chances.update(opportunities(pair.intended))
    weights = _weights(counts, volume)
    raw = {
        each: -math.log((counts[each] + 0.5) * weights.get(_GROUPS.get(each, ""), 1.0) / (chances[each] + 1)) / _EASE
        for each in CATEGORIES
    }
    single = [category(edits[0], pair.intended) for pair, edits in slips if len(edits) == 1]
    if not single:
        raise SystemExit("no pair is one edit apart: nothing to fit")
    weighed = [(raw[each], weights.get(_GROUPS.get(each, ""), 1.0)) for each in single]
    mean = sum(cost * weight for cost, weight in weighed) / sum(weight for _, weight in weighed)
    costs = {each: max(raw[each] + _TYPICAL - mean, _LEAST) for each in CATEGORIES}
    return {**costs, "first": first_character(slips)}


def edits_of(pair: Pair) -> tuple[Edit, ...]:
    """Return the slips of a pair; none where a pair isn't typed and meant as a whole, such as a missing suffix."""
    if abs(len(pair.typed) - len(pair.intended)) > _MOST_EDITS:
        return ()
    return align(pair.typed, pair.intended, LAYOUTS).edits


def category(edit: Edit, intended: str) -> str:
    """Return which cost an edit has."""
    if edit.touches_separator and edit.slip is not Slip.SWAPPED:
        return "separator"
    if edit.slip in _OF_SLIP:
        return _OF_SLIP[edit.slip]
    if edit.slip is Slip.LEFT_OUT:
        around = intended[max(edit.position - 1, 0) : edit.position + 2]
        return "left_out_of_pair" if around.count(edit.meant) > 1 else "left_out"
    if edit.slip is Slip.ADDED:
        return "added_near" if edit.adjacent else "added"
    if edit.adjacent:
        return "replaced_near"
    return "lookalike" if "".join(sorted(edit.typed + edit.meant)) in _ALIKE else "replaced"


def opportunities(intended: str) -> Counter[str]:
    """Return in how many ways each slip can be made in a domain."""
    ways: Counter[str] = Counter()
    for position, character in enumerate(intended):
        following = intended[position + 1 : position + 2]
        ways["separator"] += 2 if position else 0  # a dot or a dash put in before it
        ways["swapped"] += bool(following) and following != character
        if character in ".-":
            ways["separator"] += 2  # left out, or exchanged
            continue
        ways["left_out_of_pair"] += character == following
        ways["left_out"] += character not in (intended[max(position - 1, 0) : position], following)
        ways["doubled"] += 1
        keys = _keys_beside(character)
        alike = {other for two in _ALIKE if character in two for other in two if other != character}
        pairs = sum(character == single or intended.startswith(pair, position) for pair, single in ASCII_PAIRS)
        ways["lookalike"] += len(alike - keys) + pairs
        ways["replaced_near"] += len(keys)
        ways["replaced"] += len(_CHARACTERS) - 1 - len(keys | alike)
        ways["moved"] += sum(0 <= position + places < len(intended) for places in (-3, -2, 2, 3))
    for before, after in zip(f" {intended}", f"{intended} ", strict=True):
        beside = (_keys_beside(before) | _keys_beside(after)) - {before, after}
        ways["added_near"] += len(beside)
        ways["added"] += len(_CHARACTERS - {before, after}) - len(beside)
    return ways


def first_character(slips: Sequence[tuple[Pair, tuple[Edit, ...]]]) -> float:
    """Return what a slip in the first character costs more than elsewhere."""
    at_first = sum(edit.position == 0 for _, edits in slips for edit in edits)
    elsewhere = sum(len(edits) for _, edits in slips) - at_first
    places = sum(len(pair.intended) - 1 for pair, _ in slips)
    return -math.log(((at_first + 0.5) / len(slips)) / ((elsewhere + 0.5) / places)) / _EASE


def _keys_beside(character: str) -> frozenset[str]:
    """Return the letters and digits whose keys touch that of a character on any layout."""
    return frozenset(key for key, other in neighbours(LAYOUTS) if other == character) & _CHARACTERS


def _weights(counts: Mapping[str, int], volume: float) -> dict[str, float]:
    """Return by group how its count changes where its share is moved towards that by volume."""
    groups: Counter[str] = Counter()
    for each, group in _GROUPS.items():
        groups[group] += counts[each]
    total = groups.total()
    return {
        group: max(1 - volume + volume * _BY_VOLUME[group] * total / count, _LEAST_WEIGHT)
        for group, count in groups.items()
        if count
    }


def _print_table(pairs: Sequence[Pair], volume: float) -> None:
    """Print counts, opportunities, and fitted costs beside those in force."""
    edits = [(pair, edits_of(pair)) for pair in pairs]
    counts = Counter(category(each, pair.intended) for pair, all_ in edits if len(all_) <= _MOST_EDITS for each in all_)
    _say(f"{len(pairs)} well-formed pairs; weight of the shares by volume: {volume}")
    columns = {name: asdict(costs) for name, costs in _tables(pairs, volume).items()}
    rows = [
        (each, str(counts[each]) if each in counts else "", *(f"{costs[each]:.2f}" for costs in columns.values()))
        for each in (*CATEGORIES, "first")
    ]
    _say("\n".join(tables.table(("cost of", "edits", *columns), rows)))


def _tables(pairs: Iterable[Pair], volume: float) -> dict[str, Costs]:
    """Return the costs in force, half way, and fitted."""
    fitted = fit(pairs, volume)
    half_way = {each: (cost + getattr(COSTS, each)) / 2 for each, cost in fitted.items()}
    return {"in force": COSTS, "half way": replace(COSTS, **half_way), "fitted": replace(COSTS, **fitted)}


def _print_folds(pairs: Sequence[Pair], real: Sequence[RealDomain], volume: float) -> None:
    """Print what is found with each table of costs, each pair with costs fitted to the others; and what is flagged."""
    shuffled = random.Random(1).sample(list(pairs), len(pairs))
    folds = [shuffled[number::_FOLDS] for number in range(_FOLDS)]
    rules = gather_rules(Sources(trust_entries=trustable(pairs)[0])).rules
    found: dict[str, list[Judged]] = {}
    for number, fold in enumerate(folds):
        others = [pair for other, each in enumerate(folds) if other != number for pair in each]
        for name, costs in _tables(others, volume).items():
            found.setdefault(name, []).extend(_judge(fold, (), rules, costs))
    rows = []
    for name, costs in _tables(pairs, volume).items():
        count = recall(found[name])
        flagged = str(sum(each.flagged for each in _judge((), real, rules, costs))) if real else "–"
        rows.append((name, f"{count.exact:.1%}", f"{count.anywhere:.1%}", str(count.wrong_first), flagged))
    _say(f"\nPairs by costs fitted to the other folds, of {_FOLDS}; real domains by costs fitted to all pairs")
    _say("\n".join(tables.table(("costs", "exact", "anywhere", "wrong first", "real flagged"), rows)))


def _judge(pairs: Iterable[Pair], real: Iterable[RealDomain], rules: Rules, costs: Costs) -> list[Judged]:
    """Return what the program says of pairs and real domains with a given table of costs."""
    with patch.object(scoring, "align", partial(align, costs=costs)):
        judge = Proofreader(rules).judge
        return [
            *(judged(pair.typed, pair.intended, "", judge(pair.typed)) for pair in pairs),
            *(judged(each.domain, None, each.source, judge(each.domain)) for each in real),
        ]


def _say(text: str) -> None:
    """Print."""
    sys.stdout.write(text + "\n")


if __name__ == "__main__":
    main()
