"""Saving decisions into a file: rules for domains that can be shared, or all of them."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from desktop_app.files.free_name import free_path
from desktop_app.files.progress import Progress
from desktop_app.gui.dialogs.window_dialog import WindowDialog
from desktop_app.gui.exporting import check_list_path, typed_path, writable_folder
from desktop_app.gui.text import PlainLabel
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.message_bar import MessageBar
from desktop_app.gui.widgets.path_choice import PathChoice
from desktop_app.gui.widgets.radio_choice import RadioChoice
from desktop_app.gui.words.rules import all_words, domains_words
from desktop_app.gui.workers import Task
from desktop_app.review.decisions_file import DecisionRules
from desktop_app.review.decisions_writing import Told, rules_of, write_rules
from desktop_app.review.session import Session

_INDENT = 30  # pixels, to stand below the text of a choice


class _Both(NamedTuple):
    """What a file of domains would tell, and one of all decisions."""

    domains: Told
    all: Told


class SaveDecisionsDialog(WindowDialog):
    """Calls then with the path of the file that was written."""

    def __init__(self, parent: QWidget, theme: Theme, session: Session, then: Callable[[Path], None]) -> None:
        super().__init__(parent, "save_decisions_dialog")
        self.setWindowTitle(self.tr("Save the decisions to a file"))
        self.setMinimumWidth(640)
        self._session, self._then = session, then
        self._told: _Both | None = None
        self.domains_choice = RadioChoice(theme, self.tr("Only what is decided about whole &domains"))
        self.all_choice = RadioChoice(theme, self.tr("&All decisions"))
        self._group = QButtonGroup(self)
        for choice in (self.domains_choice, self.all_choice):
            self._group.addButton(choice)
        self.domains_choice.setChecked(True)
        self._group.buttonClicked.connect(lambda _button: self._suggest())
        self.domains_words = PlainLabel(self.tr("Counting …"), role="muted", wrap=True)
        self.all_words = PlainLabel(self.tr("Counting …"), role="muted", wrap=True)
        self.path = PathChoice(theme, self.tr("Where to save the decisions"))
        self.path.entered.connect(self._save)
        self.error = MessageBar(theme, "error", "error")
        self.save_button = QPushButton(self.tr("Save"))
        self.save_button.setProperty("kind", "primary")
        self.save_button.setDefault(True)
        self.save_button.setEnabled(False)
        self.save_button.clicked.connect(self._save)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self._lay_out(cancel)
        self._suggest()
        self._start(lambda _progress: _told(session), self._show)

    def _lay_out(self, cancel: QPushButton) -> None:
        """Put the two choices, each with what it holds, the name and the buttons below each other."""
        purpose = self.tr("The file can be applied to another address book, also by a colleague.")
        self.setLayout(
            column(
                PlainLabel(self.windowTitle(), role="heading"),
                PlainLabel(purpose, role="muted", wrap=True),
                SPACE // 2,
                self.domains_choice,
                row(_INDENT, self.domains_words, spacing=0),
                self.all_choice,
                row(_INDENT, self.all_words, spacing=0),
                SPACE // 2,
                PlainLabel(self.tr("Save to"), role="section"),
                self.path,
                self.error,
                SPACE,
                row(None, cancel, self.save_button),
                margin=3 * SPACE,
            )
        )

    def _start(self, work: Callable[[Progress], object], then: Callable[..., None]) -> None:
        """Do something off the window's thread; the dialog may be gone when it is done."""
        self._task = Task(work)
        self._task.finished.connect(then)
        self._task.failed.connect(self._fail)
        self._task.start()

    def _show(self, told: _Both) -> None:
        """Say what each file would hold."""
        self._told = told
        self.domains_words.setText(domains_words(told.domains))
        self.all_words.setText(all_words(told.all))
        something = bool(told.all.rules.domains or told.all.rules.addresses)
        self.save_button.setEnabled(something)
        if not something:
            none = self.tr("Nothing is decided yet, so there is nothing to save.")
            self.domains_words.setText(none)
            self.all_words.setText(none)
        self.adjustSize()

    def _suggest(self) -> None:
        """Suggest a free name beside the address book."""
        source = self._session.books[0].path
        kind = self.tr("domain decisions") if self.domains_choice.isChecked() else self.tr("all decisions")
        self.path.field.setText(str(free_path(writable_folder(source), f"{source.stem} ({kind}", ").json")))

    def _save(self) -> None:
        """Write the file."""
        if self._told is None or not self.save_button.isEnabled():
            return
        path = typed_path(self.path.field.text(), writable_folder(self._session.books[0].path))
        if path is None:
            self.error.say(self.tr("Please say where the decisions should be saved"))
            return
        rules = (self._told.domains if self.domains_choice.isChecked() else self._told.all).rules
        self.save_button.setEnabled(False)
        self.error.clear()
        self._start(lambda _progress: _written(rules, path), self._end)

    def _end(self, path: Path) -> None:
        """Say where the file is."""
        self.accept()
        self._then(path)

    def _fail(self, reason: str) -> None:
        """Say why the file was not written, and let the person try again."""
        self.save_button.setEnabled(True)
        self.error.say(self.tr("The decisions were not saved"), reason)
        self.adjustSize()


def _written(rules: DecisionRules, path: Path) -> Path:
    """Write the rules and return where; rules about domains alone, which hold no contact data, go anywhere."""
    if rules.addresses:
        check_list_path(path)
    write_rules(rules, path)
    return path


def _told(session: Session) -> _Both:
    """Return what both files would tell."""
    return _Both(rules_of(session, with_addresses=False), rules_of(session, with_addresses=True))
