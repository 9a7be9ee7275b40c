"""What the packaged program is made of: parts.json lists all parts, and beside it lie the texts of their licences."""

import json
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from desktop_app.settings.components import PARTS_FILE
from releasing.licensing.origins import OWN_PLACE, PROGRAMS
from releasing.release import PROJECT

LICENCES = f"{OWN_PLACE}resources/licences"
"""Where parts.json and the texts lie among the program's files."""
NOTICES = "THIRD-PARTY-NOTICES.txt"
BESIDE = (NOTICES,)
"""What a release puts beside the programs."""


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
        tidy = "\n".join(line.rstrip() for line in text.splitlines()).strip("\n") + "\n"
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


def write(parts: Iterable[Part], texts: Texts, folder: Path) -> list[str]:
    """Write parts.json and the texts into a folder, and return the names of those that aren't the program's anyway."""
    folder.mkdir(parents=True, exist_ok=True)
    said = {"proofbook-parts": 1, "parts": [asdict(part) for part in parts]}
    files = {PARTS_FILE: json.dumps(said, indent=1, ensure_ascii=False) + "\n", **texts.by_name}
    own = {file.name for file in (PROJECT / "resources" / "licences").iterdir()}
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    return sorted(files.keys() - own)


def read(folder: Path) -> list[Part]:
    """Return the parts of a finished folder. Errors: OSError; ValueError, TypeError or KeyError, if malformed."""
    said: dict[str, list[dict[str, Any]]] = json.loads((resources(folder) / PARTS_FILE).read_text(encoding="utf-8"))
    return [Part(**{key: _frozen(value) for key, value in each.items()}) for each in said["parts"]]


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def resources(folder: Path) -> Path:
    """Return where a finished program's folder keeps its licences."""
    return folder / "_internal" / LICENCES


def place_of(file: Path, folder: Path) -> str:
    """Return the place of a file of a finished folder, as parts name it."""
    return file.relative_to(folder).as_posix().removeprefix("_internal/")


def path_of(place: str, folder: Path) -> Path:
    """Return the path of a place in a finished folder."""
    beside = place in PROGRAMS or place in BESIDE
    return folder / place if beside else folder / "_internal" / place


def problems(folder: Path) -> list[str]:
    """Return the files of a finished folder that no part names, and the parts that have no text."""
    try:
        parts = read(folder)
    except (OSError, ValueError, TypeError, KeyError) as error:
        return [f"the list of parts is not there, or wrong: {error}"]
    named = {place for part in parts for place in part.files} | {*PROGRAMS, *BESIDE}
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


def slug(name: str) -> str:
    """Return a name as it is used for files and package URLs."""
    return re.sub(r"[^a-z0-9.+]+", "-", name.lower()).strip("-")
