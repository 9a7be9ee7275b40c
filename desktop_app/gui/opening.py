"""From paths to a session: read, proofread, and let the session gather. Runs off the window's thread; free of Qt."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.book.csv_layout import TableChoice
from desktop_app.book.encoding import SLICE
from desktop_app.book.model import Member
from desktop_app.book.reading import ReadOptions, fields_of, read_book
from desktop_app.files.progress import Progress
from desktop_app.gui.wording import tr
from desktop_app.gui.words.organisation import renamed_title
from desktop_app.proofreading.proofreader import Proofreader
from desktop_app.proofreading.whole_books import proofread
from desktop_app.review.carrying import carry_over
from desktop_app.review.keeping import new_step_id
from desktop_app.review.recalling import Recalled, recall, restore, take_over
from desktop_app.review.renaming import select_renamed
from desktop_app.review.session import Session
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.kept import keeps_reviews
from desktop_app.settings.keyboard_layout import layouts_in_force, system_layouts
from desktop_app.settings.policy.in_force import in_force
from desktop_app.settings.preferences import user_trusted_domains
from desktop_app.settings.records import note_book, note_findings, note_warned
from desktop_app.settings.rules import Sources, gather_rules


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
    """Read and proofread some books, and put into force what was decided about them earlier.

    begun is called with the number of each. Errors: BookError, SettingsError; Cancelled from progress.
    """
    books = []
    for number, path in enumerate(paths):
        begun(number)
        started = time.monotonic()
        books.append(read_book(path, how.options(path), progress))
        note_book(books[-1], time.monotonic() - started)
    for member in (member for book in books for member in book.members):
        _count_lines(member, progress)
    recalled = recall(books, is_kept=keeps_reviews())
    started = time.monotonic()
    gathered = gather_rules(_sources(recalled))
    session = Session(books, proofread(books, Proofreader(gathered.rules), progress))
    session.warnings = gathered.warnings
    note_findings(session, time.monotonic() - started)
    for warning in gathered.warnings:
        note_warned(warning)
    session.overview  # noqa: B018 - counted now, so that the window needn't
    progress("Finishing", 0, 0)
    _remember_earlier(session, recalled)
    for number, book in enumerate(books):
        session.lists(number, progress)  # for the same reason
        if book.contacts:
            fields_of(book, 0)  # which loads what decodes contacts
    return session


def _sources(recalled: Recalled) -> Sources:
    """Return where the rules come from; choices that can't be read, which the window says, don't keep a book closed."""
    try:
        layouts = layouts_in_force()
    except SettingsError:
        layouts = in_force().policy.keyboard_layouts or system_layouts()
    return Sources(without_own=recalled.remembered, layouts=layouts)


def _remember_earlier(session: Session, recalled: Recalled) -> None:
    """Restore these books' own decisions, carry over those about other books, and select what is renamed."""
    restore(session, recalled)
    carried = carry_over(tr("Carry over earlier decisions"), session, recalled, user_trusted_domains())
    take_over(session, recalled, carried, new_step_id())
    select_renamed(renamed_title(), session, recalled, new_step_id())
    session.recalled = recalled


def _count_lines(member: Member, progress: Progress) -> None:
    """Count a file's lines now: the window would have to, when it says on which line the last address is."""
    for position in range(0, len(member.data), SLICE):
        progress("Reading", len(member.data), len(member.data))
        member.lines.line(position)
    member.lines.line(len(member.data))
