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
    """Return what some work on files answers. Errors: its OSError or ValueError; TimeoutError if it takes too long."""
    answers: SimpleQueue[Answer | OSError | ValueError] = SimpleQueue()

    def answer() -> None:
        try:
            answers.put(work())
        except (OSError, ValueError) as error:  # ValueError: a path with a null character
            answers.put(error)

    Thread(target=answer, daemon=True).start()
    try:
        got = answers.get(timeout=seconds)
    except Empty:
        raise TimeoutError(errno.ETIMEDOUT, os.strerror(errno.ETIMEDOUT)) from None
    if isinstance(got, OSError | ValueError):
        raise got
    return got
