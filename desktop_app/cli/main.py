"""What every command shares: errors as one line and an exit code, never a traceback; and a log of how it went.

What only commands need is loaded when there is one: --version is asked of every program by whoever makes inventories.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from desktop_app.cli.interrupting import listening
from desktop_app.cli.output import NO_MEMORY, fail, finish, silence, speak_utf8
from desktop_app.cli.version import print_version
from desktop_app.exit_codes import ExitCode
from desktop_app.files.errors import ProofbookError
from desktop_app.files.progress import Cancelled


def run_command(arguments: list[str]) -> int:
    """Run one command and return its exit code."""
    speak_utf8()
    if arguments == ["--version"]:
        return _guarded(_version)
    code = _guarded(lambda: _run(arguments))
    from desktop_app.cli.recording import end_log  # noqa: PLC0415

    end_log(code)
    return code


def _guarded(work: Callable[[], int]) -> int:
    """Do what was asked for; whatever goes wrong becomes one line and an exit code."""
    try:
        with listening():
            code = work()
        finish()
    except ProofbookError as error:
        return _refused(error)
    except (KeyboardInterrupt, Cancelled):
        return fail("cancelled", ExitCode.CANCELLED)
    except BrokenPipeError:  # whoever read our output has gone (head, less), and knows it
        return ExitCode.OUTPUT
    except MemoryError:
        return fail(NO_MEMORY, ExitCode.BOOK)
    except Exception as error:  # noqa: BLE001 - the last guard: users never see a traceback, which may hold a contact
        from desktop_app.cli.failure import inside  # noqa: PLC0415

        return fail(inside(error), ExitCode.INTERNAL)
    finally:
        _let_go_of_output()
    return code


def _version() -> int:
    """Print which program this is."""
    print_version()
    return ExitCode.FINE


def _run(arguments: list[str]) -> int:
    """Run the command that the arguments name."""
    from desktop_app.cli.arguments import parsed  # noqa: PLC0415

    try:
        options = parsed(arguments)
    except SystemExit as ended:
        return int(ended.code or 0)
    if "policy" in options:
        _begin(arguments[0], options.policy)
    command: Callable[..., int] = options.run
    return command(options)


def _begin(command: str, further_policy: str | None) -> None:
    """Put the policy in force, and begin the log as it says. Errors: PolicyError."""
    from desktop_app.cli.failure import warn  # noqa: PLC0415
    from desktop_app.cli.recording import begin_log  # noqa: PLC0415
    from desktop_app.settings.policy.in_force import in_force, load_policy, put_in_force  # noqa: PLC0415

    put_in_force(load_policy(None if further_policy is None else Path(further_policy)))
    begin_log(command, in_force())
    warn(in_force().warnings())


def _refused(error: ProofbookError) -> int:
    """Log an error, say it, and return its exit code."""
    from desktop_app.settings.records import note_refused  # noqa: PLC0415

    code = _code_of(error)
    note_refused(error, code)
    return fail(str(error), code)


def _code_of(error: ProofbookError) -> ExitCode:
    """Return the exit code of an error."""
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
