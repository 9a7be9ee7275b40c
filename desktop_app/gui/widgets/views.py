"""The list of domains and the table of addresses: single letters are commands here, so there is no type-ahead."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QListView, QTableView

from desktop_app.gui.actions import Actions
from desktop_app.gui.models.address_table_model import AddressTableModel, Column
from desktop_app.gui.models.table_model import Index
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.address_delegate import AddressDelegate
from desktop_app.gui.widgets.finding_delegate import FindingDelegate
from desktop_app.gui.widgets.select_row import select_row
from desktop_app.gui.widgets.tick_box import is_ticked


class FindingList(QListView):
    """The suspicious domains. digit_pressed: a suggestion's number; focused: the list got the focus."""

    digit_pressed = Signal(int)
    focused = Signal()
    entered_row = Signal()

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self.setObjectName("finding_list")
        self.setAccessibleName(self.tr("Domains that look mistyped"))
        self.setUniformItemSizes(True)
        self.setItemDelegate(FindingDelegate(theme))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        actions.act_in(self)
        theme.changed.connect(self.viewport().update)

    def dataChanged(  # noqa: N802 - Qt's name
        self,
        first: Index,
        last: Index,
        roles: Sequence[int] = (),
        /,
    ) -> None:
        """Paint again; QListView would lay out every row, though their height never changes (0.2 s for 100,000)."""
        QAbstractItemView.dataChanged(self, first, last, list(roles))

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's name
        """Do nothing: letters are commands."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Choose a suggestion by its number; go into the addresses with Enter."""
        digit = self._actions.digit(event)
        if digit:
            self.digit_pressed.emit(digit)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that decisions are now about whole domains."""
        super().focusInEvent(event)
        self.focused.emit()


class AddressTable(QTableView):
    """The addresses of a domain; whole rows are selected, Space ticks them."""

    digit_pressed = Signal(int)
    focused = Signal()

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self.setObjectName("address_table")
        self.setAccessibleName(self.tr("Addresses at this domain"))
        delegate = AddressDelegate(theme)
        self.setItemDelegate(delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(delegate.row_height())
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        actions.act_in(self)
        theme.changed.connect(self.viewport().update)

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802 - Qt's name
        """Show a model; the header minds its own selection, or it would ask every row for it (2 s for 100,000)."""
        super().setModel(model)
        if model is not None:
            self.horizontalHeader().setSelectionModel(QItemSelectionModel(model, self.horizontalHeader()))
            self.size_columns()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802 - Qt's name
        """Paint anew; of a whole selection QTableView would list every cell, to tell a screen reader of the first."""
        QTableView.selectionChanged(self, _first_of(selected), _first_of(deselected))
        QAbstractItemView.selectionChanged(self, selected, deselected)

    def size_columns(self) -> None:
        """Give the addresses the room that is left."""
        header = self.horizontalHeader()
        header.setMinimumSectionSize(36)
        header.setSectionResizeMode(Column.INCLUDE, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.CONTACT, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.CHANGE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.STATE, QHeaderView.ResizeMode.Fixed)
        letter = self.fontMetrics().averageCharWidth()
        self.setColumnWidth(Column.INCLUDE, 36)
        self.setColumnWidth(Column.CONTACT, min(letter * 20, self.viewport().width() // 4))
        self.setColumnWidth(Column.STATE, letter * 11 + 18 + 3 * SPACE)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the room anew."""
        super().resizeEvent(event)
        if self.model():
            self.size_columns()
            self.scrollTo(self.currentIndex())

    def selected_rows(self) -> list[int]:
        """Return the selected rows in their order; the current one where none is selected."""
        rows: list[int] = []
        if self.selectionModel():
            selection = self.selectionModel().selection()
            parts = (selection.at(number) for number in range(selection.count()))
            rows = sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})
        current = self.currentIndex().row()
        return rows or ([current] if current >= 0 else [])

    def go_to(self, row: int) -> None:
        """Select one row."""
        select_row(self, row, Column.CHANGE)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's name
        """Do nothing: letters are commands."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Choose a suggestion by its number; tick the selected rows with Space."""
        digit = self._actions.digit(event)
        if digit:
            self.digit_pressed.emit(digit)
        elif event.key() == Qt.Key.Key_Space:
            self._toggle_ticks()
        else:
            super().keyPressEvent(event)

    def moveCursor(  # noqa: N802 - Qt's name
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go to the first and last row with Home and End; with Shift, everything up to there is selected."""
        rows = self.model().rowCount() if self.model() else 0
        if rows and action in (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd):
            row = 0 if action is QAbstractItemView.CursorAction.MoveHome else rows - 1
            return self.model().index(row, Column.CHANGE)
        return super().moveCursor(action, modifiers)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that decisions are now about the selected addresses."""
        super().focusInEvent(event)
        self.focused.emit()

    def _toggle_ticks(self) -> None:
        """Tick the selected rows, or untick them if the current one is ticked."""
        model = self.model()
        if isinstance(model, AddressTableModel):
            current = model.index(self.currentIndex().row(), Column.INCLUDE)
            model.tick(self.selected_rows(), not is_ticked(current))


def _first_of(selection: QItemSelection) -> QItemSelection:
    """Return only the first cell of a selection."""
    if selection.isEmpty():
        return selection
    first = selection.at(0).topLeft()
    return QItemSelection(first, first)
