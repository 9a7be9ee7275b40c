"""proofbook forget: delete everything that the program has stored for the user."""

import argparse
import sys

from desktop_app.cli.failure import warn
from desktop_app.cli.output import finish, note, put_lines, say
from desktop_app.exit_codes import ExitCode
from desktop_app.files.progress import Cancelled
from desktop_app.review.words import counted
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.forget import forget_everything, stored
from desktop_app.settings.policy.in_force import load_policy
from desktop_app.settings.policy.model import LogTerms


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", _common: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "forget",
        help="delete everything that Proofbook has stored for you",
        description="Delete everything that Proofbook has stored for you: preferences, your own known-correct domains, "
        "reviews with their decisions, recent books, logs. Address books and copies stay. It asks before, on a "
        "terminal. Exit code 0: deleted, 4: something could not be.",
    )
    parser.add_argument("--yes", action="store_true", help="don’t ask")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Say what is stored, ask, and delete it; a policy that is wrong is no hindrance."""
    terms = _log_terms()
    found = stored(terms)
    put_lines(f"{place.what}: {place.folder} ({counted(place.files, 'file')})" for place in found)
    if not found:
        put_lines(["Nothing is stored."])
    elif not options.yes and not _says_yes():
        return ExitCode.USAGE
    left = forget_everything(terms)
    for path in left:
        say(f"this could not be deleted: {path}")
    if left:
        return ExitCode.OUTPUT
    if found:
        put_lines(["Everything is deleted. Address books and exported copies stay where they are."])
    return ExitCode.FINE


def _log_terms() -> LogTerms:
    """Return where the log is; the user's own folder where the policy is wrong, which is said."""
    try:
        return load_policy().policy.log
    except SettingsError as error:
        warn([str(error)])
        return LogTerms()


def _says_yes() -> bool:
    """Ask, and return whether there is somebody who says yes. Errors: Cancelled where that person says no."""
    if sys.stdin is None or not sys.stdin.isatty():
        say("nothing is deleted: there is nobody to ask, so please say --yes")
        return False
    finish()
    note("Delete all of it? This can’t be undone. Address books and exported copies stay. [y/N] ")
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise Cancelled
    return True
