"""Domains of one's own, typed or pasted in any shape: one by one, each with what it becomes."""

import re
from collections.abc import Collection, Sequence
from typing import NamedTuple

from desktop_app.settings.preferences import save_user_trusted_domains, user_trusted_domains
from desktop_app.settings.trust_file import trusted_domain

MOST_TYPED = 1000
"""Entries that are read; longer lists belong into a file."""
_BETWEEN = re.compile(r"[\s,;]+")


class TypedDomain(NamedTuple):
    """text: as it was typed; domain: what it becomes, empty where it is none.

    is_there: it is one of the user's own already, or stands twice.
    """

    text: str
    domain: str
    is_there: bool = False


def typed_domains(text: str, there: Collection[str] = ()) -> list[TypedDomain]:
    """Return what was typed, in its order; of an address its domain counts. there: the user's own domains."""
    seen = set(there)
    typed: list[TypedDomain] = []
    for entry in list(filter(None, _BETWEEN.split(text)))[:MOST_TYPED]:
        try:
            domain = trusted_domain(entry.rpartition("@")[2].rstrip("."))
        except ValueError:
            typed.append(TypedDomain(entry, ""))
        else:
            typed.append(TypedDomain(entry, domain, is_there=domain in seen))
            seen.add(domain)
    return typed


def new_domains(typed: Sequence[TypedDomain]) -> tuple[str, ...]:
    """Return the domains that are good and not there yet."""
    return tuple(each.domain for each in typed if each.domain and not each.is_there)


def add_own_domains(domains: Sequence[str]) -> None:
    """Add domains to the user's own. Errors: OSError, and SettingsError where the list of earlier can't be read."""
    earlier = user_trusted_domains()
    added = [domain for domain in domains if domain not in earlier]
    if added:
        save_user_trusted_domains((*earlier, *added))
