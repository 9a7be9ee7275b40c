"""What came with the books as they were opened: said in bars above the pages, and taken back from there."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoStack

from desktop_app.gui.commands import DecideCommand, commands_of
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.widgets.memory_bars import MemoryBars
from desktop_app.gui.words.memory import carried_words, renamed_words, restored_words
from desktop_app.review.decision import UNDECIDED, AddressKey, Change
from desktop_app.review.recalling import Recalled

CarryOut = Callable[[Change], None]


class MemoryNews(QObject):
    """Tells of decisions that are back, that were carried over, and that follow the organisation's renames."""

    def __init__(self, parent: QObject, stack: QUndoStack, bars: MemoryBars) -> None:
        super().__init__(parent)
        self._stack, self._bars = stack, bars
        self._document: ReviewDocument | None = None
        self._recalled: Recalled | None = None

    def show_document(self, document: ReviewDocument, recalled: Recalled) -> None:
        """Say what is back, was carried over or is renamed; its history is in the undo stack already."""
        self._document, self._recalled = document, recalled
        self._tell_carried()
        self._tell_renamed()
        is_told = recalled.carried or all(past.is_untouched for past in recalled.pasts if past)
        if recalled.changed and not is_told:
            self._bars.tell(restored_words(document, recalled.changed), afresh=document.decided_addresses > 0)

    def undo_carried(self, carry_out: CarryOut) -> None:
        """Take back what was carried over; what is renamed stays."""
        is_renamed_told = not self._bars.renamed.isHidden()
        if self._recalled and self._take_back(self._recalled.carried_id, carry_out) and is_renamed_told:
            self._tell_renamed()

    def undo_renamed(self, carry_out: CarryOut) -> None:
        """Take back the new names of renamed domains; what was carried over stays."""
        is_carried_told = self._bars.which_button.isVisible()
        renamed = self._recalled.renamed if self._recalled else None
        if renamed and self._take_back(renamed.id, carry_out) and is_carried_told:
            self._tell_carried()

    def start_afresh(self, carry_out: CarryOut) -> None:
        """Take back every decision, as one step that can be undone."""
        if self._document:
            session = self._document.session
            keys = [AddressKey(n, row) for n in range(len(session.books)) for row in session.decisions(n)]
            change = session.decide(self.tr("Start afresh"), keys, UNDECIDED)
            if change.after:
                carry_out(change)
            self._bars.clear_news()

    def _tell_carried(self) -> None:
        """Say what was carried over."""
        if self._recalled and self._recalled.carried:
            headline, *details = carried_words(self._recalled.carried)
            self._bars.tell(headline, " ".join(part for part in details if part), carried=True)

    def _tell_renamed(self) -> None:
        """Say what is renamed."""
        renamed = self._recalled.renamed if self._recalled else None
        if self._document and renamed:
            self._bars.tell_renamed(*renamed_words(self._document, renamed.change))

    def _take_back(self, identity: str, carry_out: CarryOut) -> bool:
        """Take back one step: by undoing, where it is the last one, else as a step of its own; return whether it was.

        Whatever else the person does puts the bars away, so that behind it there can only be another such step.
        """
        command = self._command(identity)
        if self._document is None or command is None:
            return False
        if self._stack.command(self._stack.index() - 1) is command:
            self._stack.undo()
        else:
            title = self.tr("Take back: {title}").format(title=command.change.title)
            carry_out(self._document.session.decide_each(title, command.change.before))
        return True

    def _command(self, identity: str) -> DecideCommand | None:
        """Return a step that is in force."""
        done = commands_of(self._stack)[: self._stack.index()]
        return next((each for each in done if identity and each.step_id == identity), None)
