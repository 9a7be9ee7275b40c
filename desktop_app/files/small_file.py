"""A small text file that somebody else may have made: read whole; whatever is wrong with it is said in plain words.

what: its purpose, as the phrase “policy file”. wrong: the class of errors.
"""

from pathlib import Path

from desktop_app.files.bounded import read_bounded
from desktop_app.files.errors import ProofbookError, reason_of
from desktop_app.files.phrases import phrase

_LARGEST = 64 * 1024 * 1024  # bytes


def read_small(
    path: Path, what: str, wrong: type[ProofbookError], unreachable: type[ProofbookError] | None = None
) -> bytes:
    """Return the bytes of a file. Errors: wrong; unreachable, if given, where the file can't be got at."""
    try:
        data = read_bounded(path, _LARGEST)
    except FileNotFoundError:
        raise (unreachable or wrong)(phrase("{path}: there is no such {what}", path=path, what=what)) from None
    except (OSError, ValueError) as error:  # ValueError: a path with a null character
        reason = reason_of(error) if isinstance(error, OSError) else str(error)
        raise (unreachable or wrong)(
            phrase("{path}: the {what} can’t be read ({reason})", path=path, what=what, reason=reason)
        ) from None
    if data is None:
        raise wrong(
            phrase("{path}: the {what} is larger than {size} MB", path=path, what=what, size=_LARGEST // 1024**2)
        )
    return data


def text_of(data: bytes, path: Path, what: str, wrong: type[ProofbookError]) -> str:
    """Return the text that a file's bytes are, with a byte-order mark or without. Errors: wrong."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise wrong(
            phrase("{path}: the {what} is not UTF-8 text (byte {byte})", path=path, what=what, byte=error.start)
        ) from None
