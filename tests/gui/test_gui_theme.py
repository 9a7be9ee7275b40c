"""Light, dark and high contrast: enough contrast in each, and switched at once."""

from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.theme import BLACK_ON_WHITE, DARK, LIGHT, WHITE_ON_BLACK, Colours, Theme
from desktop_app.gui.widgets.tick_box import TickBox
from desktop_app.settings.user_settings import Scheme

EACH = pytest.mark.parametrize(
    "colours",
    [LIGHT, DARK, BLACK_ON_WHITE, WHITE_ON_BLACK],
    ids=["light", "dark", "black-on-white", "white-on-black"],
)


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


def ratio(colours: Colours, ordinary: float, plain: float) -> float:
    """Return the contrast that a scheme promises."""
    return plain if colours.is_plain else ordinary


@EACH
def test_text_stands_out_from_every_ground(colours: Colours) -> None:
    least = ratio(colours, 4.5, 7.0)
    grounds = (colours.window, colours.surface, colours.raised, colours.accent_soft, colours.hover)
    inks = (colours.text, colours.muted, colours.accent, colours.wrong, colours.right)
    pairs = [
        *product(inks, grounds),
        (colours.on_accent, colours.accent), (colours.on_accent, colours.accent_hover),
        (colours.wrong, colours.wrong_soft), (colours.right, colours.right_soft),
        (colours.warning, colours.warning_soft), (colours.warning, colours.surface),
        (colours.warning, colours.accent_soft), (colours.text, colours.wrong_soft),
        (colours.text, colours.warning_soft),
    ]  # fmt: skip
    for text, ground in pairs:
        assert contrast(text, ground) >= least, (text, ground)


@EACH
def test_outlines_rings_and_signs_stand_out_from_every_ground(colours: Colours) -> None:
    least = ratio(colours, 3.0, 4.5)
    for ground in (colours.window, colours.surface):
        for sign in (colours.outline, colours.accent, colours.wrong, colours.warning, colours.right):
            assert contrast(sign, ground) >= least, (sign, ground)
    if colours.is_plain:
        assert contrast(colours.line, colours.surface) >= least


@EACH
def test_what_is_disabled_can_still_be_read(colours: Colours) -> None:
    for ground in (colours.surface, colours.window, colours.hover):
        assert contrast(colours.disabled, ground) >= ratio(colours, 3.0, 7.0), ground


@EACH
def test_the_focus_ring_is_thicker_than_the_line_it_replaces(colours: Colours) -> None:
    assert colours.ring > colours.edge
    if colours.is_plain:
        assert colours.ring > LIGHT.ring


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


def test_a_choice_counts_over_the_system_until_the_system_is_chosen_again(theme: Theme) -> None:
    theme.follow(Qt.ColorScheme.Dark)
    theme.choose(Scheme.LIGHT)
    assert theme.colours is LIGHT
    theme.follow(Qt.ColorScheme.Light)
    theme.choose(Scheme.DARK)
    assert theme.colours is DARK
    theme.choose(Scheme.SYSTEM)
    assert theme.colours is LIGHT


def test_high_contrast_is_black_on_white_or_white_on_black_as_the_desktop_is(theme: Theme) -> None:
    theme.follow(Qt.ColorScheme.Light)
    theme.choose(Scheme.HIGH_CONTRAST)
    assert theme.colours is BLACK_ON_WHITE
    theme.follow(Qt.ColorScheme.Dark)
    assert theme.colours is WHITE_ON_BLACK


def test_high_contrast_is_put_on_where_the_system_asks_for_it(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    theme.follow(Qt.ColorScheme.Dark)
    monkeypatch.setattr(Theme, "_wants_contrast", lambda _self: True)
    theme.choose(Scheme.SYSTEM)
    assert theme.colours is WHITE_ON_BLACK
    theme.choose(Scheme.DARK)
    assert theme.colours is DARK


def test_the_scheme_is_changed_at_once_and_kept(empty_window: MainWindow, theme: Theme, qtbot: QtBot) -> None:
    empty_window.preferences.change(scheme=Scheme.HIGH_CONTRAST)
    assert theme.colours.is_plain
    again = MainWindow(theme)
    qtbot.addWidget(again)
    assert again.preferences.settings.scheme is Scheme.HIGH_CONTRAST
    empty_window.preferences.change(scheme=Scheme.LIGHT)
    assert theme.colours is LIGHT


@EACH
def test_the_focus_is_seen_on_a_tick_box(theme: Theme, qtbot: QtBot, colours: Colours) -> None:
    box = TickBox(theme, "Something")
    qtbot.addWidget(box)
    theme.colours = colours
    box.show()
    box.clearFocus()
    without = box.grab().toImage()
    box.setFocus()
    QApplication.processEvents()
    assert box.grab().toImage() != without


def test_panes_grow_with_the_letters_of_the_system(qapp: QApplication, theme: Theme, qtbot: QtBot) -> None:
    assert theme.scaled(240) == 240
    font = qapp.font()
    large = QFont(font)
    large.setPointSizeF(15)
    qapp.setFont(large)
    try:
        assert theme.scaled(240) == 360
        window = MainWindow(Theme(qapp))
        qtbot.addWidget(window)
        assert window.review_page.inspector.minimumWidth() == 360
    finally:
        qapp.setFont(font)


def test_the_style_sheet_comes_on_at_last_in_the_scheme_chosen_meanwhile(qapp: QApplication, theme: Theme) -> None:
    theme.choose(Scheme.LIGHT)
    with theme.at_last():
        theme.choose(Scheme.DARK)
        assert qapp.styleSheet() == ""
    assert DARK.surface in qapp.styleSheet()


def test_the_style_sheet_comes_on_where_making_the_window_fails(qapp: QApplication, theme: Theme) -> None:
    before = qapp.styleSheet()
    with pytest.raises(ZeroDivisionError), theme.at_last():
        raise ZeroDivisionError
    assert qapp.styleSheet() == before != ""
