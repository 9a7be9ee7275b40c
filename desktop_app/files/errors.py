"""The root of every error that is meant for a person to read, and what the system's own errors mean."""

from pathlib import Path

from desktop_app.files.phrases import Phrase, phrase

_REASONS: dict[str, str] = {
    said: said
    for said in (
        phrase("Permission denied"),
        phrase("No such file or directory"),
        phrase("Not a directory"),
        phrase("Is a directory"),
        phrase("File exists"),
        phrase("File name too long"),
        phrase("File too large"),
        phrase("No space left on device"),
        phrase("Disk quota exceeded"),
        phrase("Read-only file system"),
        phrase("Input/output error"),
        phrase("Device or resource busy"),
        phrase("Too many open files"),
    )
}
"""What the system says of files in English, as it says it itself."""


class ProofbookError(Exception):
    """Something that a user can act on; its text says what happened, where, and what to do."""


def reason_of(error: OSError) -> str:
    """Return why the system refused something, in its words."""
    said = error.strerror or str(error)
    return _REASONS.get(said, said)


def name_taken(path: Path) -> Phrase:
    """Return what is said where a new file is to have a name that another one has."""
    return phrase("{path}: there is already a file of this name, and Proofbook never replaces one", path=path)
