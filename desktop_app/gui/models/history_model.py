"""The history: every step, the last one first, with what was undone above where one is."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt

from desktop_app.gui import wording
from desktop_app.gui.commands import DecideCommand
from desktop_app.gui.models.listing_model import ListingModel
from desktop_app.gui.models.table_model import Index
from desktop_app.gui.wording import tr
from desktop_app.gui.words.moments import moment


class HistoryModel(ListingModel):
    """One row a step, and below them the beginning; index: how many steps are in force."""

    def __init__(self, steps: Sequence[DecideCommand], index: int, parent: QObject | None = None) -> None:
        self._steps = list(steps)
        self._index = index
        headings = (tr("Step"), tr("Addresses"), tr("When"), tr("State"))
        super().__init__(headings, len(self._steps) + 1, self._texts, parent)

    def index_of(self, row: int) -> int:
        """Return how many steps are in force at a row, and the other way round."""
        return len(self._steps) - row

    def _texts(self, row: int) -> tuple[str, str, str, str]:
        """Return the texts of a row."""
        place = self.index_of(row)
        if place == self._index:
            state = tr("You are here")
        else:
            state = tr("Taken back") if place > self._index else tr("In force")
        if not place:
            return tr("The address book as it was opened"), "", "", state
        step = self._steps[place - 1]
        return step.change.title, wording.number(len(step.change.after)), moment(step.time), state

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell; the whole row as a sentence for a screen reader."""
        if role == Qt.ItemDataRole.AccessibleTextRole and index.isValid() and self.index_of(index.row()):
            title, _, when, state = self._texts(index.row())
            count = len(self._steps[self.index_of(index.row()) - 1].change.after)
            return wording.joined((wording.shown(title), wording.addresses(count), when, state))
        return super().data(index, role)
