"""A message in its place on the page: an icon, a headline, and what to do; gone when there is none."""

from PySide6.QtWidgets import QFrame, QPushButton

from desktop_app.gui.announcing import announce
from desktop_app.gui.text import PlainLabel
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.themed_icon import ThemedIcon


class MessageBar(QFrame):
    """kind: error, accent or warning, which colours it."""

    def __init__(self, theme: Theme, kind: str, icon: str, *buttons: QPushButton) -> None:
        super().__init__()
        self.setProperty("card", kind)
        tone = {"error": "wrong", "accent": "accent", "warning": "warning"}[kind]
        self._headline = PlainLabel(role="strong", wrap=True)
        self._details = PlainLabel(wrap=True)
        texts = column(self._headline, self._details, spacing=SPACE // 2)
        line = row(ThemedIcon(theme, icon, 24, tone), SPACE // 2, texts, margin=SPACE + 4)
        line.setStretch(2, 1)
        for button in buttons:
            line.addWidget(button)
        self.setLayout(line)
        self.hide()

    @property
    def text(self) -> str:
        """Return what is said."""
        return f"{self._headline.text()}\n{self._details.text()}".strip()

    def say(self, headline: str, details: str = "") -> None:
        """Show a message and have it read aloud."""
        self._headline.setText(headline)
        self._details.setText(details)
        self._details.setVisible(bool(details))
        self.show()
        announce(self, f"{headline} {details}")

    def clear(self) -> None:
        """Show none."""
        self.hide()
