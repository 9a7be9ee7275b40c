"""What is both said and logged: warnings, and what went wrong inside the program, of which none of the data is told."""

from collections.abc import Iterable

from desktop_app.cli.output import say
from desktop_app.settings.records import note_unexpected, note_warned
from desktop_app.settings.redaction import what_went_wrong


def inside(error: Exception) -> str:
    """Log an unexpected error, and return what is said of it."""
    note_unexpected(error)
    return what_went_wrong(error)


def warn(warnings: Iterable[str]) -> None:
    """Say each warning on a line of its own, and log it."""
    for warning in warnings:
        note_warned(warning)
        say(f"warning: {warning}")


def warn_unheeded(option: str, key: str) -> None:
    """Warn that an option doesn't count, since the policy has locked the key that it would change."""
    warn([f"--{option.replace('_', '-')} is not heeded: the policy has locked “{key}”"])
