"""The user's choices as the window sees them: read once, saved with each change, told to whoever listens."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.files.errors import reason_of
from desktop_app.gui.wording import translated
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.language import language_in_force
from desktop_app.settings.policy.in_force import in_force
from desktop_app.settings.user_settings import UserSettings, save_user_settings, user_settings, user_settings_path

SETS, OWN_DOMAINS = "built_in_sets", "own_domains"
"""What is chosen besides the fields of UserSettings."""
_POLICY_KEYS = {
    "language": "language",
    "keyboard_layout": "keyboard_layouts",
    SETS: "built_in_sets",
    OWN_DOMAINS: "trusted_domains",
}
"""Choices that a policy can make too → its key."""


def is_managed(name: str) -> bool:
    """Return whether the organisation has made a choice for good: a field of UserSettings, SETS or OWN_DOMAINS."""
    return name in _POLICY_KEYS and in_force().is_locked(_POLICY_KEYS[name])


class Preferences(QObject):
    """Emits changed after a choice, and failed with the reason where it counts now but could not be kept.

    settings: what the person has chosen, without what a policy says, so that no policy ends up in the person's file.
    error: why the choices of earlier can't be read, so that the defaults count; empty where all is well.
    """

    changed = Signal()
    failed = Signal(str)
    forgetting = Signal()
    """Emitted before everything stored is deleted, so that nothing goes on being written."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.error = ""
        try:
            self.settings = user_settings()
        except SettingsError as error:
            self.settings = UserSettings()
            self.error = translated(str(error))

    @property
    def language(self) -> str:
        """Return the language of the window, empty for the system's."""
        return language_in_force(self.settings.language)

    def change(self, **choices: Any) -> bool:
        """Make choices, named as in UserSettings; those that are managed stay. Return whether they could be kept."""
        chosen = replace(self.settings, **{name: each for name, each in choices.items() if not is_managed(name)})
        if chosen == self.settings:
            return True
        self.settings = chosen
        is_kept = True
        try:
            save_user_settings(chosen)
        except OSError as error:
            is_kept = False
            self.failed.emit(f"{user_settings_path()}: {translated(reason_of(error))}")
        self.changed.emit()
        return is_kept

    def forget(self) -> None:
        """Go on with the defaults after everything stored was deleted."""
        self.settings = UserSettings(is_welcomed=True, is_toured=True)
        self.error = ""
        self.changed.emit()
