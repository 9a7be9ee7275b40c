"""Putting the rules together: built-in sets, policy, the user's own domains, and what the command line adds."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from desktop_app.proofreading.rules import Rules, TrustedDomain
from desktop_app.settings.policy import Policy, read_policy
from desktop_app.settings.preferences import user_trust_path, user_trusted_domains
from desktop_app.settings.trust_file import read_trust_file
from desktop_app.settings.trusted_sets import built_in_sets

DECLARED_WEIGHT = 20.0
"""A domain that somebody declares is one of the busier ones in that person's book."""


@dataclass(frozen=True)
class Sources:
    """Where the rules come from, besides the user's own settings."""

    trust_files: Sequence[Path] = ()
    trust_entries: Sequence[str] = ()
    """Checked by trust_entry: domains, and *.parent."""
    policy: Path | None = None
    built_in: bool = True


def build_rules(sources: Sources = Sources()) -> Rules:
    """Read every source and freeze the result. Errors: SettingsError."""
    policy = read_policy(sources.policy) if sources.policy else Policy()
    trusted: dict[str, TrustedDomain] = {}
    parents: set[str] = set()
    for built_in in built_in_sets() if sources.built_in else ():
        trusted.update((domain.domain, domain) for domain in built_in.domains)
    _add(trusted, user_trusted_domains(), f"your own list, {user_trust_path()}")
    for path in sources.trust_files:
        listed = read_trust_file(path)
        parents.update(listed.wildcard_parents)
        _add(trusted, listed.domains, f"file {path}")
    parents.update(entry.removeprefix("*.") for entry in sources.trust_entries if entry.startswith("*."))
    _add(trusted, [entry for entry in sources.trust_entries if not entry.startswith("*.")], "command line")
    _add(trusted, (*policy.trusted_domains, *policy.renames.values()), f"policy {sources.policy}")
    return Rules(MappingProxyType(trusted), frozenset(parents), declared=policy.renames)


def _add(trusted: dict[str, TrustedDomain], domains: Sequence[str], source: str) -> None:
    """Add domains, keeping the larger weight where one is there already."""
    for domain in domains:
        known = trusted.get(domain)
        trusted[domain] = TrustedDomain(domain, max(DECLARED_WEIGHT, known.weight if known else 0.0), source)
