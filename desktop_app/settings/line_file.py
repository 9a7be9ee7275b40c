"""Text files of settings: one entry a line; # starts a comment; UTF-8."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from desktop_app.files.small_file import read_small, text_of
from desktop_app.settings.errors import SettingsError, UnreachableError


class Entries(NamedTuple):
    """What a file says. lines: (line number, entry); sha256: of its bytes."""

    lines: Iterator[tuple[int, str]]
    sha256: str


def entries(path: Path, kind: str) -> Entries:
    """Read a file. kind: what it is called in errors, as a phrase. Errors: SettingsError."""
    data = read_small(path, kind, SettingsError, UnreachableError)
    text = text_of(data, path, kind, SettingsError)
    lines = ((number, line.partition("#")[0].strip()) for number, line in enumerate(text.splitlines(), start=1))
    return Entries((each for each in lines if each[1]), hashlib.sha256(data).hexdigest())
