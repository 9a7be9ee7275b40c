"""For ears, hands and eyes: names, keys, contrast, announcements."""

from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.gui import announcing
from desktop_app.gui.actions import MENUS, SPECS
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.theme import DARK, LIGHT, Colours, Theme


def test_every_action_is_in_a_menu_and_says_what_it_does() -> None:
    in_menus = {name for _, names in MENUS for name in names if name}
    assert in_menus == {spec.name for spec in SPECS}
    assert all(spec.tip for spec in SPECS)


def test_no_two_actions_share_a_key() -> None:
    keys = [key for spec in SPECS for key in spec.keys]
    assert len(keys) == len(set(keys))


def test_single_letters_are_limited_to_the_lists() -> None:
    for spec in SPECS:
        bare = any("Ctrl" not in key and not key.startswith("F") for key in spec.keys)
        assert bare == spec.in_lists, spec.name


def test_the_review_begins_in_the_list_and_tab_goes_on_to_the_table(qtbot: QtBot, window: MainWindow) -> None:
    assert window.review_page.findings.hasFocus()
    qtbot.keyClick(window.review_page.findings, Qt.Key.Key_Tab)
    assert window.review_page.table.hasFocus()
    qtbot.keyClick(window.review_page.table, Qt.Key.Key_Tab)
    assert not window.review_page.table.hasFocus()


def test_a_decision_is_announced_with_what_comes_next(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("desktop_app.gui.pages.review_page.announce", lambda _widget, text: said.append(text))
    qtbot.keyClick(window.review_page.findings, Qt.Key.Key_K)
    assert "next: " in said[-1]
    assert said[-1].endswith("8 domains left")


def test_announcing_is_silent_where_nobody_listens(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[object] = []
    monkeypatch.setattr(announcing.QAccessible, "isActive", lambda: False)
    monkeypatch.setattr(announcing.QAccessible, "updateAccessibility", sent.append)
    announcing.announce(window, "hello")
    assert not sent
    monkeypatch.setattr(announcing.QAccessible, "isActive", lambda: True)
    announcing.announce(window, "hello")
    assert len(sent) == 1


def luminance(name: str) -> float:
    """Return the relative luminance (WCAG 2.2)."""
    colour = QColor(name)
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio (WCAG 2.2)."""
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_text_and_signs_have_enough_contrast(colours: Colours) -> None:
    grounds = (colours.window, colours.surface, colours.raised, colours.accent_soft, colours.hover)
    for text, ground in product((colours.text, colours.muted, colours.accent, colours.wrong, colours.right), grounds):
        assert contrast(text, ground) >= 4.5, (text, ground)
    pairs = (
        (colours.on_accent, colours.accent), (colours.on_accent, colours.accent_hover),
        (colours.wrong, colours.wrong_soft), (colours.right, colours.right_soft),
        (colours.warning, colours.warning_soft), (colours.warning, colours.surface), (colours.text, colours.wrong_soft),
    )  # fmt: skip
    for text, ground in pairs:
        assert contrast(text, ground) >= 4.5, (text, ground)
    for ground in (colours.window, colours.surface):
        assert contrast(colours.outline, ground) >= 3.0, ground


def test_the_window_follows_the_system_between_light_and_dark(
    theme: Theme, open_book: Callable[[Path], MainWindow], sample: Path
) -> None:
    window = open_book(sample)
    theme.follow(Qt.ColorScheme.Dark)
    assert theme.colours is DARK
    window.grab()
    theme.follow(Qt.ColorScheme.Light)
    assert theme.colours is LIGHT
    window.grab()


def test_the_smallest_window_cuts_no_button(window: MainWindow) -> None:
    window.resize(1024, 700)
    QApplication.processEvents()
    for button in window.review_page.panel.buttons.values():
        assert button.width() >= button.sizeHint().width(), button.text()
