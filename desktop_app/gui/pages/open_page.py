"""The first page: choose a book, watch it being read, or learn why it can't be."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QStackedWidget, QWidget

from desktop_app.gui.actions import Actions
from desktop_app.gui.opening import AS_FOUND, HowToRead, open_books
from desktop_app.gui.text import PlainLabel
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.drop_zone import DropZone
from desktop_app.gui.widgets.key_button import KeyButton
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.message_bar import MessageBar
from desktop_app.gui.widgets.progress_card import ProgressCard
from desktop_app.gui.widgets.resume_card import ResumeCard
from desktop_app.gui.widgets.themed_icon import ThemedIcon
from desktop_app.gui.workers import Task

_WIDTH = 760


class OpenPage(QWidget):
    """Emits opened with a Session, and left when the person goes back to the book that is open already."""

    opened = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self.setProperty("page", "true")
        self._task: Task | None = None
        self._has_book = False
        self.choose_button = KeyButton.of(actions["open"], theme, kind="primary", text=self.tr("Choose a file…"))
        self.folder_button = KeyButton.of(actions["open_folder"], theme, kind="", text=self.tr("Choose a folder…"))
        self.sample_button = KeyButton.of(actions["sample"], theme, kind="")
        self.known_button = KeyButton(theme, kind="quiet")
        self.known_button.setText(self.tr("What counts as correct?"))
        self.known_button.setObjectName("known_button")
        self.known_button.follow(actions["known_correct"])
        self.back_button = QPushButton(self.tr("Back to the review"))
        self.back_button.setObjectName("back_button")
        self.back_button.clicked.connect(self.left)
        self.error = MessageBar(theme, "error", "error")
        self.progress = ProgressCard()
        self.progress.cancelled.connect(self.cancel)
        self.resume = ResumeCard(theme)
        self.drop_zone = DropZone()
        self._body = QStackedWidget()
        self._lay_out(theme)
        for button in (self.choose_button, self.folder_button, self.sample_button, self.known_button):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _lay_out(self, theme: Theme) -> None:
        """Put everything into one column in the middle."""
        title = PlainLabel(self.tr("Proofread an address book"), role="title")
        sentence = PlainLabel(
            self.tr("Proofbook finds addresses whose domain looks mistyped, says why, and lets you decide."),
            role="muted",
            wrap=True,
        )
        call = PlainLabel(self.tr("Drop an address book here, a file or a folder"), role="heading", wrap=True)
        call.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.drop_zone.setLayout(
            column(
                None,
                row(None, ThemedIcon(theme, "book", 64), None),
                SPACE,
                call,
                SPACE,
                row(None, self.choose_button, self.folder_button, self.sample_button, None, spacing=SPACE + 4),
                None,
                margin=4 * SPACE,
            )
        )
        self.drop_zone.setMinimumHeight(288)
        reading = QWidget()
        reading.setLayout(column(None, self.progress, None))
        self._body.addWidget(self.drop_zone)
        self._body.addWidget(reading)
        kinds = self.tr(
            "It reads vCard (.vcf), CSV (.csv, .tsv, .txt) and LDIF files (.ldif), as Google, Outlook, Thunderbird and "
            "others export them, and a folder or zip file full of them as one address book."
        )
        promise = self.tr("Your file is never changed. Nothing leaves this computer.")
        promises = row(PlainLabel(promise, role="strong", wrap=True), self.known_button)
        promises.setStretch(0, 1)
        middle = QWidget()
        middle.setLayout(
            column(
                title,
                sentence,
                2 * SPACE,
                self.resume,
                self._body,
                self.error,
                SPACE,
                promises,
                PlainLabel(kinds, role="small", wrap=True),
                row(self.back_button, None),
            )
        )
        middle.setMaximumWidth(max(_WIDTH, middle.minimumSizeHint().width()))  # wider only where the letters are large
        centred = row(None, middle, None)
        centred.setStretch(1, 100)
        self.setLayout(column(None, centred, None, margin=4 * SPACE))
        self.back_button.hide()

    @property
    def is_reading(self) -> bool:
        """Return whether a book is being read."""
        return self._task is not None

    def welcome(self, *, has_book: bool) -> None:
        """Get ready for a choice; has_book: whether there is a review to go back to."""
        self._has_book = has_book
        self.back_button.setVisible(has_book)
        self._body.setCurrentIndex(0)
        self.choose_button.setFocus()

    def choose(self, how: HowToRead) -> None:
        """Let the person choose a file."""
        kinds = self.tr("Address books (*.vcf *.vcard *.csv *.tsv *.txt *.ldif *.ldi *.zip);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose an address book"), "", kinds)
        if name:
            self.open([Path(name)], how)

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
        task = Task(partial(open_books, list(paths), how=how))
        task.progressed.connect(self.progress.advance)
        task.finished.connect(self._finish)
        task.failed.connect(self._fail)
        task.cancelled.connect(self._stop)
        self._task = task
        self.progress.begin(self.tr("Reading {name}").format(name=paths[0].name or str(paths[0])))
        self._body.setCurrentIndex(1)
        self.progress.cancel_button.setFocus()
        task.start()

    def cancel(self) -> None:
        """Stop reading."""
        if self._task:
            self._task.cancel()

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
