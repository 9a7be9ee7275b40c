"""Finds what the packaged program is made of, from what is really packed.

1. Each file, each module and each start script is traced to the part it comes from (origins.py).
2. Each part gets its version, licence, texts, and where its source code is: from the metadata of packages, from
   Debian's packages (debian_packages.py), or from parts.toml (compiled_in.py).
3. What is compiled into a part is a part of its own, within it.
4. A file of unknown origin, or a part without a licence's text, ends the build.
"""

import os
import posixpath
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from importlib import metadata
from pathlib import Path, PurePosixPath

from desktop_app import __version__
from desktop_app.settings import components
from desktop_app.settings.components import Component
from releasing.licensing import compiled_in, debian_packages, notices, parts
from releasing.licensing.compiled_in import Facts, Known
from releasing.licensing.origins import BOOTLOADER, OWN, OWN_PLACE, PYTHON, QT, Origin, Origins, system_file
from releasing.licensing.parts import Part, Texts, slug
from releasing.program import elf
from releasing.program.trimming import Entry
from releasing.release import PROJECT

_STRIPPED = "Symbols for debugging were left out (strip --strip-unneeded); the code is the same."
_CHANGES = {"ICU": "Of its data, what the program doesn’t use was left out; the code is the same."}
_DATA_FILES = {
    "Lists of known domains": (f"{OWN_PLACE}resources/known/domains.txt",),
    "Unicode confusables": (f"{OWN_PLACE}resources/confusables.tsv",),
}


def listed(
    files: list[Entry], originals: list[Entry], modules: Iterable[Entry], scripts: Iterable[Entry], folder: Path
) -> list[Entry]:
    """Write parts.json and the texts into a folder, and return them as entries for the packager.

    files: what is packed. originals: the same before anything was changed. modules, scripts: what is in the programs.
    Errors: SystemExit, naming what has no known origin or no text.
    """
    try:
        found, texts = Inventory(files, originals, [*modules, *scripts]).parts()
    except ValueError as error:
        raise SystemExit(f"licences: {error}") from error
    names = parts.write(found, texts, folder)
    if sys.platform == "darwin":  # nothing lies beside the program there, and its bundle is sealed once it is made
        (folder / parts.NOTICES).write_text(notices.notices(found, folder), encoding="utf-8", newline="\n")
        names.append(parts.NOTICES)
    return [(f"{parts.LICENCES}/{name}", str(folder / name), "DATA") for name in names]


class Inventory:
    """Finds the parts of one build."""

    def __init__(self, files: Iterable[Entry], originals: Iterable[Entry], modules: Iterable[Entry]) -> None:
        self._facts: Facts = compiled_in.facts()
        self._texts = Texts()
        self._origins = Origins(PROJECT, [(each.name, each.files) for each in self._facts.files])
        self._source = {place: source for place, source, _kind in _with_slashes(originals)}
        self._entries = _with_slashes(files)
        self._changed = {place for place, source, _kind in self._entries if self._source.get(place, source) != source}
        self._grouped: dict[Origin, dict[str, str]] = {}
        self._group(modules)

    def parts(self) -> tuple[list[Part], Texts]:
        """Return every part, itself first, what is within another after that; and the texts. Errors: ValueError."""
        found: list[Part] = []
        for origin in sorted(self._grouped):
            found += self._parts_of(origin, self._grouped[origin])
        found += self._data()
        if silent := [part.name for part in found if not part.texts or not part.licence]:
            raise ValueError(f"no licence or no text of one: {', '.join(silent)}")
        needs = self._needs(found)
        found = [replace(part, needs=tuple(sorted(needs[part.name]))) for part in found]
        return sorted(found, key=_rank), self._texts

    def _group(self, modules: Iterable[Entry]) -> None:
        """Sort the files by their origins; modules count for their packages, but are no files of their own."""
        unknown = []
        behind = _behind_links(self._entries)
        for place, source, _kind in self._entries:
            original = self._source.get(behind[place], source)
            origin = self._origins.of(behind[place], original)
            if origin is None:
                unknown.append((place, original))
            else:
                self._grouped.setdefault(origin, {})[place] = original
        unknown = self._from_system(unknown)
        for name, source, _kind in modules:
            if not source or source == "-":  # a namespace
                continue
            origin = self._origins.of("", source)
            if origin is None:
                unknown.append((f"module {name}", source))
            else:
                self._grouped.setdefault(origin, {})
        self._grouped.setdefault(OWN, {})
        self._grouped.setdefault(BOOTLOADER, {})
        if unknown:
            lines = "\n".join(f"  {place}  ({source})" for place, source in unknown)
            raise ValueError(f"nobody knows whose these are (see .ci/releasing/licensing/parts.toml):\n{lines}")

    def _from_system(self, unknown: list[tuple[str, str]]) -> list[tuple[str, str]]:
        """Find the system's packages of some files, and return the files that are in none."""
        owners = debian_packages.owners(source for _place, source in unknown if system_file(source))
        for place, source in unknown:
            if owner := owners.get(source):
                self._grouped.setdefault(Origin("debian", owner), {})[place] = source
        return [(place, source) for place, source in unknown if source not in owners]

    def _parts_of(self, origin: Origin, files: Mapping[str, str]) -> Iterator[Part]:
        """Yield a part, and those within it."""
        part = self._part(origin, files)
        changed = self._changed & {*files}
        yield replace(
            part,
            files=() if origin == OWN else tuple(sorted(files)),
            changed=_CHANGES.get(part.name, _STRIPPED) if changed else "",
        )
        within = compiled_in.inside(self._facts.compiled_in, part.name, files.items(), _needed)
        for known, holders in within:
            yield self._known(known, part, known.version_in(holders))
        if origin.kind == "package":
            for crate in compiled_in.crates(metadata.distribution(origin.name)):
                texts = self._notice(f"crate-{crate.name}", crate.copyright, crate.terms)
                source = f"https://crates.io/crates/{crate.name}/{crate.version}"
                yield Part(crate.name, crate.version, crate.licence, crate.purl, source, texts, within=part.name)

    def _part(self, origin: Origin, files: Mapping[str, str]) -> Part:
        """Return the part of an origin."""
        if origin == OWN:
            text = self._texts.add_files("proofbook", [PROJECT / "LICENSE"])
            return Part("Proofbook", __version__, "MIT", f"pkg:pypi/proofbook@{__version__}", "", text)
        if origin == PYTHON:
            return self._python()
        if origin == QT:
            return self._qt(components.qt()[0])
        if origin == BOOTLOADER:
            return self._bootloader()
        if origin.kind == "package":
            return self._package(metadata.distribution(origin.name))
        if origin.kind == "debian":
            return self._debian(origin.name)
        known = next(each for each in self._facts.files if each.name == origin.name)
        return self._known(known, None, known.version_in(files.values()))

    def _of(self, component: Component, purl: str, source: str) -> Part:
        """Return a part as the program itself knows it."""
        texts = self._texts.add_files(slug(component.name), component.texts)
        return Part(component.name, component.version, component.licence, purl, source, texts)

    def _python(self) -> Part:
        """Return Python itself: its makers' own, or a system's, which changes it."""
        python = components.python()
        release = re.split(r"[a-z]", python.version)[0]
        source = f"https://www.python.org/ftp/python/{release}/"
        part = self._of(python, f"pkg:generic/python@{python.version}", source)
        if owner := debian_packages.owners(filter(system_file, [os.__file__])).get(os.__file__):
            package = debian_packages.package(owner)
            place = debian_packages.source_place(package)
            return replace(part, version=package.version, purl=debian_packages.purl(package), source=place)
        return part

    def _qt(self, qt: Component) -> Part:
        minor = ".".join(qt.version.split(".")[:2])
        source = f"https://download.qt.io/official_releases/qt/{minor}/{qt.version}/submodules/"
        return self._of(qt, f"pkg:generic/qt@{qt.version}", source)

    def _bootloader(self) -> Part:
        part = self._package(metadata.distribution("pyinstaller"))
        return replace(part, name="PyInstaller bootloader", licence="GPL-2.0-or-later WITH Bootloader-exception")

    def _package(self, package: metadata.Distribution) -> Part:
        """Return a Python package as a part."""
        component = components.of_package(package)
        name = components.normal_name(package.name)
        source = f"https://pypi.org/project/{name}/{package.version}/#files"
        if name in {"pyside6-essentials", "shiboken6"}:
            source = f"https://download.qt.io/official_releases/QtForPython/pyside6/PySide6-{package.version}-src/"
        part = self._of(component, f"pkg:pypi/{name}@{package.version}", source)
        return replace(part, licence=part.licence or self._facts.packages.get(name, ""))

    def _debian(self, owner: str) -> Part:
        """Return a package of the system as a part."""
        package = debian_packages.package(owner)
        copyright_text = debian_packages.copyright_text(package.name)
        texts = [self._texts.add(f"{slug(package.source)}.txt", copyright_text)]
        for name, text in debian_packages.common_licences(copyright_text).items():
            texts.append(self._texts.add(f"{slug(name)}.txt", text))
        licence = self._facts.debian.get(debian_packages.without_suffix(package.name), f"LicenseRef-{package.source}")
        place = debian_packages.source_place(package)
        return Part(package.name, package.version, licence, debian_packages.purl(package), place, tuple(texts))

    def _known(self, known: Known, within: Part | None, version: str) -> Part:
        """Return a part that parts.toml tells of."""
        purl = f"pkg:generic/{slug(known.name)}{f'@{version}' if version else ''}"
        holder = f"{slug(within.name)}-" if within else ""
        texts = self._notice(f"{holder}{slug(known.name)}", known.copyright, known.terms)
        return Part(known.name, version, known.licence, purl, known.source, texts, within.name if within else "")

    def _notice(self, name: str, notice: str, terms: Iterable[str]) -> tuple[str, ...]:
        """Keep a copyright notice and the terms to which it belongs."""
        kept = [self._texts.add(f"{name}.txt", notice)]
        return (*kept, *(self._texts.add(f"licence-{term}.txt", compiled_in.terms_text(term)) for term in terms))

    def _data(self) -> Iterator[Part]:
        """Yield the collections of facts among the program's resources."""
        for each in components.data():
            yield replace(self._of(each, "", each.source), within=each.within, files=_DATA_FILES[each.name])

    def _needs(self, found: Iterable[Part]) -> dict[str, set[str]]:
        """Return which parts each part needs: as packages say, and as libraries ask for each other."""
        packages = {_package_name(part): part.name for part in found}
        owners = {PurePosixPath(place).name: part.name for part in found for place in part.files}
        needs = {"PySide6": {"Qt"}, "Proofbook": {"Python", "PyInstaller bootloader"}}
        for part in found:
            required = _required(part)
            asked = (name for place in part.files for name in _needed(self._source.get(place, "")))
            of_part = {packages[name] for name in required if name in packages}
            of_part |= {owners[name] for name in asked if name in owners}
            needs[part.name] = (needs.get(part.name, set()) | of_part) - {part.name}
        return needs


def _rank(part: Part) -> tuple[bool, str, str]:
    """Return where a part stands in the list: by the name of the whole, which comes before what is within it."""
    whole = part.within or part.name
    return whole != "Proofbook", whole.lower(), part.name.lower() if part.within else ""


def _package_name(part: Part) -> str:
    """Return the name of the Python package that a part is; empty where it is none."""
    found = re.match(r"pkg:pypi/([^@]+)", part.purl)
    return found[1] if found else ""


def _required(part: Part) -> list[str]:
    """Return the packages that a part asks for; the packager's are not in the program."""
    name = _package_name(part)
    if not name or name == "pyinstaller":
        return []
    try:
        package = metadata.distribution(name)
    except metadata.PackageNotFoundError:  # the program itself, from a checkout that isn't installed
        return []
    return [components.normal_name(each) for each in components.required(package)]


def _needed(file: str) -> set[str]:
    """Return the libraries that a file loads; none where that can't be asked."""
    path = Path(file)
    return elf.needed_libraries(path) if sys.platform == "linux" and path.is_file() and elf.is_elf(path) else set()


def _with_slashes(entries: Iterable[Entry]) -> list[Entry]:
    """Return entries whose places are written alike on every system."""
    return [(place.replace("\\", "/"), source, kind) for place, source, kind in entries]


def _behind_links(entries: Iterable[Entry]) -> dict[str, str]:
    """Return for each place the file that is there: its own, that to which a link points, or one in a linked folder."""
    every = list(entries)
    links = {
        place: posixpath.join(posixpath.dirname(place), source) for place, source, kind in every if kind == "SYMLINK"
    }
    files = sorted(place for place, _source, kind in every if kind != "SYMLINK")
    return {place: _file_at(_resolved(place, links), files) for place, _source, _kind in every}


def _resolved(place: str, links: Mapping[str, str]) -> str:
    """Return a place with every link on the way followed."""
    for _ in links:
        steps = place.split("/")
        ways = ("/".join(steps[:length]) for length in range(1, len(steps) + 1))
        link = next((way for way in ways if way in links), None)
        if link is None:
            break
        place = posixpath.normpath(links[link] + place.removeprefix(link))
    return place


def _file_at(place: str, files: Sequence[str]) -> str:
    """Return a place, or the first file below it where it is a folder."""
    below = (file for file in files if file.startswith(f"{place}/"))
    return place if place in files else next(below, place)
