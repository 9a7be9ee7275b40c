"""Adding domains of one's own organisation: typed or pasted, each checked while it is typed."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from desktop_app.gui import wording
from desktop_app.gui.dialogs.listing import reading_table
from desktop_app.gui.dialogs.window_dialog import WindowDialog
from desktop_app.gui.models.listing_model import ListingModel
from desktop_app.gui.text import PlainLabel
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.message_bar import MessageBar
from desktop_app.gui.wording import shown
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.own_domains import TypedDomain, add_own_domains, new_domains, typed_domains
from desktop_app.settings.preferences import user_trust_path, user_trusted_domains

_DELAY = 150  # milliseconds after the last key


class OwnDomainsDialog(WindowDialog):
    """What is good is added to the user's own known-correct domains; beside what is not stands what is wrong."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent, "own_domains_dialog")
        self.setWindowTitle(self.tr("Your organisation’s own domains"))
        self.resize(max(620, self.fontMetrics().averageCharWidth() * 84), max(520, self.fontMetrics().height() * 30))
        self._typed: list[TypedDomain] = []
        self._there: tuple[str, ...] = ()
        self.field = QPlainTextEdit()
        self.field.setObjectName("domains_field")
        self.field.setAccessibleName(self.tr("Domains, one a line"))
        self.field.setPlaceholderText(self.tr("example.org\nmail.example.org"))
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(self.field.fontMetrics().lineSpacing() * 6)
        self.table = reading_table(self.tr("What becomes of each"))
        self.error = MessageBar(theme, "error", "error")
        self.add_button = QPushButton()
        self.add_button.setObjectName("add_button")
        self.add_button.setProperty("kind", "primary")
        self.add_button.setDefault(True)
        self.add_button.clicked.connect(self._add)
        self._delay = QTimer(self, singleShot=True, interval=_DELAY)
        self._delay.timeout.connect(self.check)
        self.field.textChanged.connect(self._delay.start)
        self._lay_out()
        try:
            self._there = user_trusted_domains()
        except SettingsError as error:
            self.error.say(self.tr("Your own domains of earlier can’t be read, so none can be added"), str(error))
        self.check()
        self.field.setFocus()

    def _lay_out(self) -> None:
        """Put field, what becomes of it, and the buttons below each other."""
        meaning = self.tr(
            "Type or paste the domains behind the @ of your own addresses, one a line or with commas. They count as "
            "spelled correctly from the next book that you open: suggested, never marked."
        )
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        body = column(
            PlainLabel(self.windowTitle(), role="heading"),
            PlainLabel(meaning, role="muted", wrap=True),
            self.field,
            self.table,
            self.error,
            row(None, cancel, self.add_button),
            spacing=SPACE + 4,
            margin=3 * SPACE,
        )
        body.setStretch(3, 1)
        self.setLayout(body)

    def check(self) -> None:
        """Say what becomes of each entry."""
        self._typed = typed_domains(self.field.toPlainText(), self._there)
        old = self.table.model()
        headings = (self.tr("Typed"), self.tr("What becomes of it"))
        self.table.setModel(ListingModel(headings, len(self._typed), self._texts, self.table))
        self.table.setColumnWidth(0, self.fontMetrics().averageCharWidth() * 28)
        if old:
            old.deleteLater()
        good = len(new_domains(self._typed))
        self.add_button.setText(wording.plural(good, "Add {n} domain", "Add {n} domains"))
        self.add_button.setEnabled(bool(good))

    def _texts(self, number: int) -> tuple[str, str]:
        """Return the texts of a row."""
        typed = self._typed[number]
        if typed.is_there:
            return typed.text, self.tr("Is there already")
        if not typed.domain:
            return typed.text, self.tr("Left out: this is no whole domain, such as example.org")
        return typed.text, self.tr("Will be added as {domain}").format(domain=shown(typed.domain, 260))

    def _add(self) -> None:
        """Add what is good; where that fails, say why and stay."""
        self.check()
        try:
            add_own_domains(new_domains(self._typed))
        except (OSError, SettingsError) as error:
            reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
            self.error.say(self.tr("The domains could not be saved"), f"{user_trust_path()}: {reason}")
        else:
            self.accept()
