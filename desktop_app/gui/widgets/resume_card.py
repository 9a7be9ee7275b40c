"""The offer to go on with the review that was not finished."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.layout import column
from desktop_app.gui.widgets.message_bar import MessageBar
from desktop_app.gui.words.memory import unfinished_words
from desktop_app.settings.unfinished import UnfinishedReview


class ResumeCard(QWidget):
    """Emits wanted with the UnfinishedReview; shown only while there is one to go on with."""

    wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._review: UnfinishedReview | None = None
        self.go_on_button = QPushButton(self.tr("Go on"))
        self.go_on_button.setObjectName("go_on_button")
        self.go_on_button.setProperty("kind", "primary")
        self.not_now_button = QPushButton(self.tr("Not now"))
        self.not_now_button.setObjectName("not_now_button")
        self.bar = MessageBar(theme, "accent", "review", self.not_now_button, self.go_on_button)
        self.go_on_button.clicked.connect(self._go_on)
        self.not_now_button.clicked.connect(self.hide)
        self.setLayout(column(self.bar))
        self.hide()

    def offer(self, review: UnfinishedReview | None) -> None:
        """Offer to go on with a review; None: with none."""
        self._review = review
        if review is not None:
            self.bar.say(self.tr("Go on where you stopped"), unfinished_words(review))
        self.setVisible(review is not None)

    def _go_on(self) -> None:
        """Go on."""
        if self._review is not None:
            self.hide()
            self.wanted.emit(self._review)
