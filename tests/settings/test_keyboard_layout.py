"""The layout of this computer's keyboard, from what each system says."""

import locale
import plistlib

import pytest

from desktop_app.settings import keyboard_layout


@pytest.mark.parametrize(
    ("text", "layout"),
    [
        ('XKBLAYOUT="de"\n', "qwertz"),
        ("XKBLAYOUT=fr\nXKBVARIANT=oss\n", "azerty"),
        ('XKBMODEL="pc105"\nXKBLAYOUT="us,de"\n', "qwerty"),
        ("KEYMAP=ch\n", "qwertz"),
        ("KEYMAP=be-latin1\n", "azerty"),
        ("# nothing\n", None),
    ],
)
def test_the_console_or_x_says_it(tmp_path, monkeypatch, text, layout):
    monkeypatch.delenv("XKB_DEFAULT_LAYOUT", raising=False)
    path = tmp_path / "keyboard"
    path.write_text(text, encoding="utf-8")
    assert keyboard_layout._of_xkb((tmp_path / "absent", path)) == layout


def test_what_the_session_says_goes_first(tmp_path, monkeypatch):
    monkeypatch.setenv("XKB_DEFAULT_LAYOUT", "fr")
    path = tmp_path / "keyboard"
    path.write_text("XKBLAYOUT=de\n", encoding="utf-8")
    assert keyboard_layout._of_xkb((path,)) == "azerty"


@pytest.mark.parametrize(
    ("name", "layout"),
    [
        ("German", "qwertz"),
        ("Swiss French", "qwertz"),
        ("French", "azerty"),
        ("Canadian French - CSA", "qwerty"),
        ("Belgian", "azerty"),
        ("U.S.", "qwerty"),
        ("British", "qwerty"),
    ],
)
def test_a_mac_says_it(tmp_path, name, layout):
    path = tmp_path / "settings.plist"
    path.write_bytes(plistlib.dumps({"AppleSelectedInputSources": [{"KeyboardLayout Name": name}]}))
    assert keyboard_layout._of_mac(path) == layout


@pytest.mark.parametrize(
    "content", [b"", b"\x00", plistlib.dumps({}), plistlib.dumps({"AppleSelectedInputSources": 3})]
)
def test_a_macs_settings_that_say_nothing_are_no_error(tmp_path, content):
    path = tmp_path / "settings.plist"
    path.write_bytes(content)
    assert keyboard_layout._of_mac(path) is None
    assert keyboard_layout._of_mac(tmp_path / "absent") is None


@pytest.mark.parametrize(
    ("name", "layout"),
    [
        ("de_AT", "qwertz"),
        ("fr_FR", "azerty"),
        ("fr_CA", "qwerty"),
        ("fr_CH", "qwertz"),
        ("en_GB", "qwerty"),
        (None, "qwerty"),
    ],
)
def test_else_the_language_does(monkeypatch, name, layout):
    monkeypatch.setattr(locale, "getlocale", lambda: (name, "UTF-8"))
    monkeypatch.delenv("LANG", raising=False)
    assert keyboard_layout._of_language() == layout


def test_there_is_always_one():
    assert keyboard_layout.system_layouts()[0] in ("qwerty", "qwertz", "azerty")
