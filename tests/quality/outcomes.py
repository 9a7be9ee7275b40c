"""The benchmark's arithmetic: what came out for each pair and each real domain, counted."""

import enum
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.proofreading.finding import Verdict

BINS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.0)
"""Edges of the reliability table; the upper end belongs to the next bin, but for the last."""


class Outcome(enum.StrEnum):
    """What a program made of a typed domain."""

    RIGHT = "right"
    LISTED = "listed"
    """The first suggestion is another, but what was meant is listed below it."""
    WRONG = "wrong"
    """Suggestions, none of which was meant."""
    BARE = "bare"
    """Flagged without any suggestion."""
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Judged:
    """What a program said of one domain. intended: what was meant; None for a domain that exists.

    made: the kind of slip that was made, or who says that the domain exists. kind, confidence and probability are what
    the program says; probability is that of the first suggestion, None without one.
    """

    typed: str
    intended: str | None
    made: str = ""
    flagged: bool = False
    suggestions: tuple[str, ...] = ()
    kind: str = ""
    confidence: str = ""
    probability: float | None = None
    tie: bool = False
    said: str = ""

    @property
    def outcome(self) -> Outcome:
        """Return what came of a pair; a real domain is WRONG or BARE where it is flagged, and otherwise MISSED."""
        if not self.flagged:
            return Outcome.MISSED
        if not self.suggestions:
            return Outcome.BARE
        if self.suggestions[0] == self.intended:
            return Outcome.RIGHT
        return Outcome.LISTED if self.intended in self.suggestions else Outcome.WRONG

    @property
    def is_pair(self) -> bool:
        """Return whether it is known what was meant."""
        return self.intended is not None


def judged(typed: str, intended: str | None, made: str, verdict: Verdict) -> Judged:
    """Take from a verdict what is counted."""
    finding = verdict.finding
    if finding is None:
        nearest = ", ".join(f"{each.domain} {each.probability:.2f}" for each in verdict.nearest[:3])
        return Judged(typed, intended, made, said=f"{verdict.code}; nearest: {nearest or 'none'}")
    return Judged(
        typed,
        intended,
        made,
        True,
        tuple(each.domain for each in finding.suggestions),
        finding.kind,
        finding.confidence,
        finding.suggestions[0].probability if finding.suggestions else None,
        finding.tie,
        verdict.why,
    )


@dataclass(frozen=True, slots=True)
class Recall:
    """Pairs counted by outcome. ties: pairs where the program leaves the choice between the first two to a person."""

    pairs: int
    right: int
    listed: int
    wrong: int
    bare: int
    missed: int
    ties: int

    @property
    def exact(self) -> float:
        """Return the share whose first suggestion is what was meant."""
        return _share(self.right, self.pairs)

    @property
    def anywhere(self) -> float:
        """Return the share where what was meant is listed at all."""
        return _share(self.right + self.listed, self.pairs)

    @property
    def wrong_first(self) -> int:
        """Return how many first suggestions are not what was meant."""
        return self.listed + self.wrong


def recall(judgements: Iterable[Judged]) -> Recall:
    """Count pairs by outcome."""
    pairs = [each for each in judgements if each.is_pair]
    count = {outcome: sum(each.outcome is outcome for each in pairs) for outcome in Outcome}
    return Recall(
        len(pairs),
        count[Outcome.RIGHT],
        count[Outcome.LISTED],
        count[Outcome.WRONG],
        count[Outcome.BARE],
        count[Outcome.MISSED],
        sum(each.tie for each in pairs),
    )


@dataclass(frozen=True, slots=True)
class Precision:
    """Findings over both data sets: right first suggestions, other findings on pairs, and real domains flagged."""

    right: int
    other: int
    false_flags: int

    @property
    def share(self) -> float | None:
        """Return the share of findings that are right; None without any."""
        findings = self.right + self.other + self.false_flags
        return self.right / findings if findings else None


def precision(judgements: Iterable[Judged]) -> Precision:
    """Count findings."""
    flagged = [each for each in judgements if each.flagged]
    right = sum(each.outcome is Outcome.RIGHT for each in flagged)
    false_flags = sum(not each.is_pair for each in flagged)
    return Precision(right, len(flagged) - right - false_flags, false_flags)


def per_thousand(judgements: Iterable[Judged]) -> float:
    """Return how many of a thousand real domains are flagged."""
    real = [each for each in judgements if not each.is_pair]
    return 1000 * _share(sum(each.flagged for each in real), len(real))


def grouped(judgements: Iterable[Judged], key: Callable[[Judged], str]) -> dict[str, list[Judged]]:
    """Return judgements by key, the keys in the order of the alphabet."""
    groups: dict[str, list[Judged]] = {}
    for each in judgements:
        groups.setdefault(key(each), []).append(each)
    return dict(sorted(groups.items()))


@dataclass(frozen=True, slots=True)
class Bin:
    """Findings whose first suggestion was given a probability between two edges."""

    least: float
    below: float
    count: int
    predicted: float
    observed: float


def reliability(judgements: Iterable[Judged], edges: Sequence[float] = BINS) -> list[Bin]:
    """Return what was predicted and what was observed, bin by bin; a flagged real domain counts as wrong."""
    pairs = list(pairwise(edges))
    contents: list[list[Judged]] = [[] for _ in pairs]
    for each in judgements:
        if each.probability is not None:
            above = sum(each.probability >= least for least, _ in pairs)
            contents[above - 1].append(each)
    return [
        Bin(
            least,
            below,
            len(inside),
            _share(sum(each.probability or 0.0 for each in inside), len(inside)),
            _share(sum(each.outcome is Outcome.RIGHT for each in inside), len(inside)),
        )
        for (least, below), inside in zip(pairs, contents, strict=True)
    ]


def calibration_error(bins: Iterable[Bin]) -> float:
    """Return the expected calibration error: the mean distance of predicted from observed, weighted by count."""
    filled = [each for each in bins if each.count]
    distance = sum(each.count * abs(each.predicted - each.observed) for each in filled)
    return _share(distance, sum(each.count for each in filled))


def _share(part: float, whole: float) -> float:
    """Return a share; nothing of nothing is nothing."""
    return part / whole if whole else 0.0
