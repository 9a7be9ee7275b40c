"""The export page's links, comparison, list to mend by hand, formulas and Cancel."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from walking import failures

from desktop_app.export import delivering
from desktop_app.export.comparison import ComparedLine
from desktop_app.gui.dialogs.compare_contact import CompareColumn, CompareContactDialog, ComparisonModel
from desktop_app.gui.dialogs.confirm import ConfirmDialog
from desktop_app.gui.finding_filter import FindingFilter
from desktop_app.gui.main_window import MainWindow
from desktop_app.review.decision import Action, Decision

TABLE = b"Name,Phone,Email\nAnn,=12025550101,ann@army.ml\nBob,1,bob@army.mil\n"


def go(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_name["export"].trigger()
    qtbot.waitUntil(lambda: window.export_page.plan is not None, timeout=20000)


def fix(window: MainWindow) -> None:
    window.actions_by_name["fix_certain"].trigger()
    window.findChild(ConfirmDialog).accept()


def test_what_is_open_links_back_to_the_review(qtbot: QtBot, window: MainWindow) -> None:
    document = window.document
    document.apply(document.session.decide("x", document.keys(0), Decision(Action.ASK)))
    go(qtbot, window)
    links = window.export_page.links
    assert links.undecided_button.text() == "Decide about 8 undecided addresses"
    assert links.ask_button.text() == "See 1 address to ask about"
    assert links.call_button.isVisible()
    with qtbot.waitSignal(window.export_page.review_wanted) as wanted:
        links.ask_button.click()
    assert wanted.args == [FindingFilter(action=Action.ASK)]
    assert window.pages.currentWidget() is window.review_page
    go(qtbot, window)
    with qtbot.waitSignal(window.export_page.review_wanted) as wanted:
        links.undecided_button.click()
    assert wanted.args == [FindingFilter(action=Action.UNDECIDED)]


def test_where_all_is_decided_there_is_no_link_back(qtbot: QtBot, window: MainWindow) -> None:
    fix(window)
    go(qtbot, window)
    links = window.export_page.links
    assert not links.ask_button.isVisible()
    assert not links.call_button.isVisible()
    assert not links.undecided_button.isVisible()
    assert links.compare_button.isVisible()


def test_a_changed_contact_can_be_compared(qtbot: QtBot, window: MainWindow) -> None:
    fix(window)
    go(qtbot, window)
    window.export_page.links.compare_button.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, CompareContactDialog)
    model = dialog.table.model()
    row = dialog.table.currentIndex().row()
    assert model.index(row, CompareColumn.MARK).data() == "changed"
    assert model.index(row, CompareColumn.BEFORE).data().endswith("john.doe@army.ml")
    assert "becomes" in model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_comparison_keeps_the_models_rules(qtmodeltester: object, qapp: object) -> None:
    qtmodeltester.check(ComparisonModel([ComparedLine("a", "a"), ComparedLine("b", "c")]))  # type: ignore[attr-defined]


def test_a_list_to_mend_by_hand_can_be_written_and_opened(
    qtbot: QtBot, window: MainWindow, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fix(window)
    go(qtbot, window)
    page = window.export_page
    assert page.target.ticks_choice.isEnabled()
    page.target.ticks_choice.click()
    assert page.write_button.text() == "Write the list"
    assert not page.target.html_box.isVisible()
    page.write_button.click()
    qtbot.waitUntil(lambda: not page.is_writing, timeout=20000)
    path = sample.with_name("contacts (changes by hand).html")
    assert "9 changes to make by hand" in page.result.text
    assert "john.doe@army.ml" in path.read_text(encoding="utf-8")
    opened: list[Path] = []
    page.result.file_wanted.disconnect()
    page.result.file_wanted.connect(opened.append)
    page.result.read_button.click()
    assert opened == [path]
    assert not page.result.what_now.isVisible()


def test_few_changes_are_recommended_to_be_made_by_hand(qtbot: QtBot, window: MainWindow) -> None:
    fix(window)
    go(qtbot, window)
    target = window.export_page.target
    assert "With only 9 changes, the list to mend it by hand is the simplest way" in target.hint
    target.show_changed(51, 51)
    assert "simplest" not in target.hint


def test_where_nothing_changes_there_is_no_list(qtbot: QtBot, window: MainWindow) -> None:
    go(qtbot, window)
    assert not window.export_page.target.ticks_choice.isEnabled()


def test_cells_that_a_spreadsheet_would_calculate_are_told(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], tmp_path: Path
) -> None:
    (tmp_path / "table.csv").write_bytes(TABLE)
    window = open_book(tmp_path / "table.csv")
    go(qtbot, window)
    notes = window.export_page.notes
    qtbot.waitUntil(lambda: "formula" in notes.toPlainText(), timeout=20000)
    assert "1 cell begins like a formula (line 2, Phone: “=12025550101”)" in notes.toPlainText()


def test_all_three_reports_can_be_had(qtbot: QtBot, window: MainWindow, sample: Path) -> None:
    fix(window)
    go(qtbot, window)
    target = window.export_page.target
    for box in (target.csv_box, target.json_box):
        box.setChecked(True)
    window.export_page.write_button.click()
    qtbot.waitUntil(lambda: not window.export_page.is_writing, timeout=20000)
    names = {path.name for path in sample.parent.iterdir() if "report" in path.name}
    assert names == {f"contacts (cleaned) report.{ending}" for ending in ("html", "csv", "json")}
    assert "Nextcloud" not in window.export_page.result.what_now.text
    assert window.export_page.result.what_now.isVisible()


def test_cancelling_leaves_nothing_behind(
    qtbot: QtBot, window: MainWindow, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fix(window)
    go(qtbot, window)
    page = window.export_page
    real, begun = delivering.export_book, []

    def slow(
        session: object, number: int, path: Path, progress: Callable[[str, int, int], None], *_: object, **__: object
    ) -> object:
        begun.append(path)
        while True:  # as a large book would be, until somebody cancels
            progress("Writing", 1, 2)

    monkeypatch.setattr(delivering, "export_book", slow)
    before = sorted(sample.parent.iterdir())
    page.write_button.click()
    qtbot.waitUntil(lambda: bool(begun), timeout=20000)
    assert page.progress.cancel_button.isVisible()
    page.progress.cancel_button.click()
    qtbot.waitUntil(lambda: not page.is_writing, timeout=20000)
    assert page.stopped.text == "Cancelled: nothing was written"
    assert sorted(sample.parent.iterdir()) == before
    monkeypatch.setattr(delivering, "export_book", real)
    page.write_button.click()
    qtbot.waitUntil(lambda: not page.is_writing, timeout=20000)
    assert not page.stopped.isVisible()
    assert sample.with_name("contacts (cleaned).vcf").exists()


def test_a_stop_that_comes_too_late_is_none(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    fix(window)
    go(qtbot, window)
    page = window.export_page
    real = delivering.write_named_report

    def report(*arguments: object) -> Path:
        page.cancel()
        return real(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(delivering, "write_named_report", report)
    page.write_button.click()
    qtbot.waitUntil(lambda: not page.is_writing, timeout=20000)
    assert "9 addresses changed" in page.result.text


@pytest.mark.parametrize("name", ["call_list", "save_decisions"])
def test_the_dialogs_of_the_way_back_can_be_used_by_ear_and_by_hand(
    qtbot: QtBot, window: MainWindow, name: str
) -> None:
    fix(window)
    window.actions_by_name[name].trigger()
    dialog = QApplication.activeModalWidget()
    assert dialog
    qtbot.waitUntil(lambda: not QThreadPool.globalInstance().activeThreadCount(), timeout=20000)
    assert failures(dialog) == []
    dialog.close()


def test_both_faces_of_the_page_can_be_used_by_ear_and_by_hand(qtbot: QtBot, window: MainWindow) -> None:
    fix(window)
    go(qtbot, window)
    assert failures(window) == []
    window.export_page.links.compare_button.click()
    dialog = QApplication.activeModalWidget()
    assert dialog
    assert failures(dialog) == []
    dialog.close()
    window.export_page.write_button.click()
    qtbot.waitUntil(lambda: not window.export_page.is_writing, timeout=20000)
    assert failures(window) == []
