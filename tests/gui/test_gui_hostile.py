"""A book full of hostile texts, through every page and dialog that the menus open: all of it is harmless text."""

import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from walking import walk

from desktop_app.gui.actions import SPECS
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.text import PlainLabel

HTML = "<img src='file:///etc/passwd'><b onclick=alert(1)>Bold</b><!-- &amp; %1 {0} {name}"
BIDI = "evil\u202egnp.exe\u2066\u200b\u00adx"
CONTROL = "bell\x07esc\x1b[31mnul\x00end"
LONG = "L" * 10000
MARKS = "Z" + "\u0338\u035a" * 500
NAMES = (HTML, BIDI, CONTROL, LONG, MARKS, "عمر", "דוד", "👩\u200d👩\u200d👧\u200d👦🇩🇪", "& &File", "")
DOMAINS = (
    "army.ml",
    "gmail,com",
    "аrmy.mil",
    "army\u202e.ml",
    "<b>army</b>.ml",
    "x" * 300 + ".ml",
    "army.m\u0301l",
    "hotmail.co",
)
_LONGEST = 6000
"""Characters of one text on a screen: several lines of what is cut at some hundreds."""
_SKIPPED = frozenset({"quit", "sample", "open", "open_folder"})


def hostile_book() -> bytes:
    """Return cards with every kind of hostile text in every field."""
    card = (
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{0}\r\nORG:{0}\r\nTITLE:{0}\r\nTEL:{0}\r\nNOTE:{0} {1}\r\n"
        "EMAIL;TYPE={2}:{1}\r\nEMAIL:{2}\r\nX-{3}:{0}\r\nEND:VCARD\r\n"
    )
    cards = []
    for number, name in enumerate(NAMES):
        for domain in DOMAINS:
            cards.append((name, f"p{number}@{domain}", f"{name[:40].replace(' ', '')}@army.mil", "ODD"))
    cards.append(("Fax", HTML, "no at sign " + BIDI, "ODD"))
    lists = f"BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:group\r\nFN:{HTML}{BIDI}\r\nMEMBER:mailto:p0@army.ml\r\nEND:VCARD\r\n"
    return ("".join(card.format(*each) for each in cards) + lists).encode()


def said(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield (where, text) of everything that a window shows or reads aloud."""
    for child in (window, *window.findChildren(QWidget)):
        where = f"{child.metaObject().className()} {child.objectName()}"
        yield f"{where}, name", child.accessibleName()
        yield f"{where}, description", child.accessibleDescription()
        yield f"{where}, title", child.windowTitle()
        if isinstance(child, (QLabel, QAbstractButton, QLineEdit)):
            yield where, child.text()
        elif isinstance(child, (QTextEdit, QPlainTextEdit)):
            yield where, child.toPlainText()
        elif isinstance(child, QComboBox):
            for place in range(child.count()):
                yield where, child.itemText(place)
        elif isinstance(child, QAbstractItemView) and not isinstance(child, QHeaderView) and child.model():
            model = child.model()
            roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            columns = model.columnCount() if hasattr(model, "_headings") else 1
            for row in range(min(model.rowCount(), 100)):
                for column in range(columns):
                    for role in roles:
                        yield f"{where}, row {row}", str(model.index(row, column).data(role) or "")


def tips(window: QWidget) -> Iterator[str]:
    """Yield the tool tips of a window and of the rows in it."""
    for child in window.findChildren(QWidget):
        yield child.toolTip()
        if isinstance(child, QAbstractItemView) and not isinstance(child, QHeaderView) and child.model():
            model = child.model()
            columns = model.columnCount() if hasattr(model, "_headings") else 1
            for row in range(min(model.rowCount(), 100)):
                for column in range(columns):
                    yield str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")


def harm_in(window: QWidget) -> list[str]:
    """Return what a window shows that could mislead, or be taken for something else than text."""
    found = []
    for where, text in said(window):
        hidden = {c for c in text if unicodedata.category(c) in {"Cc", "Cf", "Cs"} and c not in "\n\u200c\u200d"}
        if hidden:
            found.append(f"{where} shows {sorted(map(ascii, hidden))}: {text[:80]!a}")
        if len(text) > _LONGEST and not where.startswith("QPlainTextEdit"):
            found.append(f"{where} shows {len(text)} characters: {text[:80]!a}")
    for tip in tips(window):
        is_escaped = tip.startswith("<qt>") and "<" not in tip.removeprefix("<qt>").removesuffix("</qt>")
        if GuiQt.mightBeRichText(tip) and not is_escaped:
            found.append(f"a tool tip is taken for HTML: {tip[:80]!a}")
    for label in window.findChildren(QLabel):
        if label.text() and not isinstance(label, PlainLabel):
            found.append(f"a bare label: {label.text()[:80]}")
    for field in window.findChildren(QTextEdit):
        if "<img" in field.toHtml() or "<b " in field.toHtml():
            found.append(f"{field.accessibleName()} holds HTML")
    window.grab()
    return found


@pytest.fixture
def hostile_window(open_book: Callable[[Path], MainWindow], tmp_path: Path) -> MainWindow:
    """A window with the hostile book in it."""
    path = tmp_path / "hostile <b>book.vcf"
    path.write_bytes(hostile_book())
    window = open_book(path)
    window.show_review()
    return window


def test_every_finding_and_address_of_a_hostile_book_is_shown_as_text(hostile_window: MainWindow) -> None:
    page, document = hostile_window.review_page, hostile_window.document
    assert document
    assert len(document.findings) >= 5
    found: dict[str, None] = {}
    for number in range(len(document.findings)):
        page.select_finding(number)
        for row in range(min(page.address_model.rowCount(), 12)):
            page.table.go_to(row)
            found |= dict.fromkeys(harm_in(page.inspector))
        found |= dict.fromkeys(harm_in(hostile_window))
    assert not found, "\n".join(found)


def test_every_page_and_dialog_shows_a_hostile_book_as_text(hostile_window: MainWindow) -> None:
    window, document = hostile_window, hostile_window.document
    assert document
    found: dict[str, None] = {}
    for number in range(min(len(document.findings), 4)):
        for name in (spec.name for spec in SPECS if spec.name not in _SKIPPED):
            window.show_review()
            window.review_page.select_finding(number)
            if not window.actions_by_name[name].isEnabled():
                continue
            window.actions_by_name[name].trigger()
            QThreadPool.globalInstance().waitForDone()
            QApplication.processEvents()
            found |= dict.fromkeys(f"{name}: {each}" for each in walk(window, harm_in))
            found |= dict.fromkeys(f"{name}: {each}" for each in harm_in(window))
            while window.undo_stack.canUndo():
                window.undo_stack.undo()
    assert not found, "\n".join(found)


def test_what_is_read_aloud_of_a_hostile_book_is_text(
    hostile_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr("desktop_app.gui.pages.review_page.announce", lambda _widget, text: heard.append(text))
    document = hostile_window.document
    assert document
    for number in range(len(document.findings)):
        hostile_window.review_page.select_finding(number)
        hostile_window.actions_by_name["keep"].trigger()
    assert heard
    for text in heard:
        assert text.isprintable() or all(unicodedata.category(c) not in {"Cc", "Cs"} for c in text)
        assert not any(c in text for c in "\u202e\u2066\u200b")
        assert len(text) < 2000
