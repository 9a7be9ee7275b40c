"""Hostile names are text, and only text.py can make a label."""

import ast
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QLabel, QWidget

import desktop_app.gui
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.models.address_table_model import Column
from desktop_app.gui.text import PlainLabel, ReadingText, tooltip

GUI = Path(desktop_app.gui.__file__).parent
HOSTILE = "<img src=x onerror=alert(1)><b>Bold</b>"
FORBIDDEN = {"QLabel", "QMessageBox", "QToolTip", "QProgressDialog", "QErrorMessage", "QWhatsThis"}


@pytest.mark.parametrize("path", sorted(GUI.rglob("*.py")), ids=lambda path: str(path.relative_to(GUI)))
def test_only_text_makes_labels_messages_and_tool_tips(path: Path) -> None:
    if path.name == "text.py":
        return
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        assert not (isinstance(node, ast.Name) and node.id in FORBIDDEN), f"{node.id}, line {node.lineno}"
        if isinstance(node, ast.Attribute):
            assert node.attr not in {"setToolTip", "setStatusTip", "setWhatsThis", "setHtml"}, f"line {node.lineno}"


def test_a_hostile_name_is_shown_as_text(
    open_book: Callable[[Path], MainWindow], make_book: Callable[..., Path]
) -> None:
    window = open_book(
        make_book((HOSTILE, "evil@army.ml"), ("A" * 10000, "b" * 3000 + "@army.ml"), ("x\u202ey\x07z", "c@army.ml"))
    )
    model = window.review_page.address_model
    assert model.index(0, Column.CONTACT).data() == HOSTILE
    assert not GuiQt.mightBeRichText("plain")
    tip = model.index(0, Column.CONTACT).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip
    assert "&lt;img" in tip
    assert len(model.index(1, Column.CONTACT).data()) <= 300
    assert model.index(1, Column.CHANGE).data().endswith("@army.ml")
    assert model.index(2, Column.CONTACT).data() == "x y z"
    texts = [field.toPlainText() for field in window.review_page.inspector.findChildren(ReadingText)]
    assert any(HOSTILE in text for text in texts)
    window.review_page.grab()


def test_every_label_is_plain(window: QWidget) -> None:
    for label in window.findChildren(QLabel):
        assert isinstance(label, PlainLabel) or not label.text(), label.text()
        assert label.textFormat() is Qt.TextFormat.PlainText or not label.text()


def test_a_tool_tip_is_escaped_only_where_it_must_be() -> None:
    assert tooltip("army.ml → army.mil") == "army.ml → army.mil"
    assert tooltip("<b>x</b>") == "<qt>&lt;b&gt;x&lt;/b&gt;</qt>"
