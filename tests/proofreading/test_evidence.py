"""What the book says for and against a slip, and the domains of its own that others may be slips for."""

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from desktop_app.book.reading import read_book
from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.countries import country_of
from desktop_app.proofreading.evidence import BookEvidence
from desktop_app.proofreading.finding import Finding, Suggestion
from desktop_app.proofreading.kinds import Kind
from desktop_app.proofreading.proofreader import Proofreader
from desktop_app.proofreading.weighing import is_tie
from desktop_app.proofreading.whole_books import proofread
from desktop_app.settings.rules import Sources, gather_rules

Cards = list[list[str]]
Find = Callable[..., dict[str, Finding]]


@pytest.fixture
def find(tmp_path: Path) -> Find:
    """Proofreads a book of cards, each a list of lines; the built-in sets and the named domains are trusted."""

    def run(cards: Cards, *trusted: str) -> dict[str, Finding]:
        path = tmp_path / "book.vcf"
        lines = (
            "\n".join(["BEGIN:VCARD", "VERSION:3.0", f"FN:Person {number}", *card, "END:VCARD\n"])
            for number, card in enumerate(cards)
        )
        path.write_text("".join(lines), encoding="utf-8")
        rules = gather_rules(Sources(trust_entries=trusted, layouts=("qwerty",))).rules
        return {finding.domain: finding for finding in proofread([read_book(path)], Proofreader(rules)).findings}

    return run


def _at(domain: str, count: int, *more: str, name: str = "p") -> Cards:
    """Return so many cards with an address each at a domain."""
    return [[f"EMAIL:{name}{number}@{domain}", *more] for number in range(count)]


def _of_ten_organisations(domain: str, count: int) -> Cards:
    """Return so many cards of ten organisations with addresses at a domain."""
    return [[f"EMAIL:p{number}@{domain}", f"ORG:Firm {number % 10}"] for number in range(count)]


def test_many_at_a_slip_beside_many_more_at_its_target_are_found(find):
    found = find(_at("smalfirm.com", 29) + _at("smallfirm.com", 400, name="q"), "smallfirm.com")
    assert found["smalfirm.com"].confidence is Confidence.HIGH
    assert "400 addresses in this book are at “smallfirm.com”." in found["smalfirm.com"].evidence


def test_no_number_excuses_an_ending_next_door_to_a_closed_one(find):
    found = find(_of_ten_organisations("army.ml", 200) + _at("army.mil", 25, name="q"))
    assert found["army.ml"].confidence is Confidence.HIGH


@pytest.mark.parametrize("at_target", [0, 1, 30])
def test_many_people_of_several_organisations_speak_for_a_real_domain(find, at_target):
    found = find(_of_ten_organisations("bradleys.com", 400) + _at("bradley.com", at_target, name="q"), "bradley.com")
    assert "bradleys.com" not in found or found["bradleys.com"].confidence is Confidence.LOW


def test_the_same_names_at_both_domains_do_not_outweigh_hundreds_of_people(find):
    cards = _of_ten_organisations("northwindtrader.com", 400)
    cards += [[f"EMAIL:p{number}@northwindtraders.com", "ORG:Firm 1"] for number in range(5)]
    found = find(cards, "northwindtraders.com")
    assert "northwindtrader.com" not in found or found["northwindtrader.com"].confidence is Confidence.LOW


def test_colleagues_of_the_same_organisation_at_the_target_raise_the_probability(find):
    alone = find([["EMAIL:a@acmme.com"], *_at("acme.com", 3)], "acme.com")["acmme.com"]
    colleague = find([["EMAIL:a@acmme.com", "ORG:Acme"], *_at("acme.com", 3, "ORG:ACME")], "acme.com")["acmme.com"]
    assert colleague.probability > alone.probability
    assert "Others of the same organisation have addresses at “acme.com”." in colleague.evidence


def test_names_written_as_at_the_target_raise_the_probability(find):
    colleagues = [[f"EMAIL:{name}.smith@acme.com"] for name in ("anna", "bert", "carl")]
    alike = find([["EMAIL:dora.smithers@acmme.com"], *colleagues], "acme.com")["acmme.com"]
    otherwise = find([["EMAIL:dora@acmme.com"], *colleagues], "acme.com")["acmme.com"]
    assert alike.probability > otherwise.probability
    assert any("first.last" in sentence for sentence in alike.evidence)


@pytest.mark.parametrize("ending", ["mil", "civ", "ctr"])
def test_the_militarys_way_of_writing_names_is_evidence(find, ending):
    custom = find([[f"EMAIL:john.q.doe.{ending}@navy.ml"]])["navy.ml"]
    plain = find([["EMAIL:john@navy.ml"]])["navy.ml"]
    assert custom.probability > plain.probability
    assert any(f".{ending}@" in sentence for sentence in custom.evidence)


@pytest.mark.parametrize("line", ["TEL:+223 20 22 11 22", "TEL:0022320221122", "ADR:;;1 Rue;Bamako;;;Mali"])
def test_a_phone_or_an_address_in_the_country_speaks_against_a_slip(find, line):
    there = find([["EMAIL:moussa@army.ml", line]])["army.ml"]
    plain = find([["EMAIL:moussa@army.ml"]])["army.ml"]
    assert there.probability < plain.probability
    assert there.confidence is not Confidence.HIGH
    assert "But a phone number or postal address beside it is in Mali." in there.evidence


def test_a_domain_that_several_people_use_is_a_target_though_nobody_trusts_it(find):
    found = find([*_at("bernhardt-gmbh.de", 3), ["EMAIL:q@bernhard-gmbh.de"]])
    assert found["bernhard-gmbh.de"].suggestions[0].domain == "bernhardt-gmbh.de"
    assert found["bernhard-gmbh.de"].confidence is Confidence.MEDIUM, "nobody has said that it is right"


def test_two_people_do_not_make_a_domain_a_target(find):
    assert find([*_at("bernhardt-gmbh.de", 2), ["EMAIL:q@bernhard-gmbh.de"]]) == {}


def test_of_two_domains_that_several_people_use_neither_is_a_slip_for_the_other(find):
    cards = _at("hertfordshire.gov.uk", 5) + _at("herefordshire.gov.uk", 5, name="q")
    assert find(cards + _at("acmeworks.de", 5) + _at("acneworks.de", 6, name="q")) == {}


def test_a_frequent_slip_does_not_become_a_target(find):
    found = find([*_at("gmial.com", 30), ["EMAIL:q@gmials.com"]])
    assert found["gmial.com"].suggestions[0].domain == "gmail.com"
    assert (
        all(each.domain != "gmial.com" for each in found["gmials.com"].suggestions) if "gmials.com" in found else True
    )


def test_a_subdomain_may_be_a_slip_for_a_much_more_frequent_one_beside_it(find):
    found = find([*_at("sales.acme.com", 50), ["EMAIL:q@slaes.acme.com"]], "acme.com")
    assert found["slaes.acme.com"].suggestions[0].domain == "sales.acme.com"
    assert find([*_at("sales.acme.com", 5), ["EMAIL:q@slaes.acme.com"]], "acme.com") == {}


def test_a_known_domain_is_suggested_where_the_book_uses_it(find):
    found = find([*_at("stanford.edu", 2), ["EMAIL:q@stanfrd.edu"]])
    assert found["stanfrd.edu"].suggestions[0].domain == "stanford.edu"
    assert find([["EMAIL:q@stanfrd.edu"]]) == {}


def test_evidence_is_read_from_a_table_too(tmp_path):
    path = tmp_path / "book.csv"
    path.write_text("E-mail Address,Business Phone,Home Country/Region\nm@army.ml,,Mali\n", encoding="utf-8")
    (finding,) = proofread([read_book(path)], Proofreader(gather_rules().rules)).findings
    assert "But a phone number or postal address beside it is in Mali." in finding.evidence


def test_the_same_person_at_the_target_counts_for_more_than_another(find):
    same = find([["EMAIL:a@smalfirm.com", "EMAIL:a@smallfirm.com"]], "smallfirm.com")["smalfirm.com"]
    other = find([["EMAIL:a@smalfirm.com"], ["EMAIL:b@smallfirm.com"]], "smallfirm.com")["smalfirm.com"]
    name = find([["EMAIL:a@smalfirm.com"], ["EMAIL:a@smallfirm.com"]], "smallfirm.com")["smalfirm.com"]
    assert same.probability > name.probability > other.probability


def test_the_militarys_way_counts_for_its_own_domains_only(find):
    custom = find([["EMAIL:john.q.doe.mil@gmial.com"]])["gmial.com"]
    assert not any("military" in sentence for sentence in custom.evidence)


def test_an_organisation_that_is_called_as_the_domain_speaks_for_it(find):
    named = find([[f"EMAIL:p{number}@grail.com", "ORG:Grail Inc"] for number in range(2)])
    assert "grail.com" not in named or named["grail.com"].confidence is not Confidence.HIGH
    assert find([["EMAIL:p@navy.ml", "ORG:US Navy"]])["navy.ml"].confidence is Confidence.HIGH


def test_several_organisations_speak_louder_than_one(find):
    cards = [[f"EMAIL:p{number}@bradleys.com"] for number in range(6)]
    of_one = find([[*card, "ORG:One"] for card in cards], "bradley.com")
    of_six = find([[*card, f"ORG:Firm {number}"] for number, card in enumerate(cards)], "bradley.com")
    assert of_one["bradleys.com"].probability > (of_six["bradleys.com"].probability if of_six else 0.0)


def test_several_addresses_of_one_person_make_no_target(tmp_path):
    path = tmp_path / "book.csv"
    rows = "".join(f"Anna Adler,{name}@zentrallager.ch\n" for name in ("anna", "a.adler", "info"))
    path.write_text(f"Name,E-mail\n{rows}Bert,bert@zentralager.ch\n", encoding="utf-8")
    assert proofread([read_book(path)], Proofreader(gather_rules().rules)).findings == ()


def test_the_book_is_gone_through_a_few_times_however_many_domains_it_uses(find, monkeypatch):
    passes = 0
    gather = BookEvidence.gather

    def counting(self: BookEvidence, domains: Iterable[str]) -> None:
        nonlocal passes
        before = len(self._rows)
        gather(self, domains)
        passes += len(self._rows) > before

    monkeypatch.setattr(BookEvidence, "gather", counting)
    stems = [first + second for first in ("north", "stone", "cedar", "river") for second in ("works", "foods", "labs")]
    cards = [card for stem in stems for card in _at(f"{stem}.de", 3) + _at(f"{stem[1:]}.de", 1, name="q")]
    assert len(find(cards)) >= 6
    assert passes <= 4


@pytest.mark.parametrize(("number", "label"), [("+44 20 7946 0018", "uk"), ("+39 06 1234", "it"), ("+7 495 1", "ru")])
def test_a_large_countrys_phones_are_its_own(number, label):
    country = country_of(label)
    assert country is not None
    assert country.has_phone(number)
    assert not country.has_phone("+1 202 555 0100")


@pytest.mark.parametrize(("first", "second", "tie"), [(1.9, 1.0, True), (2.1, 1.0, False)])
def test_a_tie_is_less_than_two_to_one(first, second, tie):
    one, other = (Suggestion("a.com", share / 4, Kind.OMISSION, "") for share in (first, second))
    assert is_tie([one, other]) is tie


def test_addresses_in_punycode_count_for_the_domain_in_unicode(find):
    alone = find([["EMAIL:a@b\u00fchcer.de"]], "b\u00fccher.de")["b\u00fchcer.de"]
    cards = [["EMAIL:a@b\u00fchcer.de"], *_at("xn--bcher-kva.de", 20)]
    found = find(cards, "b\u00fccher.de")["b\u00fchcer.de"]
    assert found.probability > alone.probability
    assert "20 addresses in this book are at \u201cb\u00fccher.de\u201d." in found.evidence
