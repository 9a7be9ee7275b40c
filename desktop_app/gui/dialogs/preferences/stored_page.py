"""What is stored and where, in words, and the button that deletes it."""

from PySide6.QtWidgets import QPushButton

from desktop_app.files.paths import user_data_folder, user_settings_folder
from desktop_app.gui.announcing import announce
from desktop_app.gui.dialogs.confirm import ask
from desktop_app.gui.dialogs.preferences.page import PreferencesPage
from desktop_app.gui.preferences import Preferences
from desktop_app.gui.text import PlainLabel, ReadingText
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.layout import card, row
from desktop_app.gui.wording import tr
from desktop_app.gui.words.stored import how_long
from desktop_app.settings.forget import forget_everything
from desktop_app.settings.kept import keeps_log, keeps_recent, keeps_reviews
from desktop_app.settings.log import log_folder, stop_log
from desktop_app.settings.policy.in_force import in_force


class StoredPage(PreferencesPage):
    """Deleting asks first; afterwards the program goes on with the defaults."""

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__(theme, preferences, tr("Stored data"))
        self.text = ReadingText(self.tr("What is stored"))
        self.text.show_text(_what_is_stored())
        self.done = PlainLabel(role="strong", wrap=True)
        self.done.hide()
        self.delete_button = QPushButton(self.tr("Delete everything Proofbook has stored…"))
        self.delete_button.setObjectName("delete_button")
        self.delete_button.setAutoDefault(False)
        self.delete_button.clicked.connect(self._ask)
        self.lay_out(
            self.tr(
                "Everything but the log stays in your own folders; your organisation keeps the log in one of its own."
            )
            if in_force().policy.log.folder
            else self.tr("Everything stays on this computer, in your own folders, and nobody else is told of it."),
            card(self.text),
            row(self.delete_button, None),
            self.done,
            SPACE,
            None,
        )

    def _ask(self) -> None:
        """Ask before everything is deleted."""
        ask(
            self.window(),
            self.tr("Delete everything Proofbook has stored?"),
            self.tr(
                "Your preferences, your own known-correct domains, the list of recent books, what was remembered of "
                "reviews, and the log are deleted. This can’t be undone. Your address books and the copies you "
                "exported stay."
            ),
            self.tr("Delete everything"),
            self.tr("Cancel"),
            self._delete,
            loses=True,
        )

    def _delete(self) -> None:
        """Delete it, and say so, or what is left."""
        self._preferences.forgetting.emit()
        stop_log()
        left = forget_everything(in_force().policy.log)
        self._preferences.forget()
        if left:
            self.done.hide()
            self.error.say(self.tr("This could not be deleted"), "\n".join(map(str, left)))
        else:
            self.error.clear()
            self.done.setText(self.tr("Everything is deleted. Proofbook goes on as if it were new."))
            self.done.show()
            announce(self, self.done.text())
        self.judging_changed.emit()


def _what_is_stored() -> str:
    """Say what is kept, why, where, and how long."""
    policy = in_force().policy
    settings = tr(
        "Your choices: these preferences, your own known-correct domains, and which built-in sets are switched off, "
        "until you change or delete them; and how tables of a certain kind are read. They are in this folder:"
    )
    data = tr(
        "Your reviews: what you decided, so that you can go on after a break and next month’s export need not be "
        "decided again, and where the books lie that you opened last. Only you may read them. They are in this folder:"
    )
    log = tr(
        "A log for whoever looks for a fault: counts, domains and times, never a name, an address or the name of a "
        "file. It is in this folder:"
    )
    never = tr("Address books are never copied there, and what you export lies where you put it.")
    parts = [f"{settings}\n{user_settings_folder()}"]
    if keeps_reviews() or keeps_recent():
        parts.append(f"{data}\n{user_data_folder()}")
    if keeps_log():
        parts.append(f"{log}\n{log_folder(policy.log)}")
    return "\n\n".join((*parts, "\n".join(how_long(policy)), never))
