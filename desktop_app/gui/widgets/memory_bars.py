"""What the window says of earlier decisions, above the pages: what is back, what was carried over, what isn't kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.layout import column
from desktop_app.gui.widgets.message_bar import MessageBar


class MemoryBars(QWidget):
    """One message at a time, which can be put away; what can't be kept is more important than what is back.

    Buttons are there only where they make sense.
    """

    afresh_wanted = Signal()
    undo_wanted = Signal()
    which_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.afresh_button = _button(self.tr("Start afresh"), "afresh_button")
        self.which_button = _button(self.tr("Show which"), "which_button")
        self.undo_button = _button(self.tr("Undo"), "undo_carried_button")
        self.close_button = _button(self.tr("OK"), "close_memory_button")
        self.close_trouble_button = _button(self.tr("OK"), "close_trouble_button")
        self.news = MessageBar(
            theme, "accent", "info", self.afresh_button, self.which_button, self.undo_button, self.close_button
        )
        self._warning = "", ""
        self.trouble = MessageBar(theme, "warning", "info", self.close_trouble_button)
        self.afresh_button.clicked.connect(self.afresh_wanted)
        self.which_button.clicked.connect(self.which_wanted)
        self.undo_button.clicked.connect(self.undo_wanted)
        self.close_button.clicked.connect(self.clear_news)
        self.close_trouble_button.clicked.connect(self.clear_trouble)
        layout = column(self.trouble, self.news, spacing=SPACE)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, 0)
        self.setLayout(layout)
        self.hide()

    def tell(self, headline: str, details: str = "", *, afresh: bool = False, carried: bool = False) -> None:
        """Say what is remembered; afresh, carried: what can be done about it."""
        self.afresh_button.setVisible(afresh)
        self.which_button.setVisible(carried)
        self.undo_button.setVisible(carried)
        self.show()
        if self.trouble.isHidden():
            self.news.say(headline, details)
        else:
            self._warn(*self._warning, headline)

    def warn(self, headline: str, details: str) -> None:
        """Say what can't be kept."""
        self.news.clear()
        self.show()
        self._warning = headline, details
        self._warn(headline, details)

    def _warn(self, headline: str, *details: str) -> None:
        """Show the warning, and below it what else there is to say."""
        self.trouble.say(headline, "\n".join(details))

    def clear_news(self) -> None:
        """Put away what was said of earlier decisions."""
        self.news.clear()
        self.setVisible(not self.trouble.isHidden())

    def clear_trouble(self) -> None:
        """Put the warning away."""
        self.trouble.clear()
        self.setVisible(not self.news.isHidden())


def _button(text: str, name: str) -> QPushButton:
    """Return a button."""
    button = QPushButton(text)
    button.setObjectName(name)
    return button
