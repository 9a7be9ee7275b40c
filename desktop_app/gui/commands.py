"""Undo commands: they carry a Change, which is pure data, and apply it or its inverse."""

from PySide6.QtGui import QUndoCommand

from desktop_app.gui.document import ReviewDocument
from desktop_app.review.decision import Change


class DecideCommand(QUndoCommand):
    """One action of a person, however many addresses it concerned."""

    def __init__(self, document: ReviewDocument, change: Change) -> None:
        super().__init__(change.title)
        self._document = document
        self._change = change

    def redo(self) -> None:
        """Put the change into force."""
        self._document.apply(self._change)

    def undo(self) -> None:
        """Take the change back."""
        self._document.apply(self._change.inverted())
