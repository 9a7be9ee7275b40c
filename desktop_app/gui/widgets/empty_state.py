"""A calm panel for when there is nothing to do: an icon, a headline, one sentence, buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.gui.text import PlainLabel
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.themed_icon import ThemedIcon


class EmptyState(QWidget):
    """Centred in the room there is."""

    def __init__(self, theme: Theme, *buttons: QPushButton) -> None:
        super().__init__()
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
                row(None, *buttons, None),
                None,
            )
        )

    @property
    def text(self) -> str:
        """Return what is said."""
        return f"{self._headline.text()}\n{self._sentence.text()}"

    def say(self, headline: str, sentence: str, icon: str = "done", tone: str = "right") -> None:
        """Set the texts, and the icon above them."""
        self._icon.show_icon(icon, tone)
        self._headline.setText(headline)
        self._sentence.setText(sentence)
