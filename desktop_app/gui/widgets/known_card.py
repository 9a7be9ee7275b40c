"""What counts as correct spelling at the moment, in plain words, and one click to add one's own domains."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame

from desktop_app.gui.actions import Actions
from desktop_app.gui.dialogs.own_domains import OwnDomainsDialog
from desktop_app.gui.preferences import OWN_DOMAINS, SETS, Preferences, is_managed
from desktop_app.gui.text import PlainLabel, ReadingText
from desktop_app.gui.theme import CONTROL, SPACE, Theme
from desktop_app.gui.widgets.key_button import KeyButton
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.words.known import known_lines
from desktop_app.gui.words.organisation import spellings_set_by


class KnownCard(QFrame):
    """Emits added when domains were added. It is read anew whenever the window comes to the front."""

    added = Signal()

    def __init__(self, theme: Theme, actions: Actions, preferences: Preferences) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._theme, self._preferences = theme, preferences
        name = self.tr("Known-correct right now")
        self.text = ReadingText(name)
        self.add_button = KeyButton(theme, kind="")
        self.add_button.setObjectName("own_domains_button")
        self.add_button.setText(self.tr("Add your organisation’s own domains…"))
        self.add_button.clicked.connect(self._add)
        self._locked = PlainLabel(spellings_set_by(), role="small", wrap=True)
        self._locked.setVisible(is_managed(OWN_DOMAINS))
        self.add_button.setHidden(is_managed(OWN_DOMAINS))
        self.known_button = KeyButton(theme, kind="quiet")
        can_change = not (is_managed(OWN_DOMAINS) and is_managed(SETS))
        self.known_button.setText(self.tr("Change…") if can_change else self.tr("Show…"))
        self.known_button.setAccessibleName(
            self.tr("Change which spellings are known to be correct")
            if can_change
            else self.tr("Show which spellings are known to be correct")
        )
        self.known_button.setObjectName("known_button")
        self.known_button.follow(actions["known_correct"])
        title = PlainLabel(name, role="heading", wrap=True)
        title.setMinimumHeight(CONTROL)
        head = row(title, self.known_button)
        head.setStretch(0, 1)
        body = column(
            head,
            self.text,
            SPACE // 2,
            self._locked,
            row(self.add_button, None),
            None,
            spacing=2,
            margin=SPACE + 4,
        )
        self.setLayout(body)
        preferences.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Say what counts now."""
        self.text.show_text("\n".join(known_lines(self._preferences.settings.country)))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Read anew where a dialog that may have changed it has closed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isVisible():
            self.refresh()

    def _add(self) -> None:
        """Let the person add domains."""
        dialog = OwnDomainsDialog(self.window(), self._theme)
        dialog.accepted.connect(self.refresh)
        dialog.accepted.connect(self.added)
        dialog.open()
