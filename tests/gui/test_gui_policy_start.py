"""A policy that can't be used is said in a window of its own, nothing else opens, and the exit code is 5."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app import __main__, no_window
from desktop_app.gui import app
from desktop_app.gui.dialogs.policy_problem import PolicyProblemDialog
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.theme import Theme
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.policy.in_force import in_force
from desktop_app.settings.policy.reading import PolicyError
from desktop_app.settings.user_settings import UserSettings, save_user_settings

ROOT = Path(app.__file__).parents[2]
DRIVER = """
import sys
from PySide6.QtCore import QTimer
from desktop_app.gui.dialogs.policy_problem import PolicyProblemDialog

show = PolicyProblemDialog.show

def shown_and_quit(dialog):
    show(dialog)
    print(dialog.problems.toPlainText(), flush=True)
    QTimer.singleShot(0, dialog.quit_button.click)

PolicyProblemDialog.show = shown_and_quit
from desktop_app.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


def started(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Start the program as a person does, and quit as soon as it says what is wrong."""
    return subprocess.run(
        [sys.executable, "-c", DRIVER, *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", **environment},
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


def kept(home: Path) -> list[Path]:
    return [path for path in home.rglob("*") if path.is_file()]


def test_a_wrong_policy_is_said_in_the_window_and_on_the_terminal_and_ends_the_program(
    tmp_path: Path, sample: Path
) -> None:
    policy = tmp_path / "draft.json"
    policy.write_text(json.dumps({"organisation": "Ministry", "processes": "many"}))
    done = started("--policy", str(policy), str(sample))
    assert done.returncode == 5
    for said in (done.stdout, done.stderr):
        assert str(policy) in said
        assert "processes" in said
        assert "many" in said
    assert "Traceback" not in done.stderr
    assert kept(tmp_path / "home") == []


def test_the_words_are_in_the_persons_language(tmp_path: Path) -> None:
    save_user_settings(UserSettings(language="de"))
    policy = tmp_path / "draft.json"
    policy.write_text("{")
    done = started(f"--policy={policy}")
    assert done.returncode == 5
    assert "Zeile 1" in done.stdout
    assert "line 1" in done.stderr


def test_a_policy_that_is_not_there_is_a_wrong_one(tmp_path: Path) -> None:
    assert started("--policy", str(tmp_path / "none.json")).returncode == 5


@pytest.fixture
def run(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[object]]:
    """Runs the program in this process; returns what was done."""
    done: list[object] = []
    monkeypatch.setattr(app, "Application", lambda _arguments: qapp)
    monkeypatch.setattr(type(qapp), "exec", lambda _self: (qapp.processEvents(), 0)[1])
    monkeypatch.setattr(app, "_ended_by_interrupt", lambda _application: __import__("contextlib").nullcontext())
    monkeypatch.setattr(app.language, "install", lambda _application, chosen: done.append(chosen))
    monkeypatch.setattr(MainWindow, "open", lambda _self, paths: done.append([path.name for path in paths]))
    monkeypatch.setattr(MainWindow, "welcome", lambda _self: done.append("asked"))
    monkeypatch.setattr(no_window, "without_screen", lambda: "")
    monkeypatch.setattr(__main__.signal, "signal", lambda *_: None)

    def ran(*arguments: str) -> list[object]:
        assert __main__.main(list(arguments)) == 0
        return done

    return ran


@pytest.mark.parametrize("separate", [True, False])
def test_it_opens_books_under_a_policy_named_first(
    run: Callable[..., list[object]], tmp_path: Path, sample: Path, separate: bool
) -> None:
    policy = tmp_path / "draft.json"
    policy.write_text(json.dumps({"organisation": "Ministry", "language": "fr"}))
    given = ("--policy", str(policy)) if separate else (f"--policy={policy}",)
    assert run(*given, str(sample)) == ["fr", ["contacts.vcf"]]
    assert in_force().policy.organisation == "Ministry"


def test_the_window_without_books_is_under_a_policy_too(run: Callable[..., list[object]], tmp_path: Path) -> None:
    policy = tmp_path / "draft.json"
    policy.write_text(json.dumps({"organisation": "Ministry"}))
    assert run("--policy", str(policy)) == ["", "asked"]
    assert in_force().policy.organisation == "Ministry"


def test_what_of_a_policy_does_not_count_is_said_on_the_terminal(
    run: Callable[..., list[object]],
    machine_policy: Callable[..., Path],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    machine_policy(language="fr", locked=["language"])
    draft = tmp_path / "draft.json"
    draft.write_text(json.dumps({"language": "de"}))
    assert run("--policy", str(draft)) == ["fr", "asked"]
    assert f"warning: {draft}: “language” is not heeded" in capsys.readouterr().err


def test_an_option_before_the_command_is_shown_its_place(capsys: pytest.CaptureFixture[str]) -> None:
    assert __main__.main(["--policy", "p.json", "check", "x.vcf"]) == 2
    assert "proofbook check --policy p.json …" in capsys.readouterr().err


@pytest.mark.parametrize("rest", [["--quiet"], []])
def test_everything_else_with_an_option_first_is_for_the_command_line(
    monkeypatch: pytest.MonkeyPatch, rest: list[str]
) -> None:
    taken: list[list[str]] = []
    monkeypatch.setattr("desktop_app.cli.run", lambda given: (taken.append(given), 2)[1])
    given = ["--policy", "p.json", *rest] if rest else ["--policy"]
    assert __main__.main(given) == 2
    assert taken == [given]


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> PolicyProblemDialog:
    made = PolicyProblemDialog(theme, PolicyError(["/etc/p.json: “a” is wrong", "/etc/p.json: <b>“b”</b>\x1b[31m too"]))
    qtbot.addWidget(made)
    made.show()
    return made


def test_everything_that_is_wrong_is_listed_harmlessly(dialog: PolicyProblemDialog) -> None:
    assert dialog.problems.toPlainText().startswith("/etc/p.json: “a” is wrong\n\n/etc/p.json: <b>“b”</b>")
    assert "\x1b" not in dialog.problems.toPlainText()


def test_the_details_are_copied_for_it(qtbot: QtBot, dialog: PolicyProblemDialog) -> None:
    dialog.copy_button.setFocus()
    qtbot.keyClick(dialog.copy_button, Qt.Key.Key_Return)  # which does not quit, as the default button would
    assert dialog.isVisible()
    copied = QGuiApplication.clipboard().text()
    assert "/etc/p.json: “a” is wrong" in copied
    assert "proofbook policy check FILE" in copied


def test_it_can_be_read_and_left_with_keys_alone(dialog: PolicyProblemDialog) -> None:
    assert dialog.focusWidget() is dialog.problems
    assert dialog.quit_button.isDefault()
    for widget in dialog.findChildren(QWidget):
        if widget.focusPolicy() and widget.isVisible() and not widget.objectName().startswith("qt_"):
            name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            assert name, widget.objectName()


def test_any_other_error_of_settings_is_said_as_it_is(qtbot: QtBot, theme: Theme) -> None:
    made = PolicyProblemDialog(theme, SettingsError("/etc/p.json: not trusted"))
    qtbot.addWidget(made)
    assert made.problems.toPlainText() == "/etc/p.json: not trusted"
