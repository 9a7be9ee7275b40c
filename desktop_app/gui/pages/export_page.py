"""The export: first what will change and what stays, then where to, then what was written."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHeaderView, QPushButton, QStackedWidget, QWidget

from desktop_app.export.formulas import FormulaCells
from desktop_app.export.plan import Plan
from desktop_app.gui.actions import Actions
from desktop_app.gui.dialogs.compare_contact import CompareContactDialog
from desktop_app.gui.dialogs.listing import reading_table
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.export_planning import ExportPlanning
from desktop_app.gui.exporting import ExportOrder, ExportOutcome, Wanted, carry_out, typed_path, writable_folder
from desktop_app.gui.models.planned_changes_model import PlannedChangesModel
from desktop_app.gui.opening_outside import open_file, show_folder
from desktop_app.gui.text import PlainLabel, ReadingText
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.choice_box import ChoiceBox
from desktop_app.gui.widgets.export_links import ExportLinks
from desktop_app.gui.widgets.export_result import ExportResult
from desktop_app.gui.widgets.export_target import ExportTarget
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.low_area import LowArea
from desktop_app.gui.widgets.message_bar import MessageBar
from desktop_app.gui.widgets.planned_delegate import PlannedDelegate
from desktop_app.gui.widgets.progress_card import ProgressCard
from desktop_app.gui.wording import shown
from desktop_app.gui.words.planned import notes, stays, will_change
from desktop_app.gui.workers import Task
from desktop_app.review.moments import Moments

_WIDTH = 960
_LEAST_SEEN = 72
"""Pixels of what can be chosen that are seen in the lowest window; the rest is scrolled to."""


class ExportPage(QWidget):
    """Emits left to go back to the review, review_wanted for some domains of it, open_wanted for another book."""

    left = Signal()
    review_wanted = Signal(object)
    open_wanted = Signal()

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self.setProperty("page", "true")
        self._document: ReviewDocument | None = None
        self._task: Task | None = None
        self._planning = ExportPlanning(self)
        self._theme = theme
        self._formulas = FormulaCells()
        self.plan: Plan | None = None
        """What will change; None until it has been worked out."""
        self._title = PlainLabel(self.tr("Export the cleaned copy"), role="title")
        self.summary = PlainLabel(role="strong", wrap=True)
        self._stays = PlainLabel(role="muted", wrap=True)
        self.book_choice = ChoiceBox(theme, self.tr("Which address book"))
        self.book_choice.currentIndexChanged.connect(self._show_book)
        self._which = QWidget()
        self.table = reading_table(self.tr("What will change"))
        self.table.setObjectName("planned_table")
        self.table.setItemDelegate(PlannedDelegate(theme))
        self.table.activated.connect(lambda _index: self._compare())
        self.links = ExportLinks(theme, actions)
        self.links.review_wanted.connect(self.review_wanted)
        self.links.compare_wanted.connect(self._compare)
        self.notes = ReadingText(self.tr("Good to know"))
        self.target = ExportTarget(theme)
        self._low_target = LowArea(self.target, theme.scaled(_LEAST_SEEN))
        self.target.write_wanted.connect(self._write)
        self.target.wanted_changed.connect(self._take_wanted)
        self.path_field = self.target.path_field
        self.write_button = QPushButton(self.tr("Write the cleaned copy"))
        self.write_button.setObjectName("write_button")
        self.write_button.setProperty("kind", "primary")
        self.write_button.clicked.connect(self._write)
        self.back_button = QPushButton(self.tr("Back to the review"))
        self.back_button.setObjectName("back_button")
        self.back_button.clicked.connect(self.left)
        theme.dress(self.back_button, "back")
        self.error = MessageBar(theme, "error", "error")
        self.stopped = MessageBar(theme, "accent", "info")
        self.progress = ProgressCard()
        self.progress.cancelled.connect(self.cancel)
        self.result = ExportResult(theme)
        self._body = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        """Put summary, target and buttons below each other."""
        line = row(self.book_choice.label, self.book_choice, spacing=2 * SPACE)
        line.setStretch(1, 1)
        self._which.setLayout(line)
        self._changes = QWidget()  # which keeps the room of the table where there is none
        self._changes.setLayout(column(self.table))
        form = QWidget()
        inside = column(
            column(self.summary, self._stays, self.notes, spacing=SPACE // 2),
            self._which,
            self.links,
            self._changes,
            self._low_target,
            self.error,
            self.stopped,
            row(self.back_button, None, self.write_button),
            spacing=SPACE + 4,
        )
        inside.setStretch(3, 1)
        form.setLayout(inside)
        writing = QWidget()
        writing.setLayout(column(None, self.progress, None))
        for part in (form, writing, self.result):
            self._body.addWidget(part)
        middle = QWidget()
        middle.setMaximumWidth(self._theme.scaled(_WIDTH))
        middle.setLayout(column(self._title, self._body, spacing=SPACE + 4))
        centred = row(None, middle, None)
        centred.setStretch(1, 100)
        self.setLayout(column(centred, margin=3 * SPACE))

    def _connect(self) -> None:
        """Follow the planning, and do what is wanted once the copy is written."""
        self._planning.planned.connect(self._show_plan)
        self._planning.failed.connect(self._show_planning_failed)
        self._planning.formulas_found.connect(self._show_formulas)
        self.result.back_wanted.connect(self.left)
        self.result.open_wanted.connect(self.open_wanted)
        self.result.folder_wanted.connect(show_folder)
        self.result.file_wanted.connect(open_file)

    @property
    def is_writing(self) -> bool:
        """Return whether a copy is being written."""
        return self._task is not None

    def show_document(self, document: ReviewDocument) -> None:
        """Show what an export would do, the path ready to be typed over."""
        self._document = document
        self._title.setText(self.tr("Export the cleaned copy"))
        self.book_choice.blockSignals(True)
        self.book_choice.clear()
        self.book_choice.addItems([shown(path.name) for path in document.paths])
        number = next(iter(document.books_left_to_export()), 0)
        self.book_choice.setCurrentIndex(number)
        self.book_choice.blockSignals(False)
        self._which.setVisible(len(document.paths) > 1)
        self._body.setCurrentIndex(0)
        self._show_book(number)

    def forget(self) -> None:
        """Let go of the book that was shown: another one is open, and a large one takes half a gigabyte."""
        self._document = self.plan = None
        self._planning.stop()
        self._show_changes(None)
        self.result.forget()

    def _show_book(self, number: int) -> None:
        """Show one book, and have its changes worked out."""
        if self._document is None or number < 0:
            return
        self._clear_error()
        self.stopped.clear()
        self.plan = None
        self.summary.setText(self.tr("Working out what will change …"))
        self._stays.setText(stays(self._document))
        self._stays.setVisible(bool(self._stays.text()))
        self._formulas = FormulaCells()
        self.links.show_document(self._document)
        self._show_changes(None)
        self._show_notes()
        self.target.show_book(self._document.session.books[number])
        self._low_target.updateGeometry()
        self._planning.start(self._document.session, number)

    def _show_plan(self, plan: Plan) -> None:
        """Show what will change."""
        if self._document is None:
            return
        self.plan = plan
        self.summary.setText(will_change(plan))
        number = max(self.book_choice.currentIndex(), 0)
        self._show_changes(PlannedChangesModel(self._document.session, number, plan, self))
        self.target.show_changed(len(plan.contacts), len(plan.fixes))
        self._low_target.updateGeometry()
        self.links.can_compare(bool(plan.fixes))
        self._show_notes()

    def _show_formulas(self, cells: FormulaCells) -> None:
        """Tell of cells that a spreadsheet would calculate."""
        self._formulas = cells
        self._show_notes()

    def _compare(self) -> None:
        """Show the contact of the current change, as it is and as it will be."""
        model = self.table.model()
        if self._document is None or self.plan is None or not isinstance(model, PlannedChangesModel):
            return
        contact = model.contact(max(self.table.currentIndex().row(), 0))
        number = max(self.book_choice.currentIndex(), 0)
        name = self._document.session.name_of(number, contact)
        CompareContactDialog(self.window(), self._theme, name, self.plan, contact).open()

    def _show_planning_failed(self, reason: str) -> None:
        """Say why the copy could not be written as it is planned."""
        if self.plan is None:
            self.summary.setText("")
            self.error.say(self.tr("The copy can’t be written like this"), reason)

    def _show_changes(self, model: PlannedChangesModel | None) -> None:
        """Show the table of changes, where there are some."""
        old = self.table.model()
        self.table.setModel(model)
        if old is not None:
            old.deleteLater()
        self.table.setVisible(model is not None and model.rowCount() > 0)
        if model is not None:
            self.table.setColumnWidth(0, 240)
            header = self.table.horizontalHeader()
            header.setStretchLastSection(False)
            header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
            header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)

    def _show_notes(self) -> None:
        """Say what else there is to know about the part that is to be written."""
        said = notes(self.plan, self.target.wanted, self._formulas) if self.plan else []
        self.notes.show_text("\n".join(said))
        self.notes.setVisible(bool(said))

    def _take_wanted(self) -> None:
        """Name the button for what it writes."""
        is_list = self.target.wanted is Wanted.TICKS
        self._low_target.updateGeometry()
        self.write_button.setText(self.tr("Write the list") if is_list else self.tr("Write the cleaned copy"))
        self._show_notes()

    def cancel(self) -> None:
        """Stop writing; nothing of it is left behind."""
        if self._task:
            self._task.cancel()

    def _write(self) -> None:
        """Write the copy, off the window's thread."""
        if self._document is None or self._task:
            return
        number = max(self.book_choice.currentIndex(), 0)
        path = typed_path(self.path_field.text(), writable_folder(self._document.paths[number]))
        if path is None:
            self.error.say(self.tr("Please say where the copy should be written"))
            self.path_field.setFocus()
            return
        self._clear_error()
        self.stopped.clear()
        order = ExportOrder(number, path, self.target.wanted, self.target.forms)
        session = self._document.session
        moments = Moments(self._document.steps, number, len(session.books[number].addresses))
        task = Task(lambda progress: carry_out(session, order, moments, progress), keeps=True)
        task.cancelled.connect(self._stop)
        task.progressed.connect(self.progress.advance)
        task.finished.connect(self._finish)
        task.failed.connect(self._fail)
        self._task = task
        self.progress.begin(self.tr("Writing and checking {name}").format(name=path.name))
        self._body.setCurrentIndex(1)
        self.progress.cancel_button.setFocus()
        task.start()

    def _end(self) -> None:
        """Forget the task."""
        self._task = None

    def _finish(self, outcome: ExportOutcome) -> None:
        """Show what was written."""
        self._end()
        if self._document:
            self._document.mark_exported(outcome.order.book)
            self.result.show_left([self._document.paths[number] for number in self._document.books_left_to_export()])
        self.result.show_outcome(outcome)
        self._title.setText(self.tr("The copy is written") if outcome.exported else self.tr("The list is written"))
        self._body.setCurrentIndex(2)
        self.result.folder_button.setFocus()

    def _stop(self) -> None:
        """Go back to the choice; nothing was written."""
        self._end()
        self._body.setCurrentIndex(0)
        self.write_button.setFocus()
        self._clear_error()
        self.stopped.say(self.tr("Cancelled: nothing was written"))

    def _fail(self, reason: str) -> None:
        """Say why nothing was written, and let the person try again."""
        self._end()
        self._body.setCurrentIndex(0)
        self._changes.setMinimumHeight(1)  # in a low window the error is more important
        self.error.say(self.tr("The copy was not written"), reason)
        self.path_field.setFocus()
        self.path_field.selectAll()

    def _clear_error(self) -> None:
        """Put the error away, and give the table its room back."""
        self.error.clear()
        self._changes.setMinimumHeight(0)
