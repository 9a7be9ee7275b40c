"""Text files of settings: one entry a line; # starts a comment; UTF-8."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from desktop_app.files.bounded import read_bounded
from desktop_app.files.errors import reason_of
from desktop_app.files.phrases import phrase
from desktop_app.settings.errors import SettingsError, UnreachableError

_LARGEST = 64 * 1024 * 1024  # bytes


class Entries(NamedTuple):
    """What a file says. lines: (line number, entry); sha256: of its bytes."""

    lines: Iterator[tuple[int, str]]
    sha256: str


def entries(path: Path, kind: str) -> Entries:
    """Read a file. kind: what it is called in errors, as a phrase. Errors: SettingsError."""
    try:
        data = read_bounded(path, _LARGEST)
        if data is None:
            raise SettingsError(
                phrase("{path}: the {what} is larger than {size} MB", path=path, what=kind, size=_LARGEST // 1024**2)
            )
        text = data.decode("utf-8-sig")
    except FileNotFoundError:
        raise UnreachableError(phrase("{path}: there is no such {what}", path=path, what=kind)) from None
    except UnicodeDecodeError as error:
        raise SettingsError(
            phrase("{path}: the {what} is not UTF-8 text (byte {byte})", path=path, what=kind, byte=error.start)
        ) from None
    except (OSError, ValueError) as error:  # ValueError: a path with a null character
        reason = reason_of(error) if isinstance(error, OSError) else str(error)
        raise UnreachableError(
            phrase("{path}: the {what} can’t be read ({reason})", path=path, what=kind, reason=reason)
        ) from None
    lines = ((number, line.partition("#")[0].strip()) for number, line in enumerate(text.splitlines(), start=1))
    return Entries((each for each in lines if each[1]), hashlib.sha256(data).hexdigest())
