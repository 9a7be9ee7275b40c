"""Starting the window."""

import contextlib
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QSocketNotifier, QThreadPool, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app import __version__
from desktop_app.files.paths import resource
from desktop_app.gui.icons import application_icon
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.theme import Theme

_CANCELLED = 130


def run(paths: list[Path]) -> int:
    """Open the window, with books in it if some are named, and return the exit code when it is closed."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Proofbook")
    application.setApplicationDisplayName("")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("proofbook")
    application.setWindowIcon(application_icon())
    _translate(application)
    window = MainWindow(Theme(application))
    window.show()
    if paths:
        QTimer.singleShot(0, lambda: window.open([path.absolute() for path in paths]))
    with _ended_by_interrupt(application):
        code = application.exec()
    QThreadPool.globalInstance().waitForDone()
    return code


@contextlib.contextmanager
def _ended_by_interrupt(application: QApplication) -> Iterator[None]:
    """Let Ctrl-C in the terminal end the window: Qt waits outside Python, so a pipe wakes it up."""
    if os.name != "posix":
        yield
        return
    read_end, write_end = os.pipe()
    os.set_blocking(write_end, False)
    notifier = QSocketNotifier(read_end, QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: os.read(read_end, 1))  # back in Python, which calls the handler then
    earlier_wakeup = signal.set_wakeup_fd(write_end)
    earlier = signal.signal(signal.SIGINT, lambda *_: application.exit(_CANCELLED))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, earlier)
        signal.set_wakeup_fd(earlier_wakeup)
        notifier.setEnabled(False)
        os.close(read_end)
        os.close(write_end)


def _translate(application: QApplication) -> None:
    """Speak the language of the system, as far as there are translations."""
    folders = (str(resource("translations")), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for name, folder in zip(("proofbook", "qtbase"), folders, strict=True):
        translator = QTranslator(application)
        if translator.load(QLocale.system(), name, "_", folder):
            application.installTranslator(translator)
