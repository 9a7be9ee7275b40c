"""How often it is right on typos that people made and on domains that exist; the least that must hold."""

import csv
from collections import Counter
from pathlib import Path

import pytest

from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.domain import to_unicode
from desktop_app.proofreading.finding import Finding
from desktop_app.proofreading.proofreader import Proofreader
from desktop_app.settings.rules import Sources, gather_rules


def _rows(path: Path) -> list[dict[str, str]]:
    """Read a tab-separated file with a header."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.fixture(scope="module")
def typos(shared: Path) -> Counter[str]:
    """What comes of each typo, where what was meant is trusted."""
    rows = _rows(shared / "data" / "typos.tsv")
    meant = {to_unicode(row["intended"].lower()) for row in rows}
    built_in = gather_rules(Sources(layouts=("qwerty",))).rules
    added = sorted(domain for domain in meant if not built_in.trusted_as(domain))
    judge = Proofreader(gather_rules(Sources(trust_entries=added, layouts=("qwerty",))).rules).judge
    outcomes: Counter[str] = Counter({"all": len(rows)})
    for row in rows:
        finding = judge(row["typed"].lower()).finding
        suggested = [suggestion.domain for suggestion in finding.suggestions] if finding else []
        outcomes["listed"] += row["intended"] in suggested
        if finding and suggested:
            outcome = "right" if suggested[0] == row["intended"] else "wrong"
            outcomes.update((outcome, f"{finding.confidence} {outcome}"))
    return outcomes


def _flagged(shared: Path, *, known: bool) -> tuple[Counter[str], list[Finding], int]:
    """Return the levels and the findings among domains that exist, and how many these are."""
    rows = _rows(shared / "data" / "real_domains.tsv")
    judge = Proofreader(gather_rules(Sources(known=known, layouts=("qwerty",))).rules).judge
    findings = [finding for row in rows if (finding := judge(row["domain"].lower()).finding)]
    return Counter(finding.confidence for finding in findings), findings, len(rows)


def test_typos_that_people_made_get_the_right_first_suggestion(typos: Counter[str]) -> None:
    assert typos["right"] >= 0.95 * typos["all"]
    assert typos["listed"] >= 0.97 * typos["all"]
    assert typos["wrong"] <= 0.02 * typos["all"]


def test_real_domains_are_almost_never_flagged(shared: Path, typos: Counter[str]) -> None:
    levels, findings, count = _flagged(shared, known=True)
    assert levels[Confidence.HIGH] + levels[Confidence.MEDIUM] <= 0.0005 * count
    assert levels.total() <= 0.002 * count
    assert typos["high right"] >= 0.99 * (typos["high right"] + typos["high wrong"] + levels[Confidence.HIGH])
    reported = {row["domain"] for row in _rows(shared / "data" / "real_domains.tsv") if "reported" in row["source"]}
    assert not {each.domain for each in findings if each.confidence is not Confidence.LOW} & reported


def test_nor_are_they_without_the_list_of_known_ones(shared: Path) -> None:
    levels, _, count = _flagged(shared, known=False)
    assert levels[Confidence.HIGH] + levels[Confidence.MEDIUM] <= 0.0015 * count
