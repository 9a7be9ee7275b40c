"""proofbook policy: checks a policy file, shows what is in force, prints a policy to begin with."""

import argparse
import json
from pathlib import Path

from desktop_app.cli.failure import warn
from desktop_app.cli.options import add_policy_option
from desktop_app.cli.output import put, put_lines, say
from desktop_app.exit_codes import ExitCode
from desktop_app.files.display import harmless
from desktop_app.files.paths import resource
from desktop_app.settings.errors import SettingsError, UnreachableError
from desktop_app.settings.policy import places
from desktop_app.settings.policy.in_force import PolicyFile, in_force, merged
from desktop_app.settings.policy.reading import read_policy
from desktop_app.settings.policy.shown import ShownKey, shown_keys
from desktop_app.settings.policy.template import policy_template
from desktop_app.settings.trust_file import read_trust_file


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", _common: argparse.ArgumentParser) -> None:
    """Add the command with its three parts to the parser."""
    parser = commands.add_parser(
        "policy",
        help="check a policy file, show what is in force, print a template",
        formatter_class=argparse.RawDescriptionHelpFormatter,  # the other one breaks paths at hyphens
        description=f"What an organisation sets for Proofbook. This machine’s policy lies at\n{_machine_path()},\n"
        "where only an administrator may be able to write. The admin guide explains every key:\n"
        f"{resource('guides', 'admin-guide.html')}",
    )
    parts = parser.add_subparsers(metavar="PART", required=True)
    check = parts.add_parser(
        "check",
        help="say whether policy files are in order",
        description="Check policy files, with the trust files that they name; several are also checked together. "
        "Exit code 0: in order, 5: not.",
    )
    check.add_argument("file", nargs="+", metavar="FILE", help="a policy file (JSON)")
    check.set_defaults(run=_check)
    show = parts.add_parser(
        "show",
        help="show every value that is in force, and where it comes from",
        description="Show every value that is in force, and where it comes from.",
    )
    add_policy_option(show)
    show.add_argument("--format", choices=("text", "json"), default="text", help="how to print (default: text)")
    show.set_defaults(run=_show)
    template = parts.add_parser(
        "template",
        help="print a policy to begin with",
        description="Print a policy in which every key has its default; leave in it what you want to set.",
    )
    template.set_defaults(run=_print_template)


def _machine_path() -> str:
    """Return where the policy of this machine lies, as help says it."""
    try:
        return str(places.machine_policy_path())
    except OSError as error:
        return str(error)


def _check(options: argparse.Namespace) -> int:
    """Check each file by itself, then all together."""
    texts, worst = [], ExitCode.FINE
    for name in options.file:
        try:
            text = read_policy(Path(name))
            for trusted in text.values.get("trusted_files", ()):
                try:
                    read_trust_file(trusted.path)
                except UnreachableError as error:
                    warn([str(error)])
        except SettingsError as error:
            worst = ExitCode.SETTINGS
            for problem in error.problems:
                say(problem)
            continue
        texts.append(text)
        put_lines([f"{name}: in order, sha256 {text.sha256}"])
    if worst is ExitCode.FINE:
        merged(texts)
    return worst


def _show(options: argparse.Namespace) -> int:
    """Print what is in force."""
    forced = in_force()
    rows = [*shown_keys(forced)]
    if options.format == "json":
        content = {"files": [*map(_file_object, forced.files)], "keys": {row.key: _key_object(row) for row in rows}}
        put(json.dumps(content, ensure_ascii=False, indent=1) + "\n")
        return ExitCode.FINE
    files = [f"{file.path}  sha256 {file.sha256}" for file in forced.files]
    put_lines(files or [f"no policy ({_machine_path()} is not there)"])
    width = max(len(row.key) for row in rows)
    for row in rows:
        value = harmless(json.dumps(row.value, ensure_ascii=False), 200)
        locked = ", locked" if row.is_locked else ""
        put_lines([f"{row.key:{width}}  {value}  [{row.source}{locked}]"])
    return ExitCode.FINE


def _file_object(file: PolicyFile) -> dict[str, str]:
    """Return a file of the policy as JSON has it."""
    return {"path": str(file.path), "sha256": file.sha256}


def _key_object(row: ShownKey) -> dict[str, object]:
    """Return a key as JSON has it."""
    return {"value": row.value, "source": row.source, "locked": row.is_locked}


def _print_template(_options: argparse.Namespace) -> int:
    """Print the template."""
    put(policy_template())
    return ExitCode.FINE
