"""The known domains that come with the program; resources/known/SOURCES.md says where they come from."""

from desktop_app.files.paths import resource
from desktop_app.proofreading.known import KnownDomains


def known_domains(added: frozenset[str] = frozenset()) -> KnownDomains:
    """Return the known domains that come with the program, and those that somebody declares to be real."""
    return KnownDomains(resource("known", "domains.txt"), added)
