"""How far the work on one book has come, as one line that is written over on a terminal."""

import argparse
import sys
import time

from desktop_app.cli.output import note
from desktop_app.files.progress import Progress, ignore_progress

_SHOW_AFTER = 0.5  # seconds; a short command prints no progress


def progress(options: argparse.Namespace) -> Progress:
    """Return a progress line on a terminal, and nothing where errors go to a file or --quiet is given."""
    if options.quiet or not on_terminal():
        return ignore_progress
    started = time.monotonic()

    def show(stage: str, done: int, total: int) -> None:
        if time.monotonic() - started > _SHOW_AFTER:
            share = 100 * done // total if total else 100
            end = "\n" if done == total else ""
            note(f"\r{stage} … {share} %{end}")

    return show


def on_terminal() -> bool:
    """Return whether standard error is a terminal; it may be closed, or not be there at all."""
    try:
        return sys.stderr is not None and sys.stderr.isatty()
    except ValueError:
        return False
