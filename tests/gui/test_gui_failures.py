"""What goes wrong unexpectedly is logged without any value, said in plain words, and loses nothing."""

import contextlib
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.files.paths import user_log_folder
from desktop_app.gui.dialogs.confirm import ConfirmDialog
from desktop_app.gui.dialogs.diagnostics import DiagnosticsDialog
from desktop_app.gui.failure_desk import FailureDesk
from desktop_app.gui.failures import Failures
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.workers import Task
from desktop_app.review.journal import journals_folder
from desktop_app.settings.log import start_log, stop_log
from desktop_app.settings.policy.model import LogTerms

SECRET = "zebulon.quxley@army.ml"


@pytest.fixture
def failures(qapp: QApplication) -> Iterator[Failures]:
    """The hooks, without Qt's messages, which the tests watch themselves, and a log."""
    start_log(LogTerms())
    yield Failures()
    stop_log()


@pytest.fixture
def desk(empty_window: MainWindow, failures: Failures) -> FailureDesk:
    would_lose = lambda: empty_window.would_lose_decisions  # noqa: E731
    return FailureDesk(empty_window, empty_window._theme, failures, empty_window.preferences_desk.notice, would_lose)


def raised(text: str = SECRET) -> ValueError:
    error = ValueError(text)
    with contextlib.suppress(ValueError):
        raise error
    return error


def logged() -> str:
    stop_log()
    return "".join(path.read_text(encoding="utf-8") for path in sorted(user_log_folder().glob("*.log*")))


def question(window: QWidget) -> ConfirmDialog:
    (dialog,) = window.findChildren(ConfirmDialog)
    return dialog


def test_an_error_is_logged_said_on_stderr_and_in_the_window_without_its_text(
    qtbot: QtBot, window: MainWindow, failures: Failures, desk: FailureDesk, capsys: pytest.CaptureFixture[str]
) -> None:
    failures.take(raised())
    qtbot.waitUntil(lambda: bool(window.findChildren(ConfirmDialog)))
    assert "your decisions are kept" in question(window).sentence.text()
    said = capsys.readouterr().err
    assert said.startswith("proofbook: something went wrong inside Proofbook (ValueError at test_gui_failures.py:")
    everything = said + logged() + question(window).sentence.text()
    assert "unexpected type=ValueError" in everything
    assert "zebulon" not in everything


def test_the_same_error_asks_once_and_is_logged_a_few_times(
    qtbot: QtBot, window: MainWindow, failures: Failures, desk: FailureDesk, capsys: pytest.CaptureFixture[str]
) -> None:
    error = raised()
    with qtbot.waitSignal(failures.happened):
        for _ in range(50):
            failures.take(error)
    question(window).reject()
    failures.take(error)
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, 0)
    assert capsys.readouterr().err.count("\n") == 1
    assert logged().count("unexpected") == 3


def test_many_errors_ask_three_times_at_most(
    qtbot: QtBot, window: MainWindow, failures: Failures, desk: FailureDesk, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = 0
    for kind in (ValueError, TypeError, KeyError, OSError, IndexError):
        with qtbot.waitSignal(failures.happened):
            failures.take(kind("x"))
        open_now = [each for each in window.findChildren(ConfirmDialog) if each.isVisible()]
        asked += len(open_now)
        for each in open_now:
            each.reject()
    assert asked == 3


def test_an_error_in_another_thread_reaches_the_window(
    qtbot: QtBot, window: MainWindow, failures: Failures, desk: FailureDesk, capsys: pytest.CaptureFixture[str]
) -> None:
    with qtbot.waitSignal(failures.happened):
        thread = threading.Thread(target=lambda: failures.take(raised()))
        thread.start()
        thread.join()
    assert question(window).isVisible()


def test_where_decisions_are_not_kept_it_says_so(
    qtbot: QtBot, window: MainWindow, failures: Failures, desk: FailureDesk, capsys: pytest.CaptureFixture[str]
) -> None:
    window.actions_by_name["fix_domain"].trigger()
    window.memory._say_not_kept(OSError(28, "No space left on device"))
    failures.take(raised())
    qtbot.waitUntil(lambda: bool(window.findChildren(ConfirmDialog)))
    assert "not kept for the next time: please export" in question(window).sentence.text()


def test_the_question_leads_to_the_diagnostics(
    qtbot: QtBot, window: MainWindow, failures: Failures, desk: FailureDesk, capsys: pytest.CaptureFixture[str]
) -> None:
    failures.take(raised())
    qtbot.waitUntil(lambda: bool(window.findChildren(ConfirmDialog)))
    question(window).yes_button.setFocus()
    qtbot.keyClick(question(window).yes_button, Qt.Key.Key_Return)  # which has the focus, though it is not the primary
    assert window.findChildren(DiagnosticsDialog)


def test_a_log_that_cant_be_written_is_said_in_the_window(
    qtbot: QtBot, empty_window: MainWindow, failures: Failures, desk: FailureDesk, tmp_path: Path
) -> None:
    with qtbot.waitSignal(failures.log_failed):
        start_log(LogTerms(folder=tmp_path / "missing"), troubled=failures.take_log_trouble)
    headline, details = empty_window.preferences_desk.notice.text.split("\n")
    assert headline == "Proofbook’s log can’t be written; everything else works"
    assert details.startswith("The log can’t be written (No such file or directory)")


def test_that_preferences_cant_be_read_is_still_said_where_the_log_cant_be_written(
    qtbot: QtBot, empty_window: MainWindow, failures: Failures, desk: FailureDesk, tmp_path: Path
) -> None:
    notice = empty_window.preferences_desk.notice
    notice.say("Your preferences can’t be read, so the usual ones count", "settings.json: no settings")
    with qtbot.waitSignal(failures.log_failed):
        start_log(LogTerms(folder=tmp_path / "missing"), troubled=failures.take_log_trouble)
    assert notice.text.startswith("Proofbook’s log can’t be written")
    assert notice.text.endswith("so the usual ones count\nsettings.json: no settings")


def test_that_the_log_cant_be_written_is_said_once(
    empty_window: MainWindow, failures: Failures, desk: FailureDesk
) -> None:
    failures.log_trouble = "the log can’t be written"
    failures.log_failed.emit()
    failures.log_failed.emit()
    assert empty_window.preferences_desk.notice.text.count("can’t be written;") == 1


def test_an_error_in_work_off_the_window_is_logged_and_told_by_its_kind(qtbot: QtBot, failures: Failures) -> None:
    def work(_progress: object) -> None:
        raise raised()

    task = Task(work)
    with qtbot.waitSignal(task.failed) as failed:
        task.start()
    assert "zebulon" not in failed.args[0]
    said = logged()
    assert "unexpected type=ValueError" in said
    assert "zebulon" not in said


_PROGRAM = """
import os, sys, threading, warnings
from pathlib import Path
from PySide6.QtCore import QRunnable, QThreadPool, QTimer, qWarning
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from desktop_app.gui import app
from desktop_app.gui.main_window import MainWindow

SECRET = "zebulon.quxley@army.ml"
def fail(*_):
    raise ValueError(SECRET)

class Painted(QWidget):
    def paintEvent(self, event):
        raise ValueError(SECRET)

class Work(QRunnable):
    def run(self):
        raise ValueError(SECRET)

def go_wrong():
    (window,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
    window.painted = Painted()
    window.painted.show()
    button = QPushButton()
    button.clicked.connect(fail)
    button.click()
    QThreadPool.globalInstance().start(Work())
    threading.Thread(target=fail).start()
    qWarning(f"QFont::setPoint: {SECRET}")
    warnings.warn(SECRET)
    QTimer.singleShot(500, QApplication.quit)

welcome = MainWindow.welcome
MainWindow.welcome = lambda window: go_wrong()
if "broken" in sys.argv:
    MainWindow.__init__ = fail
if "killed" in sys.argv:
    import os, signal
    MainWindow.welcome = lambda window: os.kill(os.getpid(), signal.SIGSEGV)
sys.exit(app.run([], Path(os.environ["POLICY"]) if "POLICY" in os.environ else None))
"""


def ran(*arguments: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-c", _PROGRAM, *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


def test_no_error_in_a_slot_a_method_a_thread_or_qt_itself_prints_a_contact() -> None:
    process = ran()
    said = logged()
    assert process.returncode == 0, process.stderr
    assert "zebulon" not in process.stdout + process.stderr + said
    assert "Traceback" not in process.stderr
    for name in ("paintEvent", "fail", "run"):
        assert f" {name}\n" in said
    assert "qt category=default at=QFont::setPoint" in said
    assert "library category=UserWarning at=" in said
    assert "info end exit=0" in said


def test_a_window_that_cant_be_made_ends_with_70_and_one_line() -> None:
    process = ran("broken")
    assert process.returncode == 70
    assert process.stderr.count("\n") == 1
    assert "zebulon" not in process.stderr + logged()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_a_crash_leaves_the_places_in_the_code_and_nothing_else() -> None:
    process = ran("killed")
    assert process.returncode != 0
    said = (user_log_folder() / "proofbook-crash.log").read_text(encoding="utf-8")
    assert "Segmentation fault" in said
    assert "in run" in said
    assert "zebulon" not in said


def test_the_policy_says_what_the_window_logs_and_where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    policy, folder = tmp_path / "policy.json", tmp_path / "logs"
    folder.mkdir()
    policy.write_text(json.dumps({"log": {"level": "error", "folder": str(folder)}}), encoding="utf-8")
    monkeypatch.setenv("POLICY", str(policy))
    ran()
    said = "".join(path.read_text(encoding="utf-8") for path in folder.iterdir())
    assert "error unexpected" in said
    assert " info " not in said
    assert " warning " not in said
    assert not user_log_folder().exists()


def test_the_window_deletes_what_is_old_when_it_starts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    policy = tmp_path / "policy.json"
    policy.write_text('{"retention": {"journals": 5}}', encoding="utf-8")
    monkeypatch.setenv("POLICY", str(policy))
    old, new = journals_folder() / "old.jsonl", journals_folder() / "new.jsonl"
    old.parent.mkdir(parents=True)
    for path, days in ((old, 6), (new, 4)):
        path.touch()
        os.utime(path, (time.time() - days * 86400,) * 2)
    ran()
    assert [path.name for path in journals_folder().iterdir()] == ["new.jsonl"]
    assert "info deleted files=1 left=0" in logged()
