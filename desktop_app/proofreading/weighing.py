"""From weighed readings to a finding: probabilities, levels of confidence, ties, and what explain shows."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.destination import destination
from desktop_app.proofreading.evidence import addresses_at
from desktop_app.proofreading.finding import Finding, Nearest, Suggestion
from desktop_app.proofreading.scoring import Reading

_HIGH, _MEDIUM, _LOW = 0.95, 0.8, 0.55
"""Least probability of each level. Measured on 855 published typos and 23,646 real domains together (tests/quality):
of what is flagged with high, 99.8 % are right; with medium, 96 %; with low, 74 %."""
SLOPE, SHIFT = 0.75, 0.5
"""By which log odds are calibrated; fitted on published typos and real domains (tests/quality/fit_calibration.py)."""
_TIE = 2.0
"""First to second suggestion; below this no machine chooses."""
_MOST_SUGGESTIONS = 5
_WORTH_LISTING = 1 / 300
"""A suggestion that is this much less likely than the first would only distract."""


class Weighed(NamedTuple):
    """A reading with the book's evidence."""

    reading: Reading
    weight: float
    sentences: tuple[str, ...] = ()


@dataclass(frozen=True)
class Balance:
    """Every reading of one domain as a slip, the likeliest first, and the weight of its being real.

    against: what the book says for its being real.
    """

    readings: tuple[Weighed, ...]
    weight_real: float
    against: tuple[str, ...] = ()

    @property
    def slips(self) -> list[Weighed]:
        """Return the readings that no rule excludes."""
        return [each for each in self.readings if each.weight > 0]

    @cached_property
    def slip_probability(self) -> float:
        """Return the probability that the domain is a slip for any target."""
        return calibrated(self._slip_weight / self.weight_real) if self._slip_weight else 0.0

    @cached_property
    def _slip_weight(self) -> float:
        """Return the weight of its being a slip."""
        return sum(each.weight for each in self.readings)

    def probability(self, weight: float) -> float:
        """Return the probability of the reading that has a weight."""
        return self.slip_probability * weight / self._slip_weight if weight else 0.0

    def nearest(self) -> tuple[Nearest, ...]:
        """Return the readings as explain shows them."""
        return tuple(
            Nearest(
                each.reading.candidate.suggestion,
                each.reading.kind,
                round(each.reading.cost, 2),
                self.probability(each.weight),
                each.reading.ruled_out,
            )
            for each in self.readings
        )


def calibrated(odds: float) -> float:
    """Return the probability that odds for a slip have turned out to mean."""
    return 1 / (1 + math.exp(-(SLOPE * math.log(odds) + SHIFT)))


def make_finding(domain: str, balance: Balance, least: Confidence = Confidence.LOW, count: int = 0) -> Finding | None:
    """Return the finding, if being a slip is likely enough; count: addresses at the domain in the book.

    It is as sure as that it is a slip at all, and that the first suggestion is the right one.
    """
    slips = balance.slips
    probability = balance.slip_probability
    if not slips or probability < _LOW:
        return None
    first = slips[0]
    level = confidence(balance.probability(first.weight)) or Confidence.LOW
    if level.reaches(first.reading.surest):
        level = first.reading.surest
    if not level.reaches(least):
        return None
    suggestions = tuple(
        Suggestion(
            each.reading.candidate.suggestion,
            balance.probability(each.weight),
            each.reading.kind,
            each.reading.reason,
        )
        for each in slips[:_MOST_SUGGESTIONS]
        if each.weight >= _WORTH_LISTING * first.weight
    )
    evidence = (*first.sentences, *balance.against)
    if count > 1:
        evidence += (addresses_at(count, domain),)
    return Finding(
        domain,
        level,
        probability,
        first.reading.kind,
        is_tie(suggestions),
        first.reading.reason,
        destination(domain),
        suggestions,
        evidence,
    )


def confidence(probability: float) -> Confidence | None:
    """Return the level of a probability, None below all of them."""
    for level, least in ((Confidence.HIGH, _HIGH), (Confidence.MEDIUM, _MEDIUM), (Confidence.LOW, _LOW)):
        if probability >= least:
            return level
    return None


def is_tie(suggestions: Sequence[Suggestion]) -> bool:
    """Return whether the first two suggestions are too close to choose."""
    return len(suggestions) > 1 and suggestions[0].probability < _TIE * suggestions[1].probability
