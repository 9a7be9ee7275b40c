"""What counts as correct: handed down as one frozen value by whoever reads policy, files and settings."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import NamedTuple

from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.domain import is_public_suffix, public_suffix, with_parents
from desktop_app.proofreading.keyboard import LAYOUTS
from desktop_app.proofreading.known import NO_KNOWN_DOMAINS, KnownDomains
from desktop_app.proofreading.origin import NO_ORIGIN, Origin


@dataclass(frozen=True)
class TrustedDomain:
    """A domain that may be suggested and is never flagged, nor are its subdomains.

    weight: how many addresses at it an ordinary address book holds, on a scale where gmail.com has 1000.
    source: the built-in set, file or setting that it comes from, for people to read.
    """

    domain: str
    weight: float
    source: str
    family: str = ""
    """The built-in set that it is in, also where somebody trusts it besides; there a name's variants are looked for."""
    is_provider: bool = False
    """Anybody can have a mailbox directly under it, and nobody has one under a subdomain."""
    all_suffixes_listed: bool = False
    """Every suffix under which this provider has mailboxes is trusted, so that its name under another is wrong."""

    @cached_property
    def suffix(self) -> str:
        """Return the public suffix; a whole suffix (gov.uk) counts as a name under its parent."""
        return suffix_of_target(self.domain)

    @cached_property
    def is_whole_suffix(self) -> bool:
        """Return whether the domain is a public suffix, such as gov.uk."""
        return is_public_suffix(self.domain)

    @cached_property
    def name(self) -> str:
        """Return the label before the suffix."""
        return name_of_target(self.domain)


def suffix_of_target(domain: str) -> str:
    """Return the public suffix of what may be meant; a whole suffix (gov.uk) counts as a name under its parent."""
    suffix = public_suffix(domain)
    return domain.partition(".")[2] if suffix == domain else suffix


def name_of_target(domain: str) -> str:
    """Return the label before the suffix of what may be meant."""
    suffix = suffix_of_target(domain)
    return domain[: -len(suffix) - 1].rpartition(".")[2] if suffix else domain.partition(".")[0]


class RetiredDomain(NamedTuple):
    """A provider that closed its mail. closed: ISO date, as exact as known; successor: where its mailboxes went."""

    domain: str
    closed: str
    successor: str | None


@dataclass(frozen=True)
class Rules:
    """Everything that judging depends on, besides the book."""

    trusted: Mapping[str, TrustedDomain] = field(default_factory=lambda: MappingProxyType({}))
    wildcard_parents: frozenset[str] = frozenset()
    """mil for *.mil: what is under it is right as a parent, but may be a slip of a trusted sibling."""
    known: KnownDomains = NO_KNOWN_DOMAINS
    """Domains known to be real: not flagged for mere likeness, suggested only where the book uses them."""
    retired: Mapping[str, RetiredDomain] = field(default_factory=lambda: MappingProxyType({}))
    declared: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Old domain → new domain, as IT has declared."""
    renamed: tuple[TrustedDomain, ...] = ()
    """The old ones: what looks like a slip of one is corrected to the new one."""
    never: frozenset[str] = frozenset()
    """Domains that IT has declared never to be flagged, subdomains included."""
    layouts: tuple[str, ...] = LAYOUTS
    shown: Confidence = Confidence.LOW
    """Findings of a lower confidence are not shown."""
    origin: Origin = NO_ORIGIN

    def trusted_as(self, domain: str) -> TrustedDomain | None:
        """Return the trusted domain that a domain is, or is under.

        A whole public suffix (gov.uk) covers what is under it as a wildcard does: siblings may be slips of each other.
        """
        for parent in with_parents(domain):
            found = self.trusted.get(parent)
            if found and (parent == domain or not found.is_whole_suffix):
                return found
        return None

    def never_as(self, domain: str) -> str | None:
        """Return the domain never to be flagged that a domain is, or is under."""
        return next((parent for parent in with_parents(domain) if parent in self.never), None)

    def wildcard_over(self, domain: str) -> str | None:
        """Return the parent whose children are trusted, if this domain is one of them."""
        for parent in _parents(domain):
            whole = self.trusted.get(parent)
            if parent in self.wildcard_parents or (whole and whole.is_whole_suffix):
                return parent
        return None

    def is_declared_parent_of(self, domain: str) -> bool:
        """Return whether somebody has declared that whatever is under a parent of this domain is right."""
        return any(parent in self.wildcard_parents for parent in _parents(domain))

    def retired_as(self, domain: str) -> RetiredDomain | None:
        """Return the closed provider's domain that a domain is, or is under."""
        return next((self.retired[parent] for parent in with_parents(domain) if parent in self.retired), None)


def _parents(domain: str) -> Iterator[str]:
    """Yield what a domain is under."""
    return with_parents(domain.partition(".")[2])
