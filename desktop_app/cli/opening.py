"""From arguments to rules and books: what the commands share before they do their own work."""

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.book.container import may_be_book
from desktop_app.book.csv_layout import TableChoice
from desktop_app.book.errors import BookError
from desktop_app.book.model import AddressBook
from desktop_app.book.reading import ReadOptions, read_book
from desktop_app.cli.output import note, say
from desktop_app.files.progress import Progress, ignore_progress
from desktop_app.proofreading.proofreader import Proofreader, proofread
from desktop_app.review.session import Session
from desktop_app.review.words import counted
from desktop_app.settings.policy.in_force import in_force
from desktop_app.settings.records import note_book, note_findings, note_refused, note_warned
from desktop_app.settings.rules import Sources, gather_rules

_LOCKED_OPTIONS = {
    "trust": "trusted_files",
    "trust_domain": "trusted_domains",
    "no_defaults": "built_in_sets",
    "without_set": "built_in_sets",
    "no_known": "known_domains",
    "keyboard": "keyboard_layouts",
}
_SHOW_AFTER = 0.5  # seconds; a short command prints no progress


def sources(options: argparse.Namespace) -> Sources:
    """Return where the rules come from, as the common options say; say which of them the policy has locked."""
    forced = in_force()
    ignored = [name for name, key in _LOCKED_OPTIONS.items() if getattr(options, name) and forced.is_locked(key)]
    say_all(
        f"--{name.replace('_', '-')} is not heeded: the policy has locked “{_LOCKED_OPTIONS[name]}”" for name in ignored
    )
    return Sources(
        trust_files=[Path(name) for name in options.trust],
        trust_entries=options.trust_domain,
        built_in=not options.no_defaults,
        without_sets=options.without_set,
        known=not options.no_known,
        layouts=tuple(options.keyboard) if options.keyboard else None,
    )


def proofreader(options: argparse.Namespace) -> Proofreader:
    """Return a proofreader with the rules in force, and say what is to be said of them. Errors: SettingsError."""
    gathered = gather_rules(sources(options))
    say_all(gathered.warnings)
    return Proofreader(gathered.rules)


def say_all(warnings: Iterable[str]) -> None:
    """Say each warning on a line of its own."""
    for warning in warnings:
        note_warned(warning)
        say(f"warning: {warning}")


def open_book(options: argparse.Namespace, path: Path, show: Progress | None = None) -> AddressBook:
    """Read a book as the common options say; show: other progress than theirs. Errors: BookError; Cancelled."""
    table = TableChoice(columns=tuple(options.email_column) or None)
    reading = ReadOptions(encoding=options.encoding, table=table)
    started = time.monotonic()
    try:
        book = read_book(path, reading, show or progress(options))
    except BookError as error:
        note_refused(error)
        raise
    note_book(book, time.monotonic() - started)
    return book


def proofread_session(
    options: argparse.Namespace, judge: Proofreader, books: Sequence[AddressBook], show: Progress | None = None
) -> Session:
    """Return a session over some books, which are proofread together; show: as in open_book. Errors: Cancelled."""
    started = time.monotonic()
    session = Session(books, proofread(books, judge, show or progress(options)))
    note_findings(session, time.monotonic() - started)
    return session


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
        raise BookError(folder, f"the folder can’t be read ({error.strerror or error})") from None
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
        BookError(Path(error.filename or folder), f"the folder can’t be read ({error.strerror or error})")
        for error in refused
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


def is_folder(path: Path) -> bool:
    """Return whether a path is a folder; one that can't be asked is left to whoever reads it."""
    try:
        return path.is_dir()
    except OSError:
        return False


def progress(options: argparse.Namespace) -> Progress:
    """Return a progress line on a terminal, and nothing where errors go to a file or --quiet is given."""
    if options.quiet or not on_terminal():
        return ignore_progress
    started = time.monotonic()

    def show(stage: str, done: int, total: int) -> None:
        if time.monotonic() - started > _SHOW_AFTER:
            share = 100 * done // total if total else 100
            end = "\n" if done == total else ""
            note(f"\r{stage} … {share} %{end}")

    return show


def on_terminal() -> bool:
    """Return whether standard error is a terminal; it may be closed, or not be there at all."""
    try:
        return sys.stderr is not None and sys.stderr.isatty()
    except ValueError:
        return False
