"""What is stored goes after so many days without use, or is never stored; never what somebody is working on."""

import json
import os
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.book.csv_layout import TableChoice
from desktop_app.book.model import AddressBook
from desktop_app.files.appending import AppendedFile, NoLockingError
from desktop_app.files.paths import user_data_folder, user_log_folder
from desktop_app.review.journal import journals_folder
from desktop_app.review.recalling import recall
from desktop_app.settings.policy.in_force import InForce, put_in_force
from desktop_app.settings.policy.model import LogTerms, Policy, Retention
from desktop_app.settings.recent import note_recent, recent_books, recent_path
from desktop_app.settings.retention import Deleted, delete_old, starts_path
from desktop_app.settings.table_choices import save_table_choice, table_choices, table_choices_path
from desktop_app.settings.unfinished import note_unfinished, unfinished_path, unfinished_review

DAY = 86400


def aged(path: Path, days: float) -> Path:
    os.utime(path, (time.time() - days * DAY,) * 2)
    return path


def journal(days: float, name: str = "a.jsonl") -> Path:
    path = journals_folder() / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("{}\n", encoding="ascii")
    return aged(path, days)


def started(days_ago: float) -> None:
    user_data_folder().mkdir(parents=True, exist_ok=True)
    when = datetime.now(UTC) - timedelta(days=days_ago)
    starts_path().write_text(json.dumps({"last": when.isoformat()}), encoding="ascii")


def in_policy(**values: object) -> None:
    put_in_force(InForce(Policy(**values)))  # type: ignore[arg-type]


@pytest.mark.parametrize(("days", "is_left"), [(29.9, True), (30.1, False)])
@pytest.mark.parametrize("name", ["a.jsonl", "a.unreadable-1"])
def test_a_review_goes_after_30_days_also_one_that_was_set_aside(days: float, is_left: bool, name: str):
    path = journal(days, name)
    assert delete_old() == Deleted(0 if is_left else 1, 0)
    assert path.exists() is is_left


def test_the_policy_says_after_how_many_days():
    in_policy(retention=Retention(journals=5, sessions=6, recent_files=7, logs=8))
    paths = {
        "journal": journal(4), "old journal": journal(5.5, "b.jsonl"),
        "session": unfinished_path(), "tables": table_choices_path(),
        "log": user_log_folder() / "proofbook-1.log", "old log": user_log_folder() / "proofbook-2.log",
    }  # fmt: skip
    for name, age in (("session", 6.5), ("tables", 5.5), ("log", 7.5), ("old log", 8.5)):
        paths[name].parent.mkdir(parents=True, exist_ok=True)
        paths[name].touch()
        aged(paths[name], age)
    delete_old()
    assert [name for name, path in paths.items() if not path.exists()] == ["old journal", "session", "old log"]


def test_recent_books_go_one_by_one(tmp_path: Path):
    note_recent([tmp_path / "new.vcf", tmp_path / "old.vcf"])
    content = json.loads(recent_path().read_text(encoding="ascii"))
    content["books"][1]["when"] = (datetime.now(UTC) - timedelta(days=31)).isoformat()
    recent_path().write_text(json.dumps(content), encoding="ascii")
    delete_old()
    assert [each.path.name for each in recent_books()] == ["new.vcf"]
    content["books"] = content["books"][1:]
    recent_path().write_text(json.dumps(content), encoding="ascii")
    delete_old()
    assert not recent_path().exists()


def test_a_review_that_another_window_has_open_stays():
    path = journal(100)
    file = AppendedFile(path)
    file.lock()
    delete_old()
    assert path.exists()
    file.close()
    delete_old()
    assert not path.exists()


def test_a_review_that_this_start_offers_to_go_on_with_stays_once(tmp_path: Path):
    path = journal(100)
    note_unfinished([(tmp_path / "book.vcf", path)], {})
    aged(unfinished_path(), 100)
    delete_old()
    assert path.exists()
    assert not unfinished_path().exists()
    delete_old()
    assert not path.exists()


def test_a_review_is_used_when_its_book_is_opened(read: Callable[..., AddressBook]):
    from desktop_app.review.journal import journal_path  # noqa: PLC0415

    book = read(b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A\r\nEMAIL:a@army.ml\r\nEND:VCARD\r\n")
    path = journal(100, journal_path(book).name)
    recall([book])
    delete_old()
    assert path.exists()


def test_where_the_file_system_has_no_locks_old_reviews_go_too(monkeypatch: pytest.MonkeyPatch):
    def refuse(_file: AppendedFile) -> None:
        raise NoLockingError(37, "No locks available")

    monkeypatch.setattr(AppendedFile, "lock", refuse)
    path = journal(31)
    delete_old()
    assert not path.exists()


def test_what_cant_be_deleted_is_counted_and_stops_nothing(monkeypatch: pytest.MonkeyPatch):
    journal(31)
    unlink = Path.unlink

    def refuse(path: Path, *, missing_ok: bool = False) -> None:
        if path.suffix == ".jsonl":
            raise PermissionError(13, "Permission denied")
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)
    assert delete_old() == Deleted(0, 1)


def test_files_that_were_never_written_to_their_end_go():
    user_data_folder().mkdir(parents=True)
    old, new = (user_data_folder() / f".proofbook-{name}.part" for name in ("old", "new"))
    for path in (old, new):
        path.touch()
    aged(old, 1.1)
    delete_old()
    assert (old.exists(), new.exists()) == (False, True)


# A clock that is wrong


def test_after_a_long_absence_or_a_jump_of_the_clock_it_goes_at_the_next_start():
    path = journal(40)
    started(35)
    delete_old()
    assert path.exists()
    delete_old()
    assert not path.exists()


def test_a_file_from_the_future_counts_as_used_today():
    path = journal(-20000)
    delete_old()
    assert path.exists()
    assert abs(path.stat().st_mtime - time.time()) < 60


@pytest.mark.parametrize("content", ["", "[]", '{"last": 3}', '{"last": "2999-01-01T00:00:00+00:00"}'])
def test_a_note_of_the_last_start_that_makes_no_sense_does_not_count(content: str):
    path = journal(31)
    starts_path().write_text(content, encoding="ascii")
    delete_old()
    assert not path.exists()


# What is not to be kept at all


@pytest.mark.parametrize("policy", [{"journals": False}, {"retention": Retention(journals=0)}])
def test_where_reviews_are_not_kept_earlier_ones_go(policy: dict[str, object], tmp_path: Path):
    path = journal(0)
    note_unfinished([(tmp_path / "book.vcf", path)], {})
    (user_data_folder() / "fingerprint.key").write_bytes(b"x" * 32)
    in_policy(**policy)
    delete_old()
    assert [each.name for each in user_data_folder().rglob("*") if each.is_file()] == ["starts.json"]
    note_unfinished([(tmp_path / "book.vcf", path)], {})
    assert not unfinished_path().exists()
    assert unfinished_review() is None


@pytest.mark.parametrize("policy", [{"recent_files": False}, {"retention": Retention(recent_files=0)}])
def test_where_recent_books_are_not_kept_earlier_ones_go(policy: dict[str, object], tmp_path: Path):
    note_recent([tmp_path / "a.vcf"])
    in_policy(**policy)
    assert recent_books() == []
    delete_old()
    assert not recent_path().exists()
    note_recent([tmp_path / "a.vcf"])
    assert not recent_path().exists()


def test_where_sessions_are_not_kept_no_choice_about_tables_is():
    choice = TableChoice((1,), ",", 1)
    save_table_choice("a" * 64, choice)
    in_policy(retention=Retention(sessions=0))
    assert table_choices() == {}
    delete_old()
    assert not table_choices_path().exists()
    save_table_choice("a" * 64, choice)
    assert not table_choices_path().exists()


def test_where_no_log_is_kept_earlier_ones_go():
    user_log_folder().mkdir(parents=True)
    (user_log_folder() / "proofbook-1.log").touch()
    in_policy(log=LogTerms("debug"), retention=Retention(logs=0))
    delete_old()
    assert list(user_log_folder().iterdir()) == []


def test_where_nothing_was_ever_stored_nothing_is_made():
    assert delete_old() == Deleted()
    assert not user_data_folder().exists()
