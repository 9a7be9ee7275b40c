"""What is written and where to: the whole book or only what has changed, a free name for it, and its reports."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QFrame, QLineEdit, QPushButton

from desktop_app.book.model import AddressBook, Shape
from desktop_app.export.extent import Extent
from desktop_app.gui import wording
from desktop_app.gui.exporting import free_path, suggested_path
from desktop_app.gui.text import PlainLabel
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.radio_choice import RadioChoice
from desktop_app.gui.widgets.tick_box import TickBox


class ExportTarget(QFrame):
    """Emits extent_changed when a person chooses the other part, write_wanted when the name is entered."""

    extent_changed = Signal()
    write_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._source: tuple[Path, Shape] | None = None
        self._suggested = ""
        self.whole_choice = RadioChoice(theme, self.tr("The &whole address book"))
        self.changed_choice = RadioChoice(theme)
        self._group = QButtonGroup(self)
        for choice in (self.whole_choice, self.changed_choice):
            self._group.addButton(choice)
        self._group.buttonClicked.connect(lambda _button: self._take_extent())
        self.path_field = QLineEdit()
        self.path_field.setObjectName("path_field")
        self.path_field.setAccessibleName(self.tr("Where to write the copy"))
        self.path_field.returnPressed.connect(self.write_wanted)
        self._where = PlainLabel(role="section")
        self.choose_button = QPushButton(self.tr("&Choose…"))
        self.choose_button.setAccessibleName(self.tr("Choose where to write the copy"))
        self.choose_button.clicked.connect(self._choose)
        theme.dress(self.choose_button, "folder")
        self.html_box = TickBox(theme, self.tr("Also write a &report to read and print (HTML)"))
        self.csv_box = TickBox(theme, self.tr("Also write the report as a &table (CSV)"))
        self.html_box.setChecked(True)
        self._lay_out()

    def _lay_out(self) -> None:
        """Put what, where to and reports below each other."""
        line = row(self.path_field, self.choose_button)
        line.setStretch(0, 1)
        self.setLayout(
            column(
                row(
                    PlainLabel(self.tr("What to write"), role="section"),
                    SPACE,
                    self.whole_choice,
                    self.changed_choice,
                    None,
                    spacing=2 * SPACE,
                ),
                self._where,
                line,
                row(self.html_box, self.csv_box, None, spacing=3 * SPACE),
                PlainLabel(self.tr("Your address book itself stays as it is."), role="small"),
                margin=2 * SPACE,
            )
        )

    @property
    def extent(self) -> Extent:
        """Return how much is to be written."""
        return Extent.CHANGED if self.changed_choice.isChecked() else Extent.WHOLE

    @property
    def report_suffixes(self) -> tuple[str, ...]:
        """Return the endings of the reports that are wanted."""
        boxes = ((self.html_box, ".html"), (self.csv_box, ".csv"))
        return tuple(suffix for box, suffix in boxes if box.isChecked())

    def show_book(self, book: AddressBook) -> None:
        """Begin with the whole of a book, and a free name ready to be typed over."""
        self._source = book.path, book.shape
        self.whole_choice.setChecked(True)
        self.show_changed(None)
        folder = self.tr("Make the copy as this new folder")
        self._where.setText(folder if book.shape is Shape.FOLDER else self.tr("Write the copy to"))
        self._suggest()
        self.path_field.setFocus()
        self.path_field.selectAll()

    def show_changed(self, count: int | None) -> None:
        """Offer the changed contacts alone, where there are some; None: not known yet."""
        text = self.tr("Only the &changed contacts")
        if count:
            text = self.tr("&Only the changed contact") if count == 1 else self.tr("&Only the {n} changed contacts")
        self.changed_choice.setText(text.format(n=wording.number(count or 0)))
        self.changed_choice.setEnabled(bool(count))

    def _take_extent(self) -> None:
        """Suggest the name that goes with the part that is written, unless another one was typed."""
        if self.path_field.text() == self._suggested:
            self._suggest()
        self.extent_changed.emit()

    def _suggest(self) -> None:
        """Suggest a free name."""
        if self._source is None:
            return
        self._suggested = str(suggested_path(*self._source, self.extent))
        self.path_field.setText(self._suggested)

    def _choose(self) -> None:
        """Let the person choose a place; a file that is there is refused later, so the dialog needn't ask."""
        if self._source and self._source[1] is Shape.FOLDER:
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
