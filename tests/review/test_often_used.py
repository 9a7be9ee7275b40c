"""Domains that a book uses often, and that nobody has called correct."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.files.progress import Cancelled, ignore_progress
from desktop_app.gui.opening import open_books
from desktop_app.review.often_used import LEAST, OftenUsed, often_used
from desktop_app.review.session import Session


@pytest.fixture
def opened(tmp_path: Path) -> Callable[..., Session]:
    """Open a book with so many addresses at each domain: opened({"example.gov": 7})."""

    def open_book(counts: dict[str, int]) -> Session:
        card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:N\r\nEMAIL:p{}@{}\r\nEND:VCARD\r\n"
        path = tmp_path / "book.vcf"
        cards = (card.format(number, domain) for domain, count in counts.items() for number in range(count))
        path.write_text("".join(cards), encoding="utf-8", newline="")
        return open_books([path], ignore_progress)

    return open_book


def test_the_most_frequent_come_first_and_rare_ones_not_at_all(opened: Callable[..., Session]) -> None:
    session = opened({"ministry-of-tests.org": LEAST, "our-tests.org": LEAST + 2, "rare-tests.org": LEAST - 1})
    assert often_used(session, (), ignore_progress) == [
        OftenUsed("our-tests.org", LEAST + 2),
        OftenUsed("ministry-of-tests.org", LEAST),
    ]


def test_what_is_known_correct_marked_or_no_whole_domain_is_not_suggested(opened: Callable[..., Session]) -> None:
    session = opened({"army.mil": 30, "army.ml": 20, "localhost": 9, "ours.example.org": 9})
    assert [each.domain for each in often_used(session, (), ignore_progress)] == ["ours.example.org"]
    assert often_used(session, {"ours.example.org"}, ignore_progress) == []


def test_it_can_be_cancelled(opened: Callable[..., Session]) -> None:
    def stop(*_progress: object) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        often_used(opened({"ours.example.org": 9}), (), stop)
