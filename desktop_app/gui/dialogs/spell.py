"""Both spellings letter by letter: to be seen in large letters, and to be read aloud."""

from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.gui import wording
from desktop_app.gui.announcing import announce
from desktop_app.gui.dialogs.window_dialog import WindowDialog
from desktop_app.gui.text import PlainLabel, ReadingText
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.domain_change import DomainChange
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.wording import shown, tr

_SCALE = 2.0


def spelling(domain: str, other: str) -> str:
    """Return a domain as it is read aloud."""
    return wording.spelled(shown(domain), shown(other))


def foreign_letters(domain: str) -> list[str]:
    """Return a sentence for each letter of a domain that only looks like one of ours, or is a sign."""
    named = ((letter, wording.letter_name(letter)) for letter in dict.fromkeys(shown(domain)))
    return [
        tr("“{letter}” is not the letter it looks like: {name}").format(letter=letter, name=name.strip("()"))
        for letter, name in named
        if name.startswith("(")
    ]


class SpellDialog(WindowDialog):
    """suggested: empty where nothing is suggested."""

    def __init__(self, parent: QWidget, theme: Theme, domain: str, suggested: str) -> None:
        super().__init__(parent, "spell_dialog")
        self.setWindowTitle(self.tr("Letter by letter"))
        self.setMinimumWidth(560)
        change = DomainChange(theme, _SCALE)
        change.show_change(shown(domain), shown(suggested))
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self.before = self._spelled(self.tr("In the book"), spelling(domain, suggested))
        self.after = self._spelled(self.tr("Suggested"), spelling(suggested, domain) if suggested else "")
        self.notes = self._spelled(self.tr("Watch out"), "\n".join(foreign_letters(domain)))
        heading = PlainLabel(self.windowTitle(), role="heading")
        body = column(heading, SPACE // 2, change, spacing=SPACE, margin=3 * SPACE)
        for field in (self.before, self.after, self.notes):
            if field.toPlainText():
                body.addWidget(PlainLabel(field.accessibleName(), role="section"))
                body.addWidget(field)
        body.addStretch(1)
        body.addLayout(row(None, close))
        self.setLayout(body)
        self.before.setFocus()
        announce(self, self.sentence())

    def sentence(self) -> str:
        """Return both spellings as one sentence to be read aloud."""
        before, after = self.before.toPlainText(), self.after.toPlainText()
        if not after:
            return self.tr("{domain}. Nothing is suggested.").format(domain=before)
        return self.tr("{domain}. Suggested: {suggested}.").format(domain=before, suggested=after)

    def _spelled(self, name: str, text: str) -> ReadingText:
        """Return a field with a spelling."""
        field = ReadingText(name)
        field.setParent(self)
        field.show_text(text)
        field.setVisible(bool(text))
        return field
