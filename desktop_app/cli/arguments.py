"""The arguments of every command; only what the named command needs is loaded for them."""

import argparse
from types import ModuleType
from typing import NoReturn

from desktop_app.cli import COMMANDS
from desktop_app.cli.options import add_version_option, common_options
from desktop_app.cli.output import note, put, say
from desktop_app.exit_codes import ExitCode


def parsed(arguments: list[str]) -> argparse.Namespace:
    """Return the options of a command; `run` of them carries it out.

    Errors: SystemExit with the exit code, once help was printed or what is wrong was said; OutputError.
    """
    return parser_of(arguments).parse_args(arguments)


class _Parser(argparse.ArgumentParser):
    """A parser that prints as the commands do."""

    def _print_message(self, message: str, file: object = None) -> None:  # noqa: ARG002 - help and version, no error
        put(message)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the arguments, and end."""
        note(self.format_usage())
        say(message)
        raise SystemExit(ExitCode.USAGE)


def parser_of(arguments: list[str]) -> argparse.ArgumentParser:
    """Return the parser of the whole command line, or of the one command that the arguments begin with."""
    parser = _Parser(
        prog="proofbook",
        description="Proofread address books: find mistyped mail domains, suggest the fix, write a cleaned copy.",
        epilog="Without a command, the window opens: proofbook [--policy FILE] [BOOK …]. Your files are never changed, "
        "and nothing leaves this computer. Exit codes: 0 fine, 1 check found something, 2 wrong usage, 3 a book can’t "
        "be read, 4 the output was refused, 5 a policy, trust or decisions file is wrong, 70 an error inside "
        "Proofbook (please report it), 130 cancelled.",
    )
    add_version_option(parser)
    commands = parser.add_subparsers(metavar="COMMAND", required=True, prog=parser.prog)
    common = common_options()
    first = arguments[0] if arguments else ""
    for name in (first,) if first in COMMANDS else COMMANDS:
        _module(name).add_to(commands, common)
    return parser


def _module(command: str) -> ModuleType:
    """Load what carries out a command: check must not wait for what only fix needs."""
    if command == "check":
        from desktop_app.cli import check  # noqa: PLC0415

        return check
    if command == "fix":
        from desktop_app.cli import fix  # noqa: PLC0415

        return fix
    if command == "explain":
        from desktop_app.cli import explain  # noqa: PLC0415

        return explain
    if command == "policy":
        from desktop_app.cli import policy  # noqa: PLC0415

        return policy
    if command == "diagnostics":
        from desktop_app.cli import diagnostics  # noqa: PLC0415

        return diagnostics
    if command == "forget":
        from desktop_app.cli import forget  # noqa: PLC0415

        return forget
    from desktop_app.cli import trusted  # noqa: PLC0415

    return trusted
