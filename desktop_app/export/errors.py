"""Why an export was refused; nothing has been written then."""

from desktop_app.files.errors import ProofbookError


class ExportError(ProofbookError):
    """The cleaned copy can't be written; the text names the file and what to do."""
