"""The books that were opened last are listed, newest first, for their owner alone."""

import os
import stat
from pathlib import Path

import pytest

from desktop_app.files.paths import resource
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.recent import forget_recent, note_recent, recent_books, recent_path


def _paths() -> list[Path]:
    return [book.path for book in recent_books()]


def test_nothing_is_listed_before_a_book_was_opened():
    assert recent_books() == []
    assert not recent_path().exists()


def test_the_newest_book_comes_first_and_no_book_twice(tmp_path: Path):
    first, second = tmp_path / "a.vcf", tmp_path / "b.vcf"
    note_recent([first])
    note_recent([second])
    note_recent([first])
    assert _paths() == [first, second]


def test_books_that_are_opened_together_are_all_listed(tmp_path: Path):
    both = [tmp_path / "a.vcf", tmp_path / "b.vcf"]
    note_recent(both)
    assert _paths() == both


def test_at_most_twelve_are_listed(tmp_path: Path):
    for number in range(15):
        note_recent([tmp_path / f"{number}.vcf"])
    assert [path.stem for path in _paths()] == [str(number) for number in range(14, 2, -1)]


def test_the_sample_is_not_listed():
    note_recent([resource("samples", "contacts.vcf")])
    assert recent_books() == []


def test_a_name_that_is_not_text_comes_back(tmp_path: Path):
    odd = tmp_path / os.fsdecode(b"\xff.vcf")
    note_recent([odd])
    assert _paths() == [odd]


def test_a_missing_file_is_told(tmp_path: Path):
    here = tmp_path / "here.vcf"
    here.touch()
    note_recent([here, tmp_path / "gone.vcf"])
    assert [book.is_missing for book in recent_books()] == [False, True]


def test_a_cleared_list_is_empty(tmp_path: Path):
    note_recent([tmp_path / "a.vcf"])
    forget_recent()
    forget_recent()
    assert recent_books() == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such file modes")
def test_only_the_user_can_read_the_list(tmp_path: Path):
    note_recent([tmp_path / "a.vcf"])
    assert stat.S_IMODE(recent_path().stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "content",
    [
        b"", b"[]", b"{}", b'{"proofbook-recent": true, "books": []}', b'{"proofbook-recent": 1, "books": {}}',
        b'{"proofbook-recent": 1, "books": [{"path": "a"}]}',
        b'{"proofbook-recent": 1, "books": [{"path": "", "when": "2026-11-03T14:05:00+00:00"}]}',
        b'{"proofbook-recent": 1, "books": [{"path": "a", "when": "yesterday"}]}',
        b'{"proofbook-recent": 1, "books": [{"path": "a", "when": 1}]}',
    ],
)  # fmt: skip
def test_a_damaged_list_is_an_error_that_names_it_and_the_next_book_replaces_it(content: bytes, tmp_path: Path):
    recent_path().parent.mkdir(parents=True, exist_ok=True)
    recent_path().write_bytes(content)
    with pytest.raises(SettingsError, match=r"recent\.json"):
        recent_books()
    note_recent([tmp_path / "a.vcf"])
    assert _paths() == [tmp_path / "a.vcf"]
