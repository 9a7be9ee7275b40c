"""The one question of the first start: who one mostly writes to. It may stay unanswered."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.gui import wording
from desktop_app.gui.preferences import OWN_DOMAINS, SETS, Preferences, is_managed
from desktop_app.gui.text import PlainLabel
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.choice_box import ChoiceBox
from desktop_app.gui.widgets.layout import column
from desktop_app.gui.wording import shown
from desktop_app.gui.words.organisation import spellings_set_by
from desktop_app.proofreading.countries import countries
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.own_domains import add_own_domains, new_domains, typed_domains
from desktop_app.settings.preferences import save_switched_off_sets, switched_off_sets
from desktop_app.settings.trusted_sets import set_of_country


class FirstQuestion(QWidget):
    """Country and own domains; keep stores the answer."""

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self.country = ChoiceBox(theme, self.tr("Country"))
        self.country.setObjectName("country_choice")
        self.country.addItem(self.tr("I’d rather not say"), "")
        for name, code in sorted((_capital(wording.translated(each.name)), each.code) for each in countries()):
            self.country.addItem(name, code)
        wanted = preferences.settings.country or QLocale.territoryToCode(QLocale.system().territory())
        self.country.setCurrentIndex(max(self.country.findData(wanted), 0))
        self.domains = QLineEdit()
        self.domains.setObjectName("own_domains_field")
        self.domains.setAccessibleName(self.tr("Your organisation’s own domains"))
        self.domains.setPlaceholderText(self.tr("example.org, mail.example.org"))
        self.error = PlainLabel(role="error", wrap=True)
        self.domains.textChanged.connect(lambda: self.error.setText(""))
        self.error.setMinimumHeight(2 * self.error.fontMetrics().height())
        self._lay_out()

    def _lay_out(self) -> None:
        """Put question and fields below each other."""
        meaning = self.tr(
            "This decides which known-correct spellings are named first. All built-in sets count for everybody, until "
            "you switch some off under Edit."
        )
        if is_managed(SETS):
            meaning = self.tr("This decides which known-correct spellings are named first.")
        domains = PlainLabel(self.tr("Your organisation’s own domains, if it has any"), role="section")
        domains.setBuddy(self.domains)
        note = self.tr("They count as spelled correctly. You can add more at any time.")
        if is_managed(OWN_DOMAINS):
            note = spellings_set_by()
            domains.hide()
            self.domains.hide()
        self.setLayout(
            column(
                PlainLabel(self.tr("Who do you mostly write to?"), role="title", wrap=True),
                PlainLabel(meaning, role="muted", wrap=True),
                SPACE,
                self.country.label,
                self.country,
                SPACE,
                domains,
                self.domains,
                PlainLabel(note, role="small", wrap=True),
                self.error,
                None,
            )
        )

    def keep(self) -> bool:
        """Store the answer and return True; where a domain is none, or can't be kept, say so and return False."""
        typed = typed_domains(self.domains.text())
        broken = next((each.text for each in typed if not each.domain), "")
        if broken:
            said = self.tr("“{text}” is no whole domain, such as example.org").format(text=shown(broken, 80))
            self.error.setText(said)
            self.domains.setFocus()
            return False
        country = str(self.country.currentData() or "")
        try:
            add_own_domains(new_domains(typed))
            _switch_on(country)
        except (OSError, SettingsError) as error:
            self.error.setText(str(error))
            return False
        self._preferences.change(country=country)
        return True


def _switch_on(country: str) -> None:
    """Switch on the set that is about a country, where somebody switched it off. Errors: OSError, SettingsError."""
    about, off = set_of_country(country), switched_off_sets()
    if about and about.name in off and not is_managed(SETS):
        save_switched_off_sets(name for name in off if name != about.name)


def _capital(name: str) -> str:
    """Return a name that begins with a capital: “The Netherlands”."""
    return name[:1].upper() + name[1:]
