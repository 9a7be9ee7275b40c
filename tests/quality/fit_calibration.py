"""Fits how log odds for a slip become a probability, so that of what is said with 90 %, nine in ten are right.

python tests/quality/fit_calibration.py --typos FILE.tsv --real FILE.tsv

For every domain with a suggestion, however unlikely, the program gives odds for a slip and the share of its first
suggestion among all. Fitted are a slope and a shift of the log odds under which the first suggestions that are right
become likeliest (Platt scaling); a real domain counts as never right. Printed beside those in force.
"""

import argparse
import math
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from unittest.mock import patch

from pairs import Pair, RealDomain, read_pairs, read_real_domains, trustable

from desktop_app.proofreading import weighing
from desktop_app.proofreading.finding import Finding
from desktop_app.proofreading.kinds import Kind
from desktop_app.proofreading.proofreader import Proofreader
from desktop_app.proofreading.rules import Rules
from desktop_app.settings.rules import Sources, gather_rules

_SLOPES = [step / 20 for step in range(6, 31)]
_SHIFTS = [step / 10 for step in range(-20, 31)]
_LEAST = 0.02
_FIXED = frozenset({Kind.DECLARED, Kind.RETIRED, Kind.STRUCTURE})
"""Kinds whose probability is not weighed."""


@dataclass(frozen=True, slots=True)
class Case:
    """log_odds: for a slip, as weighed; share: of the first suggestion among all; right: whether that was meant."""

    log_odds: float
    share: float
    right: bool


def main() -> None:
    """Read, fit, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--typos", type=Path, nargs="+", required=True, metavar="FILE.tsv")
    parser.add_argument("--real", type=Path, nargs="+", required=True, metavar="FILE.tsv")
    options = parser.parse_args()
    pairs = read_pairs(options.typos)
    rules = gather_rules(Sources(trust_entries=trustable(pairs)[0])).rules
    cases = [*_cases(pairs, rules), *_cases(read_real_domains(options.real), gather_rules().rules)]
    slope, shift = min(product(_SLOPES, _SHIFTS), key=lambda both: loss(cases, *both))
    in_force = weighing.SLOPE, weighing.SHIFT
    sys.stdout.write(
        f"{len(cases)} domains with a suggestion\n"
        f"in force: slope {in_force[0]:.2f}, shift {in_force[1]:.2f}: mean log loss {loss(cases, *in_force):.4f}\n"
        f"fitted:   slope {slope:.2f}, shift {shift:.2f}: mean log loss {loss(cases, slope, shift):.4f}\n"
    )


def loss(cases: Iterable[Case], slope: float, shift: float) -> float:
    """Return the mean of -ln(probability of what came out)."""
    losses = []
    for case in cases:
        probability = case.share / (1 + math.exp(-(slope * case.log_odds + shift)))
        losses.append(-math.log(max(probability if case.right else 1 - probability, 1e-9)))
    return sum(losses) / len(losses)


def _cases(domains: Iterable[Pair | RealDomain], rules: Rules) -> list[Case]:
    """Judge each domain, flagging whatever is likelier than 2 %."""
    found: list[Case] = []
    with patch.object(weighing, "_LOW", _LEAST):
        judge = Proofreader(rules).judge
        for each in domains:
            typed, intended = (each.typed, each.intended) if isinstance(each, Pair) else (each.domain, None)
            finding = judge(typed).finding
            if finding and finding.suggestions and finding.kind not in _FIXED and finding.probability < 1:
                found.append(_case(finding, intended))
    return found


def _case(finding: Finding, intended: str | None) -> Case:
    """Return what is fitted, with the calibration in force taken out again."""
    first = finding.suggestions[0]
    calibrated = math.log(finding.probability / (1 - finding.probability))
    log_odds = (calibrated - weighing.SHIFT) / weighing.SLOPE
    return Case(log_odds, first.probability / finding.probability, first.domain == intended)


if __name__ == "__main__":
    main()
