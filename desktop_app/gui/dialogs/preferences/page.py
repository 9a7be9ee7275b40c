"""What the pages of the preferences have in common: a heading, the reason why something can't be, managed choices."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop_app.gui.preferences import Preferences, is_managed
from desktop_app.gui.text import PlainLabel, set_tooltip
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.layout import Part, column
from desktop_app.gui.widgets.message_bar import MessageBar
from desktop_app.gui.words.organisation import set_by


class PreferencesPage(QWidget):
    """One page. judging_changed: a choice was made that counts for books that are opened from now on."""

    judging_changed = Signal()

    def __init__(self, theme: Theme, preferences: Preferences, title: str) -> None:
        super().__init__()
        self._theme, self._preferences = theme, preferences
        self.title = title
        self.error = MessageBar(theme, "error", "error")

    def lay_out(self, sentence: str, *parts: Part) -> None:
        """Put the parts below the heading and a sentence."""
        heading = PlainLabel(self.title, role="heading")
        said = PlainLabel(sentence, role="muted", wrap=True)
        said.setVisible(bool(sentence))
        self.setLayout(column(heading, said, *parts, self.error, spacing=SPACE + 4))

    def managed_note(self, *names: str, words: str = "") -> PlainLabel:
        """Return the words that say that choices are managed, hidden where none of them is."""
        note = PlainLabel(words or set_by(), role="strong", wrap=True)
        note.setHidden(not any(map(is_managed, names)))
        return note

    def lock_managed(self, name: str, *controls: QWidget) -> None:
        """Disable the controls of a choice that is managed, and say why in their descriptions."""
        if is_managed(name):
            for control in controls:
                lock(control)


def lock(control: QWidget) -> None:
    """Disable a control that the organisation has the say about, and let it say so."""
    control.setEnabled(False)
    control.setAccessibleDescription("; ".join(filter(None, (control.accessibleDescription(), set_by()))))
    set_tooltip(control, set_by())


def scrolling(content: QWidget) -> QScrollArea:
    """Return a page that scrolls up and down where the window is too low for it."""
    area = QScrollArea()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    return area
