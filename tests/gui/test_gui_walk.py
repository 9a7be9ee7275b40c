"""Every page and every dialog, with nothing open, one finding and many: all is named, read and reached.

What the menus hold is what is walked, so a new action's dialog is found without being listed here.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from walking import failures, unlike_before, walk

from desktop_app.files.paths import resource
from desktop_app.gui.actions import SPECS
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.widgets.layout import column

_LEAVE = frozenset({"quit", "sample"})
"""Actions after which there is no window, or another book."""
_BOOKS = ("nothing", "one", "many", "quiet")


@pytest.fixture(params=_BOOKS)
def any_window(
    request: pytest.FixtureRequest,
    empty_window: MainWindow,
    open_book: Callable[[Path], MainWindow],
    make_book: Callable[..., Path],
    sample: Path,
) -> MainWindow:
    """A window with nothing open, or with a book of one finding, of many, of none."""
    match request.param:
        case "one":
            return open_book(make_book(("Ann", "ann@army.ml"), ("Bob", "bob@army.mil")))
        case "many":
            return open_book(sample)
        case "quiet":
            return open_book(make_book(("Bob", "bob@army.mil")))
    return empty_window


@pytest.fixture(scope="module")
def look() -> Callable[[QWidget], list[str]]:
    """Looks at each window once: what every book has alike isn't gone through with Tab for each of them."""
    return unlike_before(failures)


def test_whatever_an_action_opens_is_named_read_and_reached(
    any_window: MainWindow, look: Callable[[QWidget], list[str]]
) -> None:
    found: dict[str, None] = {}
    for name in (spec.name for spec in SPECS if spec.name not in _LEAVE):
        if not any_window.actions_by_name[name].isEnabled():
            continue
        any_window.actions_by_name[name].trigger()
        QThreadPool.globalInstance().waitForDone()
        QApplication.processEvents()
        found |= dict.fromkeys(f"{name}, {each}" for each in walk(any_window, look))
        page = type(any_window.pages.currentWidget()).__name__
        found |= dict.fromkeys(f"{name}, on {page}: {each}" for each in look(any_window))
        _begin_again(any_window)
    assert not found, "\n".join(found)


def _begin_again(window: MainWindow) -> None:
    """Take back what an action decided, and go back to the page where it began."""
    window.show_review()
    while window.undo_stack.canUndo():
        window.undo_stack.undo()


def test_the_page_that_a_book_is_opened_on_is_named_read_and_reached(any_window: MainWindow) -> None:
    any_window.pages.setCurrentWidget(any_window.open_page)
    assert not failures(any_window)


def test_a_decided_review_is_named_read_and_reached(
    open_book: Callable[[Path], MainWindow], make_book: Callable[..., Path]
) -> None:
    window = open_book(make_book(("Ann", "ann@army.ml"), ("Bob", "bob@army.mil")))
    window.actions_by_name["keep"].trigger()
    assert window.document is not None
    assert window.document.all_decided
    assert not failures(window)


def test_a_refused_book_is_named_read_and_reached(qtbot: QtBot, empty_window: MainWindow, tmp_path: Path) -> None:
    empty_window.open([tmp_path / "none.vcf"])
    qtbot.waitUntil(lambda: not empty_window.open_page.is_reading)
    assert not failures(empty_window)


def test_the_sample_of_a_table_asks_and_is_named_read_and_reached(
    open_book: Callable[[Path], MainWindow], tmp_path: Path
) -> None:
    table = tmp_path / "contacts.csv"
    table.write_bytes(resource("samples", "google-contacts.csv").read_bytes())
    window = open_book(table)
    QApplication.processEvents()
    assert not list(walk(window, failures))
    assert not failures(window)


@pytest.mark.parametrize(
    ("spoil", "expected"),
    [
        (lambda _field, button: button.setText(""), "has no name"),
        (lambda _field, button: button.setFocusPolicy(Qt.FocusPolicy.ClickFocus), "can't be reached with Tab"),
        (lambda field, _button: field.setTabChangesFocus(False), "keeps the focus"),
    ],
)
def test_the_walk_finds_what_is_wrong(
    qtbot: QtBot, spoil: Callable[[QPlainTextEdit, QPushButton], None], expected: str
) -> None:
    window, field, button = QWidget(), QPlainTextEdit(), QPushButton("Good")
    qtbot.addWidget(window)
    field.setAccessibleName("Text")
    field.setTabChangesFocus(True)
    window.setLayout(column(field, button))
    window.show()
    assert not failures(window)
    spoil(field, button)
    assert any(expected in each for each in failures(window))
