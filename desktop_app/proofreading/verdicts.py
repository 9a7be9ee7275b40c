"""Verdicts and findings that need no weighing: what the rules alone decide, and why something is quiet, in words."""

from desktop_app.book.model import Unusable
from desktop_app.files.phrases import phrase, sentences
from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.destination import destination, of_retired
from desktop_app.proofreading.finding import Finding, Nearest, Suggestion, Verdict, VerdictCode
from desktop_app.proofreading.kinds import Kind
from desktop_app.proofreading.rules import RetiredDomain, TrustedDomain
from desktop_app.proofreading.weighing import Balance


def why_quiet(balance: Balance) -> str:
    """Say which rule keeps a domain from being flagged."""
    if balance.slips:
        return phrase("It resembles a known-correct spelling, but it is likelier to be a real domain of its own.")
    if balance.readings:
        first = balance.readings[0].reading
        return resembles(first.candidate.suggestion, first.ruled_out)
    return phrase("No known-correct spelling is one or two slips away.")


def resembles(target: str, rule: str) -> str:
    """Say which rule keeps a domain near a trusted one from being flagged."""
    return phrase("It resembles “{domain}”, but it is not flagged: {rule}.", domain=target, rule=rule)


def says_known(known: str) -> str:
    """Say that a domain is, or is under, one that is known."""
    return phrase("“{domain}” is known to be real.", domain=known)


def found_verdict(finding: Finding, nearest: tuple[Nearest, ...] = ()) -> Verdict:
    """Return the verdict that a finding is."""
    return Verdict(finding.domain, VerdictCode.FINDING, finding.reason, nearest, finding)


def says_renamed(domain: str, new: str) -> str:
    """Say that a domain was renamed."""
    return phrase("Your organisation says that “{domain}” is now “{new}”.", domain=domain, new=new)


def declared_finding(domain: str, new: str) -> Finding:
    """Return the finding for a domain that was renamed."""
    said = says_renamed(domain, new)
    suggestion = Suggestion(new, 1.0, Kind.DECLARED, said)
    return Finding(domain, Confidence.HIGH, 1.0, Kind.DECLARED, False, said, destination(domain), (suggestion,))


def web_host_finding(domain: str, trusted: TrustedDomain) -> Finding | None:
    """Return the finding for the web site of a mail provider in place of the provider: www.gmail.com."""
    if not trusted.is_provider or domain != f"www.{trusted.domain}":
        return None
    said = phrase(
        "“www.” stands before web sites, not in addresses: “{suggestion}” was probably meant.",
        suggestion=trusted.domain,
    )
    suggestion = Suggestion(trusted.domain, 0.99, Kind.STRUCTURE, said)
    return Finding(domain, Confidence.HIGH, 0.99, Kind.STRUCTURE, False, said, destination(domain), (suggestion,))


def retired_finding(domain: str, retired: RetiredDomain) -> Finding:
    """Return the finding for a domain whose provider has closed."""
    said = phrase("The mailboxes of “{domain}” were closed ({date}).", domain=retired.domain, date=retired.closed)
    suggestions: tuple[Suggestion, ...] = ()
    if retired.successor:
        moved = sentences(said, phrase("They moved to “{domain}”.", domain=retired.successor))
        suggestions = (Suggestion(retired.successor, 0.9, Kind.RETIRED, moved),)
    return Finding(domain, Confidence.MEDIUM, 1.0, Kind.RETIRED, False, said, of_retired(retired), suggestions)


def trusted_verdict(domain: str, why: str, nearest: tuple[Nearest, ...] = ()) -> Verdict:
    """Return the verdict on a known-correct spelling."""
    return Verdict(domain, VerdictCode.TRUSTED, why, nearest)


def unusable_verdict(domain: str, kind: Unusable) -> Verdict:
    """Return the verdict on a domain that can't be checked."""
    why = (
        phrase("It is an IP address.")
        if kind is Unusable.IP_LITERAL
        else phrase("It is a host inside some network, not on the internet.")
    )
    return Verdict(domain, VerdictCode.UNUSABLE, why, unusable=kind)
