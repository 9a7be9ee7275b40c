"""Starting the window."""

import contextlib
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app import __version__
from desktop_app.exit_codes import ExitCode
from desktop_app.gui import language
from desktop_app.gui.application import Application
from desktop_app.gui.dialogs.policy_problem import PolicyProblemDialog
from desktop_app.gui.failure_desk import FailureDesk
from desktop_app.gui.failures import Failures, keep_crashes
from desktop_app.gui.icons import application_icon
from desktop_app.gui.interpreter import favour_window
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.preferences import Preferences
from desktop_app.gui.qt_start import keep_to_own_plugins, say_where_nothing_can_be_read, saying_why_not
from desktop_app.gui.session_bus import keep_to_running_bus
from desktop_app.gui.theme import Theme
from desktop_app.gui.workers import Task
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.language import language_without_policy
from desktop_app.settings.log import start_log, stop_log
from desktop_app.settings.policy.in_force import in_force, load_policy, put_in_force
from desktop_app.settings.records import note_deleted, note_end, note_start
from desktop_app.settings.retention import delete_old


def run(paths: list[Path], policy: Path | None = None, say: Callable[[str], object] = lambda _message: None) -> int:
    """Open the window, with books in it if some are named, and return the exit code when it is closed.

    policy: a file that adds to the machine's policy. say: says on a terminal why no window can be opened, or what of
    the policy doesn't count.
    """
    favour_window()
    keep_to_running_bus()
    keep_to_own_plugins()
    with saying_why_not(say):
        application = Application(sys.argv[:1])
    say_where_nothing_can_be_read(say)
    application.setApplicationName("Proofbook")
    application.setApplicationDisplayName("")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("proofbook")
    application.setWindowIcon(application_icon())
    try:
        if policy is not None:
            put_in_force(load_policy(policy))
        for warning in in_force().warnings():
            say(f"warning: {warning}")
    except SettingsError as error:
        say(str(error))
        return _refused(application, error)
    return _guarded(application, paths)


def _refused(application: QApplication, error: SettingsError) -> int:
    """Say that nothing can be done under a wrong policy, as the person wants to see and read it."""
    chosen = Preferences().settings
    language.install(application, language_without_policy(chosen.language))
    theme = Theme(application)
    theme.choose(chosen.scheme)
    dialog = PolicyProblemDialog(theme, error)
    dialog.finished.connect(lambda _result: application.exit(ExitCode.SETTINGS))
    dialog.show()
    with _ended_by_interrupt(application):
        return application.exec()


def _guarded(application: Application, paths: list[Path]) -> int:
    """Open the window; log when it is opened and closed, and what goes wrong meanwhile."""
    language.install(application, Preferences().language)
    failures = Failures()
    failures.install()
    started = time.monotonic()
    policy = in_force().policy
    start_log(policy.log, policy.retention.logs, failures.take_log_trouble, keep_crashes)
    note_start("window", in_force())
    code: int = ExitCode.INTERNAL
    try:
        code = _opened(application, failures, paths)
    except Exception as error:  # noqa: BLE001 - the last guard: users never see a traceback, which may hold a contact
        failures.take(error)
    finally:
        note_end(code, time.monotonic() - started)
        stop_log()
        failures.uninstall()
    return code


def _opened(application: Application, failures: Failures, paths: list[Path]) -> int:
    """Open the window, and return the exit code when it is closed."""
    theme = Theme(application)
    window = MainWindow(theme)
    FailureDesk(window, theme, failures, window.preferences_desk.notice, lambda: window.would_lose_decisions)
    window.show()
    housekeeping = Task(lambda _progress: delete_old())
    housekeeping.finished.connect(lambda deleted: note_deleted(*deleted))
    housekeeping.start()
    if paths:
        QTimer.singleShot(0, lambda: window.open([path.absolute() for path in paths]))
    else:
        QTimer.singleShot(0, window.welcome)
    application.open_named_files(window.open, lambda: not window.is_busy)
    with _ended_by_interrupt(application):
        code = application.exec()
    QThreadPool.globalInstance().waitForDone()
    return code


@contextlib.contextmanager
def _ended_by_interrupt(application: QApplication) -> Iterator[None]:
    """Let Ctrl-C in the terminal end the window: Qt waits outside Python, so a pipe wakes it up."""
    if sys.platform == "win32":
        yield
        return
    read_end, write_end = os.pipe()
    os.set_blocking(write_end, False)
    notifier = QSocketNotifier(read_end, QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: os.read(read_end, 1))  # back in Python, which calls the handler then
    earlier_wakeup = signal.set_wakeup_fd(write_end)
    earlier = signal.signal(signal.SIGINT, lambda *_: application.exit(ExitCode.CANCELLED))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, earlier)
        signal.set_wakeup_fd(earlier_wakeup)
        notifier.setEnabled(False)
        os.close(read_end)
        os.close(write_end)
