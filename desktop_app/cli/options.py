"""The options that several commands take."""

import argparse
from typing import NoReturn

from desktop_app.book.encoding import TextUndecodableError, usable_encoding
from desktop_app.cli.version import print_version
from desktop_app.proofreading.keyboard import LAYOUTS
from desktop_app.settings.trust_file import trust_entry
from desktop_app.settings.trusted_sets import SET_NAMES

_MOST_JOBS = 256


def common_options() -> argparse.ArgumentParser:
    """Return the options of the commands that judge domains or read books."""
    common = argparse.ArgumentParser(add_help=False)
    group = common.add_argument_group("options that check, fix, explain and trusted share")
    group.add_argument(
        "--trust",
        action="append",
        default=[],
        metavar="FILE",
        help="a file of known-correct domains, one a line; *.mil trusts what is under mil (repeatable)",
    )
    group.add_argument(
        "--trust-domain",
        action="append",
        default=[],
        metavar="DOMAIN",
        type=_trust_domain,
        help="a known-correct domain; it covers its subdomains (repeatable)",
    )
    add_policy_option(group)
    group.add_argument("--no-defaults", action="store_true", help="leave out the built-in known-correct domains")
    group.add_argument(
        "--without-set",
        action="append",
        default=[],
        choices=SET_NAMES,
        metavar="SET",
        help=f"leave out one built-in set: {', '.join(SET_NAMES)} (repeatable)",
    )
    group.add_argument("--no-known", action="store_true", help="leave out the list of domains known to be real")
    group.add_argument(
        "--keyboard",
        action="append",
        choices=LAYOUTS,
        help="the keyboard that addresses were typed on, where it is not this computer’s (repeatable)",
    )
    group.add_argument(
        "--encoding", metavar="NAME", type=_encoding, help="the text encoding of the books, instead of a guess"
    )
    group.add_argument(
        "--email-column",
        action="append",
        default=[],
        metavar="NAME",
        help="a column of a CSV book that holds addresses, by its header or number (repeatable)",
    )
    group.add_argument("--quiet", action="store_true", help="show no progress and no closing line; fix prints nothing")
    add_version_option(group)
    return common


def add_version_option(parser: argparse._ActionsContainer) -> None:
    """Add the option that says which program this is, and ends."""
    parser.add_argument("--version", action=_Version, nargs=0, help="print which program this is, and end")


def add_policy_option(parser: argparse._ActionsContainer, name: str = "policy") -> None:
    """Add the option by which a command is under a policy besides this machine's.

    name: what the options call it; where it is “policy”, the policy is in force before the command begins.
    """
    parser.add_argument(
        "--policy",
        dest=name,
        action=_Once,
        metavar="FILE",
        help="a policy file (JSON); it adds to this machine’s policy and loosens nothing",
    )


def add_many_options(parser: argparse._ActionsContainer) -> None:
    """Add the options of commands that work on many books."""
    parser.add_argument(
        "--jobs",
        type=_jobs,
        metavar="N",
        help="how many books to work on at once, in as many processes; what is printed is the same "
        "(default: what the policy says, else as many as there are processors; one process for a few small books)",
    )
    parser.add_argument(
        "--summary",
        metavar="FILE",
        help="also write a new file with one row a book: its path, how it went, counts (.csv or .json)",
    )


class _Version(argparse.Action):
    """Prints which program this is, and ends; argparse's own would have it found out for every command."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        """Print and end. Errors: OutputError; SystemExit."""
        print_version()
        parser.exit()


class _Once(argparse.Action):
    """Keeps a value; of two, none may be passed over without a word."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,  # noqa: ARG002 - as argparse calls it
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,  # noqa: ARG002 - as above
    ) -> None:
        """Keep the value. Errors: ArgumentError where there is one already."""
        if getattr(namespace, self.dest) is not None:
            raise argparse.ArgumentError(self, "it can be given once")
        setattr(namespace, self.dest, values)


def _jobs(text: str) -> int:
    """Check a number of processes, as argparse wants it."""
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= _MOST_JOBS):
        raise argparse.ArgumentTypeError(f"please name a number from 1 to {_MOST_JOBS}")
    return int(text)


def _trust_domain(text: str) -> str:
    """Check a domain given on the command line, as argparse wants it."""
    try:
        return trust_entry(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _encoding(name: str) -> str:
    """Check an encoding given on the command line, as argparse wants it."""
    try:
        usable_encoding(name)
    except TextUndecodableError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return name
