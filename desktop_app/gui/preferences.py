"""The user's choices as the window sees them: read once, saved with each change, told to whoever listens."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.files.errors import reason_of
from desktop_app.gui.wording import translated
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.user_settings import UserSettings, save_user_settings, user_settings


class Preferences(QObject):
    """Emits changed after a choice, and failed with the reason where it counts now but could not be kept.

    error: why the choices of earlier can't be read, so that the defaults count; empty where all is well.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.error = ""
        try:
            self.settings = user_settings()
        except SettingsError as error:
            self.settings = UserSettings()
            self.error = translated(str(error))

    def change(self, **choices: Any) -> None:
        """Make choices, named as in UserSettings."""
        chosen = replace(self.settings, **choices)
        if chosen == self.settings:
            return
        self.settings = chosen
        try:
            save_user_settings(chosen)
        except OSError as error:
            self.failed.emit(translated(reason_of(error)))
        self.changed.emit()
