"""How the person types: the keyboard's layout, what happens after a decision, and single-letter keys."""

from desktop_app.gui.dialogs.preferences.page import PreferencesPage
from desktop_app.gui.preferences import Preferences, is_managed
from desktop_app.gui.text import PlainLabel
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.choice_box import ChoiceBox, offer_choices
from desktop_app.gui.widgets.layout import card, column, row
from desktop_app.gui.widgets.tick_box import TickBox
from desktop_app.gui.wording import tr
from desktop_app.settings.keyboard_layout import system_layouts
from desktop_app.settings.policy.in_force import in_force

_LAYOUTS = ("qwerty", "qwertz", "azerty")


class TypingPage(PreferencesPage):
    """Every choice is in force at once; the layout from the next book."""

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__(theme, preferences, tr("Typing and keys"))
        chosen = preferences.settings
        self.layout_choice = self._layout_choice(theme)
        self.advance_box = TickBox(
            theme,
            self.tr("After a decision, go on to what is still undecided"),
            self.tr("Otherwise the selection stays where it is."),
            wraps=True,
        )
        self.advance_box.setObjectName("advance_box")
        self.advance_box.setChecked(chosen.auto_advance)
        self.letters_box = TickBox(
            theme,
            self.tr("Single letters and digits are commands in the lists"),
            self.tr(
                "Untick this if you dictate, or often touch keys by accident. The same letters then need Alt and "
                "Shift, and digits need Alt; menus and buttons show it."
            ),
            wraps=True,
        )
        self.letters_box.setObjectName("letters_box")
        self.letters_box.setChecked(chosen.single_letters)
        why = self.tr("Neighbouring keys are easily mistyped for each other; which ones depends on the layout.")
        line = row(self.layout_choice.label, self.layout_choice, spacing=2 * SPACE)
        line.setStretch(1, 1)
        self.lay_out(
            "",
            card(self.managed_note("keyboard_layout"), line, PlainLabel(why, role="small", wrap=True), spacing=SPACE),
            card(column(self.advance_box, self.letters_box, spacing=SPACE)),
            None,
        )
        self.lock_managed("keyboard_layout", self.layout_choice)
        self.layout_choice.activated.connect(self._choose_layout)
        self.advance_box.toggled.connect(lambda on: preferences.change(auto_advance=on))
        self.letters_box.toggled.connect(lambda on: preferences.change(single_letters=on))

    def _layout_choice(self, theme: Theme) -> ChoiceBox:
        """Return the choice of layouts, the organisation's and the computer's own first."""
        box = ChoiceBox(theme, self.tr("Keyboard layout"))
        box.setObjectName("layout_choice")
        offer_choices(
            box,
            ", ".join(in_force().policy.keyboard_layouts).upper(),
            self.tr("As this computer is set ({layout})").format(layout=", ".join(system_layouts()).upper()),
            ((layout, layout.upper()) for layout in _LAYOUTS),
            self._preferences.settings.keyboard_layout,
            is_locked=is_managed("keyboard_layout"),
        )
        return box

    def _choose_layout(self) -> None:
        """Keep the layout that was chosen."""
        before = self._preferences.settings.keyboard_layout
        self._preferences.change(keyboard_layout=self.layout_choice.currentData())
        if self._preferences.settings.keyboard_layout != before:
            self.judging_changed.emit()
