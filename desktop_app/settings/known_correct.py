"""The known-correct domains in force, each with where it comes from, and changing the user's own."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from desktop_app.settings.own_domains import add_own_domains
from desktop_app.settings.preferences import save_user_trusted_domains, user_trusted_domains
from desktop_app.settings.rules import Sources, gather_rules
from desktop_app.settings.trust_file import read_trust_file


class KnownCorrect(NamedTuple):
    """A domain, or *.parent; source: where it comes from, to be read by people."""

    domain: str
    source: str
    is_own: bool


class Imported(NamedTuple):
    """How many domains of a file were added, and how many were there already."""

    added: int
    there: int


def known_correct() -> list[KnownCorrect]:
    """Return what is in force, in the order of the alphabet; of the organisation's lists the last good copies.

    Errors: SettingsError.
    """
    own = frozenset(user_trusted_domains())
    entries = gather_rules(Sources(from_copies=True)).entries()
    return [KnownCorrect(domain, source, domain in own) for domain, source in entries]


def remove_own(domains: Iterable[str]) -> None:
    """Remove some of the user's own. Errors: SettingsError, OSError."""
    removed = frozenset(domains)
    save_user_trusted_domains(domain for domain in user_trusted_domains() if domain not in removed)


def add_own(domains: Iterable[str]) -> Imported:
    """Add to the user's own; the entries are checked. Errors: SettingsError, OSError."""
    asked = tuple(dict.fromkeys(domains))
    there = len(frozenset(asked).intersection(user_trusted_domains()))
    add_own_domains(asked)
    return Imported(len(asked) - there, there)


def import_own(path: Path) -> Imported:
    """Add the domains of a trust file to the user's own, all or none.

    Errors: SettingsError, which names the line; OSError where they can't be saved.
    """
    return add_own(read_trust_file(path).entries)
