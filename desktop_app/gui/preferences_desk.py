"""What the window does about preferences: puts choices into force, opens the dialog, says what could not be kept."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.gui.actions import Actions
from desktop_app.gui.dialogs.preferences.dialog import Page, PreferencesDialog
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.pages.review_decider import ReviewDecider
from desktop_app.gui.preferences import Preferences
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.message_bar import MessageBar


class PreferencesDesk(QObject):
    """notice: a bar for the window, above every page, that says once that choices of earlier can't be read."""

    def __init__(
        self, window: QWidget, theme: Theme, preferences: Preferences, actions: Actions, decider: ReviewDecider
    ) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self._preferences, self._actions, self._decider = preferences, actions, decider
        dismiss = QPushButton(self.tr("OK"))
        dismiss.setObjectName("understood_button")
        self.notice = MessageBar(theme, "warning", "info", dismiss)
        dismiss.clicked.connect(self.notice.clear)
        preferences.changed.connect(self._follow)
        preferences.failed.connect(self._say_unsaved)
        self._follow()
        if preferences.error:
            headline = self.tr("Your preferences can’t be read, so the usual ones count")
            details = self.tr("{reason} Your next choice replaces the file.")
            self.notice.say(headline, details.format(reason=f"{preferences.error.rstrip('.')}."))

    def connect_actions(self, document: Callable[[], ReviewDocument | None], read_anew: Callable[[], None]) -> None:
        """Let the actions open the dialog; document: tells which book is open; read_anew: reads it again."""
        ways = {"preferences": Page.LOOK, "known_correct": Page.KNOWN}
        for name, page in ways.items():
            self._actions[name].triggered.connect(
                lambda _checked=False, first=page: self.open_dialog(first, document(), read_anew)
            )

    def open_dialog(self, page: Page, document: ReviewDocument | None, read_anew: Callable[[], None]) -> None:
        """Open the dialog at a page."""
        dialog = PreferencesDialog(self._window, self._theme, self._preferences, document, read_anew)
        dialog.go_to(page)
        dialog.open()

    def _follow(self) -> None:
        """Put a choice into force."""
        chosen = self._preferences.settings
        self._theme.choose(chosen.scheme)
        self._actions.set_single_letters(chosen.single_letters)
        self._decider.auto_advance = chosen.auto_advance

    def _say_unsaved(self, reason: str) -> None:
        """Say that a choice could not be kept."""
        self.notice.say(self.tr("Your choice counts now, but could not be saved for the next start"), reason)
