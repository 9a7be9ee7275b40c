"""Names for new files beside those that are there."""

import os
from itertools import count
from pathlib import Path


def free_path(folder: Path, beginning: str, end: str) -> Path:
    """Return a name that no file has: with “ 2”, “ 3” and so on between beginning and end where the first is taken."""
    for number in count(1):
        path = folder / (beginning + (f" {number}" if number > 1 else "") + end)
        if not os.path.lexists(path):
            return path
    raise AssertionError  # count never ends
