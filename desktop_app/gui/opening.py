"""From paths to a session: read, proofread, and let the session gather. Runs off the window's thread; free of Qt."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.book.csv_layout import TableChoice
from desktop_app.book.encoding import SLICE
from desktop_app.book.model import Member
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


def open_books(
    paths: Sequence[Path],
    progress: Progress,
    how: HowToRead = AS_FOUND,
    begun: Callable[[int], object] = lambda _number: None,
) -> Session:
    """Read and proofread some books; begun is called with the number of each.

    Errors: BookError, SettingsError; Cancelled from progress.
    """
    books = []
    for number, path in enumerate(paths):
        begun(number)
        books.append(read_book(path, how.options(path), progress))
    for member in (member for book in books for member in book.members):
        _count_lines(member, progress)
    proofreader = Proofreader(build_rules(_sources()))
    session = Session(books, proofread(books, proofreader, progress))
    session.overview  # noqa: B018 - counted now, so that the window needn't
    progress("Finishing", 0, 0)
    for number, book in enumerate(books):
        session.lists(number, progress)  # for the same reason
        if book.contacts:
            fields_of(book, 0)  # which loads what decodes contacts
    return session


def _sources() -> Sources:
    """Return where the rules come from; choices that can't be read, which the window says, don't keep a book closed."""
    try:
        return Sources(layouts=layouts_in_force())
    except SettingsError:
        return Sources(layouts=system_layouts())


def _count_lines(member: Member, progress: Progress) -> None:
    """Count a file's lines now: the window would have to, when it says on which line the last address is."""
    for position in range(0, len(member.data), SLICE):
        progress("Reading", len(member.data), len(member.data))
        member.lines.line(position)
    member.lines.line(len(member.data))
