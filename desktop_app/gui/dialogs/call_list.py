"""Writing the list of whom to telephone; then opening it, to print it."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from desktop_app.export.call_list import call_groups, write_call_list
from desktop_app.export.page import PageStyle
from desktop_app.files.free_name import free_path
from desktop_app.files.progress import Progress
from desktop_app.gui import wording
from desktop_app.gui.dialogs.window_dialog import WindowDialog
from desktop_app.gui.exporting import check_list_path, page_style, typed_path, writable_folder
from desktop_app.gui.opening_outside import open_file, show_folder
from desktop_app.gui.text import PlainLabel, ReadingText
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.message_bar import MessageBar
from desktop_app.gui.widgets.path_choice import PathChoice
from desktop_app.gui.widgets.tick_box import TickBox
from desktop_app.gui.workers import Task
from desktop_app.review.session import Session


class _Counts(NamedTuple):
    """How many addresses are to be asked about, and how many with those that are undecided."""

    to_ask: int
    with_undecided: int


class CallListDialog(WindowDialog):
    """What is in the list, how large, where to; afterwards, where it is."""

    def __init__(self, parent: QWidget, theme: Theme, session: Session) -> None:
        super().__init__(parent, "call_list_dialog")
        self.setWindowTitle(self.tr("Print a call list"))
        self.setMinimumWidth(640)
        self._session = session
        self._counts = _Counts(0, 0)
        self._task: Task | None = None
        self._written = Path()
        self.count = PlainLabel(self.tr("Counting …"), role="strong", wrap=True)
        self.undecided_box = TickBox(theme, self.tr("Also list what is &undecided"))
        self.undecided_box.toggled.connect(self._show_count)
        self.large_box = TickBox(theme, self.tr("&Large print"))
        self.path = PathChoice(theme, self.tr("Where to write the list"))
        self.path.entered.connect(self._write)
        source = session.books[0].path
        name = self.tr("{book} (call list").format(book=source.stem)
        self.path.field.setText(str(free_path(writable_folder(source), name, ").html")))
        self.error = MessageBar(theme, "error", "error")
        self.write_button = QPushButton(self.tr("&Write"))
        self.write_button.setProperty("kind", "primary")
        self.write_button.setDefault(True)
        self.write_button.setEnabled(False)
        self.write_button.clicked.connect(self._write)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)
        self.open_button = QPushButton(self.tr("&Open"))
        self.open_button.setProperty("kind", "primary")
        self.open_button.clicked.connect(lambda: open_file(self._written))
        self.folder_button = QPushButton(self.tr("Show in &folder"))
        self.folder_button.clicked.connect(lambda: show_folder(self._written))
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(self.accept)
        self.where = ReadingText(self.tr("Where the list is"))
        self._body = QStackedWidget()
        self._lay_out()
        self._start(Task(lambda _progress: _count(session)), self._take_counts)

    def _lay_out(self) -> None:
        """Put the choices on one page, what was written on another."""
        before, after = QWidget(), QWidget()
        personal = self.tr(
            "The list has names, phone numbers and addresses of these contacts: personal data. Only you can open the "
            "file; keep the printed sheets to yourself, and destroy them when you are done."
        )
        before.setLayout(
            column(
                PlainLabel(self.windowTitle(), role="heading"),
                self.count,
                PlainLabel(personal, role="muted", wrap=True),
                SPACE // 2,
                self.undecided_box,
                self.large_box,
                SPACE // 2,
                PlainLabel(self.tr("Write the list to"), role="section"),
                self.path,
                self.error,
                SPACE,
                row(None, self.cancel_button, self.write_button),
            )
        )
        how = self.tr("Open it to print it from your browser.")
        after.setLayout(
            column(
                PlainLabel(self.tr("The call list is written"), role="heading"),
                PlainLabel(how, role="muted", wrap=True),
                self.where,
                SPACE,
                None,
                row(None, self.close_button, self.folder_button, self.open_button),
            )
        )
        for part in (before, after):
            self._body.addWidget(part)
        self.setLayout(column(self._body, margin=3 * SPACE))

    def _start(self, task: Task, then: object) -> None:
        """Do something off the window's thread; the dialog may be gone when it is done."""
        self._task = task
        task.finished.connect(then)
        task.failed.connect(self._fail)
        task.start()

    def _take_counts(self, counts: _Counts) -> None:
        """Take note of how much there is to ask; where nobody is to be asked yet, list what is undecided."""
        self._task = None
        self._counts = counts
        self.undecided_box.setEnabled(counts.with_undecided > counts.to_ask)
        self.undecided_box.setChecked(not counts.to_ask and counts.with_undecided > 0)
        self._show_count()

    def _show_count(self) -> None:
        """Say how many addresses will be listed."""
        count = self._counts.with_undecided if self.undecided_box.isChecked() else self._counts.to_ask
        none = self.tr("There is nobody to ask. “Ask the person” in the review puts an address on this list.")
        words = wording.plural(count, "{n} address will be on the list.", "{n} addresses will be on the list.")
        self.count.setText(words if count else none)
        self.write_button.setEnabled(count > 0 and self._task is None)

    def _write(self) -> None:
        """Write the list."""
        if not self.write_button.isEnabled():
            return
        path = typed_path(self.path.field.text(), writable_folder(self._session.books[0].path))
        if path is None:
            self.error.say(self.tr("Please say where the list should be written"))
            return
        self.error.clear()
        self.write_button.setEnabled(False)
        self.write_button.setText(self.tr("Writing …"))
        session, undecided, style = (
            self._session,
            self.undecided_box.isChecked(),
            page_style(large=self.large_box.isChecked()),
        )
        self._start(Task(lambda progress: _written(session, path, undecided, style, progress)), self._finish)

    def _finish(self, path: Path) -> None:
        """Say where the list is, and offer to open it."""
        self._task = None
        self._written = path
        self.where.show_text(str(path))
        self._body.setCurrentIndex(1)
        self.open_button.setDefault(True)
        self.open_button.setFocus()

    def _fail(self, reason: str) -> None:
        """Say why the list was not written, and let the person try again."""
        self._task = None
        self.write_button.setText(self.tr("&Write"))
        self._show_count()
        self.error.say(self.tr("The list was not written"), reason)

    def done(self, result: int) -> None:
        """Stop what is still being done; nothing of it is left behind then."""
        if self._task:
            self._task.cancel()
        super().done(result)


def _count(session: Session) -> _Counts:
    """Return how many addresses there are to ask about."""
    with_undecided = call_groups(session, with_undecided=True)
    to_ask = call_groups(session)
    return _Counts(sum(len(group.keys) for group in to_ask), sum(len(group.keys) for group in with_undecided))


def _written(session: Session, path: Path, undecided: bool, style: PageStyle, progress: Progress) -> Path:
    """Write the list and return where."""
    check_list_path(path)
    write_call_list(session, path, with_undecided=undecided, style=style, progress=progress)
    return path
