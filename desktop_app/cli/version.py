"""proofbook --version: which program this is, said without waiting for what commands need."""

from desktop_app.cli.output import put
from desktop_app.files.build import version_and_commit


def print_version() -> None:
    """Print one line; it begins with the name and the version, on which other programs rely. Errors: as put."""
    put(f"proofbook {version_and_commit()}\n")
