"""The first start: one question and a short tour, once, and never in anybody's way."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from walking import failures

from desktop_app.gui import app
from desktop_app.gui.dialogs.tour import TourDialog
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.preferences import Preferences
from desktop_app.gui.text import ReadingText
from desktop_app.gui.theme import DARK, Theme
from desktop_app.settings.preferences import (
    save_switched_off_sets,
    switched_off_sets,
    user_trusted_domains,
)
from desktop_app.settings.user_settings import user_settings, user_settings_path


def open_dialog(window: MainWindow) -> TourDialog | None:
    """Return the dialog that is open over a window."""
    return next((each for each in window.findChildren(TourDialog) if each.isVisible()), None)


@pytest.fixture
def asked(empty_window: MainWindow) -> TourDialog:
    """The dialog of a first start."""
    empty_window.welcome()
    dialog = open_dialog(empty_window)
    assert dialog
    return dialog


def test_the_first_start_asks_once_and_shows_the_tour(
    qtbot: QtBot, empty_window: MainWindow, asked: TourDialog
) -> None:
    assert asked.question
    asked.question.country.setCurrentIndex(asked.question.country.findData("DE"))
    asked.question.domains.setText("example.org, @mail.example.org")
    titles = []
    while asked.isVisible():
        titles.append([each.accessibleName() for each in asked.findChildren(ReadingText) if each.isVisible()])
        qtbot.keyClick(asked, Qt.Key.Key_Return)
    assert titles == [
        [],
        ["First: open an address book"],
        ["Second: go through what looks mistyped"],
        ["Third: export the cleaned copy"],
    ]
    assert (user_settings().country, user_settings().is_welcomed, user_settings().is_toured) == ("DE", True, True)
    assert user_trusted_domains() == ("example.org", "mail.example.org")
    assert empty_window.open_page.known.text.toPlainText().split("\n")[1].startswith("Germany")
    empty_window.welcome()
    assert open_dialog(empty_window) is None


@pytest.mark.parametrize("way", ["Escape", "Skip", "close"])
def test_skipping_answers_nothing_and_is_never_asked_again(
    qtbot: QtBot, empty_window: MainWindow, asked: TourDialog, way: str
) -> None:
    assert asked.question
    asked.question.domains.setText("example.org")
    if way == "Escape":
        qtbot.keyClick(asked, Qt.Key.Key_Escape)
    elif way == "Skip":
        asked.skip_button.click()
    else:
        asked.close()
    assert (user_settings().country, user_settings().is_welcomed) == ("", True)
    assert user_trusted_domains() == ()
    empty_window.welcome()
    assert open_dialog(empty_window) is None


def test_a_domain_that_is_none_is_said_before_anything_is_kept(asked: TourDialog) -> None:
    assert asked.question
    asked.question.domains.setText("example.org army")
    asked.next_button.click()
    assert "“army” is no whole domain" in asked.question.error.text()
    assert asked.question.isVisible()
    assert user_trusted_domains() == ()


def test_the_country_switches_its_set_on_and_none_off(asked: TourDialog) -> None:
    save_switched_off_sets(["german-government", "swiss-government"])
    assert asked.question
    asked.question.country.setCurrentIndex(asked.question.country.findData("DE"))
    asked.next_button.click()
    assert switched_off_sets() == ("swiss-government",)


def test_back_leads_to_the_question_again(asked: TourDialog) -> None:
    assert not asked.back_button.isVisible()
    asked.next_button.click()
    asked.back_button.click()
    assert asked.question
    assert asked.question.isVisible()


def test_every_panel_is_named_read_and_reached_and_follows_the_scheme(theme: Theme, asked: TourDialog) -> None:
    theme.follow(Qt.ColorScheme.Dark)
    assert theme.colours is DARK
    for _ in range(4):
        assert not failures(asked)
        asked.grab()
        asked.next_button.click()
    theme.follow(Qt.ColorScheme.Light)


def test_the_tour_can_be_taken_again_without_the_question(empty_window: MainWindow) -> None:
    empty_window.actions_by_name["tour"].trigger()
    dialog = open_dialog(empty_window)
    assert dialog
    assert dialog.question is None
    dialog.skip_button.click()
    assert user_settings().is_toured
    assert not user_settings().is_welcomed


def test_settings_that_cannot_be_read_are_no_reason_to_ask_at_every_start(qtbot: QtBot, theme: Theme) -> None:
    path = user_settings_path()
    path.parent.mkdir(parents=True)
    path.write_text("{")
    window = MainWindow(theme)
    qtbot.addWidget(window)
    window.show()
    window.welcome()
    assert open_dialog(window) is None
    assert path.read_text() == "{"


def test_a_book_that_is_open_already_is_not_interrupted(qtbot: QtBot, empty_window: MainWindow, sample: Path) -> None:
    with qtbot.waitSignal(empty_window.open_page.opened, timeout=30000):
        empty_window.open([sample])
    empty_window.welcome()
    assert open_dialog(empty_window) is None


def test_a_program_started_with_a_book_asks_nothing(
    qapp: QApplication, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []
    monkeypatch.setattr(app, "Application", lambda _arguments: qapp)
    monkeypatch.setattr(type(qapp), "exec", lambda _self: (qapp.processEvents(), 0)[1])
    monkeypatch.setattr(MainWindow, "welcome", lambda _self: begun.append("asked"))
    monkeypatch.setattr(MainWindow, "open", lambda _self, _paths: begun.append("opened"))
    monkeypatch.setattr(app, "_ended_by_interrupt", lambda _application: __import__("contextlib").nullcontext())
    app.run([sample])
    app.run([])
    assert begun == ["opened", "asked"]
    assert Preferences().settings.is_welcomed is False
