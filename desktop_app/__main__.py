"""Start: the command line where a command or an option is given, the window otherwise, or under a further policy."""

import gc
import os
import signal
import sys

from desktop_app.cli import COMMANDS
from desktop_app.exit_codes import ExitCode

_OBJECTS_PER_COLLECTION = 100_000
"""Hardly anything that a command makes is garbage, or that a window makes until it is shown: looking for it after each
700 objects takes 3 % of the time."""


def main(arguments: list[str] | None = None) -> int:
    """Run Proofbook and return its exit code."""
    try:
        _have_home()
        return _run(sys.argv[1:] if arguments is None else arguments)
    except KeyboardInterrupt:  # also while something is being imported
        return _ended("cancelled", ExitCode.CANCELLED)
    except MemoryError:  # as above
        return _ended("there is not enough memory", ExitCode.BOOK)


def _have_home() -> None:
    """See that there is a home folder, for a user too whom no list of users knows: the root folder, as Qt has it.

    A relative HOME is another folder wherever the program is started, so it counts as none.
    """
    if sys.platform == "win32" or os.path.isabs(os.environ.get("HOME", "")):  # noqa: PTH117 - as below
        return
    os.environ.pop("HOME", None)
    if os.path.expanduser("~") == "~":  # noqa: PTH111 - pathlib needn't be there yet
        os.environ["HOME"] = "/"


def _run(given: list[str]) -> int:
    """Run a command, or open the window."""
    gc.set_threshold(_OBJECTS_PER_COLLECTION)
    policy, books = _policy_and_books(given)
    if policy is not None and books and books[0] in COMMANDS:
        return _ended(f"--policy comes after the command: proofbook {books[0]} --policy {policy} …", ExitCode.USAGE)
    if books and (books[0] in COMMANDS or books[0].startswith("-")):
        from desktop_app.cli import run  # noqa: PLC0415 - the window must not pay for the command line

        return run(given)
    from desktop_app import no_window  # noqa: PLC0415 - as above, the other way round

    problem = next(filter(None, map(_problem_with, books)), None) or no_window.without_screen()
    if problem:
        return _ended(problem, ExitCode.BOOK)
    # Qt aborts with a dump where its import is interrupted; nothing is open yet that an end at once could hurt.
    signal.signal(signal.SIGINT, lambda *_: os._exit(ExitCode.CANCELLED))
    from pathlib import Path  # noqa: PLC0415 - where nothing is imported, Ctrl-C can't leave a traceback

    try:
        from desktop_app.gui.app import run as open_window  # noqa: PLC0415 - the command line must not load Qt
    except ImportError as error:
        problem = no_window.without_library(str(error))
        if not problem:
            raise
        return _ended(problem, ExitCode.BOOK)
    return open_window([Path(name) for name in books], None if policy is None else Path(policy), _say)


def _policy_and_books(given: list[str]) -> tuple[str | None, list[str]]:
    """Return the policy that the window is to be under besides the machine's, if one is named first, and the rest."""
    if given[:1] == ["--policy"] and len(given) > 1:
        return given[1], given[2:]
    if given and given[0].startswith("--policy="):
        return given[0].removeprefix("--policy="), given[1:]
    return None, given


def _ended(message: str, code: ExitCode) -> ExitCode:
    """Say why the program ends, and return its exit code."""
    _say(message)
    return code


def _say(message: str) -> None:
    """Say something on standard error."""
    from desktop_app.cli.output import say, speak_utf8  # noqa: PLC0415 - the window rarely needs it

    speak_utf8()
    say(message)


def _problem_with(name: str) -> str:
    """Return why a file can't be opened in the window, empty where nothing is known against it."""
    try:
        os.stat(name)  # noqa: PTH116 - pathlib needn't be there yet
    except (FileNotFoundError, NotADirectoryError):
        return f"no such file: {name} (try: proofbook --help)"
    except (OSError, ValueError) as error:  # no permission; a name too long, or with a null character
        return f"this file can’t be opened ({getattr(error, 'strerror', error)}): {name}"
    return ""


if __name__ == "__main__":
    raise SystemExit(main())
