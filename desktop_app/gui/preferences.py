"""The user's choices as the window sees them: read once, saved with each change, told to whoever listens."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.files.errors import reason_of
from desktop_app.gui.wording import translated
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.user_settings import UserSettings, save_user_settings, user_settings

SETS, OWN_DOMAINS = "built_in_sets", "own_domains"
"""What is chosen besides the fields of UserSettings, as a policy names it."""


class Preferences(QObject):
    """Emits changed after a choice, and failed with the reason where it counts now but could not be kept.

    error: why the choices of earlier can't be read, so that the defaults count; empty where all is well.
    managed: the names of the choices that the organisation has made, which nobody changes here.
    """

    changed = Signal()
    failed = Signal(str)
    forgetting = Signal()
    """Emitted before everything stored is deleted, so that nothing goes on being written."""

    def __init__(self, parent: QObject | None = None, managed: frozenset[str] = frozenset()) -> None:
        super().__init__(parent)
        self.managed = managed
        self.error = ""
        try:
            self.settings = user_settings()
        except SettingsError as error:
            self.settings = UserSettings()
            self.error = translated(str(error))

    def is_managed(self, name: str) -> bool:
        """Return whether the organisation has made a choice: a field of UserSettings, SETS or OWN_DOMAINS."""
        return name in self.managed

    def change(self, **choices: Any) -> None:
        """Make choices, named as in UserSettings; those that are managed stay."""
        free = {name: choice for name, choice in choices.items() if not self.is_managed(name)}
        chosen = replace(self.settings, **free)
        if chosen == self.settings:
            return
        self.settings = chosen
        try:
            save_user_settings(chosen)
        except OSError as error:
            self.failed.emit(translated(reason_of(error)))
        self.changed.emit()

    def forget(self) -> None:
        """Go on with the defaults after everything stored was deleted, managed choices aside."""
        kept = {name: getattr(self.settings, name) for name in self.managed if hasattr(self.settings, name)}
        self.settings = replace(UserSettings(is_welcomed=True, is_toured=True), **kept)
        self.error = ""
        self.changed.emit()
