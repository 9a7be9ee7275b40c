"""Asking how a file is read: when, what comes of it, and what is remembered."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.gui.dialogs.confirm import ConfirmDialog
from desktop_app.gui.dialogs.table_reading import TableReadingDialog
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.widgets.choice_box import ChoiceBox
from desktop_app.review.decision import AddressKey
from desktop_app.settings.table_choices import table_choices, table_choices_path

UNCLEAR = b"Who,Where to write,Remark\nAnn,ann@army.ml,\nBob,bob@army.mil,old: b@x.org\nCem,cem@army.mil,\n" + b"".join(
    b"P%d,p%d@army.mil,none\n" % (n, n) for n in range(9)
)
CLEAR = b"Name,E-mail Address\nAnn,ann@army.ml\nBob,bob@army.mil\n"


@pytest.fixture
def table(tmp_path: Path) -> Callable[..., Path]:
    """Write a table."""

    def made(content: bytes = UNCLEAR, name: str = "table.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return made


@pytest.fixture(autouse=True)
def _no_dialog_left(qapp: QApplication) -> Iterator[None]:
    """Close what a test leaves open."""
    yield
    while dialog := QApplication.activeModalWidget():
        dialog.close()


def asked() -> TableReadingDialog:
    """Return the dialog that is open."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, TableReadingDialog)
    return dialog


def opened_by_action(window: MainWindow) -> TableReadingDialog:
    """Open the dialog from the menu."""
    window.actions_by_name["how_read"].trigger()
    return asked()


def choose(box: ChoiceBox, data: object) -> None:
    """Choose as a person does."""
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def tick(dialog: TableReadingDialog, column: int, *, on: bool = True) -> None:
    """Tick or untick a column."""
    state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
    dialog.columns.setData(dialog.columns.index(column), state, Qt.ItemDataRole.CheckStateRole)


def use(qtbot: QtBot, window: MainWindow, dialog: TableReadingDialog) -> None:
    """Press the button and wait until the book has been read."""
    with qtbot.waitSignal(window.open_page.opened, timeout=20000):
        dialog.ok_button.click()


def addresses(window: MainWindow) -> list[str]:
    """Return the addresses of the first book."""
    assert window.document
    book = window.document.session.books[0]
    return [book.address(row) for row in range(len(book.addresses))]


def test_a_table_without_telling_names_asks_and_one_with_them_opens_at_once(
    open_book: Callable[[Path], MainWindow], table: Callable[..., Path]
) -> None:
    open_book(table(CLEAR, "clear.csv"))
    assert QApplication.activeModalWidget() is None
    window = open_book(table())
    assert "don’t say for certain" in asked()._sentence()
    assert window.document
    assert [column.name for column in asked()._preview.columns] == ["Who", "Where to write", "Remark"]
    assert asked()._preview.layout.email_columns == (1,)


def test_what_is_used_is_read_remembered_and_not_asked_again(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], table: Callable[..., Path]
) -> None:
    window = open_book(table())
    tick(asked(), 2)
    use(qtbot, window, asked())
    assert "b@x.org" in " ".join(addresses(window))
    assert QApplication.activeModalWidget() is None
    [choice] = table_choices().values()
    assert choice.columns == (2, 3)
    assert b"Where to write" not in table_choices_path().read_bytes()
    window = open_book(table(UNCLEAR.replace(b"Ann", b"Eve"), "next month.csv"))
    assert QApplication.activeModalWidget() is None
    assert window.document.session.books[0].members[0].layout.email_columns == (1, 2)


def test_agreeing_with_what_was_found_is_remembered_without_reading_again(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], table: Callable[..., Path]
) -> None:
    window = open_book(table())
    document = window.document
    asked().ok_button.click()
    assert window.document is document
    assert not window.open_page.is_reading
    open_book(table(UNCLEAR, "again.csv"))
    assert QApplication.activeModalWidget() is None


def test_cancelling_leaves_the_book_as_it_was_read(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], table: Callable[..., Path]
) -> None:
    window = open_book(table())
    document = window.document
    tick(asked(), 0)
    qtbot.keyClick(asked(), Qt.Key.Key_Escape)
    assert window.document is document
    assert table_choices() == {}
    assert QApplication.activeModalWidget() is None


def test_without_a_ticked_column_there_is_a_warning_and_no_way_on(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], table: Callable[..., Path]
) -> None:
    open_book(table(b"Who,Town\nAnn,Bonn\n"))
    dialog = asked()
    assert not dialog.ok_button.isEnabled()
    assert "No column is ticked" in dialog.warning.text
    assert "No column is ticked" in dialog.ok_button.toolTip()
    tick(dialog, 1)
    assert dialog.ok_button.isEnabled()
    assert "no @" in dialog.warning.text
    tick(dialog, 1, on=False)
    assert not dialog.ok_button.isEnabled()


def test_a_warning_is_read_aloud(
    open_book: Callable[[Path], MainWindow], table: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    open_book(table())
    said: list[str] = []
    monkeypatch.setattr("desktop_app.gui.widgets.message_bar.announce", lambda _widget, text: said.append(text))
    tick(asked(), 0)
    assert said == ["Hardly any @ in “Who” Mail addresses have one. Untick what holds none."]
    tick(asked(), 0, on=False)
    assert asked().warning.isHidden()


def test_a_tick_is_read_aloud(
    open_book: Callable[[Path], MainWindow], table: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    open_book(table())
    said: list[str] = []
    monkeypatch.setattr("desktop_app.gui.dialogs.table_reading.announce", lambda _widget, text: said.append(text))
    tick(asked(), 2)
    tick(asked(), 2, on=False)
    assert said == ["Remark: ticked", "Remark: not ticked"]


def test_of_a_folder_and_a_file_the_file_is_asked_about(
    qtbot: QtBot, empty_window: MainWindow, table: Callable[..., Path], tmp_path: Path
) -> None:
    folder = tmp_path / "team"
    folder.mkdir()
    (folder / "a.csv").write_bytes(CLEAR)
    path = table(CLEAR, "alone.csv")
    with qtbot.waitSignal(empty_window.open_page.opened, timeout=20000):
        empty_window.open([folder, path])
    assert opened_by_action(empty_window)._opened.path == path


def test_space_and_a_click_on_a_columns_name_tick_it(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], table: Callable[..., Path]
) -> None:
    open_book(table())
    dialog = asked()
    assert dialog.column_list.hasFocus()
    assert dialog.column_list.currentIndex().row() == 1
    qtbot.keyClick(dialog.column_list, Qt.Key.Key_Space)
    assert dialog._preview.layout.email_columns == ()
    assert dialog.column_list.currentIndex().row() == 1
    dialog.table.horizontalHeader().sectionClicked.emit(2)
    assert dialog._preview.layout.email_columns == (2,)
    place = dialog.column_list.visualRect(dialog.columns.index(0)).center()
    qtbot.mouseClick(dialog.column_list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert dialog._preview.layout.email_columns == (0, 2)


def test_another_delimiter_shows_other_cells_at_once(
    open_book: Callable[[Path], MainWindow], table: Callable[..., Path]
) -> None:
    open_book(table())
    dialog = asked()
    assert dialog.rows.columnCount() == 3
    choose(dialog.delimiter_box, ";")
    assert dialog.rows.columnCount() == 1
    choose(dialog.delimiter_box, ",")
    assert dialog.rows.columnCount() == 3
    assert dialog._preview.layout.email_columns == (1,)


def test_the_names_can_be_in_another_row_or_in_none(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], table: Callable[..., Path]
) -> None:
    window = open_book(table(b"Customers,,\n" + UNCLEAR))
    dialog = asked()
    choose(dialog.header_box, 2)
    assert [column.name for column in dialog._preview.columns] == ["Who", "Where to write", "Remark"]
    assert dialog._preview.layout.email_columns == (1,)
    choose(dialog.header_box, 0)
    assert "this file only" in dialog.note.text()
    choose(dialog.header_box, 2)
    use(qtbot, window, dialog)
    assert window.document.session.books[0].field_name(0) == "Where to write"


def test_a_table_without_names_counts_for_itself_only(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], table: Callable[..., Path]
) -> None:
    open_book(table(b"Ann,ann@army.ml\nBob,bob@army.mil\n"))
    assert "this file only" in asked().note.text()
    asked().ok_button.click()
    assert table_choices() == {}


def test_the_encoding_is_shown_at_once_and_used_but_not_remembered(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], table: Callable[..., Path]
) -> None:
    path = table("Name,E-mail Address\nJürgen,j@army.ml\nFrançois Éluard,f@army.mil\n".encode("cp1252"))
    window = open_book(path)
    dialog = opened_by_action(window)
    assert dialog.encoding_box.currentText() == "Found out: Western European (Windows-1252)"
    choose(dialog.encoding_box, "cp1251")
    assert dialog.rows.index(1, 0).data() == "Jьrgen"
    use(qtbot, window, dialog)
    assert window.document.session.books[0].encoding == "cp1251"
    again = opened_by_action(window)
    assert again.encoding == "cp1251"
    assert again.encoding_box.itemText(0) == "Found out: Western European (Windows-1252)"
    again.reject()
    assert open_book(path).document.session.books[0].encoding == "cp1252"


def test_trying_encodings_keeps_what_was_ticked(
    open_book: Callable[[Path], MainWindow], table: Callable[..., Path]
) -> None:
    open_book(table(UNCLEAR if len(UNCLEAR) % 2 == 0 else UNCLEAR + b"\n"))
    dialog = asked()
    tick(dialog, 2)
    choose(dialog.encoding_box, "utf-16-le")
    assert not dialog.ok_button.isEnabled()
    choose(dialog.encoding_box, "cp1252")
    assert dialog._preview.layout.email_columns == (1, 2)


def test_an_encoding_that_does_not_fit_is_refused_in_place(
    open_book: Callable[[Path], MainWindow], table: Callable[..., Path]
) -> None:
    dialog = opened_by_action(open_book(table(CLEAR if len(CLEAR) % 2 else CLEAR + b"\n")))
    choose(dialog.encoding_box, "utf-16-le")
    assert "can’t be read in this encoding" in dialog.warning.text
    assert not dialog.ok_button.isEnabled()
    dialog.table.horizontalHeader().sectionClicked.emit(0)
    choose(dialog.delimiter_box, ";")
    assert not dialog.ok_button.isEnabled()
    choose(dialog.encoding_box, None)
    assert dialog._preview.layout.email_columns == (1,)
    assert dialog.ok_button.isEnabled()
    assert dialog.warning.isHidden()


@pytest.mark.parametrize("name", ["cards.vcf", "people.ldif"])
def test_for_cards_and_entries_only_the_encoding_is_asked_with_names_and_addresses(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], tmp_path: Path, name: str
) -> None:
    card = "BEGIN:VCARD\r\nFN:Jürgen\r\nEMAIL:j@army.ml\r\nEND:VCARD\r\n"
    entry = "dn: cn=Jürgen\ncn: Jürgen\nmail: j@army.ml\n"
    (tmp_path / name).write_bytes((card if name.endswith("vcf") else entry).encode("cp1252"))
    window = open_book(tmp_path / name)
    dialog = opened_by_action(window)
    assert not dialog.column_list.isVisible()
    assert not dialog.delimiter_box.isVisible()
    choose(dialog.encoding_box, "cp1251")
    assert [dialog.table.model().index(0, n).data() for n in (0, 1)] == ["Jьrgen", "j@army.ml"]
    use(qtbot, window, dialog)
    assert window.document.session.contact_name(window.document.keys(0)[0]) == "Jьrgen"


def test_reading_again_asks_first_where_decisions_would_be_lost(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], table: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("desktop_app.review.keeping.AppendedFile.append", refuse)
    window = open_book(table(CLEAR))
    qtbot.keyClick(window.review_page.findings, Qt.Key.Key_K)
    document = window.document
    dialog = opened_by_action(window)
    tick(dialog, 0)
    dialog.ok_button.click()
    question = next(each for each in window.findChildren(ConfirmDialog) if each.isVisible())
    question.reject()
    assert window.document is document
    assert table_choices() == {}
    dialog = opened_by_action(window)
    tick(dialog, 0)
    dialog.ok_button.click()
    question = next(each for each in window.findChildren(ConfirmDialog) if each.isVisible())
    with qtbot.waitSignal(window.open_page.opened, timeout=20000):
        question.accept()
    assert window.document is not document


def test_reading_again_brings_along_what_was_decided_about_the_same_addresses(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], table: Callable[..., Path]
) -> None:
    window = open_book(table(CLEAR))
    qtbot.keyClick(window.review_page.findings, Qt.Key.Key_K)
    session = window.document.session
    kept = {session.address(AddressKey(0, row)) for row in session.decisions(0)}
    dialog = opened_by_action(window)
    tick(dialog, 0)
    with qtbot.waitSignal(window.open_page.opened, timeout=20000):
        dialog.ok_button.click()
    session = window.document.session
    assert kept == {session.address(AddressKey(0, row)) for row in session.decisions(0)}


def test_a_damaged_file_of_choices_is_said_and_does_not_keep_a_table_from_opening(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], table: Callable[..., Path]
) -> None:
    table_choices_path().parent.mkdir(parents=True, exist_ok=True)
    table_choices_path().write_text("{damaged")
    window = open_book(table())
    notice = window.review_page.notice
    assert notice.isVisible()
    assert "table-choices.json" in notice.text
    tick(asked(), 2)
    use(qtbot, window, asked())
    assert notice.isHidden()
    assert len(table_choices()) == 1


def test_a_choice_that_cannot_be_saved_counts_and_is_said(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], table: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("desktop_app.gui.how_read.save_table_choice", refuse)
    window = open_book(table())
    tick(asked(), 2)
    use(qtbot, window, asked())
    assert "could not be remembered" in window.review_page.notice.text
    assert "No space left" in window.review_page.notice.text
    assert window.document.session.books[0].members[0].layout.email_columns == (1, 2)


def test_several_tables_are_asked_about_one_after_the_other(
    qtbot: QtBot, empty_window: MainWindow, table: Callable[..., Path]
) -> None:
    paths = [table(UNCLEAR, "one.csv"), table(CLEAR, "two.csv"), table(b"Ann,ann@army.ml\n", "three.csv")]
    with qtbot.waitSignal(empty_window.open_page.opened, timeout=20000):
        empty_window.open(paths)
    first = asked()
    assert first._opened.path == paths[0]
    tick(first, 2)
    use(qtbot, empty_window, first)
    second = asked()
    assert second._opened.path == paths[2]
    second.reject()
    assert QApplication.activeModalWidget() is None
    layouts = [book.members[0].layout.email_columns for book in empty_window.document.session.books]
    assert layouts == [(1, 2), (1,), (1,)]


def test_cancelling_for_one_table_still_asks_about_the_next(
    qtbot: QtBot, empty_window: MainWindow, table: Callable[..., Path]
) -> None:
    paths = [table(UNCLEAR, "one.csv"), table(b"Ann,ann@army.ml\n", "two.csv")]
    with qtbot.waitSignal(empty_window.open_page.opened, timeout=20000):
        empty_window.open(paths)
    first = asked()
    first.reject()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() not in (None, first))
    assert asked()._opened.path == paths[1]


def test_a_folder_is_not_asked_about_but_what_is_remembered_counts_in_it(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], table: Callable[..., Path], tmp_path: Path
) -> None:
    window = open_book(table())
    tick(asked(), 2)
    use(qtbot, window, asked())
    folder = tmp_path / "team"
    folder.mkdir()
    (folder / "a.csv").write_bytes(UNCLEAR)
    window = open_book(folder)
    assert QApplication.activeModalWidget() is None
    assert not window.actions_by_name["how_read"].isEnabled()
    assert window.document.session.books[0].members[0].layout.email_columns == (1, 2)


def test_a_table_without_addresses_leads_to_how_it_is_read(
    open_book: Callable[[Path], MainWindow], table: Callable[..., Path]
) -> None:
    window = open_book(table(b"Who,Town\nAnn,Bonn\n"))
    asked().reject()
    empty = window.review_page.empty
    assert "No e-mail addresses were found" in empty.text
    empty.how_read_button.click()
    assert asked().isVisible()


def test_every_part_has_a_name_and_says_what_it_is(
    open_book: Callable[[Path], MainWindow], table: Callable[..., Path]
) -> None:
    open_book(table())
    dialog = asked()
    for view, name in ((dialog.column_list, "Columns with e-mail addresses"), (dialog.table, "How the file begins")):
        assert QAccessible.queryAccessibleInterface(view).text(QAccessible.Text.Name) == name
    for box in (dialog.encoding_box, dialog.delimiter_box, dialog.header_box):
        labels = [each.text(QAccessible.Text.Name) for each, _ in QAccessible.queryAccessibleInterface(box).relations()]
        assert box.accessibleName() in labels


def test_tab_goes_through_the_dialog_from_the_columns(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], table: Callable[..., Path]
) -> None:
    open_book(table())
    dialog = asked()
    for expected in (dialog.column_list, dialog.table, dialog.cancel_button, dialog.ok_button, dialog.encoding_box):
        assert dialog.focusWidget() is expected
        qtbot.keyClick(expected, Qt.Key.Key_Tab)
