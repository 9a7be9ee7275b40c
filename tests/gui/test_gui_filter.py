"""Filtering and sorting the domains: what is shown, how it is said, and how one gets everything back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.files.progress import ignore_progress
from desktop_app.gui import deciding
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.finding_filter import FindingFilter, Order, Special, destination_key, in_order
from desktop_app.gui.finding_search import matches
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.opening import open_books
from desktop_app.proofreading.confidence import Confidence
from desktop_app.review.decision import Action

ALL = {"army.ml", "gmial.com", "somewhere-else.qqqq"}


@pytest.fixture
def book(make_book: Callable[..., Path]) -> Path:
    """Two addresses at army.ml, one at gmial.com, one at a domain without a suggestion."""
    return make_book(
        ("Ann", "ann@army.ml"), ("Bob", "bob@army.ml"), ("Cem", "cem@gmial.com"), ("Nil", "nil@somewhere-else.qqqq"),
        ("Eve", "eve@army.mil"), ("Fay", "fay@gmail.com"),
    )  # fmt: skip


@pytest.fixture
def mixed(qapp: QApplication, book: Path) -> ReviewDocument:
    return ReviewDocument(open_books([book], ignore_progress))


def found(document: ReviewDocument, **wanted: object) -> set[str]:
    numbers = matches(document, FindingFilter(**wanted))  # type: ignore[arg-type]
    return {document.findings[number].domain for number in numbers if number is not None}


def decide(document: ReviewDocument, domain: str, action: Action, count: int | None = None) -> None:
    number = document.number_of(domain)
    assert number is not None
    document.apply(deciding.give(document, document.keys(number)[:count], action))


@pytest.mark.parametrize(
    ("text", "domains"),
    [
        ("GMIA", {"gmial.com"}), ("army.mil", {"army.ml"}), ("bob", {"army.ml"}), ("nil@", {"somewhere-else.qqqq"}),
        ("", ALL), ("  ", ALL), ("nowhere to be found", set()),
    ],
)  # fmt: skip
def test_a_text_is_found_in_domains_suggestions_names_and_addresses(
    mixed: ReviewDocument, text: str, domains: set[str]
) -> None:
    assert found(mixed, text=text) == domains


def test_each_confidence_shows_its_own(document: ReviewDocument) -> None:
    shown = [found(document, confidence=level) for level in Confidence]
    assert sum(map(len, shown)) == len(document.findings) == len(set().union(*shown))


def test_what_is_decided_can_be_filtered_and_so_can_what_is_decided_in_part(mixed: ReviewDocument) -> None:
    decide(mixed, "army.ml", Action.KEEP, 1)
    decide(mixed, "gmial.com", Action.ASK)
    assert found(mixed, action=Action.UNDECIDED) == {"army.ml", "somewhere-else.qqqq"}
    assert found(mixed, action=Action.KEEP) == {"army.ml"}
    assert found(mixed, action=Action.ASK) == {"gmial.com"}
    assert found(mixed, partly=True) == {"army.ml"}
    assert found(mixed, partly=True, action=Action.ASK) == set()


def test_what_has_no_suggestion_can_be_filtered(mixed: ReviewDocument) -> None:
    assert found(mixed, special=Special.NO_SUGGESTION) == {"somewhere-else.qqqq"}
    assert found(mixed, special=Special.DECLARED_OR_RETIRED) == set()


def test_where_mail_may_have_gone_can_be_filtered(mixed: ReviewDocument) -> None:
    assert found(mixed, destination="country ML") == {"army.ml"}
    assert found(mixed, destination="no-such-suffix") == {"somewhere-else.qqqq"}
    keys = {destination_key(each.destination) for each in mixed.findings}
    assert set().union(*(found(mixed, destination=key) for key in keys)) == ALL


def test_filters_add_up(mixed: ReviewDocument) -> None:
    decide(mixed, "army.ml", Action.KEEP)
    assert found(mixed, text="ann", destination="country ML", action=Action.KEEP) == {"army.ml"}
    assert found(mixed, text="ann", destination="country ML", action=Action.UNDECIDED) == set()
    assert found(mixed, text="cem", destination="country ML") == set()


def test_the_orders(mixed: ReviewDocument) -> None:
    def domains(order: Order) -> list[str]:
        return [mixed.findings[number].domain for number in in_order(mixed, range(3), order)]

    assert domains(Order.MATTERS) == [each.domain for each in mixed.findings]
    assert domains(Order.DOMAIN) == sorted(ALL)
    assert domains(Order.ADDRESSES)[0] == "army.ml"
    decide(mixed, mixed.findings[0].domain, Action.KEEP)
    assert domains(Order.UNDECIDED_FIRST)[-1] == mixed.findings[0].domain


@pytest.fixture
def review(open_book: Callable[[Path], MainWindow], book: Path) -> MainWindow:
    return open_book(book)


def shown(window: MainWindow) -> list[str]:
    assert window.document
    return [window.document.findings[number].domain for number in window.review_page.finding_model.order]


def choose(window: MainWindow, box: str, value: object) -> None:
    choice = getattr(window.review_page.header.filters, box)
    choice.setCurrentIndex(choice.findData(value))


def test_a_filter_set_from_elsewhere_is_shown_and_said(review: MainWindow) -> None:
    page = review.review_page
    page.show_filter(FindingFilter(destination="country ML"))
    assert shown(review) == ["army.ml"]
    assert page.findings.hasFocus()
    assert page.filter_note.isVisible()
    assert page.filter_note.text == "Mail may have reached someone in Mali\n1 of 3 domains is shown."
    page.filter_note.chip_button.click()
    assert set(shown(review)) == ALL
    assert page.filter_note.isHidden()


def test_a_choice_is_applied_at_once_beside_the_others(review: MainWindow) -> None:
    choose(review, "special", Special.NO_SUGGESTION)
    assert shown(review) == ["somewhere-else.qqqq"]
    choose(review, "decision", Action.KEEP)
    assert shown(review) == []
    assert "No domain" in review.review_page.filter_note.text
    choose(review, "decision", None)
    assert shown(review) == ["somewhere-else.qqqq"]


@pytest.mark.parametrize("place", ["findings", "table", "filter_field"])
def test_escape_shows_everything_again(qtbot: QtBot, review: MainWindow, place: str) -> None:
    page = review.review_page
    page.show_filter(FindingFilter(text="ann", confidence=Confidence.HIGH))
    assert shown(review) == ["army.ml"]
    widget = page.header.filter_field if place == "filter_field" else getattr(page, place)
    widget.setFocus()
    qtbot.keyClick(widget, Qt.Key.Key_Escape)
    assert set(shown(review)) == ALL
    assert page.header.filters.wanted == FindingFilter()
    assert page.findings.hasFocus()


def test_sorting_keeps_the_selection(review: MainWindow) -> None:
    page = review.review_page
    assert review.document
    page.select_finding(review.document.number_of("gmial.com"))
    choose(review, "sorting", Order.DOMAIN)
    assert shown(review) == sorted(ALL)
    number = page.current_number
    assert number is not None
    assert review.document.findings[number].domain == "gmial.com"
    assert page.filter_note.isHidden()


def test_a_new_book_is_shown_whole(review: MainWindow, open_book: Callable[[Path], MainWindow], sample: Path) -> None:
    review.review_page.show_filter(FindingFilter(text="ann"))
    choose(review, "sorting", Order.DOMAIN)
    window = open_book(sample)
    assert window.document
    assert list(window.review_page.finding_model.order) == list(range(len(window.document.findings)))
    assert window.review_page.filter_note.isHidden()
