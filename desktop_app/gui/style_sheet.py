"""The style sheet, built from the colours of a scheme and the size of the system's font.

In the templates $in_8 is 8 pixels less the usual line around a control, $at_8 is 8 less the ring that shows the focus:
so nothing moves when the focus comes.
"""

from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.gui.theme import Colours

_SHEET = """
QWidget { color: $text; }
QMainWindow, QDialog, QStackedWidget, QWidget[page="true"] { background: $window; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[role="heading"] { font-size: ${heading}pt; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="section"] { font-size: ${small}pt; font-weight: 600; color: $muted; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: ${small}pt; }
QLabel[role="error"] { color: $wrong; font-weight: 600; }

QFrame[card="true"] { background: $surface; border: ${edge}px solid $line; border-radius: 8px; }
QFrame[card="error"] { background: $wrong_soft; border: ${edge}px solid $wrong; border-radius: 8px; }
QFrame[card="accent"] { background: $accent_soft; border: ${edge}px solid $accent; border-radius: 8px; }
QFrame[card="warning"] { background: $warning_soft; border: ${edge}px solid $warning; border-radius: 8px; }
QFrame[card="drop"] { background: $surface; border: 2px dashed $outline; border-radius: 12px; }
QFrame[card="drop-over"] { background: $accent_soft; border: 2px dashed $accent; border-radius: 12px; }
QFrame[rule="true"] { background: $line; border: none; max-height: 1px; min-height: 1px; }

QPushButton {
    background: $surface; border: ${edge}px solid $outline; border-radius: 6px;
    padding: ${in_8}px ${in_16}px; min-height: 20px; outline: 0;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border: ${ring}px solid $accent; padding: ${at_8}px ${at_16}px; }
QPushButton:disabled { color: $disabled; border-color: $line; background: $raised; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: $accent_hover; }
QPushButton[kind="primary"]:focus { border: ${ring}px solid $text; }
QPushButton[kind="primary"]:disabled { background: $hover; color: $disabled; border-color: $line; }
QPushButton[kind="quiet"] {
    background: transparent; border-color: transparent; color: $accent; padding: ${in_6}px ${in_10}px;
}
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:focus { border: ${ring}px solid $accent; padding: ${at_6}px ${at_10}px; }
QPushButton[kind="quiet"]:disabled { color: $disabled; }
QPushButton[kind="icon"] {
    background: transparent; border-color: transparent; padding: ${in_4}px; min-height: 14px;
}
QPushButton[kind="icon"]:hover { background: $hover; }
QPushButton[kind="icon"]:focus { border: ${ring}px solid $accent; padding: ${at_4}px; }
QPushButton[keyed="true"] { text-align: left; padding: ${in_8}px ${in_12}px; }
QPushButton[keyed="true"]:focus { padding: ${at_8}px ${at_12}px; }
QPushButton[kind="choice"]:checked { background: $accent_soft; border-color: $accent; }

QPushButton[kind="link"] {
    background: transparent; border-color: transparent; color: $accent;
    padding: ${in_6}px ${in_12}px ${in_6}px ${in_4}px;
}
QPushButton[kind="link"]:hover { background: $hover; }
QPushButton[kind="link"]:focus { border: ${ring}px solid $accent; padding: ${at_6}px ${at_12}px ${at_6}px ${at_4}px; }
QPushButton[kind="link"]:disabled { color: $disabled; }

QLineEdit, QComboBox {
    background: $surface; border: ${edge}px solid $outline; border-radius: 6px; padding: ${in_8}px ${in_10}px;
    min-height: 20px;
    selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $muted;
}
QLineEdit:focus, QComboBox:focus { border: ${ring}px solid $accent; padding: ${at_8}px ${at_10}px; }
QComboBox[active="true"] { background: $accent_soft; border-color: $accent; font-weight: 600; }
QLineEdit[invalid="true"] { border: ${ring}px solid $wrong; padding: ${at_8}px ${at_10}px; }
QLineEdit:disabled, QComboBox:disabled { color: $disabled; border-color: $line; background: $raised; }
ChoiceBox::drop-down { border: none; width: 28px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $outline; }

QTextEdit { background: transparent; border: ${ring}px solid transparent; border-radius: 4px; }
QTextEdit:focus { border: ${ring}px solid $accent; }
QPlainTextEdit {
    background: $surface; border: ${edge}px solid $outline; border-radius: 6px; padding: ${in_6}px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QPlainTextEdit:focus { border: ${ring}px solid $accent; padding: ${at_6}px; }

QListView, QTableView {
    background: $surface; border: ${edge}px solid $line; border-radius: 8px; outline: 0; gridline-color: $line;
}
QListView:focus, QTableView:focus { border: ${edge}px solid $accent; }
QListView { padding: 3px; }
QListWidget::item { padding: 4px 8px; border-left: 3px solid transparent; }
QListWidget::item:hover { background: $hover; }
QListWidget::item:selected { background: $accent_soft; color: $text; border-left: 3px solid $accent; }
QListWidget:focus { border: ${ring}px solid $accent; }
QListView[menu="true"]::item { padding: 7px 9px; border-radius: 4px; }
QListView[menu="true"]::item:hover { background: $hover; }
QListView[menu="true"]::item:selected { background: $accent; color: $on_accent; }
QListView[bare="true"], QListView[bare="true"]:focus { background: transparent; border: none; padding: 0; }
QTableView::item { padding: 0 6px; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section:first { border-top-left-radius: 7px; }
QHeaderView::section:last { border-top-right-radius: 7px; }
QHeaderView::section {
    background: $surface; color: $muted; border: none; border-bottom: ${edge}px solid $line; padding: 7px 8px;
    font-size: ${small}pt; font-weight: 600;
}
QTableView QTableCornerButton::section { background: $surface; border: none; }

QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 1px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 1px; }
QScrollBar::handle { background: $outline; border-radius: 4px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: $line; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }

QSplitter::handle { background: transparent; }
QMenuBar { background: $window; padding: 2px 8px; }
QMenuBar::item { padding: 6px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $surface; border: ${edge}px solid $line; padding: 4px; }
QMenu::item { padding: 7px 28px 7px 12px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu::item:disabled { color: $disabled; background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QToolTip { background: $raised; color: $text; border: ${edge}px solid $outline; padding: 4px 6px; }
"""

_PLAIN = """
QPushButton:hover, QMenuBar::item:selected { background: $text; color: $window; }
QPushButton:pressed { background: $accent; color: $on_accent; }
QPushButton:disabled, QPushButton[kind="primary"]:disabled, QLineEdit:disabled, QComboBox:disabled {
    background: $surface; color: $disabled; border: ${edge}px dashed $disabled;
}
QPushButton[kind="primary"]:hover { color: $on_accent; }
QPushButton[kind="quiet"] { text-decoration: underline; }
QPushButton[kind="quiet"]:hover { background: $text; color: $window; }
QPushButton[kind="choice"]:checked { border: ${ring}px solid $accent; padding: ${at_8}px ${at_12}px; }
QLineEdit, QListView { selection-background-color: $accent; selection-color: $on_accent; }
QProgressBar { background: $surface; border: ${edge}px solid $outline; }
QScrollBar:vertical { width: 14px; }
QScrollBar:horizontal { height: 14px; }
"""
"""What high contrast has besides: tints are too faint, so states are shown by inverting, dashes and thick lines."""
_DISTANCES = (4, 6, 8, 10, 12, 16)


def style_sheet(colours: "Colours", points: float) -> str:
    """Return the style sheet for a scheme; points: the size of body text."""
    sizes = {"title": round(points * 2.0, 1), "heading": round(points * 1.35, 1), "small": round(points * 0.9, 1)}
    names = {name: getattr(colours, name) for name in colours.__slots__}
    inner = {f"in_{distance}": distance - colours.edge for distance in _DISTANCES}
    focused = {f"at_{distance}": distance - colours.ring for distance in _DISTANCES}
    sheet = _SHEET + (_PLAIN if colours.is_plain else "")
    return Template(sheet).substitute(names, **sizes, **inner, **focused)
