"""Where the copies of many books go: into one folder, in the folders that they come from, none in the place of another.

A folder that is named alone is spread out in the output folder; of several BOOKs, each comes out under its own name.
"""

import os
from collections.abc import Sequence
from pathlib import Path

from desktop_app.book.errors import BookError
from desktop_app.cli.many.outcome import Task
from desktop_app.cli.searching import books_in
from desktop_app.export.allowed import copy_of_file, copy_stem, refuse_folder_unless_allowed
from desktop_app.export.errors import ExportError
from desktop_app.files.paths import is_folder
from desktop_app.files.terms import ExportTerms


def planned(
    names: Sequence[str], out: Path, reports: Path | None, terms: ExportTerms, *, recursive: bool
) -> tuple[list[Task], list[BookError]]:
    """Return a task for each book, and the folders that can't be searched; nothing is read or written yet.

    out, reports: the folders for the copies and, if somebody says so, for their reports.

    Errors: ExportError where copies can't go there at all, or two would have the same name.
    """
    sources = [Path(name) for name in names]
    for source in sources:
        refuse_inside(out, source, "the folder for the copies")
    refuse_folder_unless_allowed(out, terms.folders)
    if os.path.lexists(out) and not is_folder(out):
        raise ExportError(f"{out}: this is no folder; copies of several books go into one")
    places: list[tuple[Path, Path]] = []
    unsearched: list[BookError] = []
    for source in sources:
        if recursive and is_folder(source):
            found = books_in(source)
            unsearched += found.unreadable
            inside = Path() if len(sources) == 1 else Path(_name_of(source))
            places += [(book, copy_of_file(inside / book.relative_to(source), terms)) for book in found.books]
        else:
            places.append((source, _copy_of(source, terms)))
    tasks = [Task(book, out / place, reports / place.parent if reports else None) for book, place in places]
    _refuse_clash(tasks)
    return tasks, unsearched


def refuse_inside(place: Path, source: Path, what: str) -> None:
    """Check that something that is to be written isn't in a folder of books. Errors: ExportError."""
    # Unlike Path.resolve, realpath doesn't raise where links lead in a circle.
    if Path(os.path.realpath(place)).is_relative_to(os.path.realpath(source)):
        raise ExportError(f"{place}: {what} can’t be inside {source}")


def _copy_of(source: Path, terms: ExportTerms) -> Path:
    """Return what the copy of a book is called that was named itself."""
    name = _name_of(source)
    return Path(copy_stem(name, terms)) if is_folder(source) else copy_of_file(Path(name), terms)


def _name_of(source: Path) -> str:
    """Return what a file or folder is called, “.” and “..” too."""
    return os.path.basename(os.path.abspath(source))  # noqa: PTH100, PTH119 - resolve would follow a link


def _refuse_clash(tasks: Sequence[Task]) -> None:
    """Check that no two copies have the same name, as the system compares names. Errors: ExportError."""
    known: dict[str, Path] = {}
    for task in tasks:
        other = known.setdefault(os.path.normcase(str(task.target)), task.source)
        if other is not task.source:
            raise ExportError(
                f"{other} and {task.source} would both become {task.target}; nothing was written. "
                "Please give each an output folder of its own"
            )
