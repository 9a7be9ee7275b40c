"""Files that are shown by other programs: a page in the browser, a folder in the file manager."""

import os
import sys
from collections.abc import MutableMapping
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_LIBRARIES = "LD_LIBRARY_PATH"
_ORIGINAL = f"{_LIBRARIES}_ORIG"
"""Where the start of a packaged program keeps what the variable was before (PyInstaller, Run-time Information)."""


def open_file(path: Path) -> bool:
    """Open a file with the program that the system has for it; return whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_folder(path: Path) -> None:
    """Show the folder of a file in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def leave_others_their_libraries(environment: MutableMapping[str, str] = os.environ) -> None:
    """Let programs that are started later find the system's libraries; to be called once, at the start.

    On Linux a packaged program is started with its own folder before theirs, and a browser with other versions of its
    libraries may not start. This process has read the variable already and finds its own as before.
    """
    if sys.platform != "linux" or not getattr(sys, "frozen", False):
        return
    original = environment.pop(_ORIGINAL, None)
    if original is None:
        environment.pop(_LIBRARIES, None)
    else:
        environment[_LIBRARIES] = original
