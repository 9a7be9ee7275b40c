"""Writing decisions into a file: what is in it, who may read it, and that applying it decides the same again."""

import json
import os
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.book.model import AddressBook
from desktop_app.review.applying import apply_rules
from desktop_app.review.decision import Action, AddressKey, Along, DecidedBy, Decision, fix_address, fix_domain
from desktop_app.review.decisions_file import DecisionsError, read_decisions
from desktop_app.review.decisions_writing import Told, rules_of, write_rules
from desktop_app.review.session import Session

_ADDRESSES = (
    "John@Army.ML", "ann@army.ml", "john@army.ml", "bob@x.org", "john.army.mil", "a@gmail,com", "b@gmail,com",
    "c@xn--mnchen-3ya.de", "d@münchen.de", '"e f"@x.co', ".g@x.co", "h@İx.org", "i@x.org.",
)  # fmt: skip


def _card(*addresses: str) -> bytes:
    return ("BEGIN:VCARD\r\n" + "".join(f"EMAIL:{each}\r\n" for each in addresses) + "END:VCARD\r\n").encode()


@pytest.fixture(scope="module")
def again(read: Callable[..., AddressBook], session_of: Callable[..., Session]) -> Callable[[], Session]:
    """Opens the same two books anew."""
    books = read(_card(*_ADDRESSES)), read(_card("ann@army.ml", "bob@x.org", "z@army.mil"))
    return lambda: session_of(*books)


@pytest.fixture
def session(again: Callable[[], Session]) -> Session:
    return again()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "decisions.json"


def _decide(session: Session, addresses: str, decision: Decision) -> None:
    """Decide about every address whose text contains one of some words."""
    keys = [AddressKey(book, row) for book in (0, 1) for row in range(len(session.books[book].addresses))]
    chosen = [key for key in keys if any(word in session.address(key).lower() for word in addresses.split())]
    session.apply(session.decide("x", chosen, decision))


def _write(session: Session, file: Path, *, with_addresses: bool) -> Told:
    told = rules_of(session, with_addresses=with_addresses)
    write_rules(told.rules, file)
    return told


def _content(file: Path) -> dict[str, object]:
    content = json.loads(file.read_bytes())
    assert isinstance(content, dict)
    return content


def test_a_domain_with_one_decision_becomes_one_rule_without_personal_data(session: Session, file: Path) -> None:
    _decide(session, "@army.ml", fix_domain("army.mil"))
    assert _write(session, file, with_addresses=False).left_out == 0
    assert _content(file) == {"proofbook-decisions": 1, "domains": [{"domain": "army.ml", "fix": "army.mil"}]}


def test_without_addresses_a_domain_decided_in_part_is_left_out_and_counted(session: Session, file: Path) -> None:
    _decide(session, "ann@army.ml", fix_domain("army.mil"))
    assert _write(session, file, with_addresses=False).left_out == 2
    assert _content(file) == {"proofbook-decisions": 1}
    assert b"ann" not in file.read_bytes()


def test_with_addresses_each_decided_one_gets_a_rule(session: Session, file: Path) -> None:
    _decide(session, "ann@army.ml", fix_domain("army.mil"))
    _decide(session, "bob@x.org", fix_address("robert@x.org"))
    _write(session, file, with_addresses=True)
    assert _content(file)["addresses"] == [
        {"address": "ann@army.ml", "fix-domain": "army.mil"},
        {"address": "bob@x.org", "fix": "robert@x.org"},
    ]


def test_what_changes_along_is_told_where_it_is_not_the_lists_alone(session: Session, file: Path) -> None:
    _decide(session, "@army.ml", replace(fix_domain("army.mil"), along=Along.LISTS | Along.NAMES))
    _write(session, file, with_addresses=False)
    assert _content(file)["domains"] == [{"domain": "army.ml", "fix": "army.mil", "along": ["lists", "names"]}]


def test_a_known_correct_spelling_is_told_as_kept(session: Session, file: Path) -> None:
    _decide(session, "@gmail,com", Decision(Action.TRUST))
    _write(session, file, with_addresses=False)
    assert _content(file)["domains"] == [{"domain": "gmail,com", "keep": True}]


def test_contacts_that_share_an_address_but_no_decision_are_counted_as_left_out(session: Session, file: Path) -> None:
    session.apply(session.decide("x", [AddressKey(1, 1)], Decision(Action.KEEP)))  # bob@x.org, also in the first book
    assert _write(session, file, with_addresses=True).left_out == 1
    assert _content(file) == {"proofbook-decisions": 1}


@pytest.mark.skipif(os.name == "nt", reason="file modes are Unix's")
def test_a_file_with_addresses_is_its_owners_alone_and_one_without_can_be_shared(session: Session, file: Path) -> None:
    _decide(session, "@army.ml", fix_domain("army.mil"))
    _decide(session, "john.army.mil", Decision(Action.KEEP))
    _write(session, file, with_addresses=True)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    shared = file.with_name("shared.json")
    _write(session, shared, with_addresses=False)
    assert shared.stat().st_mode & stat.S_IRUSR
    assert stat.S_IMODE(shared.stat().st_mode) != 0o600


def test_a_file_is_never_replaced(session: Session, file: Path) -> None:
    file.write_text("precious", encoding="utf-8")
    with pytest.raises(DecisionsError, match=r"decisions\.json: there is already a file"):
        _write(session, file, with_addresses=True)
    assert file.read_text(encoding="utf-8") == "precious"


def test_a_file_that_cannot_be_written_is_named(session: Session, tmp_path: Path) -> None:
    with pytest.raises(DecisionsError, match=r"gone.d\.json: the decisions can’t be written"):
        _write(session, tmp_path / "gone" / "d.json", with_addresses=False)


_FIXES = st.builds(
    lambda fix, along: replace(fix, along=along),
    st.sampled_from((fix_domain("army.mil"), fix_domain("münchen.de"), fix_address("X@army.mil"))),
    st.sampled_from([Along(value) for value in range(4)]),
)
_DECISIONS = st.one_of(_FIXES, st.sampled_from([Decision(each) for each in (Action.KEEP, Action.TRUST, Action.ASK)]))
_PLACES = st.integers(0, len(_ADDRESSES) + 2).map(
    lambda place: AddressKey(0, place) if place < len(_ADDRESSES) else AddressKey(1, place - len(_ADDRESSES))
)


@given(decided=st.one_of(st.dictionaries(_PLACES, _DECISIONS), st.dictionaries(_PLACES, st.just(fix_domain("a.mil")))))
def test_applying_what_was_written_decides_the_same_again(
    again: Callable[[], Session], new_folder: Callable[[], Path], decided: dict[AddressKey, Decision]
) -> None:
    session, other = again(), again()
    session.apply(session.decide_each("x", decided.items()))
    file = new_folder() / "decisions.json"
    told = _write(session, file, with_addresses=True)
    rules = read_decisions(file)
    assert {rule[:2] for rule in rules} == {rule[:2] for rule in told.rules}
    other.apply(apply_rules(other, rules)[0])
    missing = 0
    for key, decision in decided.items():
        found = other.decision(key)
        if found.action is Action.UNDECIDED:
            missing += 1
            continue
        kept = replace(decision, action=Action.KEEP) if decision.action is Action.TRUST else decision
        assert replace(found, by=DecidedBy.PERSON) == kept
    assert missing == told.left_out
    assert {key for key in _keys(other) if other.decision(key).action is not Action.UNDECIDED} <= decided.keys()


def _keys(session: Session) -> list[AddressKey]:
    return [AddressKey(number, row) for number in (0, 1) for row in session.decisions(number)]


@given(decided=st.dictionaries(_PLACES, _DECISIONS))
def test_without_addresses_no_address_is_in_the_rules(
    again: Callable[[], Session], decided: dict[AddressKey, Decision]
) -> None:
    session = again()
    session.apply(session.decide_each("x", decided.items()))
    assert not rules_of(session, with_addresses=False).rules.addresses
