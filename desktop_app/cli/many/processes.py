"""How many processes share some books: what the policy, the command line or the computer says, and none for a few."""

import argparse
import os
from collections.abc import Sequence

from desktop_app.cli.failure import warn_unheeded
from desktop_app.cli.many.outcome import Task
from desktop_app.settings.policy.in_force import in_force

_ENOUGH = 24 * 1024**2
"""Bytes of work from which processes of their own are worth their start, which takes as long as some 10 MB of books."""
_EACH = 32 * 1024
"""What a book costs besides what it holds, in the bytes that take as long."""


def processes_for(tasks: Sequence[Task], options: argparse.Namespace) -> int:
    """Return how many workers to start; 0: all is done in this process, which is quickest for a few small books."""
    wanted = _wanted(options)
    if len(tasks) < 2 or ((wanted < 2 or options.jobs is None) and _is_small(tasks)):
        return 0
    return min(wanted, len(tasks))


def _wanted(options: argparse.Namespace) -> int:
    """Return the number that is given: locked policy, command line, policy, computer, in this order."""
    forced = in_force()
    said: int | None = options.jobs
    if said is not None and forced.is_locked("processes"):
        warn_unheeded("jobs", "processes")
        options.jobs = said = None
    return said or forced.policy.processes or _cores()


def _cores() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _is_small(tasks: Sequence[Task]) -> bool:
    """Return whether the work is done before it could be shared."""
    work = 0
    for task in tasks:
        work += _EACH + _size(task)
        if work > _ENOUGH:
            return False
    return True


def _size(task: Task) -> int:
    """Return the size of a book; a folder's is not asked for."""
    try:
        return os.stat(task.source).st_size  # noqa: PTH116 - a path with a null character raises here as well
    except (OSError, ValueError):
        return 0
