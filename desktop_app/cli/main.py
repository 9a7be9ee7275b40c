"""Arguments, and what every command shares: errors as one line and an exit code, never a traceback."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import NoReturn

from desktop_app import __version__
from desktop_app.cli import COMMANDS
from desktop_app.cli.failure import NO_MEMORY, inside, warn
from desktop_app.cli.interrupting import listening
from desktop_app.cli.options import common_options
from desktop_app.cli.output import fail, finish, note, put, say, silence, speak_utf8
from desktop_app.cli.recording import begin_log, end_log
from desktop_app.exit_codes import ExitCode
from desktop_app.files.errors import ProofbookError
from desktop_app.files.progress import Cancelled
from desktop_app.settings.policy.in_force import in_force, load_policy, put_in_force
from desktop_app.settings.records import note_refused


def run_command(arguments: list[str]) -> int:
    """Run one command and return its exit code."""
    speak_utf8()
    code = _guarded(arguments)
    end_log(code)
    return code


def _guarded(arguments: list[str]) -> int:
    """Run one command; whatever goes wrong becomes one line and an exit code."""
    try:
        with listening():
            code = _run(arguments)
        finish()
    except ProofbookError as error:
        note_refused(error, _code_of(error))
        return fail(str(error), _code_of(error))
    except (KeyboardInterrupt, Cancelled):
        return fail("cancelled", ExitCode.CANCELLED)
    except BrokenPipeError:  # whoever read our output has gone (head, less), and knows it
        return ExitCode.OUTPUT
    except MemoryError:
        return fail(NO_MEMORY, ExitCode.BOOK)
    except Exception as error:  # noqa: BLE001 - the last guard: users never see a traceback, which may hold a contact
        return fail(inside(error), ExitCode.INTERNAL)
    finally:
        _let_go_of_output()
    return code


def _run(arguments: list[str]) -> int:
    """Run the command that the arguments name."""
    try:
        options = _parser(arguments).parse_args(arguments)
    except SystemExit as ended:
        return int(ended.code or 0)
    if "policy" in options:
        put_in_force(load_policy(Path(options.policy) if options.policy is not None else None))
        begin_log(arguments[0], in_force())
        warn(in_force().warnings())
    command: Callable[[argparse.Namespace], int] = options.run
    return command(options)


def _code_of(error: ProofbookError) -> ExitCode:
    """Return the exit code of an error; what can raise it may not be loaded yet."""
    from desktop_app.cli.output import OutputError  # noqa: PLC0415
    from desktop_app.export.errors import ExportError  # noqa: PLC0415
    from desktop_app.review.decisions_file import DecisionsError  # noqa: PLC0415
    from desktop_app.settings.errors import SettingsError  # noqa: PLC0415

    if isinstance(error, SettingsError | DecisionsError):
        return ExitCode.SETTINGS
    return ExitCode.OUTPUT if isinstance(error, ExportError | OutputError) else ExitCode.BOOK


def _let_go_of_output() -> None:
    """Give up what can't be written, before the interpreter tries again at its end and complains of it."""
    try:
        finish()
    except (ProofbookError, OSError):
        silence(sys.stdout)


class _Parser(argparse.ArgumentParser):
    """A parser that prints as the commands do."""

    def _print_message(self, message: str, file: object = None) -> None:  # noqa: ARG002 - help and version, no error
        put(message)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the arguments, and end."""
        note(self.format_usage())
        say(message)
        raise SystemExit(ExitCode.USAGE)


def _parser(arguments: list[str]) -> argparse.ArgumentParser:
    """Return the parser of the whole command line, or of the one command that the arguments begin with."""
    parser = _Parser(
        prog="proofbook",
        description="Proofread address books: find mistyped mail domains, suggest the fix, write a cleaned copy.",
        epilog="Without a command, the window opens: proofbook [--policy FILE] [BOOK …]. Your files are never changed, "
        "and nothing leaves this computer. Exit codes: 0 fine, 1 check found something, 2 wrong usage, 3 a book can’t "
        "be read, 4 the output was refused, 5 a policy, trust or decisions file is wrong, 70 an error inside "
        "Proofbook (please report it), 130 cancelled.",
    )
    parser.add_argument("--version", action="version", version=f"proofbook {__version__}")
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
