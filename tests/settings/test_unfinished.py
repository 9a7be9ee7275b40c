"""The review to go on with is found again; how far it has come, the ends of its journals tell."""

from pathlib import Path

import pytest

from desktop_app.book.csv_layout import TableChoice
from desktop_app.book.reading import ReadOptions
from desktop_app.settings.unfinished import forget_unfinished, note_unfinished, unfinished_path, unfinished_review

HEADER = b'{"proofbook-journal":1,"book":"x","sha256":"","addresses":4,"time":"2026-11-03T14:05:00+00:00"}\n'
STEP = b'{"step":"1","time":"2026-11-03T14:05:00+00:00","title":"","rows":[],"at":"army.ml","decided":[12,40]}\n'


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """A book and its journal."""
    book, journal = tmp_path / "contacts.vcf", tmp_path / "journal.jsonl"
    book.touch()
    journal.write_bytes(HEADER + STEP)
    return book, journal


def test_a_review_is_found_again_with_how_far_it_came(files: tuple[Path, Path]):
    note_unfinished([files], {})
    found = unfinished_review()
    assert found
    assert (found.paths, found.said, found.decided, found.total) == ((files[0],), {}, 12, 40)


def test_how_a_table_was_read_is_found_again(files: tuple[Path, Path]):
    said = {files[0]: ReadOptions("cp1252", TableChoice((2, "Mail"), ";", 1))}
    note_unfinished([files], said)
    found = unfinished_review()
    assert found
    assert found.said == said


def test_a_forgotten_review_is_none(files: tuple[Path, Path]):
    note_unfinished([files], {})
    forget_unfinished()
    forget_unfinished()
    assert unfinished_review() is None


@pytest.mark.parametrize(
    ("content", "is_unfinished"),
    [
        (b"", False),
        (HEADER, False),
        (HEADER + b'{"left out":"0"}\n', False),
        (HEADER + STEP + b'{"exported":"2026-11-03T14:05:00+00:00"}\n', False),
        (HEADER + STEP + b'{"exported":"2026-11-03T14:05:00+00:00"}\n{"at":"x.org","decided":[12,40]}\n', False),
        (HEADER + STEP + b'{"exported":"2026-11-03T14:05:00+00:00"}\n{"undo":["1"],"decided":[12,40]}\n', True),
        (HEADER + STEP + b'{"at":"x.org","decided":[12,40]}\n{"step":"2","deci', True),
        (HEADER + STEP.replace(b'"rows":[]', b'"rows":"' + b"1 2 " * 50_000 + b'"'), True),
    ],
)
def test_the_end_of_a_journal_tells_whether_anything_is_left(
    files: tuple[Path, Path], content: bytes, is_unfinished: bool
):
    files[1].write_bytes(content)
    note_unfinished([files], {})
    found = unfinished_review()
    assert (found is not None) == is_unfinished
    if found:
        assert (found.decided, found.total) == (12, 40)


@pytest.mark.parametrize("gone", [0, 1])
def test_without_its_book_or_its_journal_there_is_nothing_to_go_on_with(files: tuple[Path, Path], gone: int):
    note_unfinished([files], {})
    files[gone].unlink()
    assert unfinished_review() is None


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{}", b"[]", b'{"proofbook-unfinished": 2, "books": []}', b'{"proofbook-unfinished": 1, "books": []}',
        b'{"proofbook-unfinished": 1, "books": [{}]}', b'{"proofbook-unfinished": 1}',
        b'{"proofbook-unfinished": 1, "books": [{"path": 1, "journal": "x"}]}',
    ],
)  # fmt: skip
def test_a_damaged_note_is_none_and_no_obstacle(content: bytes):
    unfinished_path().parent.mkdir(parents=True, exist_ok=True)
    unfinished_path().write_bytes(content)
    assert unfinished_review() is None
