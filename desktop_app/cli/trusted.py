"""proofbook trusted: the known-correct domains in force, and where each comes from."""

import argparse
import json

from desktop_app.cli.failure import warn
from desktop_app.cli.opening import sources
from desktop_app.cli.output import put
from desktop_app.exit_codes import ExitCode
from desktop_app.files.display import harmless
from desktop_app.settings.rules import gather_rules


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "trusted",
        parents=[common],
        help="list the known-correct domains and where each comes from",
        description="List the known-correct domains in force, and where each comes from.",
    )
    parser.add_argument("--format", choices=("text", "json"), default="text", help="how to print (default: text)")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """List the domains in the order of the alphabet."""
    gathered = gather_rules(sources(options))
    warn(gathered.warnings)
    rows = gathered.entries()
    if options.format == "json":
        objects = [{"domain": domain, "source": source} for domain, source in rows]
        put(json.dumps(objects, ensure_ascii=False, indent=1) + "\n")
    else:
        put("".join(f"{domain}\t{harmless(source)}\n" for domain, source in rows))
    return ExitCode.FINE
