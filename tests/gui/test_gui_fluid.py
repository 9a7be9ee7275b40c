"""What keeps the window fluid with a large book, without a clock: what is asked, what is kept, what is let go."""

import gc
import weakref
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from desktop_app.gui.dialogs.listing import ListingDialog
from desktop_app.gui.finding_filter import FindingFilter, Order
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.models.address_table_model import AddressTableModel
from desktop_app.gui.models.listing_model import ListingModel

Opener = Callable[[Path], MainWindow]
_MANY = 3000


@pytest.fixture
def _no_collection() -> Iterator[None]:
    """Let nobody look for lost objects: what is let go must go by itself."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("_no_collection")
def test_a_book_leaves_the_memory_when_another_one_is_open(qtbot: QtBot, open_book: Opener, sample: Path) -> None:
    window = open_book(sample)
    assert window.document is not None
    session, book = weakref.ref(window.document.session), weakref.ref(window.document.session.books[0])
    window.show_review()
    window.actions_by_name["fix_domain"].trigger()
    window.show_export()
    qtbot.waitUntil(lambda: window.export_page.plan is not None)
    window.show_review()
    window.document.mark_exported(0)
    open_book(sample)

    def is_gone() -> bool:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return session() is None and book() is None

    qtbot.waitUntil(is_gone)


@pytest.fixture
def _read_aloud() -> Iterator[None]:
    """Let Qt tell a screen reader of everything."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def large(open_book: Opener, make_book: Callable[..., Path]) -> MainWindow:
    """A window with thousands of addresses at one suspicious domain, shown in the review."""
    window = open_book(make_book(*((f"Person {number}", f"p{number}@army.ml") for number in range(_MANY))))
    window.show_review()
    QCoreApplication.processEvents()
    return window


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Counts how often the table's model is asked for something."""
    counts: Counter[str] = Counter()

    def counting(name: str) -> Callable[..., Any]:
        method = getattr(AddressTableModel, name)

        def call(self: AddressTableModel, *arguments: Any) -> Any:
            counts[name] += 1
            return method(self, *arguments)

        return call

    for name in ("data", "flags"):
        monkeypatch.setattr(AddressTableModel, name, counting(name))
    return counts


@pytest.mark.usefixtures("_read_aloud")
def test_what_is_asked_of_a_table_depends_on_what_is_seen_and_not_on_its_length(
    qtbot: QtBot, asked: Counter[str], large: MainWindow
) -> None:
    page, table = large.review_page, large.review_page.table
    steps: tuple[Callable[[], object], ...] = (
        lambda: table.go_to(_MANY - 1),
        table.selectAll,
        lambda: table.go_to(0),
        lambda: table.verticalScrollBar().setValue(table.verticalScrollBar().maximum() // 2),
        large.actions_by_name["fix_domain"].trigger,
        large.actions_by_name["undo"].trigger,
    )
    for step in steps:
        asked.clear()
        step()
        QCoreApplication.processEvents()
        assert asked.total() < _MANY, f"{asked} in {steps.index(step)}"
    assert page.document is not None
    assert page.document.decided_addresses == 0


def test_a_filter_lets_the_window_do_other_things_meanwhile(qtbot: QtBot, large: MainWindow) -> None:
    page = large.review_page
    beats: list[bool] = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(True))
    assert page.document is not None
    with qtbot.waitSignal(page._search.found):
        timer.start(0)
        page._search.start(page.document, FindingFilter(text="nobody is called so"), Order.MATTERS)
    assert len(beats) > 1


def test_a_listing_asks_only_for_what_is_seen(empty_window: MainWindow) -> None:
    asked: set[int] = set()

    def row(number: int) -> tuple[str, str]:
        asked.add(number)
        return f"contact {number}", "address"

    dialog = ListingDialog(empty_window, "Title", "Sentence", ListingModel(("Contact", "Address"), 100_000, row))
    dialog.open()
    dialog.grab()
    assert len(asked) < 100
    assert dialog.table.columnWidth(0) >= dialog.table.fontMetrics().horizontalAdvance("contact 1")
