"""The window says under whose policy it is, what that holds, and which of its lists can't be reached."""

import threading
from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.gui.dialogs.about import AboutDialog
from desktop_app.gui.dialogs.listing import ListingDialog
from desktop_app.gui.dialogs.preferences.dialog import PreferencesDialog
from desktop_app.gui.main_window import MainWindow
from desktop_app.settings.policy import shared_files
from desktop_app.settings.policy.in_force import InForce, PolicyFile, put_in_force
from desktop_app.settings.policy.model import Policy, TrustedFile
from desktop_app.settings.user_settings import user_settings_path

BY = "Ministry of Examples"
FILE = Path("/etc/proofbook/policy.json")


def policy(**values: object) -> None:
    """Put a policy of this machine into force."""
    files = (PolicyFile(FILE, "ab" * 32),)
    sources = dict.fromkeys(("organisation", *values), (FILE,))
    put_in_force(InForce(Policy(organisation=BY, **values), files, sources, frozenset({"language"})))  # type: ignore[arg-type]


def dialog_of(window: MainWindow, action: str) -> object:
    window.actions_by_name[action].trigger()
    return QApplication.activeModalWidget()


# who, and what


def test_without_a_policy_nothing_is_said_of_one(empty_window: MainWindow) -> None:
    dialog = dialog_of(empty_window, "preferences")
    assert isinstance(dialog, PreferencesDialog)
    assert not dialog.managed_by.isVisible()


def test_the_preferences_say_who_manages_and_show_the_policy(empty_window: MainWindow) -> None:
    sets = {"us-government": True, "mail-providers": False}
    policy(language="de", renames={"old.example.gov": "new.example.gov"}, recent_files=False, built_in_sets=sets)
    dialog = dialog_of(empty_window, "preferences")
    assert isinstance(dialog, PreferencesDialog)
    assert dialog.managed_by.said.text() == f"Managed by {BY}"
    dialog.managed_by.show_button.click()
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, ListingDialog)
    model = sheet.table.model()
    rows = {
        model.index(row, 0).data(): tuple(model.index(row, column).data() for column in (1, 2, 3))
        for row in range(model.rowCount())
    }
    assert rows["organisation"] == (BY, "yes", f"policy {FILE}")
    assert rows["language"] == ("de", "yes", f"policy {FILE}")
    assert rows["renames"] == ("old.example.gov → new.example.gov", "no", f"policy {FILE}")
    assert rows["recent_files"] == ("no", "yes", f"policy {FILE}")
    assert "mail-providers: no, us-government: yes" in rows["built_in_sets"][0]
    assert rows["processes"] == ("0", "no", "default")


def test_about_names_the_policy_with_its_hash_for_whoever_helps(empty_window: MainWindow) -> None:
    policy()
    dialog = dialog_of(empty_window, "about")
    assert isinstance(dialog, AboutDialog)
    dialog.copy_button.click()
    assert f"{FILE}, sha256 {'ab' * 32}" in QGuiApplication.clipboard().text()


def test_a_draft_in_ones_own_folder_names_nobody(empty_window: MainWindow) -> None:
    put_in_force(InForce(Policy(organisation=BY), (PolicyFile(Path.home() / "draft.json", "cd" * 32),)))
    dialog = dialog_of(empty_window, "about")
    assert isinstance(dialog, AboutDialog)
    assert "~/draft.json" in dialog.details.toPlainText()
    assert str(Path.home()) not in dialog.details.toPlainText()


def test_the_policy_is_shown_though_the_persons_settings_can_not_be_read(empty_window: MainWindow) -> None:
    policy()
    user_settings_path().parent.mkdir(parents=True)
    user_settings_path().write_text("{")
    dialog = dialog_of(empty_window, "preferences")
    assert isinstance(dialog, PreferencesDialog)
    dialog.managed_by.show_button.click()
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, ListingDialog)
    assert sheet.table.model().rowCount() == 0


# lists on a share


@pytest.fixture
def opened(qtbot: QtBot, empty_window: MainWindow, sample: Path) -> Callable[[], MainWindow]:
    """Opens the sample."""

    def open_sample() -> MainWindow:
        with qtbot.waitSignal(empty_window.open_page.opened, timeout=30000):
            empty_window.open([sample])
        return empty_window

    return open_sample


def told(window: MainWindow) -> str:
    bar = window.policy_desk.notice
    return bar.text if bar.isVisible() else ""


def test_a_list_that_is_gone_is_said_each_time_books_are_opened_and_its_copy_counts(
    opened: Callable[[], MainWindow], tmp_path: Path
) -> None:
    share = tmp_path / "share.txt"
    share.write_text("army.ml\n")
    policy(trusted_files=(TrustedFile(share),))
    window = opened()
    assert not told(window)
    assert window.document.number_of("army.ml") is None
    share.unlink()
    window = opened()
    assert str(share) in told(window)
    assert "last good copy" in told(window)
    assert window.document.number_of("army.ml") is None
    window.policy_desk.notice.findChild(type(window.open_page.back_button), "understood_lists_button").click()
    assert not told(window)
    assert told(opened())
    share.write_text("army.ml\n")
    assert not told(opened())


def test_of_many_lists_that_are_gone_only_some_are_named(opened: Callable[[], MainWindow], tmp_path: Path) -> None:
    policy(trusted_files=tuple(TrustedFile(tmp_path / f"share-{number}.txt") for number in range(5)))
    said = told(opened())
    assert said.startswith("5 lists of known-correct spellings")
    assert said.count("share-") == 3
    assert said.endswith("And 2 more.")


def test_a_required_list_that_is_gone_keeps_books_closed_and_says_why(
    qtbot: QtBot, empty_window: MainWindow, sample: Path, tmp_path: Path
) -> None:
    policy(trusted_files=(TrustedFile(tmp_path / "share.txt", is_required=True),))
    empty_window.open([sample])
    qtbot.waitUntil(lambda: not empty_window.open_page.is_reading)
    assert str(tmp_path / "share.txt") in empty_window.open_page.error.text
    assert empty_window.document is None


def test_the_window_never_waits_for_a_share(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    share = tmp_path / "share.txt"
    share.write_text("ours.example\n")
    policy(trusted_files=(TrustedFile(share),))
    read = shared_files._read_in_time
    waiting: list[bool] = []

    def noting(path: Path) -> object:
        waiting.append(threading.current_thread() is threading.main_thread())
        return read(path)

    monkeypatch.setattr(shared_files, "_read_in_time", noting)
    page = dialog_of(empty_window, "preferences").known  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: "ours.example" in [page.model.entry(row).domain for row in range(page.model.rowCount())])
    assert waiting == [False]


# room


def test_in_a_low_window_messages_make_nothing_overlap(opened: Callable[[], MainWindow], tmp_path: Path) -> None:
    policy(trusted_files=(TrustedFile(tmp_path / "gone.txt"),), renames={"army.ml": "army.mil"})
    window = opened()
    window.resize(window.minimumSize())
    window.show_review()
    QApplication.processEvents()
    assert told(window)
    assert window.memory_bars.renamed.isVisible()
    panel = window.review_page.panel
    places = [button.geometry() for button in panel.buttons.values()]
    assert not [1 for first, second in combinations(places, 2) if first.intersects(second)]
    assert all(panel.rect().contains(place) for place in places)
    assert all(place.height() >= 28 for place in places)


def test_in_a_low_window_without_messages_all_decisions_are_seen(opened: Callable[[], MainWindow]) -> None:
    window = opened()
    window.resize(window.minimumSize())
    window.show_review()
    QApplication.processEvents()
    panel = window.review_page.panel
    assert panel.visibleRegion().boundingRect() == panel.rect()
