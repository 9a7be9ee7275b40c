"""Folders and zips are one book: choosing or dropping one, and writing the copy as the same."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.gui.dialogs.confirm import ConfirmDialog
from desktop_app.gui.main_window import MainWindow

CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann\r\nEMAIL:ann@army.ml\r\nEND:VCARD\r\n"
TABLE = b"Name,E-mail Address\r\nBob,bob@army.mil\r\nCem,cem@gmial.com\r\nDee,dee@gmail.com\r\n"


@pytest.fixture
def team(tmp_path: Path) -> Path:
    """A folder with a card, a table below it, and something else."""
    folder = tmp_path / "team.v2"
    (folder / "branch").mkdir(parents=True)
    (folder / "ann.vcf").write_bytes(CARD)
    (folder / "branch" / "people.csv").write_bytes(TABLE)
    (folder / "readme.md").write_text("hello")
    return folder


def drop(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    move, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.open_page.drop_zone.dropEvent(QDropEvent(QPointF(5, 5), move, data, left, none))


def go_to_export(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_name["fix_certain"].trigger()
    next(each for each in window.findChildren(ConfirmDialog) if each.isVisible()).accept()
    window.actions_by_name["export"].trigger()
    qtbot.waitUntil(lambda: window.export_page.plan is not None, timeout=20000)


def write(qtbot: QtBot, window: MainWindow) -> None:
    window.export_page.write_button.click()
    qtbot.waitUntil(lambda: not window.export_page.is_writing, timeout=20000)


def test_a_dropped_folder_is_one_book(qtbot: QtBot, empty_window: MainWindow, team: Path) -> None:
    with qtbot.waitSignal(empty_window.open_page.opened, timeout=20000):
        drop(empty_window, team)
    assert empty_window.windowTitle() == "team.v2 – Proofbook"
    assert [member.name for member in empty_window.document.session.books[0].members] == [
        "ann.vcf",
        "branch/people.csv",
    ]
    assert len(empty_window.document.findings) == 2


def test_a_folder_is_chosen_by_button_and_by_key(
    qtbot: QtBot, empty_window: MainWindow, team: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args, **_named: str(team))
    with qtbot.waitSignal(empty_window.open_page.opened, timeout=20000):
        empty_window.open_page.folder_button.click()
    with qtbot.waitSignal(empty_window.open_page.opened, timeout=20000):
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        qtbot.keyClick(empty_window, Qt.Key.Key_O, both)


def test_choosing_no_folder_leaves_everything_as_it_is(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args, **_named: "")
    window.actions_by_name["open_folder"].trigger()
    assert window.pages.currentWidget() is window.review_page


def test_the_first_page_says_what_can_be_opened(empty_window: MainWindow) -> None:
    page = empty_window.open_page
    said = " ".join(label.text() for label in page.findChildren(type(page.error._headline)))
    for kind in (".vcf", ".csv", ".tsv", ".txt", ".ldif", "folder", "zip"):
        assert kind in said


def test_the_buttons_of_the_first_page_are_not_cut(empty_window: MainWindow) -> None:
    empty_window.resize(1024, 700)
    page = empty_window.open_page
    for button in (page.choose_button, page.folder_button, page.sample_button):
        assert button.width() >= button.sizeHint().width(), button.text()


def test_a_folder_without_address_books_is_explained(qtbot: QtBot, empty_window: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    empty_window.open([folder])
    qtbot.waitUntil(lambda: not empty_window.open_page.is_reading)
    assert "no address books" in empty_window.open_page.error.text


def test_the_copy_of_a_folder_is_a_new_folder_with_everything_in_it(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], team: Path
) -> None:
    window = open_book(team)
    go_to_export(qtbot, window)
    assert window.export_page.path_field.text() == str(team.with_name("team.v2 (cleaned)"))
    write(qtbot, window)
    copy = team.with_name("team.v2 (cleaned)")
    assert (copy / "ann.vcf").read_bytes() == CARD.replace(b"army.ml", b"army.mil")
    assert (copy / "branch" / "people.csv").read_bytes() == TABLE.replace(b"gmial", b"gmail")
    assert (copy / "readme.md").read_text() == "hello"
    assert team.with_name("team.v2 (cleaned) report.html").is_file()
    assert "2 addresses changed, 2 contacts exactly as they were, 0 lost" in window.export_page.result.text
    assert "tables among these files hold no groups" in window.export_page.result.text


def test_choosing_where_a_folder_goes_means_choosing_what_it_is_made_in(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], team: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "elsewhere"
    (elsewhere / "mine").mkdir(parents=True)
    window = open_book(team)
    window.actions_by_name["export"].trigger()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args, **_named: str(elsewhere))
    window.export_page.path_field.setText(str(tmp_path / "mine"))
    window.export_page.target.choose_button.click()
    assert window.export_page.path_field.text() == str(elsewhere / "mine 2")


def test_the_copy_of_a_zip_is_a_zip_and_may_hold_only_the_changed_contacts(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], team: Path, tmp_path: Path
) -> None:
    with zipfile.ZipFile(tmp_path / "team.zip", "w") as archive:
        for name in ("ann.vcf", "branch/people.csv", "readme.md"):
            archive.write(team / name, name)
    window = open_book(tmp_path / "team.zip")
    go_to_export(qtbot, window)
    window.export_page.target.changed_choice.click()
    assert window.export_page.path_field.text() == str(tmp_path / "team (changed contacts).zip")
    write(qtbot, window)
    with zipfile.ZipFile(tmp_path / "team (changed contacts).zip") as copy:
        assert copy.namelist() == ["ann.vcf", "branch/people.csv"]
        assert copy.read("branch/people.csv") == b"Name,E-mail Address\r\nCem,cem@gmail.com\r\n"
    assert "2 contacts written, each with its changes" in window.export_page.result.text
