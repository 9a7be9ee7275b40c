"""For ears, hands and eyes: names, keys, contrast, announcements."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.gui import announcing
from desktop_app.gui.actions import MENUS, SPECS
from desktop_app.gui.main_window import MainWindow


def test_every_action_is_in_a_menu_and_says_what_it_does() -> None:
    in_menus = {name for _, names in MENUS for name in names if name}
    assert in_menus == {spec.name for spec in SPECS}
    assert all(spec.tip for spec in SPECS)


def test_no_two_actions_share_a_key() -> None:
    keys = [key for spec in SPECS for key in spec.keys]
    assert len(keys) == len(set(keys))


def test_single_letters_are_limited_to_the_lists() -> None:
    for spec in SPECS:
        bare = any("Ctrl" not in key and not key.startswith("F") for key in spec.keys)
        assert bare == spec.in_lists, spec.name


def test_the_review_begins_in_the_list_and_tab_goes_on_to_the_table(qtbot: QtBot, window: MainWindow) -> None:
    assert window.review_page.findings.hasFocus()
    qtbot.keyClick(window.review_page.findings, Qt.Key.Key_Tab)
    assert window.review_page.table.hasFocus()
    qtbot.keyClick(window.review_page.table, Qt.Key.Key_Tab)
    assert not window.review_page.table.hasFocus()


def test_a_decision_is_announced_with_what_comes_next(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("desktop_app.gui.pages.review_page.announce", lambda _widget, text: said.append(text))
    qtbot.keyClick(window.review_page.findings, Qt.Key.Key_K)
    assert "next: " in said[-1]
    assert said[-1].endswith("8 domains left")


@pytest.mark.parametrize(
    ("key", "modifier", "done"),
    [
        (Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier, "3 addresses fixed; next: "),
        (Qt.Key.Key_K, Qt.KeyboardModifier.NoModifier, "3 addresses kept; next: "),
        (Qt.Key.Key_Q, Qt.KeyboardModifier.NoModifier, "3 addresses to ask about; next: "),
        (Qt.Key.Key_T, Qt.KeyboardModifier.NoModifier, "3 addresses marked as correct; next: "),
    ],
)
def test_an_announcement_says_how_many_were_decided_and_how(
    qtbot: QtBot,
    open_book: Callable[[Path], MainWindow],
    make_book: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
    done: str,
) -> None:
    said: list[str] = []
    monkeypatch.setattr("desktop_app.gui.pages.review_page.announce", lambda _widget, text: said.append(text))
    window = open_book(make_book(*((name, f"{name}@army.ml") for name in "abc"), ("d", "d@navy.ml")))
    window.show_review()
    qtbot.keyClick(window.review_page.findings, key, modifier)
    assert said[-1] == f"{done}navy, dot m l; 1 domain left"


def test_announcing_is_silent_where_nobody_listens(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[object] = []
    monkeypatch.setattr(announcing.QAccessible, "isActive", lambda: False)
    monkeypatch.setattr(announcing.QAccessible, "updateAccessibility", sent.append)
    announcing.announce(window, "hello")
    assert not sent
    monkeypatch.setattr(announcing.QAccessible, "isActive", lambda: True)
    announcing.announce(window, "hello")
    assert len(sent) == 1


def test_the_smallest_window_cuts_no_button(window: MainWindow) -> None:
    window.resize(1024, 700)
    QApplication.processEvents()
    for button in window.review_page.panel.buttons.values():
        assert button.width() >= button.sizeHint().width(), button.text()
