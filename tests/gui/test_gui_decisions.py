"""Each action does what it says, can be undone, and moves on to what is undecided."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.gui.dialogs.confirm import ConfirmDialog
from desktop_app.gui.dialogs.edit_address import EditAddressDialog
from desktop_app.gui.dialogs.unusable import UnusableDialog
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.main_window import MainWindow
from desktop_app.review.decision import Action, AddressKey
from desktop_app.settings.preferences import save_user_trusted_domains, user_trusted_domains

Key = Qt.Key


@pytest.fixture
def three_at_one(open_book: Callable[[Path], MainWindow], make_book: Callable[..., Path]) -> MainWindow:
    """A book with three addresses at army.ml and one at gmial.com."""
    return open_book(
        make_book(
            ("Ann", "ann@army.ml"), ("Bob", "bob@army.ml"), ("Cem", "cem@army.ml"), ("Dee", "dee@gmial.com"),
            ("Eve", "eve@army.mil"), ("Fay", "fay@gmail.com"),
        )
    )  # fmt: skip


def document_of(window: MainWindow) -> ReviewDocument:
    assert window.document
    return window.document


def actions_at(window: MainWindow, domain: str) -> list[Action]:
    document = document_of(window)
    number = document.number_of(domain)
    assert number is not None
    return [document.session.decision(key).action for key in document.keys(number)]


def go_to(window: MainWindow, domain: str) -> None:
    window.review_page.select_finding(document_of(window).number_of(domain))
    window.review_page.findings.setFocus()


def shown_domain(window: MainWindow) -> str:
    number = window.review_page.current_number
    assert number is not None
    return document_of(window).findings[number].domain


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, *, shift: bool = False, table: bool = False) -> None:
    view = window.review_page.table if table else window.review_page.findings
    view.setFocus()
    qtbot.keyClick(view, key, Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier)


def test_a_fixes_only_the_selected_address(qtbot: QtBot, three_at_one: MainWindow) -> None:
    go_to(three_at_one, "army.ml")
    press(qtbot, three_at_one, Key.Key_A, table=True)
    assert actions_at(three_at_one, "army.ml") == [Action.FIX, Action.UNDECIDED, Action.UNDECIDED]
    assert document_of(three_at_one).session.corrected(AddressKey(0, 0)) == "ann@army.mil"


def test_after_one_address_the_next_undecided_one_is_selected(qtbot: QtBot, three_at_one: MainWindow) -> None:
    go_to(three_at_one, "army.ml")
    press(qtbot, three_at_one, Key.Key_A, table=True)
    assert three_at_one.review_page.table.selected_rows() == [1]


def test_shift_a_fixes_the_whole_domain_and_moves_on(qtbot: QtBot, three_at_one: MainWindow) -> None:
    go_to(three_at_one, "army.ml")
    press(qtbot, three_at_one, Key.Key_A, shift=True)
    assert actions_at(three_at_one, "army.ml") == [Action.FIX] * 3
    assert shown_domain(three_at_one) == "gmial.com"


def test_an_unticked_address_is_left_out_of_its_domain(qtbot: QtBot, three_at_one: MainWindow) -> None:
    go_to(three_at_one, "army.ml")
    three_at_one.review_page.table.go_to(1)
    press(qtbot, three_at_one, Key.Key_Space, table=True)
    press(qtbot, three_at_one, Key.Key_A, shift=True)
    assert actions_at(three_at_one, "army.ml") == [Action.FIX, Action.UNDECIDED, Action.FIX]


def test_a_click_unticks_an_address(qtbot: QtBot, three_at_one: MainWindow) -> None:
    go_to(three_at_one, "army.ml")
    table = three_at_one.review_page.table
    place = table.visualRect(table.model().index(2, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert document_of(three_at_one).excluded == {AddressKey(0, 2)}


def test_fixing_the_domain_leaves_what_was_kept_by_hand(qtbot: QtBot, three_at_one: MainWindow) -> None:
    go_to(three_at_one, "army.ml")
    press(qtbot, three_at_one, Key.Key_K, table=True)
    press(qtbot, three_at_one, Key.Key_A, shift=True)
    assert actions_at(three_at_one, "army.ml") == [Action.KEEP, Action.FIX, Action.FIX]


def test_k_keeps_the_whole_domain_from_the_list(qtbot: QtBot, three_at_one: MainWindow) -> None:
    go_to(three_at_one, "army.ml")
    press(qtbot, three_at_one, Key.Key_K)
    assert actions_at(three_at_one, "army.ml") == [Action.KEEP] * 3


def test_q_leaves_addresses_to_be_asked_about(qtbot: QtBot, three_at_one: MainWindow) -> None:
    go_to(three_at_one, "army.ml")
    press(qtbot, three_at_one, Key.Key_Q)
    assert actions_at(three_at_one, "army.ml") == [Action.ASK] * 3


def test_u_undecides_and_stays(qtbot: QtBot, three_at_one: MainWindow) -> None:
    go_to(three_at_one, "army.ml")
    press(qtbot, three_at_one, Key.Key_K)
    go_to(three_at_one, "army.ml")
    press(qtbot, three_at_one, Key.Key_U)
    assert actions_at(three_at_one, "army.ml") == [Action.UNDECIDED] * 3
    assert shown_domain(three_at_one) == "army.ml"


def test_t_remembers_the_spelling_and_undo_takes_the_setting_back(qtbot: QtBot, three_at_one: MainWindow) -> None:
    save_user_trusted_domains(("mine.example",))
    go_to(three_at_one, "army.ml")
    press(qtbot, three_at_one, Key.Key_T)
    assert actions_at(three_at_one, "army.ml") == [Action.TRUST] * 3
    assert user_trusted_domains() == ("mine.example", "army.ml")
    three_at_one.actions_by_name["undo"].trigger()
    assert user_trusted_domains() == ("mine.example",)
    three_at_one.actions_by_name["redo"].trigger()
    assert user_trusted_domains() == ("mine.example", "army.ml")


def test_undeciding_one_address_of_a_remembered_domain_forgets_it(qtbot: QtBot, three_at_one: MainWindow) -> None:
    go_to(three_at_one, "army.ml")
    press(qtbot, three_at_one, Key.Key_T)
    go_to(three_at_one, "army.ml")
    press(qtbot, three_at_one, Key.Key_U, table=True)
    assert user_trusted_domains() == ()


def test_what_cannot_be_a_domain_cannot_be_remembered(window: MainWindow) -> None:
    go_to(window, "gmail,com")
    assert not window.actions_by_name["remember"].isEnabled()
    go_to(window, "army.ml")
    assert window.actions_by_name["remember"].isEnabled()


def test_a_setting_that_cannot_be_saved_is_said(
    qtbot: QtBot, three_at_one: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_domains: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr("desktop_app.gui.document.save_user_trusted_domains", refuse)
    go_to(three_at_one, "army.ml")
    press(qtbot, three_at_one, Key.Key_T)
    assert three_at_one.review_page.footer.text.startswith("This could not be remembered: disk full. ")


def test_e_edits_one_whole_address(qtbot: QtBot, three_at_one: MainWindow) -> None:
    go_to(three_at_one, "army.ml")
    press(qtbot, three_at_one, Key.Key_E, table=True)
    dialog = three_at_one.findChild(EditAddressDialog)
    assert dialog.field.text() == "ann@army.mil"
    dialog.field.setText("ann.smith@army.mil")
    qtbot.keyClick(dialog.field, Key.Key_Return)
    assert document_of(three_at_one).session.corrected(AddressKey(0, 0)) == "ann.smith@army.mil"


@pytest.mark.parametrize(
    "text",
    [
        "", "ann", "@army.mil", "ann@army", "a nn@army.mil", "a@b@army.mil", "ann@army..mil", "ann@army.ml",
        "a\u202eb@army.mil",
    ],
)  # fmt: skip
def test_edit_takes_only_an_address_that_can_be_one(qtbot: QtBot, three_at_one: MainWindow, text: str) -> None:
    go_to(three_at_one, "army.ml")
    three_at_one.actions_by_name["edit"].trigger()
    dialog = three_at_one.findChild(EditAddressDialog)
    dialog.field.setText(text)
    assert not dialog.save_button.isEnabled()
    assert dialog.note.text()


def test_undo_and_redo_restore_each_state(qtbot: QtBot, three_at_one: MainWindow) -> None:
    document = document_of(three_at_one)
    states = [document.session.decisions(0)]
    for key in (Key.Key_K, Key.Key_Q):
        press(qtbot, three_at_one, key)
        states.append(document.session.decisions(0))
    assert document.all_decided
    for expected in reversed(states[:-1]):
        three_at_one.actions_by_name["undo"].trigger()
        assert document.session.decisions(0) == expected
    for expected in states[1:]:
        three_at_one.actions_by_name["redo"].trigger()
        assert document.session.decisions(0) == expected
    assert document.decided_findings == 2


def test_undo_goes_back_to_what_it_changed(qtbot: QtBot, three_at_one: MainWindow) -> None:
    go_to(three_at_one, "army.ml")
    press(qtbot, three_at_one, Key.Key_K)
    assert shown_domain(three_at_one) == "gmial.com"
    three_at_one.actions_by_name["undo"].trigger()
    assert shown_domain(three_at_one) == "army.ml"


def test_choosing_another_suggestion_sets_and_accepts_it(qtbot: QtBot, window: MainWindow) -> None:
    go_to(window, "hotmail.co")
    number = window.review_page.current_number
    assert number is not None
    second = document_of(window).findings[number].suggestions[1].domain
    press(qtbot, window, Key.Key_2)
    key = document_of(window).keys(number)[0]
    assert document_of(window).session.corrected(key).endswith("@" + second)


def test_a_click_on_a_suggestion_accepts_it(qtbot: QtBot, window: MainWindow) -> None:
    go_to(window, "gmail.cm")
    qtbot.mouseClick(window.review_page.inspector.choices[0], Qt.MouseButton.LeftButton)
    assert actions_at(window, "gmail.cm") == [Action.FIX]


def test_fixing_all_almost_certain_asks_first(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_name["fix_certain"].trigger()
    dialog = window.findChild(ConfirmDialog)
    assert not document_of(window).decided_addresses
    dialog.reject()
    assert not document_of(window).decided_addresses
    window.actions_by_name["fix_certain"].trigger()
    confirm = next(each for each in window.findChildren(ConfirmDialog) if each.isVisible())
    qtbot.keyClick(confirm, Key.Key_Return)
    assert document_of(window).all_decided
    window.actions_by_name["undo"].trigger()
    assert not document_of(window).decided_addresses


def test_letters_act_only_while_a_list_has_the_focus(qtbot: QtBot, three_at_one: MainWindow) -> None:
    field = three_at_one.review_page.header.filter_field
    field.setFocus()
    for key in (Key.Key_A, Key.Key_K, Key.Key_T, Key.Key_U, Key.Key_Q, Key.Key_E):
        qtbot.keyClick(field, key)
    assert field.text() == "aktuqe"
    assert not document_of(three_at_one).decided_addresses


def test_a_finding_without_suggestion_can_be_kept_but_not_fixed(
    open_book: Callable[[Path], MainWindow], make_book: Callable[..., Path]
) -> None:
    window = open_book(make_book(("Nil", "nil@somewhere-else.qqqq")))
    assert document_of(window).findings[0].suggestions == ()
    assert not window.actions_by_name["fix_domain"].isEnabled()
    assert window.actions_by_name["keep"].isEnabled()
    assert window.actions_by_name["edit"].isEnabled()


def test_the_selection_passes_from_the_last_domain_to_an_earlier_undecided_one(
    qtbot: QtBot, three_at_one: MainWindow
) -> None:
    go_to(three_at_one, "gmial.com")
    press(qtbot, three_at_one, Key.Key_K)
    assert shown_domain(three_at_one) == "army.ml"


def test_the_filter_finds_domains_names_and_addresses(qtbot: QtBot, three_at_one: MainWindow) -> None:
    page = three_at_one.review_page
    for text, expected in (("gmia", 1), ("Cem", 1), ("dee@", 1), ("", 2), ("nothing-like-it", 0)):
        page.header.filter_field.setText(text)
        qtbot.waitUntil(lambda count=expected: page.finding_model.rowCount() == count)
    page.header.filter_field.setText("")
    qtbot.waitUntil(lambda: page.finding_model.rowCount() == 2)
    QApplication.processEvents()


@pytest.fixture
def without_at(open_book: Callable[[Path], MainWindow], make_book: Callable[..., Path]) -> MainWindow:
    """A book with an address that has lost its @, and one at a suspicious domain."""
    return open_book(make_book(("Ann", "ann.army.mil"), ("Bob", "bob@army.ml"), ("Cem", "cem@army.mil")))


def edited(window: MainWindow, address: str) -> None:
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, EditAddressDialog))
    dialog.field.setText(address)
    dialog.save_button.click()


@pytest.mark.parametrize("address", ["robert@army.ml", "bob@army.mil", "robert.b@navy.mil"])
def test_the_part_before_the_at_or_the_whole_address_can_be_edited(
    qtbot: QtBot, without_at: MainWindow, address: str
) -> None:
    press(qtbot, without_at, Key.Key_E, table=True)
    edited(without_at, address)
    assert document_of(without_at).session.corrected(AddressKey(0, 1)) == address


def test_an_address_without_at_can_be_edited_where_it_is_listed_and_that_can_be_undone(
    qtbot: QtBot, without_at: MainWindow, tmp_path: Path
) -> None:
    document = document_of(without_at)
    without_at.actions_by_name["unusable"].trigger()
    listing = without_at.findChild(UnusableDialog)
    model = listing.table.model()
    assert model.index(0, 3).data() == "unchanged"
    listing.edit_button.click()
    edited(without_at, "ann@army.mil")
    assert model.index(0, 3).data() == "ann@army.mil"
    assert document.has_unexported_decisions()
    listing.accept()
    without_at.actions_by_name["export"].trigger()
    without_at.export_page.path_field.setText(str(tmp_path / "copy.vcf"))
    without_at.export_page.write_button.click()
    qtbot.waitUntil(lambda: not without_at.export_page.is_writing, timeout=20000)
    assert b"EMAIL:ann@army.mil\r\n" in (tmp_path / "copy.vcf").read_bytes()
    without_at.show_review()
    without_at.actions_by_name["undo"].trigger()
    assert document.session.corrected(AddressKey(0, 0)) == "ann.army.mil"


def test_the_field_of_an_address_without_at_is_selected_whole(qtbot: QtBot, without_at: MainWindow) -> None:
    without_at.decider.edit_address(AddressKey(0, 0))
    dialog = without_at.findChild(EditAddressDialog)
    assert dialog.field.selectedText() == "ann.army.mil"
    assert not dialog.save_button.isEnabled()
