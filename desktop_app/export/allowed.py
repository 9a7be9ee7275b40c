"""Where an organisation lets copies and lists go, and what it wants copies to be called.

A folder is the one that is meant however it is spelled: links and “..” are followed first, so that none leads out of
it, and the system is asked whether two names are the same folder, so that capitals matter only where they do there.
"""

import os
import re
import unicodedata
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from desktop_app.book.model import AddressBook, Shape
from desktop_app.export.errors import ExportError
from desktop_app.files.display import harmless
from desktop_app.files.paths import make_in_home
from desktop_app.files.phrases import filled, phrase
from desktop_app.files.terms import ExportTerms

_NUMBERED = re.compile(r" (?:[2-9]|[1-9]\d+)")
"""Behind a name that is taken already."""


def refuse_unless_allowed(path: Path, folders: Sequence[Path]) -> None:
    """Check that a file may be written there; folders: the allowed ones, none for anywhere. Errors: ExportError."""
    refuse_folder_unless_allowed(path.parent, folders, path)


def refuse_folder_unless_allowed(folder: Path, folders: Sequence[Path], said: Path | None = None) -> None:
    """Check that files may be written into a folder; said: what is named in the error. Errors: ExportError."""
    if not is_allowed(folder, folders):
        raise ExportError(
            phrase(
                "{path}: your organisation lets files from Proofbook go only into {folders}",
                path=said or folder,
                folders=", ".join(map(str, folders)),
            )
        )


def is_allowed(folder: Path, folders: Sequence[Path]) -> bool:
    """Return whether a folder, which need not be there yet, is one of the allowed ones or inside one."""
    return not folders or any(_is_inside(folder, allowed) for allowed in folders)


def refuse_unless_named(path: Path, book: AddressBook, terms: ExportTerms) -> None:
    """Check that a copy is called as the organisation wants it. Errors: ExportError."""
    if not terms.name:
        return
    stem, suffix = split_name(book.path, book.shape)
    wanted = copy_stem(stem, terms)
    if not _is_named(split_name(path, book.shape)[0], wanted):
        name = harmless(wanted + suffix)
        raise ExportError(
            phrase("{path}: your organisation wants this copy to be called “{name}”", path=path, name=name)
        )


def copy_stem(stem: str, terms: ExportTerms) -> str:
    """Return what the copy of a book is to be called today, both without an ending; the same where nothing is said."""
    day = datetime.now().astimezone().date()
    return filled(terms.name, {"name": stem, "date": day.isoformat()}) if terms.name else stem


def copy_of_file(path: Path, terms: ExportTerms) -> Path:
    """Return where the copy of a file goes that would otherwise have the file's own name."""
    return path.with_name(copy_stem(path.stem, terms) + path.suffix) if terms.name else path


def split_name(path: Path, shape: Shape) -> tuple[str, str]:
    """Return a name and its ending; a folder's name has none, whatever dots are in it."""
    return (path.name, "") if shape is Shape.FOLDER else (path.stem, path.suffix)


def make_allowed(folder: Path, folders: Sequence[Path | None]) -> None:
    """Make a folder that the organisation names itself; outside the user's own, only the last part of it.

    Above that, a share may just not be there at the moment.
    """
    if is_one_of(folder, folders):
        with suppress(OSError):  # whoever writes into it says what is wrong
            make_in_home(folder)
            folder.mkdir(exist_ok=True)


def is_one_of(folder: Path, folders: Sequence[Path | None]) -> bool:
    """Return whether a folder is one that the organisation names itself."""
    return any(named and _spelled(folder) == _spelled(named) for named in folders)


def _is_named(name: str, wanted: str) -> bool:
    """Return whether a name is the wanted one, or that with a number behind it."""
    shown, begins = _comparable(name), _comparable(wanted)
    return shown == begins or (shown.startswith(begins) and bool(_NUMBERED.fullmatch(shown.removeprefix(begins))))


def _comparable(name: str) -> str:
    """Return a name as the system compares it; one that is suggested has no hidden characters."""
    return os.path.normcase(unicodedata.normalize("NFC", harmless(name)))


def _is_inside(folder: Path, allowed: Path) -> bool:
    """Return whether a folder is another one, or in it."""
    inside, outer = Path(_spelled(folder)), Path(_spelled(allowed))
    return inside.is_relative_to(outer) or any(_is_same(each, outer) for each in (inside, *inside.parents))


def _spelled(path: Path) -> str:
    """Return a path as it is spelled without links; realpath, unlike resolve, stands links that lead in a circle."""
    return os.path.normcase(os.path.realpath(path))


def _is_same(one: Path, other: Path) -> bool:
    """Return whether two names are the same folder, which is there."""
    try:
        return one.samefile(other)
    except OSError:
        return False
