"""What the program is made of: each part with its version and licence, and the licence's text.

The packaged program reads the list that was made when it was built; elsewhere the installed packages are asked.
"""

import csv
import json
import os
import platform
import re
import sys
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app import __version__
from desktop_app.files.paths import resource

if TYPE_CHECKING:
    from importlib.metadata import Distribution

PARTS_FILE = "parts.json"
"""The list in the packaged program's resources/licences, beside the texts that it names."""

_LICENCE_NAMES = ("LICEN", "COPYING", "NOTICE")
_LICENCES = {
    "proofbook": "MIT",
    "pyside6-essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
    "vobject": "Apache-2.0",
}
"""Of packages whose metadata offers a choice, has no SPDX expression, or names what is listed as parts of its own."""
_NAMES = {"proofbook": "Proofbook", "pyside6-essentials": "PySide6", "shiboken6": "Shiboken", "rapidfuzz": "RapidFuzz"}
_KNOWN_DOMAINS = "CC0-1.0 AND MIT AND ISC AND BSD-3-Clause AND Apache-2.0"
_LGPL = ("qt.txt", "lgpl-3.0.txt", "gpl-3.0.txt")
_LONGEST_NAME = 80  # some packages put the whole text where others name the licence


class Component(NamedTuple):
    """A part of the program: its licence as an SPDX expression, the files that hold its text, and more to say of it."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]
    source: str = ""
    within: str = ""
    changed: str = ""


@lru_cache(maxsize=1)
def components() -> tuple[Component, ...]:
    """Return the parts of this program, itself first."""
    listed = resource("licences", PARTS_FILE)
    return _packaged(listed) if listed.is_file() else installed()


def licence_text(component: Component) -> str:
    """Return the full text of a part's licence, empty where it is not at hand."""
    return "\n\n".join(filter(None, map(_read, component.texts)))


def _packaged(listed: Path) -> tuple[Component, ...]:
    """Return the parts that were listed when the program was built."""
    parts: list[dict[str, Any]] = json.loads(listed.read_text(encoding="utf-8"))["parts"]
    return tuple(
        Component(
            part["name"],
            part["version"],
            part["licence"],
            tuple(listed.with_name(text) for text in part["texts"]),
            part["source"],
            part["within"],
            part["changed"],
        )
        for part in parts
    )


def installed() -> tuple[Component, ...]:
    """Return the parts of an installation: the packages that it needs, what they bring along, and the lists of data."""
    packages = [of_package(each) for each in needed_packages()]
    own = [each for each in packages if each.name == "Proofbook"] or [_checkout()]
    others = [python(), *qt(), *(each for each in packages if each.name != "Proofbook")]
    return (*own, *data(), *sorted(others, key=lambda each: each.name.lower()))


def needed_packages() -> list["Distribution"]:
    """Return the installed packages that the program needs, itself included, and what those need."""
    from importlib import metadata  # noqa: PLC0415 - it takes its time, which the packaged program's window needn't wait

    found: dict[str, Distribution] = {}
    asked = ["proofbook"]
    while asked:
        name = normal_name(asked.pop())
        if name in found:
            continue
        try:
            package = metadata.distribution(name)
        except metadata.PackageNotFoundError:  # for another system, or a checkout that isn't installed
            continue
        found[name] = package
        asked += required(package)
    return [found[name] for name in sorted(found)]


def required(package: "Distribution") -> list[str]:
    """Return the names of the packages that one needs, extras aside."""
    wanted = (each for each in package.requires or () if "extra ==" not in each)
    return [found[0] for each in wanted if (found := re.match(r"[\w.-]+", each))]


def normal_name(name: str) -> str:
    """Return the name of a package as PEP 503 compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def of_package(package: "Distribution") -> Component:
    """Return an installed package as a part."""
    name = normal_name(package.name)
    licence = _LICENCES.get(name) or _licence_name(package)
    texts = lgpl_texts() if licence.startswith("LGPL-3.0") else tuple(_licence_files(package))
    return Component(_NAMES.get(name, package.name), package.version, licence, texts)


def _licence_name(package: "Distribution") -> str:
    """Return what a package's metadata calls its licence."""
    named = (name for name in ("License-Expression", "License") if name in package.metadata)
    said = next((package.metadata[name] for name in named), "")
    return said if len(said) < _LONGEST_NAME and "\n" not in said else ""


def _licence_files(package: "Distribution") -> Iterator[Path]:
    """Yield the files of a package that are licences; those of the program's own data are parts of their own."""
    is_own = normal_name(package.name) == "proofbook"  # asked once: each time, the whole metadata is read
    # Not package.files, which looks for every file of a package.
    for name, *_ in csv.reader((package.read_text("RECORD") or "").splitlines()):
        file = PurePosixPath(name)
        is_data = is_own and "resources" in file.parts
        if ".dist-info" in name and file.name.upper().startswith(_LICENCE_NAMES) and not is_data:
            yield Path(str(package.locate_file(name)))


def lgpl_texts() -> tuple[Path, ...]:
    """Return the texts that go with Qt and its bindings: the notice, and the two licences."""
    return tuple(resource("licences", name) for name in _LGPL)


def python() -> Component:
    """Return Python itself as a part."""
    folders = (Path(os.__file__).parent, Path(sys.base_prefix))
    places = [folder / "LICENSE.txt" for folder in folders]
    version = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    places += [Path("/usr/share/doc", each, "copyright") for each in (f"{version}-minimal", f"lib{version}-minimal")]
    text = next((place for place in places if place.is_file()), None)
    return Component("Python", platform.python_version(), "PSF-2.0", (text,) if text else ())


def qt() -> tuple[Component, ...]:
    """Return Qt as a part; its version is that of the bindings, with which it comes."""
    from importlib import metadata  # noqa: PLC0415 - as above

    try:
        version = metadata.version("PySide6_Essentials")
    except metadata.PackageNotFoundError:  # an installation for the command line alone
        return ()
    return (Component("Qt", version, "LGPL-3.0-only", lgpl_texts()),)


def data() -> tuple[Component, ...]:
    """Return the collections of facts that others have made, as parts."""
    known, unicode = resource("known", "LICENCES.txt"), resource("licences", "unicode-3.0.txt")
    return (
        Component("Lists of known domains", "", _KNOWN_DOMAINS, (known,), "resources/known/SOURCES.md", "Proofbook"),
        Component(
            "Unicode confusables", "", "Unicode-3.0", (unicode,), "https://www.unicode.org/reports/tr39/", "Proofbook"
        ),
    )


def _checkout() -> Component:
    """Return the program itself where it is not installed."""
    return Component("Proofbook", __version__, "MIT", (resource().parent / "LICENSE",))


def _read(path: Path) -> str:
    """Return a text, empty where there is none."""
    try:
        return path.read_text(encoding="utf-8", errors="replace").rstrip().strip("\n")
    except OSError:
        return ""
