"""The call list: what goes in, how large, where to, and what comes after."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.gui.dialogs.call_list import CallListDialog
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.text import PlainLabel

Opener = Callable[[], CallListDialog]


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> Opener:
    """Opens the dialog and waits until it has counted."""

    def opened() -> CallListDialog:
        window.actions_by_name["call_list"].trigger()
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, CallListDialog)
        qtbot.waitUntil(lambda: "Counting" not in shown.count.text(), timeout=20000)
        return shown

    return opened


def ask(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window.review_page.findings, Qt.Key.Key_Q)


def test_the_list_has_whom_to_ask_and_can_then_be_opened(
    qtbot: QtBot, window: MainWindow, dialog: Opener, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask(qtbot, window)
    shown = dialog()
    assert shown.count.text() == "1 address will be on the list."
    assert not shown.undecided_box.isChecked()
    shown.write_button.click()
    qtbot.waitUntil(shown.open_button.isVisible, timeout=20000)
    path = sample.with_name("contacts (call list).html")
    assert "John Doe" in path.read_text(encoding="utf-8")
    assert shown.where.toPlainText() == str(path)
    opened: list[Path] = []
    monkeypatch.setattr("desktop_app.gui.dialogs.call_list.open_file", opened.append)
    monkeypatch.setattr("desktop_app.gui.dialogs.call_list.show_folder", opened.append)
    shown.open_button.click()
    shown.folder_button.click()
    assert opened == [path, path]


def test_what_is_undecided_can_be_listed_too(qtbot: QtBot, window: MainWindow, dialog: Opener) -> None:
    ask(qtbot, window)
    shown = dialog()
    shown.undecided_box.click()
    assert shown.count.text() == "9 addresses will be on the list."


def test_where_nobody_is_to_be_asked_yet_what_is_undecided_is_offered(dialog: Opener) -> None:
    shown = dialog()
    assert shown.undecided_box.isChecked()
    shown.undecided_box.click()
    assert "Ask the person" in shown.count.text()
    assert not shown.write_button.isEnabled()


def test_large_print_is_written_large(qtbot: QtBot, dialog: Opener, sample: Path) -> None:
    shown = dialog()
    shown.large_box.click()
    qtbot.keyClick(shown.path.field, Qt.Key.Key_Return)
    qtbot.waitUntil(shown.open_button.isVisible, timeout=20000)
    assert '<body class="large">' in sample.with_name("contacts (call list).html").read_text(encoding="utf-8")


def test_a_file_that_is_there_is_never_replaced(qtbot: QtBot, dialog: Opener, sample: Path) -> None:
    before = sample.read_bytes()
    shown = dialog()
    shown.path.field.setText(str(sample))
    shown.write_button.click()
    qtbot.waitUntil(shown.error.isVisible, timeout=20000)
    assert "never replaces one" in shown.error.text
    assert shown.write_button.isEnabled()
    assert sample.read_bytes() == before


def test_the_dialog_says_that_the_list_holds_personal_data(dialog: Opener) -> None:
    assert any("personal data" in label.text() for label in dialog().findChildren(PlainLabel))
