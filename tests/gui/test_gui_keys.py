"""Keys: on any keyboard, with single letters or without, and as the key sheet tells them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.gui.actions import MENUS, SPECS, digit_of, keys_of, keys_shown
from desktop_app.gui.dialogs.sheet import SheetDialog
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.models.sheet_model import SheetRole
from desktop_app.review.decision import Action

NONE, SHIFT, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
AZERTY = ("&", "é", '"', "'", "(", "-", "è", "_", "ç")
"""What the keys of the digits type on a French keyboard without Shift."""
MAC_KEY_CODES = (18, 19, 20, 21, 23, 22, 26, 28, 25)


def pressed(
    text: str, *, scan_code: int = 0, key_code: int = 0, modifiers: Qt.KeyboardModifier = NONE, key: int | None = None
) -> QKeyEvent:
    """Return the event of a key that types a text."""
    qt_key = ord(text.upper()) if key is None else key
    return QKeyEvent(QEvent.Type.KeyPress, qt_key, modifiers, scan_code, key_code, 0, text)


@pytest.mark.parametrize(
    ("platform", "first"), [("xcb", 10), ("wayland", 10), ("windows", 2)], ids=["x11", "wayland", "windows"]
)
def test_a_french_keyboard_chooses_suggestions_without_shift(
    platform: str, first: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: platform)
    events = [pressed(sign, scan_code=first + place) for place, sign in enumerate(AZERTY)]
    assert [digit_of(event) for event in events] == [*range(1, 10)]
    assert digit_of(pressed("à", scan_code=first + 9)) is None


def test_a_french_keyboard_on_a_mac_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "cocoa")
    events = [pressed(sign, scan_code=1, key_code=code) for sign, code in zip(AZERTY, MAC_KEY_CODES, strict=True)]
    assert [digit_of(event) for event in events] == [*range(1, 10)]
    assert digit_of(pressed("a", scan_code=1, key_code=0)) is None


def test_digits_with_shift_and_on_the_keypad_count_too() -> None:
    keypad = Qt.KeyboardModifier.KeypadModifier
    assert digit_of(pressed("3", scan_code=12, modifiers=SHIFT)) == 3
    assert digit_of(pressed("7", scan_code=79, modifiers=keypad)) == 7
    assert digit_of(pressed("", scan_code=79, modifiers=keypad, key=Qt.Key.Key_Home)) is None


def test_letters_and_other_modifiers_are_no_digits() -> None:
    assert digit_of(pressed("a", scan_code=38)) is None
    assert digit_of(pressed("1", scan_code=10, modifiers=Qt.KeyboardModifier.ControlModifier)) is None
    assert digit_of(pressed("1", scan_code=10, modifiers=ALT)) is None
    assert digit_of(pressed("1", scan_code=10, modifiers=ALT), with_alt=True) == 1
    assert digit_of(pressed("1", scan_code=10), with_alt=True) is None


@pytest.mark.parametrize("letters", [True, False], ids=["letters", "twins"])
def test_no_two_actions_share_a_key(letters: bool) -> None:
    keys = [key for spec in SPECS for key in keys_of(spec, single_letters=letters)]
    assert len(keys) == len({QKeySequence(key).toString() for key in keys})


def test_every_single_letter_has_a_twin_that_needs_a_modifier() -> None:
    for spec in SPECS:
        if spec.in_lists:
            keys = [QKeySequence(key)[0] for key in keys_of(spec, single_letters=False)]
            assert keys, spec.name
            for key in keys:
                is_function = Qt.Key.Key_F1 <= key.key() <= Qt.Key.Key_F35
                assert is_function or key.keyboardModifiers() not in (NONE, SHIFT), spec.name


def test_no_twin_opens_a_menu_or_is_what_altgr_types() -> None:
    menus = {QKeySequence.mnemonic(title) for title, _ in MENUS}
    for spec in SPECS:
        for key in keys_of(spec, single_letters=False):
            assert QKeySequence(key) not in menus
            assert not {"Ctrl", "Alt"} <= set(key.split("+")), "AltGr"


def test_without_single_letters_letters_and_digits_do_nothing_and_twins_act(qtbot: QtBot, window: MainWindow) -> None:
    window.preferences.change(single_letters=False)
    findings = window.review_page.findings
    for key in (Qt.Key.Key_K, Qt.Key.Key_A, Qt.Key.Key_T, Qt.Key.Key_1):
        qtbot.keyClick(findings, key)
    assert window.document.decided_addresses == 0
    qtbot.keyClick(findings, Qt.Key.Key_K, ALT | SHIFT)
    assert window.document.total(Action.KEEP) > 0
    qtbot.keyClick(findings, Qt.Key.Key_1, ALT)
    assert window.document.total(Action.FIX) > 0


def test_twins_act_outside_the_lists_too(qtbot: QtBot, window: MainWindow) -> None:
    window.preferences.change(single_letters=False)
    window.review_page.header.filter_field.setFocus()
    qtbot.keyClick(window.review_page.header.filter_field, Qt.Key.Key_K, ALT | SHIFT)
    assert window.document.total(Action.KEEP) > 0


def test_single_letters_can_be_switched_on_again(qtbot: QtBot, window: MainWindow) -> None:
    window.preferences.change(single_letters=False)
    window.preferences.change(single_letters=True)
    qtbot.keyClick(window.review_page.findings, Qt.Key.Key_K, ALT | SHIFT)
    assert window.document.decided_addresses == 0
    qtbot.keyClick(window.review_page.findings, Qt.Key.Key_K)
    assert window.document.total(Action.KEEP) > 0


def test_menus_buttons_and_tool_tips_show_the_key_in_force(window: MainWindow) -> None:
    action, button = window.actions_by_name["keep"], window.review_page.panel.buttons["keep"]
    choice = window.review_page.inspector.suggestions.choices[0]
    assert (keys_shown(action), button.key, choice.key) == ("K", "K", "1")
    window.preferences.change(single_letters=False)
    twin = keys_shown(action)
    assert twin == QKeySequence("Alt+Shift+K").toString(QKeySequence.SequenceFormat.NativeText)
    assert (button.key, choice.key) == (twin, "Alt+1")
    assert twin in action.toolTip()
    assert twin in button.toolTip()
    assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name).endswith(twin)


def sheet(window: MainWindow) -> SheetDialog:
    """Open the key sheet."""
    window.actions_by_name["keys"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SheetDialog)
    return dialog


def keys_on(dialog: SheetDialog) -> set[str]:
    """Return the keys that are shown."""
    rows = (dialog.model.index(number).data(SheetRole.ROW) for number in range(dialog.model.rowCount()))
    return {key for row in rows for key in row.keys}


@pytest.mark.parametrize("letters", [True, False], ids=["letters", "twins"])
def test_the_key_sheet_lists_every_key_in_force(empty_window: MainWindow, letters: bool) -> None:
    empty_window.preferences.change(single_letters=letters)
    shown = keys_on(sheet(empty_window))
    for spec in SPECS:
        for shortcut in empty_window.actions_by_name[spec.name].shortcuts():
            assert shortcut.toString(QKeySequence.SequenceFormat.NativeText) in shown, spec.name
    assert ("K" in shown) is letters


def test_the_key_sheet_is_searched_and_says_so_where_nothing_is_found(qtbot: QtBot, empty_window: MainWindow) -> None:
    dialog = sheet(empty_window)
    every = dialog.model.found
    qtbot.keyClicks(dialog.search_field, "whole domain")
    assert 0 < dialog.model.found < every
    assert dialog.view.currentIndex().data() == "Fix the whole domain"
    dialog.search_field.setText("no such words")
    assert dialog.model.found == 0
    dialog.search_field.clear()
    assert dialog.model.found == every


def test_a_row_of_the_key_sheet_is_read_as_one_sentence(empty_window: MainWindow) -> None:
    dialog = sheet(empty_window)
    dialog.search_field.setText("fix address")
    said = dialog.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Fix this address: A, In the lists of domains and addresses"


def test_without_auto_advance_the_selection_stays(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], sample: Path
) -> None:
    window = open_book(sample)
    window.preferences.change(auto_advance=False)
    before = window.review_page.current_number
    qtbot.keyClick(window.review_page.findings, Qt.Key.Key_K)
    assert window.review_page.current_number == before
    window.preferences.change(auto_advance=True)
    qtbot.keyClick(window.review_page.findings, Qt.Key.Key_K)
    assert window.review_page.current_number != before
