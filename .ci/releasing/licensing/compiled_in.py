"""Other people's code inside a file: what is compiled into Qt, Python and packages, and the crates in extensions."""

import json
import re
import sys
import tomllib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from importlib import metadata
from pathlib import Path
from typing import Any

from releasing.release import PROJECT

DATA = Path(__file__).parent
_UNICODE = PROJECT / "resources" / "licences" / "unicode-3.0.txt"
_ONLY_BUILT_WITH = frozenset({
    "heck", "proc-macro2", "pyo3-build-config", "pyo3-macros", "pyo3-macros-backend", "quote", "syn", "target-lexicon",
    "unicode-ident",
})  # fmt: skip
"""Crates that generate code while an extension is built; nothing of them is in it."""


@dataclass(frozen=True)
class Known:
    """What parts.toml says of one part; the words are explained there."""

    name: str
    licence: str
    copyright: str
    source: str
    terms: tuple[str, ...] = ()
    within: str = ""
    stems: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    systems: tuple[str, ...] = ()
    since: str = ""
    unless: str = ""
    version: str = ""

    def version_in(self, files: Iterable[str]) -> str:
        """Return the version that one of some files states in itself; empty where none does."""
        if not self.version:
            return ""
        pattern = re.compile(self.version.encode())
        found = (pattern.search(Path(file).read_bytes()) for file in files)
        return next((match[1].decode() for match in found if match), "")


@dataclass(frozen=True)
class Facts:
    """The whole of parts.toml."""

    qt: str
    compiled_in: tuple[Known, ...]
    files: tuple[Known, ...]
    packages: dict[str, str]
    debian: dict[str, str]


def facts() -> Facts:
    """Return what parts.toml says."""
    said = tomllib.loads((DATA / "parts.toml").read_text(encoding="utf-8"))
    return Facts(said["qt"], _known(said["compiled_in"]), _known(said["file"]), said["distribution"], said["debian"])


def _known(tables: Iterable[dict[str, Any]]) -> tuple[Known, ...]:
    found = []
    for table in tables:
        told: dict[str, Any] = {key: tuple(each) if isinstance(each, list) else each for key, each in table.items()}
        found.append(Known(stems=told.pop("in", ()), **told))  # Python has a meaning of its own for "in"
    return tuple(found)


def terms_text(name: str) -> str:
    """Return the text of a licence."""
    file = _UNICODE if name == "unicode-3.0" else DATA / "terms" / f"{name}.txt"
    return file.read_text(encoding="utf-8").strip()


def stem(place: str) -> str:
    """Return a library's name as every system has it: libQt6Core.so.6, Qt6Core.dll and QtCore are one."""
    name = Path(place).name.removeprefix("lib").split(".")[0]
    return re.sub(r"^Qt(?=[A-Z])", "Qt6", name)


def inside(
    known: Iterable[Known], within: str, files: Iterable[tuple[str, str]], needed: Callable[[str], set[str]]
) -> Iterator[tuple[Known, list[str]]]:
    """Yield what is compiled into a part, each with the sources of the files that hold it.

    files: place and source of each of the part's files. needed: which libraries a file loads.
    """
    sources: dict[str, list[str]] = {}
    for place, source in files:
        sources.setdefault(stem(place), []).append(source)
    for each in known:
        if each.within != within or (each.systems and sys.platform not in each.systems) or not _is_new_enough(each):
            continue
        holders = [source for name in each.stems for source in sources.get(name, ())]
        if each.stems and not holders:
            continue
        if each.unless and any(fnmatch(name, each.unless) for holder in holders for name in needed(holder)):
            continue
        yield each, holders


def _is_new_enough(known: Known) -> bool:
    """Tell whether this Python has what came with a certain version."""
    return not known.since or sys.version_info >= tuple(map(int, known.since.split(".")))


@dataclass(frozen=True)
class Crate:
    """A crate that is compiled into a package's extension."""

    name: str
    version: str
    licence: str
    authors: str
    purl: str

    @property
    def copyright(self) -> str:
        """Who wrote it."""
        return f"Copyright {self.authors or f'the authors of {self.name}'}"

    @property
    def terms(self) -> tuple[str, ...]:
        """Its terms; of a choice, all that are at hand. Errors: ValueError, if none is."""
        named = set(re.findall(r"[\w.-]+", self.licence)) - {"AND", "OR", "WITH"}
        known = sorted(name.lower() for name in named if (DATA / "terms" / f"{name.lower()}.txt").is_file())
        if not known or (" AND " in self.licence and len(known) < len(named)):
            raise ValueError(
                f"the crate {self.name} is under {self.licence}: its terms are missing in {DATA / 'terms'}"
            )
        return tuple(known)


def crates(package: metadata.Distribution) -> Iterator[Crate]:
    """Yield the crates that a package says are in its extension (PEP 770)."""
    for file in package.files or ():
        if "sboms" in file.parts and file.name.endswith(".json"):
            components = json.loads(Path(str(file.locate())).read_text(encoding="utf-8")).get("components", [])
            for each in components:
                if each.get("purl", "").startswith("pkg:cargo/") and each["name"] not in _ONLY_BUILT_WITH:
                    licence = each["licenses"][0].get("expression", "")
                    yield Crate(each["name"], each["version"], licence, each.get("author", ""), each["purl"])
