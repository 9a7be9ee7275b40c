"""What is being done, how far it is, and a way to stop it."""

import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton

from desktop_app.gui import wording
from desktop_app.gui.announcing import announce
from desktop_app.gui.text import ElidedLabel, PlainLabel
from desktop_app.gui.theme import SPACE
from desktop_app.gui.widgets.layout import column, row

_STEPS = 1000
_IN_BYTES = frozenset({"Reading", "Writing", "Checking"})
"""Stages counted in bytes."""
_BETWEEN_WORDS = 10.0  # seconds; who listens wants to know that it goes on, and no more


class ProgressCard(QFrame):
    """Emits cancelled; without a way to stop, the button is hidden."""

    cancelled = Signal()

    def __init__(self, *, can_cancel: bool = True) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._said = ("", 0.0)
        """What was read aloud last, and when."""
        self._title = ElidedLabel(role="heading")
        self._stage = PlainLabel(role="muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setObjectName("cancel_button")
        self.cancel_button.setAccessibleName(self.tr("Cancel"))
        self.cancel_button.setHidden(not can_cancel)
        self.cancel_button.clicked.connect(self._cancel)
        self.setLayout(
            column(self._title, self._bar, row(self._stage, None, self.cancel_button), spacing=2 * SPACE, margin=24)
        )

    def begin(self, title: str) -> None:
        """Show that something has begun, without knowing yet how long it is."""
        self._title.setText(title)
        self._stage.setText("")
        self._bar.setRange(0, 0)
        self.cancel_button.setEnabled(True)
        self._said = ("", 0.0)
        announce(self, title)

    def advance(self, stage: str, done: int, total: int) -> None:
        """Show how far it is; without a total only what is being done."""
        if not self.cancel_button.isEnabled():
            return  # it is being stopped, and says so
        self._bar.setRange(0, _STEPS if total else 0)
        self._bar.setValue(min(_STEPS, done * _STEPS // total) if total else 0)
        words = self._words(stage, done, total)
        self._stage.setText(words)
        self._announce(stage, words)

    def _words(self, stage: str, done: int, total: int) -> str:
        """Say what is being done and how far it is: “Reading: 312 MB of 469 MB”."""
        words = {
            "Reading": self.tr("Reading: {done} of {total}"),
            "Writing": self.tr("Writing: {done} of {total}"),
            "Checking": self.tr("Checking what was written: {done} of {total}"),
            "Copying": self.tr("Copying and checking the files: {done} of {total}"),
            "Listing": self.tr("Writing the list: {done} of {total}"),
            "Collecting": self.tr("Collecting the files: {done} of {total}"),
            "Proofreading": self.tr("Checking {done} of {total} domains"),
            "Weighing": self.tr("Weighing {done} of {total} domains that look mistyped"),
            "Planning": self.tr("Working out what will change"),
            "Finishing": self.tr("Putting everything together"),
        }
        shown = wording.size if stage in _IN_BYTES else wording.number
        other = self.tr("{done} of {total}") if total else ""
        return words.get(stage, other).format(done=shown(done), total=shown(total))

    def _announce(self, stage: str, words: str) -> None:
        """Have it read aloud where something new begins, and now and then meanwhile."""
        last_stage, last_time = self._said
        now = time.monotonic()
        if stage != last_stage or now - last_time >= _BETWEEN_WORDS:
            self._said = (stage, now)
            announce(self, words)

    def _cancel(self) -> None:
        """Ask to stop, once."""
        self.cancel_button.setEnabled(False)
        self._stage.setText(self.tr("Stopping …"))
        self.cancelled.emit()
