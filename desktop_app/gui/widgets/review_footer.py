"""The foot of the review: what was just done, and the way to what could not be checked."""

from PySide6.QtWidgets import QWidget

from desktop_app.gui import wording
from desktop_app.gui.actions import Actions
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.text import ElidedLabel
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.key_button import KeyButton
from desktop_app.gui.widgets.layout import row


class ReviewFooter(QWidget):
    """One line."""

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self._status = ElidedLabel(role="muted")
        self.unusable_button = KeyButton.of(actions["unusable"], theme, kind="quiet")
        self.problems_button = KeyButton.of(actions["problems"], theme, kind="quiet")
        line = row(self._status, self.unusable_button, self.problems_button)
        line.setStretch(0, 1)
        self.setLayout(line)

    @property
    def text(self) -> str:
        """Return what was said last."""
        return self._status.text()

    def say(self, message: str) -> None:
        """Say what was just done."""
        self._status.setText(message)

    def show_document(self, document: ReviewDocument) -> None:
        """Show how much could not be checked."""
        books = document.session.books
        unusable = sum(1 for number in range(len(books)) for _ in document.session.unusable(number))
        problems = sum(len(book.problems) for book in books)
        said = wording.plural(unusable, "{n} address that no check can help", "{n} addresses that no check can help")
        _show_count(self.unusable_button, unusable, said)
        said = wording.plural(problems, "{n} problem in the file", "{n} problems in the file")
        _show_count(self.problems_button, problems, said)
        self.say("")


def _show_count(button: KeyButton, count: int, text: str) -> None:
    """Show a button with a count, if there is something to count."""
    button.setText(text)
    button.setAccessibleName(text)
    button.setVisible(bool(count))
