"""The history list: every step that was done; choosing one goes back or forth to it."""

from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.gui.commands import commands_of
from desktop_app.gui.dialogs.listing import ListingDialog
from desktop_app.gui.models.history_model import HistoryModel
from desktop_app.gui.widgets.select_row import select_row
from desktop_app.gui.wording import tr


class HistoryDialog(ListingDialog):
    """Enter, a double click or the button goes to the selected step."""

    def __init__(self, parent: QWidget, stack: QUndoStack) -> None:
        self._stack = stack
        self._model = HistoryModel(commands_of(stack), stack.index())
        self.go_button = QPushButton(tr("Go to this step"))
        self.go_button.setObjectName("go_to_step_button")
        self.go_button.setProperty("kind", "primary")
        sentence = tr("Choose a step to go back or forth to it. Nothing is lost: you can go forth again.")
        super().__init__(parent, tr("History"), sentence, self._model, self.go_button)
        self.setObjectName("history_dialog")
        self.go_button.setDefault(True)
        self.go_button.clicked.connect(self._go)
        self.table.activated.connect(self._go)
        select_row(self.table, self._model.index_of(stack.index()))
        self.table.scrollTo(self.table.currentIndex())

    def _go(self) -> None:
        """Go to the selected step."""
        row = self.table.currentIndex().row()
        if row >= 0:
            self.accept()
            self._stack.setIndex(self._model.index_of(row))
