"""Which books arguments name: files, and on request every book in a folder and below it."""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.book.container import may_be_book
from desktop_app.book.errors import BookError
from desktop_app.cli.output import say
from desktop_app.files.errors import reason_of
from desktop_app.files.paths import is_folder
from desktop_app.review.words import counted


@dataclass(frozen=True)
class Found:
    """The books that some arguments name, and what could not be searched for more."""

    books: tuple[Path, ...]
    unreadable: tuple[BookError, ...]


def books_in(folder: Path) -> Found:
    """Return the files under a folder that look like books, in the order of their names; say so if there are none.

    Errors: BookError where there is no such folder.
    """
    try:
        folder.stat()
    except (FileNotFoundError, NotADirectoryError):
        raise BookError(folder, "there is no such file or folder") from None
    except OSError as error:
        raise BookError(folder, f"the folder can’t be read ({reason_of(error)})") from None
    if not folder.is_dir():
        return Found((folder,), ())
    refused: list[OSError] = []
    books: list[Path] = []
    links = 0
    for inside, names in _folders_in(folder, refused.append):
        for path in (Path(inside, name) for name in names):
            if path.is_symlink():
                links += may_be_book(path)
            elif _may_be_file(path) and may_be_book(path):
                books.append(path)
    if links:
        say(f"{folder}: {counted(links, 'link')} not followed; to have such a file read, name it")
    elif not books and not refused:
        say(f"no address books in {folder}")
    unreadable = [
        BookError(Path(error.filename or folder), f"the folder can’t be read ({reason_of(error)})") for error in refused
    ]
    return Found(tuple(sorted(books)), tuple(unreadable))


def _folders_in(folder: Path, refuse: Callable[[OSError], None]) -> Iterator[tuple[str, list[str]]]:
    """Yield (a folder, the names in it that are none) for a folder and all below it, none twice.

    Links aren't followed; where a folder is one all the same (a junction, a mount), it may lead in a circle.
    """
    seen: set[tuple[int, int]] = set()
    for inside, folders, names in os.walk(folder, onerror=refuse):
        try:
            status = os.stat(inside)  # noqa: PTH116 - os.walk's own string
        except OSError as error:
            refuse(error)
            continue
        if status.st_ino and (status.st_dev, status.st_ino) in seen:
            folders.clear()
            continue
        seen.add((status.st_dev, status.st_ino))
        yield inside, names


def _may_be_file(path: Path) -> bool:
    """Return whether a path is a file, or can't be asked; then reading it says why."""
    try:
        return path.is_file()
    except OSError:
        return True


def expanded(names: Sequence[str], *, recursive: bool) -> Found:
    """Return the books that the arguments name; with recursive, every book in a folder."""
    books: list[Path] = []
    unreadable: list[BookError] = []
    for name in names:
        path = Path(name)
        if recursive and is_folder(path):
            found = books_in(path)
            books += found.books
            unreadable += found.unreadable
        else:
            books.append(path)
    return Found(tuple(books), tuple(unreadable))
