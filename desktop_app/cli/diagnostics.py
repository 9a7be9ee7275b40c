"""proofbook diagnostics: a bundle of facts for whoever looks for a fault."""

import argparse
from pathlib import Path

from desktop_app.cli.options import add_policy_option
from desktop_app.cli.output import OutputError, put_lines, say
from desktop_app.exit_codes import ExitCode
from desktop_app.files.errors import name_taken, reason_of
from desktop_app.settings.diagnostics import write_diagnostics
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.policy.in_force import InForce, load_policy


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", _common: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "diagnostics",
        help="write a bundle of facts for whoever looks for a fault",
        description="Write a zip with versions, settings, the policy, the logs, and facts about what is stored. It "
        "holds no contact, no address and no book’s name. It is also written where the policy is wrong.",
    )
    parser.add_argument("-o", "--output", required=True, metavar="FILE", help="the new file, such as diagnostics.zip")
    add_policy_option(parser, "policy_file")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the bundle, whatever state the policy is in."""
    path = Path(options.output)
    policy = _policy(Path(options.policy_file) if options.policy_file is not None else None)
    try:
        write_diagnostics(path, policy)
    except FileExistsError:
        raise OutputError(name_taken(path)) from None
    except OSError as error:
        raise OutputError(f"{path}: the diagnostics can’t be written ({reason_of(error)})") from None
    put_lines([f"{path}: no contact, address or book’s name is in it; its README.txt tells what is."])
    return ExitCode.FINE


def _policy(extra: Path | None) -> InForce | SettingsError:
    """Return the policy in force, or what is wrong with it, which is said."""
    try:
        return load_policy(extra)
    except SettingsError as error:
        say(str(error))
        return error
