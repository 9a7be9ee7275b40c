"""What keeps the window fluid with a large book, without a clock: what is asked, what is kept, what is let go."""

import gc
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from desktop_app.gui.main_window import MainWindow

Opener = Callable[[Path], MainWindow]


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
