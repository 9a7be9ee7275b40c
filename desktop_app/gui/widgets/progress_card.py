"""What is being done, how far it is, and a way to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton

from desktop_app.gui.text import ElidedLabel, PlainLabel
from desktop_app.gui.theme import SPACE
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.wording import number

_STEPS = 1000
_IN_BYTES = frozenset({"Reading", "Writing"})
"""Stages counted in bytes, which nobody wants to see: they are shown in per cent."""


class ProgressCard(QFrame):
    """Emits cancelled; without a way to stop, the button is hidden."""

    cancelled = Signal()

    def __init__(self, *, can_cancel: bool = True) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._title = ElidedLabel(role="heading")
        self._stage = PlainLabel(role="muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setObjectName("cancel_button")
        self.cancel_button.setAccessibleName(self.tr("Cancel"))
        self.cancel_button.setVisible(can_cancel)
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

    def advance(self, stage: str, done: int, total: int) -> None:
        """Show how far it is."""
        self._bar.setRange(0, _STEPS)
        self._bar.setValue(min(_STEPS, done * _STEPS // total) if total else 0)
        percent = 100 * done // total if total else 0
        words = {
            "Reading": self.tr("Reading the file"),
            "Writing": self.tr("Writing the copy"),
            "Proofreading": self.tr("Proofreading the domains"),
            "Weighing": self.tr("Weighing what looks mistyped"),
        }
        detail = self.tr("{done} of {total}").format(done=number(done), total=number(total))
        shown = f"{percent} %" if stage in _IN_BYTES else detail
        self._stage.setText(f"{words.get(stage, stage)} … {shown}")

    def _cancel(self) -> None:
        """Ask to stop, once."""
        self.cancel_button.setEnabled(False)
        self._stage.setText(self.tr("Stopping …"))
        self.cancelled.emit()
