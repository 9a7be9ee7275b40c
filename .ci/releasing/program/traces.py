"""Traces of the machine on which a bundle was built: folders of a person or of a build, in whatever file they stand."""

import sys
import zipfile
from collections.abc import Iterable, Iterator
from fnmatch import fnmatch
from pathlib import Path

from releasing.program.packed import packed_modules, programs


def folders_here(project: Path) -> tuple[str, ...]:
    """Return the folders that nothing in a bundle may name: the project, the environment, Python, the person's own.

    /root doesn't count: others build there too, and have left it in their packages.
    """
    here = (project.resolve(), Path(sys.prefix), Path(sys.base_prefix), Path.home())
    return tuple(sorted({f"{folder}/" for folder in here} - {"//", "/usr/", "/root/"}))


def found(bundle: Path, folders: Iterable[str]) -> list[str]:
    """Return where a bundle names one of some folders."""
    signs = {folder: folder.encode() for folder in folders}
    files = [path for path in sorted(bundle.rglob("*")) if path.is_file() and not path.is_symlink()]
    started = programs(bundle)
    return [
        f"{name} names {folder}"
        for file in files
        for name, data in _contents(bundle, file, is_program=file in started)
        for folder, sign in signs.items()
        if sign in data and not _is_pythons_own(name, folder)
    ]


def _is_pythons_own(name: str, folder: str) -> bool:
    """Tell whether it is Python's library and its own folder, which is compiled in and nothing asks for."""
    return fnmatch(name, "*libpython3*") and f"{sys.base_prefix}/".startswith(folder)


def _contents(bundle: Path, file: Path, *, is_program: bool) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the bytes of a file, and of whatever is packed into it."""
    place = file.relative_to(bundle).as_posix()
    yield place, file.read_bytes()
    if file.name == "base_library.zip":
        with zipfile.ZipFile(file) as library:
            yield from ((f"{place}/{name}", library.read(name)) for name in library.namelist())
    if is_program:
        yield from ((f"{place}: module {name}", data) for name, data in packed_modules(file))
