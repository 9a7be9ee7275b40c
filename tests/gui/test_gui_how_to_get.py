"""“How do I get my contacts out?”: each guide is complete, readable, copyable, and leads on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from walking import failures

from desktop_app.gui.dialogs.how_to_get import HowToGetDialog
from desktop_app.gui.guidance.guides import Guide, guides
from desktop_app.gui.main_window import MainWindow


def opened(window: MainWindow) -> HowToGetDialog:
    """Return the dialog, opened from the first page."""
    window.open_page.how_button.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, HowToGetDialog)
    return dialog


@pytest.mark.parametrize("guide", guides(), ids=lambda guide: guide.key)
def test_each_guide_has_short_steps_a_result_and_its_sources(guide: Guide) -> None:
    assert 3 <= len(guide.steps) <= 5
    for sentence in (*guide.steps, guide.result, guide.holds, guide.otherwise):
        assert sentence.endswith((".", ")."))
        assert len(sentence) < 260, sentence
    assert any(kind in guide.result for kind in (".vcf", ".csv"))
    assert guide.sources


def test_the_programs_that_people_have_are_there() -> None:
    keys = [guide.key for guide in guides()]
    assert keys == ["outlook-classic", "outlook-new", "google", "iphone", "thunderbird", "android", "mac"]


def test_choosing_a_program_shows_its_steps_by_number(qtbot: QtBot, empty_window: MainWindow) -> None:
    dialog = opened(empty_window)
    assert dialog.focusWidget() is dialog.list
    for number, guide in enumerate(guides()):
        if number:
            qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
        lines = dialog.steps.toPlainText().split("\n")
        assert lines[0] == f"1. {guide.steps[0]}"
        assert len(lines) == len(guide.steps)
        assert dialog.outcome.toPlainText() == guide.result
        assert not failures(dialog)


def test_the_steps_can_be_copied(empty_window: MainWindow) -> None:
    dialog = opened(empty_window)
    dialog.copy_button.click()
    assert QApplication.clipboard().text() == dialog.text
    assert dialog.text.startswith("Outlook for Windows (classic)\n1. In Outlook, open the menu")


def test_it_leads_to_opening_the_file(empty_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: (asked.append("x") or [], ""))
    dialog = opened(empty_window)
    dialog.open_button.click()
    assert asked
    assert not dialog.isVisible()


def test_it_has_a_key_also_without_a_book(qtbot: QtBot, empty_window: MainWindow) -> None:
    qtbot.keyClick(empty_window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(QApplication.activeModalWidget(), HowToGetDialog)
