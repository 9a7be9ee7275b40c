"""Where files are dropped: a large dashed panel that lights up while a file is held over it."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame


def dropped_paths(data: QMimeData) -> list[Path]:
    """Return the files on this computer that are being dropped."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class DropZone(QFrame):
    """Emits dropped with the paths."""

    dropped = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("drop_zone")
        self.setAcceptDrops(True)
        self._light(on=False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Welcome files."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self._light(on=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Calm down."""
        self._light(on=False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Hand the files over."""
        self._light(on=False)
        event.acceptProposedAction()
        self.dropped.emit(dropped_paths(event.mimeData()))

    def _light(self, *, on: bool) -> None:
        """Show whether a file would be taken."""
        self.setProperty("card", "drop-over" if on else "drop")
        self.style().unpolish(self)
        self.style().polish(self)
