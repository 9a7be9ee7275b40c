"""What is in the packaged program for Linux, each with a word on why: anything else fails the build.

Patterns are of shell's kind; a star goes past slashes too.
"""

import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from fnmatch import fnmatch
from pathlib import Path

from desktop_app.files.build import COMMIT_FILE
from desktop_app.gui.language import TRANSLATED
from releasing import sums
from releasing.licensing import parts
from releasing.program import trimming

_INSIDE = "_internal/"
RESOURCES = f"{_INSIDE}desktop_app/resources/"
LARGE = 100_000
"""Bytes from which a second copy of a file is one too many."""

_QT = "Core DBus Gui Svg WaylandClient Widgets WlShellIntegration XcbQpa"
_QT_PLACES = ("PySide6/Qt/lib/", "")
"""Where they are, and where links to them are."""
_ICU = "data i18n uc"
_BINDINGS = "Core DBus Gui Svg Widgets"
_XCB = "cursor icccm image keysyms render-util shape util xkb"
ALLOWED: Mapping[str, str] = {
    "proofbook": "the program",
    "proofbook-cli": "a link to it",
    **dict.fromkeys(parts.BESIDE, "the licences of all parts"),
    f"{RESOURCES}*": "Proofbook’s own; those that are not in the project are found by themselves",
    f"{_INSIDE}base_library.zip": "what Python needs before it can look into the program",
    f"{_INSIDE}libpython3.*.so.*": "Python",
    f"{_INSIDE}python3.*/lib-dynload/*.so": "Python’s own modules in C",
    f"{_INSIDE}libbz2.so.*": "for zip files; distributions call it differently",
    f"{_INSIDE}libcrypto.so.*": "SHA-256; Python’s own would freeze the window",
    **{f"{_INSIDE}{place}libQt6{name}.so.6": "Qt" for name in _QT.split() for place in _QT_PLACES},
    **{f"{_INSIDE}{place}libicu{name}.so.*": "what Qt sorts with" for name in _ICU.split() for place in _QT_PLACES},
    **{f"{_INSIDE}PySide6/Qt{name}.abi3.so": "Qt for Python" for name in _BINDINGS.split()},
    f"{_INSIDE}PySide6/libpyside6.abi3.so.*": "Qt for Python",
    f"{_INSIDE}libpyside6.abi3.so.*": "a link to it",
    f"{_INSIDE}shiboken6/*": "Qt for Python",
    f"{_INSIDE}libshiboken6.abi3.so.*": "a link to it",
    **{f"{_INSIDE}PySide6/Qt/plugins/{pattern}": "Qt" for pattern in trimming.PLUGINS},
    **{f"{_INSIDE}PySide6/Qt/translations/qtbase_{code}.qm": "Qt’s own buttons" for code in TRANSLATED},
    **{f"{_INSIDE}libxcb-{name}.so.*": "the X server, for Qt; often missing on systems" for name in _XCB.split()},
    f"{_INSIDE}libxkbcommon.so.0": "keyboards; goes with the next one",
    f"{_INSIDE}libxkbcommon-x11.so.0": "keyboards on the X server; often missing on systems",
    f"{_INSIDE}*__mypyc.*.so": "chardet: encodings",
    f"{_INSIDE}chardet/*": "encodings",
    f"{_INSIDE}jsonschema_specifications/schemas/*": "checking of policies",
    f"{_INSIDE}rpds/*.so": "checking of policies",
    f"{_INSIDE}publicsuffixlist/public_suffix_list.dat": "the list of public suffixes",
    f"{_INSIDE}rapidfuzz/*.so": "distances",
}  # fmt: skip
"""Which files may be there, and what they are for."""

PROMISED: Mapping[str, str] = {
    "platforms/*xcb*": "X11",
    "platforms/*wayland*": "Wayland",
    "wayland-shell-integration/*xdg-shell*": "windows on Wayland",
    "wayland-decoration-client/*": "their frames where the compositor draws none",
    "platforms/*offscreen*": "tests without a screen",
    "platformthemes/*xdgdesktopportal*": "the desktop’s own file dialog",
    "iconengines/*svg*": "icons",
    "imageformats/*svg*": "pictures of the tour",
    "imageformats/*jpeg*": "photos of contacts",
    "platforminputcontexts/*compose*": "dead keys and Compose",
    "platforminputcontexts/*ibus*": "input methods",
}
"""The plugins of Qt that must be there, and what would be missing without."""
PACKAGES = frozenset({
    "desktop_app", "PySide6", "shiboken6", "chardet", "idna", "platformdirs", "publicsuffixlist", "rapidfuzz",
    "vobject", "dateutil", "pytz", "six",  # it brings the others along, as the next one does
    "jsonschema", "jsonschema_specifications", "attr", "attrs", "referencing", "rpds", "typing_extensions",
})  # fmt: skip
"""The packages whose modules may be packed, besides Python's own and those with which the packager's programs begin."""
_BEGINNING = (
    "__main__", "_pyi_*", "pyi_rth_*", "pyiboot*", "pyimod*", "keep_own_modules", "struct", "_sysconfigdata_*",
)  # fmt: skip
_FOR_DEVELOPERS = (
    "tests", "test", "unittest", "doctest", "pdb", "pydoc", "idlelib", "lib2to3", "distutils", "ensurepip",
)  # fmt: skip
_OTHERS = {
    "proofbook-cli": "the command line",
    f"{_INSIDE}PySide6/Qt/lib/libQt6DBus.so.6": "screen readers",
    f"{_INSIDE}jsonschema_specifications/schemas/*": "checking of policies",
    f"{_INSIDE}publicsuffixlist/public_suffix_list.dat": "the list of public suffixes",
    f"{_INSIDE}rapidfuzz/*.so": "distances in good time: without, they are slow, and nothing else is seen of it",
    **{f"{_INSIDE}PySide6/Qt/translations/qtbase_{code}.qm": f"Qt’s words in “{code}”" for code in TRANSLATED},
}


def unexpected(shipped: Iterable[str]) -> list[str]:
    """Return the files of a bundle that nobody has allowed."""
    return sorted(place for place in shipped if not _matches(place, ALLOWED))


def unexpected_modules(names: Iterable[str]) -> list[str]:
    """Return the modules that nobody has allowed, and those with which programs are made and tested."""
    return sorted(name for name in names if not _is_allowed_module(name))


def _is_allowed_module(name: str) -> bool:
    first, *inner = name.split(".")
    if {first, *inner} & {*_FOR_DEVELOPERS}:
        return False
    return first in PACKAGES or first in sys.stdlib_module_names or _matches(first, _BEGINNING)


def missing(shipped: Iterable[str]) -> list[str]:
    """Return what is promised of a bundle and isn't in it, each with what doesn't work without."""
    places = [*shipped]
    promised = {f"{_INSIDE}PySide6/Qt/plugins/{pattern}": what for pattern, what in PROMISED.items()} | _OTHERS
    lacking = (item for item in promised.items() if not any(fnmatch(place, item[0]) for place in places))
    return [f"{pattern} (for {what})" for pattern, what in lacking]


def resources(project: Path) -> set[str]:
    """Return the project's resources that are handed out: all but the sources of others."""
    places = _places(project / "resources")
    return {place for place in places if trimming.is_wanted(f"desktop_app/resources/{place}")}


def resource_problems(bundle: Path, project: Path) -> list[str]:
    """Return which resources of the project are missing in a bundle, or other than there; and which are in it alone."""
    source, copy = project / "resources", bundle / RESOURCES
    asked = resources(project)
    found = _places(copy)
    more = [place for place in found - asked if place != COMMIT_FILE and not place.startswith("licences/")]
    other = [place for place in asked & found if (source / place).read_bytes() != (copy / place).read_bytes()]
    return [
        *(f"a resource is missing: {place}" for place in sorted(asked - found)),
        *(f"a resource is not the project’s: {place}" for place in sorted([*other, *more])),
    ]


def state_problems(bundle: Path, told: str) -> list[str]:
    """Return what is wrong with what a bundle will say of its source; told: what was known when it was built."""
    file = bundle / RESOURCES / COMMIT_FILE
    said = file.read_text(encoding="ascii") if file.is_file() else ""
    return [] if said == told else [f"it says that it was made from {said or 'nothing known'}, not {told or 'that'}"]


def broken_links(files: Iterable[Path]) -> list[str]:
    """Return the links that lead nowhere, since what they named was left out."""
    return [f"a link leads nowhere: {file.name}" for file in files if file.is_symlink() and not file.exists()]


def second_copies(files: Iterable[Path]) -> list[str]:
    """Return the large files that are the same as another one; links aren't copies."""
    by_size = defaultdict(list)
    for file in files:
        if not file.is_symlink() and file.stat().st_size > LARGE:
            by_size[file.stat().st_size].append(file)
    by_hash = defaultdict(list)
    for alike in by_size.values():
        for file in alike if len(alike) > 1 else ():
            by_hash[sums.sha256(file)].append(file.name)
    return [f"the same twice: {', '.join(sorted(names))}" for names in by_hash.values() if len(names) > 1]


def _matches(place: str, patterns: Iterable[str]) -> bool:
    return any(fnmatch(place, pattern) for pattern in patterns)


def _places(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
