"""Next month's export begins with this month's decisions, as far as they can be relied upon, and never over policy."""

import csv
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from reviewing import Review, finding

from desktop_app.book.model import AddressBook
from desktop_app.export.report import write_report
from desktop_app.export.writing import export_book
from desktop_app.files.paths import resource
from desktop_app.proofreading.finding import Finding
from desktop_app.proofreading.kinds import Kind
from desktop_app.review.carrying import CarriedOver, carry_over
from desktop_app.review.decision import (
    UNDECIDED,
    Action,
    AddressKey,
    Along,
    DecidedBy,
    Decision,
    fix_address,
    fix_domain,
)
from desktop_app.review.journal import journals_folder
from desktop_app.review.recalling import take_over

FINDINGS = (finding("army.ml"), finding("gmial.com"))
FIX = fix_domain("army.mil")
Book = Callable[..., AddressBook]


@pytest.fixture
def book(read: Callable[..., AddressBook]) -> Book:
    """Makes a book of addresses."""

    def made(*addresses: str) -> AddressBook:
        cards = (f"BEGIN:VCARD\r\nFN:X\r\nEMAIL:{address}\r\nEND:VCARD\r\n" for address in addresses)
        return read("".join(cards).encode())

    return made


def reviewed(opened: AddressBook, decisions: dict[str, Decision], *, exported: bool = False) -> None:
    """A review of earlier, in which some addresses were decided about."""
    review = Review([opened], *FINDINGS)
    rows = {opened.address(row): row for row in range(len(opened.addresses))}
    review.decide([(AddressKey(0, rows[address]), each) for address, each in decisions.items()])
    if exported:
        review.keeper.exported(0)
    review.close()


def carried(
    opened: AddressBook, findings: Sequence[Finding] = FINDINGS, own: Sequence[str] = ()
) -> tuple[CarriedOver, dict[str, Decision]]:
    """What is carried over to a book, and to which address."""
    review = Review([opened], *findings)
    review.close()
    over = carry_over("Carry over", review.session, review.recalled, own)
    return over, {opened.address(key.row): decision for key, decision in over.change.after}


def by(decision: Decision, who: DecidedBy = DecidedBy.CARRIED) -> Decision:
    return Decision(decision.action, decision.domain, decision.address, who, decision.along)


def test_fourteen_are_carried_over_and_two_are_new(book: Book):
    old = [f"p{number}@army.ml" for number in range(14)]
    reviewed(book(*old), dict.fromkeys(old, FIX))
    over, decisions = carried(book(*old, "x@gmial.com", "y@gmial.com", "z@ok.org"))
    assert (len(decisions), over.new, over.came_back) == (14, 2, 0)
    assert set(decisions.values()) == {by(FIX)}


def test_it_is_one_step_that_can_be_taken_back(book: Book):
    reviewed(book("a@army.ml", "b@gmial.com"), {"a@army.ml": FIX, "b@gmial.com": Decision(Action.ASK)})
    review = Review([book("a@army.ml", "b@gmial.com", "c@ok.org")], *FINDINGS)
    over = carry_over("Carry over", review.session, review.recalled, ())
    take_over(review.session, review.recalled, over, "1")
    assert len(review.session.decisions(0)) == 2
    assert [step.change.title for step in review.recalled.steps] == ["Carry over"]
    review.session.apply(review.recalled.steps[0].change.inverted())
    assert review.session.decisions(0) == {}
    review.close()


@pytest.mark.parametrize(
    "decision",
    [
        Decision(Action.KEEP),
        Decision(Action.ASK),
        fix_address("typed@army.mil"),
        Decision(Action.FIX, "army.mil", along=Along.LISTS | Along.NAMES),
    ],
)
def test_an_address_is_decided_as_it_was(book: Book, decision: Decision):
    reviewed(book("A@army.ml", "b@army.ml"), {"A@army.ml": decision})
    _, decisions = carried(book("new@army.ml", "a@ARMY.ml", "b@army.ml"))
    assert decisions == {"a@ARMY.ml": by(decision)}


@pytest.mark.parametrize("decision", [FIX, Decision(Action.KEEP)])
def test_a_new_address_is_decided_as_the_whole_domain_was(book: Book, decision: Decision):
    reviewed(book("a@army.ml", "b@army.ml"), dict.fromkeys(("a@army.ml", "b@army.ml"), decision))
    over, decisions = carried(book("new@army.ml"))
    assert decisions == {"new@army.ml": by(decision)}
    assert over.came_back == 0


@pytest.mark.parametrize(
    "earlier",
    [
        {"a@army.ml": FIX},
        {"a@army.ml": FIX, "b@army.ml": Decision(Action.KEEP)},
        {"a@army.ml": FIX, "b@army.ml": fix_domain("army.com")},
        {"a@army.ml": Decision(Action.ASK), "b@army.ml": Decision(Action.ASK)},
        {"a@army.ml": fix_address("a@army.mil"), "b@army.ml": fix_address("b@army.mil")},
    ],
)
def test_a_new_address_stays_undecided_where_the_domain_was_not_decided_as_a_whole(
    book: Book, earlier: dict[str, Decision]
):
    reviewed(book("a@army.ml", "b@army.ml"), earlier)
    over, decisions = carried(book("new@army.ml"))
    assert (decisions, over.new) == ({}, 1 if decisions or (not decisions and over.change.after) else over.new)
    assert over.change.after == ()


def test_two_reviews_that_disagree_about_a_domain_decide_nothing_for_new_addresses(book: Book):
    reviewed(book("a@army.ml"), {"a@army.ml": FIX})
    reviewed(book("b@army.ml"), {"b@army.ml": Decision(Action.KEEP)})
    _, decisions = carried(book("a@army.ml", "new@army.ml"))
    assert decisions == {"a@army.ml": by(FIX)}


def test_the_newest_review_wins(book: Book):
    reviewed(book("a@army.ml", "x@ok.org"), {"a@army.ml": FIX})
    reviewed(book("a@army.ml", "y@ok.org"), {"a@army.ml": Decision(Action.KEEP)})
    assert carried(book("a@army.ml"))[1] == {"a@army.ml": by(Decision(Action.KEEP))}


def test_what_was_made_undecided_again_is_not_carried_over(book: Book):
    reviewed(book("a@army.ml", "x@ok.org"), {"a@army.ml": FIX})
    later = Review([book("a@army.ml", "y@ok.org")], *FINDINGS)
    later.decide([(AddressKey(0, 0), FIX)])
    later.decide([(AddressKey(0, 0), UNDECIDED)])
    later.close()
    assert carried(book("a@army.ml"))[1] == {}


def test_an_address_that_was_left_undecided_is_not_new(book: Book):
    reviewed(book("a@army.ml", "b@army.ml"), dict.fromkeys(("a@army.ml", "b@army.ml"), FIX))
    later = Review([book("a@army.ml", "b@army.ml", "y@ok.org")], *FINDINGS)
    later.decide([(AddressKey(0, 0), FIX), (AddressKey(0, 1), FIX)])
    later.decide([(AddressKey(0, 0), UNDECIDED)])
    later.close()
    assert carried(book("a@army.ml", "b@army.ml", "new@army.ml"))[1] == {"b@army.ml": by(FIX)}


def test_what_the_organisation_declared_wins(book: Book):
    reviewed(book("a@army.ml"), {"a@army.ml": Decision(Action.KEEP)})
    declared = (finding("army.ml", Kind.DECLARED),)
    over, decisions = carried(book("a@army.ml", "new@army.ml"), declared)
    assert (decisions, over.new) == ({}, 0)


def test_a_fix_to_what_is_now_suspicious_itself_is_not_carried_over(book: Book):
    reviewed(book("a@army.ml"), {"a@army.ml": fix_domain("gmial.com")})
    assert carried(book("a@army.ml", "b@gmial.com"))[1] == {}


def test_a_corrected_slip_that_is_there_again_has_come_back(book: Book):
    reviewed(book("a@army.ml", "b@army.ml"), dict.fromkeys(("a@army.ml", "b@army.ml"), FIX), exported=True)
    over, decisions = carried(book("a@army.ml", "new@army.ml"))
    assert decisions == {"a@army.ml": by(FIX, DecidedBy.CAME_BACK), "new@army.ml": by(FIX)}
    assert over.came_back == 1


def test_what_was_never_exported_has_not_come_back(book: Book):
    reviewed(book("a@army.ml"), {"a@army.ml": FIX})
    assert carried(book("a@army.ml", "x@ok.org"))[0].came_back == 0


def test_a_known_correct_spelling_is_carried_over_only_while_it_is_one(book: Book):
    reviewed(book("a@army.ml"), {"a@army.ml": Decision(Action.TRUST)})
    assert carried(book("b@army.ml"))[1] == {}
    assert carried(book("b@army.ml"), own=["army.ml"])[1] == {"b@army.ml": by(Decision(Action.TRUST))}


def test_an_address_that_is_not_suspicious_is_recognised_too(book: Book):
    reviewed(book("old@ok.org", "b@ok.org"), {"old@ok.org": fix_address("new@ok.org")})
    _, decisions = carried(book("old@ok.org", "c@ok.org"))
    assert decisions == {"old@ok.org": by(fix_address("new@ok.org"))}


def test_a_book_with_a_review_of_its_own_takes_nothing_over(book: Book):
    reviewed(book("a@army.ml"), {"a@army.ml": FIX})
    own = book("a@army.ml", "x@gmial.com")
    reviewed(own, {"x@gmial.com": Decision(Action.ASK)})
    assert carried(own)[1] == {}


def test_a_journal_that_cannot_be_read_is_left_alone(book: Book):
    reviewed(book("a@army.ml"), {"a@army.ml": FIX})
    broken = journals_folder() / "broken.jsonl"
    broken.write_bytes(b"nonsense\n")
    assert carried(book("a@army.ml", "x@ok.org"))[1] == {"a@army.ml": by(FIX)}
    assert broken.read_bytes() == b"nonsense\n"


def test_decisions_about_the_sample_are_about_nobody(book: Book):
    sample = book("a@army.ml")
    sample.path = resource("samples", "contacts.vcf").absolute()
    reviewed(sample, {"a@army.ml": FIX})
    assert carried(book("a@army.ml", "x@ok.org"))[1] == {}


def test_a_report_says_what_was_carried_over(book: Book, tmp_path: Path):
    reviewed(book("a@army.ml"), {"a@army.ml": FIX}, exported=True)
    review = Review([book("a@army.ml", "b@army.ml")], *FINDINGS)
    over = carry_over("Carry over", review.session, review.recalled, ())
    take_over(review.session, review.recalled, over, "1")
    review.close()
    write_report(export_book(review.session, 0, tmp_path / "copy.vcf"), tmp_path / "report.csv")
    with (tmp_path / "report.csv").open(encoding="utf-8-sig", newline="") as file:
        told = [row["decided by"] for row in csv.DictReader(file)]
    assert told == [str(DecidedBy.CAME_BACK), str(DecidedBy.CARRIED)]
    write_report(export_book(review.session, 0, tmp_path / "again.vcf"), tmp_path / "report.html")
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert page.count("an earlier review") == 2
    assert page.count("the slip had come back") == 1
