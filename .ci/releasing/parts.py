"""What the packaged program is made of: parts.json and the texts of all licences, from what is really packed.

1. Each file, each module and each start script is traced to the part it comes from (origins.py).
2. Each part gets its version, licence, texts, and where its source code is: from the metadata of packages, from
   Debian's packages (debian_packages.py), or from licences/parts.toml (compiled_in.py).
3. What is compiled into a part is a part of its own, within it.
4. A file of unknown origin, or a part without a licence's text, ends the build.
"""

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from importlib import metadata
from pathlib import Path, PurePosixPath

from desktop_app import __version__
from desktop_app.settings import components
from desktop_app.settings.components import PARTS_FILE, Component
from releasing import compiled_in, debian_packages, elf
from releasing.compiled_in import Facts, Known
from releasing.origins import BOOTLOADER, OWN, OWN_PLACE, PROGRAMS, PYTHON, QT, Origin, Origins, system_file
from releasing.trimming import Entry

PROJECT = Path(__file__).resolve().parents[2]
LICENCES = "desktop_app/resources/licences"
"""Where parts.json and the texts lie among the program's files."""
_ROOT_FILES = ("THIRD-PARTY-NOTICES.txt", "LICENSE.txt", "README.txt")
"""What a release puts beside the programs."""
_STRIPPED = "Symbols for debugging were left out (strip --strip-unneeded); the code is the same."
_CHANGES = {"ICU": "Of its data, what the program doesn’t use was left out; the code is the same."}
_DATA_FILES = {
    "Lists of known domains": (f"{OWN_PLACE}resources/known/domains.txt",),
    "Unicode confusables": (f"{OWN_PLACE}resources/confusables.tsv",),
}


@dataclass(frozen=True)
class Part:
    """One part. licence: an SPDX expression. texts: files beside parts.json. files: places in the program.

    within: the part into which it is compiled. needs: names of parts. changed: what was changed of it here.
    """

    name: str
    version: str
    licence: str
    purl: str
    source: str
    texts: tuple[str, ...] = ()
    within: str = ""
    changed: str = ""
    files: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()


@dataclass
class Texts:
    """The texts of licences, each under the first name it was given."""

    by_name: dict[str, str] = field(default_factory=dict)

    def add(self, name: str, text: str) -> str:
        """Keep a text, and return the name of its file; the same text is kept once. Errors: ValueError, if empty."""
        tidy = "\n".join(line.rstrip() for line in text.strip().splitlines()) + "\n"
        if not tidy.strip():
            raise ValueError(f"the text of {name} is empty")
        same = next((known for known, kept in self.by_name.items() if kept == tidy), None)
        if same is None and name in self.by_name:
            raise ValueError(f"two different texts would be called {name}")
        self.by_name.setdefault(same or name, tidy)
        return same or name

    def add_files(self, slug: str, files: Iterable[Path]) -> tuple[str, ...]:
        """Keep the texts of some files, those of the program's own resources under their own names."""
        kept = []
        for number, file in enumerate(files):
            own = file.parent.name == "licences" and file.is_relative_to(PROJECT)
            name = file.name if own else f"{slug}{f'-{number + 1}' if number else ''}.txt"
            kept.append(self.add(name, file.read_text(encoding="utf-8", errors="replace")))
        return tuple(kept)


def listed(
    files: list[Entry], originals: list[Entry], modules: Iterable[Entry], scripts: Iterable[Entry], folder: Path
) -> list[Entry]:
    """Write parts.json and the texts into a folder, and return them as entries for the packager.

    files: what is packed. originals: the same before anything was changed. modules, scripts: what goes into the programs.
    Errors: SystemExit, naming what has no known origin or no text.
    """
    try:
        parts, texts = Inventory(files, originals, [*modules, *scripts]).parts()
    except ValueError as error:
        raise SystemExit(f"licences: {error}") from error
    folder.mkdir(parents=True, exist_ok=True)
    said = {"proofbook-parts": 1, "parts": [asdict(part) for part in parts]}
    (folder / PARTS_FILE).write_text(json.dumps(said, indent=1, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n")
    own = {file.name for file in (PROJECT / "resources" / "licences").iterdir()}
    for name, text in texts.by_name.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    new = sorted({PARTS_FILE, *texts.by_name} - own)
    return [(f"{LICENCES}/{name}", str(folder / name), "DATA") for name in new]


def read(folder: Path) -> list[Part]:
    """Return the parts of a finished program's folder."""
    said = json.loads((resources(folder) / PARTS_FILE).read_text(encoding="utf-8"))
    lists = ({key: tuple(value) if isinstance(value, list) else value for key, value in each.items()} for each in said["parts"])
    return [Part(**each) for each in lists]


def resources(folder: Path) -> Path:
    """Return where a finished program's folder keeps its licences."""
    return folder / "_internal" / LICENCES


def place_of(file: Path, folder: Path) -> str:
    """Return the place of a file of a finished folder, as parts name it."""
    return file.relative_to(folder).as_posix().removeprefix("_internal/")


def problems(folder: Path) -> list[str]:
    """Return the files of a finished folder that no part names, and the parts that have no text."""
    try:
        parts = read(folder)
    except (OSError, ValueError, TypeError) as error:
        return [f"the list of parts is not there, or wrong: {error}"]
    named = {place for part in parts for place in part.files} | {*PROGRAMS, *_ROOT_FILES}
    places = [place_of(file, folder) for file in sorted(folder.rglob("*")) if not file.is_dir()]
    strangers = [place for place in places if place not in named and not place.startswith(OWN_PLACE)]
    texts = {name for part in parts for name in part.texts}
    empty = {name for name in texts if not _has_text(resources(folder) / name)}
    silent = [part.name for part in parts if not part.texts or not part.licence or empty & {*part.texts}]
    return [
        *(f"belongs to no part whose licence is known: {place}" for place in strangers),
        *(f"has no text of its licence: {name}" for name in silent),
    ]


def _has_text(file: Path) -> bool:
    return file.is_file() and bool(file.read_text(encoding="utf-8").strip())


class Inventory:
    """Finds the parts of one build."""

    def __init__(self, files: Iterable[Entry], originals: Iterable[Entry], modules: Iterable[Entry]) -> None:
        self._facts: Facts = compiled_in.facts()
        self._texts = Texts()
        self._origins = Origins(PROJECT, [(each.name, each.files) for each in self._facts.files])
        self._source = {place: source for place, source, _kind in originals}
        self._entries = [*files]
        self._changed = {place for place, source, _kind in self._entries if self._source.get(place, source) != source}
        self._grouped: dict[Origin, dict[str, str]] = {}
        self._group(modules)

    def parts(self) -> tuple[list[Part], Texts]:
        """Return every part, the program itself first, the rest by name; and the texts. Errors: ValueError."""
        found: list[Part] = []
        for origin in sorted(self._grouped):
            found += self._parts_of(origin, self._grouped[origin])
        found += self._data()
        if silent := [part.name for part in found if not part.texts or not part.licence]:
            raise ValueError(f"no licence or no text of one: {', '.join(silent)}")
        found = _with_needs(found, self._needed(found))
        return sorted(found, key=lambda part: (part.name != "Proofbook", part.name.lower(), part.within)), self._texts

    def _group(self, modules: Iterable[Entry]) -> None:
        """Sort the files by their origins; modules count for their packages, but are no files of their own."""
        unknown = []
        links = {place: _target(place, source) for place, source, kind in self._entries if kind == "SYMLINK"}
        for place, source, _kind in self._entries:
            original = self._source.get(links.get(place, place), self._source.get(place, source))
            origin = self._origins.of(links.get(place, place), original)
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
            raise ValueError(f"nobody knows whose these are (see .ci/releasing/licences/parts.toml):\n{lines}")

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
            python = components.python()
            version = python.version
            source = f"https://www.python.org/ftp/python/{re.split(r'[a-z]', version)[0]}/"
            return self._of(python, f"pkg:generic/python@{version}", source)
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
            texts = self._texts.add_files(slug(each.name), each.texts)
            source = f"{OWN_PLACE}resources/known/SOURCES.md" if "known" in each.name else "https://www.unicode.org/reports/tr39/"
            yield Part(
                each.name, each.version, each.licence, "", source, texts, within="Proofbook", files=_DATA_FILES[each.name]
            )

    def _needed(self, parts: Iterable[Part]) -> dict[str, set[str]]:
        """Return which parts each part needs: as packages say, and as libraries ask for each other."""
        by_package = {components.normal_name(part.purl.split("/")[-1].split("@")[0]): part.name for part in parts}
        needs: dict[str, set[str]] = {"PySide6": {"Qt", "Python"}, "Proofbook": {"Python", "Qt", "PyInstaller bootloader"}}
        for part in parts:
            if part.purl.startswith("pkg:pypi/"):
                name = part.purl.removeprefix("pkg:pypi/").split("@")[0]
                required = map(components.normal_name, components.required(metadata.distribution(name)))
                if part.name != "PyInstaller bootloader":
                    needs.setdefault(part.name, set()).update(by_package[each] for each in required if each in by_package)
        owner = {PurePosixPath(place).name: part.name for part in parts for place in part.files}
        for origin_files, part in ((part.files, part.name) for part in parts):
            for place in origin_files:
                if sys.platform == "linux" and ".so" in place:
                    asked = {owner[name] for name in _needed(self._source.get(place, "")) if name in owner}
                    needs.setdefault(part, set()).update(asked)
        return needs


def _with_needs(parts: list[Part], needs: Mapping[str, set[str]]) -> list[Part]:
    """Return the parts with what each needs, itself left out."""
    return [replace(part, needs=tuple(sorted(needs.get(part.name, set()) - {part.name}))) for part in parts]


def _needed(file: str) -> set[str]:
    """Return the libraries that a file loads; none where that can't be asked."""
    if sys.platform != "linux" or not Path(file).is_file():
        return set()
    try:
        return elf.needed_libraries(Path(file))
    except subprocess.CalledProcessError:  # no binary file
        return set()


def _target(place: str, target: str) -> str:
    """Return the place to which a link points."""
    parts: list[str] = []
    for step in (PurePosixPath(place).parent / target.replace("\\", "/")).parts:
        if step == "..":
            parts.pop()
        elif step != ".":
            parts.append(step)
    return "/".join(parts)


def slug(name: str) -> str:
    """Return a name as it is used for files and package URLs."""
    return re.sub(r"[^a-z0-9.+]+", "-", name.lower()).strip("-")
