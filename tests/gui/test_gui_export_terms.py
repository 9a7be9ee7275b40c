"""What an organisation's policy says of copies, lists and their reports holds in the window."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from walking import failures

from desktop_app.files.system import account_name
from desktop_app.files.terms import ANYTHING_GOES, NO_REPORT_TERMS, ExportTerms, ReportTerms
from desktop_app.gui import commands
from desktop_app.gui.dialogs.confirm import ConfirmDialog
from desktop_app.gui.main_window import MainWindow
from desktop_app.review.decision import fix_address, fix_domain
from desktop_app.settings.policy.in_force import InForce, put_in_force
from desktop_app.settings.policy.model import Policy

Opener = Callable[[Path], MainWindow]


def in_force(*, export: ExportTerms = ANYTHING_GOES, report: ReportTerms = NO_REPORT_TERMS) -> None:
    put_in_force(InForce(Policy(organisation="Example Ministry", export=export, report=report)))


def fix(window: MainWindow) -> None:
    window.actions_by_name["fix_certain"].trigger()
    next(each for each in window.findChildren(ConfirmDialog) if each.isVisible()).accept()


def go(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_name["export"].trigger()
    qtbot.waitUntil(lambda: window.export_page.plan is not None, timeout=20000)


def write(qtbot: QtBot, window: MainWindow, path: Path | None = None) -> None:
    if path:
        window.export_page.path_field.setText(str(path))
    window.export_page.write_button.click()
    qtbot.waitUntil(lambda: not window.export_page.is_writing, timeout=20000)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def allowed(tmp_path: Path) -> Path:
    """The only folder that files may go into; it is not there yet."""
    folder = tmp_path / "allowed"
    in_force(export=ExportTerms(folders=(folder,)))
    return folder


def test_the_suggested_copy_lies_in_the_allowed_folder(qtbot: QtBot, window: MainWindow, allowed: Path) -> None:
    go(qtbot, window)
    assert Path(window.export_page.path_field.text()).parent == allowed
    assert window.export_page.target.where_terms.text() == (
        f"Example Ministry lets files from Proofbook go only into {allowed}, or below."
    )
    write(qtbot, window)
    assert names(allowed) == ["contacts (cleaned) report.html", "contacts (cleaned).vcf"]


def test_a_folder_of_the_organisations_in_the_users_own_is_made_whatever_is_missing(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.files.paths.home_folder", lambda: tmp_path)
    copies, reports = tmp_path / "Documents" / "Cleaned", tmp_path / "a" / "b"
    in_force(export=ExportTerms(folders=(copies,)), report=ReportTerms(formats=("html",), folder=reports))
    go(qtbot, window)
    write(qtbot, window)
    assert names(copies) == ["contacts (cleaned).vcf"]
    assert names(reports) == ["contacts (cleaned) report.html"]


def test_elsewhere_only_the_last_part_of_its_folder_is_made(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    in_force(export=ExportTerms(folders=(tmp_path / "share" / "Cleaned",)))
    go(qtbot, window)
    write(qtbot, window)
    assert f"there is no folder {tmp_path / 'share' / 'Cleaned'}" in window.export_page.error.text
    assert not (tmp_path / "share").exists()


def test_a_copy_elsewhere_is_refused_before_it_is_written(
    qtbot: QtBot, window: MainWindow, allowed: Path, tmp_path: Path
) -> None:
    go(qtbot, window)
    before = names(tmp_path)
    write(qtbot, window, tmp_path / "elsewhere.vcf")
    assert f"your organisation lets files from Proofbook go only into {allowed}" in window.export_page.error.text
    assert names(tmp_path) == before


def test_a_name_without_a_folder_is_meant_in_the_allowed_one(qtbot: QtBot, window: MainWindow, allowed: Path) -> None:
    go(qtbot, window)
    write(qtbot, window, Path("mine.vcf"))
    assert (allowed / "mine.vcf").is_file()


def test_a_list_of_changes_goes_nowhere_else_either(
    qtbot: QtBot, window: MainWindow, allowed: Path, tmp_path: Path
) -> None:
    fix(window)
    go(qtbot, window)
    window.export_page.target.ticks_choice.click()
    write(qtbot, window, tmp_path / "list.html")
    assert "go only into" in window.export_page.error.text
    assert not (tmp_path / "list.html").exists()
    write(qtbot, window, allowed / "list.html")
    assert (allowed / "list.html").is_file()


def test_a_call_list_goes_nowhere_else_either(qtbot: QtBot, window: MainWindow, allowed: Path, tmp_path: Path) -> None:
    window.actions_by_name["call_list"].trigger()
    dialog = QApplication.activeModalWidget()
    qtbot.waitUntil(dialog.write_button.isEnabled, timeout=20000)
    assert Path(dialog.path.field.text()).parent == allowed
    dialog.path.field.setText(str(tmp_path / "calls.html"))
    dialog.write_button.click()
    qtbot.waitUntil(dialog.error.isVisible, timeout=20000)
    assert "go only into" in dialog.error.text
    assert not (tmp_path / "calls.html").exists()
    dialog.close()


@pytest.mark.parametrize("holds_addresses", [True, False])
def test_decisions_go_elsewhere_where_they_name_no_address(
    qtbot: QtBot, window: MainWindow, allowed: Path, tmp_path: Path, holds_addresses: bool
) -> None:
    document = window.document
    window.decider.carry_out(document.session.decide("x", document.keys(0)[:1], fix_address("somebody@army.mil")))
    fix(window)
    window.actions_by_name["save_decisions"].trigger()
    dialog = QApplication.activeModalWidget()
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=20000)
    (dialog.all_choice if holds_addresses else dialog.domains_choice).click()
    dialog.path.field.setText(str(tmp_path / "decisions.json"))
    dialog.save_button.click()
    qtbot.waitUntil(lambda: not QThreadPool.globalInstance().activeThreadCount(), timeout=20000)
    assert (tmp_path / "decisions.json").exists() is not holds_addresses


def test_the_suggested_name_is_the_wanted_one_and_another_is_refused(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    in_force(export=ExportTerms(name="{name} cleaned {date}"))
    day = datetime.now().astimezone().date()
    (tmp_path / f"contacts cleaned {day}.vcf").write_text("taken", encoding="utf-8")
    go(qtbot, window)
    assert window.export_page.path_field.text() == str(tmp_path / f"contacts cleaned {day} 2.vcf")
    write(qtbot, window, tmp_path / "other.vcf")
    assert f"wants this copy to be called “contacts cleaned {day}.vcf”" in window.export_page.error.text
    assert not (tmp_path / "other.vcf").exists()
    write(qtbot, window, tmp_path / f"contacts cleaned {day} 2.vcf")
    assert (tmp_path / f"contacts cleaned {day} 2.vcf").is_file()


def test_required_reports_are_ticked_for_good(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    in_force(report=ReportTerms(formats=("json", "csv")))
    go(qtbot, window)
    target = window.export_page.target
    assert [(box.isChecked(), box.isEnabled()) for box in (target.csv_box, target.json_box)] == [(True, False)] * 2
    assert target.html_box.isEnabled()
    assert target.report_terms.text() == "Required by Example Ministry: JSON and CSV."
    assert failures(window) == []
    target.html_box.setChecked(False)
    write(qtbot, window)
    assert [name for name in names(tmp_path) if "report" in name] == [
        "contacts (cleaned) report.csv",
        "contacts (cleaned) report.json",
    ]


def test_nothing_is_said_where_the_policy_says_nothing(qtbot: QtBot, window: MainWindow) -> None:
    go(qtbot, window)
    target = window.export_page.target
    assert not target.where_terms.isVisible()
    assert not target.report_terms.isVisible()
    assert target.html_box.isEnabled()


def test_reports_go_into_their_folder(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    in_force(report=ReportTerms(folder=tmp_path / "reports"))
    go(qtbot, window)
    assert window.export_page.target.report_terms.text() == f"Reports go to {tmp_path / 'reports'}."
    write(qtbot, window)
    assert names(tmp_path / "reports") == ["contacts (cleaned) report.html"]
    assert str(tmp_path / "reports" / "contacts (cleaned) report.html") in window.export_page.result.text


def test_without_its_required_report_there_is_no_copy(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    in_force(report=ReportTerms(formats=("html",), folder=tmp_path / "share" / "reports"))
    go(qtbot, window)
    before = names(tmp_path)
    write(qtbot, window)
    assert "no copy was written, since your organisation requires a report with it" in window.export_page.error.text
    assert names(tmp_path) == before


def told(qtbot: QtBot, window: MainWindow, path: Path) -> Any:
    """Write the copy with a JSON report, and return what that says."""
    go(qtbot, window)
    window.export_page.target.json_box.setChecked(True)
    write(qtbot, window, path)
    assert window.export_page.result.isVisible()
    return json.loads(next(path.parent.glob("*.json")).read_text(encoding="utf-8"))


def test_a_report_says_when_each_change_was_decided(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = window.document
    first, second = document.keys(0)[0], document.keys(1)[0]
    times = [datetime(2026, 11, 28, hour, tzinfo=UTC) for hour in range(1, 6)]

    class Clock(datetime):
        @classmethod
        def now(cls, _zone: object = None) -> datetime:
            return times.pop(0)

    monkeypatch.setattr(commands, "datetime", Clock)
    for key, domain in ((first, "army.mil"), (second, "navy.mil"), (first, "af.mil")):  # at 1, 2 and 3 o'clock
        window.decider.carry_out(document.session.decide("x", [key], fix_domain(domain)))
    window.undo_stack.undo()  # what was decided at 1 o'clock is in force again
    (tmp_path / "out").mkdir()
    report = told(qtbot, window, tmp_path / "out" / "copy.vcf")
    decided = {each["after"].rpartition("@")[2]: each["decided"] for each in report["changes"]}
    assert decided == {"army.mil": "2026-11-28T01:00:00+00:00", "navy.mil": "2026-11-28T02:00:00+00:00"}
    assert {each["decided_by"] for each in report["changes"]} == {"person"}


def test_a_decision_of_an_earlier_session_keeps_its_time(
    qtbot: QtBot, open_book: Opener, sample: Path, tmp_path: Path
) -> None:
    window = open_book(sample)
    window.decider.carry_out(window.document.session.decide("x", [window.document.keys(0)[0]], fix_domain("army.mil")))
    time = window.document.steps[-1].time.isoformat(timespec="seconds")
    with qtbot.waitSignal(window.open_page.opened, timeout=30000):
        window.open([sample])
    assert len(window.document.steps) == 1
    (tmp_path / "out").mkdir()
    report = told(qtbot, window, tmp_path / "out" / "copy.vcf")
    assert [each["decided"] for each in report["changes"]] == [time]


def test_fixing_all_that_is_almost_certain_is_told_as_such(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    fix(window)
    (tmp_path / "out").mkdir()
    report = told(qtbot, window, tmp_path / "out" / "copy.vcf")
    assert {each["decided_by"] for each in report["changes"]} == {"accepted by confidence: high"}


@pytest.mark.parametrize(("contact_data", "has_names"), [("full", True), ("domains", False), ("none", False)])
def test_reports_hold_of_contacts_what_the_policy_says(
    qtbot: QtBot, open_book: Opener, sample: Path, tmp_path: Path, contact_data: str, has_names: bool
) -> None:
    in_force(report=ReportTerms(formats=("html", "csv", "json"), folder=tmp_path / "out", contact_data=contact_data))
    window = open_book(sample)
    fix(window)
    report = told(qtbot, window, tmp_path / "out" / "copy.vcf")
    assert report["contact_data"] == contact_data
    assert report["policy"]["organisation"] == "Example Ministry"
    reports = [path for path in (tmp_path / "out").iterdir() if path.suffix != ".vcf"]
    assert len(reports) == 3
    for path in reports:
        assert ("John Doe" in path.read_text(encoding="utf-8")) is has_names
        assert path.name.startswith("copy report" if has_names else f"Proofbook report {report['source_sha256'][:12]}")
    said = window.export_page.target.report_terms.text()
    assert ("no names" in said) is not has_names


@pytest.mark.parametrize("is_named", [True, False])
def test_a_report_names_the_user_where_the_policy_says_so(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, is_named: bool
) -> None:
    in_force(report=ReportTerms(user_name=is_named))
    (tmp_path / "out").mkdir()
    report = told(qtbot, window, tmp_path / "out" / "copy.vcf")
    assert report["user"] == (account_name() if is_named else None)
    assert ("Your account name is in them." in window.export_page.target.report_terms.text()) is is_named


def test_in_a_low_window_with_long_terms_and_an_error_every_line_is_whole(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    name = "Federal Ministry for Digital Affairs and Transport, Department of Address Books"
    terms = ReportTerms(formats=("html", "json"), folder=tmp_path / "reports", contact_data="domains", user_name=True)
    put_in_force(
        InForce(Policy(organisation=name, export=ExportTerms(folders=(tmp_path / "no" / "such",)), report=terms))
    )
    window.resize(window.minimumSize())
    window.show_review()
    window.actions_by_name["fix_domain"].trigger()
    go(qtbot, window)
    write(qtbot, window)
    page = window.export_page
    assert page.error.isVisible()
    QApplication.processEvents()
    for label in (page.target.where_terms, page.target.report_terms, page.target.path_field):
        assert label.height() >= max(label.heightForWidth(label.width()), label.fontMetrics().height())
    assert not page.path_field.visibleRegion().isEmpty()
    assert page.rect().contains(page.write_button.mapTo(page, page.write_button.rect().bottomRight()))


def test_in_a_low_window_with_messages_an_error_is_whole(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.resize(window.minimumSize())
    window.show_review()
    window.actions_by_name["fix_domain"].trigger()
    for say in (window.policy_desk.notice.say, window.memory_bars.warn):
        say("What can’t be used at the moment", "one\ntwo")
    go(qtbot, window)
    write(qtbot, window, tmp_path / "no" / "such" / f"{'folder ' * 20}.vcf")
    page = window.export_page
    QApplication.processEvents()
    for label in (page.error._headline, page.error._details):
        assert label.height() >= label.heightForWidth(label.width())
    assert not page.path_field.visibleRegion().isEmpty()
    assert page.target.height() <= page.target.heightForWidth(page.target.width())  # scrolled, but not stretched
    write(qtbot, window, tmp_path / "copy.vcf")
    assert (tmp_path / "copy.vcf").is_file()
