"""Asking how a file is read, remembering the answer for files of the same kind, and having the books read anew."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.book.csv_layout import TableChoice
from desktop_app.book.model import Shape
from desktop_app.book.reading import ReadOptions
from desktop_app.files.errors import reason_of
from desktop_app.gui.dialogs.table_preview import (
    OpenedFile,
    TablePreview,
    can_be_remembered,
    changes_reading,
    needs_asking,
    opened_file,
    read_options,
)
from desktop_app.gui.dialogs.table_reading import TableReadingDialog
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.opening import HowToRead
from desktop_app.gui.theme import Theme
from desktop_app.gui.wording import translated
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.table_choices import save_table_choice, table_choices, table_choices_path

Leave = Callable[[Callable[[], None]], None]
"""Carries on with what it is given, after asking where decisions would be lost."""
Read = Callable[[Sequence[Path], HowToRead], None]
Say = Callable[[str, str], None]
"""Shows (headline, details) on the page of the review."""


class HowRead(QObject):
    """Knows what was said of the books that are open; what is said is in force once they have been read so."""

    def __init__(self, window: QWidget, theme: Theme, leave: Leave, read: Read, say: Say) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self._leave, self._read, self._say = leave, read, say
        self._said: dict[Path, ReadOptions] = {}
        self._coming: dict[Path, ReadOptions] = {}
        self._guesses: dict[Path, str] = {}
        self._asked: set[Path] = set()
        self._unremembered = "", ""

    def for_new_books(self) -> HowToRead:
        """Return how books are read of which nothing has been said yet."""
        self._coming = {}
        self._unremembered = "", ""
        return HowToRead({}, self._remembered())

    def for_said(self, said: Mapping[Path, ReadOptions]) -> HowToRead:
        """Return how books are read of which something was said when they were open before."""
        how = self.for_new_books()
        self._coming = dict(said)
        return HowToRead(self._coming, how.remembered)

    @property
    def said(self) -> Mapping[Path, ReadOptions]:
        """Return what was said of the books that are open."""
        return self._said

    def show_document(self, document: ReviewDocument) -> None:
        """Take note of what was opened; ask about the first table whose columns could not be told by their names."""
        if not self._coming:
            self._asked.clear()
            self._guesses.clear()
        self._said = self._coming
        books = document.session.books
        for book in books:
            if self._said.get(book.path, ReadOptions()).encoding is None:
                self._guesses[book.path] = book.members[0].codec if book.members else ""
        if self._unremembered[0] and any(member.layout for book in books for member in book.members):
            self._say(*self._unremembered)
        self._ask_next(document)

    def _ask_next(self, document: ReviewDocument) -> None:
        """Ask about the first table that needs it and has not been asked about yet."""
        books = document.session.books
        unclear = (n for n, book in enumerate(books) if book.path not in self._asked and needs_asking(book))
        number = next(unclear, None)
        if number is not None:
            self.ask(document, number, is_asked=True)

    def can_ask(self, document: ReviewDocument) -> bool:
        """Return whether there is a single file to ask about."""
        return any(book.shape is Shape.FILE for book in document.session.books)

    def ask_about(self, document: ReviewDocument, preferred: int) -> None:
        """Let the person say how a book is read: the preferred one, or the first that is a single file."""
        books = document.session.books
        files = [number for number, book in enumerate(books) if book.shape is Shape.FILE]
        if files:
            self.ask(document, preferred if preferred in files else files[0])

    def ask(self, document: ReviewDocument, number: int, *, is_asked: bool = False) -> None:
        """Let the person say how a book that is one file is read; is_asked: the question comes by itself."""
        book = document.session.books[number]
        self._asked.add(book.path)
        opened = opened_file(book, self._guesses.get(book.path) or book.members[0].codec)

        def use(encoding: str | None, preview: TablePreview | None) -> None:
            self._use(document, opened, encoding, preview)

        dialog = TableReadingDialog(self._window, self._theme, opened, use, is_asked=is_asked)
        if is_asked:
            dialog.rejected.connect(lambda: self._ask_next(document))
        dialog.open()

    def _use(
        self, document: ReviewDocument, opened: OpenedFile, encoding: str | None, preview: TablePreview | None
    ) -> None:
        """Remember what was chosen, and read the books anew where that makes a difference."""

        def go_on() -> None:
            self._remember(opened, preview)
            self._coming = {**self._said, opened.path: read_options(encoding, preview)}
            self._read(document.paths, HowToRead(self._coming, self._remembered()))

        if changes_reading(opened, encoding, preview):
            self._leave(go_on)
            return
        self._unremembered = "", ""
        self._remember(opened, preview)
        if self._unremembered[0]:
            self._say(*self._unremembered)
        self._ask_next(document)

    def read_anew(self, document: ReviewDocument) -> None:
        """Read the books again in the same way."""

        def go_on() -> None:
            self._coming = dict(self._said)
            self._read(document.paths, HowToRead(self._coming, self._remembered()))

        self._leave(go_on)

    def _remembered(self) -> dict[str, TableChoice]:
        """Return what is remembered; nothing where that can't be read, which is said once the books are open."""
        try:
            return table_choices()
        except SettingsError as error:
            details = self.tr("{reason}. Your next choice about a table replaces the file.")
            self._unremembered = (
                self.tr("What you chose earlier for tables can’t be read, so it does not count"),
                details.format(reason=translated(str(error))),
            )
            return {}

    def _remember(self, opened: OpenedFile, preview: TablePreview | None) -> None:
        """Keep what was chosen for tables with the same names; that it can't be kept is said, and does no harm."""
        if preview is None or not can_be_remembered(opened, preview):
            return
        try:
            save_table_choice(opened.found.key, preview.choice)
        except OSError as error:
            self._unremembered = (
                self.tr("Your choice counts now, but could not be remembered"),
                f"{table_choices_path()}: {translated(reason_of(error))}",
            )
        else:
            self._unremembered = "", ""
