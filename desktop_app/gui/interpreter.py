"""How Python shares the processor and cleans up, so that work on a large book hardly holds up the window."""

import gc
import sys

_SWITCH_INTERVAL = 0.001  # seconds; as a rule it is 5 ms, and one event may have to wait for the interpreter many times
_COLLECT_EVERY = (5_000, 4, 2_000)


def favour_window() -> None:
    """Let the window's thread have the interpreter soon, and look for lost objects among the new ones only.

    A look at all objects takes 0.1 s and more with a large book, in whichever thread it happens to begin, and finds
    next to nothing: what a book takes is given back as soon as nobody refers to it (a test sees to that).
    """
    sys.setswitchinterval(_SWITCH_INTERVAL)
    gc.set_threshold(*_COLLECT_EVERY)
