"""From arguments to rules and books: what the commands share before they do their own work."""

import argparse
import time
from collections.abc import Sequence
from pathlib import Path

from desktop_app.book.csv_layout import TableChoice
from desktop_app.book.errors import BookError
from desktop_app.book.model import AddressBook
from desktop_app.book.reading import ReadOptions, read_book
from desktop_app.cli.failure import warn, warn_unheeded
from desktop_app.cli.progress import progress
from desktop_app.files.progress import Progress
from desktop_app.proofreading.proofreader import Proofreader
from desktop_app.proofreading.whole_books import proofread
from desktop_app.review.session import Session
from desktop_app.settings.policy.in_force import in_force
from desktop_app.settings.records import note_book, note_findings, note_refused
from desktop_app.settings.rules import LOCKED_BY, Sources, gather_rules

_SOURCES = {
    "trust": "trust_files",
    "trust_domain": "trust_entries",
    "no_defaults": "built_in",
    "without_set": "without_sets",
    "no_known": "known",
    "keyboard": "layouts",
}
"""Which field of Sources an option sets."""


def sources(options: argparse.Namespace) -> Sources:
    """Return where the rules come from, as the common options say; say which of them the policy has locked."""
    forced = in_force()
    for name, source in _SOURCES.items():
        if getattr(options, name) and forced.is_locked(LOCKED_BY[source]):
            warn_unheeded(name, LOCKED_BY[source])
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
    warn(gathered.warnings)
    return Proofreader(gathered.rules)


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
