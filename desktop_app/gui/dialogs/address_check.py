"""Whether what was typed can be an address. Free of Qt widgets."""

from desktop_app.gui.wording import tr
from desktop_app.proofreading.domain import parse

_NOT_IN_LOCAL_PART = frozenset(
    '<>()[],;:\\"'
)  # RFC 5322 "specials"; quoted local parts are left to the person's own editor


def what_is_wrong(address: str, original: str) -> str:
    """Say why an address can't be taken; empty where it can."""
    local, at, domain = address.rpartition("@")
    if not at:
        return tr("There is no @ in it.")
    if any(character.isspace() for character in address):
        return tr("There is a space in it.")
    if not address.isprintable():
        return tr("There is a sign in it that can’t be seen.")
    if not local:
        return tr("There is nothing before the @.")
    if _NOT_IN_LOCAL_PART.intersection(local) or "@" in local:
        return tr("There is a sign before the @ that an address can't have.")
    parsed = parse(domain)
    if parsed is None or len(parsed.labels) < 2:
        return tr("What follows the @ is no complete mail domain.")
    if address == original:
        return tr("This is the address as it is now. To leave it so, choose “Keep as it is”.")
    return ""


def what_is_wrong_with_domain(domain: str, original: str) -> str:
    """Say why a domain can't take the place of another one; empty where it can."""
    if any(character.isspace() for character in domain):
        return tr("There is a space in it.")
    if not domain.isprintable():
        return tr("There is a sign in it that can’t be seen.")
    parsed = parse(domain)
    if parsed is None or len(parsed.labels) < 2:
        return tr("This is no complete mail domain.")
    if domain == original:
        return tr("This is the domain as it is now.")
    return ""
