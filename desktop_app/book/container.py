"""A folder or a zip of contact files as one book: what is in it, and which of it are contact files.

Nothing is believed before it is checked: how much there is is counted before anything is read and again while it is
unpacked, no name may lead out, and links are not followed. What is no contact file is only listed here; the export
copies it as it is.
"""

import os
import stat
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from desktop_app.book.errors import BookError
from desktop_app.book.model import Shape
from desktop_app.book.source import LARGEST_FILE, first_bytes, other_format, unreadable
from desktop_app.files.bounded import read_bounded
from desktop_app.files.display import harmless
from desktop_app.files.errors import reason_of
from desktop_app.files.phrases import phrase
from desktop_app.files.progress import Progress

BOOK_SUFFIXES = frozenset({".vcf", ".vcard", ".csv", ".tsv", ".ldif", ".ldi"})
"""Endings of the files that are taken for address books inside a folder or zip."""
MOST_ENTRIES = 250_000
"""Files and folders; a home folder dropped by mistake has more, an address book of single cards hasn't."""
_ZIP_STARTS = (b"PK\x03\x04", b"PK\x05\x06")  # APPNOTE.TXT §4.3.7, §4.3.16 (an empty archive)
_COMPRESSIONS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA})
_ENCRYPTED = 0x1
_BOMB_FROM = 64 * 1024**2
_BOMB_RATIO = 200
"""Contact files shrink to a tenth or a thirtieth; DEFLATE's limit, which bombs come near, is 1,032 to one."""
_LARGE = phrase(
    "it holds more than {size} GB; please choose what holds the address books alone", size=LARGEST_FILE // 1024**3
)
_MANY = phrase(
    "it holds more than {count} files; please choose what holds the address books alone", count=f"{MOST_ENTRIES:,}"
)


@dataclass(frozen=True)
class Contents:
    """What a folder or zip holds: the name of every entry (folders end in /), and the bytes of each contact file."""

    shape: Shape
    entries: tuple[str, ...]
    members: tuple[tuple[str, bytes], ...]


def is_zip(path: Path) -> bool:
    """Return whether a file begins as a zip archive does. Errors: BookError."""
    return first_bytes(path, len(_ZIP_STARTS[0])).startswith(_ZIP_STARTS)


def folder_contents(folder: Path, progress: Progress) -> Contents:
    """List a folder with everything below it, and read its contact files. Errors: BookError, Cancelled."""
    entries = tuple(folder_entries(folder))
    wanted = [name for name in entries if _is_member(name) and not Path(folder, name).is_symlink()]
    members = []
    for count, name in enumerate(wanted):
        progress("Collecting", count, len(wanted))
        members.append((name, _file_in(folder, name)))
    _refuse_without_members(folder, members, phrase("folder"))
    return Contents(Shape.FOLDER, entries, tuple(members))


def folder_entries(folder: Path) -> Iterator[str]:
    """Yield the name of everything below a folder, with slashes, in a fixed order; links aren't followed.

    Errors: BookError where something can't be listed, is no file, folder or link, or where there is too much.
    """

    def refuse(error: OSError) -> None:
        raise BookError(
            Path(error.filename or folder), phrase("the folder can’t be read ({reason})", reason=reason_of(error))
        )

    count = size = 0
    for inside, folders, files in os.walk(folder, onerror=refuse):
        folders.sort()
        below = Path(inside).relative_to(folder)
        for name in sorted((*folders, *files)):
            status = Path(inside, name).lstat()
            if not (stat.S_ISREG(status.st_mode) or stat.S_ISDIR(status.st_mode) or stat.S_ISLNK(status.st_mode)):
                raise BookError(Path(inside, name), phrase("this is no ordinary file (but a device, pipe or socket)"))
            count, size = count + 1, size + status.st_size * stat.S_ISREG(status.st_mode)
            if count > MOST_ENTRIES:
                raise BookError(folder, _MANY)
            if size > LARGEST_FILE:
                raise BookError(folder, _LARGE)
            yield (below / name).as_posix() + ("/" if stat.S_ISDIR(status.st_mode) else "")


def may_be_book(path: Path) -> bool:
    """Return whether a file among many others looks like a book: by its ending, and a zip by what is in it too.

    A zip that can't be listed may be one; reading it says what is wrong. What macOS adds to each file (._name) is none.
    """
    if path.name.startswith("._"):
        return False
    if path.suffix.lower() != ".zip":
        return path.suffix.lower() in BOOK_SUFFIXES
    try:
        with zipfile.ZipFile(path) as archive:
            return any(map(_is_member, archive.namelist()))
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError):
        return True


def zip_contents(path: Path, progress: Progress) -> Contents:
    """List a zip and unpack its contact files, in memory. Errors: BookError, Cancelled."""
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
            _refuse_unsound(path, entries)
            wanted = [entry for entry in entries if _is_member(entry.filename)]
            members = []
            for count, entry in enumerate(wanted):
                progress("Collecting", count, len(wanted))
                members.append((entry.filename, _unpacked(path, archive, entry)))
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError) as error:
        raise BookError(path, phrase("the zip file is damaged ({reason})", reason=harmless(str(error), 120))) from None
    except OSError as error:
        raise unreadable(path, error) from None
    if not members and "[Content_Types].xml" in (entry.filename for entry in entries):
        raise BookError(path, phrase("this is {other_format}", other_format=other_format("book.xlsx")))
    _refuse_without_members(path, members, phrase("zip file"))
    return Contents(Shape.ZIP, tuple(entry.filename for entry in entries), tuple(members))


def _is_member(name: str) -> bool:
    """Return whether an entry is taken for a contact file: by its ending, but not what macOS adds to each (._name)."""
    path = PurePosixPath(name)
    return path.suffix.lower() in BOOK_SUFFIXES and not name.endswith("/") and not path.name.startswith("._")


def _file_in(folder: Path, name: str) -> bytes:
    """Return the bytes of a file. Errors: BookError."""
    try:
        data = read_bounded(Path(folder, name), LARGEST_FILE)
    except OSError as error:
        raise unreadable(Path(folder, name), error) from None
    if data is None:
        raise BookError(folder, _LARGE)
    return data


def _refuse_unsound(path: Path, entries: list[zipfile.ZipInfo]) -> None:
    """Check an archive's list of contents. Errors: BookError."""
    if len(entries) > MOST_ENTRIES:
        raise BookError(path, _MANY)
    if sum(entry.file_size for entry in entries) > LARGEST_FILE:
        raise BookError(path, _LARGE)
    if len({entry.filename for entry in entries}) != len(entries):
        raise BookError(path, phrase("it is not opened, since two files in it have the same name"))
    if _is_bomb(sum(entry.file_size for entry in entries), sum(entry.compress_size for entry in entries)):
        raise BookError(path, phrase("it is not opened, since what is in it grows beyond all measure"))
    for entry in entries:
        name = entry.orig_filename.replace("\\", "/")
        if name.startswith("/") or ".." in name.split("/") or name[1:2] == ":" or "\0" in name:
            raise BookError(
                path, phrase("it is not opened, since a name in it leads out of it: “{name}”", name=harmless(name, 120))
            )
        if entry.flag_bits & _ENCRYPTED:
            raise BookError(path, phrase("it is protected by a password; please unpack it and open the folder"))
        if entry.compress_type not in _COMPRESSIONS:
            raise BookError(
                path, phrase("“{name}” in it is compressed in a way that can’t be read", name=harmless(name, 120))
            )
        if _is_bomb(entry.file_size, entry.compress_size):
            raise BookError(
                path,
                phrase("it is not opened, since “{name}” in it grows beyond all measure", name=harmless(name, 120)),
            )


def _is_bomb(size: int, compressed: int) -> bool:
    """Return whether something unpacks to far more than contact files do."""
    return size > _BOMB_FROM and size > _BOMB_RATIO * max(compressed, 1)


def _unpacked(path: Path, archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """Return the bytes of a file, never more than the archive says that it has. Errors: BookError, as zipfile."""
    with archive.open(entry) as file:
        data = file.read(entry.file_size + 1)
    if len(data) != entry.file_size:
        raise BookError(
            path,
            phrase("the zip file is damaged: “{name}” has not the size it says", name=harmless(entry.filename, 120)),
        )
    return data


def _refuse_without_members(path: Path, members: list[tuple[str, bytes]], what: str) -> None:
    """Check that there is something to read. Errors: BookError."""
    if not members:
        endings = ", ".join(sorted(BOOK_SUFFIXES))
        raise BookError(
            path, phrase("there are no address books ({endings}) in this {container}", endings=endings, container=what)
        )
