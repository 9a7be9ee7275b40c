"""What the export page says before it writes, how much it writes, and what it says then."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.book.model import AddressBook
from desktop_app.export.plan import plan_export
from desktop_app.files.progress import ignore_progress
from desktop_app.gui import deciding
from desktop_app.gui.dialogs.confirm import ConfirmDialog
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.models.planned_changes_model import PlannedChangesModel, PlannedColumn, PlannedRole
from desktop_app.gui.opening import open_books
from desktop_app.gui.words.planned import will_change
from desktop_app.review.decision import AddressKey, fix_domain
from desktop_app.review.session import Session


def card(name: str, *lines: str) -> str:
    return "\r\n".join(("BEGIN:VCARD", "VERSION:4.0", f"FN:{name}", *lines, "END:VCARD", ""))


BOOK = (
    card("Ann", "EMAIL:ann@army.mil")
    + card("John", "EMAIL:john@army.ml")
    + card("Jane", "EMAIL:jane@army.ml", "EMAIL:jane@army.mil")
    + card("Sue", "EMAIL:shared@army.ml")
    + card("Family", "KIND:group", "MEMBER:mailto:john@army.ml", "MEMBER:mailto:ann@army.mil")
)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "book.vcf"
    path.write_bytes(BOOK.encode())
    return path


def go_to_export(qtbot: QtBot, window: MainWindow, *, fix: bool = True) -> None:
    if fix:
        window.actions_by_name["fix_certain"].trigger()
        next(each for each in window.findChildren(ConfirmDialog) if each.isVisible()).accept()
    window.actions_by_name["export"].trigger()
    qtbot.waitUntil(lambda: window.export_page.plan is not None, timeout=20000)


def write(qtbot: QtBot, window: MainWindow) -> str:
    window.export_page.write_button.click()
    qtbot.waitUntil(lambda: not window.export_page.is_writing, timeout=20000)
    return window.export_page.result.text


def test_the_page_counts_addresses_and_what_changes_along(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], book: Path
) -> None:
    window = open_book(book)
    go_to_export(qtbot, window)
    page = window.export_page
    assert page.summary.text() == "3 addresses in 3 contacts will change, and with them 1 list."
    assert page.notes.toPlainText() == "1 address will then stand twice in its contact; both stay."
    model = page.table.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        "John", "List “Family” (MEMBER)", "Jane", "Sue",
    ]  # fmt: skip
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "along with it, List “Family” (MEMBER): john@army.ml becomes john@army.mil"
    )


def test_after_writing_the_proof_is_said_in_plain_words(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], book: Path
) -> None:
    window = open_book(book)
    go_to_export(qtbot, window)
    said = write(qtbot, window)
    assert "3 addresses changed, 1 contact exactly as it was, 0 lost" in said
    assert "3 addresses changed, and with them 1 list." in said
    assert book.with_name("book (cleaned).vcf").read_bytes().count(b"army.ml\r") == 0


def test_only_the_changed_contacts_can_be_written(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], book: Path
) -> None:
    window = open_book(book)
    go_to_export(qtbot, window)
    page = window.export_page
    assert page.target.whole_choice.isChecked()
    assert page.target.changed_choice.text().replace("&", "") == "Only the 4 changed contacts"
    page.target.changed_choice.click()
    assert page.path_field.text() == str(book.with_name("book (changed contacts).vcf"))
    said = write(qtbot, window)
    assert "4 contacts written, each with its changes" in said
    written = book.with_name("book (changed contacts).vcf").read_bytes()
    assert written.count(b"BEGIN:VCARD") == 4
    assert b"FN:Ann" not in written


def test_a_name_that_was_typed_stays_when_another_part_is_chosen(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], book: Path
) -> None:
    window = open_book(book)
    go_to_export(qtbot, window)
    target = window.export_page.target
    target.path_field.setText("mine.vcf")
    target.changed_choice.click()
    assert target.path_field.text() == "mine.vcf"


def test_where_nothing_changes_only_the_whole_can_be_written(qtbot: QtBot, window: MainWindow) -> None:
    go_to_export(qtbot, window, fix=False)
    target = window.export_page.target
    assert not target.changed_choice.isEnabled()
    assert target.whole_choice.isChecked()
    assert "Nothing will change" in window.export_page.summary.text()
    assert window.export_page.notes.isHidden()


def test_a_table_says_that_it_holds_no_groups(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], tmp_path: Path
) -> None:
    (tmp_path / "table.csv").write_bytes(b'Name,E-mail Address\nAnn,ann@army.ml\nBob,bob@army.mil\nCem,"never closed\n')
    window = open_book(tmp_path / "table.csv")
    go_to_export(qtbot, window)
    notes = window.export_page.notes.toPlainText().split("\n")
    assert notes[0].startswith("This file holds no groups. If one of the changed addresses")
    assert notes[1] == "1 part of the address book could not be read; it is copied unchanged."
    window.export_page.target.changed_choice.click()
    assert "copied unchanged" not in window.export_page.notes.toPlainText()


def test_a_place_in_a_list_that_may_mean_somebody_else_is_said_to_stay(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], tmp_path: Path
) -> None:
    twins = (
        card("Sue", "EMAIL:shared@army.ml")
        + card("Tom", "EMAIL:shared@army.ml")
        + card("Family", "KIND:group", "MEMBER:mailto:shared@army.ml")
        + card("Ann", "EMAIL:ann@army.mil")
    )
    (tmp_path / "twins.vcf").write_bytes(twins.encode())
    window = open_book(tmp_path / "twins.vcf")
    window.review_page.table.setFocus()
    qtbot.keyClick(window.review_page.table, Qt.Key.Key_A)
    go_to_export(qtbot, window, fix=False)
    assert window.export_page.notes.toPlainText() == (
        "1 place in a list stays as it is, since it may mean somebody else with the same address."
    )
    assert "may mean somebody else" in write(qtbot, window)


def test_what_cannot_be_written_in_the_files_encoding_is_said_before_writing(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], tmp_path: Path
) -> None:
    path = tmp_path / "old.vcf"
    path.write_bytes(
        "BEGIN:VCARD\r\nFN:Jürgen Müller, François Élan\r\nEMAIL:j@army.ml\r\nEND:VCARD\r\n".encode("cp1252")
    )
    window = open_book(path)
    document = window.document
    document.apply(deciding.edit(document, document.keys(0)[0], "日本@army.mil"))
    window.actions_by_name["export"].trigger()
    qtbot.waitUntil(window.export_page.error.isVisible, timeout=20000)
    assert "can’t be written" in window.export_page.error.text


def test_a_plan_that_is_out_of_date_is_not_shown(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], book: Path
) -> None:
    window = open_book(book)
    window.actions_by_name["export"].trigger()
    window.export_page.back_button.click()
    go_to_export(qtbot, window)
    assert "3 addresses" in window.export_page.summary.text()


def test_choosing_a_place_takes_it_over(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_book(book)
    window.actions_by_name["export"].trigger()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_named: ("/there/mine.vcf", ""))
    window.export_page.target.choose_button.click()
    assert window.export_page.path_field.text() == "/there/mine.vcf"


def test_the_planned_changes_keep_the_models_rules(qtmodeltester: object, qapp: object, book: Path) -> None:
    document = ReviewDocument(open_books([book], ignore_progress))
    document.apply(deciding.fix_certain(document))
    model = PlannedChangesModel(document.session, 0, plan_export(document.session, 0))
    qtmodeltester.check(model)  # type: ignore[attr-defined]
    assert [model.index(row, 0).data(PlannedRole.IS_ALONG) for row in range(4)] == [False, True, False, False]
    assert model.index(1, PlannedColumn.AFTER).data() == "john@army.mil"


def test_the_smallest_window_cuts_nothing_of_the_page(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], book: Path
) -> None:
    window = open_book(book)
    window.resize(1024, 700)
    go_to_export(qtbot, window)
    QApplication.processEvents()
    target = window.export_page.target
    for part in (target.whole_choice, target.changed_choice, target.html_box, target.csv_box, target.choose_button):
        assert part.width() >= part.sizeHint().width()
        assert part.height() >= part.minimumSizeHint().height()
    assert window.export_page.table.height() > 80
    window.export_page.grab()


def test_one_address_and_its_list_are_counted_in_the_singular(
    read: Callable[..., AddressBook], session_of: Callable[..., Session]
) -> None:
    card = b"BEGIN:VCARD\r\n%s\r\nEND:VCARD\r\n"
    session = session_of(read(card % b"EMAIL:a@army.ml" + card % b"KIND:group\r\nMEMBER:mailto:a@army.ml"))
    session.apply(session.decide("x", [AddressKey(0, 0)], fix_domain("army.mil")))
    assert will_change(plan_export(session, 0)) == "1 address in 1 contact will change, and with it 1 list."


def test_after_one_of_several_books_the_others_are_named_and_offered(
    qtbot: QtBot, empty_window: MainWindow, book: Path, tmp_path: Path
) -> None:
    """Each book is written by itself: nobody is to think that all of them are."""
    second, kept = tmp_path / "second.vcf", tmp_path / "kept.vcf"
    second.write_bytes(card("Tim", "EMAIL:tim@army.ml").encode())
    kept.write_bytes(card("Una", "EMAIL:una@army.mil").encode())
    window = empty_window
    with qtbot.waitSignal(window.open_page.opened, timeout=30000):
        window.open([book, kept, second])
    window.show_review()
    go_to_export(qtbot, window)
    write(qtbot, window)
    assert window.export_page.result.left.text == (
        "1 other address book has changes that are in no copy yet\nsecond.vcf"
    )
    window.show_review()
    go_to_export(qtbot, window, fix=False)
    assert window.export_page.book_choice.currentText() == "second.vcf"
    write(qtbot, window)
    assert window.export_page.result.left.isHidden()


def test_hidden_characters_of_a_name_are_not_in_the_name_of_the_copy(
    open_book: Callable[[Path], MainWindow], book: Path
) -> None:
    turned = book.rename(book.with_name("book\u202efcv.vcf"))
    window = open_book(turned)
    window.show_export()
    assert window.export_page.path_field.text() == str(turned.with_name("book fcv (cleaned).vcf"))
