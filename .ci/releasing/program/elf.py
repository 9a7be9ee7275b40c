"""What ELF files, the programs and libraries of Linux, say of themselves; read by GNU's binutils."""

import re
import subprocess
from pathlib import Path

_MAGIC = b"\x7fELF"


def is_elf(file: Path) -> bool:
    """Tell whether a file is of this kind."""
    with file.open("rb") as stream:
        return stream.read(len(_MAGIC)) == _MAGIC


def binaries(folder: Path) -> list[Path]:
    """Return the programs and libraries in a folder, links to them aside."""
    return [path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink() and is_elf(path)]


def needed_libraries(file: Path) -> set[str]:
    """Return the names of the shared libraries that a file asks for itself. Errors: CalledProcessError."""
    return set(re.findall(r"^\s+NEEDED\s+(\S+)", _said("objdump", "-p", file), re.MULTILINE))


def imported_symbols(file: Path) -> set[str]:
    """Return what a file asks other libraries for. Errors: CalledProcessError."""
    return {line.split()[-1] for line in _said("objdump", "-T", file).splitlines() if "*UND*" in line}


def asked_versions(file: Path) -> set[tuple[str, str]]:
    """Return which versions of a library a file asks for, as (GLIBC, 2.34). Errors: CalledProcessError."""
    references = _said("objdump", "-p", file).partition("Version References:")[2]
    return set(re.findall(r" ([A-Z]+)_([0-9.]+)$", references, re.MULTILINE))


def has_symbols(file: Path) -> bool:
    """Tell whether a file has names which only those need who look for faults in it. Errors: CalledProcessError."""
    return " .symtab" in _said("readelf", "-S", "--wide", file)


def _said(program: str, option: str, *more: str | Path) -> str:
    return subprocess.run([program, option, *map(str, more)], capture_output=True, text=True, check=True).stdout  # noqa: S603
