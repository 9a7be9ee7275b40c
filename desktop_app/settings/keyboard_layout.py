"""The layout of this computer's keyboard, as far as its system says; which keys are neighbours depends on it."""

import os
import re
import sys
from pathlib import Path

from desktop_app.proofreading.keyboard import LAYOUTS
from desktop_app.settings.policy.in_force import in_force
from desktop_app.settings.user_settings import AS_SYSTEM, user_settings

_BY_COUNTRY = {
    **dict.fromkeys(("de", "at", "ch", "li", "lu", "cz", "sk", "hu", "si", "hr", "ba"), "qwertz"),
    **dict.fromkeys(("fr", "be"), "azerty"),
}
"""XKB's layouts (xkeyboard-config, rules/base.lst), which are called by country."""
_BY_LANGUAGE = {
    **dict.fromkeys(("de", "cs", "sk", "hu", "sl", "hr", "bs"), "qwertz"),
    "fr": "azerty",
}
_BY_LOCALE = {"fr_CA": "qwerty", "fr_CH": "qwertz"}
"""French, but not on a French keyboard."""
_WINDOWS_LANGUAGES = {0x07: "qwertz", 0x05: "qwertz", 0x1B: "qwertz", 0x0E: "qwertz", 0x24: "qwertz", 0x1A: "qwertz"}
"""Primary language identifiers of German, Czech, Slovak, Hungarian, Slovenian, Croatian (Windows' LANGID)."""
_WINDOWS_AZERTY = frozenset({0x040C, 0x080C, 0x0813})
"""French in France and Belgium, Dutch in Belgium."""
_XKB_FILES = (Path("/etc/default/keyboard"), Path("/etc/vconsole.conf"))
_XKB_LAYOUT = re.compile(r'^(?:XKBLAYOUT|KEYMAP)\s*=\s*"?([a-z]{2})(?![a-z])(.*)', re.MULTILINE)
_MAC_SETTINGS = Path("Library/Preferences/com.apple.HIToolbox.plist")
_MAC_LAYOUTS = (
    (re.compile(r"Canadian|-QWERTY"), "qwerty"),
    (re.compile(r"QWERTZ|German|Austrian|Swiss|Czech$|Slovak|Hungarian|Croatian|Slovenian"), "qwertz"),
    (re.compile(r"AZERTY|French|Belgian"), "azerty"),
)


def layouts_in_force() -> tuple[str, ...]:
    """Return the layouts that a policy has locked, else the user's choice, the policy's, or this computer's.

    Errors: SettingsError.
    """
    forced = in_force()
    layouts = forced.policy.keyboard_layouts
    chosen = "" if forced.is_locked("keyboard_layouts") else user_settings().keyboard_layout
    if chosen in LAYOUTS:
        return (chosen,)
    return layouts if layouts and chosen != AS_SYSTEM else system_layouts()


def system_layouts() -> tuple[str, ...]:
    """Return the layout of this computer's keyboard; where the system does not say, that of its language."""
    if sys.platform == "win32":
        return (_of_windows() or _of_language(),)
    if sys.platform == "darwin":
        return (_of_mac(Path.home() / _MAC_SETTINGS) or _of_language(),)
    return (_of_xkb(_XKB_FILES) or _of_language(),)


def _of_xkb(files: tuple[Path, ...]) -> str | None:
    """Return the layout that X or the console is set to."""
    texts = [f"XKBLAYOUT={os.environ.get('XKB_DEFAULT_LAYOUT', '')}"]
    for file in files:
        try:
            texts.append(file.read_text(encoding="utf-8", errors="replace"))
        except OSError:
            continue
    found = next(filter(None, map(_XKB_LAYOUT.search, texts)), None)
    if not found:
        return None
    return "qwerty" if "qwerty" in found.group(2) else _BY_COUNTRY.get(found.group(1), "qwerty")


def _of_mac(settings: Path) -> str | None:
    """Return the layout that is chosen in a Mac's settings."""
    import plistlib  # noqa: PLC0415 - for a Mac alone, and slow to load

    try:
        chosen = plistlib.loads(settings.read_bytes())["AppleSelectedInputSources"]
        names = next(filter(None, (str(each.get("KeyboardLayout Name", "")) for each in chosen)), "")
    except (OSError, ValueError, KeyError, TypeError, AttributeError, plistlib.InvalidFileException):
        return None
    return next((layout for pattern, layout in _MAC_LAYOUTS if pattern.search(names)), "qwerty" if names else None)


def _of_windows() -> str | None:
    """Return the layout that is active in this thread of Windows."""
    if sys.platform != "win32":  # for the type checker, which knows ctypes.windll on Windows only
        return None
    import ctypes  # noqa: PLC0415 - needed here alone, and slow to load

    language = ctypes.windll.user32.GetKeyboardLayout(0) >> 16 & 0xFFFF  # its high word is the layout's
    return "azerty" if language in _WINDOWS_AZERTY else _WINDOWS_LANGUAGES.get(language & 0x3FF, "qwerty")


def _of_language() -> str:
    """Return the layout that people who use the system's language usually type on."""
    import locale  # noqa: PLC0415 - slow to load, and asked where nothing else tells

    name = locale.getlocale()[0] or os.environ.get("LANG", "")
    return _BY_LOCALE.get(name[:5]) or _BY_LANGUAGE.get(name[:2], "qwerty")
