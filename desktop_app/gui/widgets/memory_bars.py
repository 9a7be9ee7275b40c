"""What the window says of earlier decisions, above the pages: what is back, what was carried over, what isn't kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.layout import column
from desktop_app.gui.widgets.message_bar import MessageBar


class MemoryBars(QWidget):
    """Messages that can be put away; what can't be kept is more important than what is back.

    What the organisation has renamed has a bar of its own. Buttons are there only where they make sense.
    """

    afresh_wanted = Signal()
    undo_wanted = Signal()
    which_wanted = Signal()
    undo_renamed_wanted = Signal()
    which_renamed_wanted = Signal()

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
        self.which_renamed_button = _button(self.tr("Show which"), "which_renamed_button")
        self.undo_renamed_button = _button(self.tr("Undo"), "undo_renamed_button")
        self.close_renamed_button = _button(self.tr("OK"), "close_renamed_button")
        self.renamed = MessageBar(
            theme, "accent", "renamed", self.which_renamed_button, self.undo_renamed_button, self.close_renamed_button
        )
        self._warning = "", ""
        self.trouble = MessageBar(theme, "warning", "info", self.close_trouble_button)
        self.afresh_button.clicked.connect(self.afresh_wanted)
        self.which_button.clicked.connect(self.which_wanted)
        self.undo_button.clicked.connect(self.undo_wanted)
        self.which_renamed_button.clicked.connect(self.which_renamed_wanted)
        self.undo_renamed_button.clicked.connect(self.undo_renamed_wanted)
        self.close_button.clicked.connect(lambda: self._put_away(self.news))
        self.close_renamed_button.clicked.connect(lambda: self._put_away(self.renamed))
        self.close_trouble_button.clicked.connect(self.clear_trouble)
        layout = column(self.trouble, self.news, self.renamed, spacing=SPACE)
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

    def tell_renamed(self, headline: str, details: str) -> None:
        """Say what the organisation has renamed."""
        self.show()
        self.renamed.say(headline, details)

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
        """Put away what was said of decisions that came with the books."""
        self._put_away(self.news)
        self._put_away(self.renamed)

    def clear_trouble(self) -> None:
        """Put the warning away."""
        self._put_away(self.trouble)

    def _put_away(self, bar: MessageBar) -> None:
        """Put one message away, and all the room where it was the last."""
        bar.clear()
        self.setVisible(not all(each.isHidden() for each in (self.trouble, self.news, self.renamed)))


def _button(text: str, name: str) -> QPushButton:
    """Return a button."""
    button = QPushButton(text)
    button.setObjectName(name)
    return button
