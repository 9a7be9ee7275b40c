"""The first page: several files, recent books, what counts as correct, and how far the reading is."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.gui.dialogs.own_domains import OwnDomainsDialog
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.models.recent_model import RecentModel, RecentRole, RecentRow
from desktop_app.gui.widgets import progress_card
from desktop_app.gui.widgets.progress_card import ProgressCard
from desktop_app.settings.preferences import save_switched_off_sets, user_trust_path, user_trusted_domains
from desktop_app.settings.recent import note_recent, recent_books

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def test_several_files_that_are_dropped_are_reviewed_together(
    qtbot: QtBot, empty_window: MainWindow, sample: Path, make_book: Callable[..., Path]
) -> None:
    other = make_book(("Ann", "ann@army.ml"))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in (sample, other)])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(empty_window.open_page.opened, timeout=30000):
        empty_window.open_page.drop_zone.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
    assert empty_window.document
    assert empty_window.document.paths == (sample, other)
    assert empty_window.overview_page._title.text() == "contacts.vcf and 1 more book"
    assert "2 files" in empty_window.overview_page._counts.text()


def test_several_files_can_be_chosen(
    qtbot: QtBot,
    empty_window: MainWindow,
    sample: Path,
    make_book: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    paths = [sample, make_book(("Ann", "ann@army.ml"))]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([str(path) for path in paths], ""))
    with qtbot.waitSignal(empty_window.open_page.opened, timeout=30000):
        empty_window.open_page.choose_button.click()
    assert empty_window.document
    assert list(empty_window.document.paths) == paths


def test_each_book_is_named_while_it_is_read(
    qtbot: QtBot,
    empty_window: MainWindow,
    sample: Path,
    make_book: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    titles: list[str] = []
    begin = ProgressCard.begin
    monkeypatch.setattr(ProgressCard, "begin", lambda self, title: (titles.append(title), begin(self, title)))
    with qtbot.waitSignal(empty_window.open_page.opened, timeout=30000):
        empty_window.open([sample, make_book(("Ann", "ann@army.ml"))])
    assert titles[-1] == "Opening made.vcf, book 2 of 2"
    assert "Opening contacts.vcf, book 1 of 2" in titles


@pytest.mark.parametrize(
    ("stage", "done", "total", "words"),
    [
        ("Reading", 312_000_000, 469_000_000, "Reading: 312 MB of 469 MB"),
        ("Reading", 1_500_000, 9_900_000, "Reading: 1.5 MB of 9.9 MB"),
        ("Collecting", 3, 1200, "Collecting the files: 3 of 1,200"),
        ("Proofreading", 12400, 80000, "Checking 12,400 of 80,000 domains"),
        ("Finishing", 0, 0, "Putting everything together"),
    ],
)
def test_progress_is_said_in_words(qtbot: QtBot, stage: str, done: int, total: int, words: str) -> None:
    card = ProgressCard()
    qtbot.addWidget(card)
    card.begin("Opening")
    card.advance(stage, done, total)
    assert card._stage.text() == words
    assert card._bar.maximum() == (1000 if total else 0)


def test_progress_is_read_aloud_where_a_stage_begins_and_seldom_meanwhile(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    clock = [100.0]
    monkeypatch.setattr(progress_card, "announce", lambda _widget, words: said.append(words))
    monkeypatch.setattr(progress_card.time, "monotonic", lambda: clock[0])
    card = ProgressCard()
    qtbot.addWidget(card)
    card.begin("Opening a.vcf")
    for done in range(10):
        card.advance("Proofreading", done, 10)
    clock[0] += 60
    card.advance("Proofreading", 10, 10)
    assert said == ["Opening a.vcf", "Checking 0 of 10 domains", "Checking 10 of 10 domains"]


def test_cancelling_needs_not_wait_for_what_is_being_worked_on(
    qtbot: QtBot, empty_window: MainWindow, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def deaf(*_: object, **__: object) -> str:
        go_on.wait(30)
        return "too late"

    opened: list[object] = []
    monkeypatch.setattr("desktop_app.gui.pages.open_page.open_books", deaf)
    empty_window.open_page.opened.connect(opened.append)
    empty_window.open([sample])
    page = empty_window.open_page
    page.progress.cancel_button.click()
    assert not page.is_reading
    assert page.drop_zone.isVisible()
    assert page._ending
    go_on.set()
    qtbot.waitUntil(lambda: not page._ending)
    assert not opened


def test_a_book_that_was_opened_is_offered_again_and_opens_with_enter(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], sample: Path
) -> None:
    window = open_book(sample)
    window.show_open()
    recent = window.open_page.recent
    qtbot.waitUntil(recent.isVisible)
    assert recent.model.index(0).data() == "contacts.vcf"
    recent.view.setFocus()
    with qtbot.waitSignal(window.open_page.opened, timeout=30000):
        qtbot.keyClick(recent.view, Qt.Key.Key_Return)
    assert window.document
    assert window.document.paths == (sample,)


def test_a_recent_book_that_is_gone_says_so_in_the_list_and_when_it_is_chosen(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    note_recent([tmp_path / "gone.vcf"])
    page = empty_window.open_page
    page.recent.load()
    qtbot.waitUntil(page.recent.isVisible)
    place = page.recent.model.index(0)
    assert place.data(RecentRole.MISSING)
    assert place.data(RecentRole.WHEN) == "Not there any more"
    assert place.data(SPOKEN) == f"gone.vcf, in {tmp_path}, Not there any more"
    page.recent.view.chosen.emit(0)
    qtbot.waitUntil(page.error.isVisible)
    assert "there is no such file" in page.error.text


def test_the_list_of_recent_books_can_be_cleared(qtbot: QtBot, empty_window: MainWindow, sample: Path) -> None:
    note_recent([sample])
    recent = empty_window.open_page.recent
    recent.load()
    qtbot.waitUntil(recent.isVisible)
    recent.clear_button.click()
    assert not recent.isVisible()
    assert recent_books() == []


def test_without_a_recent_book_there_is_no_list(qtbot: QtBot, empty_window: MainWindow) -> None:
    qtbot.waitUntil(lambda: empty_window.open_page.recent._task is None)
    assert not empty_window.open_page.recent.isVisible()


def test_hostile_names_in_the_recent_list_are_text(qtmodeltester: object, tmp_path: Path) -> None:
    for name in ("<img src=x>\u202e.vcf", "A" * 240 + ".vcf"):
        note_recent([tmp_path / name])
    model = RecentModel()
    qtmodeltester.check(model)  # type: ignore[attr-defined]
    model.show_rows([RecentRow(book, is_missing=False) for book in recent_books()])
    qtmodeltester.check(model)  # type: ignore[attr-defined]
    assert model.index(1).data() == "<img src=x> .vcf"
    assert "<img" not in model.index(1).data(Qt.ItemDataRole.ToolTipRole)
    assert len(model.index(0).data()) <= 200


def test_the_page_says_what_counts_as_correct(empty_window: MainWindow) -> None:
    known = empty_window.open_page.known
    assert "Mail providers and their regional variants (630)" in known.text.toPlainText()
    assert known.text.toPlainText().endswith("No domain of your own organisation yet")
    save_switched_off_sets(["mail-providers"])
    known.refresh()
    assert "Mail providers" not in known.text.toPlainText()


def test_the_sets_of_the_country_come_first(empty_window: MainWindow) -> None:
    empty_window.preferences.change(country="CH")
    lines = empty_window.open_page.known.text.toPlainText().split("\n")
    assert lines[1].startswith("Switzerland")


def dialog_of(window: MainWindow) -> OwnDomainsDialog:
    """Open the dialog by its button."""
    window.open_page.known.add_button.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, OwnDomainsDialog)
    return dialog


def test_own_domains_are_added_and_counted_and_a_broken_one_is_said(qtbot: QtBot, empty_window: MainWindow) -> None:
    dialog = dialog_of(empty_window)
    assert not dialog.add_button.isEnabled()
    dialog.field.setPlainText("example.org, <b>nonsense</b>\nann@corp.example.com")
    qtbot.waitUntil(dialog.add_button.isEnabled)
    table = dialog.table.model()
    assert [table.index(row, 1).data() for row in range(3)] == [
        "Will be added as example.org",
        "Left out: this is no whole domain, such as example.org",
        "Will be added as corp.example.com",
    ]
    assert table.index(1, 0).data() == "<b>nonsense</b>"
    assert dialog.add_button.text() == "Add 2 domains"
    dialog.add_button.click()
    assert user_trusted_domains() == ("example.org", "corp.example.com")
    assert empty_window.open_page.known.text.toPlainText().endswith("2 domains of your own")


def test_cancelling_adds_none(empty_window: MainWindow) -> None:
    dialog = dialog_of(empty_window)
    dialog.field.setPlainText("example.org")
    dialog.reject()
    assert user_trusted_domains() == ()


def test_where_the_domains_cannot_be_saved_the_dialog_stays_and_says_why(
    empty_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_domains: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("desktop_app.settings.own_domains.save_user_trusted_domains", refuse)
    dialog = dialog_of(empty_window)
    dialog.field.setPlainText("example.org")
    dialog.check()
    dialog.add_button.click()
    assert dialog.isVisible()
    assert "No space left on device" in dialog.error.text
    assert str(user_trust_path()) in dialog.error.text
