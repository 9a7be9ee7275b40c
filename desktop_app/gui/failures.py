"""What goes wrong unexpectedly, wherever it happens: it goes to the log without any value, and is said in plain words.

Qt calls Python from outside: what is raised in a slot, in an overridden method or in a thread reaches nobody but the
hooks here. What they would print by themselves could hold a contact, so nothing of it is printed.
"""

import contextlib
import faulthandler
import re
import sys
import threading
import warnings
from collections import Counter
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

from desktop_app.settings.log import Level, log, stop_log
from desktop_app.settings.records import note_unexpected
from desktop_app.settings.redaction import innermost_place, what_went_wrong

_MOST_OF_ONE_PLACE = 3
_MOST_MESSAGES = 100
_FIRST_WORD = re.compile(r"[A-Za-z][\w:~]*")
"""Of Qt's messages, such as “QPainter::begin: …”; what follows can hold a text from the window."""
_LEVELS = {
    QtMsgType.QtDebugMsg: Level.DEBUG,
    QtMsgType.QtInfoMsg: Level.DEBUG,
    QtMsgType.QtWarningMsg: Level.WARNING,
    QtMsgType.QtCriticalMsg: Level.ERROR,
    QtMsgType.QtFatalMsg: Level.ERROR,
}


class Failures(QObject):
    """Emits happened, in the window's thread, when something has gone wrong at a place for the first time.

    log_failed is emitted, in the window's thread, where the log can't be written; log_trouble says why.
    """

    happened = Signal()
    log_failed = Signal()
    _noticed = Signal()
    _log_noticed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._counts: Counter[tuple[type[BaseException], str]] = Counter()
        self._messages = 0
        self.log_trouble = ""
        self._show_warning = warnings.showwarning
        self._noticed.connect(self.happened, Qt.ConnectionType.QueuedConnection)  # never in the midst of painting
        self._log_noticed.connect(self.log_failed, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over from the hooks that print."""
        sys.excepthook = self._take
        sys.unraisablehook = lambda what: self._take(what.exc_type, what.exc_value, what.exc_traceback)
        threading.excepthook = lambda what: self._take(what.exc_type, what.exc_value, what.exc_traceback)
        warnings.showwarning = self._take_warning
        qInstallMessageHandler(self._take_message)

    def uninstall(self) -> None:
        """Give the hooks back."""
        qInstallMessageHandler(None)
        sys.excepthook, sys.unraisablehook = sys.__excepthook__, sys.__unraisablehook__
        threading.excepthook = threading.__excepthook__
        warnings.showwarning = self._show_warning

    def take(self, error: BaseException) -> None:
        """Log an error, say on standard error that there was one, and tell the window."""
        place = innermost_place(error)
        self._counts[type(error), place] += 1
        count = self._counts[type(error), place]
        if count > _MOST_OF_ONE_PLACE:
            return
        note_unexpected(error)
        if count == 1:
            _say(what_went_wrong(error))
            self._noticed.emit()

    def take_log_trouble(self, said: str) -> None:
        """Take note of why the log can't be written; called by its thread."""
        self.log_trouble = said
        self._log_noticed.emit()

    def _take(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Take what a hook gets; a hook that raises would have the interpreter print the error after all."""
        with contextlib.suppress(Exception):
            error = kind() if error is None else error
            self.take(error if error.__traceback__ else error.with_traceback(trace))

    def _take_warning(
        self,
        message: Warning | str,  # noqa: ARG002 - its text can hold what the library was given
        category: type[Warning],
        filename: str,
        lineno: int,
        file: TextIO | None = None,  # noqa: ARG002 - as Python calls it
        line: str | None = None,  # noqa: ARG002 - as Python calls it
    ) -> None:
        """Log a warning of a library by its kind and place."""
        log(Level.WARNING, "library", category=category.__name__, at=f"{Path(filename).name}:{lineno}")

    def _take_message(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        """Log a message of Qt's by its kind, its category and the function that it begins with."""
        self._messages += 1
        if self._messages <= _MOST_MESSAGES:
            first = _FIRST_WORD.match(text or "")
            category = context.category or "default"
            said = first[0].rstrip(":") if first and "::" in first[0] else "-"
            log(_LEVELS[kind], "qt", category=str(category), at=said)
        if kind is QtMsgType.QtFatalMsg:
            stop_log()  # Qt ends the process now


def keep_crashes(descriptor: int | None) -> None:
    """Have the interpreter write where in the code it was, should it be killed; to nowhere any more for None."""
    if descriptor is None:
        faulthandler.disable()
    else:
        faulthandler.enable(descriptor)


def _say(text: str) -> None:
    """Write a line to standard error, if there is any."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        sys.stderr.write(f"proofbook: {text}\n")
        sys.stderr.flush()
