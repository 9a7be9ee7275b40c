"""Which state of the source code the program was made from."""

import re
from functools import lru_cache
from pathlib import Path

from desktop_app.files.paths import resource

COMMIT_FILE = "commit.txt"
"""Written into the packaged program's resources when it is built."""
_COMMIT = re.compile(r"[0-9a-f]{40,64}")


@lru_cache(maxsize=1)
def commit() -> str:
    """Return the commit in the project's history; empty where that is not known, as in a wheel."""
    said = _read(resource(COMMIT_FILE)) or _checked_out(resource().parent / ".git")
    return said if _COMMIT.fullmatch(said) else ""


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
