"""Fixing many at once: the count and the list are seen before, single ones can be taken off, and one undo undoes it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.gui import deciding
from desktop_app.gui.dialogs.fix_certain import FixCertainDialog
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.models.certain_model import CertainColumn, CertainModel
from desktop_app.review.decision import Action, AddressKey

Key = Qt.Key


@pytest.fixture
def review(open_book: Callable[[Path], MainWindow], make_book: Callable[..., Path]) -> MainWindow:
    """Two addresses at army.ml, one at gmial.com, one at navy.ml."""
    window = open_book(
        make_book(
            ("Ann", "ann@army.ml"), ("Bob", "bob@army.ml"), ("Dee", "dee@gmial.com"), ("Nia", "nia@navy.ml"),
            ("Eve", "eve@army.mil"), ("Fay", "fay@gmail.com"),
        )
    )  # fmt: skip
    window.show_review()
    return window


@pytest.fixture
def question(review: MainWindow) -> FixCertainDialog:
    review.actions_by_name["fix_certain"].trigger()
    return review.findChild(FixCertainDialog)


def fixed(window: MainWindow) -> list[bool]:
    assert window.document
    return [window.document.session.decision(AddressKey(0, row)).action is Action.FIX for row in range(4)]


def test_the_question_says_how_many_and_lists_them(question: FixCertainDialog) -> None:
    assert "4 addresses at 3 domains" in question.sentence.text()
    assert question.yes_button.text() == "Fix 4 addresses"
    model = question.model
    rows = [[model.index(row, column).data() for column in (1, 2, 3)] for row in range(model.rowCount())]
    assert rows[0] == ["army.ml", "army.mil", "2"]
    assert len(rows) == 3


def test_what_is_taken_off_the_list_stays_and_the_rest_is_one_step(
    qtbot: QtBot, review: MainWindow, question: FixCertainDialog
) -> None:
    question.table.setFocus()
    question.table.selectRow(0)
    qtbot.keyClick(question.table, Key.Key_Space)
    assert question.yes_button.text() == "Fix 2 addresses"
    question.yes_button.click()
    assert fixed(review) == [False, False, True, True]
    review.actions_by_name["undo"].trigger()
    assert fixed(review) == [False] * 4


def test_a_search_shows_some_and_unticks_only_those(
    qtbot: QtBot, review: MainWindow, question: FixCertainDialog
) -> None:
    question.field.setText("GMI")
    assert question.model.rowCount() == 1
    question.untick_button.click()
    assert question.yes_button.text() == "Fix 3 addresses"
    question.field.setText("")
    assert question.model.rowCount() == 3
    question.tick_button.click()
    assert question.yes_button.text() == "Fix 4 addresses"
    question.untick_button.click()
    assert not question.yes_button.isEnabled()
    assert "Nothing is ticked" in question.sentence.text()


def test_enter_in_the_search_does_not_answer_the_question(
    qtbot: QtBot, review: MainWindow, question: FixCertainDialog
) -> None:
    question.field.setFocus()
    qtbot.keyClick(question.field, Key.Key_Return)
    assert question.isVisible()
    assert question.table.hasFocus()
    assert fixed(review) == [False] * 4


def test_left_out_addresses_stay_and_that_is_said(qtbot: QtBot, review: MainWindow) -> None:
    assert review.document
    review.document.include(AddressKey(0, 1), False)
    review.actions_by_name["fix_certain"].trigger()
    question = review.findChild(FixCertainDialog)
    assert question.yes_button.text() == "Fix 3 addresses"
    assert "left out" in question.sentence.text()
    question.yes_button.click()
    assert fixed(review) == [True, False, True, True]


def test_fixing_a_domain_says_what_is_left_out(qtbot: QtBot, review: MainWindow) -> None:
    assert review.document
    page = review.review_page
    page.select_finding(review.document.number_of("army.ml"))
    page.findings.setFocus()
    review.document.include(AddressKey(0, 1), False)
    assert "1 of 2 addresses at army.ml; 1 is left out" in page.panel._scope.text()
    qtbot.keyClick(page.findings, Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    assert review.undo_stack.undoText() == "Fix army.ml, 1 address left out"
    assert fixed(review) == [True, False, False, False]


def test_the_model_keeps_the_rules_and_speaks(qtmodeltester: object, document: ReviewDocument) -> None:
    counts = deciding.fixed_by(document, deciding.fix_certain(document))
    model = CertainModel(document, counts)
    qtmodeltester.check(model)  # type: ignore[attr-defined]
    said = model.index(0, CertainColumn.DOMAIN).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "army, dot m l, becomes army, dot m i l, 1 address"
