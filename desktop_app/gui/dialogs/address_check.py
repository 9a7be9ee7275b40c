"""Whether what was typed can be an address, and how its domain is judged. Free of Qt widgets."""

from dataclasses import dataclass

from desktop_app.files.display import harmless
from desktop_app.gui.wording import tr, translated
from desktop_app.gui.words.verdict import looks_like_a_slip, verdict_mark, verdict_words
from desktop_app.proofreading.domain import parse
from desktop_app.review.session import Session

_NOT_IN_LOCAL_PART = frozenset('<>()[],;:\\"')
"""RFC 5322 "specials"; quoted local parts are left to the person's own editor."""
_LONGEST_LOCAL_PART = 64  # RFC 5321, section 4.5.3.1.1


@dataclass(frozen=True)
class Judged:
    """How a domain is judged: in words, by an icon and its tone; instead: what is suggested for it, if anything."""

    words: str
    mark: tuple[str, str]
    instead: str = ""


def judged_domain(session: Session, domain: str) -> Judged | None:
    """Say how a domain that somebody typed is judged, by the rules and books of a review; None: nobody judges."""
    verdict = session.explain(domain)
    if verdict is None:
        return None
    slip = looks_like_a_slip(session, domain)
    finding = verdict.finding
    if finding:
        words = tr("{warning} You can use it all the same.").format(warning=slip)
        return Judged(words, ("probable", "warning"), finding.clear_domain)
    words = tr("{domain}: {verdict}. {why}").format(
        domain=harmless(domain, 80), verdict=verdict_words(verdict.code), why=translated(verdict.why)
    )
    return Judged(words, verdict_mark(verdict.code))


def what_is_wrong(address: str, original: str) -> str:
    """Say why an address can't be taken; empty where it can."""
    local, at, domain = address.rpartition("@")
    if not at:
        return tr("There is no @ in it.")
    if unseen := _what_is_unseen(address):
        return unseen
    if not local:
        return tr("There is nothing before the @.")
    if _NOT_IN_LOCAL_PART.intersection(local) or "@" in local:
        return tr("There is a sign before the @ that an address can’t have.")
    if len(local.encode()) > _LONGEST_LOCAL_PART:
        return tr("There are more letters before the @ than an address can have.")
    if not _is_complete(domain):
        return tr("What follows the @ is no complete mail domain.")
    if address == original:
        return tr("This is the address as it is now. To leave it so, choose “Keep as it is”.")
    return ""


def what_is_wrong_with_domain(domain: str, original: str) -> str:
    """Say why a domain can't take the place of another one; empty where it can."""
    if unseen := _what_is_unseen(domain):
        return unseen
    if not _is_complete(domain):
        return tr("This is no complete mail domain.")
    if domain == original:
        return tr("This is the domain as it is now.")
    return ""


def _what_is_unseen(text: str) -> str:
    """Say what is in a text that nobody sees; empty where there is nothing of the kind."""
    if any(character.isspace() for character in text):
        return tr("There is a space in it.")
    return "" if text.isprintable() else tr("There is a sign in it that can’t be seen.")


def _is_complete(domain: str) -> bool:
    """Return whether a domain has an ending, and something before it."""
    parsed = parse(domain)
    return parsed is not None and len(parsed.labels) > 1
