"""What the program is made of: each part with its licence, and the licence's text where the part brings it along."""

import os
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

from desktop_app.files.paths import resource

_LICENCE_NAMES = ("LICEN", "COPYING", "NOTICE")
_LGPL_NOTE = """\
Qt, PySide6 and Shiboken are used under the GNU Lesser General Public License, version 3. You may replace them by your
own build of them: they are separate files in the program's folder. Their source code is at
https://download.qt.io/official_releases/QtForPython/
"""


class Component(NamedTuple):
    """A part of the program. package: its name in Python's metadata, empty where it has none."""

    name: str
    licence: str
    package: str = ""


_PYTHON, _KNOWN, _UNICODE = "Python", "Lists of known domains", "Unicode confusables"
COMPONENTS = (
    Component("Proofbook", "MIT", "proofbook"),
    Component(_PYTHON, "PSF-2.0"),
    Component("Qt", "LGPL-3.0-only"),
    Component("PySide6", "LGPL-3.0-only", "PySide6_Essentials"),
    Component("Shiboken", "LGPL-3.0-only", "shiboken6"),
    Component("attrs", "MIT", "attrs"),
    Component("chardet", "0BSD", "chardet"),
    Component("idna", "BSD-3-Clause", "idna"),
    Component("jsonschema", "MIT", "jsonschema"),
    Component("jsonschema-specifications", "MIT", "jsonschema-specifications"),
    Component("platformdirs", "MIT", "platformdirs"),
    Component("publicsuffixlist", "MPL-2.0", "publicsuffixlist"),
    Component("python-dateutil", "BSD-3-Clause", "python-dateutil"),
    Component("pytz", "MIT", "pytz"),
    Component("RapidFuzz", "MIT", "RapidFuzz"),
    Component("referencing", "MIT", "referencing"),
    Component("rpds-py", "MIT", "rpds-py"),
    Component("six", "MIT", "six"),
    Component("vobject", "Apache-2.0", "vobject"),
    Component(_KNOWN, "see the text"),
    Component(_UNICODE, "Unicode-3.0"),
)


def version_of(component: Component) -> str:
    """Return the version of a part, empty where it is not known."""
    try:
        return metadata.version(component.package) if component.package else ""
    except metadata.PackageNotFoundError:
        return ""


def licence_text(component: Component) -> str:
    """Return the full text of a part's licence, empty where it is not at hand."""
    if component.licence == "LGPL-3.0-only":
        return "\n\n".join((_LGPL_NOTE, *(_read(resource("licences", f"{name}-3.0.txt")) for name in ("lgpl", "gpl"))))
    if component.name == _PYTHON:
        return _read(Path(os.__file__).parent / "LICENSE.txt")
    if component.name == _KNOWN:
        return _read(resource("known", "LICENCES.txt"))
    if component.name == _UNICODE:
        return _read(resource("licences", "unicode-3.0.txt"))
    return "\n\n".join(filter(None, map(_read, _licence_files(component.package)))) or _read_own(component)


def _licence_files(package: str) -> list[Path]:
    """Return the files of a package that are licences."""
    try:
        files = metadata.files(package) or []
    except metadata.PackageNotFoundError:
        return []
    wanted = (file for file in files if "dist-info" in str(file) and file.name.upper().startswith(_LICENCE_NAMES))
    return [Path(str(file.locate())) for file in wanted]


def _read_own(component: Component) -> str:
    """Return the licence of a source checkout, for the program itself."""
    return _read(resource().parent / "LICENSE") if component.package == "proofbook" else ""


def _read(path: Path) -> str:
    """Return a text, empty where there is none."""
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
