"""Choosing which built-in sets count as correct."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from desktop_app.gui.dialogs.known_correct import KnownCorrectDialog
from desktop_app.gui.main_window import MainWindow
from desktop_app.settings.preferences import (
    save_switched_off_sets,
    save_user_trusted_domains,
    switched_off_path,
    switched_off_sets,
    user_trust_path,
)
from desktop_app.settings.trusted_sets import SET_NAMES

GOVERNMENT = "us-government"


def asked(window: MainWindow) -> KnownCorrectDialog:
    """Open the dialog and return it."""
    window.actions_by_name["known_correct"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, KnownCorrectDialog)
    return dialog


def suggested(window: MainWindow) -> set[str]:
    """Return the domains that are suggested."""
    return {each.domain for finding in window.document.findings for each in finding.suggestions}


def test_unticking_a_set_and_saving_counts_from_the_next_book(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], make_book: Callable[..., Path]
) -> None:
    book = make_book(("Ann", "ann@gmial.com"))
    window = open_book(book)
    assert "gmail.com" in suggested(window)
    dialog = asked(window)
    dialog.boxes["mail-providers"].click()
    dialog.save_button.click()
    assert switched_off_sets() == ("mail-providers",)
    assert "gmail.com" in suggested(window)
    assert "gmail.com" not in suggested(open_book(book))


def test_what_was_switched_off_is_unticked_and_can_be_ticked_again(qtbot: QtBot, empty_window: MainWindow) -> None:
    save_switched_off_sets([GOVERNMENT])
    dialog = asked(empty_window)
    assert [name for name, box in dialog.boxes.items() if not box.isChecked()] == [GOVERNMENT]
    dialog.boxes[GOVERNMENT].setFocus()
    qtbot.keyClick(dialog.boxes[GOVERNMENT], Qt.Key.Key_Space)
    qtbot.keyClick(dialog.boxes[GOVERNMENT], Qt.Key.Key_Return)
    assert switched_off_sets() == ()
    assert QApplication.activeModalWidget() is None


@pytest.mark.parametrize("leave", ["cancel", "escape"])
def test_cancelling_changes_nothing(qtbot: QtBot, empty_window: MainWindow, leave: str) -> None:
    save_switched_off_sets([GOVERNMENT])
    before = switched_off_path().read_bytes()
    dialog = asked(empty_window)
    dialog.boxes["mail-providers"].click()
    dialog.boxes[GOVERNMENT].click()
    if leave == "cancel":
        dialog.cancel_button.click()
    else:
        qtbot.keyClick(dialog.boxes[GOVERNMENT], Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None
    assert switched_off_path().read_bytes() == before


def test_a_folder_that_cannot_be_written_is_said_in_the_dialog_which_stays(empty_window: MainWindow) -> None:
    switched_off_path().parent.parent.mkdir(parents=True, exist_ok=True)
    switched_off_path().parent.write_text("in the way")
    dialog = asked(empty_window)
    dialog.boxes[GOVERNMENT].click()
    dialog.save_button.click()
    assert dialog.isVisible()
    assert dialog.error.isVisible()
    assert str(switched_off_path()) in dialog.error.text
    switched_off_path().parent.unlink()
    dialog.save_button.click()
    assert switched_off_sets() == (GOVERNMENT,)


def test_an_unknown_name_is_said_where_a_book_is_opened_and_in_the_dialog_which_mends_it(
    qtbot: QtBot, empty_window: MainWindow, sample: Path
) -> None:
    switched_off_path().parent.mkdir(parents=True, exist_ok=True)
    switched_off_path().write_text("us-goverment\n")
    empty_window.open([sample])
    qtbot.waitUntil(lambda: not empty_window.open_page.is_reading)
    assert "switched-off-sets.txt, line 1" in empty_window.open_page.error.text
    dialog = asked(empty_window)
    assert "“us-goverment”" in dialog.error.text
    assert dialog.error.isVisible()
    dialog.save_button.click()
    with qtbot.waitSignal(empty_window.open_page.opened, timeout=20000):
        empty_window.open([sample])


def test_each_set_says_how_many_domains_it_has_and_of_when(empty_window: MainWindow) -> None:
    dialog = asked(empty_window)
    assert tuple(dialog.boxes) == SET_NAMES
    for box in dialog.boxes.values():
        interface = QAccessible.queryAccessibleInterface(box)
        assert interface.text(QAccessible.Text.Name) == box.text()
        assert re.search(r"[0-9] domains, as of \d+ \w+ 20\d\d$", interface.text(QAccessible.Text.Description))


def test_the_users_own_domains_are_counted_and_their_file_is_named(empty_window: MainWindow) -> None:
    dialog = asked(empty_window)
    assert dialog.own.toPlainText().startswith("None yet")
    assert str(user_trust_path()) in dialog.own.toPlainText()
    dialog.reject()
    save_user_trusted_domains(("a.example", "b.example"))
    own = asked(empty_window).own.toPlainText()
    assert own.startswith("2 domains, ")
    assert str(user_trust_path()) in own


def test_own_domains_that_cannot_be_read_are_said_in_their_place(empty_window: MainWindow) -> None:
    user_trust_path().parent.mkdir(parents=True, exist_ok=True)
    user_trust_path().write_text("two words\n")
    assert "known-correct-domains.txt, line 1" in asked(empty_window).own.toPlainText()


def test_a_book_with_decisions_stays_as_it_is(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window.review_page.findings, Qt.Key.Key_K)
    document, decided = window.document, window.document.decided_addresses
    dialog = asked(window)
    dialog.boxes[GOVERNMENT].click()
    dialog.save_button.click()
    assert window.document is document
    assert document.decided_addresses == decided
    assert window.pages.currentWidget() is window.review_page


def test_the_first_page_leads_to_it_by_button_and_every_page_by_key(qtbot: QtBot, window: MainWindow) -> None:
    window.pages.setCurrentWidget(window.open_page)
    window.open_page.known.known_button.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, KnownCorrectDialog)
    dialog.reject()
    for page in (window.open_page, window.review_page, window.export_page):
        window.pages.setCurrentWidget(page)
        qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, KnownCorrectDialog)
        dialog.reject()


def test_tab_goes_from_the_sets_to_the_users_own_and_on_to_the_buttons(qtbot: QtBot, empty_window: MainWindow) -> None:
    dialog = asked(empty_window)
    expected = [*dialog.boxes.values(), dialog.own, dialog.cancel_button, dialog.save_button]
    for widget in expected:
        assert dialog.focusWidget() is widget
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is expected[0]


def test_every_set_is_seen_without_scrolling_where_the_screen_has_room(empty_window: MainWindow) -> None:
    dialog = asked(empty_window)
    area = dialog.findChild(QScrollArea)
    assert area.height() >= area.widget().sizeHint().height()
