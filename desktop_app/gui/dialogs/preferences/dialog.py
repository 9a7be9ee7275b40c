"""The preferences: a list of pages at the left, the page at the right; whatever is chosen is in force at once."""

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QStackedWidget, QWidget

from desktop_app.gui.dialogs.preferences.known_page import KnownPage
from desktop_app.gui.dialogs.preferences.look_page import LookPage
from desktop_app.gui.dialogs.preferences.page import PreferencesPage, scrolling
from desktop_app.gui.dialogs.preferences.sets_page import SetsPage
from desktop_app.gui.dialogs.preferences.stored_page import StoredPage
from desktop_app.gui.dialogs.preferences.typing_page import TypingPage
from desktop_app.gui.dialogs.window_dialog import WindowDialog
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.preferences import Preferences
from desktop_app.gui.theme import CONTROL, SPACE, Theme
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.managed_by import ManagedBy
from desktop_app.gui.widgets.message_bar import MessageBar


class Page(IntEnum):
    """The pages, in their order."""

    KNOWN = 0
    SETS = 1
    TYPING = 2
    LOOK = 3
    STORED = 4


_SIZE = 940, 660


class PreferencesDialog(WindowDialog):
    """document: the open book; read_anew: reads it again, so that a choice about judging counts for it."""

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        preferences: Preferences,
        document: ReviewDocument | None,
        read_anew: Callable[[], None],
    ) -> None:
        super().__init__(parent, "preferences_dialog")
        self.setWindowTitle(self.tr("Preferences"))
        self._has_book = document is not None
        self._read_anew = read_anew
        self.known = KnownPage(theme, preferences, document)
        self.sets = SetsPage(theme, preferences)
        self.typing = TypingPage(theme, preferences)
        self.look = LookPage(theme, preferences)
        self.stored = StoredPage(theme, preferences)
        self.each: tuple[PreferencesPage, ...] = (self.known, self.sets, self.typing, self.look, self.stored)
        self.managed_by = ManagedBy(theme)
        self.names = QListWidget()
        self.names.setObjectName("page_list")
        self.names.setAccessibleName(self.tr("Pages of the preferences"))
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.stack = QStackedWidget()
        self.anew_button = QPushButton(self.tr("Read the book anew now"))
        self.anew_button.setObjectName("anew_button")
        self.anew_button.setAutoDefault(False)
        self.anew_button.clicked.connect(self._anew)
        self.later = MessageBar(theme, "accent", "info", self.anew_button)
        self.unsaved = MessageBar(theme, "error", "error")
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.accept)
        self._fill()
        self._lay_out()
        preferences.failed.connect(self._say_unsaved)

    def go_to(self, page: Page) -> None:
        """Show a page, with the focus where one begins there."""
        self.names.setCurrentRow(page)
        (self.known.search_field if page is Page.KNOWN else self.names).setFocus()

    def _fill(self) -> None:
        """Put every page into the list and the stack."""
        for page in self.each:
            item = QListWidgetItem(page.title)
            item.setSizeHint(QSize(0, max(CONTROL, self.names.fontMetrics().height() + 2 * SPACE)))
            self.names.addItem(item)
            self.stack.addWidget(page if page is self.known else scrolling(page))
            page.judging_changed.connect(self._say_later)
        self.names.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.names.setCurrentRow(0)

    def _lay_out(self) -> None:
        """Put the list beside the pages, and what is said below."""
        widest = max(self.names.fontMetrics().horizontalAdvance(page.title) for page in self.each)
        self.names.setFixedWidth(widest + 5 * SPACE)
        body = row(self.names, self.stack, spacing=3 * SPACE)
        body.setStretch(1, 1)
        whole = column(
            self.managed_by,
            body,
            self.unsaved,
            self.later,
            row(None, self.close_button),
            spacing=SPACE + 4,
            margin=3 * SPACE,
        )
        whole.setStretch(1, 1)
        self.setLayout(whole)
        room = self.screen().availableSize() * 9 / 10
        self.resize(min(_SIZE[0], room.width()), min(_SIZE[1], room.height()))

    def _say_later(self) -> None:
        """Say from when on a choice about judging counts."""
        self.anew_button.setVisible(self._has_book)
        if not self.later.isVisible():
            self.later.say(self.tr("This counts from the next book that you open."))

    def _say_unsaved(self, reason: str) -> None:
        """Say that a choice could not be kept."""
        self.unsaved.say(self.tr("Your choice counts now, but could not be saved for the next start"), reason)

    def _anew(self) -> None:
        """Close, and have the open book read anew."""
        self.accept()
        self._read_anew()
