"""What a decisions file would do is known before it does it; a person chooses in a conflict, and the policy stands."""

from collections.abc import Callable

import pytest

from desktop_app.book.model import AddressBook
from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.context import BookContext
from desktop_app.proofreading.destination import Destination, DestinationCode
from desktop_app.proofreading.evidence import BookEvidence
from desktop_app.proofreading.finding import Finding, Suggestion
from desktop_app.proofreading.kinds import Kind
from desktop_app.proofreading.whole_books import Proofreading
from desktop_app.review.applying import RulesPreview, apply_rules
from desktop_app.review.decision import Action, AddressKey, DecidedBy, Decision, fix_address, fix_domain
from desktop_app.review.decisions_file import DecisionRules
from desktop_app.review.session import Session

_CARD = "BEGIN:VCARD\r\n" + "".join(
    f"EMAIL:{each}\r\n" for each in ("a@army.ml", "b@army.ml", "c@army.ml", "d@old.org", "e@x.org")
)
_KEEP = Decision(Action.KEEP, by=DecidedBy.FILE)
_FIX = fix_domain("army.mil", DecidedBy.FILE)


@pytest.fixture
def session(read: Callable[..., AddressBook]) -> Session:
    """A session in which the organisation has declared that old.org is new.org now."""
    book = read((_CARD + "END:VCARD\r\n").encode())
    nowhere = Destination(DestinationCode.UNKNOWN, None, "…")
    declared = Finding(
        "old.org", Confidence.HIGH, 1.0, Kind.DECLARED, False, "…", nowhere,
        (Suggestion("new.org", 1.0, Kind.DECLARED, "…"),),
    )  # fmt: skip
    return Session([book], Proofreading((declared,), {}, BookContext(BookEvidence([book]))))


def test_a_preview_counts_what_would_be_decided_and_applies_nothing(session: Session) -> None:
    preview = RulesPreview(session, DecisionRules({"army.ml": _FIX, "y.org": _KEEP}, {"e@x.org": _KEEP}))
    assert preview.new == 4
    assert [rule.subject for rule in preview.idle] == ["y.org"]
    assert session.decisions(0) == {}
    assert len(preview.change("x", ()).after) == 4


def test_an_equal_decision_is_no_conflict_and_stays_as_it_is(session: Session) -> None:
    session.apply(session.decide("x", [AddressKey(0, 0)], fix_domain("army.mil")))
    session.apply(session.decide("x", [AddressKey(0, 4)], Decision(Action.TRUST)))
    preview = RulesPreview(session, DecisionRules({"army.ml": _FIX, "x.org": _KEEP}, {}))
    assert preview.conflicts == []
    assert preview.change("x", preview.conflicts).after == ((AddressKey(0, 1), _FIX), (AddressKey(0, 2), _FIX))


def test_conflicts_are_listed_by_what_was_decided_here_and_each_can_be_taken_or_left(session: Session) -> None:
    session.apply(session.decide("x", [AddressKey(0, 0)], Decision(Action.KEEP)))
    session.apply(session.decide("x", [AddressKey(0, 1)], fix_address("b@navy.mil")))
    preview = RulesPreview(session, DecisionRules({"army.ml": _FIX}, {}))
    first, second = preview.conflicts
    assert (first.mine.action, first.keys) == (Action.KEEP, (AddressKey(0, 0),))
    assert (second.mine.address, second.keys) == ("b@navy.mil", (AddressKey(0, 1),))
    session.apply(preview.change("x", [second]))
    assert [session.corrected(AddressKey(0, row)) for row in range(3)] == ["a@army.ml", "b@army.mil", "c@army.mil"]


@pytest.mark.parametrize("decision", [_KEEP, Decision(Action.ASK, by=DecidedBy.FILE), _FIX])
def test_a_rule_against_what_the_organisation_declared_is_refused_and_named(
    session: Session, decision: Decision
) -> None:
    change, refused = apply_rules(session, DecisionRules({"old.org": decision}, {"d@old.org": decision}))
    assert change.after == ()
    assert [rule.subject for rule in refused] == ["d@old.org"]


@pytest.mark.parametrize("decision", [fix_domain("NEW.org"), fix_address("dan@new.org")])
def test_a_rule_that_says_what_the_organisation_declared_is_carried_out(session: Session, decision: Decision) -> None:
    change, refused = apply_rules(session, DecisionRules({}, {"d@old.org": decision}))
    assert len(change.after) == 1
    assert refused == []


def test_the_change_is_one_step_back(session: Session) -> None:
    session.apply(session.decide("x", [AddressKey(0, 0)], Decision(Action.KEEP)))
    before = session.decisions(0)
    change, _ = apply_rules(session, DecisionRules({"army.ml": _FIX}, {}))
    session.apply(change)
    session.apply(change.inverted())
    assert session.decisions(0) == before
