"""How far one has come, where one goes next, and the end: summed up, leading to the copy, with a way back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from made_cards import vcard
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

from desktop_app.gui.finding_filter import FindingFilter
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.models.address_table_model import AddressRole
from desktop_app.review.decision import Action

Key = Qt.Key


@pytest.fixture
def review(open_book: Callable[[Path], MainWindow], make_book: Callable[..., Path]) -> MainWindow:
    """Two addresses at army.ml, one at gmial.com, one that no check can help."""
    window = open_book(
        make_book(
            ("Ann", "ann@army.ml"), ("Bob", "bob@army.ml"), ("Dee", "dee@gmial.com"), ("Eve", "eve@army.mil"),
            ("Fay", "fay@gmail.com"), ("Non", "nobody"),
        )
    )  # fmt: skip
    window.show_review()
    return window


def go_to(window: MainWindow, domain: str) -> None:
    assert window.document
    window.review_page.select_finding(window.document.number_of(domain))
    window.review_page.findings.setFocus()


def shown_domain(window: MainWindow) -> str:
    assert window.document
    assert window.review_page.current_number is not None
    return window.document.findings[window.review_page.current_number].domain


def decide_all(qtbot: QtBot, window: MainWindow) -> None:
    go_to(window, "army.ml")
    qtbot.keyClick(window.review_page.findings, Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    go_to(window, "gmial.com")
    qtbot.keyClick(window.review_page.findings, Key.Key_Q)


def test_progress_is_said_in_domains_and_addresses(qtbot: QtBot, review: MainWindow) -> None:
    bar = review.review_page.header.findChild(QProgressBar)
    assert bar.accessibleDescription() == "0 of 2 domains decided, 0 of 3 addresses"
    go_to(review, "army.ml")
    qtbot.keyClick(review.review_page.findings, Key.Key_K)
    assert (bar.value(), bar.maximum()) == (1, 2)
    assert bar.accessibleDescription() == "1 of 2 domains decided, 2 of 3 addresses"


def test_the_end_sums_up_and_enter_leads_to_the_export(qtbot: QtBot, review: MainWindow) -> None:
    page = review.review_page
    decide_all(qtbot, review)
    assert page.is_finished
    assert page.finish.export_button.hasFocus()
    said = page.finish.text
    for words in ("All decided", "all 2 domains", "2 Fixed", "1 To ask", "no check can help"):
        assert words in said
    assert "Undecided" not in said
    assert page.all_decided.isHidden()
    qtbot.keyClick(page.finish.export_button, Key.Key_Return)
    assert review.pages.currentWidget() is review.export_page


@pytest.mark.parametrize("way", ["escape", "button", "click"])
def test_one_can_look_through_the_list_again(qtbot: QtBot, review: MainWindow, way: str) -> None:
    page = review.review_page
    decide_all(qtbot, review)
    if way == "escape":
        qtbot.keyClick(page.finish.export_button, Key.Key_Escape)
    elif way == "button":
        page.finish.back_button.click()
    else:
        place = page.findings.visualRect(page.findings.currentIndex()).center()
        qtbot.mouseClick(page.findings.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not page.is_finished
    assert page.findings.hasFocus()
    assert page.all_decided.isVisible()
    assert page.inspector.isVisible()
    page.all_decided.sum_button.click()
    assert page.is_finished


def test_undo_takes_the_end_away(qtbot: QtBot, review: MainWindow) -> None:
    page = review.review_page
    decide_all(qtbot, review)
    review.actions_by_name["undo"].trigger()
    assert not page.is_finished
    assert page.all_decided.isHidden()
    assert page.findings.hasFocus()
    assert shown_domain(review) == "gmial.com"


def test_deciding_again_after_the_end_stays_in_the_list(qtbot: QtBot, review: MainWindow) -> None:
    decide_all(qtbot, review)
    go_to(review, "army.ml")
    qtbot.keyClick(review.review_page.findings, Key.Key_K)
    assert not review.review_page.is_finished
    assert shown_domain(review) == "army.ml"


def test_where_only_a_filter_has_nothing_left_it_says_how_much_it_hides(qtbot: QtBot, review: MainWindow) -> None:
    page = review.review_page
    page.show_filter(FindingFilter(destination="country ML"))
    qtbot.keyClick(page.findings, Key.Key_K)
    assert page.is_finished
    assert "1 domain that the filter hides is undecided." in page.finish.text
    assert "hidden by the filter" in page.footer.text
    assert page.finish.rest_button.hasFocus()
    qtbot.keyClick(page.finish.rest_button, Key.Key_Return)
    assert not page.is_finished
    assert shown_domain(review) == "gmial.com"
    assert page.header.filters.wanted == FindingFilter(action=Action.UNDECIDED)


def test_next_says_that_only_a_filter_hides_what_is_left(qtbot: QtBot, review: MainWindow) -> None:
    page = review.review_page
    page.show_filter(FindingFilter(destination="country ML"))
    qtbot.keyClick(page.findings, Key.Key_K)
    page.findings.setFocus()
    assert not page.is_finished
    qtbot.keyClick(page.findings, Key.Key_N)
    assert page.is_finished


def test_next_follows_the_order_shown(qtbot: QtBot, review: MainWindow) -> None:
    page = review.review_page
    filters = page.header.filters
    filters.sorting.setCurrentIndex(1)
    assert shown_domain(review) == "army.ml"
    qtbot.keyClick(page.findings, Key.Key_N)
    assert shown_domain(review) == "gmial.com"


def test_a_decided_row_stays_until_the_filter_is_applied_anew(qtbot: QtBot, review: MainWindow) -> None:
    page = review.review_page
    page.show_filter(FindingFilter(action=Action.UNDECIDED))
    go_to(review, "army.ml")
    qtbot.keyClick(page.findings, Key.Key_K)
    assert page.finding_model.rowCount() == 2
    assert page.filter_note.again_button.isVisible()
    page.filter_note.again_button.click()
    assert page.finding_model.rowCount() == 1
    assert page.filter_note.again_button.isHidden()
    page.clear_filter()
    assert page.finding_model.rowCount() == 2


def test_the_selection_stays_where_going_on_is_switched_off(qtbot: QtBot, review: MainWindow) -> None:
    review.preferences.change(auto_advance=False)
    go_to(review, "army.ml")
    qtbot.keyClick(review.review_page.findings, Key.Key_K)
    assert shown_domain(review) == "army.ml"
    qtbot.keyClick(review.review_page.findings, Key.Key_N)
    assert shown_domain(review) == "gmial.com"
    qtbot.keyClick(review.review_page.findings, Key.Key_K)
    assert review.review_page.is_finished
    QApplication.processEvents()


def test_several_books_are_reviewed_together_and_each_address_names_its_own(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path
) -> None:
    paths = [tmp_path / "home.vcf", tmp_path / "work.vcf"]
    paths[0].write_bytes(vcard(("Ann", "ann@army.ml"), ("Dee", "dee@gmial.com")))
    paths[1].write_bytes(vcard(("Bob", "bob@army.ml")))
    with qtbot.waitSignal(empty_window.open_page.opened, timeout=30000):
        empty_window.open(paths)
    empty_window.show_review()
    page = empty_window.review_page
    bar = page.header.findChild(QProgressBar)
    assert bar.accessibleDescription() == "0 of 2 domains decided, 0 of 3 addresses"
    go_to(empty_window, "army.ml")
    model = page.address_model
    assert [model.index(row, 1).data(AddressRole.BOOK) for row in range(2)] == ["home.vcf", "work.vcf"]
    assert "in work.vcf" in model.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    page.findings.setFocus()
    qtbot.keyClick(page.findings, Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    assert empty_window.document
    assert [empty_window.document.session.has_decisions(book) for book in range(2)] == [True, True]
    assert bar.accessibleDescription() == "1 of 2 domains decided, 2 of 3 addresses"
    page.grab()


def test_with_one_book_its_name_is_not_repeated(review: MainWindow) -> None:
    model = review.review_page.address_model
    assert model.index(0, 1).data(AddressRole.BOOK) == ""
    assert "made.vcf" not in model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
