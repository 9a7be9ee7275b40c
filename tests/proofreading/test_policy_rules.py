"""What an organisation declares about single domains, and from which confidence on findings are shown."""

from dataclasses import replace

import pytest

from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.finding import VerdictCode
from desktop_app.proofreading.proofreader import Proofreader
from desktop_app.proofreading.whole_books import proofread
from desktop_app.settings.rules import Sources, gather_rules

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A\r\nEMAIL:a@{}\r\nEND:VCARD\r\n"


@pytest.fixture(scope="module")
def rules():
    return gather_rules(Sources(layouts=("qwerty",))).rules


def test_a_domain_never_to_be_marked_is_quiet_with_its_subdomains_and_says_why(rules):
    judge = Proofreader(replace(rules, never=frozenset({"gmial.com", "army.ml"})))
    for domain in ("gmial.com", "mail.gmial.com", "army.ml"):
        assert not judge.passes(domain)
        verdict = judge.explain(domain)
        assert (verdict.code, verdict.finding) == (VerdictCode.KNOWN, None)
        assert "Your organisation says" in verdict.why
        assert judge.code(domain) is VerdictCode.KNOWN
    assert judge.judge("gmaill.com").finding


def test_a_domain_never_to_be_marked_stays_quiet_whatever_the_book_says(rules, read):
    book = read("".join(map(CARD.format, ["stanford.edu", "stanford.edu", "stanfrd.edu"])).encode())
    assert [finding.domain for finding in proofread([book], Proofreader(rules)).findings] == ["stanfrd.edu"]
    judge = Proofreader(replace(rules, never=frozenset({"stanfrd.edu"})))
    assert proofread([book], judge).findings == ()


def test_what_is_trusted_and_never_to_be_marked_is_trusted(rules):
    judge = Proofreader(replace(rules, never=frozenset({"army.mil"})))
    assert judge.explain("army.mil").code is VerdictCode.TRUSTED


@pytest.mark.parametrize("shown", Confidence)
def test_only_findings_of_the_wanted_confidence_are_shown(rules, read, shown):
    domains = ("army.ml", "gmx.co", "mail.con")
    book = read("".join(map(CARD.format, domains)).encode())
    every = proofread([book], Proofreader(rules)).findings
    assert {finding.confidence for finding in every} == set(Confidence), "the sample has every confidence"
    judge = Proofreader(replace(rules, shown=shown))
    wanted = tuple(finding for finding in every if finding.confidence.reaches(shown))
    found = proofread([book], judge)
    assert found.findings == wanted
    for finding in every:
        verdict = found.explain(finding.domain)
        assert verdict is not None
        if finding in wanted:
            assert (verdict.code, found.code(finding.domain)) == (VerdictCode.FINDING,) * 2
        else:
            assert verdict.finding is None
            assert found.code(finding.domain) is not VerdictCode.FINDING
            assert "less sure than what your organisation wants to be shown" in verdict.why
