"""Nobody is left standing: not at a domain with addresses that are left out, nor by a decision that changes nothing."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.key_button import KeyButton
from desktop_app.review.decision import AddressKey

Key = Qt.Key


@pytest.fixture
def review(open_book: Callable[[Path], MainWindow], make_book: Callable[..., Path]) -> MainWindow:
    """Two addresses at army.ml, of which one is left out, and one at gmial.com."""
    window = open_book(
        make_book(
            ("Ann", "ann@army.ml"), ("Bob", "bob@army.ml"), ("Dee", "dee@gmial.com"),
            ("Eve", "eve@army.mil"), ("Fay", "fay@gmail.com"),
        )
    )  # fmt: skip
    window.review_page.reveal(number(window, "army.ml"))
    assert window.document
    window.document.include(AddressKey(0, 1), False)
    window.review_page.findings.setFocus()
    return window


def number(window: MainWindow, domain: str) -> int:
    assert window.document
    found = window.document.number_of(domain)
    assert found is not None
    return found


def test_next_leaves_a_domain_of_which_the_rest_is_left_out(qtbot: QtBot, review: MainWindow) -> None:
    page = review.review_page
    qtbot.keyClick(page.findings, Key.Key_K)
    assert page.current_number == number(review, "gmial.com")
    page.select_finding(number(review, "army.ml"))
    qtbot.keyClick(page.findings, Key.Key_N)
    assert page.current_number == number(review, "gmial.com")


def test_next_leaves_the_last_undecided_address_of_a_domain(qtbot: QtBot, review: MainWindow) -> None:
    page = review.review_page
    qtbot.keyClick(page.findings, Key.Key_Return)
    qtbot.keyClick(page.table, Key.Key_N)
    assert page.table.currentIndex().row() == 1
    qtbot.keyClick(page.table, Key.Key_N)
    assert page.current_number == number(review, "gmial.com")


@pytest.mark.parametrize("decided", [True, False], ids=["decided the same way", "all left out"])
def test_a_decision_that_changes_nothing_does_not_claim_to_have_done_something(
    qtbot: QtBot, review: MainWindow, decided: bool
) -> None:
    page = review.review_page
    assert review.document
    if decided:
        qtbot.keyClick(page.findings, Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
        page.reveal(number(review, "army.ml"))
    else:
        review.document.include(AddressKey(0, 0), False)
    steps = review.undo_stack.count()
    with qtbot.waitSignal(review.decider.said) as said:
        qtbot.keyClick(page.findings, Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    assert said.args == ["Nothing has changed."]
    assert review.undo_stack.count() == steps
    assert page.current_number == number(review, "gmial.com")


def test_enter_presses_every_button_of_a_page(review: MainWindow, qtbot: QtBot) -> None:
    """People who see that a button has the focus press Enter."""
    for button in review.pages.findChildren(QPushButton):
        if isinstance(button, KeyButton):
            continue
        assert button.autoDefault(), button.accessibleName() or button.text()
    with qtbot.waitSignal(review.review_page.panel.findChildren(KeyButton)[0].clicked):
        qtbot.keyClick(review.review_page.panel.findChildren(KeyButton)[0], Key.Key_Return)


def test_a_button_is_painted_anew_with_another_key(review: MainWindow, theme: Theme, qtbot: QtBot) -> None:
    """The window would go on showing a key that no longer acts."""
    button = KeyButton.of(review.actions_by_name["keep"], theme)
    qtbot.addWidget(button)
    button.setFixedSize(400, 40)
    button.show()
    qtbot.waitExposed(button)
    QTest.qWait(100)  # until what is painted at first is
    painted: list[str] = []
    paint = button.paintEvent
    button.paintEvent = lambda event: (painted.append(button.key), paint(event))
    review.actions_by_name.set_single_letters(False)
    qtbot.waitUntil(lambda: bool(painted))
    assert painted[-1] == button.key != "K"
