"""Why an export was refused; nothing has been written then."""

from pathlib import Path

from desktop_app.files.errors import ProofbookError
from desktop_app.files.phrases import phrase


class ExportError(ProofbookError):
    """The cleaned copy can't be written; the text names the file and what to do."""


class NothingChangedError(ExportError):
    """Only the changed contacts were wanted, and there are none."""


def proof_failed(what: str) -> ExportError:
    """Return the error for a copy that is not what it must be."""
    return ExportError(
        phrase("The copy was checked and thrown away: {what}. Your file is as it was; please report this.", what=what)
    )


def source_changed(path: Path) -> ExportError:
    """Return the error for a book that somebody has changed meanwhile."""
    return ExportError(
        phrase("{path}: the address book has changed since it was opened; please open it again", path=path)
    )
