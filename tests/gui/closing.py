"""Closing a window at the end of a test, without being asked about decisions."""

from PySide6.QtCore import QThreadPool

from desktop_app.gui.main_window import MainWindow


def close_silently(window: MainWindow) -> None:
    """Let a window be closed without a question, once nothing is going on any more."""
    QThreadPool.globalInstance().waitForDone()
    window._closing_anyway = True
