"""Files that are shown by other programs: a page in the browser, a folder in the file manager.

Those get the environment that the person's desktop gave, not the one that the program has for itself: libraries of the
packaged program, which are older than the system's, would keep them from starting.
"""

import contextlib
import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from desktop_app.gui.session_bus import BUS, GIVEN

_LIBRARIES = "LD_LIBRARY_PATH"
"""Where the start of the packaged program (PyInstaller's) puts its own libraries first."""
_PACKAGERS = "_PYI_"


def open_file(path: Path) -> bool:
    """Open a file with the program that the system has for it; return whether there is one."""
    return _open(path)


def show_folder(path: Path) -> None:
    """Show the folder of a file in the system's file manager."""
    _open(path.parent)


def _open(path: Path) -> bool:
    """Hand a file or folder over to the system; return whether it took it."""
    with _given_environment():
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def given_environment(own: Mapping[str, str], *, is_packaged: bool) -> dict[str, str]:
    """Return the environment as it was given to the program, from what it is now."""
    given = {name: value for name, value in own.items() if not name.startswith(_PACKAGERS)}
    if is_packaged:  # its start notes down nothing where there was nothing
        given.setdefault(_LIBRARIES + GIVEN, "")
    for name in (_LIBRARIES, BUS):
        if name + GIVEN in given:
            given.pop(name, None)
            given |= {name: value} if (value := given.pop(name + GIVEN)) else {}
    return given


@contextlib.contextmanager
def _given_environment() -> Iterator[None]:
    """Have the environment as it was given, for as long as another program is being started."""
    own = dict(os.environ)
    _change_to(given_environment(own, is_packaged=bool(getattr(sys, "frozen", False))))
    try:
        yield
    finally:
        _change_to(own)


def _change_to(wanted: Mapping[str, str]) -> None:
    """Change only what differs, since other threads read the environment meanwhile."""
    for name in set(os.environ) - set(wanted):
        del os.environ[name]
    for name, value in wanted.items():
        if os.environ.get(name) != value:
            os.environ[name] = value
