"""Waiting for a disk or share that may not answer: in a thread that is left behind, since nothing can interrupt it."""

import errno
import os
from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TypeVar

PATIENCE = 5.0  # seconds

Answer = TypeVar("Answer")


def in_time(work: Callable[[], Answer], seconds: float = PATIENCE) -> Answer:
    """Return what some work on files answers. Errors: those of the work; TimeoutError if it takes too long."""
    return begun(work)(seconds)


def begun(work: Callable[[], Answer]) -> Callable[[float | None], Answer]:
    """Begin some work on files; what is returned waits for its answer: for some seconds, or None for any time.

    Errors of waiting: those of the work; TimeoutError if it takes too long.
    """
    answers: SimpleQueue[Answer | Exception] = SimpleQueue()

    def answer() -> None:
        try:
            answers.put(work())
        except Exception as error:  # noqa: BLE001 - it is raised again where somebody waits for it
            answers.put(error)

    def wait(seconds: float | None) -> Answer:
        try:
            got = answers.get(timeout=seconds)
        except Empty:
            raise TimeoutError(errno.ETIMEDOUT, os.strerror(errno.ETIMEDOUT)) from None
        if isinstance(got, Exception):
            raise got
        return got

    Thread(target=answer, daemon=True).start()
    return wait
