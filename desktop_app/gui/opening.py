"""From paths to a session: read, proofread, and let the session gather. Runs off the window's thread; free of Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.book.csv_layout import TableChoice
from desktop_app.book.reading import ReadOptions, fields_of, read_book
from desktop_app.files.progress import Progress
from desktop_app.proofreading.proofreader import Proofreader, proofread
from desktop_app.review.session import Session
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.keyboard_layout import layouts_in_force, system_layouts
from desktop_app.settings.rules import Sources, build_rules


@dataclass(frozen=True)
class HowToRead:
    """What a person said of single files, and what is remembered of tables with a certain header."""

    said: Mapping[Path, ReadOptions] = field(default_factory=dict)
    remembered: Mapping[str, TableChoice] = field(default_factory=dict)

    def options(self, path: Path) -> ReadOptions:
        """Return how one book is to be read."""
        return self.said.get(path) or ReadOptions(remembered=self.remembered)


AS_FOUND = HowToRead()


def open_books(paths: Sequence[Path], progress: Progress, how: HowToRead = AS_FOUND) -> Session:
    """Read and proofread some books. Errors: BookError, SettingsError; Cancelled from progress."""
    books = [read_book(path, how.options(path), progress) for path in paths]
    for book in books:
        for member in book.members:
            member.lines  # noqa: B018 - made now, so that the window needn't
    proofreader = Proofreader(build_rules(_sources()))
    session = Session(books, proofread(books, proofreader, progress))
    session.overview  # noqa: B018 - as above
    for number, book in enumerate(books):
        session.lists(number)  # looked for now, for the same reason
        if book.contacts:
            fields_of(book, 0)  # which loads what decodes contacts
    return session


def _sources() -> Sources:
    """Return where the rules come from; choices that can't be read, which the window says, don't keep a book closed."""
    try:
        return Sources(layouts=layouts_in_force())
    except SettingsError:
        return Sources(layouts=system_layouts())
