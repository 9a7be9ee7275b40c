"""What goes into the packaged program: build.spec trims PyInstaller's lists with this."""

import re
import shutil
import subprocess
from collections.abc import Callable, Iterable
from fnmatch import fnmatch
from pathlib import Path

Entry = tuple[str, str, str]
"""One line of PyInstaller's lists: place in the bundle, source file, kind."""

PLUGINS = (
    "iconengines/*svg*",
    "imageformats/*gif*",
    "imageformats/*ic[no]*",
    "imageformats/*jpeg*",
    "imageformats/*svg*",
    "platforminputcontexts/*compose*",
    "platforminputcontexts/*ibus*",
    "platforms/*cocoa*",
    "platforms/*minimal.*",
    "platforms/*offscreen*",
    "platforms/*wayland*",
    "platforms/*windows*",
    "platforms/*xcb*",
    "platformthemes/*xdgdesktopportal*",  # the desktop's own file dialog, without GTK
    "styles/*",
    "wayland-decoration-client/*",
    "wayland-graphics-integration-client/*",
    "wayland-shell-integration/*",
    "xcbglintegrations/*",
)
"""The Qt plugins that are shipped; all others are left out."""

UNUSED_DATA = ("pytz/zoneinfo/", "dateutil/zoneinfo/", "tzdata/")
"""Time zones, which come along with vobject and which no contact needs."""


def is_wanted(place: str) -> bool:
    """Tell whether a file belongs in the bundle: any, but of Qt's plugins and translations only those in use."""
    path = place.replace("\\", "/")
    if path.startswith(UNUSED_DATA):
        return False
    if not path.startswith("PySide6/"):
        return True
    if "/plugins/" in path:
        return any(fnmatch(path.split("/plugins/")[1], pattern) for pattern in PLUGINS)
    if "/translations/" in path:
        return Path(path).name.startswith("qtbase_")
    return True


def wanted(entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries that belong in the bundle."""
    return [entry for entry in entries if is_wanted(entry[0])]


def needed_libraries(file: str) -> set[str]:
    """Return the names of the shared libraries that an ELF file asks for itself."""
    listing = subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=True).stdout  # noqa: S603, S607
    return set(re.findall(r"^\s+NEEDED\s+(\S+)", listing, re.MULTILINE))


def _is_library(place: str) -> bool:
    """Tell whether a file is there only for other files to load."""
    folder, name = str(Path(place).parent), Path(place).name
    return folder in {".", "PySide6/Qt/lib"} and fnmatch(name, "lib*.so*") and not name.startswith("libpython")


def reachable(entries: Iterable[Entry], needed: Callable[[str], set[str]] = needed_libraries) -> list[Entry]:
    """Leave out the libraries which nothing in the bundle loads any more, now that plugins have been left out."""
    every = list(entries)
    libraries = {Path(place).name: source for place, source, kind in every if _is_library(place) and kind == "BINARY"}
    unread = [source for place, source, kind in every if kind in {"BINARY", "EXTENSION"} and not _is_library(place)]
    used: set[str] = set()
    while unread:
        new = needed(unread.pop()) - used
        used |= new
        unread += [libraries[name] for name in new if name in libraries]
    return [entry for entry in every if not _is_library(entry[0]) or Path(entry[0]).name in used]


def stripped(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """Replace Python's own binaries by copies without symbols; Qt's come stripped."""
    return [_stripped(entry, folder) if _is_pythons(entry[0]) else entry for entry in entries]


def _is_pythons(place: str) -> bool:
    return fnmatch(place, "libpython*.so*") or fnmatch(place, "python3*/lib-dynload/*.so")


def _stripped(entry: Entry, folder: Path) -> Entry:
    place, source, kind = entry
    copy = folder / place
    copy.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, copy)
    subprocess.run(["strip", "--strip-unneeded", str(copy)], check=True)  # noqa: S603, S607
    return place, str(copy), kind
