"""How large a bundle is and of what, how old a system may be, and how quickly it starts: measured, to be printed."""

import sys
from collections import Counter
from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import Path

from releasing.program import elf
from releasing.release import PROJECT, run

GROUPS = {
    "programs, with Python’s modules": ("/proofbook*", "*/base_library.zip"),
    "Proofbook’s resources": ("*/desktop_app/resources/*",),
    "ICU": ("*libicu*",),
    "Qt for Python": ("*/PySide6/*.abi3.so*", "*/shiboken6/*", "*/libpyside6*", "*/libshiboken6*"),
    "Qt": ("*/PySide6/*", "*/libQt6*", "*Qt6*.dll", "*/Qt*"),
    "Python": ("*/libpython3*", "*/lib-dynload/*", "*/python3*.dll", "*.pyd", "*/Python*"),
    "OpenSSL": ("*libcrypto*",),
    "rapidfuzz": ("*/rapidfuzz/*",),
    "chardet": ("*/chardet/*", "*__mypyc*"),
    "jsonschema": ("*/jsonschema*", "*/rpds/*"),
}
"""What a file counts for: the first whose patterns it matches."""
_REST = "the rest"
_VERSIONED = ("GLIBC", "GLIBCXX")
_STARTS = 5


def sizes(folder: Path) -> list[tuple[str, int]]:
    """Return what the files of a bundle come to, in bytes, by what they belong to; the largest first."""
    found: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if not path.is_dir():
            found[_group(f"/{path.relative_to(folder).as_posix()}")] += path.lstat().st_size
    return found.most_common()


def floors(files: Iterable[Path]) -> dict[str, tuple[str, str]]:
    """Return which release of glibc and of libstdc++ some files ask for at least, each with one that asks for it."""
    found: dict[str, tuple[tuple[int, ...], str]] = {}
    for file in files:
        for library, version in elf.asked_versions(file):
            numbers = tuple(map(int, version.split(".")))
            if library in _VERSIONED and numbers > found.get(library, ((), ""))[0]:
                found[library] = (numbers, file.name)
    return {library: (".".join(map(str, numbers)), name) for library, (numbers, name) in sorted(found.items())}


def told(folder: Path) -> str:
    """Return lines that say it all."""
    parts = sizes(folder)
    whole = sum(size for _, size in parts)
    lines = [f"{whole / 1e6:7.1f} MB  in the folder, of which"]
    lines += [f"{size / 1e6:7.1f} MB  {name}" for name, size in parts]
    if sys.platform != "linux":
        return "\n".join(lines)
    asked = floors(elf.binaries(folder)).items()
    lines += [f"{library} {version} or newer ({name})" for library, (version, name) in asked]
    return "\n".join([*lines, _starts(folder)])


def _starts(folder: Path) -> str:
    """Return how quickly the program of a bundle starts, as the bench says. Errors: SystemExit, where it doesn't."""
    bench = [sys.executable, str(PROJECT / "tests" / "bench" / "bench_start.py"), "--alone", "--runs", str(_STARTS)]
    return run([*bench, "--folder", str(folder)], "timing the start").strip()


def _group(place: str) -> str:
    return next((name for name, patterns in GROUPS.items() if any(fnmatch(place, each) for each in patterns)), _REST)
