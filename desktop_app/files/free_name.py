"""Names for new files beside those that are there."""

import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path


def free_path(folder: Path, beginning: str, end: str) -> Path:
    """Return a name that no file has: with “ 2”, “ 3” and so on between beginning and end where the first is taken."""
    return folder / next(free_names(folder, beginning, end))


def free_names(folder: Path, beginning: str, end: str) -> Iterator[str]:
    """Yield the names, as in free_path, that no file has when it is their turn; without end."""
    for number in count(1):
        name = beginning + (f" {number}" if number > 1 else "") + end
        if not os.path.lexists(folder / name):
            yield name
