"""What the user has chosen about the program itself, in one small JSON file of the user's settings folder."""

import enum
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from desktop_app.files.errors import reason_of
from desktop_app.files.json_file import keep_json, read_json, says_version
from desktop_app.files.paths import user_settings_folder
from desktop_app.files.phrases import phrase
from desktop_app.settings.errors import SettingsError

_VERSION_KEY, _VERSION = "proofbook-settings", 1
AS_SYSTEM = "system"
"""A language or keyboard layout: the system's, whatever the organisation has set."""


class Scheme(enum.StrEnum):
    """The looks that can be chosen; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


@dataclass(frozen=True, slots=True)
class UserSettings:
    """Every choice with its default.

    language: “de”, “en” …; keyboard_layout: “qwerty”, “qwertz”, “azerty”; either may be AS_SYSTEM, or empty where the
    person has not chosen: what the organisation has set, or else the system's. country: two letters (ISO 3166), empty
    where the person has not said. is_welcomed: the question at the first start was answered or skipped; is_toured: the
    tour was seen or skipped.
    """

    scheme: Scheme = Scheme.SYSTEM
    language: str = ""
    keyboard_layout: str = ""
    auto_advance: bool = True
    single_letters: bool = True
    country: str = ""
    is_welcomed: bool = False
    is_toured: bool = False


def user_settings_path() -> Path:
    """Return where the user's choices are kept."""
    return user_settings_folder() / "settings.json"


def user_settings() -> UserSettings:
    """Return the user's choices, a default for each that was never made. Errors: SettingsError."""
    path = user_settings_path()
    try:
        if not path.exists():
            return UserSettings()
    except OSError as error:
        raise SettingsError(
            phrase("{path}: your settings can’t be read ({reason})", path=path, reason=reason_of(error))
        ) from None
    content = read_json(path, phrase("file of settings"), SettingsError)
    if not says_version(content, _VERSION_KEY, _VERSION):
        raise SettingsError(
            phrase(
                '{path}: this holds no settings (it must say "{key}": {version})',
                path=path,
                key=_VERSION_KEY,
                version=_VERSION,
            )
        )
    defaults = UserSettings()
    chosen = {
        field.name: _checked(path, field.name, content[field.name], getattr(defaults, field.name))
        for field in fields(UserSettings)
        if field.name in content
    }
    return UserSettings(**chosen)


def save_user_settings(settings: UserSettings) -> None:
    """Replace the user's choices. Errors: OSError."""
    keep_json(user_settings_path(), {_VERSION_KEY: _VERSION, **asdict(settings)})


def _checked(path: Path, name: str, value: Any, default: object) -> Any:
    """Return a value of the kind that its default is of. Errors: SettingsError."""
    if isinstance(default, Scheme):
        try:
            return Scheme(value)
        except ValueError:
            raise SettingsError(
                phrase("{path}: “{name}” must be one of {names}", path=path, name=name, names=", ".join(Scheme))
            ) from None
    if not isinstance(value, type(default)):
        if isinstance(default, bool):
            raise SettingsError(phrase("{path}: “{name}” must be true or false", path=path, name=name))
        raise SettingsError(phrase("{path}: “{name}” must be a text", path=path, name=name))
    return value
