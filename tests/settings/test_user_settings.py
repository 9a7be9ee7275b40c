"""The user's choices about the program come back as they were made, and what is wrong with their file is said."""

import sys
from dataclasses import replace

import pytest

from desktop_app.settings.errors import SettingsError
from desktop_app.settings.user_settings import (
    Scheme,
    UserSettings,
    save_user_settings,
    user_settings,
    user_settings_path,
)


def test_without_a_file_everything_has_its_default() -> None:
    assert user_settings() == UserSettings()


def test_choices_come_back_as_they_were_made() -> None:
    chosen = replace(UserSettings(), scheme=Scheme.DARK, language="de", auto_advance=False, is_toured=True)
    save_user_settings(chosen)
    assert user_settings() == chosen
    assert user_settings_path().stat().st_mode & 0o077 == 0


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no modes there")
def test_nobody_else_sees_what_is_in_the_folder_of_the_settings() -> None:
    user_settings_path().parent.mkdir(parents=True, mode=0o755)
    save_user_settings(UserSettings())
    assert user_settings_path().parent.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("{}", "proofbook-settings"),
        ('{"proofbook-settings": 1, "scheme": "pink"}', "“scheme” must be one of system"),
        ('{"proofbook-settings": 1, "auto_advance": 1}', "“auto_advance” must be true or false"),
        ('{"proofbook-settings": 1, "language": null}', "“language” must be a text"),
    ],
)
def test_a_file_that_cannot_be_used_says_what_is_wrong(content: str, says: str) -> None:
    path = user_settings_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    with pytest.raises(SettingsError, match=says):
        user_settings()
