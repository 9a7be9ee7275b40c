"""Files that the system wants opened: macOS names them in events."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.gui import app
from desktop_app.gui.application import Application
from desktop_app.gui.dialogs.how_to_get import HowToGetDialog
from desktop_app.gui.main_window import MainWindow

Opened = list[list[Path]]


@pytest.fixture
def opened(qapp: Application) -> Opened:
    """Take down what would be opened."""
    taken: Opened = []
    qapp.open_named_files(lambda paths: taken.append([*paths]), lambda: True)
    return taken


def _name(qapp: Application, *paths: Path) -> None:
    for path in paths:
        QApplication.sendEvent(qapp, QFileOpenEvent(str(path)))


def test_files_named_at_once_are_opened_together(
    qtbot: QtBot, qapp: Application, opened: Opened, tmp_path: Path
) -> None:
    _name(qapp, tmp_path / "a.vcf", tmp_path / "b.csv")
    qtbot.waitUntil(lambda: bool(opened))
    assert opened == [[tmp_path / "a.vcf", tmp_path / "b.csv"]]
    _name(qapp, tmp_path / "c.vcf")
    qtbot.waitUntil(lambda: len(opened) == 2)
    assert opened[1] == [tmp_path / "c.vcf"]


def test_files_wait_until_nothing_else_goes_on(qtbot: QtBot, qapp: Application, tmp_path: Path) -> None:
    taken: Opened = []
    free = [False]
    qapp.open_named_files(lambda paths: taken.append([*paths]), lambda: free[0])
    _name(qapp, tmp_path / "a.vcf")
    with qtbot.waitSignal(qapp._timer.timeout):
        pass
    assert taken == []
    free[0] = True
    qtbot.waitUntil(lambda: taken == [[tmp_path / "a.vcf"]])


def test_files_wait_until_a_dialog_is_answered(
    qtbot: QtBot, qapp: Application, opened: Opened, empty_window: MainWindow, tmp_path: Path
) -> None:
    empty_window.show()
    empty_window.actions_by_name["how_to_get"].trigger()
    (dialog,) = empty_window.findChildren(HowToGetDialog)
    qtbot.waitUntil(lambda: qapp.activeModalWidget() is dialog)
    _name(qapp, tmp_path / "a.vcf")
    with qtbot.waitSignal(qapp._timer.timeout):
        pass
    assert opened == []
    dialog.close()
    qtbot.waitUntil(lambda: opened == [[tmp_path / "a.vcf"]])


def test_an_address_that_is_no_file_is_none_of_ours(qapp: Application, opened: Opened) -> None:
    assert not qapp._named
    QApplication.sendEvent(qapp, QEvent(QEvent.Type.ApplicationFontChange))
    assert not qapp._named


def test_a_file_that_starts_the_program_is_opened_in_the_window(
    qtbot: QtBot, qapp: Application, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: Opened = []
    monkeypatch.setattr(app, "Application", lambda _arguments: qapp)
    monkeypatch.setattr(MainWindow, "welcome", lambda _self: None)
    monkeypatch.setattr(MainWindow, "open", lambda _self, paths: opened.append([*paths]))
    monkeypatch.setattr(app, "_ended_by_interrupt", lambda _application: __import__("contextlib").nullcontext())

    def until_opened(_self: Application) -> int:
        qtbot.waitUntil(lambda: bool(opened))
        return 0

    monkeypatch.setattr(Application, "exec", until_opened)
    qapp.open_named_files(lambda _paths: None, lambda: True)
    qapp._open = None  # the event comes before the window
    _name(qapp, sample)
    app.run([])
    assert opened == [[sample]]
