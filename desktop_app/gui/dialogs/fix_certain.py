"""Before all that is almost certain is fixed: the list, however long, from which single domains can be taken."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QLineEdit, QPushButton, QWidget

from desktop_app.gui import wording
from desktop_app.gui.dialogs.confirm import ConfirmDialog
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.models.certain_model import CertainColumn, CertainModel
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.select_row import select_row
from desktop_app.gui.widgets.tick_table import TickTable
from desktop_app.gui.wording import tr

_COUNT_LETTERS = 16
_MOST_ROWS = 9
"""Rows for which the list makes room at the least, if there are so many."""


class FixCertainDialog(ConfirmDialog):
    """counts: finding → how many addresses are fixed. Calls then with the findings that were taken off the list."""

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        document: ReviewDocument,
        counts: Mapping[int, int],
        then: Callable[[set[int]], None],
    ) -> None:
        self.field = _SearchField(tr("Search this list"))
        self.table = TickTable(theme, tr("Domains that are fixed, if ticked"))
        self.model = CertainModel(document, counts, self.table)
        self.table.setModel(self.model)
        self.tick_button = QPushButton(tr("&Tick all shown"))
        self.untick_button = QPushButton(tr("&Untick all shown"))
        super().__init__(
            parent, tr("Fix all that are almost certain?"), "", tr("Fix"), tr("Cancel"), about=self._about(len(counts))
        )
        self._leaves_out = bool(document.excluded)
        self.resize(720, self.sizeHint().height())
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(CertainColumn.COUNT, QHeaderView.ResizeMode.Fixed)
        self.table.setColumnWidth(CertainColumn.COUNT, self.fontMetrics().averageCharWidth() * _COUNT_LETTERS)
        self.field.textChanged.connect(self._search)
        self.field.left.connect(self.table.setFocus)
        self.tick_button.clicked.connect(lambda: self.model.tick_shown(ticked=True))
        self.untick_button.clicked.connect(lambda: self.model.tick_shown(ticked=False))
        self.model.ticked.connect(self._count)
        self.accepted.connect(lambda: then(self.model.unticked))
        select_row(self.table, 0)
        self._count()

    def _about(self, domains: int) -> QWidget:
        """Return the list with its search and its buttons; a short list needs neither."""
        for button in (self.tick_button, self.untick_button):
            button.setAutoDefault(False)
        rows = min(domains, _MOST_ROWS)
        self.table.setMinimumHeight((rows + 1) * self.table.verticalHeader().defaultSectionSize() + 2 * SPACE)
        about = QWidget()
        search = row(self.field, self.tick_button, self.untick_button)
        search.setStretch(0, 1)
        about.setLayout(column(search, self.table))
        for part in (self.field, self.tick_button, self.untick_button):
            part.setVisible(domains > 1)
        return about

    def _search(self, text: str) -> None:
        """Show only what contains a text."""
        self.model.search(text)
        select_row(self.table, 0)

    def _count(self) -> None:
        """Say how much will be fixed now."""
        domains, addresses = self.model.domain_count, self.model.address_count
        text = tr("{addresses} at {domains} will be fixed as listed. You can undo it as one step.")
        said = text.format(addresses=wording.addresses(addresses), domains=wording.domains(domains))
        if self._leaves_out:
            said += " " + tr("Addresses that you have left out of their domain stay as they are.")
        self.sentence.setText(said if domains else tr("Nothing is ticked, so nothing would be fixed."))
        self.yes_button.setText(wording.plural(addresses, "Fix {n} address", "Fix {n} addresses"))
        self.yes_button.setEnabled(domains > 0)


class _SearchField(QLineEdit):
    """Enter goes to the list; it must not answer the question. Emits left then."""

    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Keep Enter from the dialog."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)
