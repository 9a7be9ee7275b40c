"""From paths to a session: read, proofread, and let the session gather. Runs off the window's thread; free of Qt."""

from collections.abc import Sequence
from pathlib import Path

from desktop_app.book.reading import read_book
from desktop_app.files.progress import Progress
from desktop_app.proofreading.proofreader import Proofreader, proofread
from desktop_app.review.session import Session
from desktop_app.settings.rules import build_rules


def open_books(paths: Sequence[Path], progress: Progress) -> Session:
    """Read and proofread some books. Errors: BookError, SettingsError; Cancelled from progress."""
    books = [read_book(path, progress=progress) for path in paths]
    for book in books:
        for member in book.members:
            member.lines  # noqa: B018 - made now, so that the window needn't
    proofreader = Proofreader(build_rules())
    return Session(books, proofread(books, proofreader, progress))
