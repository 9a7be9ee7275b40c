"""The known domains that come with the program; resources/known/SOURCES.md says where they come from."""

from collections.abc import Iterable

from desktop_app.files.paths import resource
from desktop_app.proofreading.known import KnownDomains


def known_domains(added: Iterable[str] = ()) -> KnownDomains:
    """Return the known domains that come with the program, and others."""
    return KnownDomains(resource("known", "domains.txt"), frozenset(added))
