"""The bytes of a file, or a clear refusal: what is missing, no file at all, or far too large is never read."""

import stat
from pathlib import Path

from desktop_app.book.errors import BookError
from desktop_app.files.bounded import read_bounded
from desktop_app.files.errors import reason_of
from desktop_app.files.phrases import phrase

LARGEST_FILE = 2 * 1024**3
"""Bytes; a file beyond this is refused before it is read."""
_OTHER_FORMATS = {
    ".pst": phrase("an Outlook data file; in Outlook, export the contacts as CSV"),
    ".ost": phrase("an Outlook data file; in Outlook, export the contacts as CSV"),
    ".olm": phrase("an archive of Outlook for Mac; there, export the contacts as CSV"),
    ".xls": phrase("an Excel workbook; in Excel, save it as CSV UTF-8"),
    ".xlsx": phrase("an Excel workbook; in Excel, save it as CSV UTF-8"),
    ".ods": phrase("a spreadsheet; in LibreOffice, save it as CSV"),
    ".mab": phrase("an old Thunderbird address book; in Thunderbird, export it as LDIF, vCard or CSV"),
    ".sqlite": phrase("a database; in Thunderbird, export the address book as LDIF, vCard or CSV"),
    ".pdf": phrase("a PDF file; export the contacts as vCard or CSV"),
}
"""What people try to open, by its ending, and how its contacts can be had."""


def read_source(path: Path) -> bytes:
    """Return the bytes of a file. Errors: BookError."""
    try:
        refuse_unless_file(path)
        source = read_bounded(path, LARGEST_FILE)
    except OSError as error:
        raise unreadable(path, error) from None
    if source is None:
        raise _too_large(path)
    return source


def first_bytes(path: Path, count: int) -> bytes:
    """Return the first bytes of a file, which say what it is. Errors: BookError, as read_source."""
    try:
        refuse_unless_file(path)
        with path.open("rb") as file:
            return file.read(count)
    except OSError as error:
        raise unreadable(path, error) from None


def unreadable(path: Path, error: OSError) -> BookError:
    """Return the error that says in plain words why the system would not let a file be read."""
    if isinstance(error, FileNotFoundError):
        return BookError(path, phrase("there is no such file"))
    if isinstance(error, PermissionError):
        return BookError(path, phrase("you have no permission to read this file"))
    return BookError(path, phrase("the file can’t be read ({reason})", reason=reason_of(error)))


def refuse_unless_file(path: Path) -> None:
    """Check that a path is a file of a sensible size, before it is opened. Errors: BookError, OSError."""
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):  # to open a named pipe would wait for ever
        raise BookError(path, phrase("this is no ordinary file (but a device, pipe or socket)"))
    if status.st_size > LARGEST_FILE:
        raise _too_large(path)


def other_format(name: str) -> str | None:
    """Return what a file is that can't be an address book here, judged by its ending, and what to do; None: no idea."""
    return _OTHER_FORMATS.get(Path(name).suffix.lower())


def _too_large(path: Path) -> BookError:
    """Return the error for a file that is not read."""
    return BookError(path, phrase("the file is larger than {size} GB", size=LARGEST_FILE // 1024**3))
