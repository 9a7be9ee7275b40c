"""From the export back to what is still open: undecided addresses, those to ask about; and to a closer look."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.gui import wording
from desktop_app.gui.actions import Actions
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.finding_filter import FindingFilter
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.key_button import KeyButton
from desktop_app.gui.widgets.layout import row
from desktop_app.review.decision import Action


class ExportLinks(QWidget):
    """Emits review_wanted with a filter, compare_wanted; each button is there only where it leads somewhere."""

    review_wanted = Signal(object)
    compare_wanted = Signal()

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self.undecided_button = self._link(theme, "undecided", "undecided_link")
        self.undecided_button.clicked.connect(lambda: self.review_wanted.emit(FindingFilter(action=Action.UNDECIDED)))
        self.ask_button = self._link(theme, "ask", "ask_link")
        self.ask_button.clicked.connect(lambda: self.review_wanted.emit(FindingFilter(action=Action.ASK)))
        self.call_button = KeyButton.of(actions["call_list"], theme, kind="quiet")
        self.compare_button = self._link(theme, "table", "compare_button")
        self.compare_button.setText(self.tr("Compare the &contact…"))
        self.compare_button.clicked.connect(self.compare_wanted)
        self.setLayout(
            row(self.undecided_button, self.ask_button, self.call_button, None, self.compare_button, spacing=SPACE)
        )

    def _link(self, theme: Theme, icon: str, name: str) -> QPushButton:
        """Return a quiet button."""
        button = QPushButton()
        button.setProperty("kind", "quiet")
        button.setObjectName(name)
        theme.dress(button, icon, "accent")
        return button

    def show_document(self, document: ReviewDocument) -> None:
        """Show what is still open."""
        undecided, to_ask = document.total(Action.UNDECIDED), document.total(Action.ASK)
        self.undecided_button.setText(
            wording.plural(undecided, "Decide about {n} undecided address", "Decide about {n} undecided addresses")
        )
        self.ask_button.setText(
            wording.plural(to_ask, "See {n} address to ask about", "See {n} addresses to ask about")
        )
        self.undecided_button.setVisible(undecided > 0)
        self.ask_button.setVisible(to_ask > 0)
        self.call_button.setVisible(to_ask > 0)
        self.can_compare(False)

    def can_compare(self, can: bool) -> None:
        """Offer the closer look, where something changes."""
        self.compare_button.setVisible(can)
        self.setVisible(can or not (self.undecided_button.isHidden() and self.ask_button.isHidden()))
