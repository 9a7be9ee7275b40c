"""Which state of the source code the program was made from."""

import re
from functools import lru_cache
from pathlib import Path

from desktop_app import __version__
from desktop_app.files.paths import resource

COMMIT_FILE = "commit.txt"
"""Written into the resources of the packaged program, and of a wheel, when it is built."""
CHANGED = ", changed"
"""Stands in that file behind the commit where it was made from something else than what was committed."""
_COMMIT = re.compile(r"[0-9a-f]{40,64}")
_SHORT = 12


def commit() -> str:
    """Return the commit in the project's history; empty where that is not known."""
    return _state()[0]


def is_changed() -> bool:
    """Return whether a package or wheel was made from more than the commit; of a checkout nobody looks."""
    return _state()[1]


def version_and_commit(digits: int | None = _SHORT) -> str:
    """Return the version with some digits of the commit, or all (None): 0.1.0 (commit e3cd0552f1a4)."""
    known = f" (commit {commit()[:digits]}{CHANGED if is_changed() else ''})" if commit() else ""
    return f"{__version__}{known}"


@lru_cache(maxsize=1)
def _state() -> tuple[str, bool]:
    """Return the commit, and whether there was more than that."""
    said = _read(resource(COMMIT_FILE)) or _checked_out(resource().parent / ".git")
    name = said.removesuffix(CHANGED)
    return (name, name != said) if _COMMIT.fullmatch(name) else ("", False)


def _checked_out(git: Path) -> str:
    """Return the commit of a source checkout (gitrepository-layout), which may be a worktree of another one."""
    if git.is_file():
        git = git.parent / _read(git).removeprefix("gitdir: ")
    head = _read(git / "HEAD")
    if not head.startswith("ref: "):
        return head
    name = head.removeprefix("ref: ")
    common = git / (_read(git / "commondir") or ".")
    packed = (line.partition(" ") for line in _read(common / "packed-refs").splitlines())
    return _read(common / name) or next((hash_ for hash_, _, ref in packed if ref == name), "")


def _read(path: Path) -> str:
    """Return a short text, empty where there is none."""
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
