"""Starting the window."""

import sys
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QThreadPool, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app import __version__
from desktop_app.files.paths import resource
from desktop_app.gui.icons import application_icon
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.theme import Theme


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
    code = application.exec()
    QThreadPool.globalInstance().waitForDone()
    return code


def _translate(application: QApplication) -> None:
    """Speak the language of the system, as far as there are translations."""
    folders = (str(resource("translations")), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for name, folder in zip(("proofbook", "qtbase"), folders, strict=True):
        translator = QTranslator(application)
        if translator.load(QLocale.system(), name, "_", folder):
            application.installTranslator(translator)
