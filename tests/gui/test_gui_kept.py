"""What the window keeps, as the policy says: how long, or not at all; and the button that deletes it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.files.paths import user_data_folder, user_log_folder
from desktop_app.gui.dialogs.confirm import ConfirmDialog
from desktop_app.gui.dialogs.preferences.stored_page import StoredPage
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.recent_menu import RecentMenu
from desktop_app.gui.text import PlainLabel
from desktop_app.gui.theme import Theme
from desktop_app.review.decision import Action
from desktop_app.settings.log import start_log
from desktop_app.settings.policy.in_force import in_force
from desktop_app.settings.recent import recent_books
from desktop_app.settings.unfinished import unfinished_path

Opener = Callable[[Path], MainWindow]
Machine = Callable[..., Path]


def files() -> list[str]:
    return sorted(path.name for path in user_data_folder().rglob("*") if path.is_file())


@pytest.fixture
def no_journals(machine_policy: Machine) -> None:
    machine_policy(journals=False)


def test_no_decision_is_written_and_the_window_says_so(no_journals: None, window: MainWindow) -> None:
    window.actions_by_name["fix_domain"].trigger()
    window.memory.flush()
    assert files() == ["recent.json"]
    said = window.memory_bars.trouble.text
    assert "Your decisions are not kept for the next time" in said
    assert "Your organisation has set it so" in said
    assert window.document.session.progress().by_action[Action.FIX] > 0


def test_closing_asks_where_decisions_would_be_lost(no_journals: None, window: MainWindow) -> None:
    window.actions_by_name["fix_domain"].trigger()
    assert not window.close()
    (dialog,) = window.findChildren(ConfirmDialog)
    assert dialog.windowTitle() == "Your decisions are not kept for the next time"
    dialog.reject()


def test_without_decisions_closing_asks_nothing(no_journals: None, window: MainWindow) -> None:
    assert window.close()


def test_undo_and_redo_work_without_journals(no_journals: None, window: MainWindow) -> None:
    window.actions_by_name["fix_domain"].trigger()
    window.undo_stack.undo()
    assert window.document.session.progress().decided == 0
    window.undo_stack.redo()
    assert window.document.session.progress().decided > 0
    assert not unfinished_path().exists()


def test_earlier_decisions_do_not_come_back_without_journals(
    open_book: Opener, sample: Path, machine_policy: Machine
) -> None:
    window = open_book(sample)
    window.actions_by_name["fix_domain"].trigger()
    window.memory.flush()
    machine_policy(journals=False)
    window = open_book(sample)
    assert window.document.session.progress().decided == 0


def test_the_list_of_recent_books_is_gone_where_the_policy_says_so(
    machine_policy: Machine, qtbot: QtBot, theme: Theme, sample: Path
) -> None:
    machine_policy(recent_files=False)
    window = MainWindow(theme)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.open_page.opened, timeout=30000):
        window.open([sample])
    assert recent_books() == []
    assert not window.findChildren(RecentMenu)
    assert "recent.json" not in files()
    window._closing_anyway = True


def test_preferences_say_how_long_things_are_kept(
    machine_policy: Machine, theme: Theme, empty_window: MainWindow
) -> None:
    machine_policy(retention={"journals": 14, "logs": 1, "sessions": 3}, recent_files=False)
    page = StoredPage(theme, empty_window.preferences)
    text = page.text.toPlainText()
    assert "Reviews that are not used for 14 days are deleted when Proofbook starts." in text
    assert "How tables are read is forgotten 3 days after the last new choice." in text
    assert "It is not kept which books you opened." in text
    assert "The log is deleted after 1 day." in text
    assert str(user_log_folder()) in text


def test_preferences_say_what_is_not_kept(machine_policy: Machine, theme: Theme, empty_window: MainWindow) -> None:
    machine_policy(journals=False, log={"level": "off"}, retention={"sessions": 0})
    page = StoredPage(theme, empty_window.preferences)
    text = page.text.toPlainText()
    assert "Reviews are not kept: decisions count until you close Proofbook." in text
    assert "How tables are read is not kept." in text
    assert "No log is written." in text
    assert str(user_log_folder()) not in text


def test_preferences_name_no_folder_for_reviews_where_nothing_is_kept_of_them(
    machine_policy: Machine, theme: Theme, empty_window: MainWindow
) -> None:
    machine_policy(journals=False)
    with_recent_books = StoredPage(theme, empty_window.preferences)
    assert str(user_data_folder()) in with_recent_books.text.toPlainText()
    machine_policy(journals=False, recent_files=False)
    page = StoredPage(theme, empty_window.preferences)
    text = page.text.toPlainText()
    assert str(user_data_folder()) not in text
    assert "Your reviews" not in text


def test_preferences_say_where_the_organisation_keeps_the_log(
    machine_policy: Machine, theme: Theme, empty_window: MainWindow, tmp_path: Path
) -> None:
    machine_policy(log={"folder": str(tmp_path / "logs")})
    page = StoredPage(theme, empty_window.preferences)
    assert str(tmp_path / "logs") in page.text.toPlainText()
    said = [label.text() for label in page.findChildren(PlainLabel)]
    assert any("your organisation keeps the log in one of its own" in text for text in said)
    assert not any("Everything stays on this computer" in text for text in said)


def test_the_button_deletes_the_log_too(theme: Theme, empty_window: MainWindow) -> None:
    start_log(in_force().policy.log)
    page = StoredPage(theme, empty_window.preferences)
    page._delete()
    assert not user_log_folder().exists()
    assert "Everything is deleted" in page.done.text()
