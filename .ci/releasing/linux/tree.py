"""What an archive or a package holds, before it is written: places, and what lies there."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from releasing.release import PROGRAMS

PROGRAM_MODE, DATA_MODE, FOLDER_MODE, LINK_MODE = 0o755, 0o644, 0o755, 0o777


@dataclass(frozen=True, slots=True)
class File:
    """A file with these bytes, or those of a file on disk."""

    content: bytes | Path
    is_program: bool = False

    @property
    def mode(self) -> int:
        """Its rights, whatever they were on disk."""
        return PROGRAM_MODE if self.is_program else DATA_MODE

    def read(self) -> bytes:
        """Return its bytes."""
        return self.content if isinstance(self.content, bytes) else self.content.read_bytes()


@dataclass(frozen=True, slots=True)
class Link:
    """A symbolic link."""

    target: str


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder; those that hold something need not be named."""


Tree = dict[str, File | Link | Folder]
"""Places, with slashes and without one at the start, and what is there."""


def packaged_program(folder: Path, place: str) -> Tree:
    """Return the packaged program at a place. Only two of its files are run; all others are loaded or read."""
    return {f"{place}/{name}": _entry(folder / name, is_program=name in PROGRAMS) for name in _names(folder)}


def with_folders(tree: Tree) -> Tree:
    """Return a tree in order, each folder before what it holds."""
    above = {str(parent) for place in tree for parent in PurePosixPath(place).parents} - {"."}
    every = {place: Folder() for place in above} | tree
    return {place: every[place] for place in sorted(every, key=lambda place: place.split("/"))}


def write(tree: Tree, target: Path, moment: int) -> None:
    """Lay a tree out in a new folder, with one date and the rights that its entries have."""
    target.mkdir(parents=True)
    target.chmod(FOLDER_MODE)
    entries = with_folders(tree)
    for place, entry in entries.items():
        _write_entry(entry, target / place)
    for place in (*reversed(entries), ""):  # a folder's date is that of the last change in it
        os.utime(target / place, (moment, moment), follow_symlinks=False)


def _names(folder: Path) -> Iterator[str]:
    for path in folder.rglob("*"):
        if path.is_symlink() or not path.is_dir():
            yield path.relative_to(folder).as_posix()


def _entry(path: Path, *, is_program: bool) -> File | Link:
    return Link(str(path.readlink())) if path.is_symlink() else File(path, is_program)


def _write_entry(entry: File | Link | Folder, path: Path) -> None:
    match entry:
        case Link(target):
            path.symlink_to(target)
        case File(Path() as source):
            shutil.copyfile(source, path)
            path.chmod(entry.mode)
        case File():
            path.write_bytes(entry.read())
            path.chmod(entry.mode)
        case Folder():
            path.mkdir()
            path.chmod(FOLDER_MODE)
