"""Progress as a callback that can also say stop."""

from collections.abc import Callable

Progress = Callable[[str, int, int], None]
"""Called with (what is being done, how much is done, how much there is); raises Cancelled to stop the work."""


class Cancelled(Exception):
    """The person asked to stop; nothing has been written."""


def ignore_progress(_stage: str, _done: int, _total: int) -> None:
    """Report progress to nobody."""
