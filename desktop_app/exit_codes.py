"""The exit codes, a contract that other programs rely on."""

import enum


class ExitCode(enum.IntEnum):
    """What the end of the program means, be it a command or the window."""

    FINE = 0
    FINDINGS = 1
    USAGE = 2
    BOOK = 3
    OUTPUT = 4
    SETTINGS = 5
    INTERNAL = 70
    """EX_SOFTWARE of sysexits.h: an error inside Proofbook."""
    CANCELLED = 130
