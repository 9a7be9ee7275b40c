"""A session holds what was decided, and every change can be taken back."""

from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.book.model import AddressBook, Unusable
from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.context import BookContext
from desktop_app.proofreading.destination import Destination, DestinationCode
from desktop_app.proofreading.evidence import BookEvidence
from desktop_app.proofreading.finding import Finding, Suggestion
from desktop_app.proofreading.kinds import Kind
from desktop_app.proofreading.proofreader import Proofreader
from desktop_app.proofreading.whole_books import Proofreading, proofread
from desktop_app.review.columns import distinct_moves
from desktop_app.review.decision import (
    UNDECIDED,
    Action,
    AddressKey,
    Change,
    DecidedBy,
    Decision,
    fix_address,
    fix_domain,
)
from desktop_app.review.session import Session
from desktop_app.settings.rules import gather_rules

_HIGH, _MEDIUM, _LOW, _TIE, _LOST, _DECLARED = "high.org", "medium.org", "low.org", "tie.org", "lost.org", "old.org"
_ADDRESSES = (
    "a@high.org",
    "b@high.org",
    "c@medium.org",
    "d@low.org",
    "e@tie.org",
    "f@lost.org",
    "g@old.org",
    "h@ok.org",
)


def _finding(domain: str, confidence: Confidence, *, kind: Kind = Kind.OMISSION, tie: bool = False) -> Finding:
    suggestions = (Suggestion(f"right-{domain}", 0.9, kind, "…"), Suggestion(f"other-{domain}", 0.05, kind, "…"))
    return Finding(
        domain,
        confidence,
        0.95,
        kind,
        tie,
        "…",
        Destination(DestinationCode.UNKNOWN, None, "…"),
        () if domain == _LOST else suggestions,
    )


@pytest.fixture(scope="module")
def opened(read: Callable[..., AddressBook]) -> Callable[[], Session]:
    """Opens a session over one book with a finding of each sort."""
    lines = "".join(f"EMAIL:{address}\r\n" for address in _ADDRESSES)
    book = read(f"BEGIN:VCARD\r\nFN:John\r\n{lines}EMAIL:no address\r\nEMAIL:x@intern\r\nEND:VCARD\r\n".encode())
    findings = (
        _finding(_HIGH, Confidence.HIGH),
        _finding(_MEDIUM, Confidence.MEDIUM),
        _finding(_LOW, Confidence.LOW),
        _finding(_TIE, Confidence.HIGH, tie=True),
        _finding(_LOST, Confidence.HIGH),
        _finding(_DECLARED, Confidence.HIGH, kind=Kind.DECLARED),
    )
    unusable = {"intern": Unusable.INTERNAL_HOST}
    return lambda: Session([book], Proofreading(findings, unusable, BookContext(BookEvidence([book]))))


@pytest.fixture
def session(opened: Callable[[], Session]) -> Session:
    return opened()


def _fixed(session: Session) -> dict[str, str]:
    return {
        session.address(AddressKey(0, row)): decision.domain
        for row, decision in sorted(session.decisions(0).items())
        if decision.action is Action.FIX
    }


_DECISIONS = st.one_of(
    st.sampled_from(
        (UNDECIDED, Decision(Action.KEEP), Decision(Action.TRUST), Decision(Action.ASK), fix_domain("army.mil"))
    ),
    st.just(fix_address("x@army.mil")),
)
_CHANGES = st.lists(st.lists(st.tuples(st.integers(0, 7), _DECISIONS), max_size=4), max_size=5)


@given(changes=_CHANGES)
def test_undoing_every_change_gives_the_state_before_each(
    opened: Callable[[], Session], changes: list[list[tuple[int, Decision]]]
) -> None:
    session = opened()
    history = []
    for change in changes:
        before = session.decisions(0)
        done = session.decide_each("x", ((AddressKey(0, row), decision) for row, decision in change))
        session.apply(done)
        history.append((before, done, session.decisions(0)))
    for before, done, after in reversed(history):
        assert session.decisions(0) == after
        session.apply(done.inverted())
        assert session.decisions(0) == before
        session.apply(done)
        assert session.decisions(0) == after
        session.apply(done.inverted())
    assert session.decisions(0) == {}


@given(changes=_CHANGES)
def test_no_undecided_address_is_kept(opened: Callable[[], Session], changes: list[list[tuple[int, Decision]]]) -> None:
    session = opened()
    for change in changes:
        session.apply(session.decide_each("x", ((AddressKey(0, row), decision) for row, decision in change)))
    assert UNDECIDED not in session.decisions(0).values()


def test_a_change_twice_inverted_is_itself(session: Session) -> None:
    change = session.decide("x", [AddressKey(0, 0)], fix_domain("army.mil"))
    assert change.inverted().inverted() == change


def test_asking_for_a_change_changes_nothing(session: Session) -> None:
    session.decide("x", [AddressKey(0, 0)], fix_domain("army.mil"))
    assert session.decisions(0) == {}


def test_a_change_leaves_out_what_is_decided_so_already(session: Session) -> None:
    session.apply(session.decide("x", [AddressKey(0, 0)], Decision(Action.KEEP)))
    again = session.decide("x", [AddressKey(0, 0), AddressKey(0, 1)], Decision(Action.KEEP))
    assert [key.row for key, _ in again.after] == [1]


@pytest.mark.parametrize(
    ("level", "domains"),
    [
        (None, {"g@old.org"}),
        (Confidence.HIGH, {"a@high.org", "b@high.org", "g@old.org"}),
        (Confidence.MEDIUM, {"a@high.org", "b@high.org", "c@medium.org", "g@old.org"}),
        (Confidence.LOW, {"a@high.org", "b@high.org", "c@medium.org", "d@low.org", "g@old.org"}),
    ],
)
def test_a_level_accepts_itself_and_what_is_surer(
    session: Session, level: Confidence | None, domains: set[str]
) -> None:
    session.apply(session.accept(level))
    assert _fixed(session).keys() == domains


def test_accepting_takes_the_first_suggestion(session: Session) -> None:
    session.apply(session.accept(Confidence.HIGH))
    assert _fixed(session)["a@high.org"] == "right-high.org"


def test_a_tie_is_never_accepted(session: Session) -> None:
    session.apply(session.accept(Confidence.LOW))
    assert "e@tie.org" not in _fixed(session)


def test_a_finding_without_a_suggestion_is_never_accepted(session: Session) -> None:
    session.apply(session.accept(Confidence.LOW))
    assert "f@lost.org" not in _fixed(session)


def test_what_a_person_decided_is_not_accepted_away(session: Session) -> None:
    session.apply(session.decide("x", [AddressKey(0, 0)], Decision(Action.KEEP)))
    session.apply(session.accept(Confidence.LOW))
    assert session.decision(AddressKey(0, 0)) == Decision(Action.KEEP)


def test_who_decided_is_kept(session: Session) -> None:
    session.apply(session.accept(Confidence.HIGH))
    assert session.decision(AddressKey(0, 0)).by is DecidedBy.LEVEL_HIGH
    assert session.decision(AddressKey(0, 6)).by is DecidedBy.POLICY


def _action(session: Session, finding: Finding) -> Action | None:
    """The action that all addresses of a finding have, None where they differ."""
    actions = {session.decision(key).action for key in session.keys(finding)}
    return actions.pop() if len(actions) == 1 else None


def _trusted(session: Session) -> tuple[str, ...]:
    """The domains all of whose addresses are trusted."""
    return tuple(finding.domain for finding in session.findings if _action(session, finding) is Action.TRUST)


def test_trusted_domains_are_those_all_of_whose_addresses_are_trusted(session: Session) -> None:
    trust = Decision(Action.TRUST)
    session.apply(session.decide("x", [AddressKey(0, 0), AddressKey(0, 2)], trust))
    assert _trusted(session) == ("medium.org",)
    session.apply(session.decide("x", [AddressKey(0, 1)], trust))
    assert _trusted(session) == ("high.org", "medium.org")


def test_undoing_trust_takes_the_domain_back(session: Session) -> None:
    change = session.decide("x", [AddressKey(0, 2)], Decision(Action.TRUST))
    session.apply(change)
    session.apply(change.inverted())
    assert _trusted(session) == ()


def test_the_action_of_a_finding_is_the_one_its_addresses_share(session: Session) -> None:
    finding = session.findings[0]
    assert _action(session, finding) is Action.UNDECIDED
    session.apply(session.decide("x", [AddressKey(0, 0)], Decision(Action.ASK)))
    assert _action(session, finding) is None


def test_progress_counts_addresses_at_suspicious_domains(session: Session) -> None:
    session.apply(session.decide("x", [AddressKey(0, 0), AddressKey(0, 7)], Decision(Action.KEEP)))
    progress = session.progress()
    assert (progress.total, progress.decided, progress.by_action[Action.KEEP]) == (7, 1, 1)


def test_an_address_knows_its_finding_and_its_contact(session: Session) -> None:
    assert session.finding_at(AddressKey(0, 1)) is session.findings[0]
    assert session.finding_at(AddressKey(0, 7)) is None
    assert session.contact_name(AddressKey(0, 1)) == "John"


def test_the_addresses_of_a_finding_are_in_the_order_of_the_book(session: Session) -> None:
    assert session.keys(session.findings[0]) == (AddressKey(0, 0), AddressKey(0, 1))


def test_unusable_addresses_are_listed_by_form_and_by_domain(session: Session) -> None:
    assert list(session.unusable(0)) == [(8, Unusable.NO_AT_SIGN), (9, Unusable.INTERNAL_HOST)]


@pytest.mark.parametrize(
    ("decision", "corrected"),
    [
        (fix_domain("army.mil"), "a@army.mil"),
        (fix_address("b@army.mil"), "b@army.mil"),
        (Decision(Action.KEEP, domain="army.mil"), "a@high.org"),
        (UNDECIDED, "a@high.org"),
    ],
)
def test_a_corrected_address_is_what_the_decision_makes_of_it(
    session: Session, decision: Decision, corrected: str
) -> None:
    session.apply(session.decide("x", [AddressKey(0, 0)], decision))
    assert session.corrected(AddressKey(0, 0)) == corrected


def test_unusable_addresses_of_a_book_without_odd_domains_are_listed_in_order(
    read: Callable[..., AddressBook], session_of: Callable[..., Session]
) -> None:
    session = session_of(read(b"Email\nx\na@x.org\n/o=x/cn=y\n", "book.csv", email_columns=("Email",)))
    assert list(session.unusable(0)) == [(0, Unusable.NO_AT_SIGN), (2, Unusable.X500)]


def test_the_decisions_of_each_book_are_its_own(
    read: Callable[..., AddressBook], session_of: Callable[..., Session]
) -> None:
    session = session_of(read(b"Email\na@x.org\n", "a.csv"), read(b"Email\nb@x.org\n", "b.csv"))
    session.apply(session.decide("x", [AddressKey(1, 0)], Decision(Action.KEEP)))
    assert (session.decisions(0), session.decisions(1)) == ({}, {0: Decision(Action.KEEP)})


def test_a_session_judges_any_domain_as_those_of_its_books(read: Callable[..., AddressBook]) -> None:
    book = read(b"BEGIN:VCARD\nFN:A\nEMAIL:a@army.ml\nEND:VCARD\n")
    session = Session([book], proofread([book], Proofreader(gather_rules().rules)))
    verdict = session.explain("Arny.mil")
    assert verdict
    assert verdict.finding
    assert verdict.finding.suggestions[0].domain == "army.mil"


@given(changes=_CHANGES, revised=st.lists(st.integers(0, 7), max_size=8))
def test_revising_many_is_deciding_each_anew(
    opened: Callable[[], Session], changes: list[list[tuple[int, Decision]]], revised: list[int]
) -> None:
    session = opened()
    for change in changes:
        session.apply(session.decide_each("x", ((AddressKey(0, row), decision) for row, decision in change)))

    def new(old: Decision) -> Decision:
        return Decision(Action.ASK) if old.action is Action.FIX else old

    keys = [AddressKey(0, row) for row in revised]
    asked: list[Decision] = []
    change = session.revise("x", keys, lambda old: asked.append(old) or new(old))  # type: ignore[func-returns-value]
    assert change == session.decide_each("x", [(key, new(session.decision(key))) for key in keys])
    assert len(asked) == len(set(asked))
    assert session.those(keys, Decision(Action.KEEP).__eq__) == [
        key for key in keys if session.decision(key) == Decision(Action.KEEP)
    ]


@given(changes=_CHANGES)
def test_a_tally_counts_what_each_address_has(
    opened: Callable[[], Session], changes: list[list[tuple[int, Decision]]]
) -> None:
    session = opened()
    for pairs in changes:
        change = session.decide_each("x", ((AddressKey(0, row), decision) for row, decision in pairs))
        for side in (change.before, change.after, tuple(change.after)):
            counted = Counter(
                (session.findings.index(finding), decision.action)
                for key, decision in side
                if (finding := session.finding_at(key))
            )
            assert session.tally(side) == counted
        session.apply(change)


def test_a_change_made_in_another_session_can_be_applied(opened: Callable[[], Session]) -> None:
    mine, other = opened(), opened()
    other.apply(other.decide("x", [AddressKey(0, 0)], Decision(Action.KEEP)))
    change = other.decide_each("x", [(AddressKey(0, row), fix_domain(f"n{row}.org")) for row in (2, 3, 2)])
    mine.apply(change)
    assert mine.decisions(0) == {2: fix_domain("n2.org"), 3: fix_domain("n3.org")}


def test_a_side_of_a_change_is_a_sequence_of_addresses_with_their_decisions(session: Session) -> None:
    keys = [AddressKey(0, row) for row in range(4)]
    change = session.decide("x", keys, fix_domain("army.mil"))
    pairs = tuple((key, fix_domain("army.mil")) for key in keys)
    assert change.after == pairs
    assert tuple(change.after) == pairs
    assert change.after[1:] == pairs[1:]
    assert change.after[-1] == pairs[-1]
    assert change.after != pairs[:-1]
    assert hash(change) == hash(session.decide("x", keys, fix_domain("army.mil")))


@given(changes=_CHANGES)
def test_the_moves_of_a_change_are_what_it_turns_into_what(
    opened: Callable[[], Session], changes: list[list[tuple[int, Decision]]]
) -> None:
    session = opened()
    for pairs in changes:
        change = session.decide_each("x", ((AddressKey(0, row), decision) for row, decision in pairs))
        expected = {(old, new) for (_, old), (_, new) in zip(change.before, change.after, strict=True)}
        assert distinct_moves(change) == expected
        assert distinct_moves(Change("x", tuple(change.before), tuple(change.after))) == expected
        session.apply(change)
