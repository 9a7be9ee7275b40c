"""What could be meant: the suggestions as buttons with their numbers, and on demand why each one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.gui.actions import Actions
from desktop_app.gui.text import PlainLabel, ReadingText, set_tooltip
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.key_button import KeyButton
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.tick_box import TickBox
from desktop_app.gui.wording import shown
from desktop_app.gui.words.advice import choices_title, what_to_do, why_this_one
from desktop_app.proofreading.finding import Finding

MOST_CHOICES = 9


class Suggestions(QWidget):
    """Choosing one also accepts it: emits chosen with its place, from 0."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._finding: Finding | None = None
        self._title = PlainLabel(role="section", wrap=True)
        self._advice = ReadingText(self.tr("What you can do"))
        self.choices = [self._choice(theme, place) for place in range(MOST_CHOICES)]
        self.reasons = [ReadingText(self.tr("Why suggestion {n}").format(n=n + 1)) for n in range(MOST_CHOICES)]
        self.reasons_box = TickBox(theme, self.tr("Say why for each one"), wraps=True)
        self.reasons_box.setObjectName("reasons_box")
        self.reasons_box.toggled.connect(self._show_reasons)
        self._spell = KeyButton.of(actions["spell"], theme, kind="link", text=self.tr("Letter by letter…"))
        body = column(self._title, self._advice, spacing=SPACE // 2)
        for choice, reason in zip(self.choices, self.reasons, strict=True):
            body.addWidget(choice)
            body.addWidget(reason)
        body.addWidget(self.reasons_box)
        body.addLayout(row(self._spell, None))
        self.setLayout(body)

    def show_finding(self, finding: Finding, chosen: str) -> None:
        """Show what could be meant; chosen: the suggestion that is in force."""
        self._finding = finding
        self._title.setText(choices_title(finding))
        advice = what_to_do(finding)
        self._advice.show_text(advice)
        self._advice.setVisible(bool(advice))
        for place, choice in enumerate(self.choices):
            known = place < len(finding.suggestions)
            choice.setVisible(known)
            if known:
                suggestion = finding.suggestions[place]
                domain, why = shown(suggestion.domain), why_this_one(suggestion)
                choice.show_choice(domain, self._actions.digit_shown(place + 1))
                choice.setAccessibleName(self.tr("{domain}, suggestion {n}").format(domain=domain, n=place + 1))
                choice.setAccessibleDescription(why)
                set_tooltip(choice, why)
                choice.setChecked(suggestion.domain == chosen)
        self.reasons_box.setVisible(bool(finding.suggestions))
        self._show_reasons()

    def _choice(self, theme: Theme, place: int) -> KeyButton:
        """Return the button of one suggestion."""
        choice = KeyButton(theme, kind="choice")
        choice.setFont(theme.font(fixed=True))
        choice.setCheckable(True)
        choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        choice.clicked.connect(lambda _checked: self.chosen.emit(place))
        return choice

    def _show_reasons(self) -> None:
        """Show below each suggestion how likely it is and why, or not."""
        suggestions = self._finding.suggestions if self._finding else ()
        for place, reason in enumerate(self.reasons):
            is_shown = place < len(suggestions) and self.reasons_box.isChecked()
            reason.show_text(why_this_one(suggestions[place]) if is_shown else "")
            reason.setVisible(is_shown)
