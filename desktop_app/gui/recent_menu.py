"""File › Recent: the books that were opened last, and a way to clear the list."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.files.errors import reason_of
from desktop_app.gui.text import in_menu
from desktop_app.gui.wording import shown, tr, translated
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.recent import RecentBook, forget_recent, recent_books


class RecentMenu(QMenu):
    """Filled when it is opened; failed: shows why something did not work."""

    def __init__(
        self, parent: QWidget, open_books: Callable[[Sequence[Path]], None], failed: Callable[[str], None]
    ) -> None:
        super().__init__(tr("Open &recent"), parent)
        self.setObjectName("recent_menu")
        self._open, self._failed = open_books, failed
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Show the list as it is now."""
        self.clear()
        try:
            books = recent_books()
        except SettingsError as error:
            self._failed(translated(str(error)))
            books = []
        for book in books:
            action = self.addAction(_name(book))
            action.setEnabled(not book.is_missing)
            action.triggered.connect(partial(self._open, [book.path]))
        if not books:
            self.addAction(tr("No book was opened yet")).setEnabled(False)
        self.addSeparator()
        clear = self.addAction(tr("&Clear the list"))
        clear.setObjectName("clear_recent")
        clear.setEnabled(bool(books))
        clear.triggered.connect(self._clear)

    def _clear(self) -> None:
        """Clear the list."""
        try:
            forget_recent()
        except OSError as error:
            self._failed(translated(reason_of(error)))


def _name(book: RecentBook) -> str:
    """Return the name of a book and of its folder; that it is missing is said."""
    words = tr("{name} in {folder} (missing)") if book.is_missing else tr("{name} in {folder}")
    name, folder = shown(book.path.name, 60), shown(str(book.path.parent), 80)
    return in_menu(words.format(name=name, folder=folder))
