"""Every kind of slip is recognised, named, and said in a sentence that a person understands."""

import pytest

from desktop_app.proofreading.kinds import Kind
from desktop_app.proofreading.proofreader import Proofreader
from desktop_app.settings.rules import Sources, build_rules


@pytest.fixture(scope="module")
def judge() -> Proofreader:
    """A proofreader that also trusts some domains that the cases need."""
    extra = ("nato.int", "sc.gov.br", "sesp.mt.gov.br", "interieur.gouv.fr", "contoso.com", "fabrikam.de")
    return Proofreader(build_rules(Sources(trust_entries=extra, layouts=("qwerty",))))


@pytest.mark.parametrize(
    ("typed", "kind", "meant", "said"),
    [
        ("freeserve.co.uk", Kind.RETIRED, None, "closed (2017-05-31)"),
        ("army,mil", Kind.STRUCTURE, "army.mil", "a comma where a dot belongs"),
        ("contoso..com", Kind.STRUCTURE, "contoso.com", "two dots in a row"),
        ("<contoso.com>", Kind.STRUCTURE, "contoso.com", "a stray “<”"),
        ("contoso. com", Kind.STRUCTURE, "contoso.com", "a space in it"),
        ("armymil", Kind.SUFFIX_MISSING, "army.mil", "The dots are missing"),
        ("usacearmymil", Kind.SUFFIX_MISSING, "usace.army.mil", "The dots are missing"),
        ("contoso", Kind.SUFFIX_MISSING, "contoso.com", "The ending is missing"),
        ("homeoffice.gov", Kind.SUFFIX_MISSING, "homeoffice.gov.uk", "The ending is missing"),
        ("nato.imt", Kind.SUFFIX_UNKNOWN, "nato.int", "There is no ending “.imt”"),
        ("contoso.comm", Kind.SUFFIX_UNKNOWN, "contoso.com", "There is no ending “.comm”"),
        ("army.ml", Kind.SUFFIX_NEIGHBOUR, "army.mil", "“.ml” is Mali’s ending; “.mil”, one letter longer, is the US"),
        ("contoso.co", Kind.SUFFIX_NEIGHBOUR, "contoso.com", "“.co” is Colombia’s ending"),
        ("contoso.com.com", Kind.SUFFIX_EXTRA, "contoso.com", "stands complete at the beginning"),
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
