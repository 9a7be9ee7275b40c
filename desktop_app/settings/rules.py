"""Putting the rules together: built-in sets, policy, the user's own domains, and what the command line adds."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from desktop_app.files.phrases import phrase
from desktop_app.proofreading.known import NO_KNOWN_DOMAINS
from desktop_app.proofreading.rules import Rules, TrustedDomain
from desktop_app.settings.keyboard_layout import layouts_in_force
from desktop_app.settings.known_domains import known_domains
from desktop_app.settings.policy.reading import Policy, read_policy
from desktop_app.settings.preferences import switched_off_sets, user_trust_path, user_trusted_domains
from desktop_app.settings.retired_domains import retired_domains
from desktop_app.settings.trust_file import read_trust_file
from desktop_app.settings.trusted_sets import TrustedSet, built_in_sets

DECLARED_WEIGHT = 20.0
"""A domain that somebody declares is one of the busier ones in that person's book."""


class Sources(NamedTuple):
    """Where the rules come from, besides the user's own settings."""

    trust_files: Sequence[Path] = ()
    trust_entries: Sequence[str] = ()
    """Checked by trust_entry: domains, and *.parent."""
    policy: Path | None = None
    built_in: bool = True
    without_sets: Collection[str] = ()
    """Names of built-in sets that are switched off, besides those that the user switched off."""
    without_own: Collection[str] = ()
    """Domains of the user's own list that do not count: the review that remembered them shows them again."""
    known: bool = True
    """Whether the known domains that come with the program count."""
    layouts: tuple[str, ...] | None = None
    """Keyboard layouts; None for the one that the user chose, else the system's."""


_DEFAULT = Sources()


class _Gathered(NamedTuple):
    """What the sources say, one after the other."""

    trusted: dict[str, TrustedDomain]
    parents: dict[str, str]
    """mil for *.mil → where it comes from."""
    renames: Mapping[str, str]

    def add(self, entries: Iterable[str], source: str) -> None:
        """Add domains and *.parents; a domain keeps the larger weight where it is there already."""
        for entry in entries:
            if entry.startswith("*."):
                self.parents.setdefault(entry.removeprefix("*."), source)
                continue
            known = self.trusted.get(entry, TrustedDomain(entry, 0.0, source))
            self.trusted[entry] = replace(known, weight=max(DECLARED_WEIGHT, known.weight), source=source)


def build_rules(sources: Sources = _DEFAULT) -> Rules:
    """Read every source and freeze the result. Errors: SettingsError."""
    gathered = _gather(sources)
    return Rules(
        trusted=MappingProxyType(gathered.trusted),
        wildcard_parents=frozenset(gathered.parents),
        known=known_domains() if sources.known else NO_KNOWN_DOMAINS,
        retired=retired_domains() if sources.built_in else MappingProxyType({}),
        declared=gathered.renames,
        layouts=layouts_in_force() if sources.layouts is None else sources.layouts,
    )


def trusted_entries(sources: Sources = _DEFAULT) -> list[tuple[str, str]]:
    """Return (domain or *.parent, where it comes from) in the order of the alphabet. Errors: SettingsError."""
    gathered = _gather(sources)
    domains = [(domain, gathered.trusted[domain].source) for domain in sorted(gathered.trusted)]
    return domains + [
        (f"*.{parent}", phrase("{source}: what is under it, as a parent", source=gathered.parents[parent]))
        for parent in sorted(gathered.parents)
    ]


def _gather(sources: Sources) -> _Gathered:
    """Read every source, the more general before the more particular. Errors: SettingsError."""
    policy = read_policy(sources.policy) if sources.policy is not None else Policy()
    gathered = _Gathered({}, {}, policy.renames)
    for built_in in _sets_in_force(sources):
        gathered.trusted.update((domain.domain, domain) for domain in built_in.domains)
    own = (domain for domain in user_trusted_domains() if domain not in sources.without_own)
    gathered.add(own, phrase("your own list, {path}", path=user_trust_path()))
    for path in sources.trust_files:
        listed = read_trust_file(path)
        gathered.add(
            (*listed.domains, *(f"*.{parent}" for parent in listed.wildcard_parents)), phrase("file {path}", path=path)
        )
    gathered.add(sources.trust_entries, phrase("command line"))
    gathered.add((*policy.trusted_domains, *policy.renames.values()), phrase("policy {path}", path=sources.policy))
    for old in policy.renames:
        gathered.trusted.pop(old, None)  # nobody is to be sent there
    return gathered


def _sets_in_force(sources: Sources) -> tuple[TrustedSet, ...]:
    """Return the built-in sets that nobody has switched off. Errors: SettingsError."""
    if not sources.built_in:
        return ()
    switched_off = {*sources.without_sets, *switched_off_sets()}
    return tuple(built_in for built_in in built_in_sets() if built_in.name not in switched_off)
