"""What the user said of tables is kept by a hash of the header, for the user alone, and never in the way."""

import json
import os
import stat
from pathlib import Path

import pytest

from desktop_app.book.csv_layout import TableChoice, find_layout
from desktop_app.book.reading import ReadOptions, read_book
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.table_choices import save_table_choice, table_choices, table_choices_path

KEY, OTHER = "a" * 64, "b" * 64
CHOICE = TableChoice((2, 5), ";", 1)


def write(content: bytes) -> None:
    """Write the file as somebody else would."""
    table_choices_path().parent.mkdir(parents=True, exist_ok=True)
    table_choices_path().write_bytes(content)


def entry(**changed: object) -> bytes:
    """Return a file with one entry, some of it changed."""
    choice = {"columns": [1], "delimiter": ",", "header_row": 1} | changed
    return json.dumps({"proofbook-table-choices": 1, "choices": {KEY: choice}}).encode()


def test_nothing_is_remembered_until_something_is_chosen():
    assert table_choices() == {}
    assert not table_choices_path().exists()


def test_choices_come_back_as_they_were_saved():
    save_table_choice(KEY, CHOICE)
    save_table_choice(OTHER, TableChoice((1,), "\t", 0))
    assert table_choices() == {KEY: CHOICE, OTHER: TableChoice((1,), "\t", 0)}


def test_a_later_choice_replaces_an_earlier_one_for_the_same_header():
    save_table_choice(KEY, CHOICE)
    save_table_choice(KEY, TableChoice((3,), ",", 2))
    assert table_choices() == {KEY: TableChoice((3,), ",", 2)}


def test_only_the_newest_five_hundred_are_kept():
    many = {f"{n:064x}": {"columns": [1], "delimiter": ",", "header_row": 1} for n in range(500)}
    write(json.dumps({"proofbook-table-choices": 1, "choices": many}).encode())
    save_table_choice(KEY, CHOICE)
    kept = table_choices()
    assert len(kept) == 500
    assert KEY in kept
    assert f"{0:064x}" not in kept


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such file modes")
def test_only_the_user_can_read_the_file():
    save_table_choice(KEY, CHOICE)
    assert stat.S_IMODE(table_choices_path().stat().st_mode) == 0o600


def test_the_file_says_nothing_of_what_the_header_says():
    layout = find_layout("Private name,Secret mail\nAnn,ann@army.mil\n")
    save_table_choice(layout.key, CHOICE)
    content = table_choices_path().read_text(encoding="utf-8")
    assert "Secret" not in content
    assert "Private" not in content


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{", b"[]", b"\xff\xfe", b"{}", b'{"proofbook-table-choices": 2, "choices": {}}',
        b'{"proofbook-table-choices": true, "choices": {}}', b'{"proofbook-table-choices": 1, "choices": []}',
        entry(columns=[]), entry(columns=[0]), entry(columns=["1"]), entry(columns=[True]), entry(columns=[10**20]),
        entry(delimiter=""), entry(delimiter='"'), entry(delimiter=",,"), entry(delimiter="\n"), entry(delimiter=None),
        entry(header_row=-1), entry(header_row=None), entry(more=1),
        b'{"proofbook-table-choices": 1, "choices": {"short": {}}}',
    ],
)  # fmt: skip
def test_a_damaged_file_is_an_error_that_names_it_and_the_next_choice_replaces_it(content):
    write(content)
    with pytest.raises(SettingsError, match=r"table-choices\.json"):
        table_choices()
    save_table_choice(KEY, CHOICE)
    assert table_choices() == {KEY: CHOICE}


def test_what_cannot_be_saved_leaves_the_earlier_choices_and_no_other_file(monkeypatch: pytest.MonkeyPatch):
    save_table_choice(KEY, CHOICE)

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("desktop_app.files.atomic.os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        save_table_choice(OTHER, CHOICE)
    assert table_choices() == {KEY: CHOICE}
    assert list(table_choices_path().parent.iterdir()) == [table_choices_path()]


def test_a_remembered_choice_is_used_for_another_file_with_the_same_header(tmp_path: Path):
    path = tmp_path / "other.csv"
    path.write_bytes(b"Who,Where to write\nBob,bob@army.ml\nCem,\n")
    key = find_layout("Who,Where to write\nAnn,ann at army\n").key
    book = read_book(path, ReadOptions(remembered={key: TableChoice((1,), ",", 1)}))
    assert book.members[0].layout
    assert (book.members[0].layout.email_columns, book.members[0].layout.is_named) == ((0,), True)


def test_a_remembered_choice_that_does_not_fit_a_table_is_left_aside(tmp_path: Path):
    path = tmp_path / "narrow.csv"
    path.write_bytes(b"Who,Where to write\nBob,bob@army.ml\n")
    key = find_layout("Who,Where to write\nAnn,ann at army\n").key
    book = read_book(path, ReadOptions(remembered={key: TableChoice((9,), ",", 1)}))
    assert [book.address(row) for row in range(len(book.addresses))] == ["bob@army.ml"]
