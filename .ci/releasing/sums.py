"""The list with which anybody can tell whether a file is the one that was handed out: sha256sum --check SHA256SUMS."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

NAME = "SHA256SUMS"


def make(files: Iterable[Path], folder: Path) -> Path:
    """Write the list of files that lie in a folder, into it."""
    target = folder / NAME
    lines = (f"{sha256(file)}  {file.name}\n" for file in sorted(files))
    target.write_text("".join(lines), encoding="utf-8", newline="\n")  # sha256sum reads no other ends of lines
    return target


def read(file: Path) -> dict[str, str]:
    """Return what a list says: name → SHA-256."""
    lines = (line.split("  ", 1) for line in file.read_text(encoding="utf-8").splitlines())
    return {name: digest for digest, name in lines}


def sha256(file: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
