"""“How this file is read”: encoding, and for a table its delimiter, names and columns of addresses, with a preview.

What a file looks like, read one way or another, is worked out in table_preview; this is the skin.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QPushButton, QTableView, QWidget

from desktop_app.book.csv_layout import FIND_OUT, TableChoice
from desktop_app.book.encoding import TextUndecodableError
from desktop_app.book.errors import BookError
from desktop_app.gui.announcing import announce
from desktop_app.gui.dialogs import table_preview as table
from desktop_app.gui.dialogs.listing import reading_table
from desktop_app.gui.dialogs.table_preview import OpenedFile, TablePreview
from desktop_app.gui.dialogs.window_dialog import WindowDialog
from desktop_app.gui.models.listing_model import ListingModel
from desktop_app.gui.models.table_preview_model import ColumnListModel, TablePreviewModel
from desktop_app.gui.text import ElidedLabel, PlainLabel, set_tooltip
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.choice_box import ChoiceBox
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.message_bar import MessageBar
from desktop_app.gui.widgets.table_preview_view import ColumnList, PreviewTable
from desktop_app.gui.wording import number, shown

Then = Callable[[str | None, TablePreview | None], None]
"""Called with the chosen encoding, None for the one that was found out, and with the table as it is to be read."""
_SIZE = 980, 620
_LIST_WIDTH = 268


class TableReadingDialog(WindowDialog):
    """Calls then with what was chosen. is_asked: it came by itself, as the columns could not be told by their names."""

    def __init__(self, parent: QWidget, theme: Theme, opened: OpenedFile, then: Then, *, is_asked: bool) -> None:
        super().__init__(parent, "table_reading_dialog")
        self.setWindowTitle(self.tr("How this file is read"))
        self._opened, self._then = opened, then
        self._is_table = opened.layout is not None
        self._is_asked = is_asked
        self._text = ""
        self._choice = FIND_OUT
        self._preview: TablePreview | None = None
        self._make_controls(theme)
        self._lay_out()
        room = self.screen().availableSize() * 9 / 10
        self.resize(min(_SIZE[0] if self._is_table else 720, room.width()), min(_SIZE[1], room.height()))
        self._begin()

    def _make_controls(self, theme: Theme) -> None:
        """Make every control."""
        self.encoding_box = self._box(theme, "encoding_box", self.tr("Encoding of the letters"), self._read)
        self.delimiter_box = self._box(theme, "delimiter_box", self.tr("Cells are separated by"), self._find_columns)
        self.header_box = self._box(theme, "header_box", self.tr("Row with the column names"), self._show_choice)
        self.columns = ColumnListModel(self)
        self.columns.ticked_changed.connect(self._tick)
        self.column_list = ColumnList(theme, self.tr("Columns with e-mail addresses"))
        self.column_list.setModel(self.columns)
        self.column_list.selectionModel().currentChanged.connect(lambda current, _old: self._look_at(current.row()))
        self._columns_label = PlainLabel(role="section")
        self.column_list.setFixedWidth(_LIST_WIDTH)
        self.rows = TablePreviewModel(self)
        self.table: QTableView = self._table(theme)
        self.warning = MessageBar(theme, "warning", "probable")
        self.note = PlainLabel(role="small", wrap=True)
        self.ok_button = QPushButton(self.tr("Read it like this"))
        self.ok_button.setObjectName("ok_button")
        self.ok_button.setProperty("kind", "primary")
        self.ok_button.setDefault(True)
        self.ok_button.clicked.connect(self._use)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)

    def _box(self, theme: Theme, name: str, label: str, changed: Callable[[], None]) -> ChoiceBox:
        """Return a choice of one of several."""
        box = ChoiceBox(theme, label)
        box.setObjectName(name)
        box.activated.connect(lambda _place: changed())
        return box

    def _table(self, theme: Theme) -> QTableView:
        """Return the view of the first rows, or of the first names and addresses."""
        name = self.tr("How the file begins")
        if not self._is_table:
            return reading_table(name)
        made = PreviewTable(theme, name)
        made.setModel(self.rows)
        made.horizontalHeader().sectionClicked.connect(self._toggle)
        return made

    def _lay_out(self) -> None:
        """Put the choices above, columns and rows beside each other, warning and buttons below."""
        boxes = [self.encoding_box, self.delimiter_box, self.header_box] if self._is_table else [self.encoding_box]
        choices = row(
            *(column(box.label, box, spacing=4) for box in boxes),
            spacing=2 * SPACE,
        )
        for place, stretch in enumerate((4, 2, 3)[: len(boxes)]):
            choices.setStretch(place, stretch)
        shown_rows = column(PlainLabel(self.table.accessibleName(), role="section"), self.table, spacing=4)
        middle = row(shown_rows, spacing=2 * SPACE)
        if self._is_table:
            middle.insertLayout(0, column(self._columns_label, self.column_list, spacing=4))
            middle.setStretch(1, 1)
        last = row(self.note, 2 * SPACE, self.cancel_button, self.ok_button)
        last.setStretch(0, 1)
        body = column(
            PlainLabel(self.windowTitle(), role="heading"),
            ElidedLabel(shown(str(self._opened.path)), role="muted"),
            PlainLabel(self._sentence(), wrap=True),
            choices,
            middle,
            self.warning,
            last,
            spacing=SPACE + 4,
            margin=3 * SPACE,
        )
        body.setStretch(4, 1)
        self.setLayout(body)

    def _sentence(self) -> str:
        """Say what this is for."""
        if not self._is_table:
            return self.tr("If letters look wrong, choose the encoding in which they look right.")
        if self._is_asked:
            return self.tr("The names of this table’s columns don’t say for certain which ones hold e-mail addresses.")
        return self.tr("Tick the columns that hold e-mail addresses; no other column is checked.")

    def _begin(self) -> None:
        """Show how the file is read now."""
        for codec, name in table.encoding_choices(self._opened.guess):
            self.encoding_box.addItem(name, codec)
        chosen = self._opened.encoding
        if chosen is not None and self.encoding_box.findData(chosen) < 0:
            self.encoding_box.addItem(table.encoding_name(chosen), chosen)
        self.encoding_box.setCurrentIndex(max(self.encoding_box.findData(chosen), 0) if chosen else 0)
        layout = self._opened.layout
        columns = tuple(n + 1 for n in layout.email_columns) if layout else ()
        self._choice = TableChoice(columns, layout.delimiter, layout.header_row) if layout else FIND_OUT
        self._read()
        self.column_list.setCurrentIndex(self.columns.index(columns[0] - 1 if columns else 0))
        (self.column_list if self._is_table else self.encoding_box).setFocus()

    @property
    def encoding(self) -> str | None:
        """Return the chosen encoding; None: the one that was found out."""
        chosen = self.encoding_box.currentData()
        return None if chosen is None else str(chosen)

    def _read(self) -> None:
        """Show the file in the chosen encoding; say so where it can't be read in that."""
        try:
            if not self._is_table:
                self._show_cards(table.cards_preview(self._opened, self.encoding))
                return
            self._text = self._opened.text(self.encoding)
        except (BookError, TextUndecodableError) as error:
            self._refuse(error.reason if isinstance(error, BookError) else str(error))
            return
        self._show(table.table_preview(self._text, self._choice))

    def _find_columns(self) -> None:
        """Find names and columns anew, now that the cells are others."""
        if self._preview:
            self._choose(TableChoice(delimiter=str(self.delimiter_box.currentData())))

    def _show_choice(self) -> None:
        """Take the names from another row; the same columns stay ticked."""
        if self._preview:
            self._choose(replace(self._preview.choice, header_row=int(self.header_box.currentData())))

    def _look_at(self, place: int) -> None:
        """Bring a column of the table into sight."""
        if place >= 0 and self._is_table:
            self.table.scrollTo(self.rows.index(0, place))

    def _toggle(self, place: int) -> None:
        """Tick a column, or untick it."""
        if self._preview:
            self._tick(place, place not in self._preview.layout.email_columns)

    def _tick(self, place: int, ticked: bool) -> None:
        """Tick a column, or untick it."""
        if self._preview is None:
            return
        columns = set(self._preview.choice.columns or ()) - {place + 1} | ({place + 1} if ticked else set())
        self._choose(replace(self._preview.choice, columns=tuple(sorted(columns))))
        name = shown(self._preview.columns[place].name, 60)
        announce(
            self.column_list, (self.tr("{name}: ticked") if ticked else self.tr("{name}: not ticked")).format(name=name)
        )

    def _choose(self, choice: TableChoice) -> None:
        """Show the table as it is chosen to be, and keep that while encodings are tried in which it looks otherwise."""
        preview = table.table_preview(self._text, choice)
        self._choice = preview.choice
        self._show(preview)

    def _show(self, preview: TablePreview) -> None:
        """Show a table as it would be read, and what is doubtful about that."""
        same_cells = self._preview is not None and self._preview.rows == preview.rows
        self._preview = preview
        self.columns.show_preview(preview)
        self.rows.show_preview(preview)
        if not same_cells and isinstance(self.table, PreviewTable):
            self.table.fit_columns()
        label = self.tr("{name}: {ticked} of {all}")
        ticked, count = len(preview.layout.email_columns), len(preview.columns)
        self._columns_label.setText(
            label.format(name=self.column_list.accessibleName(), ticked=number(ticked), all=number(count))
        )
        _fill(self.delimiter_box, table.delimiter_choices(preview.layout.delimiter), preview.layout.delimiter)
        _fill(self.header_box, table.header_row_choices(preview), preview.layout.header_row)
        if table.can_be_remembered(self._opened, preview):
            self.note.setText(self.tr("Remembered for files with the same column names."))
        else:
            self.note.setText(self.tr("Counts for this file only, as it has no column names to be known by."))
        self._warn(*table.what_is_doubtful(preview))
        self._allow(bool(preview.layout.email_columns))

    def _show_cards(self, cards: list[tuple[str, str]]) -> None:
        """Show names and addresses of the first contacts."""
        old = self.table.model()
        headings = (self.tr("Contact"), self.tr("Address"))
        self.table.setModel(ListingModel(headings, len(cards), lambda place: cards[place], self.table))
        self.table.setColumnWidth(0, 280)
        if old is not None:
            old.deleteLater()
        self._warn("", "")
        self._allow(yes=True)

    def _refuse(self, reason: str) -> None:
        """Say that the file can’t be read in the chosen encoding; the choice stays for another one."""
        self._preview = None
        self.rows.show_preview(None)
        self.columns.show_preview(None)
        self._warn(self.tr("The file can’t be read in this encoding"), reason)
        self._allow(yes=False)

    def _warn(self, headline: str, details: str) -> None:
        """Show a warning and have it read aloud, or show none."""
        if not headline:
            self.warning.clear()
        elif self.warning.isHidden() or self.warning.text != f"{headline}\n{details}".strip():
            self.warning.say(headline, details)

    def _allow(self, yes: bool) -> None:
        """Enable the button only where the file can be read so; the warning says why it can't."""
        self.ok_button.setEnabled(yes)
        set_tooltip(self.ok_button, "" if yes else self.warning.text.replace("\n", ". "))

    def _use(self) -> None:
        """Hand over what was chosen."""
        self.accept()
        self._then(self.encoding, self._preview)


def _fill(box: QComboBox, choices: list[tuple[str, str]] | list[tuple[int, str]], current: object) -> None:
    """Put choices into a box without telling anybody, and select the current one."""
    box.blockSignals(True)
    box.clear()
    for data, name in choices:
        box.addItem(name, data)
    box.setCurrentIndex(max(box.findData(current), 0))
    box.blockSignals(False)
