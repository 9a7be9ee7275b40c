"""Deleting everything that the program has stored for the user: settings, reviews, the key, recent books, the log.

Only what bears a name that the program gives goes: address books and copies stay, should somebody keep some beside it.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from desktop_app.files.paths import user_data_folder, user_log_folder, user_settings_folder
from desktop_app.files.phrases import phrase
from desktop_app.settings.log import own_log_files
from desktop_app.settings.own_names import is_own
from desktop_app.settings.policy.model import LogTerms

_OWN_LOG = LogTerms()


class Stored(NamedTuple):
    """One place where something is stored: what, in which folder, how many files."""

    what: str
    folder: Path
    files: int


def stored(terms: LogTerms = _OWN_LOG) -> list[Stored]:
    """Return where anything is stored. terms: of the log."""
    folders = {
        user_settings_folder(): phrase("preferences and your own known-correct domains"),
        user_data_folder(): phrase("reviews, recent books and copies of shared lists"),
        user_log_folder(): phrase("the log"),
    }
    found = [Stored(what, folder, _count(folder)) for folder, what in folders.items()]
    if terms.folder is not None:
        with suppress(OSError):  # deleting says so
            shared = [path for path in own_log_files(terms) if path.parent == terms.folder]
            found.append(Stored(phrase("the log"), terms.folder, len(shared)))
    return [each for each in found if each.files]


def _count(folder: Path) -> int:
    """Return how many of the program's files are in a folder, as far as it can be read."""
    with suppress(OSError), os.scandir(folder) as entries:
        own = [entry for entry in entries if is_own(entry.name)]
        return sum(_files_in(entry) if entry.is_dir(follow_symlinks=False) else 1 for entry in own)
    return 0


def _files_in(folder: "os.DirEntry[str]") -> int:
    """Return how many files are in a folder and those in it."""
    return sum(len(names) for _, _, names in os.walk(folder))


def forget_everything(terms: LogTerms = _OWN_LOG) -> list[Path]:
    """Delete what is stored, and return what could not be deleted; the folders go too, where nothing else is in them.

    terms: of the log; in a folder that others share only the user's own files go. A link is deleted, what it points to
    stays.
    """
    left: list[Path] = []
    for folder in dict.fromkeys((user_log_folder(), user_settings_folder(), user_data_folder())):
        left += _emptied(folder, is_own)
    with suppress(OSError):
        user_log_folder().parent.rmdir()  # where it holds nothing but the log
    return left + _without_shared_log(terms)


def _without_shared_log(terms: LogTerms) -> list[Path]:
    """Delete the user's own files in a log folder that others share; return what is left."""
    if terms.folder is None:
        return []
    try:
        paths = own_log_files(terms)
    except OSError:
        return [terms.folder]
    return [path for path in paths if not _is_deleted(path)]


def _is_deleted(path: Path) -> bool:
    """Delete a file or link, and return whether it is gone."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _emptied(folder: Path, is_to_go: Callable[[str], bool] = lambda _name: True) -> list[Path]:
    """Delete what is to go from a folder, by its name, and the folder where nothing stays; return what is left."""
    left: list[Path] = []
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except FileNotFoundError:
        return []
    except OSError:
        return [folder]
    going = [entry for entry in entries if is_to_go(entry.name)]
    for entry in going:
        path = Path(entry.path)
        if entry.is_dir(follow_symlinks=False):
            left += _emptied(path)
        elif not _is_deleted(path):
            left.append(path)
    if not left and len(going) == len(entries) and not folder.is_symlink():
        try:
            folder.rmdir()
        except OSError:
            left.append(folder)
    return left
