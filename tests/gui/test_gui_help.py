"""The glossary, the guides, and what the program is."""

import getpass
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.files.build import version_and_commit
from desktop_app.files.paths import resource
from desktop_app.gui.dialogs.about import AboutDialog
from desktop_app.gui.dialogs.confirm import ConfirmDialog
from desktop_app.gui.dialogs.sheet import SheetDialog
from desktop_app.gui.guidance.glossary import glossary
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.models.sheet_model import SheetModel, SheetRole
from desktop_app.gui.text import ReadingText
from desktop_app.settings.components import components, licence_text


def opened(window: MainWindow, name: str) -> SheetDialog | AboutDialog:
    """Trigger an action and return its dialog."""
    window.actions_by_name[name].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SheetDialog | AboutDialog)
    return dialog


@pytest.mark.parametrize(
    "word",
    ["Known-correct spelling", "Domain", "Ending", "Slip", "Almost certainly a typo", "Probably a typo", "Worth a look",
     "Keep", "Ask", "Also appears in", "Export", "Proof"],
)  # fmt: skip
def test_the_glossary_explains_the_words_of_the_program(word: str) -> None:
    meanings = {row.term: row.text for row in glossary()}
    assert meanings[word].endswith(".")
    assert len(meanings[word]) < 250


def test_no_word_is_explained_twice() -> None:
    terms = [row.term for row in glossary()]
    assert len(terms) == len(set(terms))


def test_the_glossary_is_searched_and_read_as_sentences(qtbot: QtBot, empty_window: MainWindow) -> None:
    dialog = opened(empty_window, "glossary")
    qtbot.keyClicks(dialog.search_field, "safe permitted")
    assert dialog.model.found == 1
    row = dialog.view.currentIndex()
    assert row.data() == "Known-correct spelling"
    assert row.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Known-correct spelling: A domain of which")
    assert dialog.model.index(0).data(SheetRole.ROW).is_heading
    dialog.grab()


def test_headings_are_passed_over_by_the_selection(qtbot: QtBot, qtmodeltester: object, qapp: QApplication) -> None:
    model = SheetModel(glossary())
    qtmodeltester.check(model)  # type: ignore[attr-defined]
    selectable = Qt.ItemFlag.ItemIsSelectable
    for number in range(model.rowCount()):
        index = model.index(number)
        assert bool(index.flags() & selectable) is not index.data(SheetRole.ROW).is_heading


def test_about_shows_every_part_with_its_licence(qtbot: QtBot, empty_window: MainWindow) -> None:
    dialog = opened(empty_window, "about")
    assert dialog.details.toPlainText().startswith(f"Proofbook {version_and_commit()}\n")
    licences = dialog.licences
    assert licences.list.count() == len(components())
    for number, part in enumerate(components()):
        licences.list.setCurrentRow(number)
        assert licences.text.toPlainText() == licence_text(part)
        assert licences.text.verticalScrollBar().value() == 0


def test_parts_are_searched_by_name_and_licence(qtbot: QtBot, empty_window: MainWindow) -> None:
    licences = opened(empty_window, "about").licences
    qtbot.keyClicks(licences.search_field, "lgpl side")
    shown = [licences.list.item(row) for row in range(licences.list.count()) if not licences.list.item(row).isHidden()]
    assert [item.text().split()[0] for item in shown] == ["PySide6"]
    assert licences.list.currentItem() is shown[0]
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in licences.text.toPlainText()
    qtbot.keyClicks(licences.search_field, "no such words")
    assert all(licences.list.item(row).isHidden() for row in range(licences.list.count()))


def test_the_details_can_be_copied_and_name_nobody(empty_window: MainWindow) -> None:
    dialog = opened(empty_window, "about")
    dialog.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert f"Proofbook {version_and_commit()}\n" in copied
    assert "RapidFuzz 3." in copied
    assert "/" not in copied
    assert getpass.getuser() not in copied.split()


@pytest.fixture
def shown_outside(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that were handed to other programs; none is started."""
    shown: list[Path] = []
    monkeypatch.setattr("desktop_app.gui.help_desk.open_file", lambda path: shown.append(path) or True)
    return shown


@pytest.mark.parametrize(
    ("action", "language", "name"),
    [
        ("admin_guide", "en", "admin-guide.html"),
        ("admin_guide", "de", "admin-guide.html"),
        ("data_protection", "en", "data-sheet.html"),
        ("data_protection", "de", "data-sheet_de.html"),
        ("data_protection", "fr", "data-sheet.html"),
    ],
)
def test_the_guides_are_shown_in_the_browser_in_the_language_that_there_is(
    empty_window: MainWindow, shown_outside: list[Path], action: str, language: str, name: str
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        empty_window.actions_by_name[action].trigger()
    finally:
        QLocale.setDefault(before)
    (path,) = shown_outside
    assert path.name == name
    assert path.is_file()


def test_without_a_browser_it_is_said_where_the_guide_lies(
    empty_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.gui.help_desk.open_file", lambda _path: False)
    empty_window.actions_by_name["admin_guide"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ConfirmDialog)
    (where,) = dialog.findChildren(ReadingText)
    assert where.toPlainText() == str(resource("guides", "admin-guide.html"))
    dialog.yes_button.click()
