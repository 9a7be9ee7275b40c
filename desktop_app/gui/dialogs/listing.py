"""A window with a table that is only read."""

from PySide6.QtCore import QAbstractTableModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QPushButton, QTableView, QWidget

from desktop_app.gui.dialogs.window_dialog import WindowDialog
from desktop_app.gui.text import PlainLabel
from desktop_app.gui.theme import SPACE
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.select_row import select_row


def reading_table(name: str) -> QTableView:
    """Return a table that is read, not edited."""
    table = QTableView()
    dress_reading_table(table, name)
    table.horizontalHeader().setStretchLastSection(True)
    return table


def dress_reading_table(table: QTableView, name: str) -> None:
    """Give a table the looks of one that is read, not edited."""
    table.setAccessibleName(name)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setCornerButtonEnabled(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(32)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setSectionsClickable(False)


_NARROWEST, _WIDEST = 120, 400  # pixels of a column
_MEASURED = 50  # rows


class ListingDialog(WindowDialog):
    """Title, one sentence, the table; buttons: what can be done with its current row."""

    def __init__(
        self, parent: QWidget, title: str, sentence: str, model: QAbstractTableModel, *buttons: QPushButton
    ) -> None:
        super().__init__(parent, "listing_dialog")
        self.setWindowTitle(title)
        self.resize(920, 480)
        self.table = reading_table(title)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        model.setParent(self.table)
        self.table.setModel(model)
        self._fit_columns(model.columnCount())
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self.setLayout(
            column(
                PlainLabel(title, role="heading"),
                PlainLabel(sentence, role="muted", wrap=True),
                self.table,
                row(*buttons, None, close),
                spacing=SPACE + 4,
                margin=3 * SPACE,
            )
        )
        self.table.setFocus()
        if model.rowCount():
            select_row(self.table, 0)

    def _fit_columns(self, count: int) -> None:
        """Make each column but the last, which stretches, as wide as what is seen of it first, within reason.

        Qt's own sizeHintForColumn asks every row while the table is not shown, which may be a million.
        """
        model = self.table.model()
        rows = range(min(model.rowCount(), _MEASURED))
        for number in range(count - 1):
            widths = (self.table.sizeHintForIndex(model.index(row, number)).width() for row in rows)
            wanted = max(widths, default=0) + 2 * SPACE
            self.table.setColumnWidth(number, min(max(wanted, _NARROWEST), _WIDEST))
