"""One contact as it is and as it will be in the copy, line beside line."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHeaderView, QPushButton, QWidget

from desktop_app.export.comparison import ComparedLine, compared_contact
from desktop_app.export.plan import Plan
from desktop_app.gui import wording
from desktop_app.gui.dialogs.listing import reading_table
from desktop_app.gui.dialogs.window_dialog import WindowDialog
from desktop_app.gui.models.planned_changes_model import PlannedRole
from desktop_app.gui.models.table_model import Index, TableModel
from desktop_app.gui.text import ElidedLabel, PlainLabel, tooltip
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.planned_delegate import PlannedDelegate
from desktop_app.gui.widgets.select_row import select_row
from desktop_app.gui.wording import shown, tr

_MARK_WIDTH = 100  # pixels


class CompareColumn(IntEnum):
    """The columns, from left to right."""

    MARK = 0
    BEFORE = 1
    AFTER = 2


class ComparisonModel(TableModel):
    """One row a line of the contact."""

    def __init__(self, lines: list[ComparedLine], parent: QObject | None = None) -> None:
        super().__init__(("", tr("Now"), tr("In the copy")), parent)
        self._lines = lines

    def length(self) -> int:
        """Return the number of lines."""
        return len(self._lines)

    def first_change(self) -> int:
        """Return the first line that differs."""
        return next((row for row, line in enumerate(self._lines) if line.is_changed), 0)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name the columns; the one of the marks only for ears."""
        if role == Qt.ItemDataRole.AccessibleTextRole and section == CompareColumn.MARK:
            return tr("Changed or not")
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell; the row as a sentence for a screen reader."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        mark = tr("changed") if line.is_changed else ""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return (mark, *line)[index.column()]
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip((mark, *line)[index.column()])
            case Qt.ItemDataRole.AccessibleTextRole:
                said = tr("changed: {before} becomes {after}") if line.is_changed else "{before}"
                return said.format(before=line.before, after=line.after)
            case PlannedRole.TEXTS:
                return mark, line.before, line.after
            case PlannedRole.IS_ALONG:
                return False
        return None


class CompareContactDialog(WindowDialog):
    """Shows a contact of a plan."""

    def __init__(self, parent: QWidget, theme: Theme, name: str, plan: Plan, contact: int) -> None:
        super().__init__(parent, "compare_dialog")
        self.setWindowTitle(self.tr("The contact now and in the copy"))
        self.resize(1000, 560)
        lines = compared_contact(plan, contact)
        self.table = reading_table(self.windowTitle())
        self.table.setItemDelegate(PlannedDelegate(theme))
        model = ComparisonModel(lines, self.table)
        self.table.setModel(model)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        self.table.setColumnWidth(CompareColumn.MARK, _MARK_WIDTH)
        for place in (CompareColumn.BEFORE, CompareColumn.AFTER):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        changed = sum(line.is_changed for line in lines)
        count = wording.plural(
            changed,
            "{n} line differs; everything else of this contact stays as it is.",
            "{n} lines differ; everything else of this contact stays as it is.",
        )
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self.setLayout(
            column(
                ElidedLabel(shown(name) or tr("(no name)"), role="heading"),
                PlainLabel(count, role="muted", wrap=True),
                self.table,
                row(None, close),
                spacing=SPACE + 4,
                margin=3 * SPACE,
            )
        )
        self.table.setFocus()
        if lines:
            select_row(self.table, model.first_change())
