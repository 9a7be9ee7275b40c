"""Opening the preferences as a person does."""

from PySide6.QtWidgets import QApplication

from desktop_app.gui.dialogs.preferences.dialog import Page, PreferencesDialog
from desktop_app.gui.main_window import MainWindow


def asked(window: MainWindow, page: Page = Page.KNOWN) -> PreferencesDialog:
    """Open the preferences at a page."""
    window.actions_by_name["preferences"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PreferencesDialog)
    dialog.go_to(page)
    return dialog
