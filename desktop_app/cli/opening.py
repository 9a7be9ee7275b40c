"""From arguments to rules and books: what the commands share before they do their own work."""

import argparse
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop_app.book.errors import BookError
from desktop_app.book.model import AddressBook
from desktop_app.book.reading import ReadOptions, read_book
from desktop_app.files.progress import Progress, ignore_progress
from desktop_app.proofreading.proofreader import Proofreader
from desktop_app.settings.rules import Sources, build_rules

_BOOK_SUFFIXES = frozenset({".vcf", ".vcard", ".csv", ".tsv"})
_SHOW_AFTER = 0.5  # seconds; a short command prints no progress


def sources(options: argparse.Namespace) -> Sources:
    """Return where the rules come from, as the common options say."""
    return Sources(
        trust_files=[Path(name) for name in options.trust],
        trust_entries=options.trust_domain,
        policy=Path(options.policy) if options.policy else None,
        built_in=not options.no_defaults,
    )


def proofreader(options: argparse.Namespace) -> Proofreader:
    """Return a proofreader with the rules in force. Errors: SettingsError."""
    return Proofreader(build_rules(sources(options)))


def open_book(options: argparse.Namespace, path: Path) -> AddressBook:
    """Read a book as the common options say. Errors: BookError."""
    reading = ReadOptions(encoding=options.encoding, email_columns=tuple(options.email_column))
    return read_book(path, reading, progress(options))


def books_in(folder: Path) -> Iterator[Path]:
    """Yield the files under a folder that look like books, in the order of their names. Errors: BookError."""
    if not folder.exists():
        raise BookError(folder, "there is no such file or folder")
    if folder.is_file():
        yield folder
        return
    yield from (path for path in sorted(folder.rglob("*")) if path.suffix.lower() in _BOOK_SUFFIXES and path.is_file())


def expanded(names: Sequence[str], *, recursive: bool) -> Iterator[Path]:
    """Yield the books that the arguments name; with recursive, every book in a folder."""
    for name in names:
        path = Path(name)
        if recursive and path.is_dir():
            yield from books_in(path)
        else:
            yield path


def progress(options: argparse.Namespace) -> Progress:
    """Return a progress line on a terminal, and nothing where errors go to a file or --quiet is given."""
    if options.quiet or not sys.stderr.isatty():
        return ignore_progress
    started = time.monotonic()

    def show(stage: str, done: int, total: int) -> None:
        if time.monotonic() - started > _SHOW_AFTER:
            share = 100 * done // total if total else 100
            end = "\n" if done == total else ""
            sys.stderr.write(f"\r{stage} … {share} %{end}")
            sys.stderr.flush()

    return show
