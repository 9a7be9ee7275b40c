"""The benchmark's own arithmetic, on a few cases that can be counted by hand."""

from pathlib import Path

import peer_programs
import pytest
import tables
from fit_costs import edits_of, fit, opportunities
from generated_pairs import SETS, generate
from outcomes import Judged, Outcome, calibration_error, judged, per_thousand, precision, recall, reliability
from pairs import Pair, kind_of_pair, read_pairs, read_real_domains, trustable

from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.domain import is_public_suffix
from desktop_app.proofreading.proofreader import Proofreader
from desktop_app.settings.rules import gather_rules

_RIGHT = Judged("gmial.com", "gmail.com", "transposition", True, ("gmail.com",), "transposition", "high", 0.99)
_TIE = Judged(
    "yahoo.fe", "yahoo.de", "suffix-unknown", True, ("yahoo.fr", "yahoo.de"), "suffix-unknown", "low", 0.55, True
)
_WRONG = Judged("mal.com", "aol.com", "combined", True, ("mail.com",), "omission", "medium", 0.8)
_BARE = Judged("gmail.com<", "gmail.com", "structure", True, (), "structure", "medium")
_MISSED = Judged("gmall.org", "gmail.com", "combined")
_FLAGGED = Judged("mlive.com", None, "list", True, ("live.com",), "insertion", "high", 0.97)
_QUIET = Judged("example.org", None, "list")
_ALL = (_RIGHT, _TIE, _WRONG, _BARE, _MISSED, _FLAGGED, _QUIET, _QUIET, _QUIET)


def _write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_every_pair_has_one_outcome() -> None:
    outcomes = [each.outcome for each in _ALL[:5]]
    assert outcomes == [Outcome.RIGHT, Outcome.LISTED, Outcome.WRONG, Outcome.BARE, Outcome.MISSED]


def test_recall_counts_pairs_and_leaves_real_domains_out() -> None:
    count = recall(_ALL)
    assert (count.pairs, count.right, count.listed, count.wrong, count.bare, count.missed) == (5, 1, 1, 1, 1, 1)
    assert (count.exact, count.anywhere, count.wrong_first, count.ties) == (0.2, 0.4, 2, 1)


def test_precision_counts_flagged_real_domains_as_wrong() -> None:
    count = precision(_ALL)
    assert (count.right, count.other, count.false_flags, count.share) == (1, 3, 1, 0.2)


def test_precision_of_no_findings_is_unknown() -> None:
    assert precision([_MISSED, _QUIET]).share is None


def test_flags_are_of_a_thousand_real_domains() -> None:
    assert per_thousand(_ALL) == 250


def test_reliability_puts_each_first_suggestion_in_one_bin() -> None:
    bins = {each.least: each for each in reliability(_ALL)}
    assert {least: each.count for least, each in bins.items() if each.count} == {0.5: 1, 0.8: 1, 0.95: 1, 0.99: 1}
    assert (bins[0.99].predicted, bins[0.99].observed) == (0.99, 1.0)
    assert (bins[0.95].predicted, bins[0.95].observed) == (0.97, 0.0)


def test_certainty_is_in_the_last_bin() -> None:
    sure = Judged("a.mil", "b.mil", "", True, ("b.mil",), "declared", "high", 1.0)
    assert [each.count for each in reliability([sure])] == [0, 0, 0, 0, 0, 0, 0, 1]


def test_calibration_error_is_weighted_by_count() -> None:
    assert calibration_error(reliability(_ALL)) == pytest.approx((0.55 + 0.8 + 0.97 + 0.01) / 4)


def test_nothing_measured_is_no_error() -> None:
    assert recall([]).exact == per_thousand([]) == calibration_error(reliability([])) == 0


@pytest.mark.parametrize(
    ("typed", "intended", "kind"),
    [
        ("gmial.com", "gmail.com", "transposition"),
        ("gmai.com", "gmail.com", "omission"),
        ("gmaail.com", "gmail.com", "doubling"),
        ("gmnail.com", "gmail.com", "insertion"),
        ("gmaul.com", "gmail.com", "substitution"),
        ("gmial.con", "gmail.com", "combined"),
        ("gmail.con", "gmail.com", "suffix-unknown"),
        ("army.ml", "army.mil", "suffix-neighbour"),
        ("gmail.org", "gmail.com", "suffix-other"),
        ("gmail.com.com", "gmail.com", "suffix-extra"),
        ("armymil", "army.mil", "suffix-missing"),
        ("modgov.uk", "mod.gov.uk", "separator"),
        ("mod.uk.gov", "mod.gov.uk", "label-order"),
        ("grnail.com", "gmail.com", "lookalike"),
        ("gmail..com", "gmail.com", "structure"),
    ],
)
def test_the_slip_of_a_pair_is_named_without_the_program(typed: str, intended: str, kind: str) -> None:
    assert kind_of_pair(Pair(typed, intended)) == kind


def test_files_are_read_once_each_row(tmp_path: Path) -> None:
    typos = _write(
        tmp_path / "typos.tsv", "typed\tintended\tsource\nGmial.com\tgmail.com\ta\ngmial.com\tgmail.com\tb\n"
    )
    real = _write(tmp_path / "real.tsv", "domain\tsource\nmlive.com\tlist: seen\n")
    assert read_pairs([typos, typos]) == [Pair("gmial.com", "gmail.com", "a")]
    assert [each.domain for each in read_real_domains([real, real])] == ["mlive.com"]


def test_file_without_the_column_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="no column typed, intended"):
        read_pairs([_write(tmp_path / "real.tsv", "domain\tsource\n")])


def test_what_was_meant_is_trusted_only_where_a_trust_file_would_take_it() -> None:
    pairs = [Pair("a", "example.com"), Pair("b", "example.com"), Pair("c", "no domain")]
    assert trustable(pairs) == (["example.com"], ["no domain"])


def test_verdicts_of_the_program_are_counted() -> None:
    proofreader = Proofreader(gather_rules().rules)
    found = judged("gmial.com", "gmail.com", "transposition", proofreader.judge("gmial.com"))
    quiet = judged("gmail.com", None, "list", proofreader.judge("gmail.com"))
    assert (found.outcome, found.confidence, quiet.flagged) == (Outcome.RIGHT, Confidence.HIGH, False)
    assert found.probability is not None
    assert found.probability > 0.9


def test_generated_pairs_are_the_same_for_the_same_seed_and_slips_of_trusted_domains() -> None:
    rules = gather_rules().rules
    for name in SETS:
        made = generate(rules, name, 30, seed=1)
        assert made == generate(rules, name, 30, seed=1)
        assert len({each.pair.typed for each in made}) == 30
        assert all(rules.trusted_as(each.pair.intended) for each in made)
        assert not any(rules.trusted_as(each.pair.typed) or is_public_suffix(each.pair.typed) for each in made)


def test_missing_node_is_said_and_not_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)
    with pytest.raises(peer_programs.NotMeasuredError, match="node is not installed"):
        peer_programs.suggestions(["gmial.com"], None)


def test_program_that_was_not_measured_has_a_line_that_says_so() -> None:
    lines = tables.compared({"Proofbook": _ALL, "another": "not measured: node is not installed"})
    assert lines[2].split("  ")[-1] == "not measured: node is not installed"
    assert lines[1].endswith("250.00")


def test_opportunities_are_counted_by_hand() -> None:
    ways = opportunities("aab.de")
    assert (ways["left_out_of_pair"], ways["left_out"], ways["doubled"]) == (1, 3, 5)
    assert ways["swapped"] == 4  # all but “aa”
    assert ways["separator"] == 2 * 5 + 2


def test_fitted_costs_are_lower_for_what_is_made_more_often() -> None:
    meant = [f"{letter}gmail.com" for letter in "tuvwxy"]
    often = [Pair(domain.replace("ai", "ia"), domain) for domain in meant]
    costs = fit([*often, Pair("xgmqil.com", "xgmail.com")], volume=0.0)
    assert costs["swapped"] < costs["replaced_near"] < costs["added"]


def test_pairs_that_differ_by_a_whole_suffix_are_not_fitted() -> None:
    assert edits_of(Pair("gmail", "gmail.com")) == ()
