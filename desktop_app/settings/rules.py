"""Putting the rules together: built-in sets, policy, the user's own domains, and what the command line adds.

What the policy has locked, neither the user's own settings nor the command line change.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from desktop_app.files.phrases import phrase
from desktop_app.proofreading.known import KnownDomains
from desktop_app.proofreading.origin import Origin, UsedFile, UsedSet
from desktop_app.proofreading.rules import Rules, TrustedDomain
from desktop_app.settings.keyboard_layout import layouts_in_force
from desktop_app.settings.known_domains import known_domains
from desktop_app.settings.policy.in_force import InForce, in_force
from desktop_app.settings.policy.shared_files import read_copies, read_shared
from desktop_app.settings.preferences import sets_off, user_trust_path, user_trusted_domains
from desktop_app.settings.retired_domains import retired_domains
from desktop_app.settings.trust_file import read_trust_file
from desktop_app.settings.trusted_sets import TrustedSet, built_in_sets

DECLARED_WEIGHT = 20.0
"""A domain that somebody declares is one of the busier ones in that person's book."""


class Sources(NamedTuple):
    """Where the rules come from, besides the policy in force and the user's own settings."""

    trust_files: Sequence[Path] = ()
    trust_entries: Sequence[str] = ()
    """Checked by trust_entry: domains, and *.parent."""
    built_in: bool = True
    without_sets: Collection[str] = ()
    """Names of built-in sets that are switched off, besides those that the user switched off."""
    without_own: Collection[str] = ()
    """Domains of the user's own list that do not count: the review that remembered them shows them again."""
    known: bool = True
    """Whether the known domains that come with the program count."""
    layouts: tuple[str, ...] | None = None
    """Keyboard layouts; None for the one that the user chose, else the system's."""
    from_copies: bool = False
    """Whether the last good copies of the organisation's lists do, so that no share is waited for."""


LOCKED_BY = {
    "trust_files": "trusted_files",
    "trust_entries": "trusted_domains",
    "built_in": "built_in_sets",
    "without_sets": "built_in_sets",
    "known": "known_domains",
    "layouts": "keyboard_layouts",
}
"""Which key of a policy, where it is locked, lets a source count no more."""

_DEFAULT = Sources()


class _Gathered(NamedTuple):
    """What the sources say, one after the other."""

    trusted: dict[str, TrustedDomain]
    parents: dict[str, str]
    """mil for *.mil → where it comes from."""
    sets: list[TrustedSet]
    """The built-in ones that are in force."""
    warnings: list[str]
    files: list[UsedFile]
    own: list[str]
    """The user's list, as far as it counts."""
    renamed: list[TrustedDomain]
    """The old names of domains that the policy renames."""

    def add(self, entries: Iterable[str], source: str) -> None:
        """Add domains and *.parents; a domain keeps the larger weight where it is there already."""
        for entry in entries:
            if entry.startswith("*."):
                self.parents.setdefault(entry.removeprefix("*."), source)
                continue
            known = self.trusted.get(entry, TrustedDomain(entry, 0.0, source))
            self.trusted[entry] = replace(known, weight=max(DECLARED_WEIGHT, known.weight), source=source)


class GatheredRules(NamedTuple):
    """The rules, and where their wildcard parents come from.

    warnings: what a person should hear of how they came about, as of a list that can't be reached.
    """

    rules: Rules
    parents: Mapping[str, str]
    warnings: tuple[str, ...] = ()

    def entries(self) -> list[tuple[str, str]]:
        """Return (domain or *.parent, where it comes from) in the order of the alphabet."""
        trusted = self.rules.trusted
        return [(domain, trusted[domain].source) for domain in sorted(trusted)] + [
            (f"*.{parent}", phrase("{source}: what is under it, as a parent", source=self.parents[parent]))
            for parent in sorted(self.parents)
        ]


def gather_rules(sources: Sources = _DEFAULT) -> GatheredRules:
    """Read every source and freeze what they say. Errors: SettingsError."""
    forced = in_force()
    policy = forced.policy
    sources = _as_far_as_allowed(sources, forced)
    gathered = _gather(sources, forced)
    rules = Rules(
        trusted=MappingProxyType(gathered.trusted),
        wildcard_parents=frozenset(gathered.parents),
        known=known_domains(policy.known_domains)
        if sources.known
        else KnownDomains(None, frozenset(policy.known_domains)),
        retired=retired_domains() if sources.built_in else MappingProxyType({}),
        declared=MappingProxyType({**policy.renames}),
        renamed=tuple(gathered.renamed),
        never=frozenset(policy.never_flag),
        layouts=layouts_in_force() if sources.layouts is None else sources.layouts,
        shown=policy.shown_confidence,
        origin=_origin(sources, forced, gathered),
    )
    return GatheredRules(rules, gathered.parents, tuple(gathered.warnings))


def _as_far_as_allowed(sources: Sources, forced: InForce) -> Sources:
    """Return sources without what the policy has locked, as far as that is set otherwise."""
    free: dict[str, Any] = {
        name: getattr(_DEFAULT, name)
        for name, key in LOCKED_BY.items()
        if forced.is_locked(key) and getattr(sources, name) != getattr(_DEFAULT, name)
    }
    return sources._replace(**free)


def _gather(sources: Sources, forced: InForce) -> _Gathered:
    """Read every source, the more general before the more particular. Errors: SettingsError."""
    policy = forced.policy
    gathered = _Gathered({}, {}, [], [], [], [], [])
    gathered.sets.extend(_sets_in_force(sources))
    for built_in in gathered.sets:
        gathered.trusted.update((domain.domain, domain) for domain in built_in.domains)
    gathered.own.extend(domain for domain in user_trusted_domains() if domain not in sources.without_own)
    gathered.add(gathered.own, phrase("your own list, {path}", path=user_trust_path()))
    for path in sources.trust_files:
        listed = read_trust_file(path)
        gathered.add(listed.entries, phrase("file {path}", path=path))
        gathered.files.append(UsedFile(path, listed.sha256))
    gathered.add(sources.trust_entries, phrase("command line"))
    for shared in (read_copies if sources.from_copies else read_shared)(policy.trusted_files):
        gathered.add(shared.listed.entries, phrase("the policy’s file {path}", path=shared.path))
        gathered.warnings.extend(filter(None, [shared.warning]))
        gathered.files.append(UsedFile(shared.path, shared.listed.sha256, is_copy=bool(shared.warning)))
    for key, domains in (("trusted_domains", policy.trusted_domains), ("renames", policy.renames.values())):
        gathered.add(domains, phrase("policy {path}", path=" + ".join(map(str, forced.sources.get(key, ())))))
    gathered.add(policy.renames, "")
    gathered.renamed.extend(gathered.trusted.pop(old) for old in policy.renames)  # nobody is to be sent there
    return gathered


def _origin(sources: Sources, forced: InForce, gathered: _Gathered) -> Origin:
    """Return what the rules are made of."""
    policy = forced.policy
    return Origin(
        organisation=policy.organisation,
        policy_files=tuple(UsedFile(file.path, file.sha256) for file in forced.files),
        built_in_sets=tuple(UsedSet(each.name, each.date, len(each.domains)) for each in gathered.sets),
        trust_files=tuple(gathered.files),
        policy_domains=len(policy.trusted_domains),
        renames=len(policy.renames),
        own_domains=len(gathered.own),
        command_line_domains=len(sources.trust_entries),
        known_list=sources.known,
    )


def _sets_in_force(sources: Sources) -> tuple[TrustedSet, ...]:
    """Return the built-in sets that nobody has switched off. Errors: SettingsError."""
    if not sources.built_in:
        return ()
    off = sets_off().union(sources.without_sets)
    return tuple(built_in for built_in in built_in_sets() if built_in.name not in off)
