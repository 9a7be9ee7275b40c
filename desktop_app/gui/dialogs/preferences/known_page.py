"""The known-correct domains in force: searched, added to by hand or from a file, removed where one's own."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton

from desktop_app.files.errors import reason_of
from desktop_app.gui import wording
from desktop_app.gui.announcing import announce
from desktop_app.gui.dialogs.listing import reading_table
from desktop_app.gui.dialogs.preferences.page import PreferencesPage
from desktop_app.gui.dialogs.preferences.suggested_domain import SuggestedDomain
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.models.known_correct_model import KnownCorrectModel
from desktop_app.gui.preferences import OWN_DOMAINS, Preferences, is_managed
from desktop_app.gui.text import PlainLabel
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.select_row import select_row
from desktop_app.gui.wording import tr, translated
from desktop_app.gui.words.organisation import spellings_set_by
from desktop_app.gui.workers import Task
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.known_correct import Imported, KnownCorrect, add_own, import_own, known_correct, remove_own
from desktop_app.settings.policy.in_force import in_force
from desktop_app.settings.policy.shared_files import read_shared
from desktop_app.settings.preferences import user_trust_path
from desktop_app.settings.trust_file import trust_entry

_DOMAIN_LETTERS = 32
"""How many letters of a domain are seen without making its column wider."""
_LONGEST = 255  # RFC 1035, section 2.3.4


class KnownPage(PreferencesPage):
    """Search, table, and below it what can be done. document: the open book, which has something to suggest."""

    def __init__(self, theme: Theme, preferences: Preferences, document: ReviewDocument | None) -> None:
        super().__init__(theme, preferences, tr("Known-correct domains"))
        self._entries: list[KnownCorrect] = []
        self.model = KnownCorrectModel()
        self.table = reading_table(self.title)
        self.table.setObjectName("known_table")
        self.model.setParent(self.table)
        self.table.setModel(self.model)
        self.table.setColumnWidth(0, self.table.fontMetrics().averageCharWidth() * _DOMAIN_LETTERS)
        self.search_field = self._field("search_field", self.tr("Search domains, or where they come from"))
        self.search_field.setClearButtonEnabled(True)
        self.count = PlainLabel(role="muted")
        self.remove_button = self._button("remove_button", self.tr("Remove"), self._remove)
        self.import_button = self._button("import_button", self.tr("Import from a file…"), self._choose_file)
        self.add_field = self._field("add_field", self.tr("A domain to add, such as example.gov"))
        self.add_field.setMaxLength(_LONGEST)
        self.add_button = self._button("add_button", self.tr("Add"), self._add)
        self.note = PlainLabel(role="error", wrap=True)
        self.note.hide()
        self.said = PlainLabel(role="strong", wrap=True)
        self.said.hide()
        self.suggested = SuggestedDomain(document)
        self._lay_out()
        self.show_entries()
        self._connect()
        self._task: Task | None = None
        self._read_shared()

    def _read_shared(self) -> None:
        """Read the organisation's lists in another thread, since a share may not answer, and show them then."""
        files = in_force().policy.trusted_files
        if files:
            self._task = Task(lambda _progress: read_shared(files))
            self._task.finished.connect(self._show_read)
            self.destroyed.connect(self._task.cancel)
            self._task.start()

    def _lay_out(self) -> None:
        """Put search and table above what can be done."""
        search = row(self.search_field, self.count)
        search.setStretch(0, 1)
        add = row(self.add_field, self.add_button, self.remove_button, self.import_button)
        add.setStretch(0, 1)
        self.lay_out(
            self.tr(
                "These count as spelled correctly, with everything under them: suggested, never marked. "
                "This says nothing about whether mail there is safe or permitted."
            ),
            self.managed_note(OWN_DOMAINS, words=spellings_set_by()),
            self.suggested,
            search,
            self.table,
            column(add, self.note, self.said, spacing=4),
        )
        self.layout().setStretchFactor(self.table, 1)  # type: ignore[union-attr]

    def _connect(self) -> None:
        """Let the parts follow each other."""
        self.search_field.textChanged.connect(self._search)
        self.add_field.textChanged.connect(lambda _text: self.note.hide())
        self.add_field.returnPressed.connect(self._add)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._update_buttons())
        self.suggested.wanted.connect(lambda domain: self._change(lambda: add_own([domain]), domain))
        if not is_managed(OWN_DOMAINS):
            self.suggested.look([entry.domain for entry in self._entries])
        self.lock_managed(OWN_DOMAINS, self.add_field, self.add_button, self.remove_button, self.import_button)

    def _show_read(self, _lists: object) -> None:
        """Show what was read, of which there are copies now."""
        self.show_entries()

    def show_entries(self) -> None:
        """Read what is in force and show it, or say why that can't be."""
        try:
            self._entries = known_correct()
        except SettingsError as error:
            self._entries = []
            self.error.say(self.tr("What is known to be correct can’t be read"), str(error))
        self.model.show_entries(self._entries, self.search_field.text())
        self._after_search()

    def import_file(self, path: Path) -> None:
        """Add the domains of a file."""
        self._change(lambda: import_own(path))

    def _search(self, words: str) -> None:
        """Show only what holds the words."""
        self.model.search(words)
        self._after_search()

    def _after_search(self) -> None:
        """Say how many are shown, and select the first."""
        some, every = self.model.rowCount(), len(self._entries)
        if some == every:
            self.count.setText(wording.domains(every))
        else:
            self.count.setText(self.tr("{n} of {total}").format(n=wording.number(some), total=wording.number(every)))
        select_row(self.table, 0)
        self._update_buttons()

    def _own_selected(self) -> list[str]:
        """Return the selected domains that are the user's own."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [entry.domain for entry in map(self.model.entry, rows) if entry.is_own]

    def _update_buttons(self) -> None:
        """Enable removing where something of one's own is selected."""
        self.remove_button.setEnabled(not is_managed(OWN_DOMAINS) and bool(self._own_selected()))

    def _add(self) -> None:
        """Add what was typed, where it is a domain."""
        try:
            domain = trust_entry(self.add_field.text().strip())
        except ValueError as error:
            self._wrong(translated(str(error)))
            return
        if self._change(lambda: add_own([domain]), domain):
            self.add_field.clear()

    def _wrong(self, reason: str) -> None:
        """Say what is wrong with what was typed."""
        self.said.hide()
        self.note.setText(reason)
        self.note.show()
        announce(self, reason)
        self.add_field.setFocus()

    def _remove(self) -> None:
        """Remove the selected domains of one's own."""
        domains = self._own_selected()
        row_number = self.table.currentIndex().row()

        def remove() -> None:
            remove_own(domains)

        if domains and self._change(remove):
            self._say(wording.plural(len(domains), "{n} domain was removed.", "{n} domains were removed."))
            select_row(self.table, min(row_number, self.model.rowCount() - 1))
            self.table.setFocus()

    def _choose_file(self) -> None:
        """Let the person choose a file with one domain a line."""
        kinds = self.tr("Lists of domains (*.txt);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file with one domain a line"), "", kinds)
        if name:
            self.import_file(Path(name))

    def _change(self, change: Callable[[], Imported | None], domain: str = "") -> bool:
        """Carry out a change; say what was done, or why it could not be. domain: what to go to afterwards."""
        self.note.hide()
        try:
            done = change()
        except SettingsError as error:
            self.error.say(self.tr("Nothing was changed"), str(error))
            return False
        except OSError as error:
            reason = f"{user_trust_path()}: {wording.translated(reason_of(error))}"
            self.error.say(self.tr("This could not be saved"), reason)
            return False
        self.error.clear()
        if done is not None:
            self._say_imported(done)
        if domain:
            self.search_field.clear()
        self.show_entries()
        if domain:
            index = self.model.index(self.model.row_of(domain), 0)
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index)
        self.suggested.leave_out([entry.domain for entry in self._entries])
        self.judging_changed.emit()
        return True

    def _say_imported(self, done: Imported) -> None:
        """Say how many were added, and how many were there."""
        added = wording.plural(done.added, "{n} domain was added.", "{n} domains were added.")
        there = wording.plural(done.there, "{n} was there already.", "{n} were there already.")
        self._say(f"{added} {there}" if done.there else added)

    def _say(self, text: str) -> None:
        """Say what was done."""
        self.said.setText(text)
        self.said.show()
        announce(self, text)

    def _field(self, name: str, hint: str) -> QLineEdit:
        """Return a field that says what belongs into it."""
        field = QLineEdit()
        field.setObjectName(name)
        field.setAccessibleName(hint)
        field.setPlaceholderText(hint)
        return field

    def _button(self, name: str, text: str, do: Callable[[], object]) -> QPushButton:
        """Return a button."""
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda _checked=False: do())
        return button
