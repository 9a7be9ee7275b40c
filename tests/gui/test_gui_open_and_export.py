"""Opening, exporting and closing."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.book.model import Shape
from desktop_app.export.errors import ExportError
from desktop_app.files.paths import resource
from desktop_app.gui.dialogs.confirm import ConfirmDialog
from desktop_app.gui.dialogs.listing import ListingDialog
from desktop_app.gui.exporting import Wanted, suggested_path
from desktop_app.gui.main_window import MainWindow

SLIPS = {
    b"@army.ml": b"@army.mil", b"@us.af.ml": b"@us.af.mil", b"@navy.ml": b"@navy.mil", b"@gmial.com": b"@gmail.com",
    b"@gmail.cm": b"@gmail.com", b"@hotmail.co\r": b"@hotmail.com\r", b"@hotmail.co\n": b"@hotmail.com\n",
    b"@yahoo.con": b"@yahoo.com", b"@armymil": b"@army.mil", b"@gmail,com": b"@gmail.com",
}  # fmt: skip


def refuse(*_: object) -> None:
    """Stand for a disk that is full."""
    raise OSError(28, "No space left on device")


def fix_all(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_name["fix_certain"].trigger()
    window.findChild(ConfirmDialog).accept()


def export(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    window.actions_by_name["export"].trigger()
    window.export_page.path_field.setText(str(path))
    qtbot.keyClick(window.export_page.path_field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.export_page.is_writing, timeout=20000)


def test_the_sample_fixed_and_exported_differs_only_in_the_fixes(
    qtbot: QtBot, window: MainWindow, sample: Path, tmp_path: Path
) -> None:
    expected = sample.read_bytes()
    for slip, right in SLIPS.items():
        expected = expected.replace(slip, right)
    fix_all(qtbot, window)
    export(qtbot, window, tmp_path / "clean.vcf")
    assert (tmp_path / "clean.vcf").read_bytes() == expected
    assert "9 addresses changed, 31 contacts exactly as they were, 0 lost" in window.export_page.result.text
    assert (tmp_path / "clean report.html").is_file()
    assert not window.document.has_unexported_decisions()


def test_a_copy_without_decisions_is_identical(qtbot: QtBot, window: MainWindow, sample: Path, tmp_path: Path) -> None:
    window.actions_by_name["export"].trigger()
    window.export_page.target.html_box.setChecked(False)
    export(qtbot, window, tmp_path / "same.vcf")
    assert (tmp_path / "same.vcf").read_bytes() == sample.read_bytes()


@pytest.mark.parametrize("name", ["contacts.vcf", "taken.vcf", "no-such-folder/copy.vcf"])
def test_the_export_never_replaces_a_file_and_says_so_in_place(
    qtbot: QtBot, window: MainWindow, sample: Path, tmp_path: Path, name: str
) -> None:
    (tmp_path / "taken.vcf").write_text("mine")
    before = sample.read_bytes()
    export(qtbot, window, tmp_path / name)
    assert window.export_page.error.isVisible()
    assert name.partition("/")[0] in window.export_page.error.text
    assert sample.read_bytes() == before
    assert (tmp_path / "taken.vcf").read_text() == "mine"


def test_the_export_begins_with_a_free_name_ready_to_be_typed_over(window: MainWindow, sample: Path) -> None:
    sample.with_name("contacts (cleaned).vcf").touch()
    window.actions_by_name["export"].trigger()
    field = window.export_page.path_field
    assert field.text() == str(sample.with_name("contacts (cleaned 2).vcf"))
    assert field.selectedText() == field.text()
    assert field.hasFocus()


def test_the_copy_of_the_sample_is_not_put_into_the_program() -> None:
    suggested = suggested_path(resource("samples", "contacts.vcf"), Shape.FILE, Wanted.WHOLE)
    assert suggested.name == "contacts (cleaned).vcf"
    assert not suggested.is_relative_to(resource().parent)


def test_an_empty_name_is_refused(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_name["export"].trigger()
    window.export_page.path_field.clear()
    window.export_page.write_button.click()
    assert window.export_page.error.isVisible()


def test_a_failed_report_is_said_though_the_copy_is_there(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise ExportError("no room")

    monkeypatch.setattr("desktop_app.export.delivering.write_named_report", refuse)
    export(qtbot, window, tmp_path / "clean.vcf")
    assert (tmp_path / "clean.vcf").is_file()
    assert window.export_page.result.findChild(type(window.export_page.error)).text.endswith("no room")


@pytest.mark.parametrize("content", [None, b"\x00\x01\xff\xfe\x80PNG\x00\xd8" * 40])
def test_a_missing_or_binary_book_is_explained_in_place(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "picture.vcf"
    if content is not None:
        path.write_bytes(content)
    empty_window.open([path])
    page = empty_window.open_page
    qtbot.waitUntil(lambda: not page.is_reading)
    assert page.error.isVisible()
    assert "picture.vcf" in page.error.text
    assert page.choose_button.isEnabled()


def test_reading_can_be_cancelled(
    qtbot: QtBot, empty_window: MainWindow, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(_paths: object, progress: Callable[[str, int, int], None], **_: object) -> None:
        while True:
            progress("Reading", 1, 2)

    monkeypatch.setattr("desktop_app.gui.pages.open_page.open_books", endless)
    empty_window.open([sample])
    page = empty_window.open_page
    assert page.progress.isVisible()
    page.progress.cancel_button.click()
    qtbot.waitUntil(lambda: not page.is_reading)
    assert page.drop_zone.isVisible()
    assert page.error.isHidden()


def test_an_unexpected_error_while_reading_holds_no_contact(
    qtbot: QtBot, empty_window: MainWindow, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise KeyError("jane.doe@army.ml")

    monkeypatch.setattr("desktop_app.gui.pages.open_page.open_books", broken)
    empty_window.open([sample])
    qtbot.waitUntil(lambda: not empty_window.open_page.is_reading)
    assert "jane.doe" not in empty_window.open_page.error.text
    assert "KeyError" in empty_window.open_page.error.text


def test_a_book_without_findings_says_so_and_shows_what_could_not_be_checked(
    open_book: Callable[[Path], MainWindow], make_book: Callable[..., Path]
) -> None:
    window = open_book(make_book(("Ann", "ann@army.mil"), ("X", "no-at-sign")))
    assert window.review_page.empty.isVisible()
    assert "No likely typos found in 2 addresses" in window.review_page.empty.text
    assert window.review_page.footer.unusable_button.isVisible()
    window.review_page.footer.unusable_button.click()
    dialog = window.findChild(ListingDialog)
    assert dialog.table.model().index(0, 1).data() == "no-at-sign"


def test_a_dropped_file_is_opened(qtbot: QtBot, empty_window: MainWindow, sample: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sample))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(empty_window.open_page.opened, timeout=20000):
        empty_window.open_page.drop_zone.dropEvent(event)
    assert empty_window.document


def test_choosing_a_file_opens_it(
    qtbot: QtBot, empty_window: MainWindow, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args, **_named: ([str(sample)], ""))
    with qtbot.waitSignal(empty_window.open_page.opened, timeout=20000):
        empty_window.open_page.choose_button.click()
    assert empty_window.windowTitle() == "contacts.vcf – Proofbook"


def test_the_title_is_the_program_until_a_book_is_open(empty_window: MainWindow) -> None:
    assert empty_window.windowTitle() == "Proofbook"


def test_the_sample_opens_by_its_key(qtbot: QtBot, empty_window: MainWindow) -> None:
    with qtbot.waitSignal(empty_window.open_page.opened, timeout=20000):
        qtbot.keyClick(empty_window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert empty_window.document
    assert len(empty_window.document.findings) == 9


def test_closing_asks_only_where_decisions_are_neither_kept_nor_exported(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.review.keeping.AppendedFile.append", refuse)
    assert not window.document.has_unexported_decisions()
    fix_all(qtbot, window)
    window.close()
    assert window.isVisible()
    dialog = next(each for each in window.findChildren(ConfirmDialog) if each.isVisible())
    dialog.reject()
    export(qtbot, window, tmp_path / "clean.vcf")
    assert window.close()


def test_opening_another_book_asks_only_where_decisions_are_neither_kept_nor_exported(
    qtbot: QtBot, window: MainWindow, make_book: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.review.keeping.AppendedFile.append", refuse)
    fix_all(qtbot, window)
    first = window.document
    window.open([make_book(("Ann", "ann@ok.org"))])
    dialog = next(each for each in window.findChildren(ConfirmDialog) if each.isVisible())
    assert window.document is first
    with qtbot.waitSignal(window.open_page.opened, timeout=20000):
        dialog.accept()
    assert window.document is not first
    assert not window.undo_stack.canUndo()


def test_closing_does_not_ask_where_decisions_are_kept(qtbot: QtBot, window: MainWindow) -> None:
    fix_all(qtbot, window)
    assert window.document.has_unexported_decisions()
    assert window.close()


def test_back_from_the_export_keeps_the_decisions(qtbot: QtBot, window: MainWindow) -> None:
    fix_all(qtbot, window)
    window.actions_by_name["export"].trigger()
    window.export_page.back_button.click()
    assert window.pages.currentWidget() is window.review_page
    assert window.document.all_decided


def test_several_books_are_exported_one_by_one(
    qtbot: QtBot, empty_window: MainWindow, sample: Path, make_book: Callable[..., Path]
) -> None:
    other = make_book(("Ann", "ann@army.ml"))
    with qtbot.waitSignal(empty_window.open_page.opened, timeout=20000):
        empty_window.open([sample, other])
    empty_window.show_review()
    fix_all(qtbot, empty_window)
    empty_window.actions_by_name["export"].trigger()
    assert empty_window.export_page.book_choice.isVisible()
    empty_window.export_page.book_choice.setCurrentIndex(1)
    assert empty_window.export_page.path_field.text().endswith("made (cleaned).vcf")
    empty_window.export_page.write_button.click()
    qtbot.waitUntil(lambda: not empty_window.export_page.is_writing, timeout=20000)
    assert other.with_name("made (cleaned).vcf").read_bytes() == other.read_bytes().replace(b"army.ml", b"army.mil")
    assert empty_window.document.has_unexported_decisions()


def test_nothing_is_decided_from_a_page_that_does_not_show_it(window: MainWindow) -> None:
    assert window.actions_by_name["keep"].isEnabled()
    window.actions_by_name["export"].trigger()
    for name in ("fix", "fix_domain", "keep", "ask", "remember", "undecide", "edit", "fix_certain", "undo"):
        assert not window.actions_by_name[name].isEnabled(), name
    window.export_page.back_button.click()
    assert window.actions_by_name["keep"].isEnabled()
    assert window.review_page.findings.hasFocus()
