"""The right-hand side: why a domain was marked, where its mail may have gone, what could be meant, who it is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea

from desktop_app.gui.actions import Actions
from desktop_app.gui.current_address import CurrentAddress
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.contact_section import ContactSection
from desktop_app.gui.widgets.key_button import KeyButton
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.suggestions import Suggestions
from desktop_app.gui.widgets.text_section import TextSection
from desktop_app.gui.wording import translated
from desktop_app.proofreading.finding import Finding


class Inspector(QScrollArea):
    """Shows one finding and one contact; emits suggestion_chosen with a suggestion's place, from 0."""

    suggestion_chosen = Signal(int)

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("inspector")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(theme.scaled(240))
        self._earlier = TextSection(self.tr("From earlier"))
        self._why = TextSection(self.tr("Why it was marked"))
        self._where = TextSection(self.tr("Where the mail may have gone"))
        self._sent = KeyButton.of(actions["search_sent"], theme, kind="link", text=self.tr("Sent mail…"))
        self._evidence = TextSection(self.tr("What this book says"))
        self.suggestions = Suggestions(theme, actions)
        self.suggestions.chosen.connect(self.suggestion_chosen)
        self.choices = self.suggestions.choices
        self.contact = ContactSection(theme, actions)
        self.also = self.contact.also
        content = QFrame()
        content.setProperty("card", "true")
        where = column(self._where, row(self._sent, None), spacing=SPACE // 2)
        content.setLayout(
            column(
                self._earlier,
                self._why,
                where,
                self.suggestions,
                self._evidence,
                self.contact,
                None,
                spacing=2 * SPACE,
                margin=2 * SPACE,
            )
        )
        self.setWidget(content)

    def show_finding(self, finding: Finding, chosen: str) -> None:
        """Show why a domain was marked and what could be meant; chosen: the suggestion that is in force."""
        self._why.show_text(translated(finding.reason))
        self._where.show_text(translated(finding.destination.text))
        self._evidence.show_text("\n".join(map(translated, finding.evidence)))
        self.suggestions.show_finding(finding, chosen)

    def show_earlier(self, text: str) -> None:
        """Say what is known of this domain from earlier, such as that a fixed slip has come back; empty: nothing."""
        self._earlier.show_text(text)

    def show_contact(self, current: CurrentAddress | None) -> None:
        """Show who has the selected address, and where else that stands."""
        self.contact.show_contact(current)
