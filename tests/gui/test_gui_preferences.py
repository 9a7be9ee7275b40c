"""The preferences: each choice has its effect, is kept, and is locked where the organisation has made it."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from asking_preferences import asked
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.files.paths import user_data_folder
from desktop_app.gui.dialogs.confirm import ConfirmDialog
from desktop_app.gui.dialogs.preferences.dialog import Page, PreferencesDialog
from desktop_app.gui.language import available_languages
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.models.known_correct_model import KnownCorrectModel
from desktop_app.gui.theme import Theme
from desktop_app.settings.known_correct import add_own, known_correct
from desktop_app.settings.preferences import (
    save_switched_off_sets,
    save_user_trusted_domains,
    switched_off_path,
    switched_off_sets,
    user_trust_path,
    user_trusted_domains,
)
from desktop_app.settings.rules import gather_rules
from desktop_app.settings.trusted_sets import SET_NAMES
from desktop_app.settings.user_settings import Scheme, UserSettings, user_settings, user_settings_path

GOVERNMENT = "us-government"


def suggested(window: MainWindow) -> set[str]:
    """Return the domains that are suggested."""
    return {each.domain for finding in window.document.findings for each in finding.suggestions}


def names_shown(dialog: PreferencesDialog) -> list[str]:
    """Return the domains in the table."""
    model = dialog.known.model
    return [model.entry(row).domain for row in range(model.rowCount())]


# known-correct domains


def test_the_domains_in_force_are_listed_with_where_they_come_from_and_searched(empty_window: MainWindow) -> None:
    save_user_trusted_domains(["ours.example"])
    dialog = asked(empty_window)
    assert names_shown(dialog) == [entry.domain for entry in known_correct()]
    dialog.known.search_field.setText("army.mil united")
    assert names_shown(dialog)[0] == "army.mil"
    dialog.known.search_field.setText("added by you")
    assert names_shown(dialog) == ["ours.example"]
    row = dialog.known.model.index(0, 0)
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == "ours.example, Added by you"


def test_a_domain_is_added_selected_and_counts_from_the_next_book(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], make_book: Callable[..., Path]
) -> None:
    book = make_book(("Ann", "ann@gmial.com"))
    window = open_book(book)
    assert [finding.domain for finding in window.document.findings] == ["gmial.com"]
    dialog = asked(window)
    qtbot.keyClicks(dialog.known.add_field, " @GMIAL.com ")
    qtbot.keyClick(dialog.known.add_field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert user_trusted_domains() == ("gmial.com",)
    assert dialog.known.model.entry(dialog.known.table.currentIndex().row()).domain == "gmial.com"
    assert "1 domain was added" in dialog.known.said.text()
    assert dialog.later.isVisible()
    assert window.document.findings
    with qtbot.waitSignal(window.open_page.opened, timeout=30000):
        dialog.anew_button.click()
    assert not window.document.findings


@pytest.mark.parametrize("typed", ["two words", "", "gov", "a,b"])
def test_what_is_no_domain_is_refused_with_the_reason(qtbot: QtBot, empty_window: MainWindow, typed: str) -> None:
    dialog = asked(empty_window)
    dialog.known.add_field.setText(typed)
    dialog.known.add_button.click()
    assert dialog.known.note.text()
    assert dialog.known.note.isVisible()
    assert user_trusted_domains() == ()
    qtbot.keyClicks(dialog.known.add_field, "x")
    assert not dialog.known.note.isVisible()


def test_only_ones_own_domains_can_be_removed(empty_window: MainWindow) -> None:
    add_own(["ours.example"])
    dialog = asked(empty_window)
    dialog.known.search_field.setText("army.mil")
    assert not dialog.known.remove_button.isEnabled()
    dialog.known.search_field.setText("ours.example")
    dialog.known.remove_button.click()
    assert user_trusted_domains() == ()
    assert dialog.known.model.rowCount() == 0


def test_a_file_is_imported_and_its_bad_line_is_named(empty_window: MainWindow, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text("ours.example\n*.mil\n")
    bad.write_text("fine.example\nno domain\n")
    dialog = asked(empty_window)
    dialog.known.import_file(good)
    assert user_trusted_domains() == ("ours.example", "*.mil")
    dialog.known.import_file(bad)
    assert f"{bad}, line 2" in dialog.known.error.text
    assert user_trusted_domains() == ("ours.example", "*.mil")


def test_a_file_that_can_not_be_saved_is_said(empty_window: MainWindow) -> None:
    user_trust_path().parent.parent.mkdir(parents=True, exist_ok=True)
    user_trust_path().parent.write_text("in the way")
    dialog = asked(empty_window)
    dialog.known.add_field.setText("ours.example")
    dialog.known.add_button.click()
    assert str(user_trust_path()) in dialog.known.error.text
    assert dialog.known.add_field.text() == "ours.example"


def test_own_domains_that_cannot_be_read_are_said(empty_window: MainWindow) -> None:
    user_trust_path().parent.mkdir(parents=True, exist_ok=True)
    user_trust_path().write_text("two words\n")
    dialog = asked(empty_window)
    assert "known-correct-domains.txt, line 1" in dialog.known.error.text


def test_the_open_book_suggests_what_it_uses_often(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], make_book: Callable[..., Path]
) -> None:
    people = [(f"P {n}", f"p{n}@ministry.example.org") for n in range(7)] + [("Q", "q@second.example.net")] * 5
    window = open_book(make_book(*people))
    card = asked(window).known.suggested
    qtbot.waitUntil(card.isVisible)
    assert card.question.text() == "Your book has 7 addresses at ministry.example.org. Is that spelled correctly?"
    card.add_button.click()
    assert user_trusted_domains() == ("ministry.example.org",)
    assert "second.example.net" in card.question.text()
    card.skip_button.click()
    assert not card.isVisible()


def test_ten_thousands_of_domains_keep_the_rules_of_a_model(qtmodeltester: object, qapp: QApplication) -> None:
    save_user_trusted_domains(f"d{number}.example" for number in range(20_000))
    model = KnownCorrectModel()
    model.show_entries(known_correct(), "d1999")
    qtmodeltester.check(model)  # type: ignore[attr-defined]
    assert model.rowCount() == 11


# built-in sets


def test_unticking_a_set_counts_from_the_next_book(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], make_book: Callable[..., Path]
) -> None:
    book = make_book(("Ann", "ann@gmial.com"))
    window = open_book(book)
    assert "gmail.com" in suggested(window)
    dialog = asked(window, Page.SETS)
    dialog.sets.boxes["mail-providers"].click()
    assert switched_off_sets() == ("mail-providers",)
    dialog.close_button.click()
    assert "gmail.com" in suggested(window)
    assert "gmail.com" not in suggested(open_book(book))


def test_what_was_switched_off_is_unticked_and_can_be_ticked_again(qtbot: QtBot, empty_window: MainWindow) -> None:
    save_switched_off_sets([GOVERNMENT])
    boxes = asked(empty_window, Page.SETS).sets.boxes
    assert [name for name, box in boxes.items() if not box.isChecked()] == [GOVERNMENT]
    boxes[GOVERNMENT].setFocus()
    qtbot.keyClick(boxes[GOVERNMENT], Qt.Key.Key_Space)
    assert switched_off_sets() == ()


def test_looking_at_the_sets_writes_nothing(empty_window: MainWindow) -> None:
    asked(empty_window, Page.SETS).close_button.click()
    assert not switched_off_path().exists()


def test_sets_that_can_not_be_saved_are_said_and_can_be_tried_again(empty_window: MainWindow) -> None:
    switched_off_path().parent.parent.mkdir(parents=True, exist_ok=True)
    switched_off_path().parent.write_text("in the way")
    page = asked(empty_window, Page.SETS).sets
    page.boxes[GOVERNMENT].click()
    assert page.error.isVisible()
    assert str(switched_off_path()) in page.error.text
    switched_off_path().parent.unlink()
    page.boxes[SET_NAMES[0]].click()
    assert not page.error.isVisible()
    assert set(switched_off_sets()) == {GOVERNMENT, SET_NAMES[0]}


def test_an_unknown_set_is_said_where_a_book_is_opened_and_in_the_dialog_which_mends_it(
    qtbot: QtBot, empty_window: MainWindow, sample: Path
) -> None:
    switched_off_path().parent.mkdir(parents=True, exist_ok=True)
    switched_off_path().write_text("us-goverment\n")
    empty_window.open([sample])
    qtbot.waitUntil(lambda: not empty_window.open_page.is_reading)
    assert "switched-off-sets.txt, line 1" in empty_window.open_page.error.text
    page = asked(empty_window, Page.SETS).sets
    assert "“us-goverment”" in page.error.text
    page.boxes[GOVERNMENT].click()
    QApplication.activeModalWidget().close()
    with qtbot.waitSignal(empty_window.open_page.opened, timeout=20000):
        empty_window.open([sample])


def test_each_set_says_how_many_domains_it_has_and_of_when(empty_window: MainWindow) -> None:
    boxes = asked(empty_window, Page.SETS).sets.boxes
    assert set(boxes) == set(SET_NAMES)
    for box in boxes.values():
        interface = QAccessible.queryAccessibleInterface(box)
        assert interface.text(QAccessible.Text.Name) == box.text()
        assert re.search(r"[0-9] domains, as of \d+ \w+ 20\d\d$", interface.text(QAccessible.Text.Description))


# typing, look


def test_the_keyboard_layout_is_kept_and_judging_uses_it(empty_window: MainWindow) -> None:
    page = asked(empty_window, Page.TYPING).typing
    box = page.layout_choice
    box.setCurrentIndex(box.findData("azerty"))
    box.activated.emit(box.currentIndex())
    assert user_settings().keyboard_layout == "azerty"
    assert gather_rules().rules.layouts == ("azerty",)
    assert QApplication.activeModalWidget().later.isVisible()
    box.setCurrentIndex(0)
    box.activated.emit(0)
    assert user_settings().keyboard_layout == ""


def test_auto_advance_and_single_letters_are_kept_and_count_at_once(empty_window: MainWindow) -> None:
    page = asked(empty_window, Page.TYPING).typing
    page.advance_box.click()
    page.letters_box.click()
    assert (user_settings().auto_advance, user_settings().single_letters) == (False, False)
    assert not empty_window.decider.auto_advance
    assert not empty_window.actions_by_name.single_letters
    again = asked_anew(empty_window, Page.TYPING).typing
    assert not again.advance_box.isChecked()
    assert not again.letters_box.isChecked()


def asked_anew(window: MainWindow, page: Page) -> PreferencesDialog:
    """Close the dialog and open it again."""
    QApplication.activeModalWidget().close()
    return asked(window, page)


@pytest.mark.parametrize("scheme", list(Scheme))
def test_the_scheme_is_kept_and_put_on_at_once(empty_window: MainWindow, theme: Theme, scheme: Scheme) -> None:
    empty_window.preferences.change(scheme=Scheme.LIGHT if scheme is not Scheme.LIGHT else Scheme.DARK)
    dialog = asked(empty_window, Page.LOOK)
    dialog.look.schemes[scheme].click()
    assert theme.scheme is scheme
    assert user_settings().scheme is scheme
    dialog.grab()


def test_the_language_is_kept_and_said_to_count_from_the_next_start(empty_window: MainWindow) -> None:
    page = asked(empty_window, Page.LOOK).look
    box = page.language_choice
    offered = {box.itemData(place): box.itemText(place) for place in range(1, box.count())}
    assert offered == available_languages()
    assert (offered["en"], offered["de"]) == ("English", "Deutsch")
    assert not page.restart_note.isVisible()
    box.setCurrentIndex(box.findData("de"))
    box.activated.emit(box.currentIndex())
    assert user_settings().language == "de"
    assert page.restart_note.isVisible()


def test_a_language_that_could_not_be_kept_is_not_said_to_count_from_the_next_start(
    empty_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_settings: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr("desktop_app.gui.preferences.save_user_settings", refuse)
    dialog = asked(empty_window, Page.LOOK)
    box = dialog.look.language_choice
    box.setCurrentIndex(box.findData("de"))
    box.activated.emit(box.currentIndex())
    assert not dialog.look.restart_note.isVisible()
    assert f"{user_settings_path()}: Read-only file system" in dialog.unsaved.text


# stored data


def test_deleting_asks_deletes_and_goes_on_with_the_defaults(window: MainWindow, theme: Theme) -> None:
    window.preferences.change(scheme=Scheme.DARK, single_letters=False)
    add_own(["ours.example"])
    user_data_folder().mkdir(parents=True, exist_ok=True)
    (user_data_folder() / "recent.json").write_text("kept")
    page = asked(window, Page.STORED).stored
    page.delete_button.click()
    question = QApplication.activeModalWidget()
    assert isinstance(question, ConfirmDialog)
    question.no_button.click()
    assert user_settings_path().exists()
    page.delete_button.click()
    QApplication.activeModalWidget().yes_button.click()
    assert not user_settings_path().exists()
    assert not user_trust_path().exists()
    assert not (user_data_folder() / "recent.json").exists()
    assert page.done.isVisible()
    assert theme.scheme is Scheme.SYSTEM
    assert window.actions_by_name.single_letters
    assert window.document is not None
    assert user_settings() == UserSettings()


def test_what_could_not_be_deleted_is_named(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    left = Path("/somewhere/locked")
    monkeypatch.setattr("desktop_app.gui.dialogs.preferences.stored_page.forget_everything", lambda _terms: [left])
    page = asked(window, Page.STORED).stored
    page.delete_button.click()
    QApplication.activeModalWidget().yes_button.click()
    assert str(left) in page.error.text
    assert not page.done.isVisible()


def test_the_folders_of_what_is_stored_are_named(empty_window: MainWindow) -> None:
    text = asked(empty_window, Page.STORED).stored.text.toPlainText()
    assert str(user_settings_path().parent) in text
    assert str(user_data_folder()) in text


# unreadable, unsaved


def test_a_row_is_selected_also_while_shift_is_held_down(qtbot: QtBot, empty_window: MainWindow) -> None:
    add_own(["ours.example"])
    dialog = asked(empty_window)
    qtbot.keyPress(dialog.known.search_field, Qt.Key.Key_F12, Qt.KeyboardModifier.ShiftModifier)
    dialog.known.search_field.setText("ours.example")
    is_selected = dialog.known.remove_button.isEnabled()
    qtbot.keyRelease(dialog.known.search_field, Qt.Key.Key_F12)
    assert is_selected


def test_settings_that_can_not_be_read_are_said_once_and_books_open_all_the_same(
    qtbot: QtBot, theme: Theme, sample: Path
) -> None:
    user_settings_path().parent.mkdir(parents=True, exist_ok=True)
    user_settings_path().write_text("{")
    window = MainWindow(theme)
    qtbot.addWidget(window)
    window.show()
    assert window.preferences_desk.notice.isVisible()
    assert str(user_settings_path()) in window.preferences_desk.notice.text
    with qtbot.waitSignal(window.open_page.opened, timeout=30000):
        window.open([sample])
    window.preferences_desk.notice.findChild(QWidget, "understood_button").click()
    assert not window.preferences_desk.notice.isVisible()


def test_a_choice_that_can_not_be_saved_counts_and_is_said(empty_window: MainWindow, theme: Theme) -> None:
    user_settings_path().parent.parent.mkdir(parents=True, exist_ok=True)
    user_settings_path().parent.write_text("in the way")
    dialog = asked(empty_window, Page.LOOK)
    dialog.look.schemes[Scheme.DARK].click()
    assert theme.scheme is Scheme.DARK
    assert dialog.unsaved.isVisible()


# getting there


def test_keys_and_buttons_lead_to_the_right_page(qtbot: QtBot, window: MainWindow) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    for page in (window.open_page, window.review_page, window.export_page):
        window.pages.setCurrentWidget(page)
        qtbot.keyClick(window, Qt.Key.Key_K, control)
        dialog = QApplication.activeModalWidget()
        assert dialog.stack.currentIndex() == Page.KNOWN
        assert dialog.focusWidget() is dialog.known.search_field
        dialog.close()
        qtbot.keyClick(window, Qt.Key.Key_Comma, control)
        dialog = QApplication.activeModalWidget()
        assert dialog.stack.currentIndex() == Page.LOOK
        dialog.close()


def test_the_list_goes_through_the_pages(qtbot: QtBot, empty_window: MainWindow) -> None:
    dialog = asked(empty_window)
    dialog.names.setFocus()
    qtbot.keyClick(dialog.names, Qt.Key.Key_End)
    assert dialog.stack.currentIndex() == Page.STORED
    assert dialog.stored.delete_button.isVisible()


def test_no_page_scrolls_sideways_in_the_smallest_window(empty_window: MainWindow) -> None:
    empty_window.resize(1024, 700)
    dialog = asked(empty_window)
    for area in dialog.findChildren(QScrollArea):
        assert area.widget().minimumSizeHint().width() <= dialog.stack.width()
