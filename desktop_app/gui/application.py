"""Qt's application, which also hears which files the system wants opened: macOS names them in events, not at the start.

A double click in the Finder makes an event a file, whether the program runs already or is started by it.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

_AGAIN = 300  # milliseconds after which it is looked again whether a dialog has been answered


class Application(QApplication):
    """The one application."""

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self._named: list[Path] = []
        self._open: Callable[[Sequence[Path]], object] | None = None
        self._is_free: Callable[[], bool] = lambda: True
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._open_named)

    def open_named_files(self, opening: Callable[[Sequence[Path]], object], is_free: Callable[[], bool]) -> None:
        """Have files opened that the system names, those of one moment together, as soon as nothing else goes on."""
        self._open, self._is_free = opening, is_free
        self._timer.start(0)

    def event(self, event: QEvent) -> bool:
        """Take down the files that the system names."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._named.append(Path(event.file()))
            self._timer.start(0)
            return True
        return super().event(event)

    def _open_named(self) -> None:
        if self._open is None or not self._named:
            return
        if not self._is_free() or self.activeModalWidget() is not None:
            self._timer.start(_AGAIN)
            return
        named, self._named = self._named, []
        self._open(named)
