"""A calm panel for when there is nothing to do: an icon, a headline, one sentence, buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.book.model import Shape
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.text import PlainLabel
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.themed_icon import ThemedIcon
from desktop_app.gui.words.organisation import nothing_found, shown_from


class EmptyState(QWidget):
    """Says why nothing was found in some books; how_read leads to how a file is read, another to another book."""

    def __init__(self, theme: Theme, how_read: QPushButton, another: QPushButton) -> None:
        super().__init__()
        self.how_read_button = how_read
        self._icon = ThemedIcon(theme, "done", 64, "right")
        self._headline = PlainLabel(role="heading", wrap=True)
        self._sentence = PlainLabel(role="muted", wrap=True)
        for text in (self._headline, self._sentence):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            text.setMinimumWidth(460)
            text.setMaximumWidth(620)
        self.setLayout(
            column(
                None,
                row(None, self._icon, None),
                SPACE,
                row(None, self._headline, None),
                row(None, self._sentence, None),
                2 * SPACE,
                row(None, how_read, another, None),
                None,
            )
        )

    @property
    def text(self) -> str:
        """Return what is said."""
        return f"{self._headline.text()}\n{self._sentence.text()}"

    def show_document(self, document: ReviewDocument) -> None:
        """Say that nothing looks mistyped, or that there is nothing that could."""
        books = document.session.books
        total = sum(len(book.addresses) for book in books)
        is_file = any(book.shape is Shape.FILE for book in books)
        self.how_read_button.setVisible(is_file and not total)
        self._icon.show_icon(*(("done", "right") if total else ("info", "accent")))
        if total:
            headline = nothing_found(total)
            sentence = shown_from() or self.tr(
                "Every domain is a known-correct spelling, or unlikely to be a slip for one. Nothing needs changing."
            )
        else:
            headline = self.tr("No e-mail addresses were found in this book")
            look = self.tr("If there should be some, look how the file is read: perhaps they are in another column.")
            sentence = look if is_file else self.tr("None of its files holds an address that can be read.")
        self._headline.setText(headline)
        self._sentence.setText(sentence)
