"""Save diagnostics: says what is in them, writes them once, and says where they are or why not."""

import json
import zipfile
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.gui.dialogs.diagnostics import DiagnosticsDialog
from desktop_app.gui.main_window import MainWindow


def opened(window: MainWindow) -> DiagnosticsDialog:
    window.actions_by_name["save_diagnostics"].trigger()
    return window.findChildren(DiagnosticsDialog)[-1]


def saved(qtbot: QtBot, dialog: DiagnosticsDialog, path: Path) -> None:
    dialog.path.field.setText(str(path))
    qtbot.keyClick(dialog.path.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog._task is None, timeout=20000)


def test_they_are_saved_without_a_book_too_and_hold_what_only_the_window_knows(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    dialog = opened(empty_window)
    saved(qtbot, dialog, tmp_path / "d.zip")
    assert dialog.where.toPlainText() == str(tmp_path / "d.zip")
    assert dialog.close_button.isVisible()
    with zipfile.ZipFile(tmp_path / "d.zip") as bundle:
        window = json.loads(bundle.read("facts.json"))["window"]
    assert window["platform"] == "offscreen"
    assert window["screens"][0]["scale"] == 1.0
    assert window["screen reader"] in (True, False)


def test_a_free_name_is_suggested(empty_window: MainWindow, tmp_path: Path) -> None:
    first = Path(opened(empty_window).path.field.text())
    assert first.name == "proofbook-diagnostics.zip"
    first.touch()
    assert opened(empty_window).path.field.text() == str(first.with_name("proofbook-diagnostics 2.zip"))


def test_a_name_that_is_taken_is_refused_in_place(qtbot: QtBot, empty_window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "d.zip").write_bytes(b"mine")
    dialog = opened(empty_window)
    saved(qtbot, dialog, tmp_path / "d.zip")
    assert "never replaces one" in dialog.error.text
    assert (tmp_path / "d.zip").read_bytes() == b"mine"
    saved(qtbot, dialog, tmp_path / "e.zip")
    assert dialog.where.toPlainText() == str(tmp_path / "e.zip")
    assert not dialog.error.isVisible()


def test_a_place_must_be_named(qtbot: QtBot, empty_window: MainWindow) -> None:
    dialog = opened(empty_window)
    dialog.path.field.setText(" ")
    dialog.save_button.click()
    assert "Please say where" in dialog.error.text


def test_enter_on_cancel_cancels(qtbot: QtBot, empty_window: MainWindow, tmp_path: Path) -> None:
    dialog = opened(empty_window)
    dialog.path.field.setText(str(tmp_path / "d.zip"))
    dialog.cancel_button.setFocus()
    qtbot.keyClick(dialog.cancel_button, Qt.Key.Key_Enter)
    assert not dialog.isVisible()
    assert not (tmp_path / "d.zip").exists()
