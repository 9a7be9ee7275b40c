"""In the middle of the review once nothing is left to decide: what was decided, what stays, and the way to the copy."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop_app.gui import wording
from desktop_app.gui.actions import Actions
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.models.finding_list_model import decided_mark
from desktop_app.gui.text import PlainLabel
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.key_button import KeyButton
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.themed_icon import ThemedIcon
from desktop_app.review.decision import Action

_SHOWN = (Action.FIX, Action.KEEP, Action.TRUST, Action.ASK, Action.UNDECIDED)


class FinishPanel(QFrame):
    """rest_wanted: show what a filter hides and nobody has decided; left: go back to the list."""

    rest_wanted = Signal()
    left = Signal()

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._headline = PlainLabel(role="title", wrap=True)
        self._sentence = PlainLabel(role="muted", wrap=True)
        self._addresses = PlainLabel(role="section")
        self._notes = PlainLabel(role="muted", wrap=True)
        for text in (self._headline, self._sentence, self._addresses, self._notes):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._tiles = {action: _Tile(theme, action) for action in _SHOWN}
        self.rest_button = _button(theme, "primary", self.tr("Show what is undecided"), "Enter", "undecided")
        self.rest_button.clicked.connect(self.rest_wanted)
        self.export_button = _button(theme, "primary", self.tr("Export the cleaned copy"), "Enter", "export")
        self.export_button.clicked.connect(actions["export"].trigger)
        self.early_button = KeyButton.of(actions["export"], theme, kind="", text=self.tr("Export…"))
        self.back_button = _button(theme, "quiet", self.tr("Back to the list"), "Esc", "back")
        self.back_button.clicked.connect(self.left)
        self.setLayout(
            column(
                None,
                row(None, ThemedIcon(theme, "done", 72, "right"), None),
                SPACE,
                self._headline,
                self._sentence,
                2 * SPACE,
                self._addresses,
                row(None, *self._tiles.values(), None, spacing=SPACE),
                self._notes,
                2 * SPACE,
                row(None, self.rest_button, self.export_button, None),
                row(None, self.early_button, self.back_button, None),
                None,
                margin=2 * SPACE,
            )
        )

        for part in (self.rest_button, self.early_button, *self._tiles.values()):
            part.hide()

    @property
    def text(self) -> str:
        """Return all that is said, as it is read aloud."""
        tiles = wording.joined(tile.said for tile in self._tiles.values() if not tile.isHidden())
        parts = (self._headline.text(), self._sentence.text(), tiles, self._notes.text())
        return "\n".join(part for part in parts if part)

    @property
    def first_button(self) -> KeyButton:
        """Return the button for Enter."""
        return self.export_button if self.rest_button.isHidden() else self.rest_button

    def show_document(self, document: ReviewDocument) -> None:
        """Sum up; where only a filter has nothing left, say how much it hides."""
        hidden = len(document.findings) - document.decided_findings
        if hidden:
            self._headline.setText(self.tr("Everything shown is decided"))
            said = wording.plural(
                hidden,
                "{n} domain that the filter hides is undecided.",
                "{n} domains that the filter hides are undecided.",
            )
        else:
            self._headline.setText(self.tr("All decided"))
            said = wording.plural(
                len(document.findings),
                "You have gone through the one domain that was marked.",
                "You have gone through all {n} domains that were marked.",
            )
        self._sentence.setText(said)
        self._addresses.setText(wording.plural(document.address_total, "{n} address", "{n} addresses"))
        for action, tile in self._tiles.items():
            tile.show_count(document.total(action))
        self._notes.setText("\n".join(_notes(document)))
        self._notes.setVisible(bool(self._notes.text()))
        self.rest_button.setVisible(bool(hidden))
        self.early_button.setVisible(bool(hidden))
        self.export_button.setVisible(not hidden)
        for button in (self.rest_button, self.export_button):
            button.setAccessibleDescription(self.text)


class _Tile(QWidget):
    """How many addresses have a decision: an icon, a number and a word."""

    def __init__(self, theme: Theme, action: Action) -> None:
        super().__init__()
        icon, tone = decided_mark(action)
        self._word = wording.state(action)
        self._number = PlainLabel(role="heading")
        word = PlainLabel(self._word, role="small")
        for text in (self._number, word):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setLayout(
            column(row(None, ThemedIcon(theme, icon, 20, tone), None), self._number, word, spacing=2, margin=SPACE)
        )

    @property
    def said(self) -> str:
        """Return the number with its word."""
        return f"{self._number.text()} {self._word}"

    def show_count(self, count: int) -> None:
        """Show how many there are, if any."""
        self._number.setText(wording.number(count))
        self.setVisible(bool(count))


def _button(theme: Theme, kind: str, text: str, key: str, icon: str) -> KeyButton:
    """Return a button that shows the key by which it can be pressed while it has the focus."""
    button = KeyButton(theme, kind=kind, key=key)
    button.setText(text)
    button.setAccessibleName(f"{text}, {key}")
    button.setAutoDefault(kind == "primary")  # Enter presses it
    theme.dress(button, icon, "on_accent" if kind == "primary" else "accent")
    return button


def _notes(document: ReviewDocument) -> list[str]:
    """Say what stays as it is, though somebody may have to look at it."""
    said = []
    asked = document.total(Action.ASK)
    if asked:
        said.append(
            wording.plural(
                asked,
                "The address to ask about stays as it is until you know more.",
                "The {n} addresses to ask about stay as they are until you know more.",
            )
        )
    books = range(len(document.session.books))
    unusable = sum(1 for number in books for _ in document.session.unusable(number))
    if unusable:
        said.append(
            wording.plural(
                unusable,
                "{n} address that no check can help stays as it is.",
                "{n} addresses that no check can help stay as they are.",
            )
        )
    return said
