"""Decisions files: what they can say, what they do, and how a wrong one is refused."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.book.model import AddressBook
from desktop_app.review.applying import apply_rules
from desktop_app.review.decision import Action, AddressKey, Along, DecidedBy, Decision, fix_domain
from desktop_app.review.decisions_file import DecisionsError, read_decisions
from desktop_app.review.session import Session

_CARD = (
    b"BEGIN:VCARD\r\nEMAIL:John@Army.ML\r\nEMAIL:ann@army.ml\r\nEMAIL:bob@x.org\r\nEMAIL:john.army.mil\r\nEND:VCARD\r\n"
)


@pytest.fixture
def session(read: Callable[..., AddressBook], session_of: Callable[..., Session]) -> Session:
    return session_of(read(_CARD))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "decisions.json"


def _applied(session: Session, file: Path, **content: object) -> dict[str, str]:
    """Apply a decisions file and return what it makes of each address that it decides."""
    file.write_text(json.dumps({"proofbook-decisions": 1, **content}), encoding="utf-8")
    session.apply(apply_rules(session, read_decisions(file))[0])
    keys = [AddressKey(0, row) for row in session.decisions(0)]
    return {session.address(key): session.corrected(key) for key in keys}


def test_a_domain_rule_fixes_every_address_at_it(session: Session, file: Path) -> None:
    fixed = _applied(session, file, domains=[{"domain": "army.ml", "fix": "army.mil"}])
    assert fixed == {"John@Army.ML": "John@army.mil", "ann@army.ml": "ann@army.mil"}


def test_domains_and_addresses_are_compared_without_case(session: Session, file: Path) -> None:
    fixed = _applied(
        session,
        file,
        domains=[{"domain": "X.ORG", "fix": "Y.org"}],
        addresses=[{"address": "JOHN@army.ml", "fix": "J@army.mil"}],
    )
    assert fixed == {"bob@x.org": "bob@y.org", "John@Army.ML": "J@army.mil"}


def test_a_rule_for_an_address_wins_over_one_for_its_domain(session: Session, file: Path) -> None:
    fixed = _applied(
        session,
        file,
        domains=[{"domain": "army.ml", "fix": "army.mil"}],
        addresses=[{"address": "john@army.ml", "keep": True}],
    )
    assert fixed == {"John@Army.ML": "John@Army.ML", "ann@army.ml": "ann@army.mil"}


def test_an_address_without_an_at_sign_can_be_fixed(session: Session, file: Path) -> None:
    fixed = _applied(session, file, addresses=[{"address": "john.army.mil", "fix": "john@army.mil"}])
    assert fixed == {"john.army.mil": "john@army.mil"}


def test_keep_is_a_decision(session: Session, file: Path) -> None:
    _applied(session, file, domains=[{"domain": "army.ml", "keep": True}])
    assert session.decisions(0) == dict.fromkeys((0, 1), Decision(Action.KEEP, by=DecidedBy.FILE))


def test_to_ask_is_a_decision(session: Session, file: Path) -> None:
    _applied(session, file, addresses=[{"address": "bob@x.org", "ask": True}])
    assert session.decisions(0) == {2: Decision(Action.ASK, by=DecidedBy.FILE)}


def test_the_domain_of_one_address_alone_can_be_fixed(session: Session, file: Path) -> None:
    fixed = _applied(session, file, addresses=[{"address": "john@army.ml", "fix-domain": "army.mil"}])
    assert fixed == {"John@Army.ML": "John@army.mil"}


@pytest.mark.parametrize(
    ("named", "along"), [([], Along.NONE), (["names"], Along.NAMES), (["names", "lists"], Along.LISTS | Along.NAMES)]
)
def test_a_fix_says_what_changes_along(session: Session, file: Path, named: list[str], along: Along) -> None:
    _applied(session, file, domains=[{"domain": "x.org", "fix": "y.org", "along": named}])
    assert session.decision(AddressKey(0, 2)).along == along


def test_a_decision_says_that_a_file_made_it(session: Session, file: Path) -> None:
    _applied(session, file, domains=[{"domain": "x.org", "fix": "y.org"}])
    assert session.decision(AddressKey(0, 2)) == fix_domain("y.org", DecidedBy.FILE)


def test_a_file_replaces_earlier_decisions_and_can_be_undone(session: Session, file: Path) -> None:
    session.apply(session.decide("x", [AddressKey(0, 2)], Decision(Action.KEEP)))
    file.write_text('{"proofbook-decisions": 1, "domains": [{"domain": "x.org", "fix": "y.org"}]}', encoding="utf-8")
    change, _ = apply_rules(session, read_decisions(file))
    session.apply(change)
    assert session.corrected(AddressKey(0, 2)) == "bob@y.org"
    session.apply(change.inverted())
    assert session.decisions(0) == {2: Decision(Action.KEEP)}


def test_a_malformed_domain_can_have_a_rule(
    read: Callable[..., AddressBook], session_of: Callable[..., Session], file: Path
) -> None:
    session = session_of(read(b"BEGIN:VCARD\nEMAIL:a@gmail,com\nEND:VCARD\n"))
    fixed = _applied(session, file, domains=[{"domain": "gmail,com", "fix": "gmail.com"}])
    assert fixed == {"a@gmail,com": "a@gmail.com"}


def test_a_domain_rule_never_touches_an_address_without_a_domain(session: Session, file: Path) -> None:
    _applied(session, file, domains=[{"domain": "john.army.mil", "keep": True}, {"domain": "army.mil", "keep": True}])
    assert session.decisions(0) == {}


@pytest.mark.parametrize("named", ["münchen.de", "MÜNCHEN.de", "mu\u0308nchen.de", "xn--mnchen-3ya.de"])
def test_internationalised_domains_are_compared_as_unicode(
    read: Callable[..., AddressBook], session_of: Callable[..., Session], file: Path, named: str
) -> None:
    book = "BEGIN:VCARD\nEMAIL:a@xn--mnchen-3ya.de\nEMAIL:b@München.de\nEMAIL:c@xn--mnchen-3ya.de\nEND:VCARD\n"
    session = session_of(read(book.encode()))
    fixed = _applied(
        session,
        file,
        domains=[{"domain": named, "fix": "example.org"}],
        addresses=[{"address": f"c@{named}", "keep": True}],
    )
    assert fixed == {
        "a@xn--mnchen-3ya.de": "a@example.org",
        "b@München.de": "b@example.org",
        "c@xn--mnchen-3ya.de": "c@xn--mnchen-3ya.de",
    }


@pytest.mark.parametrize("new", ["o'brien+x@army.mil", "a.b-c_d=e@army.mil", "zoë@münchen.de", "{x}|y~z@a.mil"])
def test_an_address_of_any_script_and_with_any_sign_of_an_atom_is_allowed(
    session: Session, file: Path, new: str
) -> None:
    fixed = _applied(session, file, addresses=[{"address": "bob@x.org", "fix": new}])
    assert fixed == {"bob@x.org": new}


@pytest.mark.parametrize(
    ("key", "first", "second"),
    [
        ("domains", {"domain": "x.org", "fix": "y.org"}, {"domain": "X.ORG", "fix": "z.org"}),
        ("domains", {"domain": "x.org", "fix": "y.org"}, {"domain": " x.org ", "keep": True}),
        ("domains", {"domain": "münchen.de", "keep": True}, {"domain": "xn--mnchen-3ya.de", "fix": "y.org"}),
        ("addresses", {"address": "A@x.org", "keep": True}, {"address": "a@X.org", "fix": "a@y.org"}),
    ],
)
def test_two_decisions_about_the_same_are_refused_and_named(
    file: Path, key: str, first: object, second: object
) -> None:
    file.write_text(json.dumps({"proofbook-decisions": 1, key: [first, second]}), encoding="utf-8")
    with pytest.raises(DecisionsError, match=rf"{key}\[1\]: there is another decision"):
        read_decisions(file)


def test_the_same_decision_may_be_given_twice(session: Session, file: Path) -> None:
    rules = [{"domain": "x.org", "fix": "münchen.de"}, {"domain": "X.org", "fix": "xn--mnchen-3ya.de"}]
    assert _applied(session, file, domains=rules) == {"bob@x.org": "bob@münchen.de"}


def test_a_file_that_says_nothing_decides_nothing(session: Session, file: Path) -> None:
    assert _applied(session, file) == {}


def test_a_byte_order_mark_is_allowed(file: Path) -> None:
    file.write_text('{"proofbook-decisions": 1}', encoding="utf-8-sig")
    assert read_decisions(file).domains == {}


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", "line 1: this is not valid JSON"),
        (b'{"proofbook-decisions": 1,\n oops}', "line 2: this is not valid JSON"),
        (b"\xff\xfe\x00", "not UTF-8"),
        (b"[" * 100_000, "not a decisions file"),
        (b'{"proofbook-decisions": ' + b"1" * 5000 + b"}", "not a decisions file"),
        (b"[]", "it must say"),
        (b"{}", "it must say"),
        (b'{"proofbook-decisions": 2}', "it must say"),
        (b'{"proofbook-decisions": "1"}', "it must say"),
        (b'{"proofbook-decisions": true}', "it must say"),
        (b'{"proofbook-decisions": 1, "domains": [], "domains": []}', "“domains” is given twice"),
        (b'{"proofbook-decisions": 1, "domain": []}', "no key “domain”"),
        (b'{"proofbook-decisions": 1, "domains": {}}', "“domains” must be a list"),
        (b'{"proofbook-decisions": 1, "addresses": null}', "“addresses” must be a list"),
    ],
)
def test_a_file_that_is_no_decisions_file_is_refused(file: Path, content: bytes, what: str) -> None:
    file.write_bytes(content)
    with pytest.raises(DecisionsError, match=what) as refused:
        read_decisions(file)
    assert str(file) in str(refused.value)


@pytest.mark.parametrize(
    ("key", "entry", "what"),
    [
        ("domains", "army.ml", "must be an object with “domain”"),
        ("domains", {"fix": "army.mil"}, "must be an object with “domain”"),
        ("domains", {"domain": 1, "fix": "army.mil"}, "must be an object with “domain”"),
        ("domains", {"address": "a@army.ml", "fix": "b@army.mil"}, "must be an object with “domain”"),
        ("addresses", {"domain": "army.ml", "keep": True}, "must be an object with “address”"),
        ("domains", {"domain": "army.ml"}, "must have either"),
        ("domains", {"domain": "army.ml", "keep": False}, "must have either"),
        ("domains", {"domain": "army.ml", "keep": True, "fix": "army.mil"}, "must have either"),
        ("domains", {"domain": "army.ml", "fix": None}, "must have either"),
        ("domains", {"domain": "army.ml", "fix": "army.mil", "why": "x"}, "must have either"),
        ("domains", {"domain": "army.ml", "keep": True, "along": []}, "must have either"),
        ("domains", {"domain": "army.ml", "ask": "yes"}, "must have either"),
        ("domains", {"domain": "army.ml", "fix-domain": "army.mil"}, "must have either"),
        ("domains", {"domain": "army.ml", "fix": "army.mil", "along": "lists"}, "“along” must be a list"),
        ("domains", {"domain": "army.ml", "fix": "army.mil", "along": ["notes"]}, "“along” must be a list"),
        ("domains", {"domain": "army.ml", "fix": ""}, "is not a domain"),
        ("addresses", {"address": "a@army.ml", "fix-domain": "a@army.mil"}, "is not a domain"),
        ("domains", {"domain": "army.ml", "fix": "army,mil"}, "is not a domain"),
        ("domains", {"domain": "army.ml", "fix": "a@army.mil"}, "is not a domain"),
        ("domains", {"domain": "army.ml", "fix": "ar my.mil"}, "is not a domain"),
        ("domains", {"domain": "", "fix": "army.mil"}, "“domain” must not be empty"),
        ("domains", {"domain": " ", "keep": True}, "“domain” must not be empty"),
        ("domains", {"domain": "army.ml", "fix": "mil"}, "“mil” is not a domain: something must stand before"),
        ("addresses", {"address": "", "keep": True}, "“address” must not be empty"),
        ("addresses", {"address": "a@army.ml", "fix": "a@mil"}, "“a@mil” is not an address"),
        ("addresses", {"address": "a@army.ml", "fix": "a@b@army.mil"}, "is not an address"),
        ("addresses", {"address": "a@army.ml", "fix": "a,b@army.mil"}, "is not an address"),
        ("addresses", {"address": "a@army.ml", "fix": "<a@army.mil>"}, "is not an address"),
        ("addresses", {"address": "a@army.ml", "fix": '"a"@army.mil'}, "is not an address"),
        ("addresses", {"address": "a@army.ml", "fix": "a(b)@army.mil"}, "is not an address"),
        ("addresses", {"address": "a@army.ml", "fix": ".a@army.mil"}, "is not an address"),
        ("addresses", {"address": "a@army.ml", "fix": "a..b@army.mil"}, "is not an address"),
        ("addresses", {"address": "a@army.ml", "fix": "army.mil"}, "is not an address"),
        ("addresses", {"address": "a@army.ml", "fix": "@army.mil"}, "is not an address"),
        ("addresses", {"address": "a@army.ml", "fix": "a@"}, "is not an address"),
        ("addresses", {"address": "a@army.ml", "fix": "a b@army.mil"}, "is not an address"),
        ("addresses", {"address": "a@army.ml", "fix": "a\r\nb@army.mil"}, "is not an address"),
        ("addresses", {"address": "a@army.ml", "fix": "a\u0000b@army.mil"}, "is not an address"),
        ("addresses", {"address": "a@army.ml", "fix": "a\ud800b@army.mil"}, "is not an address"),
        ("addresses", {"address": "a@army.ml", "fix": "a\u202eb@army.mil"}, "is not an address"),
    ],
)
def test_a_wrong_entry_is_refused_and_named(file: Path, key: str, entry: object, what: str) -> None:
    good = {"domain": "x.org", "keep": True} if key == "domains" else {"address": "x@x.org", "keep": True}
    file.write_text(json.dumps({"proofbook-decisions": 1, key: [good, entry]}), encoding="utf-8")
    with pytest.raises(DecisionsError, match=what) as refused:
        read_decisions(file)
    assert f"{key}[1]" in str(refused.value)


def test_a_missing_file_is_refused(file: Path) -> None:
    with pytest.raises(DecisionsError, match="no such decisions file"):
        read_decisions(file)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DecisionsError, match="can’t be read"):
        read_decisions(tmp_path)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read every file")
def test_a_file_without_permission_is_refused(file: Path) -> None:
    file.write_text("{}", encoding="utf-8")
    file.chmod(0)
    with pytest.raises(DecisionsError, match="can’t be read"):
        read_decisions(file)
