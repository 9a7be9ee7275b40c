"""What the organisation has renamed is selected as a book is opened: one step, told, undone at once and for good."""

from collections.abc import Callable
from pathlib import Path

import pytest
from made_cards import vcard
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.export.writing import export_book
from desktop_app.files.progress import ignore_progress
from desktop_app.gui.dialogs.listing import ListingDialog
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.opening import open_books
from desktop_app.gui.theme import Theme
from desktop_app.review.decision import UNDECIDED, Action, AddressKey, DecidedBy, fix_domain
from desktop_app.settings.policy.in_force import InForce, put_in_force
from desktop_app.settings.policy.model import Policy
from desktop_app.settings.unfinished import unfinished_review

Start = Callable[..., MainWindow]
RENAMED = fix_domain("new.example.gov", DecidedBy.POLICY)
BOOK = ("ann@old.example.gov", "bob@old.example.gov", "dee@army.ml", "eve@army.mil")


@pytest.fixture(autouse=True)
def _renames() -> None:
    rename(**{"old.example.gov": "new.example.gov"})


def rename(*, journals: bool = True, **renames: str) -> None:
    put_in_force(InForce(Policy(organisation="Ministry of Examples", renames=renames, journals=journals)))


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return written(tmp_path / "book.vcf", *BOOK)


def written(path: Path, *addresses: str) -> Path:
    path.write_bytes(vcard(*((f"Name {number}", address) for number, address in enumerate(addresses))))
    return path


def decisions(window: MainWindow) -> list[str]:
    """What the addresses of the first book become."""
    session = window.document.session
    return [session.corrected(AddressKey(0, row)) for row in range(len(session.books[0].addresses))]


def told(window: MainWindow) -> str:
    bar = window.memory_bars.renamed
    return bar.text if bar.isVisible() else ""


def news(window: MainWindow) -> str:
    bar = window.memory_bars.news
    return bar.text if bar.isVisible() else ""


def test_the_new_domain_is_selected_in_one_step_by_the_policy(start: Start, book: Path) -> None:
    window = start(book)
    assert window.document.session.decisions(0) == {0: RENAMED, 1: RENAMED}
    assert window.undo_stack.count() == 1
    assert window.undo_stack.undoText() == "Domains renamed by Ministry of Examples"
    assert "2 addresses are at domains that Ministry of Examples has renamed" in told(window)
    assert "old.example.gov is now new.example.gov." in told(window)


def test_the_counts_of_the_window_know_of_it(start: Start, book: Path) -> None:
    window = start(book)
    assert (window.document.decided_findings, window.document.total(Action.FIX)) == (1, 2)
    window.show_overview()
    assert window.overview_page._decided.text() == "1 of 2 domains are decided"
    assert window.overview_page.start_button.text() == "Go on with the review"


def test_which_they_are_can_be_looked_at(start: Start, book: Path) -> None:
    window = start(book)
    window.memory_bars.which_renamed_button.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ListingDialog)
    model = dialog.table.model()
    texts = [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]
    assert texts == [
        ["Name 0", "ann@old.example.gov", "ann@new.example.gov"],
        ["Name 1", "bob@old.example.gov", "bob@new.example.gov"],
    ]


@pytest.mark.parametrize("by_key", [True, False])
def test_it_is_taken_back_at_once_and_stays_so_at_the_next_opening(start: Start, book: Path, by_key: bool) -> None:
    window = start(book)
    if by_key:
        window.actions_by_name["undo"].trigger()
    else:
        window.show_overview()
        window.memory_bars.undo_renamed_button.click()
        assert window.pages.currentWidget() is window.review_page
    assert decisions(window) == list(BOOK)
    assert not told(window)
    window = start(book)
    assert decisions(window) == list(BOOK)
    assert not told(window)
    window.actions_by_name["redo"].trigger()
    assert window.document.session.decisions(0) == {0: RENAMED, 1: RENAMED}


def test_a_book_opened_again_without_a_decision_tells_it_again_and_nothing_of_ones_decisions(
    start: Start, book: Path
) -> None:
    start(book)
    window = start(book)
    assert window.undo_stack.count() == 1
    assert "2 addresses" in told(window)
    assert not news(window)
    window.memory_bars.undo_renamed_button.click()
    assert decisions(window) == list(BOOK)


def test_what_a_person_has_decided_about_it_stays(start: Start, book: Path) -> None:
    window = start(book)
    window.review_page.select_finding(window.document.number_of("old.example.gov"))
    window.review_page._be_about(domain=True)
    window.actions_by_name["keep"].trigger()
    assert not told(window)
    window = start(book)
    assert decisions(window) == list(BOOK)
    assert "Your decisions of today" in news(window)
    assert not told(window)


def test_a_rename_that_is_new_in_the_policy_is_selected_beside_what_was_decided(start: Start, book: Path) -> None:
    rename()
    window = start(book)
    window.review_page.select_finding(window.document.number_of("army.ml"))
    window.actions_by_name["fix_domain"].trigger()
    rename(**{"old.example.gov": "new.example.gov"})
    window = start(book)
    assert decisions(window) == ["ann@new.example.gov", "bob@new.example.gov", "dee@army.mil", "eve@army.mil"]
    assert "2 addresses" in told(window)
    assert "are back" in news(window)
    window.memory_bars.undo_renamed_button.click()
    assert decisions(window) == ["ann@old.example.gov", "bob@old.example.gov", "dee@army.mil", "eve@army.mil"]


def next_month(start: Start, tmp_path: Path) -> MainWindow:
    """Decide about one domain, then open another book with the same slip and the renamed domain."""
    window = start(written(tmp_path / "first.vcf", "dee@army.ml", "eve@army.mil"))
    window.actions_by_name["fix_domain"].trigger()
    return start(written(tmp_path / "second.vcf", *BOOK))


def test_what_was_carried_over_and_what_is_renamed_are_told_and_taken_back_each_by_itself(
    start: Start, tmp_path: Path
) -> None:
    window = next_month(start, tmp_path)
    assert "1 decision carried over" in news(window)
    assert "2 addresses" in told(window)
    window.memory_bars.undo_button.click()
    assert decisions(window) == ["ann@new.example.gov", "bob@new.example.gov", "dee@army.ml", "eve@army.mil"]
    assert "2 addresses" in told(window)
    window.memory_bars.undo_renamed_button.click()
    assert decisions(window) == list(BOOK)


def test_the_renamed_taken_back_first_leaves_what_was_carried_over(start: Start, tmp_path: Path) -> None:
    window = next_month(start, tmp_path)
    window.memory_bars.undo_renamed_button.click()
    assert decisions(window) == ["ann@old.example.gov", "bob@old.example.gov", "dee@army.mil", "eve@army.mil"]
    assert "1 decision carried over" in news(window)
    window.memory_bars.undo_button.click()
    assert decisions(window) == list(BOOK)


def test_a_book_in_which_only_the_policy_has_decided_still_gets_what_is_carried_over(
    start: Start, tmp_path: Path
) -> None:
    second = written(tmp_path / "second.vcf", *BOOK)
    start(second)
    window = start(written(tmp_path / "first.vcf", "dee@army.ml", "eve@army.mil"))
    window.actions_by_name["fix_domain"].trigger()
    window = start(second)
    assert decisions(window)[2] == "dee@army.mil"


def test_what_the_policy_selected_is_not_carried_over_once_the_policy_says_otherwise(
    start: Start, tmp_path: Path
) -> None:
    window = start(written(tmp_path / "first.vcf", *BOOK))
    window.review_page.select_finding(window.document.number_of("army.ml"))
    window.actions_by_name["fix_domain"].trigger()
    rename()
    window = start(written(tmp_path / "second.vcf", *BOOK, "fay@army.mil"))
    assert "1 decision carried over" in news(window)
    assert decisions(window)[:3] == ["ann@old.example.gov", "bob@old.example.gov", "dee@army.mil"]


def test_read_anew_it_stays_taken_back(qtbot: QtBot, start: Start, book: Path) -> None:
    window = start(book)
    window.actions_by_name["undo"].trigger()
    with qtbot.waitSignal(window.open_page.opened, timeout=60000):
        window._read_anew()
    assert decisions(window) == list(BOOK)


def test_nobody_is_asked_about_it_as_if_it_were_a_decision_of_ones_own(start: Start, book: Path) -> None:
    window = start(book)
    assert not window.document.has_unexported_decisions()
    assert start(book).isVisible()
    assert unfinished_review() is None


def test_nothing_is_written_before_the_person_exports(start: Start, book: Path) -> None:
    before = book.read_bytes()
    start(book)
    assert book.read_bytes() == before
    assert [path.name for path in book.parent.iterdir() if path.is_file()] == ["book.vcf"]


def test_the_domain_of_a_person_beside_it_stays_undecided(start: Start, book: Path) -> None:
    window = start(book)
    assert window.document.session.decision(AddressKey(0, 2)) == UNDECIDED


# where nothing is kept


def test_without_journals_it_is_selected_each_time_and_nobody_is_asked_as_they_leave(start: Start, book: Path) -> None:
    rename(journals=False, **{"old.example.gov": "new.example.gov"})
    window = start(book)
    window.memory_bars.undo_renamed_button.click()
    assert decisions(window) == list(BOOK)
    window = start(book)
    assert window.document.session.decisions(0) == {0: RENAMED, 1: RENAMED}
    assert "2 addresses" in told(window)
    window._closing_anyway = False
    assert window.close()


def test_without_journals_a_decision_of_ones_own_is_asked_about(start: Start, book: Path) -> None:
    rename(journals=False, **{"old.example.gov": "new.example.gov"})
    window = start(book)
    window.review_page.select_finding(window.document.number_of("army.ml"))
    window.actions_by_name["keep"].trigger()
    assert window.would_lose_decisions


def test_a_book_that_another_window_has_gets_the_new_domains_too(start: Start, book: Path, theme: Theme) -> None:
    window = start(book)
    other = MainWindow(theme)
    try:
        session = open_books([book], ignore_progress)
        other.show_session(session)
        assert session.decisions(0) == {0: RENAMED, 1: RENAMED}
        assert not other.memory.is_keeping
    finally:
        other._closing_anyway = True
        other.close()
    assert window.document.session.decisions(0) == {0: RENAMED, 1: RENAMED}


def test_exported_it_is_the_policys_in_the_report(start: Start, book: Path, tmp_path: Path) -> None:
    session = start(book).document.session
    exported = export_book(session, 0, tmp_path / "cleaned.vcf")
    assert b"ann@new.example.gov" in (tmp_path / "cleaned.vcf").read_bytes()
    assert {decision.by for _, decision in exported.plan.fixes.values()} == {DecidedBy.POLICY}
