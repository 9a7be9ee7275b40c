"""From which state of the source code a release is made, as its program will say itself."""

import subprocess
from pathlib import Path

from desktop_app.files.build import CHANGED, commit


def told_of(project: Path) -> str:
    """Return the commit, and whether more than that goes into the program; empty where no commit is known."""
    return f"{commit()}{CHANGED if is_changed(project) else ''}" if commit() else ""


def is_changed(project: Path) -> bool:
    """Return whether anything in a checkout isn't as it was committed, new files included, ignored ones not.

    What git can't be asked, it doesn't vouch for: that counts as changed.
    """
    return _asked(project, "status", "--porcelain") != ""


def committed_at(project: Path) -> int | None:
    """Return when the last commit was made, in seconds since 1970; None where there is none."""
    said = _asked(project, "log", "-1", "--format=%ct")
    return int(said) if said else None


def _asked(project: Path, *question: str) -> str | None:
    """Ask git about the project; None where there is no git, or no history of this very folder."""
    if not (project / ".git").exists():
        return None
    # As root in a checkout that is another user's, git answers only where it is told to.
    command = ["git", "-c", "safe.directory=*", "-C", str(project), *question]
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()  # noqa: S603
    except (OSError, subprocess.CalledProcessError):
        return None
