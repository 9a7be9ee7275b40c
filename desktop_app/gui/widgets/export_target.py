"""What is written and where to: the whole book, only what has changed, or a list to mend by hand; its reports."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QFrame, QLineEdit, QPushButton, QWidget

from desktop_app.book.model import AddressBook, Shape
from desktop_app.export.tick_list import EASY_BY_HAND
from desktop_app.files.free_name import free_path
from desktop_app.gui import wording
from desktop_app.gui.exporting import Wanted, suggested_path
from desktop_app.gui.text import PlainLabel
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.radio_choice import RadioChoice
from desktop_app.gui.widgets.tick_box import TickBox
from desktop_app.gui.words.terms import report_words, where_words
from desktop_app.settings.policy.in_force import in_force


class ExportTarget(QFrame):
    """Emits wanted_changed when a person chooses something else, write_wanted when the name is entered."""

    wanted_changed = Signal()
    write_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._source: tuple[Path, Shape] | None = None
        self._suggested = ""
        self._changes: int | None = None
        self.whole_choice = RadioChoice(theme, self.tr("The &whole address book"))
        self.changed_choice = RadioChoice(theme)
        self.ticks_choice = RadioChoice(theme, self.tr("A &list to print, to mend it by hand"))
        self._group = QButtonGroup(self)
        for choice in (self.whole_choice, self.changed_choice, self.ticks_choice):
            self._group.addButton(choice)
        self._group.buttonClicked.connect(lambda _button: self._take_wanted())
        self._hint = PlainLabel(role="small", wrap=True)
        self.path_field = QLineEdit()
        self.path_field.setObjectName("path_field")
        self.path_field.setAccessibleName(self.tr("Where to write the copy"))
        self.path_field.returnPressed.connect(self.write_wanted)
        self._where = PlainLabel(role="section")
        self.choose_button = QPushButton(self.tr("&Choose…"))
        self.choose_button.setAccessibleName(self.tr("Choose where to write the copy"))
        self.choose_button.clicked.connect(self._choose)
        theme.dress(self.choose_button, "folder")
        self.html_box = TickBox(theme, self.tr("A &report to read and print (HTML)"))
        self.csv_box = TickBox(theme, self.tr("as a &table (CSV)"))
        self.json_box = TickBox(theme, self.tr("for &programs (JSON)"))
        self._boxes = {"html": self.html_box, "csv": self.csv_box, "json": self.json_box}
        self.html_box.setChecked(True)
        self.where_terms = PlainLabel(role="small", wrap=True)
        self.report_terms = PlainLabel(role="small", wrap=True)
        self._reports = QWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        """Put what, where to and reports below each other."""
        line = row(self.path_field, self.choose_button)
        line.setStretch(0, 1)
        also = PlainLabel(self.tr("Also write"), role="section")
        boxes = row(also, *self._boxes.values(), None, spacing=2 * SPACE)
        self._reports.setLayout(column(boxes, self.report_terms, spacing=SPACE // 2))
        self.setLayout(
            column(
                row(
                    PlainLabel(self.tr("What to write"), role="section"),
                    SPACE,
                    self.whole_choice,
                    self.changed_choice,
                    self.ticks_choice,
                    None,
                    spacing=2 * SPACE,
                ),
                self._hint,
                self._where,
                line,
                self.where_terms,
                self._reports,
                margin=2 * SPACE,
            )
        )

    @property
    def wanted(self) -> Wanted:
        """Return what is to be written."""
        if self.ticks_choice.isChecked():
            return Wanted.TICKS
        return Wanted.CHANGED if self.changed_choice.isChecked() else Wanted.WHOLE

    @property
    def hint(self) -> str:
        """Return what is said of the choice."""
        return self._hint.text()

    @property
    def forms(self) -> tuple[str, ...]:
        """Return the forms of the reports that are wanted: “html”, “csv”, “json”."""
        return tuple(form for form, box in self._boxes.items() if box.isChecked())

    def show_book(self, book: AddressBook) -> None:
        """Begin with the whole of a book, and a free name ready to be typed over."""
        self._source = book.path, book.shape
        self.whole_choice.setChecked(True)
        self._take_terms()
        self.show_changed(None, None)
        self._suggest()
        self._take_wanted()
        self.path_field.setFocus()
        self.path_field.selectAll()

    def _take_terms(self) -> None:
        """Tick the reports that the organisation requires, for good, and say what it says of copies and reports."""
        policy = in_force().policy
        for form, box in self._boxes.items():
            is_required = form in policy.report.formats
            box.setEnabled(not is_required)
            if is_required:
                box.setChecked(True)
        for label, said in ((self.where_terms, where_words(policy)), (self.report_terms, report_words(policy))):
            label.setText(said)
            label.setVisible(bool(said))

    def show_changed(self, contacts: int | None, changes: int | None) -> None:
        """Offer the changed contacts alone and the list of changes, where there are some; None: not known yet."""
        text = self.tr("Only the &changed contacts")
        if contacts:
            text = wording.plural(contacts, "&Only the changed contact", "&Only the {n} changed contacts")
        self.changed_choice.setText(text)
        self._changes = changes
        for choice in (self.changed_choice, self.ticks_choice):
            choice.setEnabled(bool(contacts))
        self._show_hint()

    def _show_hint(self) -> None:
        """Say what the choice is good for."""
        if self._is_easy_by_hand:
            self._hint.setText(
                wording.plural(
                    self._changes or 0,
                    "With only {n} change, the list to mend it by hand is the simplest way: no import, no duplicates.",
                    "With only {n} changes, the list to mend it by hand is the simplest way: no import, no duplicates.",
                )
            )
            return
        hints = {
            Wanted.WHOLE: self.tr("For replacing the address book as a whole. The book itself stays as it is."),
            Wanted.CHANGED: self.tr(
                "For an import that leaves the other contacts alone. The address book itself stays as it is."
            ),
            Wanted.TICKS: self.tr("Names, old and new addresses, boxes to tick: nothing is imported, nothing doubled."),
        }
        self._hint.setText(hints[self.wanted])

    @property
    def _is_easy_by_hand(self) -> bool:
        """Return whether there are so few changes that a person had better make them by hand."""
        return self._changes is not None and 0 < self._changes <= EASY_BY_HAND and self.wanted is Wanted.WHOLE

    @property
    def _is_folder(self) -> bool:
        """Return whether the book is a folder, and so is its copy."""
        return self._source is not None and self._source[1] is Shape.FOLDER

    def _take_wanted(self) -> None:
        """Suggest the name that goes with what is written, unless another one was typed."""
        is_list = self.wanted is Wanted.TICKS
        where = self.tr("Make the copy as this new folder") if self._is_folder else self.tr("Write the copy to")
        self._where.setText(self.tr("Write the list to") if is_list else where)
        self._reports.setVisible(not is_list)
        if self.path_field.text() == self._suggested:
            self._suggest()
        self._show_hint()
        self.wanted_changed.emit()

    def _suggest(self) -> None:
        """Suggest a free name."""
        if self._source is None:
            return
        self._suggested = str(suggested_path(*self._source, self.wanted))
        self.path_field.setText(self._suggested)

    def _choose(self) -> None:
        """Let the person choose a place; a file that is there is refused later, so the dialog needn't ask."""
        if self._is_folder and self.wanted is not Wanted.TICKS:
            self._choose_folder()
            return
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Where to write the copy"),
            self.path_field.text(),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.path_field.setText(name)

    def _choose_folder(self) -> None:
        """Let the person choose where the new folder is made; its own name can be typed."""
        now = Path(self.path_field.text() or self._suggested)
        inside = QFileDialog.getExistingDirectory(
            self, self.tr("Where to make the new folder “{name}”").format(name=now.name), str(now.parent)
        )
        if inside:
            self.path_field.setText(str(free_path(Path(inside), now.name, "")))
