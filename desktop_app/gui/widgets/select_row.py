"""Selecting a row by program."""

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QTableView


def select_row(table: QTableView, row: int, column: int = 0) -> None:
    """Make a row the only selected one and go to it, whatever keys are held down: Qt's selectRow toggles with Ctrl."""
    index = table.model().index(row, column)
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    table.selectionModel().setCurrentIndex(index, flags)
    table.scrollTo(index)
