"""Every kind of slip is recognised, named, and said in a sentence that a person understands."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.kinds import Kind
from desktop_app.proofreading.proofreader import Proofreader
from desktop_app.proofreading.rules import RetiredDomain
from desktop_app.settings.rules import Sources, gather_rules


@pytest.fixture(scope="module")
def judge() -> Proofreader:
    """A proofreader that also trusts some domains that the cases need."""
    extra = ("nato.int", "sc.gov.br", "sesp.mt.gov.br", "interieur.gouv.fr", "contoso.com", "fabrikam.de")
    return Proofreader(gather_rules(Sources(trust_entries=extra, layouts=("qwerty",))).rules)


@pytest.mark.parametrize(
    ("typed", "kind", "meant", "said"),
    [
        ("freeserve.co.uk", Kind.RETIRED, None, "closed (2017-05-31)"),
        ("army,mil", Kind.STRUCTURE, "army.mil", "a comma where a dot belongs"),
        ("contoso.com_", Kind.STRUCTURE, "contoso.com", "a stray “_”"),
        ("mailto:contoso.com", Kind.STRUCTURE, "contoso.com", "a stray “:”"),
        ("[contoso.com]", Kind.STRUCTURE, "contoso.com", "a stray “[”"),
        ("contoso.\uff43om", Kind.STRUCTURE, "contoso.com", "only look like plain ones"),
        ("www.gmail.com", Kind.STRUCTURE, "gmail.com", "stands before web sites"),
        ("contoso..com", Kind.STRUCTURE, "contoso.com", "two dots in a row"),
        ("<contoso.com>", Kind.STRUCTURE, "contoso.com", "a stray “<”"),
        ("contoso. com", Kind.STRUCTURE, "contoso.com", "a space in it"),
        ("armymil", Kind.SUFFIX_MISSING, "army.mil", "The dots are missing"),
        ("usacearmymil", Kind.SUFFIX_MISSING, "usace.army.mil", "The dots are missing"),
        ("ncia.nato", Kind.SUFFIX_MISSING, "ncia.nato.int", "The ending is missing"),
        ("contoso", Kind.SUFFIX_MISSING, "contoso.com", "The ending is missing"),
        ("homeoffice.gov", Kind.SUFFIX_MISSING, "homeoffice.gov.uk", "The ending is missing"),
        ("nato.imt", Kind.SUFFIX_UNKNOWN, "nato.int", "There is no ending “.imt”"),
        ("contoso.comm", Kind.SUFFIX_UNKNOWN, "contoso.com", "There is no ending “.comm”"),
        ("army.ml", Kind.SUFFIX_NEIGHBOUR, "army.mil", "“.ml” is Mali’s ending; “.mil”, one letter longer, is the US"),
        ("contoso.co", Kind.SUFFIX_NEIGHBOUR, "contoso.com", "“.co” is Colombia’s ending"),
        ("contoso.com.com", Kind.SUFFIX_EXTRA, "contoso.com", "stands complete at the beginning"),
        ("state.gov.us", Kind.SUFFIX_EXTRA, "state.gov", "stands complete at the beginning"),
        ("dcsa.mil.com", Kind.SUFFIX_EXTRA, "dcsa.mil", "stands complete at the beginning"),
        ("sc.gov.com.br", Kind.SUFFIX_EXTRA, "sc.gov.br", "one part too many in its ending"),
        ("gmail.com.ar", Kind.SUFFIX_EXTRA, "gmail.com", "stands complete at the beginning"),
        ("hotmail.net", Kind.SUFFIX_OTHER, "hotmail.com", "mailboxes of “hotmail” are at “hotmail.com”"),
        ("yahoo.net.ar", Kind.SUFFIX_OTHER, "yahoo.com.ar", "not under “.net.ar”"),
        ("c\u043entoso.com", Kind.LOOKALIKE, "contoso.com", "looks like “o” but is another character"),
        ("int\u00e9rieur.gouv.fr", Kind.LOOKALIKE, "interieur.gouv.fr", "looks like “e”"),
        ("hotrnail.com", Kind.LOOKALIKE, "hotmail.com", "“rn” looks like “m”"),
        ("gmai1.com", Kind.LOOKALIKE, "gmail.com", "“1” looks like “l”"),
        ("cnotoso.com", Kind.TRANSPOSITION, "contoso.com", "“o” and “n” are swapped"),
        ("icould.com", Kind.TRANSPOSITION, "icloud.com", "the letter “l” is in the wrong place"),
        ("contso.com", Kind.OMISSION, "contoso.com", "the letter “o” is missing"),
        ("mod.gv.uk", Kind.OMISSION, "mod.gov.uk", "the letter “o” is missing"),
        ("conttoso.com", Kind.DOUBLING, "contoso.com", "“t” is typed twice"),
        ("wananadoo.fr", Kind.DOUBLING, "wanadoo.fr", "“na” is typed twice"),
        ("contojso.com", Kind.INSERTION, "contoso.com", "one “j” too many"),
        ("1967gmail.com", Kind.INSERTION, "gmail.com", "digits before “gmail.com” probably belong before the @"),
        ("yahoomail.fr", Kind.INSERTION, "yahoo.fr", "without “mail” in it"),
        ("comtoso.com", Kind.SUBSTITUTION, "contoso.com", "“m” and “n” are neighbours on the keyboard"),
        ("conxoso.com", Kind.SUBSTITUTION, "contoso.com", "“x” where “t” belongs"),
        ("modgov.uk", Kind.SEPARATOR, "mod.gov.uk", "the dot between “mod” and “gov” is missing"),
        ("t.online.de", Kind.SEPARATOR, "t-online.de", "a dot where a dash belongs"),
        ("sesp.gov.mt.br", Kind.LABEL_ORDER, "sesp.mt.gov.br", "in another order"),
        ("homeofice.gov.ik", Kind.COMBINED, "homeoffice.gov.uk", "the letter “f” is missing"),
        ("contsoo.con", Kind.COMBINED, "contoso.com", "swapped"),
    ],
)  # fmt: skip
def test_a_slip_gets_its_kind_its_fix_and_its_sentence(judge, typed, kind, meant, said):
    finding = judge.judge(typed).finding
    assert finding is not None
    assert finding.kind is kind
    assert [suggestion.domain for suggestion in finding.suggestions[:1]] == ([meant] if meant else [])
    assert said.lower() in finding.reason.lower()
    assert finding.reason.endswith(".")


def test_the_order_of_kinds_is_that_of_the_contract():
    assert [str(kind) for kind in Kind] == [
        "declared", "retired", "structure", "suffix-missing", "suffix-unknown", "suffix-neighbour", "suffix-extra",
        "suffix-other", "lookalike", "transposition", "omission", "doubling", "insertion", "substitution", "separator",
        "label-order", "combined",
    ]  # fmt: skip


def test_a_declared_rename_goes_before_everything_else():
    rules = replace(
        gather_rules().rules, declared=MappingProxyType({"army.ml": "new.mil", "freeserve.co.uk": "new.example.org"})
    )
    for old, new in rules.declared.items():
        finding = Proofreader(rules).judge(old).finding
        assert finding is not None
        assert (finding.kind, finding.confidence, finding.suggestions[0].domain) == (
            Kind.DECLARED,
            Confidence.HIGH,
            new,
        )
        assert new in finding.reason


@pytest.mark.parametrize("typed", ["mail.freeserve.co.uk", "freeserve.co.uk.", "freeserve..co.uk"])
def test_a_closed_providers_hosts_and_misspellings_are_closed_too(judge, typed):
    finding = judge.judge(typed).finding
    assert finding is not None
    assert (finding.kind, finding.suggestions) == (Kind.RETIRED, ())
    assert finding.destination.code == "retired"
    assert "may have bounced" in finding.destination.text


def test_a_closed_providers_successor_is_suggested():
    retired = {"old.example.org": RetiredDomain("old.example.org", "2020", "new.example.org")}
    rules = replace(gather_rules().rules, retired=MappingProxyType(retired))
    finding = Proofreader(rules).judge("old.example.org").finding
    assert finding is not None
    assert [suggestion.domain for suggestion in finding.suggestions] == ["new.example.org"]


@pytest.mark.parametrize("typed", ["foo,gmail.com", "gmail.com;gmx.de", "a,b@c,gmail.com"])
def test_no_host_under_a_provider_is_invented(judge, typed):
    finding = judge.judge(typed).finding
    assert finding is not None
    assert not any(each.domain.endswith((".gmail.com", ".gmx.de")) for each in finding.suggestions)


@pytest.mark.parametrize("typed", ["gmial,com", "gmail..cm", "hotmal.com", "cox.con", "yahoo.com.bt", "gmx.ed"])
def test_what_is_suggested_is_no_likelier_than_a_slip_at_all(judge, typed):
    finding = judge.judge(typed).finding
    assert finding is not None
    assert sum(suggestion.probability for suggestion in finding.suggestions) <= finding.probability + 1e-9


@pytest.mark.parametrize("typed", ["cox.con", "verizon.con", "orange.con"])
def test_an_ending_that_does_not_exist_leaves_the_choice_to_a_person(judge, typed):
    """cox.com is as near as cox.net, though nobody trusts it."""
    finding = judge.judge(typed).finding
    assert finding is not None
    assert finding.confidence is Confidence.LOW
    assert {typed.replace(".con", ".com")} < {suggestion.domain for suggestion in finding.suggestions}
