"""The export: first what will change and what stays, then where to, then what was written."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QFileDialog, QHeaderView, QLineEdit, QPushButton, QStackedWidget, QWidget

from desktop_app.gui import wording
from desktop_app.gui.actions import Actions
from desktop_app.gui.dialogs.listing import reading_table
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.exporting import ExportOrder, ExportOutcome, suggested_path, write_copy
from desktop_app.gui.models.planned_changes_model import PlannedChangesModel
from desktop_app.gui.text import PlainLabel
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.export_result import ExportResult
from desktop_app.gui.widgets.layout import card, column, row
from desktop_app.gui.widgets.message_bar import MessageBar
from desktop_app.gui.widgets.planned_delegate import PlannedDelegate
from desktop_app.gui.widgets.progress_card import ProgressCard
from desktop_app.gui.widgets.tick_box import TickBox
from desktop_app.gui.wording import shown
from desktop_app.gui.workers import Task
from desktop_app.review.decision import Action

_WIDTH = 960


class ExportPage(QWidget):
    """Emits left to go back to the review, open_wanted for another book."""

    left = Signal()
    open_wanted = Signal()

    def __init__(self, theme: Theme, actions: Actions) -> None:  # noqa: ARG002 - pages are made alike
        super().__init__()
        self.setProperty("page", "true")
        self._theme = theme
        self._document: ReviewDocument | None = None
        self._task: Task | None = None
        self._title = PlainLabel(self.tr("Export the cleaned copy"), role="title")
        self._summary = PlainLabel(role="strong", wrap=True)
        self._stays = PlainLabel(role="muted", wrap=True)
        self.book_choice = QComboBox()
        self.book_choice.setAccessibleName(self.tr("Which address book"))
        self.book_choice.currentIndexChanged.connect(self._show_book)
        self.table = reading_table(self.tr("What will change"))
        self.table.setObjectName("planned_table")
        self.table.setItemDelegate(PlannedDelegate(theme))
        self.path_field = QLineEdit()
        self.path_field.setObjectName("path_field")
        self.path_field.setAccessibleName(self.tr("Where to write the copy"))
        self.path_field.returnPressed.connect(self._write)
        self.html_box = TickBox(theme, self.tr("Also write a &report to read and print (HTML)"))
        self.csv_box = TickBox(theme, self.tr("Also write the report as a &table (CSV)"))
        self.html_box.setChecked(True)
        self.write_button = QPushButton(self.tr("Write the cleaned copy"))
        self.write_button.setObjectName("write_button")
        self.write_button.setProperty("kind", "primary")
        self.write_button.clicked.connect(self._write)
        self.back_button = QPushButton(self.tr("Back to the review"))
        self.back_button.setObjectName("back_button")
        self.back_button.clicked.connect(self.left)
        theme.dress(self.back_button, "back")
        self.error = MessageBar(theme, "error", "error")
        self.progress = ProgressCard(can_cancel=False)
        self.result = ExportResult(theme)
        self.result.back_wanted.connect(self.left)
        self.result.open_wanted.connect(self.open_wanted)
        self.result.folder_wanted.connect(_open_folder)
        self._body = QStackedWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        """Put summary, target and buttons below each other."""
        choose = QPushButton(self.tr("&Choose…"))
        choose.setAccessibleName(self.tr("Choose where to write the copy"))
        choose.clicked.connect(self._choose)
        self._theme.dress(choose, "folder")
        line = row(self.path_field, choose)
        line.setStretch(0, 1)
        target = card(
            PlainLabel(self.tr("Write the copy to"), role="section"),
            line,
            row(self.html_box, self.csv_box, None, spacing=3 * SPACE),
            PlainLabel(self.tr("Your address book itself stays as it is."), role="small"),
        )
        form = QWidget()
        inside = column(
            self._summary,
            self._stays,
            self.book_choice,
            self.table,
            target,
            self.error,
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
        middle.setMaximumWidth(_WIDTH)
        middle.setLayout(column(self._title, self._body, spacing=SPACE + 4))
        centred = row(None, middle, None)
        centred.setStretch(1, 100)
        self.setLayout(column(centred, margin=3 * SPACE))

    @property
    def is_writing(self) -> bool:
        """Return whether a copy is being written."""
        return self._task is not None

    def show_document(self, document: ReviewDocument) -> None:
        """Show what an export would do, the path ready to be typed over."""
        self._document = document
        self._title.setText(self.tr("Export the cleaned copy"))
        self.error.clear()
        self.book_choice.blockSignals(True)
        self.book_choice.clear()
        self.book_choice.addItems([shown(path.name) for path in document.paths])
        self.book_choice.blockSignals(False)
        self.book_choice.setVisible(len(document.paths) > 1)
        self._body.setCurrentIndex(0)
        self._show_book(0)

    def _show_book(self, number: int) -> None:
        """Show the changes of one book."""
        if self._document is None or number < 0:
            return
        old = self.table.model()
        model = PlannedChangesModel(self._document, number, self)
        self.table.setModel(model)
        if old is not None:
            old.deleteLater()
        self.table.setColumnWidth(0, 200)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        count = model.rowCount()
        self.table.setVisible(bool(count))
        self._summary.setText(
            self.tr("{addresses} in {contacts} will change").format(
                addresses=wording.addresses(count), contacts=wording.contacts(model.contacts)
            )
            if count
            else self.tr("Nothing will change: the copy will be exactly like your address book.")
        )
        self._stays.setText(stays(self._document))
        fallback = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = Path(fallback) if Path(fallback).is_dir() else Path.home()
        self.path_field.setText(str(suggested_path(self._document.paths[number], folder)))
        self.path_field.setFocus()
        self.path_field.selectAll()

    def _choose(self) -> None:
        """Let the person choose a place; a file that is there is refused later, so the dialog needn't ask."""
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Where to write the copy"),
            self.path_field.text(),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.path_field.setText(name)

    def _write(self) -> None:
        """Write the copy, off the window's thread."""
        text = self.path_field.text().strip()
        if self._document is None or self._task:
            return
        if not text:
            self.error.say(self.tr("Please say where the copy should be written"))
            self.path_field.setFocus()
            return
        self.error.clear()
        suffixes = [(self.html_box, ".html"), (self.csv_box, ".csv")]
        wanted = tuple(suffix for box, suffix in suffixes if box.isChecked())
        number = max(self.book_choice.currentIndex(), 0)
        path = Path(text).expanduser()
        if not path.is_absolute():
            path = self._document.paths[number].parent / path
        order = ExportOrder(number, path, wanted)
        session = self._document.session
        task = Task(lambda progress: write_copy(session, order, progress))
        task.progressed.connect(self.progress.advance)
        task.finished.connect(self._finish)
        task.failed.connect(self._fail)
        self._task = task
        self.progress.begin(self.tr("Writing and checking {name}").format(name=path.name))
        self._body.setCurrentIndex(1)
        task.start()

    def _end(self) -> None:
        """Forget the task."""
        self._task = None

    def _finish(self, outcome: ExportOutcome) -> None:
        """Show what was written."""
        self._end()
        if self._document:
            self._document.mark_exported(outcome.order.book)
        self.result.show_outcome(outcome)
        self._title.setText(self.tr("The copy is written"))
        self._body.setCurrentIndex(2)
        self.result.folder_button.setFocus()

    def _fail(self, reason: str) -> None:
        """Say why nothing was written, and let the person try again."""
        self._end()
        self._body.setCurrentIndex(0)
        self.error.say(self.tr("The copy was not written"), reason)
        self.path_field.setFocus()
        self.path_field.selectAll()


def stays(document: ReviewDocument) -> str:
    """Say what stays as it is, of the addresses that were marked."""
    kept = document.total(Action.KEEP) + document.total(Action.TRUST)
    parts = (
        (kept, "kept as it is", "kept as they are"),
        (document.total(Action.ASK), "to ask about", "to ask about"),
        (document.total(Action.UNDECIDED), "undecided", "undecided"),
    )
    said = [f"{wording.number(count)} {wording.tr(one if count == 1 else many)}" for count, one, many in parts if count]
    return wording.tr("Of the marked addresses these stay: {list}.").format(list=", ".join(said)) if said else ""


def _open_folder(path: Path) -> None:
    """Show a folder in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
