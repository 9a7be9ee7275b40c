"""The log of a command: begun once the policy is known, ended with the exit code."""

import time

from desktop_app.cli.output import say
from desktop_app.settings.log import start_log, stop_log
from desktop_app.settings.policy.in_force import InForce
from desktop_app.settings.records import note_end, note_start

_begun: list[float] = []


def begin_log(command: str, policy: InForce) -> None:
    """Begin to log as the policy says."""
    _begun[:] = [time.monotonic()]
    start_log(policy.policy.log, policy.policy.retention.logs)
    note_start(command, policy)


def end_log(code: int) -> None:
    """End the log where it was begun, and say so where it could not be written."""
    while _begun:
        note_end(code, time.monotonic() - _begun.pop())
        trouble = stop_log()
        if trouble:
            say(trouble)
