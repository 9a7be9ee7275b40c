"""Applying a decisions file: first what it would do, rule by rule, and where something else was decided here."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.gui import wording
from desktop_app.gui.dialogs.listing import reading_table
from desktop_app.gui.dialogs.window_dialog import WindowDialog
from desktop_app.gui.models.conflicts_model import ConflictsModel
from desktop_app.gui.models.listing_model import ListingModel
from desktop_app.gui.text import ElidedLabel, PlainLabel, ReadingText
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.message_bar import MessageBar
from desktop_app.gui.widgets.tick_table import TickTable
from desktop_app.gui.wording import shown, tr
from desktop_app.gui.words.rules import decision_words, effect_words, preview_lines, subject_words
from desktop_app.gui.workers import Task
from desktop_app.review.applying import RulesPreview
from desktop_app.review.decision import Change
from desktop_app.review.decisions_file import read_decisions
from desktop_app.review.session import Session


class ApplyDecisionsDialog(WindowDialog):
    """Calls then with the change that the person agreed to."""

    def __init__(
        self, parent: QWidget, theme: Theme, session: Session, path: Path, then: Callable[[Change], None]
    ) -> None:
        super().__init__(parent, "apply_decisions_dialog")
        self.setWindowTitle(self.tr("Apply decisions from a file"))
        self.resize(880, 640)
        self._path, self._then = path, then
        self.preview: RulesPreview | None = None
        """What the file would do; None until that is known."""
        self.said = ReadingText(self.tr("What the file would do"))
        self.said.show_text(self.tr("Reading the file …"))
        self.rules = reading_table(self.tr("What each rule would do"))
        self.conflicts = TickTable(theme, self.tr("Decided otherwise here; ticked: the file’s is taken"))
        self.mine_button = QPushButton(self.tr("Keep all of &mine"))
        self.file_button = QPushButton(self.tr("Take all of the &file’s"))
        self.error = MessageBar(theme, "error", "error")
        self.apply_button = QPushButton(self.tr("Apply"))
        self.apply_button.setProperty("kind", "primary")
        self.apply_button.setDefault(True)
        self.apply_button.setEnabled(False)
        self.apply_button.clicked.connect(self._apply)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        for button in (self.mine_button, self.file_button, self.cancel_button):
            button.setAutoDefault(False)
        self._clash = QWidget()
        self._lay_out()
        self._task = Task(lambda _progress: RulesPreview(session, read_decisions(path)))
        self._task.finished.connect(self._show)
        self._task.failed.connect(self._fail)
        self._task.start()

    def _lay_out(self) -> None:
        """Put the file, what it would do, the conflicts and the buttons below each other."""
        explained = self.tr("Ticked: the file’s decision is taken. Not ticked: what you decided stays.")
        self._clash.setLayout(
            column(
                PlainLabel(self.tr("Decided otherwise here"), role="section"),
                PlainLabel(explained, role="muted", wrap=True),
                self.conflicts,
                row(self.mine_button, self.file_button, None),
            )
        )
        self._clash.hide()
        self.rules.hide()
        body = column(
            PlainLabel(self.windowTitle(), role="heading"),
            ElidedLabel(shown(str(self._path)), role="muted"),
            self.said,
            self.rules,
            self._clash,
            self.error,
            row(None, self.cancel_button, self.apply_button),
            spacing=SPACE + 4,
            margin=3 * SPACE,
        )
        body.setStretch(3, 3)
        body.setStretch(4, 2)
        self.setLayout(body)

    def _show(self, preview: RulesPreview) -> None:
        """Say what the file would do."""
        self.preview = preview
        self.said.show_text("\n".join(preview_lines(preview)))
        effects = list(preview.effects.values())
        headings = (self.tr("Domain or address"), self.tr("The file says"), self.tr("In this book"))
        model = ListingModel(
            headings,
            len(effects),
            lambda place: (
                subject_words(effects[place].rule),
                decision_words(effects[place].rule.decision),
                effect_words(effects[place]),
            ),
            self.rules,
        )
        self.rules.setModel(model)
        self.rules.setVisible(bool(effects))
        for column_number in (0, 1):
            self.rules.setColumnWidth(column_number, 240)
        conflicts = ConflictsModel(preview.conflicts, self.conflicts)
        self.conflicts.setModel(conflicts)
        self.conflicts.show_at_most(conflicts.rowCount())
        self._clash.setVisible(bool(conflicts.rowCount()))
        self.mine_button.clicked.connect(lambda: conflicts.take_all(False))
        self.file_button.clicked.connect(lambda: conflicts.take_all(True))
        conflicts.chosen.connect(self._count)
        self._count()
        (self.apply_button if self.apply_button.isEnabled() else self.cancel_button).setFocus()

    def _conflicts_model(self) -> ConflictsModel:
        """Return the model of the conflicts."""
        model = self.conflicts.model()
        assert isinstance(model, ConflictsModel)  # noqa: S101 - set in _show
        return model

    def _count(self) -> None:
        """Say how many addresses would be decided now."""
        if self.preview:
            count = self.preview.new + sum(len(conflict.keys) for conflict in self._conflicts_model().taken)
            words = wording.plural(count, "Decide {n} address", "Decide {n} addresses")
            self.apply_button.setText(words if count else self.tr("Nothing to decide"))
            self.apply_button.setEnabled(count > 0)

    def _apply(self) -> None:
        """Carry the rules out, as one step that can be undone."""
        if self.preview is None:
            return
        title = tr("Apply “{name}”").format(name=shown(self._path.name, 60))
        change = self.preview.change(title, self._conflicts_model().taken)
        self.accept()
        self._then(change)

    def _fail(self, reason: str) -> None:
        """Say what is wrong with the file, and where."""
        self.said.hide()
        self.error.say(self.tr("These decisions can’t be applied"), reason)
        self.cancel_button.setFocus()
