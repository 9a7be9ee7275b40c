"""How often it is right on typos that people made and on domains that exist; the least that must hold."""

import csv
from collections import Counter
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from desktop_app.proofreading.domain import to_unicode
from desktop_app.proofreading.finding import Confidence
from desktop_app.proofreading.proofreader import Proofreader
from desktop_app.proofreading.rules import TrustedDomain
from desktop_app.settings.rules import DECLARED_WEIGHT, build_rules


def _rows(path: Path) -> list[dict[str, str]]:
    """Read a tab-separated file with a header."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def test_typos_that_people_made_get_the_right_first_suggestion(shared: Path) -> None:
    rows = _rows(shared / "data" / "typos.tsv")
    rules = build_rules()
    meant = {to_unicode(row["intended"].lower()) for row in rows}
    added = {domain: TrustedDomain(domain, DECLARED_WEIGHT, "test") for domain in meant if not rules.trusted_as(domain)}
    proofreader = Proofreader(replace(rules, trusted=MappingProxyType({**rules.trusted, **added})))
    outcomes: Counter[str] = Counter()
    for row in rows:
        finding = proofreader.judge(row["typed"].lower()).finding
        if finding and finding.suggestions:
            right = finding.suggestions[0].domain == row["intended"]
            outcomes["right" if right else "wrong"] += 1
            outcomes[f"{finding.confidence} {'right' if right else 'wrong'}"] += 1
    assert outcomes["right"] >= 0.85 * len(rows)
    assert outcomes["wrong"] <= 0.04 * len(rows)
    assert outcomes["high right"] >= 0.98 * (outcomes["high right"] + outcomes["high wrong"])


def test_real_domains_are_almost_never_flagged(shared: Path) -> None:
    rows = _rows(shared / "data" / "real_domains.tsv")
    proofreader = Proofreader(build_rules())
    findings = (proofreader.judge(row["domain"].lower()).finding for row in rows)
    levels = Counter(finding.confidence for finding in findings if finding)
    assert levels[Confidence.HIGH] + levels[Confidence.MEDIUM] <= 0.0005 * len(rows)
    assert levels.total() <= 0.002 * len(rows)
