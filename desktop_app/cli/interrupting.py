"""Being told to stop (Ctrl-C, a scheduler's time limit, the end of a log-in), and doing so with nothing half done.

An interrupt is a KeyboardInterrupt wherever it comes, but for the moments in which a file is written: these are held
together, and the work then stops at its next report of progress, or goes on to its end where it is past the last one.
"""

import contextlib
import signal
import threading
from collections.abc import Iterator
from types import FrameType

from desktop_app.files.progress import Cancelled, Progress

_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
"""Those that ask a program to end, as far as a system has them."""


class _State:
    """What this process has been asked. held: how many held moments are going on, one in the other.

    is_lasting: whether a held moment, once begun, goes on until what came of it has been noted.
    """

    is_asked = False
    held = 0
    is_lasting = False


@contextlib.contextmanager
def listening() -> Iterator[None]:
    """Turn every signal that asks the program to end into a KeyboardInterrupt; one that is ignored stays so."""
    _State.is_asked = False
    before = {}
    if threading.current_thread() is threading.main_thread():
        for number in (getattr(signal, name) for name in _SIGNALS if hasattr(signal, name)):
            if signal.getsignal(number) not in (signal.SIG_IGN, None):  # as nohup has it; None: not Python's to change
                before[number] = signal.signal(number, _interrupted)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextlib.contextmanager
def held() -> Iterator[None]:
    """Let no interrupt come between what belongs together."""
    _State.held += 1
    try:
        yield
    finally:
        if not _State.is_lasting:
            _State.held -= 1


@contextlib.contextmanager
def until_noted() -> Iterator[None]:
    """Let no interrupt come between a file that is written and the end of this, where it has been noted."""
    before = _State.held
    _State.is_lasting = True
    try:
        yield
    finally:
        _State.is_lasting = False
        _State.held = before


def stop_if_asked() -> None:
    """Stop, where an interrupt came at a held moment. Errors: Cancelled."""
    if _State.is_asked:
        raise Cancelled


def stopping(progress: Progress) -> Progress:
    """Return a progress that also stops the work where an interrupt came at a held moment."""

    def report(stage: str, done: int, total: int) -> None:
        stop_if_asked()
        progress(stage, done, total)

    return report


def _interrupted(_number: int, _frame: FrameType | None) -> None:
    """Stop at once, or remember to."""
    _State.is_asked = True
    if not _State.held:
        raise KeyboardInterrupt
