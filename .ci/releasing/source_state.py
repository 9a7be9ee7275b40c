"""From which state of the source code the packaged program is made, as it will say itself."""

import subprocess
from pathlib import Path

from desktop_app.files.build import CHANGED, commit


def told_of(project: Path) -> str:
    """Return the commit, and whether more than that goes into the program; empty where no commit is known.

    What git can't be asked, it doesn't vouch for: that counts as changed.
    """
    return f"{commit()}{CHANGED if _is_changed(project) else ''}" if commit() else ""


def _is_changed(project: Path) -> bool:
    """Return whether anything in a checkout isn't as it was committed, new files included, ignored ones not."""
    try:
        asked = subprocess.run(
            ["git", "status", "--porcelain"],  # noqa: S607
            cwd=project,
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        return True
    return asked.returncode != 0 or bool(asked.stdout.strip())
