"""A calm panel for when there is nothing to do: an icon, a headline, one sentence, buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.gui.text import PlainLabel
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.themed_icon import ThemedIcon


class EmptyState(QWidget):
    """Centred in the room there is."""

    def __init__(self, theme: Theme, icon: str, *buttons: QPushButton, tone: str = "accent") -> None:
        super().__init__()
        self._headline = PlainLabel(role="heading", wrap=True)
        self._sentence = PlainLabel(role="muted", wrap=True)
        for text in (self._headline, self._sentence):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            text.setMinimumWidth(460)
            text.setMaximumWidth(620)
        self.setLayout(
            column(
                None,
                row(None, ThemedIcon(theme, icon, 64, tone), None),
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

    def say(self, headline: str, sentence: str) -> None:
        """Set the texts."""
        self._headline.setText(headline)
        self._sentence.setText(sentence)
