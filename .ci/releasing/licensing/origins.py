"""From which part each file of the packaged program comes: told by where the file lay, or else by its name."""

import os
import re
import sys
import sysconfig
from collections.abc import Iterable, Sequence
from fnmatch import fnmatch
from functools import lru_cache
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

from desktop_app.settings.components import normal_name
from releasing import release

PROGRAMS = tuple(f"{name}{ending}" for name in release.PROGRAMS for ending in ("", ".exe"))
"""What they are called on all systems."""
OWN_PLACE = "desktop_app/"


class Origin(NamedTuple):
    """Where a part comes from, and what it is called there."""

    kind: str
    name: str


OWN, PYTHON, QT, BOOTLOADER = (Origin("built-in", name) for name in ("Proofbook", "Python", "Qt", "PyInstaller"))
_BUILDERS = {"proofbook": OWN, "pyinstaller": BOOTLOADER}
_QT_PACKAGES = ("pyside6-essentials", "shiboken6")
_PYTHON_FILES = ("base_library.zip", "libpython3*", "python3*.dll", "Python", "*/lib-dynload/*", "Python.framework/*")


class Origins:
    """Knows where the files of the installed packages and of Python lie, and whose other known files are."""

    def __init__(self, project: Path, known: Iterable[tuple[str, Sequence[str]]]) -> None:
        self._own = [_real(project / name) + os.sep for name in ("desktop_app", "resources", "build", ".ci")]
        self._known = [*known]
        self._packages = _installed_files()
        self._library = [_real(sysconfig.get_path(name)) + os.sep for name in ("stdlib", "platstdlib")]

    def of(self, place: str, source: str) -> Origin | None:
        """Return where a file comes from, by its place in the program and by its source; None where that is unknown."""
        place = place.replace("\\", "/")
        if place.startswith(OWN_PLACE):
            return OWN
        if place in PROGRAMS:
            return BOOTLOADER
        real = _real(source)
        if package := self._packages.get(real):
            return _BUILDERS.get(package) or self._of_package(place, package)
        if any(fnmatch(place, pattern) for pattern in _PYTHON_FILES) or self._is_in_library(real):
            return PYTHON
        return OWN if real.startswith(tuple(self._own)) else self._by_name(place)

    def _of_package(self, place: str, package: str) -> Origin:
        """Tell Qt and what comes with it from its bindings, with which it is installed."""
        if package not in _QT_PACKAGES:
            return Origin("package", package)
        return self._by_name(place) or (QT if _is_qts(place) else Origin("package", package))

    def _by_name(self, place: str) -> Origin | None:
        """Return whose a file is that is known by its name alone."""
        name = Path(place).name.lower()
        owners = (owner for owner, patterns in self._known if any(fnmatch(name, pattern) for pattern in patterns))
        return next((Origin("file", owner) for owner in owners), None)

    def _is_in_library(self, real: str) -> bool:
        """Tell whether a file belongs to Python's standard library, of which Windows has a part in another folder."""
        beside = real.startswith(_real(sys.base_prefix) + os.sep) and real.endswith(".pyd")
        return "site-packages" not in real and (beside or real.startswith(tuple(self._library)))


@lru_cache(maxsize=1)
def _installed_files() -> dict[str, str]:
    """Return every file of the installed packages, with the name of its package."""
    found: dict[str, str] = {}
    for package in metadata.distributions():
        folder, name = _real(str(package.locate_file(""))), normal_name(package.name)
        for file in package.files or ():
            place = os.path.normcase(os.path.normpath(os.path.join(folder, file)))  # noqa: PTH118 - many, and quick
            found[place] = name
    return found


def _is_qts(place: str) -> bool:
    """Tell whether a file of the bindings' packages is Qt's: its libraries, plug-ins and translations."""
    name = Path(place).name
    return bool(re.match(r"(lib)?Qt6|Qt\w+$", name)) or any(
        f"/{folder}/" in place for folder in ("plugins", "translations", "Qt/lib", "Qt/libexec")
    )


def _real(path: str | os.PathLike[str]) -> str:
    """Return the one name of a file, however it is reached."""
    return os.path.normcase(os.path.realpath(path))


def system_file(source: str) -> bool:
    """Tell whether a file may belong to a package of Debian's kind."""
    return sys.platform == "linux" and source.startswith(("/lib", "/usr", "/bin", "/etc"))
