"""Deleting everything that the program has stored for the user: settings, reviews, the key, the list of recent books.

Address books and copies lie elsewhere and are never touched.
"""

import os
from pathlib import Path

from desktop_app.files.paths import user_data_folder, user_settings_folder


def forget_everything() -> list[Path]:
    """Delete what is stored, and return what could not be deleted; the folders themselves go too, where they can.

    A link is deleted, what it points to stays.
    """
    left: list[Path] = []
    for folder in dict.fromkeys((user_settings_folder(), user_data_folder())):
        left += _emptied(folder)
    return left


def _emptied(folder: Path) -> list[Path]:
    """Delete a folder with everything in it; return what is left."""
    left: list[Path] = []
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except FileNotFoundError:
        return []
    except OSError:
        return [folder]
    for entry in entries:
        path = Path(entry.path)
        if entry.is_dir(follow_symlinks=False):
            left += _emptied(path)
            continue
        try:
            path.unlink(missing_ok=True)
        except OSError:
            left.append(path)
    if not left and not folder.is_symlink():
        try:
            folder.rmdir()
        except OSError:
            left.append(folder)
    return left
