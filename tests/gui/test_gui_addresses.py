"""The table of addresses: keys that select, ticks for all, names in any script; and typing an address anew."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.gui.dialogs.edit_address import EditAddressDialog
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.models.address_table_model import Column
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.diff_painter import Ink, paint_segments
from desktop_app.gui.widgets.domain_change import DomainChange
from desktop_app.review.decision import Action
from desktop_app.review.difference import plain

Opener = Callable[[Path], MainWindow]


@pytest.fixture
def five(open_book: Opener, make_book: Callable[..., Path]) -> MainWindow:
    """A window with five addresses at one domain, the table in focus."""
    window = open_book(make_book(*((name, f"{name}@army.ml") for name in "abcde"), ("z", "z@army.mil")))
    window.show_review()
    window.review_page.table.setFocus()
    return window


def actions_of(window: MainWindow) -> list[Action]:
    """Return what is decided about each address of the table."""
    assert window.document
    return [window.document.session.decision(key).action for key in window.review_page.address_model.keys]


# --- selecting ---


def test_home_and_end_go_to_the_first_and_last_address(qtbot: QtBot, five: MainWindow) -> None:
    table = five.review_page.table
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert table.selected_rows() == [4]
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert table.selected_rows() == [0]


def test_shift_with_home_and_end_selects_up_to_there_and_a_decision_is_about_all(
    qtbot: QtBot, five: MainWindow
) -> None:
    table = five.review_page.table
    table.go_to(2)
    qtbot.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert table.selected_rows() == [2, 3, 4]
    qtbot.keyClick(table, Qt.Key.Key_K)
    assert actions_of(five) == [Action.UNDECIDED, Action.UNDECIDED, Action.KEEP, Action.KEEP, Action.KEEP]
    table.go_to(1)
    qtbot.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert table.selected_rows() == [0, 1]


def test_ctrl_a_selects_all_and_fixes_nothing(qtbot: QtBot, five: MainWindow) -> None:
    table = five.review_page.table
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert table.selected_rows() == [0, 1, 2, 3, 4]
    assert set(actions_of(five)) == {Action.UNDECIDED}
    qtbot.keyClick(table, Qt.Key.Key_A)
    assert set(actions_of(five)) == {Action.FIX}
    five.undo_stack.undo()
    assert set(actions_of(five)) == {Action.UNDECIDED}


# --- ticking ---


def test_all_addresses_of_a_domain_are_ticked_and_left_out_at_once(qtbot: QtBot, five: MainWindow) -> None:
    page = five.review_page
    box = page.panel.tick_all
    assert box.text() == "All 5 ticked"
    box.click()
    assert page.address_model.ticked == 0
    assert box.text() == "0 of 5 ticked"
    assert not box.isChecked()
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert box.text() == "1 of 5 ticked"
    box.click()
    assert page.address_model.ticked == 5
    assert box.isChecked()


def test_space_ticks_everything_that_is_selected(qtbot: QtBot, five: MainWindow) -> None:
    page = five.review_page
    page.table.selectAll()
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert page.address_model.ticked == 0
    five.actions_by_name["fix_domain"].trigger()
    assert set(actions_of(five)) == {Action.UNDECIDED}


def test_one_address_needs_no_box_for_all(window: MainWindow) -> None:
    assert not window.review_page.panel.tick_all.isVisible()


# --- scripts ---


def ink(image: QImage, left: int, right: int) -> int:
    """Return how many pixels between two columns differ from the first one."""
    ground = image.pixel(left, 2)
    columns = range(left, min(right, image.width()))
    return sum(image.pixel(x, y) != ground for x in columns for y in range(2, image.height() - 2))


def test_an_arabic_name_begins_where_all_names_do(open_book: Opener, make_book: Callable[..., Path]) -> None:
    window = open_book(make_book(("عمر", "a@army.ml"), ("Bob", "b@army.ml")))
    window.show_review()
    table = window.review_page.table
    table.go_to(1)
    index = table.model().index(0, Column.CONTACT)
    cell = table.visualRect(index)
    image = table.viewport().grab(cell).toImage()
    middle = image.width() // 2
    assert ink(image, 4, middle) > 0
    assert ink(image, middle, image.width()) == 0


def painted(theme: Theme, text: str) -> QImage:
    """Return an address as the table paints it."""
    image = QImage(300, 40, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    black = QColor("black")
    paint_segments(painter, image.rect(), plain(text), theme.font(fixed=True), Ink(black, black, black))
    painter.end()
    return image


def test_an_address_with_hebrew_letters_still_reads_from_left_to_right(theme: Theme) -> None:
    local, whole = painted(theme, "דוד"), painted(theme, "דוד@army.ml")
    width = int(QFontMetrics(theme.font(fixed=True)).horizontalAdvance("דוד"))
    assert width > 10
    assert ink(whole, 0, 300) > ink(local, 0, 300)
    assert local.copy(0, 0, width - 1, 40) == whole.copy(0, 0, width - 1, 40)


# --- typing an address anew ---


def edit(window: MainWindow) -> EditAddressDialog:
    """Open the dialog for the current address."""
    window.actions_by_name["edit"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, EditAddressDialog)
    return dialog


def test_the_new_domain_is_judged_while_it_is_typed(
    qtbot: QtBot, five: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("desktop_app.gui.dialogs.edit_address.announce", lambda _widget, text: said.append(text))
    dialog = edit(five)
    dialog.field.setText("a@arny.mil")
    qtbot.waitUntil(dialog.verdict.isVisible)
    assert "looks mistyped itself" in dialog.verdict.text()
    assert dialog.verdict.text() in said
    assert dialog.save_button.isEnabled()
    assert dialog.instead_button.text() == "Use army.mil instead"
    dialog.instead_button.click()
    assert dialog.field.text() == "a@army.mil"
    assert "Known-correct spelling" in dialog.verdict.text()
    assert not dialog.instead_button.isVisible()


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ("", "no @"),
        ("a@", "no complete mail domain"),
        ("a b@army.mil", "space"),
        ("@army.mil", "nothing before"),
        ("a@b@army.mil", "can’t have"),
        ("a@army", "no complete mail domain"),
        ("a\u202e@army.mil", "can’t be seen"),
        ("x" * 65 + "@army.mil", "more letters"),
        ("a@army.ml", "as it is now"),
    ],
)
def test_what_is_no_address_is_said_and_not_taken(five: MainWindow, typed: str, wrong: str) -> None:
    dialog = edit(five)
    dialog.field.setText(typed)
    assert wrong in dialog.note.text()
    assert dialog.note.isVisible()
    assert not dialog.save_button.isEnabled()


def test_one_address_is_edited_the_others_stay_and_it_can_be_undone(qtbot: QtBot, five: MainWindow) -> None:
    dialog = edit(five)
    assert any(
        "The other 4 addresses at army.ml stay" in each.text() for each in dialog.findChildren(type(dialog.note))
    )
    dialog.field.setText("new.name@army.mil")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert five.document
    session, keys = five.document.session, five.review_page.address_model.keys
    assert [session.corrected(key) for key in keys[:2]] == ["new.name@army.mil", "b@army.ml"]
    five.undo_stack.undo()
    assert session.corrected(keys[0]) == "a@army.ml"


def test_a_tick_is_read_aloud_and_what_a_decision_is_about_follows(
    qtbot: QtBot, five: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("desktop_app.gui.pages.review_page.announce", lambda _widget, text: said.append(text))
    qtbot.keyClick(five.review_page.table, Qt.Key.Key_Space)
    assert said == ["4 of 5 ticked"]
    five.review_page.findings.setFocus()
    assert "4 of 5 addresses" in five.review_page.panel._scope.text()


def test_a_domain_without_a_correction_is_named_alone(qtbot: QtBot, theme: Theme) -> None:
    change = DomainChange(theme, 1.0)
    qtbot.addWidget(change)
    change.show_change("army.ml", "army.mil")
    assert change.accessibleName() == "army, dot m l → army, dot m i l"
    change.show_change("army.ml", "")
    assert change.accessibleName() == "army.ml"
