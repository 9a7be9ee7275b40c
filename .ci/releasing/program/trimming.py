"""What goes into the packaged program: build.spec trims PyInstaller's lists with this."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from fnmatch import fnmatch
from pathlib import Path

from desktop_app.gui.language import TRANSLATED
from releasing.program import elf, icu, search_path
from releasing.program.system_libraries import SYSTEM_LIBRARIES

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
    "platforms/*offscreen*",
    "platforms/*wayland*",
    "platforms/*windows*",
    "platforms/*xcb*",
    "platformthemes/*xdgdesktopportal*",  # the desktop's own file dialog, without GTK
    "styles/*",
    "wayland-decoration-client/*",
    "wayland-shell-integration/*",
)
"""The Qt plugins that are shipped; all others are left out. Those for OpenGL are too: no widget here draws with it, so
that neither X11 nor Wayland loads them."""

UNUSED = (
    *("pytz/zoneinfo/*", "dateutil/zoneinfo/*", "tzdata/*"),  # vobject brings time zones along; no contact needs them
    "*/resources/translations/*.ts",  # the sources of the .qm files, which alone are read
    *("*.dist-info/*", "*/py.typed"),  # for who installs packages; the program's own list of parts has what it tells
    "jsonschema/benchmarks/*",
    "rapidfuzz/fuzz_cpp*",  # whole texts' likeness, which rapidfuzz loads unasked, and has in Python too
    "rapidfuzz/distance/metrics_cpp_avx2*",  # one distance at a time is as quick without
    "PySide6/opengl32sw.dll",  # OpenGL without a graphics card, for which no window here asks
)
"""What nothing reads, though other parts bring it along."""

LIBRARIES = frozenset({"Core", "DBus", "Gui", "Svg", "Widgets"})
"""Qt's libraries that are shipped on Windows and macOS, where the packager adds those of plugins that are left out. On
Linux it is seen which of them are needed."""
_LIBRARY = re.compile(r"(?:PySide6/)?Qt6(\w+)\.dll|(?:PySide6/Qt/lib/)?Qt(\w+)(?:\.framework(?:/.*)?)?")

UNUSED_HOOK = "pyi_rth_inspect"
"""Loads modules for zip files and more, so that `inspect` finds source code, which isn't shipped."""
UNUSED_HOOK_ON_LINUX = "pyi_rth_pyside6"
"""Loads Qt for the command line too, and hands its paths down to other programs; the wheel's Qt needs it not there."""


def is_wanted(place: str) -> bool:
    """Tell whether a file belongs in the bundle: of Qt's libraries, plugins and translations only those in use."""
    path = place.replace("\\", "/")
    if any(fnmatch(path, pattern) for pattern in UNUSED):
        return False
    if library := _LIBRARY.fullmatch(path):
        return (library[1] or library[2]) in LIBRARIES
    if not path.startswith("PySide6/"):
        return True
    if "/plugins/" in path:
        return any(fnmatch(path.split("/plugins/")[1], pattern) for pattern in PLUGINS)
    if "/translations/" in path:
        return Path(path).name in {f"qtbase_{language}.qm" for language in TRANSLATED}
    return True


def wanted(entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries that belong in the bundle."""
    return [entry for entry in entries if is_wanted(entry[0])]


def unused_modules() -> list[str]:
    """Return which modules are left out on this system, besides those that no system's program has."""
    return [] if sys.platform == "win32" else ["ctypes", "_ctypes"]  # Windows is asked for some things with them


def without_hooks(scripts: Iterable[Entry]) -> list[Entry]:
    """Leave out what PyInstaller has every start do, and this program needs not."""
    unused = [UNUSED_HOOK, *([UNUSED_HOOK_ON_LINUX] if sys.platform == "linux" else [])]
    return [script for script in scripts if script[0] not in unused]


def without_systems(entries: Iterable[Entry]) -> list[Entry]:
    """Leave out the libraries that the system has."""
    return [entry for entry in entries if Path(entry[0]).name not in SYSTEM_LIBRARIES]


def _is_library(place: str) -> bool:
    """Tell whether a file is there only for other files to load."""
    folder, name = str(Path(place).parent), Path(place).name
    return folder in {".", "PySide6/Qt/lib"} and fnmatch(name, "lib*.so*") and not name.startswith("libpython")


def reachable(entries: Iterable[Entry], needed: Callable[[Path], set[str]] = elf.needed_libraries) -> list[Entry]:
    """Leave out the libraries which nothing in the bundle loads any more, now that plugins have been left out."""
    every = list(entries)
    libraries = {Path(place).name: source for place, source, kind in every if _is_library(place) and kind == "BINARY"}
    unread = [source for place, source, kind in every if kind in {"BINARY", "EXTENSION"} and not _is_library(place)]
    used: set[str] = set()
    while unread:
        new = needed(Path(unread.pop())) - used
        used |= new
        unread += [libraries[name] for name in new if name in libraries]
    return [entry for entry in every if not _is_library(entry[0]) or Path(entry[0]).name in used]


def stripped(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """Replace the binaries that have symbols for debugging by copies without; Qt's come without."""
    return [_stripped(entry, folder) if _has_symbols(entry) else entry for entry in entries]


def with_less_icu(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """Replace ICU's data by a copy with only what sorts. Errors: icu.IcuError, CalledProcessError."""
    return [
        (place, str(icu.cut_library(Path(source), folder)), kind)
        if kind == "BINARY" and fnmatch(Path(place).name, icu.LIBRARY)
        else (place, source, kind)
        for place, source, kind in entries
    ]


def with_own_search_paths(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """Replace the binaries that look for libraries in a folder of the build machine by copies that don't."""
    return [_with_own_search_path(entry, folder) if _looks_elsewhere(entry) else entry for entry in entries]


def trimmed_for_linux(entries: Iterable[Entry], work: Path) -> list[Entry]:
    """Return the entries as the bundle for Linux has them; work: a folder for what is made on the way."""
    shipped = reachable(without_systems(entries))
    small = stripped(with_less_icu(shipped, work / "icu"), work / "stripped")
    return with_own_search_paths(small, work / "own-paths")


def link_console(folder: Path) -> None:
    """Make the console program a link to the other one: on Linux they are alike, and hold all modules each."""
    (folder / "proofbook-cli").symlink_to("proofbook")


def _has_symbols(entry: Entry) -> bool:
    return entry[2] in {"BINARY", "EXTENSION"} and elf.has_symbols(Path(entry[1]))


def _stripped(entry: Entry, folder: Path) -> Entry:
    place, _, kind = entry
    copy = _copied(entry, folder)
    subprocess.run(["strip", "--strip-unneeded", str(copy)], check=True)  # noqa: S603, S607
    return place, str(copy), kind


def _looks_elsewhere(entry: Entry) -> bool:
    return entry[2] in {"BINARY", "EXTENSION"} and bool(search_path.foreign_paths(Path(entry[1])))


def _with_own_search_path(entry: Entry, folder: Path) -> Entry:
    place, _, kind = entry
    copy = _copied(entry, folder)
    search_path.remove_foreign_paths(copy)
    return place, str(copy), kind


def _copied(entry: Entry, folder: Path) -> Path:
    copy = folder / entry[0]
    copy.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(entry[1], copy)
    return copy
