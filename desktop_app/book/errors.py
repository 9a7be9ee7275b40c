"""What can be wrong with a book as a whole."""

from pathlib import Path

from desktop_app.files.errors import ProofbookError
from desktop_app.files.phrases import phrase


class BookError(ProofbookError):
    """A book that is missing, can't be read, or is refused; the text names the file."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(phrase("{path}: {reason}", path=path, reason=reason))
        self.path = path
        self.reason = reason
