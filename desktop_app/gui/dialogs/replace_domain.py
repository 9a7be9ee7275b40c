"""Replacing a domain everywhere: the new one is typed, checked while it is typed, and the number of addresses said."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from desktop_app.gui import wording
from desktop_app.gui.dialogs.address_check import what_is_wrong_with_domain
from desktop_app.gui.dialogs.window_dialog import WindowDialog
from desktop_app.gui.models.all_domains_model import shown_domain
from desktop_app.gui.text import ElidedLabel, PlainLabel
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.message_bar import MessageBar
from desktop_app.gui.words.verdict import looks_like_a_slip
from desktop_app.review.session import Session

_LONGEST = 255  # RFC 1035, section 2.3.4


class ReplaceDomainDialog(WindowDialog):
    """Calls then with the new domain."""

    def __init__(
        self, parent: QWidget, theme: Theme, session: Session, domain: str, count: int, then: Callable[[str], None]
    ) -> None:
        super().__init__(parent, "replace_dialog")
        self.setWindowTitle(self.tr("Replace this domain everywhere"))
        self.setMinimumWidth(520)
        self._session = session
        self._domain = domain
        self._then = then
        self.field = QLineEdit(self._proposed())
        self.field.setObjectName("domain_field")
        self.field.setAccessibleName(self.tr("New domain"))
        self.field.setMaxLength(_LONGEST)
        self.field.textChanged.connect(self._check)
        self.note = PlainLabel(role="error", wrap=True)
        self.note.setMinimumHeight(self.note.fontMetrics().height())
        self.warning = MessageBar(theme, "warning", "probable")
        said = wording.plural(count, "Replace it in {n} address", "Replace it in {n} addresses")
        self.replace_button = QPushButton(said)
        self.replace_button.setObjectName("replace_button")
        self.replace_button.setProperty("kind", "primary")
        self.replace_button.setDefault(True)
        self.replace_button.clicked.connect(self._replace)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        sentence = self.tr(
            "It is replaced in every address that has it, in all open address books, as one step that you can undo. "
            "What stands before the @ stays. Addresses that you have typed anew stay as you typed them."
        )
        self.setLayout(
            column(
                PlainLabel(self.windowTitle(), role="heading"),
                PlainLabel(sentence, role="muted", wrap=True),
                SPACE,
                PlainLabel(self.tr("In the books"), role="section"),
                ElidedLabel(shown_domain(domain)),
                SPACE // 2,
                PlainLabel(self.tr("New domain"), role="section"),
                self.field,
                self.note,
                self.warning,
                row(None, cancel, self.replace_button),
                margin=3 * SPACE,
            )
        )
        self.field.setFocus()
        self.field.selectAll()
        self.replace_button.setEnabled(not what_is_wrong_with_domain(self.new_domain, domain))

    @property
    def new_domain(self) -> str:
        """Return what was typed, with or without an @ before it."""
        return self.field.text().strip().removeprefix("@").lower()

    def _proposed(self) -> str:
        """Return the suggestion for the domain, or the domain itself where there is no clear one."""
        verdict = self._session.explain(self._domain)
        finding = verdict.finding if verdict else None
        return (finding.clear_domain if finding else "") or self._domain

    def _check(self) -> None:
        """Say what is wrong, warn of what looks mistyped, and let only a good domain be used."""
        wrong = what_is_wrong_with_domain(self.new_domain, self._domain)
        self.note.setText(wrong)
        self.replace_button.setEnabled(not wrong)
        slip = "" if wrong else looks_like_a_slip(self._session, self.new_domain)
        if slip:
            self.warning.say(slip, self.tr("You can use it all the same."))
        else:
            self.warning.clear()

    def _replace(self) -> None:
        """Hand the domain over."""
        self.accept()
        self._then(self.new_domain)
