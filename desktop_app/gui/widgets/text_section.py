"""A headline with a text to be read below it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.text import PlainLabel, ReadingText
from desktop_app.gui.theme import SPACE


class TextSection(QWidget):
    """Gone where there is no text."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._text = ReadingText(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        layout.addWidget(PlainLabel(title, role="section", wrap=True))
        layout.addWidget(self._text)
        self.hide()

    @property
    def text(self) -> str:
        """Return what is shown."""
        return self._text.toPlainText()

    def show_text(self, text: str) -> None:
        """Show a text."""
        self._text.show_text(text)
        self.setVisible(bool(text))
