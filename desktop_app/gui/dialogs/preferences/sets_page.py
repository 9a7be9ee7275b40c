"""A tick box for each built-in set of known-correct domains; what is unticked is saved as switched off.

A set that the organisation has switched off stays off, and is no choice of the person's to be saved.
"""

from desktop_app.files.errors import reason_of
from desktop_app.gui import wording
from desktop_app.gui.dialogs.preferences.page import PreferencesPage, lock
from desktop_app.gui.preferences import SETS, Preferences
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.layout import card
from desktop_app.gui.widgets.tick_box import TickBox
from desktop_app.gui.wording import tr, translated
from desktop_app.gui.words.organisation import switched_by
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.policy.in_force import in_force
from desktop_app.settings.preferences import save_switched_off_sets, switched_off_path, switched_off_sets
from desktop_app.settings.trusted_sets import TrustedSet, sets_for


class SetsPage(PreferencesPage):
    """The sets, those of the user's country first."""

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__(theme, preferences, tr("Built-in sets"))
        country = preferences.settings.country
        self.boxes = {each.name: _box(theme, each) for each in sets_for(country)}
        self._earlier: tuple[str, ...] = ()
        """What the person had switched off, also what the organisation has switched off meanwhile."""
        self.lay_out(
            self.tr(
                "Domains in a ticked set count as spelled correctly. Untick those that your contacts have nothing to "
                "do with, so that nothing is suggested from them."
            ),
            self.managed_note(SETS),
            card(*self.boxes.values(), spacing=0, margin=SPACE),
            None,
        )
        self._untick()
        for name in in_force().policy.sets_off:
            self.boxes[name].setChecked(False)
            lock(self.boxes[name])
        self.lock_managed(SETS, *self.boxes.values())
        for box in self.boxes.values():
            box.toggled.connect(self._save)

    def _untick(self) -> None:
        """Untick what is switched off; say so where that can't be read."""
        try:
            self._earlier = switched_off_sets()
        except SettingsError as error:
            self.error.say(self.tr("Your earlier choice can’t be read; the next one replaces it"), str(error))
            return
        for name in self._earlier:
            self.boxes[name].setChecked(False)

    def _save(self) -> None:
        """Keep the choice, or say why that can't be."""
        fixed = in_force().policy.sets_off
        free = [name for name, box in self.boxes.items() if not box.isChecked() and name not in fixed]
        try:
            save_switched_off_sets((*free, *(name for name in self._earlier if name in fixed)))
        except OSError as error:
            self.error.say(
                self.tr("Your choice could not be saved"),
                f"{switched_off_path()}: {wording.translated(reason_of(error))}",
            )
        else:
            self.error.clear()
            self.judging_changed.emit()


def _box(theme: Theme, built_in: TrustedSet) -> TickBox:
    """Return the tick box of a set, ticked, with how many domains the set has and how old it is."""
    detail = tr("{domains}, as of {date}").format(
        domains=wording.domains(len(built_in.domains)), date=wording.date(built_in.date)
    )
    is_on = in_force().policy.built_in_sets.get(built_in.name)
    if is_on is not None:
        detail = tr("{detail}; {set}").format(detail=detail, set=switched_by(on=is_on))
    box = TickBox(theme, translated(built_in.title).replace("&", "&&"), detail, wraps=True)
    box.setObjectName(built_in.name)
    box.setChecked(True)
    return box
