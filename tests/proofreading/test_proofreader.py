"""What is found, what it is called, what is suggested, and what stays quiet."""

import pytest

from desktop_app.book.model import Unusable
from desktop_app.files.progress import Cancelled
from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.finding import VerdictCode
from desktop_app.proofreading.kinds import Kind
from desktop_app.proofreading.proofreader import Proofreader
from desktop_app.proofreading.whole_books import proofread
from desktop_app.settings.rules import Sources, gather_rules


@pytest.mark.parametrize(
    ("typed", "meant", "kind"),
    [
        ("army.ml", "army.mil", Kind.SUFFIX_NEIGHBOUR),
        ("navy.ml", "navy.mil", Kind.SUFFIX_NEIGHBOUR),
        ("us.army.ml", "us.army.mil", Kind.SUFFIX_NEIGHBOUR),
        ("mail.ml", "mail.mil", Kind.SUFFIX_NEIGHBOUR),
        ("us.af.ml", "us.af.mil", Kind.SUFFIX_NEIGHBOUR),
        ("socom.ml", "socom.mil", Kind.SUFFIX_NEIGHBOUR),
        ("deep.sub.army.ml", "deep.sub.army.mil", Kind.SUFFIX_NEIGHBOUR),
        ("army.mi", "army.mil", Kind.SUFFIX_UNKNOWN),
        ("nato.imt", "nato.int", Kind.SUFFIX_UNKNOWN),
        ("arny.mil", "army.mil", Kind.SUBSTITUTION),
        ("amry.mil", "army.mil", Kind.TRANSPOSITION),
        ("armymil", "army.mil", Kind.SUFFIX_MISSING),
        ("usnavymil", "us.navy.mil", Kind.SUFFIX_MISSING),
        ("gmail", "gmail.com", Kind.SUFFIX_MISSING),
        ("homeofice.gov.uk", "homeoffice.gov.uk", Kind.OMISSION),
        ("army.mil.ml", "army.mil", Kind.SUFFIX_EXTRA),
        ("us.army.mil.com", "us.army.mil", Kind.SUFFIX_EXTRA),
        ("gmail.com.com", "gmail.com", Kind.SUFFIX_EXTRA),
        ("mod.gov.uk.com", "mod.gov.uk", Kind.SUFFIX_EXTRA),
        ("mod.gov.ik", "mod.gov.uk", Kind.SUFFIX_UNKNOWN),
        ("modgov.uk", "mod.gov.uk", Kind.SEPARATOR),
        ("t.online.de", "t-online.de", Kind.SEPARATOR),
        ("army,mil", "army.mil", Kind.STRUCTURE),
        ("gmail..com", "gmail.com", Kind.STRUCTURE),
        ("gmail.com.", "gmail.com", Kind.STRUCTURE),
        (".gmail.com", "gmail.com", Kind.STRUCTURE),
        ("gmail.com>", "gmail.com", Kind.STRUCTURE),
        ("gmail. com", "gmail.com", Kind.STRUCTURE),
        ("gma\u200bil.com", "gmail.com", Kind.STRUCTURE),
        ("gmial,com", "gmail.com", Kind.STRUCTURE),
        ("gmial.com", "gmail.com", Kind.TRANSPOSITION),
        ("gmai.com", "gmail.com", Kind.OMISSION),
        ("gmaill.com", "gmail.com", Kind.DOUBLING),
        ("gmaiul.com", "gmail.com", Kind.INSERTION),
        ("gnail.com", "gmail.com", Kind.SUBSTITUTION),
        ("gmail.cm", "gmail.com", Kind.SUFFIX_NEIGHBOUR),
        ("gmail.con", "gmail.com", Kind.SUFFIX_UNKNOWN),
        ("yahoo.co", "yahoo.com", Kind.SUFFIX_NEIGHBOUR),
        ("hotmial.con", "hotmail.com", Kind.COMBINED),
    ],
)
def test_a_slip_is_found_named_and_its_fix_comes_first(trusting, built_in, typed, meant, kind):
    judge = trusting("nato.int") if meant == "nato.int" else built_in
    finding = judge.judge(typed).finding
    assert finding is not None
    assert (finding.suggestions[0].domain, finding.kind) == (meant, kind)
    assert finding.reason
    assert "may have" in finding.destination.text


@pytest.mark.parametrize(
    "domain",
    [
        "gouv.ml", "presse.ml", "orange.ml", "defense.gouv.ml", "mali.ml", "army.nl", "army.mil.ng", "army.cz",
        "mail.com", "ymail.com", "mac.com", "me.com", "pm.me", "hey.com", "fastmail.com", "mailo.com", "gmx.net",
        "gmx.com", "hotmail.fr", "yahoo.co.in", "yahoo.co.id", "yahoo.com.ve", "ox.ac.uk", "bolton.gov.uk",
        "example.org.uk", "army.mil.ua", "state.gov.br", "mod.gov.ua", "hotmail.gr", "outlook.dk", "yahoo.com.tr",
        "ca.gov", "nh.gov", "usma.edu", "example.tv", "company7.com", "hmrc.gov.uk", "co.uk", "google.co.za",
    ],
)  # fmt: skip
def test_a_real_domain_stays_quiet(built_in, domain):
    assert built_in.judge(domain).finding is None


@pytest.mark.parametrize(
    ("domain", "kind"),
    [
        ("10.0.0.1", Unusable.IP_LITERAL),
        ("[192.0.2.1]", Unusable.IP_LITERAL),
        ("[ipv6:2001:db8::1]", Unusable.IP_LITERAL),
        ("mail.corp", Unusable.INTERNAL_HOST),
        ("server.home.arpa", Unusable.INTERNAL_HOST),
        ("exchange01", Unusable.INTERNAL_HOST),
    ],
)
def test_a_domain_that_no_check_can_help_is_unusable(built_in, domain, kind):
    verdict = built_in.judge(domain)
    assert (verdict.code, verdict.unusable) == (VerdictCode.UNUSABLE, kind)


def test_a_domain_without_a_suffix_may_have_no_suggestion(built_in):
    finding = built_in.judge("example.qqq").finding
    assert finding is not None
    assert finding.suggestions == ()
    assert finding.confidence is Confidence.LOW


def test_a_suggestion_never_drops_what_somebody_wrote(built_in):
    finding = built_in.judge("army.mil until").finding
    assert finding is not None
    assert finding.suggestions == ()


def test_a_finding_is_no_surer_than_its_first_suggestion(trusting):
    finding = trusting("testfirma.com", "testfirmb.com", "testfirmc.com").judge("testfirmx.com").finding
    assert finding is not None
    assert finding.confidence is Confidence.LOW


def test_digits_are_never_corrected_into_digits(trusting):
    assert trusting("company7.com").judge("company8.com").finding is None


def test_probabilities_of_the_suggestions_do_not_exceed_the_findings(built_in):
    finding = built_in.judge("hotmal.com").finding
    assert finding is not None
    assert sum(suggestion.probability for suggestion in finding.suggestions) <= finding.probability + 1e-9


def test_two_equally_likely_spellings_are_a_tie(trusting):
    finding = trusting("testfirma.com", "testfirmb.com").judge("testfirmx.com").finding
    assert finding is not None
    assert finding.tie
    assert {suggestion.domain for suggestion in finding.suggestions} == {"testfirma.com", "testfirmb.com"}


def test_where_army_nl_is_trusted_it_is_listed_behind_army_mil():
    judge = Proofreader(gather_rules(Sources(trust_entries=["army.nl"])).rules)
    finding = judge.judge("army.ml").finding
    assert finding is not None
    assert [suggestion.domain for suggestion in finding.suggestions] == ["army.mil", "army.nl"]


def test_unicode_and_punycode_are_the_same_domain(trusting):
    judge = trusting("bücher.example.org")
    assert judge.judge("xn--bcher-kva.example.org").code is VerdictCode.TRUSTED
    assert judge.judge("bücher.example.org").code is VerdictCode.TRUSTED


def test_the_same_person_at_the_target_raises_the_probability(book, trusting):
    judge = trusting("smallfirm.com")
    alone = proofread([book(("a@smalfirm.com",))], judge).findings[0]
    both = proofread([book(("a@smalfirm.com", "a@smallfirm.com"))], judge).findings[0]
    assert both.probability > alone.probability
    assert "The same contact also has an address at “smallfirm.com”." in both.evidence


def test_many_people_at_a_slip_do_not_make_it_right(book, built_in):
    contacts = [(f"p{number}@army.ml",) for number in range(2000)] + [(f"q{n}@army.mil",) for n in range(25)]
    assert [finding.domain for finding in proofread([book(*contacts)], built_in).findings] == ["army.ml"]


def test_findings_come_surest_first_and_then_by_the_number_of_addresses(book, built_in):
    found = proofread([book(("a@example.qqq",), ("a@gmial.com",), ("b@gmai.com",), ("c@gmai.com",))], built_in)
    assert [finding.domain for finding in found.findings] == ["gmai.com", "gmial.com", "example.qqq"]


def test_cancelling_stops_the_work(book, built_in):
    def stop(_stage: str, _done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        proofread([book(("a@army.ml",))], built_in, stop)


def test_what_passes_unjudged_would_not_have_been_found(built_in):
    names = ("gmail", "army", "t-online", "acme", "bücher", "mod", "a.b", "1und1", "")
    endings = ("com", "co.uk", "mil", "ml", "con", "local", "onion", "home.arpa", "gov.uk", "de.com", "xn--p1ai", "jp")
    passed = [
        domain for name in names for ending in endings if built_in.passes(domain := f"{name}.{ending}".lstrip("."))
    ]
    assert "acme.com" in passed
    for domain in passed:
        verdict = built_in.judge(domain)
        assert verdict.finding is None
        assert verdict.unusable is None
        assert verdict.nearest == ()
