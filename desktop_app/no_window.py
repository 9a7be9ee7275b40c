"""Why there can be no window, in a sentence for the terminal: something is missing, or out of reach."""

import os
import re
import sys

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_MISSING = re.compile(r"([\w.+-]+\.so[\w.]*): cannot open shared object file")
"""What Linux's loader says of a library that a system lacks, the same in every language."""
_UNFIT = re.compile(r".+\.so[\w.]*: .+")
"""What it says of one that is damaged, or has been replaced by one that doesn't fit the others."""


def without_screen() -> str:
    """Return that no screen is named, where so; Qt would end the program without a word to users."""
    if sys.platform in ("win32", "darwin") or any(os.environ.get(name) for name in _SCREENS):
        return ""
    return "there is no screen to open a window on; try proofbook --help"


def out_of_reach() -> str:
    """Return that the screen which is named can't be reached."""
    named = ", ".join(f"{name}={os.environ[name]}" for name in _SCREENS if os.environ.get(name))
    return f"the screen to open a window on can’t be reached ({named}); try proofbook --help"


def without_library(said: str) -> str:
    """Return which library is missing or doesn't fit, where an error says so; empty where it says something else."""
    if found := _MISSING.search(said):
        return f"the window needs a library that this system lacks: {found[1]}; commands do without (proofbook --help)"
    if _UNFIT.fullmatch(said):
        return f"the window needs a library that can’t be loaded ({said}); commands do without (proofbook --help)"
    return ""


def without_keyboards() -> str:
    """Return that the system has no layouts of keyboards."""
    lacking = "/usr/share/X11/xkb"
    return f"the window needs keyboards that this system lacks: {lacking}; commands do without (proofbook --help)"
