"""What a row of the domain list says of a finding: what it is and what becomes of it, honestly. Free of widgets."""

from typing import NamedTuple

from desktop_app.gui import wording
from desktop_app.gui.document import FindingState
from desktop_app.gui.wording import shown, tr, translated
from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.countries import country_coded
from desktop_app.proofreading.destination import Destination, DestinationCode
from desktop_app.proofreading.domain import to_ascii, to_unicode
from desktop_app.proofreading.finding import Finding
from desktop_app.proofreading.kinds import Kind
from desktop_app.review.decision import Action

BADGES = {
    Confidence.HIGH: ("certain", "wrong"),
    Confidence.MEDIUM: ("probable", "warning"),
    Confidence.LOW: ("look", "accent"),
}
"""Confidence → (icon, colour tone)."""
_BADGES_OF_NO_TYPO = {Kind.DECLARED: ("renamed", "accent"), Kind.RETIRED: ("closed", "muted")}


class FindingRow(NamedTuple):
    """The first line: before, and after or else a note. The second: an icon in a colour tone, words, and a hint.

    is_slip: what differs between before and after is a slip, to be marked as wrong and right. short: the words where
    there is little room.
    """

    before: str
    after: str
    note: str
    is_slip: bool
    icon: str
    tone: str
    words: str
    short: str
    hint: str


def badge(finding: Finding) -> tuple[str, str]:
    """Return (icon, colour tone) for what a finding is."""
    return _BADGES_OF_NO_TYPO.get(finding.kind) or BADGES[finding.confidence]


def finding_row(finding: Finding, state: FindingState, target: str) -> FindingRow:
    """Describe a finding; target: the domain that its addresses have been fixed with, if they have."""
    after, note = _becomes(finding, state, target)
    is_slip = finding.kind not in _BADGES_OF_NO_TYPO and state.action not in (Action.KEEP, Action.TRUST)
    icon, tone, words = _what(finding, state)
    short = _short_words(finding) if state.undecided else words
    hint = _hint(finding) if state.undecided else ""
    return FindingRow(shown(finding.domain), shown(after), note, is_slip, icon, tone, words, short, hint)


def what_is_suggested(finding: Finding) -> str:
    """Say why nothing clear is suggested; empty where there is one clear suggestion."""
    if not finding.suggestions:
        return tr("no suggestion")
    return tr("two spellings are equally likely") if finding.tie else ""


def _becomes(finding: Finding, state: FindingState, target: str) -> tuple[str, str]:
    """Return (what a domain becomes or would become, what is said in its place)."""
    if state.action in (Action.KEEP, Action.TRUST):
        return "", ""
    if state.action is Action.FIX and target:
        return target, ""
    note = what_is_suggested(finding)
    if finding.kind is Kind.RETIRED and not finding.suggestions:
        return "", ""  # what it is says it all
    return ("", note) if note else (finding.suggestions[0].domain, "")


def _what(finding: Finding, state: FindingState) -> tuple[str, str, str]:
    """Return (icon, tone, words): what it is; once all is decided, what was decided, as the mark at the left shows."""
    if state.undecided:
        return *badge(finding), _kind_words(finding)
    if state.action is None:
        return "", "muted", tr("Decided one by one")
    tones = {Action.FIX: "right", Action.ASK: "warning"}
    return "", tones.get(state.action, "accent"), wording.state(state.action)


def _kind_words(finding: Finding) -> str:
    """Say what a finding is; one that is no typo is not called one."""
    if finding.kind is Kind.DECLARED:
        return tr("Renamed by your organisation")
    if finding.kind is Kind.RETIRED:
        return tr("The provider has closed down")
    return wording.what_it_is(finding)


def _short_words(finding: Finding) -> str:
    """Say the same where there is room for a word or two."""
    if finding.kind is Kind.DECLARED:
        return tr("Renamed")
    if finding.kind is Kind.RETIRED:
        return tr("Closed down")
    words = {
        Confidence.HIGH: tr("Almost certain"),
        Confidence.MEDIUM: tr("Probable"),
        Confidence.LOW: tr("Worth a look"),
    }
    return words[finding.confidence]


def _hint(finding: Finding) -> str:
    """Return what else fits into a row: how a name in Punycode is read or the other way round, or where mail goes."""
    if finding.kind in _BADGES_OF_NO_TYPO:
        return ""
    domain = finding.domain
    read = to_unicode(domain) if "xn--" in domain else domain
    if read != domain:
        return tr("reads {domain}").format(domain=shown(read, 60))
    if not domain.isascii() and to_ascii(domain) != domain:
        return shown(to_ascii(domain), 60)
    return _where(finding.destination)


def _where(destination: Destination) -> str:
    """Return in one or two words where mail may have gone; empty where that is anybody’s guess."""
    if destination.code is DestinationCode.COUNTRY and destination.country:
        country = country_coded(destination.country)
        return translated(country.name) if country else ""
    if destination.code in (DestinationCode.NO_SUCH_SUFFIX, DestinationCode.UNKNOWN):
        return tr("bounces")
    return ""
