"""The window's memory: every step goes to the books' journals, and what those tell comes back with the books.

A step is written at once, so that a program that is killed has lost nothing; that it reaches the disk, which matters
only where the power fails, is waited for in another thread.
"""

import contextlib
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QUndoStack

from desktop_app.book.reading import ReadOptions
from desktop_app.files.appending import LockedError
from desktop_app.files.errors import reason_of
from desktop_app.gui.commands import DecideCommand, commands_of, restore_history
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.memory_news import MemoryNews
from desktop_app.gui.widgets.memory_bars import MemoryBars
from desktop_app.gui.wording import translated
from desktop_app.gui.workers import Task
from desktop_app.review.decision import AddressKey
from desktop_app.review.keeping import Keeper, Where
from desktop_app.review.recalling import Recalled, RestoredStep
from desktop_app.settings.records import note_warning
from desktop_app.settings.unfinished import forget_unfinished, note_unfinished

_REST = 400  # milliseconds after which it is noted where the person has gone
_MANY = 2000  # addresses; a step of more is written once the window has shown it


class Memory(QObject):
    """Keeps one document at a time; domain: returns the suspicious domain that is selected."""

    def __init__(self, parent: QObject, stack: QUndoStack, bars: MemoryBars, domain: Callable[[], str]) -> None:
        super().__init__(parent)
        self._stack, self._bars, self._domain = stack, bars, domain
        self.news = MemoryNews(self, stack, bars)
        self._document: ReviewDocument | None = None
        self._keeper: Keeper | None = None
        self._known: list[DecideCommand] = []
        self._index = 0
        self._noted_domain = ""
        self._noted_excluded: set[AddressKey] = set()
        self._is_failing = self._is_noted = False
        self._said: Mapping[Path, ReadOptions] = {}
        self._sync: Task | None = None
        self._must_sync = False
        self._queue: list[Callable[[Keeper, Where], None]] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._write_queued)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.flush)
        stack.indexChanged.connect(self._follow)

    @property
    def is_keeping(self) -> bool:
        """Return whether every decision so far would be there after a restart."""
        return self._keeper is not None and not self._is_failing

    @property
    def is_forbidden(self) -> bool:
        """Return whether the organisation wants nothing to be kept."""
        recalled = self._document.session.recalled if self._document else None
        return recalled is not None and not recalled.is_kept

    def attach(self, document: ReviewDocument, said: Mapping[Path, ReadOptions]) -> None:
        """Put the history of a document into the undo stack, keep what comes, and say what is back.

        said: what a person said of how its books are read.
        """
        recalled = document.session.recalled
        self._bars.clear_news()
        self._bars.clear_trouble()
        if recalled is None:
            return
        restore_history(self._stack, document, recalled.steps, recalled.done)
        self._document = document
        self._known, self._index = commands_of(self._stack), self._stack.index()
        self._noted_domain, self._noted_excluded = self._domain(), set(document.excluded)
        document.selection_of_addresses_changed.connect(self.note_soon)
        document.exported.connect(self._note_exported)
        self._said = said
        self._open(document, recalled)
        if self._keeper:
            self._keep(self._note_review)
        self.news.show_document(document, recalled)

    def detach(self) -> None:
        """Write what is left to write, and let go of the document."""
        self.flush()
        if self._is_noted and self._document and not self._document.has_unexported_decisions():
            with contextlib.suppress(OSError):
                forget_unfinished()
        if self._keeper:
            keeper, self._keeper = self._keeper, None
            _synced(keeper)
            keeper.close()
        self._document = None
        self._is_failing = self._is_noted = False
        self._known = []
        self._index = 0

    def stop(self) -> None:
        """Keep nothing more of this document, since what is stored is about to be deleted."""
        if self._keeper:
            self._write_queued()
            self._keeper.close()
            self._keeper = None
            self._is_noted = False
            self._bars.warn(
                self.tr("Decisions about this address book are no longer kept"),
                self.tr("You deleted what Proofbook had stored. They count until you close Proofbook."),
            )

    def _open(self, document: ReviewDocument, recalled: Recalled) -> None:
        """Open the journals; where that can't be, decisions count, but are not kept."""
        if not recalled.is_kept:
            self._bars.warn(
                self.tr("Your decisions are not kept for the next time"),
                self.tr(
                    "Your organisation has set it so. They count until you close Proofbook: export the cleaned copy, "
                    "or save the decisions to a file, before that."
                ),
            )
            return
        try:
            if recalled.error:
                raise recalled.error
            self._keeper = Keeper(document.session, recalled)
        except LockedError:
            self._bars.warn(
                self.tr("This address book is open in another Proofbook window"),
                self.tr("Decisions that you make here are not kept. Close the other window and open the book again."),
            )
            return
        except OSError as error:
            self._say_not_kept(error)
            return
        if recalled.problems:
            self._bars.warn(
                self.tr("Your earlier decisions about this address book can’t be read"),
                self.tr("{reason}. The file was set aside, not deleted.").format(
                    reason="; ".join(map(translated, recalled.problems.values()))
                ),
            )
        elif not self._keeper.is_lockable:
            self._bars.warn(
                self.tr("Open this address book in one window only"),
                self.tr("Your decisions are kept, but a second window with the same book would not be noticed here."),
            )
        for step in recalled.unwritten:
            self._write_new(step)

    def _write_new(self, step: RestoredStep) -> None:
        """Write a step that came about as the books were opened."""
        many = len(step.change.after) > _MANY
        self._write(lambda keeper, where: keeper.step(step.id, step.change, where), soon=many)

    def _note_review(self) -> None:
        """Take note that there is something to go on with at the next start."""
        if self._document and self.is_keeping and not self._is_noted and self._document.has_unexported_decisions():
            self._is_noted = True
            recalled = self._document.session.recalled
            journals = zip(self._document.paths, recalled.paths if recalled else (), strict=True)
            note_unfinished(tuple(journals), self._said)

    def _follow(self) -> None:
        """Write what has been done, undone or redone."""
        if self._document is None:
            return
        index = self._stack.index()
        last = self._stack.command(index - 1) if index else None
        is_new = isinstance(last, DecideCommand) and (index > len(self._known) or self._known[index - 1] is not last)
        if is_new and isinstance(last, DecideCommand):
            dropped = [command.step_id for command in self._known[index - 1 :]]
            self._known[index - 1 :] = [last]
            self._index = index
            self._bars.clear_news()  # the person has gone on
            many = len(last.change.after) > _MANY
            self._write(lambda keeper, where: keeper.step(last.step_id, last.change, where, dropped=dropped), soon=many)
        elif index != self._index:
            back = [(each.step_id, each.change) for each in reversed(self._known[index : self._index])]
            forth = [(each.step_id, each.change) for each in self._known[self._index : index]]
            self._index = index
            self._bars.clear_news()  # what it tells is no longer so
            self._write(lambda keeper, where: (keeper.undone if back else keeper.redone)(back or forth, where))

    def note_soon(self) -> None:
        """Take note of where the person is once they rest there."""
        if self._document:
            self._rest.start()

    def flush(self) -> None:
        """Write what waits, and take note now of where the person is, and what is not ticked."""
        self._rest.stop()
        self._write_queued()
        if self._document is None or self._keeper is None:
            return
        domain, excluded = self._domain(), set(self._document.excluded)
        if excluded != self._noted_excluded:
            self._noted_excluded = excluded
            self._write(lambda keeper, _where: keeper.left_out(excluded))
        if domain != self._noted_domain:
            self._noted_domain = domain
            self._write(lambda keeper, where: keeper.moved(where))

    def _note_exported(self, number: int) -> None:
        """Take note that a copy was written."""
        self._write(lambda keeper, _where: keeper.exported(number))

    def _where(self) -> Where:
        """Return where the person is, and how far."""
        if self._document is None:
            return Where("", 0, 0)
        return Where(self._domain(), self._document.decided_findings, len(self._document.findings))

    def _write(self, write: Callable[[Keeper, Where], None], *, soon: bool = False) -> None:
        """Write something, if anything is kept; soon: after what the window has to do now."""
        if self._keeper:
            self._queue.append(write)
            if soon:
                self._soon.start()
            else:
                self._write_queued()

    def _write_queued(self) -> None:
        """Write what waits, in its order."""
        self._soon.stop()
        queue, self._queue = self._queue, []
        for write in queue:
            if self._keeper:
                self._keep(partial(write, self._keeper, self._where()))

    def _keep(self, write: Callable[[], None]) -> None:
        """Write something; say so where that can't be, and when it can be again."""
        try:
            write()
            self._note_review()
        except OSError as error:
            self._say_not_kept(error)
        else:
            if self._is_failing:
                self._is_failing = False
                self._bars.clear_trouble()
                self._bars.tell(self.tr("Your decisions are being kept again, the earlier ones too"))
            self._sync_soon()

    def _say_not_kept(self, error: OSError) -> None:
        """Say, once, that decisions are not kept."""
        if not self._is_failing:
            self._is_failing = True
            note_warning("decisions-not-kept", errno=error.errno or 0)
            reason = translated(reason_of(error))
            self._bars.warn(
                self.tr("Your decisions are not being kept: {reason}").format(reason=reason),
                self.tr("They count until you close Proofbook. Export the cleaned copy before that."),
            )

    def _sync_soon(self) -> None:
        """Have everything brought to the disk; where that is going on, once more afterwards."""
        self._must_sync = True
        if self._sync is None and self._keeper:
            self._must_sync = False
            keeper = self._keeper
            self._sync = Task(lambda _progress: _synced(keeper))
            self._sync.finished.connect(self._synced)
            self._sync.start()

    def _synced(self, error: object) -> None:
        """Say where something could not be brought to the disk."""
        self._sync = None
        if isinstance(error, OSError) and self._keeper:
            self._say_not_kept(error)
        elif self._must_sync:
            self._sync_soon()


def _synced(keeper: Keeper) -> OSError | None:
    """Bring everything to the disk, and return why that can't be."""
    try:
        keeper.sync()
    except OSError as error:
        return error
    return None
