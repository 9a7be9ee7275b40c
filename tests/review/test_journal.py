"""A journal keeps every step, in few bytes, tells nothing that it need not, and gives back exactly what was there."""

import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reviewing import WHERE, Review, finding

from desktop_app.book.model import AddressBook
from desktop_app.files.appending import LockedError, NoLockingError
from desktop_app.review.decision import (
    UNDECIDED,
    Action,
    AddressKey,
    Along,
    Change,
    DecidedBy,
    Decision,
    fix_address,
    fix_domain,
)
from desktop_app.review.fingerprints import fingerprint, fingerprint_key, key_path
from desktop_app.review.journal import JournalError, StepKind, journal_path, journals_folder, read_journal
from desktop_app.review.journal_lines import packed_rows, unpacked_rows
from desktop_app.review.keeping import Keeper
from desktop_app.review.recalling import recall

Read = Callable[..., AddressBook]
FINDINGS = (finding("army.ml"), finding("gmial.com"))
DECISIONS = (
    UNDECIDED,
    Decision(Action.KEEP),
    Decision(Action.TRUST),
    Decision(Action.ASK),
    fix_domain("army.mil"),
    fix_domain("army.mil", DecidedBy.LEVEL),
    fix_address("typed@army.mil"),
    Decision(Action.FIX, "army.mil", along=Along.LISTS | Along.NAMES),
    Decision(Action.FIX, "army.mil", along=Along.NONE, by=DecidedBy.CAME_BACK),
)


def book_of(read: Read, *addresses: str, name: str = "contacts.vcf") -> AddressBook:
    cards = (f"BEGIN:VCARD\r\nFN:X\r\nEMAIL:{address}\r\nEND:VCARD\r\n" for address in addresses)
    return read("".join(cards).encode(), name)


@pytest.fixture
def book(read: Read) -> AddressBook:
    return book_of(read, "john.doe@army.ml", "jane@army.ml", "carl@gmial.com", "dora@ok.org")


def key(row: int, book: int = 0) -> AddressKey:
    return AddressKey(book, row)


def as_seen(change: Change) -> tuple[str, dict, dict]:
    return change.title, dict(iter(change.before)), dict(iter(change.after))


def assert_comes_back(earlier: Review, books: list[AddressBook]) -> None:
    """The same books opened again: same decisions, same history, same place in it."""
    earlier.close()
    again = Review(books, *FINDINGS)
    try:
        for number in range(len(books)):
            assert again.session.decisions(number) == earlier.session.decisions(number)
        assert [as_seen(each) for _, each in again.history] == [as_seen(each) for _, each in earlier.history]
        assert [identity for identity, _ in again.history] == [identity for identity, _ in earlier.history]
        assert again.index == earlier.index
    finally:
        again.close()


def test_decisions_and_history_come_back(book: AddressBook):
    review = Review([book], *FINDINGS)
    review.decide([(key(0), fix_domain("army.mil")), (key(1), Decision(Action.KEEP))], "Fix john.doe@army.ml")
    review.decide([(key(3), fix_address("dora@ok.com"))], "Edit dora@ok.org")
    review.decide([(key(0), UNDECIDED)])
    review.go_to(1)
    assert_comes_back(review, [book])


ACTIONS = st.lists(
    st.one_of(
        st.lists(st.tuples(st.integers(0, 7), st.sampled_from(DECISIONS)), min_size=1, max_size=4),
        st.integers(0, 8),
        st.just("reopen"),
    ),
    max_size=10,
)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(actions=ACTIONS)
def test_whatever_is_decided_undone_and_redone_in_two_books_comes_back(
    read: Read, monkeypatch: pytest.MonkeyPatch, new_folder: Callable[[], Path], actions: list
):
    monkeypatch.setenv("XDG_DATA_HOME", str(new_folder()))
    books = [
        book_of(read, "a@army.ml", "b@army.ml", "c@gmial.com", "d@ok.org"),
        book_of(read, "e@army.ml", "f@army.ml", "g@gmial.com", "h@ok.org"),
    ]
    review = Review(books, *FINDINGS)
    for action in actions:
        if action == "reopen":
            review.close()
            review = Review(books, *FINDINGS)
        elif isinstance(action, int):
            review.go_to(min(action, len(review.history)))
        else:
            decisions = {AddressKey(*divmod(place, 4)): decision for place, decision in action}
            named = review.session.address(next(iter(decisions))) if len(decisions) == 1 else "some"
            if review.session.decide_each("", decisions.items()).after:
                review.decide(decisions.items(), f"Decide about {named}")
    assert_comes_back(review, books)


def test_books_reviewed_together_can_be_opened_alone(read: Read):
    first, second = book_of(read, "a@army.ml"), book_of(read, "b@army.ml")
    both = Review([first, second], *FINDINGS)
    both.decide([(key(0, 0), fix_domain("army.mil")), (key(0, 1), fix_domain("army.mil"))])
    both.decide([(key(0, 1), Decision(Action.ASK))])
    both.close()
    alone = Review([second], *FINDINGS)
    assert alone.session.decisions(0) == {0: Decision(Action.ASK)}
    assert alone.index == 2
    alone.go_to(0)
    alone.close()
    again = Review([first, second], *FINDINGS)
    assert (again.session.decisions(0), again.session.decisions(1)) == ({0: fix_domain("army.mil")}, {})
    again.go_to(len(again.history))
    assert again.session.decisions(1) == {0: Decision(Action.ASK)}
    again.close()


def test_a_new_step_in_one_book_ends_what_could_be_redone_in_the_other(read: Read):
    first, second = book_of(read, "a@army.ml"), book_of(read, "b@army.ml")
    review = Review([first, second], *FINDINGS)
    review.decide([(key(0, 1), Decision(Action.KEEP))])
    review.decide([(key(0, 1), Decision(Action.ASK))])
    review.go_to(1)
    review.decide([(key(0, 0), Decision(Action.KEEP))])
    assert_comes_back(review, [first, second])


@pytest.mark.parametrize("torn", [b'{"step":"x","rows', b"\0\0\0\0", b"\0\0\n", b'"', b"\xff\xfe\n"])
def test_a_last_line_that_was_not_written_to_its_end_is_ignored_and_cut_off(book: AddressBook, torn: bytes):
    review = Review([book], *FINDINGS)
    review.decide([(key(0), fix_domain("army.mil"))])
    review.close()
    whole = journal_path(book).read_bytes()
    journal_path(book).write_bytes(whole + torn)
    again = Review([book], *FINDINGS)
    assert again.session.decisions(0) == {0: fix_domain("army.mil")}
    again.decide([(key(1), Decision(Action.KEEP))])
    again.close()
    assert journal_path(book).read_bytes().startswith(whole + b'{"step":')
    assert Review([book], *FINDINGS).session.decisions(0) == again.session.decisions(0)


@pytest.mark.parametrize(
    "content",
    [
        b"nonsense\n",
        b"{}\n",
        b'{"proofbook-journal":2,"book":"x","sha256":"","addresses":4,"time":"2026-11-03T14:05:00+00:00"}\n',
        b'{"proofbook-journal":1,"book":"x","sha256":"","addresses":9,"time":"2026-11-03T14:05:00+00:00"}\n',
        b'{"proofbook-journal":1,"book":"x","sha256":"","addresses":4,"time":"2026-11-03T14:05:00+00:00"}\n{"new":1}\n',
        b'{"proofbook-journal":1,"book":"x","sha256":"","addresses":4,"time":"2026-11-03T14:05:00+00:00"}\n'
        b'{"step":"1","time":"2026-11-03T14:05:00+00:00","title":"","rows":[[{"action":"keep"},"0*5"]],"seen":{"rows":"","prints":"","domains":[]}}\n',
        b'{"proofbook-journal":1,"book":"x","sha256":"","addresses":4,"time":"2026-11-03T14:05:00+00:00"}\n'
        b'{"undo":["1"],"time":"2026-11-03T14:05:00+00:00"}\n{"at":""}\n',
    ],
)
def test_a_journal_that_cannot_be_understood_is_set_aside_and_told(book: AddressBook, content: bytes):
    journals_folder().mkdir(parents=True)
    journal_path(book).write_bytes(content)
    review = Review([book], *FINDINGS)
    assert str(journal_path(book)) in review.recalled.problems[0]
    assert review.session.decisions(0) == {}
    review.decide([(key(0), Decision(Action.KEEP))])
    review.close()
    assert [each.read_bytes() for each in journals_folder().glob("*.unreadable-1")] == [content]
    assert Review([book], *FINDINGS).session.decisions(0) == {0: Decision(Action.KEEP)}


def test_an_empty_journal_is_none(book: AddressBook):
    journals_folder().mkdir(parents=True)
    journal_path(book).touch()
    assert_comes_back(Review([book], *FINDINGS), [book])


def test_a_review_without_a_step_leaves_no_journal(book: AddressBook):
    review = Review([book], *FINDINGS)
    review.keeper.moved(WHERE)
    review.close()
    assert list(journals_folder().iterdir()) == []


def test_the_same_table_read_by_other_columns_has_a_journal_of_its_own(read: Read):
    table = b"Name,Email,Other\na,a@army.ml,b@army.ml\n"
    paths = {journal_path(read(table, "t.csv", email_columns=(column,))) for column in ("Email", "Other")}
    assert len(paths) == 2


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such file modes")
def test_only_the_user_can_read_what_is_kept(book: AddressBook):
    review = Review([book], *FINDINGS)
    review.decide([(key(0), Decision(Action.KEEP))])
    review.close()
    modes = {path: stat.S_IMODE(path.stat().st_mode) for path in (journal_path(book), key_path(), journals_folder())}
    assert list(modes.values()) == [0o600, 0o600, 0o700]


def test_a_journal_holds_no_address_but_one_that_was_typed(book: AddressBook):
    review = Review([book], *FINDINGS)
    review.decide([(key(0), fix_domain("army.mil"))], "Fix john.doe@army.ml")
    review.decide([(key(1), fix_address("typed@army.mil"))], "Edit jane@army.ml")
    review.decide([(key(2), Decision(Action.KEEP))], "Something about carl@gmial.com, dora@ok.org and more")
    review.close()
    text = journal_path(book).read_text()
    for local in ("john", "doe", "jane", "carl", "dora"):
        assert local not in text
    assert "typed@army.mil" in text
    assert "army.ml" in text


def test_twenty_thousand_rows_in_one_step_are_one_short_line(read: Read):
    """Eight bytes of each address are its fingerprint; all else together is a byte or two an address."""
    book = book_of(read, *(f"person{n}@{'army.ml' if n % 3 else 'gmial.com'}" for n in range(20_000)))
    review = Review([book], *FINDINGS)
    whole = [each for found in FINDINGS for each in review.session.keys(found)]
    review.decide(((each, fix_domain("army.mil")) for each in whole), "Fix all")
    assert len(journal_path(book).read_bytes().splitlines()) == 2
    assert journal_path(book).stat().st_size < 20_000 * 14
    before = journal_path(book).stat().st_size
    review.decide(((each, Decision(Action.KEEP)) for each in whole), "Keep all")
    assert journal_path(book).stat().st_size - before < 20_000 * 2
    assert_comes_back(review, [book])


@given(rows=st.lists(st.integers(0, 500)))
def test_packed_rows_come_back(rows: list[int]):
    assert unpacked_rows(packed_rows(rows), 10_000) == rows


@pytest.mark.parametrize("text", ["x", "5", "-1", "0*999999999999", "1*0", "0*-3", "1**2"])
def test_rows_that_a_book_does_not_have_are_refused(text: str):
    with pytest.raises(ValueError, match=r".+"):
        unpacked_rows(text, 4)


def test_where_the_person_was_and_what_was_left_out_come_back(book: AddressBook):
    review = Review([book], *FINDINGS)
    review.decide([(key(0), Decision(Action.KEEP))])
    review.keeper.left_out({key(1), key(0)})
    review.close()
    past = read_journal(journal_path(book))
    assert past
    assert (past.left_out, past.domain, past.decided) == ((0, 1), "army.ml", (1, 2))


def test_a_copy_that_was_written_counts_until_something_else_is_decided(book: AddressBook):
    review = Review([book], *FINDINGS)
    review.decide([(key(0), Decision(Action.KEEP))])
    review.keeper.exported(0)
    past = read_journal(journal_path(book))
    assert past
    assert past.is_exported
    review.go_to(0)
    past = read_journal(journal_path(book))
    assert past
    assert not past.is_exported
    review.close()


def test_the_sort_of_each_step_is_kept(book: AddressBook):
    review = Review([book], *FINDINGS)
    for by in (DecidedBy.PERSON, DecidedBy.CARRIED, DecidedBy.FILE):
        review.decide([(key(0), fix_domain("army.mil", by))])
    review.close()
    kinds = [json.loads(line).get("kind") for line in journal_path(book).read_text().splitlines()]
    assert kinds == [None, StepKind.DECIDE, StepKind.CARRIED, StepKind.FILE]


def test_a_second_window_with_the_same_book_is_told(book: AddressBook):
    review = Review([book], *FINDINGS)
    with pytest.raises(LockedError):
        Review([book], *FINDINGS)
    review.close()
    Review([book], *FINDINGS).close()


def test_what_another_window_wrote_meanwhile_is_not_cut_off(book: AddressBook):
    other = Review([book], *FINDINGS)
    other.decide([(key(0), Decision(Action.KEEP))])
    recalled = recall([book])
    other.decide([(key(1), Decision(Action.KEEP))])
    other.close()
    with pytest.raises(LockedError):
        Keeper(other.session, recalled)
    assert Review([book], *FINDINGS).session.decisions(0) == other.session.decisions(0)


def test_the_lock_of_a_process_that_was_killed_is_no_lock(book: AddressBook):
    Review([book], *FINDINGS).close()
    code = (
        "import sys, time; from pathlib import Path; from desktop_app.files.appending import AppendedFile\n"
        "file = AppendedFile(Path(sys.argv[1])); file.lock(); print('locked', flush=True); time.sleep(600)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(journal_path(book))],
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == b"locked\n"
        with pytest.raises(LockedError):
            Review([book], *FINDINGS)
        process.kill()
    Review([book], *FINDINGS).close()


def test_without_locks_decisions_are_kept_all_the_same(book: AddressBook, monkeypatch: pytest.MonkeyPatch):
    def no_locks(_file: object) -> None:
        raise NoLockingError(37, "No locks available")

    monkeypatch.setattr("desktop_app.files.appending.AppendedFile.lock", no_locks)
    review = Review([book], *FINDINGS)
    assert not review.keeper.is_lockable
    review.decide([(key(0), Decision(Action.KEEP))])
    assert_comes_back(review, [book])


def test_what_could_not_be_written_is_written_with_the_next_step(book: AddressBook, monkeypatch: pytest.MonkeyPatch):
    review = Review([book], *FINDINGS)
    review.decide([(key(0), Decision(Action.KEEP))])
    real = os.write

    def half(descriptor: int, data: bytes) -> int:
        if len(data) < 40:
            raise OSError(28, "No space left on device")
        return real(descriptor, data[:-30])

    with monkeypatch.context() as full:
        full.setattr("desktop_app.files.appending.os.write", half)
        with pytest.raises(OSError, match="No space"):
            review.decide([(key(1), Decision(Action.ASK))])
        assert read_journal(journal_path(book)).length == journal_path(book).stat().st_size
    review.go_to(1)
    review.go_to(2)
    assert_comes_back(review, [book])


def test_a_journal_that_was_deleted_is_not_written_to(book: AddressBook):
    review = Review([book], *FINDINGS)
    review.decide([(key(0), Decision(Action.KEEP))])
    journal_path(book).unlink()
    with pytest.raises(FileNotFoundError):
        review.decide([(key(1), Decision(Action.ASK))])
    review.close()


def test_a_journal_that_was_deleted_since_it_was_read_is_not_begun_in_the_midst(book: AddressBook):
    earlier = Review([book], *FINDINGS)
    earlier.decide([(key(0), Decision(Action.KEEP))])
    earlier.close()
    recalled = recall([book])
    journal_path(book).unlink()
    with pytest.raises(FileNotFoundError):
        Keeper(earlier.session, recalled)
    assert journal_path(book).read_bytes() == b""


def test_nothing_is_looked_for_where_nothing_may_be_kept(book: AddressBook):
    earlier = Review([book], *FINDINGS)
    earlier.decide([(key(0), Decision(Action.KEEP))])
    earlier.close()
    key_path().unlink()
    recalled = recall([book], is_kept=False)
    assert recalled.pasts == [None]
    assert not recalled.is_kept
    assert not key_path().exists()


def test_a_data_folder_that_cannot_be_made_is_an_error_and_no_obstacle(
    book: AddressBook, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    blocked = tmp_path / "file"
    blocked.touch()
    monkeypatch.setenv("XDG_DATA_HOME", str(blocked))
    recalled = recall([book])
    assert recalled.error is not None
    assert recalled.pasts == [None]


def test_a_fingerprint_depends_on_the_key_and_not_on_case():
    key_ = fingerprint_key()
    assert fingerprint(key_, "John@Army.ML") == fingerprint(fingerprint_key(), "john@army.ml")
    assert fingerprint(key_, "john@army.ml") != fingerprint(bytes(32), "john@army.ml")


def test_a_damaged_key_is_replaced(tmp_path: Path):
    fingerprint_key()
    key_path().write_bytes(b"short")
    assert len(fingerprint_key()) == 32
    assert fingerprint_key() == key_path().read_bytes()


def test_a_newer_format_is_said_to_be_one(book: AddressBook):
    journals_folder().mkdir(parents=True)
    journal_path(book).write_bytes(b'{"proofbook-journal":7}\n')
    with pytest.raises(JournalError, match="format"):
        read_journal(journal_path(book))
