"""The right-hand side: why a domain was marked, where its mail may have gone, what could be meant, who it is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.gui.actions import Actions
from desktop_app.gui.current_address import AlsoIn, CurrentAddress
from desktop_app.gui.places import field_words
from desktop_app.gui.text import PlainLabel, ReadingText
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.also_section import AlsoSection
from desktop_app.gui.widgets.key_button import KeyButton
from desktop_app.gui.widgets.layout import column
from desktop_app.gui.wording import shown, translated
from desktop_app.proofreading.finding import Finding
from desktop_app.proofreading.kinds import Kind

MOST_CHOICES = 9
_SHOWN_NUMBERS = 12


class Inspector(QScrollArea):
    """Shows one finding and one contact; emits suggestion_chosen with a suggestion's place, from 0."""

    suggestion_chosen = Signal(int)

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("inspector")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(240)
        self._why = _Section(self.tr("Why it was marked"))
        self._where = _Section(self.tr("Where the mail may have gone"))
        self._evidence = _Section(self.tr("What this book says"))
        self._contact = _Section(self.tr("The contact"))
        self.also = AlsoSection(theme, actions)
        self._all = _Section(self.tr("Everything in this contact"))
        self._choices_title = PlainLabel(role="section")
        self._choices_note = PlainLabel(role="small", wrap=True)
        self.choices = [KeyButton(theme, kind="choice") for _ in range(MOST_CHOICES)]
        for place, choice in enumerate(self.choices):
            choice.setFont(theme.font(fixed=True))
            choice.setCheckable(True)
            choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            choice.clicked.connect(lambda _checked, chosen=place: self.suggestion_chosen.emit(chosen))
        self._choices = QWidget()
        self._choices.setLayout(column(self._choices_title, self._choices_note, *self.choices, spacing=SPACE // 2))
        self._content = QFrame()
        self._content.setProperty("card", "true")
        self._content.setLayout(
            column(
                self._why,
                self._where,
                self._choices,
                self._evidence,
                self._contact,
                self.also,
                self._all,
                None,
                spacing=16,
                margin=2 * SPACE,
            )
        )
        self.setWidget(self._content)

    def show_finding(self, finding: Finding, chosen: str) -> None:
        """Show why a domain was marked and what could be meant; chosen: the suggestion that is in force."""
        self._why.show_text(translated(finding.reason))
        self._where.show_text(translated(finding.destination.text))
        self._evidence.show_text("\n".join(map(translated, finding.evidence)))
        several = len(finding.suggestions) > 1
        self._choices_title.setText(self.tr("What was meant?") if several else self.tr("Suggestion"))
        if finding.tie:
            note = self.tr("Two spellings are equally likely; please choose.")
        elif finding.kind is Kind.RETIRED:
            note = self.tr("The provider is gone. Ask the person for another address, or edit it if you know one.")
        elif not finding.suggestions:
            note = self.tr("No known-correct spelling is near enough. Edit the address, keep it, or ask the person.")
        else:
            note = self.tr("Choosing one fixes the ticked addresses with it.") if several else ""
        self._choices_note.setText(note)
        self._choices_note.setVisible(bool(note))
        for place, choice in enumerate(self.choices):
            known = place < len(finding.suggestions)
            choice.setVisible(known)
            if known:
                domain = shown(finding.suggestions[place].domain)
                choice.show_choice(domain, str(place + 1))
                choice.setAccessibleName(self.tr("{domain}, suggestion {n}").format(domain=domain, n=place + 1))
                choice.setChecked(finding.suggestions[place].domain == chosen)

    def show_contact(self, current: CurrentAddress | None) -> None:
        """Show who has the selected address, and where else that stands."""
        if current is None:
            self._contact.show_text("")
            self._all.show_text("")
            self.also.show_places(AlsoIn())
            return
        details = current.details
        parts = [shown(details.name) or self.tr("(no name)"), shown(details.organisation)]
        parts += [shown(phone) for phone in details.phones[:_SHOWN_NUMBERS]]
        field = field_words(current.field)
        if current.file is None:
            parts.append(
                self.tr("Field {field}, line {line} of the file").format(field=field, line=f"{current.line:,}")
            )
        else:
            parts.append(self.tr("Field {field}, line {line}").format(field=field, line=f"{current.line:,}"))
            parts.append(self.tr("in {file}").format(file=shown(current.file)))
        if current.is_double:
            fixed = self.tr("This contact has the same address already; both stay.")
            would = self.tr("This contact has the suggested address already; both would stay.")
            parts.append(fixed if current.is_fixed else would)
        self._contact.show_text("\n".join(part for part in parts if part))
        self.also.show_places(current.also)
        named = [(field_words(name), shown(text)) for name, text in current.fields]
        self._all.show_text("\n".join(f"{name}: {text}" if name else text for name, text in named))


class _Section(QWidget):
    """A headline with a text below it; gone where there is no text."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._text = ReadingText(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        layout.addWidget(PlainLabel(title, role="section", wrap=True))
        layout.addWidget(self._text)

    @property
    def text(self) -> str:
        """Return what is shown."""
        return self._text.toPlainText()

    def show_text(self, text: str) -> None:
        """Show a text."""
        self._text.show_text(text)
        self.setVisible(bool(text))
