"""The window forgets nothing: after a restart, or next month, everything that was decided is there again."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from closing import close_silently
from killed_driver import STEPS, state_of
from made_cards import vcard
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from desktop_app.book.csv_layout import TableChoice
from desktop_app.book.reading import ReadOptions
from desktop_app.files.appending import AppendedFile, NoLockingError
from desktop_app.files.paths import user_data_folder
from desktop_app.gui.dialogs.confirm import ConfirmDialog
from desktop_app.gui.dialogs.history import HistoryDialog
from desktop_app.gui.dialogs.listing import ListingDialog
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.recent_menu import RecentMenu
from desktop_app.gui.theme import Theme
from desktop_app.gui.words.memory import came_back_words
from desktop_app.review.decision import Action, AddressKey, DecidedBy, fix_domain
from desktop_app.review.journal import journals_folder
from desktop_app.settings.forget import forget_everything
from desktop_app.settings.preferences import save_user_trusted_domains, user_trusted_domains
from desktop_app.settings.recent import recent_books

Start = Callable[..., MainWindow]


def do(window: MainWindow, *names: str) -> None:
    for name in names:
        action = window.actions_by_name[name]
        assert action.isEnabled(), name
        action.trigger()


def go_to(window: MainWindow, domain: str) -> None:
    window.review_page.select_finding(window.document.number_of(domain))
    window.review_page._be_about(domain=True)


def warning(window: MainWindow) -> str:
    bar = window.memory_bars.trouble
    return bar.text if bar.isVisible() else ""


def news(window: MainWindow) -> str:
    bar = window.memory_bars.news
    return bar.text if bar.isVisible() else ""


def book(path: Path, *addresses: str) -> Path:
    path.write_bytes(vcard(*((f"Name {number}", address) for number, address in enumerate(addresses))))
    return path


# After a restart


def test_decisions_are_back_when_the_book_is_opened_again(start: Start, sample: Path) -> None:
    window = start(sample)
    do(window, "fix_domain", "keep", "ask")
    before = state_of(window)
    window = start(sample)
    assert state_of(window) == before
    assert "are back: 3 of 9 domains decided" in news(window)


def test_closing_and_opening_another_book_ask_nothing_where_decisions_are_kept(
    qtbot: QtBot, start: Start, sample: Path, make_book: Callable[..., Path]
) -> None:
    window = start(sample)
    do(window, "fix_domain")
    with qtbot.waitSignal(window.open_page.opened, timeout=60000):
        window.open([make_book(("Ann", "ann@gmial.com"))])
    window.show_review()
    do(window, "fix_domain")
    window._closing_anyway = False
    assert window.close()


def test_undo_goes_back_beyond_the_restart(start: Start, sample: Path) -> None:
    window = start(sample)
    states = [state_of(window)]
    for name in ("fix_domain", "keep", "ask"):
        do(window, name)
        states.append(state_of(window))
    window = start(sample)
    for earlier in reversed(states[:-1]):
        do(window, "undo")
        assert state_of(window)["decisions"] == earlier["decisions"]
        assert window.document.decided_findings == earlier["decided"]
    assert not window.undo_stack.canUndo()
    do(window, "redo", "redo")
    window = start(sample)
    assert state_of(window)["decisions"] == states[2]["decisions"]
    do(window, "redo")
    assert state_of(window)["decisions"] == states[3]["decisions"]


def test_undoing_a_remembered_spelling_after_a_restart_forgets_it(start: Start, sample: Path) -> None:
    window = start(sample)
    domain = window.document.findings[0].domain
    total = len(window.document.findings)
    do(window, "remember")
    assert user_trusted_domains() == (domain,)
    window = start(sample)
    assert len(window.document.findings) == total
    assert window.document.state(window.document.number_of(domain)).action is Action.TRUST
    do(window, "undo")
    assert user_trusted_domains() == ()
    do(window, "redo")
    assert user_trusted_domains() == (domain,)


def test_what_was_not_ticked_and_where_the_person_was_are_back(start: Start, sample: Path) -> None:
    window = start(sample)
    do(window, "keep")
    left_out = window.document.keys(3)[0]
    window.document.include(left_out, ticked=False)
    window.review_page.select_finding(5)
    window = start(sample)
    assert window.document.excluded == {left_out}
    assert window.review_page.current_number == 5


def test_several_books_are_restored_together_and_each_alone(start: Start, tmp_path: Path) -> None:
    first, second = book(tmp_path / "a.vcf", "a@army.ml"), book(tmp_path / "b.vcf", "b@army.ml", "c@gmial.com")
    window = start(first, second)
    go_to(window, "army.ml")
    do(window, "fix_domain", "keep")
    before = state_of(window)
    window = start(first, second)
    assert state_of(window) == before
    window = start(second)
    assert window.document.session.decisions(0)[0] == fix_domain("army.mil")
    assert window.undo_stack.count() == 2


def test_starting_afresh_leads_to_the_review_from_a_page_that_shows_what_was_decided(
    start: Start, sample: Path
) -> None:
    window = start(sample)
    do(window, "fix_domain")
    window = start(sample)
    window.show_export()
    window.memory_bars.afresh_button.click()
    assert window.pages.currentWidget() is window.review_page
    do(window, "undo")
    assert window.review_page.footer.text == "Taken back: Start afresh"
    do(window, "redo")
    assert window.review_page.footer.text == "Changed: Start afresh"


def test_starting_afresh_takes_everything_back_as_one_step(start: Start, sample: Path) -> None:
    window = start(sample)
    do(window, "fix_domain", "keep")
    before = state_of(window)["decisions"]
    window = start(sample)
    window.memory_bars.afresh_button.click()
    assert state_of(window)["decisions"] == [{}]
    assert not news(window)
    do(window, "undo")
    assert state_of(window)["decisions"] == before


# Going on at the start


def test_an_unfinished_review_is_offered_at_the_start_and_goes_on_exactly_there(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    paths = book(tmp_path / "a.vcf", "a@army.ml", "x@gmial.com"), book(tmp_path / "b.vcf", "b@yahooo.com")
    window = start(*paths)
    do(window, "fix_domain")
    window.review_page.select_finding(2)
    before = state_of(window)
    window = start()
    card = window.resume_card
    assert card.isVisible()
    assert "a.vcf and 1 more book, 1 of 3 domains decided, today" in card.bar.text
    with qtbot.waitSignal(window.open_page.opened, timeout=60000):
        card.go_on_button.click()
    assert state_of(window) == before
    assert window.pages.currentWidget() is window.review_page
    assert window.review_page.current_number == 2
    assert not card.isVisible()


def test_not_now_hides_the_offer_and_the_next_start_makes_it_again(start: Start, sample: Path) -> None:
    do(start(sample), "fix_domain")
    window = start()
    window.resume_card.not_now_button.click()
    assert not window.resume_card.isVisible()
    assert start().resume_card.isVisible()


def test_a_table_goes_on_with_the_columns_that_were_chosen(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(b"Name,Email,Note\nAnn,ann@army.ml,bob@gmial.com\n")
    window = start()
    said = {path: ReadOptions("cp1252", TableChoice((3,), ",", 1))}
    with qtbot.waitSignal(window.open_page.opened, timeout=60000):
        window._read([path], window.how_read.for_said(said))
    window.show_review()
    do(window, "fix_domain")
    window = start()
    with qtbot.waitSignal(window.open_page.opened, timeout=60000):
        window.resume_card.go_on_button.click()
    assert [each.domain for each in window.document.findings] == ["gmial.com"]
    assert window.document.all_decided


@pytest.mark.parametrize("end", ["nothing decided", "all exported", "file gone"])
def test_where_there_is_nothing_to_go_on_with_nothing_is_offered(start: Start, sample: Path, end: str) -> None:
    window = start(sample)
    if end != "nothing decided":
        do(window, "fix_domain")
    if end == "all exported":
        window.document.mark_exported(0)
    window = start()
    if end == "file gone":
        sample.unlink()
        window = start()
    assert not window.resume_card.isVisible()


def run_driver(home: Path, books: list[Path], kill_after: int | None) -> list[dict]:
    """Run the driver in a home of its own; kill it, without a chance to tidy up, after so many steps."""
    home.mkdir(exist_ok=True)
    environment = os.environ | {
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "PYTHONPATH": os.pathsep.join((str(Path(__file__).parents[2]), str(Path(__file__).parent))),
    }
    command = [sys.executable, str(Path(__file__).with_name("killed_driver.py")), *map(str, books)]
    told: list[dict] = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True) as process:
        assert process.stdout
        for line in process.stdout:
            if line.strip() == "done":
                break
            told.append(json.loads(line))
            if len(told) == kill_after:
                break
        process.kill()
    return told


@pytest.mark.parametrize("kill_after", [1, 8, 17])
def test_a_window_that_is_killed_while_deciding_has_lost_nothing(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kill_after: int
) -> None:
    books = [
        book(tmp_path / "a.vcf", "a@army.ml", "b@army.ml", "c@gmial.com", "d@yahooo.com"),
        book(tmp_path / "b.vcf", "e@army.ml", "f@hotmial.com", "g@navy.ml"),
    ]
    every = run_driver(tmp_path / "whole", books, None)
    assert len(every) == STEPS
    home = tmp_path / "killed"
    last = run_driver(home, books, kill_after)[-1]
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "config"))
    window = MainWindow(theme)
    qtbot.addWidget(window, before_close_func=close_silently)
    window.show()
    assert window.resume_card.isVisible()
    with qtbot.waitSignal(window.open_page.opened, timeout=60000):
        window.resume_card.go_on_button.click()
    assert last == every[kill_after - 1]
    assert state_of(window) in every[kill_after - 1 :]  # it may have come a little further before it was dead


# Where nothing can be kept


def test_that_decisions_cannot_be_kept_is_said_once_and_asked_about_at_the_end(
    start: Start, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = start(sample)

    def full(_file: AppendedFile, _data: bytes) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(AppendedFile, "append", full)
        do(window, "fix_domain")
        assert "Your decisions are not being kept: No space left on device" in warning(window)
        window.memory_bars.close_trouble_button.click()
        do(window, "keep")
        assert not warning(window)
        assert window.document.decided_findings == 2
        window.close()
        question = next(each for each in window.findChildren(ConfirmDialog) if each.isVisible())
        question.reject()
        assert window.isVisible()
    do(window, "ask")
    assert "kept again" in news(window)
    before = state_of(window)
    window = start(sample)
    assert state_of(window) == before


def test_a_data_folder_that_cannot_be_used_keeps_no_book_from_opening(
    start: Start, sample: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    window = start(sample)
    assert "Your decisions are not being kept" in warning(window)
    do(window, "fix_domain")
    assert window.document.decided_findings == 1


def test_a_second_window_with_the_same_book_says_so_and_keeps_nothing(
    qtbot: QtBot, start: Start, theme: Theme, sample: Path
) -> None:
    first = start(sample)
    do(first, "fix_domain")
    second = MainWindow(theme)
    qtbot.addWidget(second, before_close_func=close_silently)
    second.show()
    with qtbot.waitSignal(second.open_page.opened, timeout=60000):
        second.open([sample])
    assert "open in another Proofbook window" in warning(second)
    second.show_review()
    do(second, "undo", "ask")
    before = state_of(first)
    assert state_of(start(sample)) == before


def test_without_locks_it_is_said_that_one_window_is_enough(
    start: Start, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_locks(_file: AppendedFile) -> None:
        raise NoLockingError(37, "No locks available")

    monkeypatch.setattr(AppendedFile, "lock", no_locks)
    window = start(sample)
    assert "in one window only" in warning(window)
    do(window, "fix_domain")
    before = state_of(window)
    assert state_of(start(sample)) == before


def test_an_unreadable_journal_is_said_and_set_aside(start: Start, sample: Path) -> None:
    do(start(sample), "fix_domain")
    start()
    (journal,) = journals_folder().glob("*.jsonl")
    journal.write_bytes(b"nonsense\n" * 3)
    window = start(sample)
    assert "can’t be read" in warning(window)
    assert "set aside, not deleted" in warning(window)
    assert state_of(window)["decisions"] == [{}]
    assert len(list(journals_folder().glob("*.unreadable-*"))) == 1


def test_decisions_go_on_counting_after_everything_stored_was_deleted(start: Start, sample: Path) -> None:
    window = start(sample)
    do(window, "fix_domain")
    assert forget_everything() == []
    do(window, "keep")
    assert window.document.decided_findings == 2
    assert "not being kept" in warning(window)


def test_deleting_everything_in_the_preferences_ends_the_keeping_and_says_so(start: Start, sample: Path) -> None:
    window = start(sample)
    do(window, "fix_domain")
    window.preferences.forgetting.emit()
    assert "no longer kept" in warning(window)
    assert forget_everything() == []
    do(window, "keep")
    start()
    assert not journals_folder().exists()


# Next month's export


def exported_review(start: Start, path: Path, *addresses: str) -> None:
    window = start(book(path, *addresses))
    go_to(window, "army.ml")
    do(window, "fix_domain")
    window.document.mark_exported(0)
    window.memory.flush()


def test_next_months_export_begins_with_the_earlier_decisions(start: Start, tmp_path: Path) -> None:
    old = [f"p{number}@army.ml" for number in range(14)]
    exported_review(start, tmp_path / "october.vcf", *old)
    window = start(book(tmp_path / "november.vcf", *old, "x@gmial.com", "y@gmial.com"))
    assert "14 decisions carried over from your earlier reviews" in news(window)
    assert "2 addresses are new, or were left undecided." in news(window)
    assert "14 corrected slips have come back" in news(window)
    assert window.document.decided_findings == 1
    key = AddressKey(0, 0)
    assert window.document.session.decision(key) == fix_domain("army.mil", DecidedBy.CAME_BACK)
    assert "it has come back" in came_back_words(window.document, key)
    assert came_back_words(window.document, AddressKey(0, 14)) == ""
    go_to(window, "army.ml")
    assert "it has come back" in window.review_page.inspector._earlier.text


def test_after_carrying_over_the_review_begins_at_what_is_undecided(start: Start, tmp_path: Path) -> None:
    exported_review(start, tmp_path / "october.vcf", "a@army.ml", "b@army.ml")
    window = start(book(tmp_path / "november.vcf", "a@army.ml", "b@army.ml", "x@gmial.com"))
    assert window.document.decided_findings == 1
    assert window.review_page.current_number == window.document.number_of("gmial.com")


def test_carrying_over_is_undone_as_one_step_and_stays_undone(start: Start, tmp_path: Path) -> None:
    exported_review(start, tmp_path / "october.vcf", "a@army.ml", "b@army.ml")
    november = book(tmp_path / "november.vcf", "a@army.ml", "b@army.ml", "x@gmial.com")
    window = start(november)
    window.memory_bars.undo_button.click()
    assert window.document.decided_findings == 0
    assert not news(window)
    window = start(november)
    assert window.document.decided_findings == 0
    do(window, "redo")
    assert window.document.decided_findings == 1


@pytest.mark.parametrize("action", ["undo", "fix"])
def test_what_is_said_of_earlier_decisions_goes_once_something_is_done(
    start: Start, tmp_path: Path, action: str
) -> None:
    exported_review(start, tmp_path / "october.vcf", "a@army.ml")
    window = start(book(tmp_path / "november.vcf", "a@army.ml", "x@gmial.com"))
    assert "carried over" in news(window)
    do(window, action)
    assert not news(window)


def test_what_was_carried_over_can_be_seen(start: Start, tmp_path: Path) -> None:
    exported_review(start, tmp_path / "october.vcf", "a@army.ml")
    window = start(book(tmp_path / "november.vcf", "a@army.ml", "new@army.ml"))
    window.memory_bars.which_button.click()
    model = window.findChild(ListingDialog).table.model()
    rows = [[model.index(row, column).data() for column in range(1, 4)] for row in range(model.rowCount())]
    assert rows == [
        ["a@army.ml", "a@army.mil", "Has come back"],
        ["new@army.ml", "new@army.mil", "Carried over"],
    ]


def test_a_spelling_that_is_no_longer_known_correct_is_not_carried_over(start: Start, tmp_path: Path) -> None:
    window = start(book(tmp_path / "october.vcf", "a@army.ml"))
    do(window, "remember")
    start()
    save_user_trusted_domains([])
    window = start(book(tmp_path / "november.vcf", "a@army.ml", "b@ok.org"))
    assert window.document.session.decisions(0) == {}
    assert user_trusted_domains() == ()


def test_decisions_about_the_sample_are_not_carried_over(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    window = start()
    with qtbot.waitSignal(window.open_page.opened, timeout=60000):
        window.actions_by_name["sample"].trigger()
    window.show_review()
    do(window, "fix_domain")
    domain = window.document.findings[0].domain
    window = start(book(tmp_path / "own.vcf", f"me@{domain}"))
    assert window.document.session.decisions(0) == {}


# The history


def history(window: MainWindow) -> tuple[HistoryDialog, list[list[str]]]:
    do(window, "history")
    dialog = next(each for each in window.findChildren(HistoryDialog) if each.isVisible())
    model = dialog.table.model()
    return dialog, [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_history_lists_every_step_with_how_many_addresses(start: Start, sample: Path) -> None:
    window = start(sample)
    assert not window.actions_by_name["history"].isEnabled()
    do(window, "fix_domain", "keep", "undo")
    titles = [window.undo_stack.text(1), window.undo_stack.text(0)]
    _, rows = history(window)
    assert [row[0] for row in rows] == [*titles, "The address book as it was opened"]
    assert [row[3] for row in rows] == ["Taken back", "You are here", "In force"]
    assert rows[1][1] == str(len(window.document.keys(0)))
    assert rows[1][2].startswith("today")


def test_choosing_a_step_goes_back_or_forth_to_it_and_that_is_kept(start: Start, sample: Path) -> None:
    window = start(sample)
    do(window, "fix_domain", "keep", "ask")
    dialog, _ = history(window)
    dialog.table.selectRow(2)
    dialog.go_button.click()
    assert window.undo_stack.index() == 1
    before = state_of(window)
    window = start(sample)
    assert state_of(window) == before
    dialog, _ = history(window)
    dialog.table.selectRow(0)
    dialog.table.activated.emit(dialog.table.currentIndex())
    assert window.undo_stack.index() == 3


def test_a_row_of_the_history_is_read_as_one_sentence(start: Start, sample: Path) -> None:
    window = start(sample)
    do(window, "keep")
    dialog, _ = history(window)
    said = dialog.table.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith(f"{window.undo_stack.text(0)}, {len(window.document.keys(0))} address")
    assert said.endswith("You are here")


def test_the_model_of_the_history_is_sound(start: Start, sample: Path, qtmodeltester: object) -> None:
    window = start(sample)
    do(window, "keep")
    dialog, _ = history(window)
    qtmodeltester.check(dialog.table.model())  # type: ignore[attr-defined]


# Recent books


def recent(window: MainWindow) -> list[QAction]:
    menu = window.findChild(RecentMenu)
    menu.aboutToShow.emit()
    return [action for action in menu.actions() if not action.isSeparator()]


def test_books_that_were_opened_are_in_the_recent_menu(qtbot: QtBot, start: Start, sample: Path) -> None:
    window = start(sample)
    window = start()
    first = recent(window)[0]
    assert first.text() == f"contacts.vcf in {sample.parent}"
    with qtbot.waitSignal(window.open_page.opened, timeout=60000):
        first.trigger()
    assert window.document.paths == (sample,)


def test_a_missing_book_is_said_to_be_missing(start: Start, sample: Path) -> None:
    start(sample)
    sample.unlink()
    first = recent(start())[0]
    assert first.text().endswith("(missing)")
    assert not first.isEnabled()


def test_the_list_of_recent_books_can_be_cleared(start: Start, sample: Path) -> None:
    window = start(sample)
    recent(window)[-1].trigger()
    assert recent_books() == []
    assert [action.isEnabled() for action in recent(window)] == [False, False]


def test_nothing_but_the_owner_can_read_what_is_stored(start: Start, sample: Path) -> None:
    do(start(sample), "fix_domain")
    start()
    stored = [path for path in user_data_folder().rglob("*") if path.is_file()]
    assert len(stored) == 4  # journal, key, recent books, the unfinished review
    assert {path.stat().st_mode & 0o077 for path in stored} == {0}


def test_books_that_are_read_anew_keep_their_decisions(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_name["fix_domain"].trigger()
    first = window.document
    with qtbot.waitSignal(window.open_page.opened, timeout=30000):
        window._read_anew()
    assert window.document is not first
    assert window.document.decided_findings == 1
    window.show_review()
    window.actions_by_name["undo"].trigger()
    assert window.document.decided_findings == 0
