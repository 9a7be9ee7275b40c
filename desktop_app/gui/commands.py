"""Undo commands: they carry a Change, which is pure data, and apply it or its inverse."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtGui import QUndoCommand, QUndoStack

from desktop_app.gui.document import ReviewDocument
from desktop_app.review.decision import Change
from desktop_app.review.keeping import new_step_id
from desktop_app.review.moments import DatedStep
from desktop_app.review.recalling import RestoredStep
from desktop_app.settings.records import note_decisions


class DecideCommand(QUndoCommand):
    """One action of a person, however many addresses it concerned; earlier: a step that is in force already."""

    def __init__(self, document: ReviewDocument, change: Change, earlier: RestoredStep | None = None) -> None:
        super().__init__(change.title)
        self._document = document
        self.change = change
        self.step_id = earlier.id if earlier else new_step_id()
        self.time = earlier.time if earlier else datetime.now(UTC)
        self.is_silent = earlier is not None
        """Whether undoing and redoing changes nothing, since the history is only being put together again."""

    def redo(self) -> None:
        """Put the change into force."""
        if not self.is_silent:
            self._document.apply(self.change)
            note_decisions(self._document.session, self.change)
        self._document.steps.append(DatedStep(self.time, self.change))  # not the command, which holds the document

    def undo(self) -> None:
        """Take the change back."""
        if not self.is_silent:
            self._document.apply(self.change.inverted())
            note_decisions(self._document.session, self.change, "undone")
        self._document.steps.pop()


def restore_history(stack: QUndoStack, document: ReviewDocument, steps: Sequence[RestoredStep], done: int) -> None:
    """Fill the undo stack with steps of earlier, of which the first ones are in force."""
    commands = [DecideCommand(document, step.change, step) for step in steps]
    for command in commands:
        stack.push(command)
    stack.setIndex(done)
    for command in commands:
        command.is_silent = False


def commands_of(stack: QUndoStack) -> list[DecideCommand]:
    """Return every step, the ones that can be redone too."""
    commands = (stack.command(place) for place in range(stack.count()))
    return [command for command in commands if isinstance(command, DecideCommand)]
