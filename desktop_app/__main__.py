"""Start: the command line where a command is given, the window otherwise."""

import sys
from pathlib import Path

from desktop_app.cli import COMMANDS


def main(arguments: list[str] | None = None) -> int:
    """Run Proofbook and return its exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    if given and (given[0] in COMMANDS or given[0].startswith("-")):
        from desktop_app.cli import run  # noqa: PLC0415 - the window must not pay for the command line

        return run(given)
    missing = [name for name in given if not Path(name).exists()]
    if missing:
        if sys.stderr:  # a windowed program on Windows has none
            sys.stderr.write(f"proofbook: no such file: {missing[0]}\nTry: proofbook --help\n")
        return 3
    from desktop_app.gui.app import run as open_window  # noqa: PLC0415 - the command line must not load Qt

    return open_window([Path(name) for name in given])


if __name__ == "__main__":
    raise SystemExit(main())
