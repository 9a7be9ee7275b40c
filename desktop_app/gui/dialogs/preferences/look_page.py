"""How the window looks, and which language it speaks."""

from PySide6.QtWidgets import QButtonGroup

from desktop_app.gui.announcing import announce
from desktop_app.gui.dialogs.preferences.page import PreferencesPage
from desktop_app.gui.language import available_languages
from desktop_app.gui.preferences import Preferences, is_managed
from desktop_app.gui.text import PlainLabel
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.choice_box import ChoiceBox, offer_choices
from desktop_app.gui.widgets.layout import card, row
from desktop_app.gui.widgets.radio_choice import RadioChoice
from desktop_app.gui.wording import tr
from desktop_app.settings.policy.in_force import in_force
from desktop_app.settings.user_settings import Scheme


class LookPage(PreferencesPage):
    """The scheme is in force at once, the language from the next start."""

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__(theme, preferences, tr("Look and language"))
        names = {
            Scheme.SYSTEM: self.tr("As the system is set"),
            Scheme.LIGHT: self.tr("Light"),
            Scheme.DARK: self.tr("Dark"),
            Scheme.HIGH_CONTRAST: self.tr("High contrast: black and white, with thick outlines"),
        }
        self.schemes = {scheme: RadioChoice(theme, name) for scheme, name in names.items()}
        group = QButtonGroup(self)
        for scheme, choice in self.schemes.items():
            choice.setObjectName(f"scheme_{scheme}")
            choice.setChecked(scheme is preferences.settings.scheme)
            group.addButton(choice)
            choice.toggled.connect(lambda on, each=scheme: preferences.change(scheme=each) if on else None)
        self.language_choice = self._language_choice(theme)
        self.restart_note = PlainLabel(
            self.tr("The language changes when Proofbook is started again."), role="strong", wrap=True
        )
        self.restart_note.hide()
        line = row(self.language_choice.label, self.language_choice, spacing=2 * SPACE)
        line.setStretch(1, 1)
        self.lay_out(
            "",
            card(PlainLabel(self.tr("Colours"), role="section"), *self.schemes.values(), spacing=2),
            card(self.managed_note("language"), line, self.restart_note),
            None,
        )
        self.lock_managed("language", self.language_choice)
        self.language_choice.activated.connect(self._choose_language)

    def _language_choice(self, theme: Theme) -> ChoiceBox:
        """Return the choice of languages, each called as it calls itself."""
        box = ChoiceBox(theme, self.tr("Language"))
        box.setObjectName("language_choice")
        languages = available_languages()
        offer_choices(
            box,
            languages.get(in_force().policy.language, ""),
            self.tr("As the system is set"),
            languages.items(),
            self._preferences.settings.language,
            is_locked=is_managed("language"),
        )
        return box

    def _choose_language(self) -> None:
        """Keep the language that was chosen, and say when it counts: never, where it could not be kept."""
        before = self._preferences.settings.language
        is_kept = self._preferences.change(language=self.language_choice.currentData())
        if not is_kept:
            self.restart_note.hide()
        elif self._preferences.settings.language != before:
            self.restart_note.show()
            announce(self, self.restart_note.text())
