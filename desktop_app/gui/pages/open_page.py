"""The first page: choose a book, watch it being read, or learn why it can't be."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QScrollArea, QStackedWidget, QWidget

from desktop_app.gui import wording
from desktop_app.gui.actions import Actions
from desktop_app.gui.opening import AS_FOUND, HowToRead, open_books
from desktop_app.gui.preferences import Preferences
from desktop_app.gui.text import PlainLabel
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.drop_zone import DropZone
from desktop_app.gui.widgets.key_button import KeyButton
from desktop_app.gui.widgets.known_card import KnownCard
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.message_bar import MessageBar
from desktop_app.gui.widgets.progress_card import ProgressCard
from desktop_app.gui.widgets.recent_list import RecentList
from desktop_app.gui.widgets.themed_icon import ThemedIcon
from desktop_app.gui.wording import shown
from desktop_app.gui.workers import Task

_WIDTH = 960


class OpenPage(QWidget):
    """Emits opened with a Session, and left when the person goes back to the book that is open already.

    chosen: the paths of books picked from the recent ones, which are not opened yet.
    """

    opened = Signal(object)
    left = Signal()
    chosen = Signal(list)
    _begun = Signal(int)

    def __init__(self, theme: Theme, actions: Actions, preferences: Preferences) -> None:
        super().__init__()
        self._middle = QWidget()
        self.setProperty("page", "true")
        self._task: Task | None = None
        self._ending: set[Task] = set()
        self._paths: list[Path] = []
        self._has_book = False
        self.choose_button = KeyButton.of(actions["open"], theme, kind="primary", text=self.tr("Choose files…"))
        self.folder_button = KeyButton.of(actions["open_folder"], theme, kind="", text=self.tr("Choose a folder…"))
        self.sample_button = KeyButton.of(actions["sample"], theme, kind="")
        self.how_button = KeyButton.of(actions["how_to_get"], theme, kind="quiet")
        self.back_button = QPushButton(self.tr("Back to the review"))
        self.back_button.setObjectName("back_button")
        self.back_button.clicked.connect(self.left)
        theme.dress(self.back_button, "back")
        self.error = MessageBar(theme, "error", "error")
        self.progress = ProgressCard()
        self.progress.cancelled.connect(self.cancel)
        self.drop_zone = DropZone()
        self.recent = RecentList(theme)
        self.recent.chosen.connect(lambda path: self.chosen.emit([path]))
        self.recent.failed.connect(lambda why: self.error.say(self.tr("The list could not be cleared"), why))
        self.known = KnownCard(theme, actions, preferences)
        self._below = QWidget()
        self._offers = column()
        self._body = QStackedWidget()
        self._begun.connect(self._begin_book)
        self._lay_out(theme)
        for button in (self.choose_button, self.folder_button, self.sample_button, self.how_button):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _lay_out(self, theme: Theme) -> None:
        """Put everything into one column in the middle, which scrolls where the window is small."""
        sentence = PlainLabel(
            self.tr("Proofbook finds addresses whose domain looks mistyped, says why, and lets you decide."),
            role="muted",
            wrap=True,
        )
        call = PlainLabel(self.tr("Drop address books here, files or a folder"), role="heading", wrap=True)
        call.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        kinds = PlainLabel(
            self.tr("vCard (.vcf), CSV (.csv, .tsv, .txt), LDIF (.ldif), or a folder or zip file full of them"),
            role="small",
            wrap=True,
        )
        kinds.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.drop_zone.setLayout(
            column(
                None,
                row(None, ThemedIcon(theme, "book", 48), None),
                call,
                kinds,
                SPACE,
                row(None, self.choose_button, self.folder_button, self.sample_button, None, spacing=SPACE + 4),
                row(None, self.how_button, None),
                None,
                margin=SPACE,
            )
        )
        reading = QWidget()
        reading.setLayout(column(None, self.progress, None))
        self._body.addWidget(self.drop_zone)
        self._body.addWidget(reading)
        self._body.setMinimumHeight(208)
        cards = row(self.recent, self.known, spacing=2 * SPACE)
        cards.setStretch(0, 1)
        cards.setStretch(1, 1)
        self._below.setLayout(cards)
        promise = self.tr("Your file is never changed. Nothing leaves this computer.")
        self._middle.setLayout(
            column(
                row(PlainLabel(self.tr("Proofread an address book"), role="title"), None, self.back_button),
                sentence,
                SPACE // 2,
                self._offers,
                self._body,
                self.error,
                SPACE // 2,
                self._below,
                SPACE // 2,
                PlainLabel(promise, role="strong", wrap=True),
            )
        )
        centred = row(None, self._middle, None)
        centred.setStretch(1, 100)
        sheet = QWidget()
        sheet.setLayout(column(None, centred, None, None, margin=SPACE))
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(sheet)
        self.setLayout(column(area))
        self.back_button.hide()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Know how wide the page may be once it is known how its widgets look: wider where the letters are large."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._middle.setMaximumWidth(max(_WIDTH, self._middle.minimumSizeHint().width()))

    def offer(self, card: QWidget) -> None:
        """Show a card above everything that can be chosen, such as the way back to an unfinished review."""
        self._offers.addWidget(card)

    @property
    def is_reading(self) -> bool:
        """Return whether a book is being read."""
        return self._task is not None

    def welcome(self, *, has_book: bool) -> None:
        """Get ready for a choice; has_book: whether there is a review to go back to."""
        self._has_book = has_book
        self.back_button.setVisible(has_book)
        self._body.setCurrentIndex(0)
        self._below.show()
        self.known.refresh()
        self.recent.load()
        self.choose_button.setFocus()

    def choose(self, how: HowToRead) -> None:
        """Let the person choose files, which are reviewed together."""
        kinds = self.tr("Address books (*.vcf *.vcard *.csv *.tsv *.txt *.ldif *.ldi *.zip);;All files (*)")
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose one or more address books"), "", kinds)
        self.open([Path(name) for name in names], how)

    def choose_folder(self, how: HowToRead) -> None:
        """Let the person choose a folder, which is one book."""
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder of contact files"))
        if name:
            self.open([Path(name)], how)

    def open(self, paths: Sequence[Path], how: HowToRead = AS_FOUND) -> None:
        """Read and proofread some books; one at a time."""
        if self._task or not paths:
            return
        self.error.clear()
        self._paths = list(paths)
        task = Task(partial(open_books, self._paths, how=how, begun=self._begun.emit))
        task.progressed.connect(self.progress.advance)
        task.finished.connect(self._finish)
        task.failed.connect(self._fail)
        task.cancelled.connect(self._stop)
        self._task = task
        self._begin_book(0)
        self._below.hide()
        self._body.setCurrentIndex(1)
        self.progress.cancel_button.setFocus()
        task.start()

    def _begin_book(self, number: int) -> None:
        """Say which of the books is being read."""
        if not self._task:
            return
        name = shown(self._paths[number].name or str(self._paths[number]), 120)
        title = self.tr("Opening {name}")
        if len(self._paths) > 1:
            title = self.tr("Opening {name}, book {number} of {total}")
        total = wording.number(len(self._paths))
        self.progress.begin(title.format(name=name, number=wording.number(number + 1), total=total))

    def cancel(self) -> None:
        """Stop reading, and be ready at once: what is being worked on ends by itself, and nobody waits for it."""
        task = self._task
        if not task:
            return
        for signal in (task.progressed, task.finished, task.failed, task.cancelled):
            signal.disconnect()
            if signal is not task.progressed:
                signal.connect(lambda *_, ended=task: self._ending.discard(ended))
        self._ending.add(task)
        task.cancel()
        self._stop()

    def _end(self) -> None:
        """Get ready for the next choice."""
        self._task = None
        self.welcome(has_book=self._has_book)

    def _finish(self, session: object) -> None:
        """Hand over what was read."""
        self._end()
        self.opened.emit(session)

    def _fail(self, reason: str) -> None:
        """Say why the book can't be read, and stay usable."""
        self._end()
        self.error.say(self.tr("This address book could not be opened"), reason)

    def _stop(self) -> None:
        """Go back to the choice, or to the book that is open."""
        self._end()
        if self._has_book:
            self.left.emit()
