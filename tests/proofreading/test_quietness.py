"""What keeps a domain from being flagged, and what does not; each verdict says so."""

from dataclasses import replace

import pytest

from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.finding import VerdictCode
from desktop_app.proofreading.known import KnownDomains
from desktop_app.proofreading.proofreader import Proofreader
from desktop_app.settings.policy.in_force import InForce, put_in_force
from desktop_app.settings.policy.model import Policy
from desktop_app.settings.rules import Sources, gather_rules


@pytest.mark.parametrize(
    ("typed", "trusted", "rule"),
    [
        ("company8.com", "company7.com", "differ by a digit"),
        ("ibn.com", "ibm.com", "names of three letters are all taken"),
        ("smiht-jonees.com", "smith-jones.com", None),
        ("armmmy.nl", "army.nl", "so many slips in so short a name"),
        ("acme.dk", "acme.ch", "the same name under another suffix is somebody else’s"),
        ("army.mil.ua", "army.mil", "the same body in another country"),
    ],
)
def test_the_rule_that_kept_a_domain_quiet_is_named(trusting, typed, trusted, rule):
    verdict = trusting(trusted).explain(typed)
    if rule is None:
        assert verdict.finding is not None
        return
    assert verdict.finding is None
    assert rule in verdict.why
    assert verdict.nearest[0].domain == trusted
    assert verdict.nearest[0].cost > 0


def test_the_nearest_are_named_also_where_they_are_far(built_in):
    verdict = built_in.explain("zzz-nothing-near.com")
    assert verdict.code is VerdictCode.UNREMARKABLE
    assert len(verdict.nearest) == 3
    assert all(near.ruled_out for near in verdict.nearest)


@pytest.mark.parametrize("rank", ["1", "2", "3"])
def test_a_register_silences_and_popularity_does_not(tmp_path, rank):
    path = tmp_path / "domains.txt"
    path.write_text(f"contosso.com r\ngmai.com {rank}\n", encoding="ascii")
    rules = replace(gather_rules(Sources(trust_entries=["contoso.com"])).rules, known=KnownDomains(path))
    judge = Proofreader(rules)
    assert judge.judge("contosso.com").code is VerdictCode.KNOWN
    assert judge.judge("mail.contosso.com").code is VerdictCode.KNOWN
    finding = judge.judge("gmai.com").finding
    assert finding is not None
    assert finding.suggestions[0].domain == "gmail.com"


def test_being_much_visited_is_weighed(tmp_path):
    path = tmp_path / "domains.txt"
    path.write_text("ulive.com 1\n", encoding="ascii")
    rules = gather_rules(Sources(known=False)).rules
    assert Proofreader(rules).judge("ulive.com").finding is not None
    assert Proofreader(replace(rules, known=KnownDomains(path))).judge("ulive.com").finding is None


def test_explain_knows_a_real_domain_that_is_near_nothing(built_in):
    assert built_in.explain("stanford.edu").code is VerdictCode.KNOWN


@pytest.mark.parametrize("typed", ["comcast.net.com", "hotmail.org", "gmail.info", "btinternet.net"])
def test_another_suffix_of_a_provider_is_never_sure(typed):
    finding = Proofreader(gather_rules(Sources(known=False)).rules).judge(typed).finding
    assert finding is not None
    assert finding.kind != "suffix-other" or finding.confidence is not Confidence.HIGH


def test_a_providers_name_under_another_countrys_ending_is_doubtful():
    finding = Proofreader(gather_rules(Sources(known=False)).rules).judge("gmail.hu").finding
    assert finding is None or finding.confidence is Confidence.LOW


def test_a_set_that_is_switched_off_is_neither_trusted_nor_suggested():
    judge = Proofreader(gather_rules(Sources(without_sets=["us-government"])).rules)
    assert judge.judge("army.mil").code is not VerdictCode.TRUSTED
    assert judge.judge("army.ml").finding is None


def test_a_host_of_a_provider_that_is_its_neighbours_name_with_a_dot_is_a_slip(built_in):
    finding = built_in.judge("hot.mail.com").finding
    assert finding is not None
    assert finding.suggestions[0].domain == "hotmail.com"


def test_nobody_means_a_subdomain_of_a_provider(built_in):
    finding = built_in.judge("eucom.mil.com").finding
    assert finding is not None
    assert finding.suggestions[0].domain == "eucom.mil"


@pytest.mark.parametrize("layout", ["qwerty", "qwertz", "azerty"])
def test_neighbours_are_those_of_the_keyboard_in_use(layout):
    near = {"qwerty": "contoao.com", "qwertz": "contoyo.com", "azerty": "contoqo.com"}[layout]
    judge = Proofreader(gather_rules(Sources(trust_entries=["contoso.com"], layouts=(layout,))).rules)
    finding = judge.judge(near).finding
    assert finding is not None
    assert "neighbours" in finding.reason
    for other in {"contoyo.com", "contoqo.com", "contopo.com"} - {near}:
        finding = judge.judge(other).finding
        assert finding is not None
        assert "neighbours" not in finding.reason


def test_trusting_a_built_in_domain_again_changes_no_verdict():
    plain = Proofreader(gather_rules(Sources(layouts=("qwerty",))).rules)
    again = Proofreader(gather_rules(Sources(trust_entries=["gmx.de", "live.de"], layouts=("qwerty",))).rules)
    for domain in ("gmx.dk", "gmx.be", "gmx.se", "gmx.ed", "live.dee"):
        before, after = plain.judge(domain).finding, again.judge(domain).finding
        assert (before and before.suggestions[0].domain) == (after and after.suggestions[0].domain)


def test_a_renamed_domain_is_suggested_no_more():
    put_in_force(InForce(Policy(renames={"army.mil": "forces.mil"})))
    finding = Proofreader(gather_rules().rules).judge("army.ml").finding
    assert finding is None or all(each.domain != "army.mil" for each in finding.suggestions)


def test_the_keyboard_is_this_computers_unless_one_is_named(monkeypatch):
    monkeypatch.setattr("desktop_app.settings.keyboard_layout.system_layouts", lambda: ("azerty",))
    assert gather_rules().rules.layouts == ("azerty",)
    assert gather_rules(Sources(layouts=("qwertz",))).rules.layouts == ("qwertz",)


def test_a_name_with_its_umlauts_is_no_slip_for_the_name_without(trusting):
    assert trusting("muenchen.de").judge("m\u00fcnchen.de").finding is None


def test_other_letters_among_plain_ones_are_no_accident(trusting):
    mixed = trusting("contoso.com").judge("c\u043entoso.com").finding
    accent = trusting("contoso.com").judge("c\u00f3ntoso.com").finding
    assert mixed is not None
    assert mixed.confidence is Confidence.HIGH
    assert accent is not None
    assert accent.probability < mixed.probability


def test_a_siblings_slip_under_a_declared_parent_must_be_probable(trusting):
    judge = trusting("*.example.org", "sales.example.org")
    finding = judge.judge("sales1.example.org").finding
    assert finding is None or finding.confidence is not Confidence.LOW
    assert judge.judge("other.example.org").code is VerdictCode.TRUSTED


def test_hostile_lengths_are_judged_at_once(built_in):
    for domain in ("," * 20_000, "a" * 300 + ".com", "." * 500, "x." * 5_000 + "com", ""):
        assert built_in.explain(domain).code in VerdictCode
