"""What the organisation has set counts, says so, and can't be changed where it is locked; the person's file stays."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from asking_preferences import asked
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui import language, opening
from desktop_app.gui.dialogs.own_domains import OwnDomainsDialog
from desktop_app.gui.dialogs.preferences.dialog import Page, PreferencesDialog
from desktop_app.gui.dialogs.tour import TourDialog
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.preferences import OWN_DOMAINS, SETS, Preferences
from desktop_app.gui.text import PlainLabel
from desktop_app.gui.theme import Theme
from desktop_app.gui.words.known import known_lines
from desktop_app.review.decision import Action
from desktop_app.settings.keyboard_layout import layouts_in_force, system_layouts
from desktop_app.settings.known_correct import add_own
from desktop_app.settings.policy.in_force import InForce, put_in_force
from desktop_app.settings.policy.model import Policy
from desktop_app.settings.preferences import (
    save_switched_off_sets,
    switched_off_path,
    switched_off_sets,
    user_trust_path,
    user_trusted_domains,
)
from desktop_app.settings.rules import GatheredRules, Sources
from desktop_app.settings.user_settings import UserSettings, save_user_settings, user_settings, user_settings_path

BY = "Ministry of Examples"
GOVERNMENT, SWISS = "us-government", "swiss-government"
KEYS = {
    OWN_DOMAINS: "trusted_domains",
    SETS: "built_in_sets",
    "keyboard_layout": "keyboard_layouts",
    "language": "language",
}


def policy(*locked: str, **values: object) -> None:
    """Put a policy into force."""
    put_in_force(InForce(Policy(organisation=BY, **values), locked=frozenset(locked)))  # type: ignore[arg-type]


@pytest.fixture
def new_window(qtbot: QtBot, theme: Theme) -> Callable[[], MainWindow]:
    """Makes a window under the policy in force."""

    def made() -> MainWindow:
        window = MainWindow(theme)
        qtbot.addWidget(window)
        window.show()
        return window

    return made


def controls(dialog: PreferencesDialog) -> dict[str, tuple[QWidget, ...]]:
    """Return the controls of each choice, those last that no organisation makes."""
    known = dialog.known
    return {
        OWN_DOMAINS: (known.add_field, known.add_button, known.remove_button, known.import_button),
        SETS: tuple(dialog.sets.boxes.values()),
        "keyboard_layout": (dialog.typing.layout_choice,),
        "language": (dialog.look.language_choice,),
        "": (dialog.typing.advance_box, dialog.typing.letters_box, *dialog.look.schemes.values()),
    }


@pytest.mark.parametrize("name", KEYS)
def test_what_is_locked_is_disabled_and_says_who_has_set_it(new_window: Callable[[], MainWindow], name: str) -> None:
    add_own(["ours.example"])
    policy(KEYS[name])
    dialog = asked(new_window())
    dialog.known.search_field.setText("ours.example")
    for each, widgets in controls(dialog).items():
        for widget in widgets:
            assert widget.isEnabled() is (each != name), (each, widget.objectName())
            if each == name:
                assert f"Set by {BY}" in widget.accessibleDescription()
                assert widget.toolTip() == f"Set by {BY}"


def test_a_policy_that_locks_everything_leaves_how_it_looks_and_is_operated_to_the_person(
    new_window: Callable[[], MainWindow],
) -> None:
    policy("*")
    for widget in controls(asked(new_window()))[""]:
        assert widget.isEnabled()


def texts(box: QComboBox) -> list[str]:
    return [box.itemText(number) for number in range(box.count())]


# language


def test_the_language_of_the_policy_counts_where_the_person_has_chosen_none(qapp: QApplication) -> None:
    policy(language="de")
    assert Preferences().language == "de"
    save_user_settings(UserSettings(language="fr"))
    assert Preferences().language == "fr"
    save_user_settings(UserSettings(language="system"))
    assert Preferences().language == ""


def test_a_locked_language_counts_whatever_the_person_or_the_environment_says(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    policy("language", language="de")
    save_user_settings(UserSettings(language="fr"))
    for name in ("LANGUAGE", "LANG", "LC_ALL"):
        monkeypatch.setenv(name, "es_ES.UTF-8")
    monkeypatch.setattr(language, "_install", lambda *_: None)  # the other tests are in English
    before = QLocale()
    preferences = Preferences()
    preferences.change(language="fr", auto_advance=False)
    try:
        assert language.install(QApplication.instance(), preferences.language) == "de"
    finally:
        QLocale.setDefault(before)
    assert user_settings() == UserSettings(language="fr", auto_advance=False)


def test_a_language_that_is_locked_without_a_value_is_the_systems(qapp: QApplication) -> None:
    policy("language")
    save_user_settings(UserSettings(language="fr"))
    assert Preferences().language == ""


def test_the_language_that_the_organisation_has_set_can_be_left_and_taken_again(
    qtbot: QtBot, new_window: Callable[[], MainWindow]
) -> None:
    policy(language="de")
    window = new_window()
    box = asked(window, Page.LOOK).look.language_choice
    assert texts(box)[:2] == [f"Deutsch (as {BY} has set it)", "As the system is set"]
    assert box.currentIndex() == 0
    for index, kept, counts in ((1, "system", ""), (3, "de", "de"), (0, "", "de")):
        box.setCurrentIndex(index)
        box.activated.emit(index)
        assert (user_settings().language, window.preferences.language) == (kept, counts)


def test_a_locked_language_is_shown_though_the_person_had_chosen_another(new_window: Callable[[], MainWindow]) -> None:
    policy("language", language="de")
    save_user_settings(UserSettings(language="fr"))
    assert texts(asked(new_window(), Page.LOOK).look.language_choice) == ["Deutsch"]


def test_another_choice_that_is_saved_freezes_nothing_of_the_policy(new_window: Callable[[], MainWindow]) -> None:
    policy(language="de", keyboard_layouts=("azerty",))
    new_window().preferences.change(auto_advance=False)
    kept = json.loads(user_settings_path().read_text())
    assert (kept["language"], kept["keyboard_layout"]) == ("", "")


def test_deleting_everything_leaves_the_policy_in_force(new_window: Callable[[], MainWindow]) -> None:
    policy("language", language="de")
    window = new_window()
    window.preferences.forget()
    assert window.preferences.language == "de"


# keyboard layouts


def test_several_layouts_of_the_policy_count_where_the_person_has_chosen_none(
    new_window: Callable[[], MainWindow],
) -> None:
    policy(keyboard_layouts=("qwertz", "azerty"))
    window = new_window()
    box = asked(window, Page.TYPING).typing.layout_choice
    assert box.currentText() == f"QWERTZ, AZERTY (as {BY} has set it)"
    assert layouts_in_force() == ("qwertz", "azerty")
    for index, counts in ((1, system_layouts()), (2, ("qwerty",)), (0, ("qwertz", "azerty"))):
        box.setCurrentIndex(index)
        box.activated.emit(index)
        assert layouts_in_force() == counts


def test_locked_layouts_count_whatever_the_person_or_the_environment_says(
    new_window: Callable[[], MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    policy("keyboard_layouts", keyboard_layouts=("qwertz", "azerty"))
    save_user_settings(UserSettings(keyboard_layout="qwerty"))
    monkeypatch.setenv("XKB_DEFAULT_LAYOUT", "us")
    window = new_window()
    window.preferences.change(keyboard_layout="azerty")
    assert layouts_in_force() == ("qwertz", "azerty")
    assert user_settings().keyboard_layout == "qwerty"
    assert texts(asked(window, Page.TYPING).typing.layout_choice) == ["QWERTZ, AZERTY"]


def test_books_are_judged_by_the_layouts_of_the_policy_where_the_persons_file_is_broken(
    qtbot: QtBot, new_window: Callable[[], MainWindow], sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    policy(keyboard_layouts=("azerty",))
    user_settings_path().parent.mkdir(parents=True)
    user_settings_path().write_text("{")
    asked_for: list[object] = []
    gather = opening.gather_rules

    def noting(sources: Sources) -> GatheredRules:
        asked_for.append(sources.layouts)
        return gather(sources)

    monkeypatch.setattr(opening, "gather_rules", noting)
    window = new_window()
    with qtbot.waitSignal(window.open_page.opened, timeout=30000):
        window.open([sample])
    assert asked_for == [("azerty",)]


# built-in sets


def test_a_set_that_the_policy_switches_off_stays_off_and_is_no_choice_of_the_persons(
    new_window: Callable[[], MainWindow],
) -> None:
    policy(built_in_sets={GOVERNMENT: False, SWISS: True})
    boxes = asked(new_window(), Page.SETS).sets.boxes
    assert (boxes[GOVERNMENT].isChecked(), boxes[GOVERNMENT].isEnabled()) == (False, False)
    assert f"switched off by {BY}" in boxes[GOVERNMENT].accessibleDescription()
    assert f"switched on by {BY}" in boxes[SWISS].accessibleDescription()
    boxes["mail-providers"].click()
    assert switched_off_sets() == ("mail-providers",)
    boxes[SWISS].click()
    assert set(switched_off_sets()) == {"mail-providers", SWISS}


def test_what_the_person_had_switched_off_is_kept_while_the_policy_does(new_window: Callable[[], MainWindow]) -> None:
    save_switched_off_sets([GOVERNMENT])
    policy(built_in_sets={GOVERNMENT: False})
    asked(new_window(), Page.SETS).sets.boxes["mail-providers"].click()
    assert set(switched_off_sets()) == {GOVERNMENT, "mail-providers"}


def test_locked_sets_are_shown_as_the_policy_has_them(new_window: Callable[[], MainWindow]) -> None:
    save_switched_off_sets([SWISS])
    before = switched_off_path().read_bytes()
    policy("built_in_sets", built_in_sets={GOVERNMENT: False})
    window = new_window()
    boxes = asked(window, Page.SETS).sets.boxes
    assert {name for name, box in boxes.items() if not box.isChecked()} == {GOVERNMENT}
    boxes[SWISS].setChecked(False)  # as if it were not disabled
    assert "your organisation has set this" in QApplication.activeModalWidget().sets.error.text
    assert switched_off_path().read_bytes() == before


# known-correct domains


@pytest.fixture
def locked_window(qtbot: QtBot, new_window: Callable[[], MainWindow], sample: Path) -> Callable[[], MainWindow]:
    """Opens the sample where only the organisation says what is known to be correct."""

    def opened() -> MainWindow:
        policy("trusted_domains", trusted_domains=("example.gov",))
        window = new_window()
        with qtbot.waitSignal(window.open_page.opened, timeout=30000):
            window.open([sample])
        window.show_review()
        return window

    return opened


def test_no_spelling_can_be_remembered_and_the_window_says_why(
    qtbot: QtBot, locked_window: Callable[[], MainWindow]
) -> None:
    window = locked_window()
    action = window.actions_by_name["remember"]
    assert not action.isEnabled()
    assert action.toolTip().startswith(f"{BY} has set which spellings are known to be correct")
    assert window.review_page.panel.note.text().startswith(f"{BY} has set")
    qtbot.keyClick(window.review_page.findings, Qt.Key.Key_T)
    assert window.document.decided_addresses == 0
    window.preferences.change(single_letters=False)
    assert action.toolTip().startswith(f"{BY} has set")


def test_a_spelling_remembered_anyhow_is_not_kept(locked_window: Callable[[], MainWindow]) -> None:
    window = locked_window()
    window.decider._remember()  # as if the action were not disabled
    assert not user_trust_path().exists()
    assert "could not be remembered" in window.review_page.footer.text


def test_nobody_adds_own_domains_in_any_dialog(locked_window: Callable[[], MainWindow], tmp_path: Path) -> None:
    window = locked_window()
    window.show_open()
    assert not window.open_page.known.add_button.isVisible()
    page = asked(window).known
    assert "nobody adds to them here" in "".join(each.text() for each in page.findChildren(type(page.note)))
    listed = tmp_path / "domains.txt"
    listed.write_text("ours.example\n")
    page.import_file(listed)  # as if the button were not disabled
    assert "your organisation has set this" in page.error.text
    dialog = OwnDomainsDialog(window, window._theme)
    dialog.field.setPlainText("ours.example")
    dialog._add()
    assert "your organisation has set this" in dialog.error.text
    assert not user_trust_path().exists()


def test_the_persons_own_domains_do_not_count_and_stay_in_their_file(locked_window: Callable[[], MainWindow]) -> None:
    add_own(["ours.example"])
    before = user_trust_path().read_bytes()
    page = asked(locked_window()).known
    names = [page.model.entry(row).domain for row in range(page.model.rowCount())]
    assert "ours.example" not in names
    assert "example.gov" in names
    assert user_trust_path().read_bytes() == before


def test_the_question_of_the_first_start_asks_for_no_domains(new_window: Callable[[], MainWindow]) -> None:
    policy("trusted_domains", "built_in_sets")
    window = new_window()
    window.welcome()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, TourDialog)
    assert not dialog.question.domains.isVisible()
    dialog.question.country.setCurrentIndex(dialog.question.country.findData("CH"))
    dialog.next_button.click()
    assert user_settings().country == "CH"
    assert not user_trust_path().exists()
    assert not switched_off_path().exists()


def test_what_was_remembered_before_the_lock_is_a_decision_in_its_book_and_no_more(
    qtbot: QtBot, new_window: Callable[[], MainWindow], make_book: Callable[..., Path]
) -> None:
    book = make_book(("Ann", "ann@army.ml"), ("Eve", "eve@army.mil"))

    def opened() -> MainWindow:
        window = new_window()
        with qtbot.waitSignal(window.open_page.opened, timeout=30000):
            window.open([book])
        window.show_review()
        return window

    first = opened()
    first.actions_by_name["remember"].trigger()
    assert user_trusted_domains() == ("army.ml",)
    before = user_trust_path().read_bytes()
    first._closing_anyway = True
    first.close()
    policy("trusted_domains")
    window = opened()
    assert window.document.state(0).action is Action.TRUST
    window.actions_by_name["undo"].trigger()
    window.actions_by_name["redo"].trigger()
    assert user_trust_path().read_bytes() == before


def test_what_counts_right_now_names_what_the_organisation_has_set(new_window: Callable[[], MainWindow]) -> None:
    policy(trusted_domains=("example.gov", "example.mil"), built_in_sets={GOVERNMENT: False})
    said = new_window().open_page.known
    said.refresh()
    text = said.text.toPlainText()
    assert f"2 domains, set by {BY}" in text
    assert "US" not in text
    assert "No domain of your own" not in text


def test_the_button_that_remembers_is_there_without_a_policy(qtbot: QtBot, window: MainWindow) -> None:
    assert window.review_page.panel.findChild(QPushButton, "remember_button").isEnabled()


def test_where_nobody_adds_domains_none_is_said_to_be_missing(new_window: Callable[[], MainWindow]) -> None:
    assert "No domain of your own organisation yet" in known_lines("")
    policy("trusted_domains")
    assert "No domain of your own organisation yet" not in known_lines("")
    assert f"{BY} has set which spellings are known to be correct" in said_on(new_window().open_page)


def said_on(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(PlainLabel))
