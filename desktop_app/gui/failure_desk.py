"""What the window says when something has gone wrong inside the program, or the log can't be written."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.files.phrases import capitalized
from desktop_app.gui.dialogs.confirm import ask
from desktop_app.gui.dialogs.diagnostics import DiagnosticsDialog
from desktop_app.gui.failures import Failures
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.message_bar import MessageBar
from desktop_app.gui.wording import translated

_MOST_QUESTIONS = 3
"""Of one run; who has gone on three times knows."""


class FailureDesk(QObject):
    """notice: the bar for what is said once; would_lose: tells whether there are decisions that are not kept."""

    def __init__(
        self, window: QWidget, theme: Theme, failures: Failures, notice: MessageBar, would_lose: Callable[[], bool]
    ) -> None:
        super().__init__(window)
        self._window, self._theme, self._notice, self._would_lose = window, theme, notice, would_lose
        self._failures = failures
        self._asked = 0
        self._is_asking = False
        self._has_said_unlogged = False
        failures.happened.connect(self._ask)
        failures.log_failed.connect(self._say_unlogged)
        if failures.log_trouble:
            self._say_unlogged()

    def _ask(self) -> None:
        """Say that something went wrong, what became of the decisions, and offer to save diagnostics."""
        if self._is_asking or self._asked >= _MOST_QUESTIONS:
            return
        self._asked += 1
        self._is_asking = True
        kept = self.tr("Your address book is as it was, and your decisions are kept.")
        lost = self.tr(
            "Your address book is as it was. Your decisions are not kept for the next time: please export the cleaned "
            "copy before you close Proofbook."
        )
        how = self.tr(
            "You can go on. If something looks odd, close Proofbook and open it again. Diagnostics tell whoever looks "
            "after Proofbook where in the program it happened, and nothing about your contacts."
        )
        dialog = ask(
            QApplication.activeModalWidget() or self._window,
            self.tr("Something went wrong inside Proofbook"),
            f"{lost if self._would_lose() else kept} {how}",
            self.tr("Save diagnostics…"),
            self.tr("Go on"),
            lambda: DiagnosticsDialog(self._window, self._theme).open(),
            loses=True,
        )
        dialog.finished.connect(self._end_asking)

    def _end_asking(self) -> None:
        """Take note that the question is answered."""
        self._is_asking = False

    def _say_unlogged(self) -> None:
        """Say that the log can't be written, which changes nothing else; what the bar says already stays below it.

        Its thread may have found that out before there was a window, and tells once more when there is.
        """
        if self._has_said_unlogged:
            return
        self._has_said_unlogged = True
        headline = self.tr("Proofbook’s log can’t be written; everything else works")
        said = [self._notice.text] if self._notice.isVisible() else []
        self._notice.say(headline, "\n".join((translated(capitalized(self._failures.log_trouble)), *said)))
