"""A process that works on one book after the other for the one that started it, and ends when that one has gone.

It is told what work there is, says how its temporary files are marked, and then answers each task with an outcome.
Where the pipe that it is told by is closed in the midst of a book, the work stops at its next report of progress, with
nothing half done.
"""

import pickle
import queue
import threading
from typing import BinaryIO

from desktop_app.cli.many.frames import own_pipes, packed, receive, send
from desktop_app.cli.many.outcome import Task
from desktop_app.cli.many.trying import attempted
from desktop_app.cli.recording import begin_log, end_log
from desktop_app.exit_codes import ExitCode
from desktop_app.files.atomic import MARK
from desktop_app.files.progress import Cancelled
from desktop_app.settings.policy.in_force import put_in_force


def serve() -> ExitCode:
    """Work until there is nobody to work for."""
    received, sent = own_pipes()
    code = ExitCode.FINE
    try:
        _work(received, sent)
    except (Cancelled, EOFError, OSError):  # there is nobody to tell
        code = ExitCode.CANCELLED
    except pickle.UnpicklingError:  # nor is this said by the program
        code = ExitCode.USAGE
    end_log(code)
    return code


def _work(received: BinaryIO, sent: BinaryIO) -> None:
    """Work on what is received. Errors: EOFError, OSError, UnpicklingError; Cancelled."""
    policy, work = receive(received)
    put_in_force(policy)
    begin_log("worker", policy)
    send(sent, packed(MARK))
    inbox = _Inbox(received)
    while task := inbox.next():
        send(sent, packed(attempted(work, task, inbox.stop_if_alone)))


class _Inbox:
    """The tasks that come, and whether there is anybody left to do them for."""

    def __init__(self, received: BinaryIO) -> None:
        self._received = received
        self._tasks: queue.SimpleQueue[Task | None] = queue.SimpleQueue()
        self._is_alone = False
        threading.Thread(target=self._listen, daemon=True).start()

    def next(self) -> Task | None:
        """Return the next task, None where no more will come."""
        return self._tasks.get()

    def stop_if_alone(self, _stage: str, _done: int, _total: int) -> None:
        """Stop the work where the process that wants it has gone. Errors: Cancelled."""
        if self._is_alone:
            raise Cancelled

    def _listen(self) -> None:
        """Take in tasks as they come."""
        try:
            while True:
                self._tasks.put(receive(self._received))
        except (EOFError, OSError, pickle.UnpicklingError):
            self._is_alone = True
            self._tasks.put(None)
