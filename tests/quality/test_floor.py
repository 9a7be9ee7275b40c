"""The least that must hold everywhere, on pairs that are made here; the published figures come from observed ones."""

import pytest
from generated_pairs import generate
from outcomes import judged, recall

from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.proofreader import Proofreader
from desktop_app.settings.rules import Sources, gather_rules


@pytest.mark.parametrize(("name", "least"), [("military", 0.92), ("german", 0.85), ("uk", 0.85)])
def test_most_made_slips_get_the_right_first_suggestion_and_sure_ones_are_right(name: str, least: float) -> None:
    rules = gather_rules(Sources(layouts=("qwerty",))).rules
    judge = Proofreader(rules).judge
    found = [
        judged(each.pair.typed, each.pair.intended, each.channel, judge(each.pair.typed))
        for each in generate(rules, name, 200, seed=3)
    ]
    assert recall(found).exact >= least
    sure = [each for each in found if each.confidence == Confidence.HIGH]
    assert sum(each.suggestions[0] == each.intended for each in sure) >= 0.97 * len(sure)


def test_no_sure_suggestion_is_a_slip_itself() -> None:
    rules = gather_rules(Sources(layouts=("qwerty",))).rules
    judge = Proofreader(rules).judge
    for name in ("military", "german", "uk"):
        for each in generate(rules, name, 100, seed=4):
            finding = judge(each.pair.typed).finding
            if finding and finding.suggestions and finding.confidence is Confidence.HIGH:
                again = judge(finding.suggestions[0].domain).finding
                assert again is None or again.confidence is Confidence.LOW, (each.pair.typed, finding.suggestions[0])
