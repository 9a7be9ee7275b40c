"""What a person can do about a finding, and how likely each suggestion is, in plain words. Free of Qt."""

from desktop_app.gui.wording import shown, tr, translated
from desktop_app.proofreading.finding import Finding, Suggestion
from desktop_app.proofreading.kinds import Kind


def choices_title(finding: Finding) -> str:
    """Return the headline of a finding's suggestions."""
    if not finding.suggestions:
        return tr("What you can do")
    if finding.kind is Kind.DECLARED:
        return tr("The new domain")
    if finding.kind is Kind.RETIRED:
        return tr("Where the mailboxes moved")
    return tr("What was meant?") if len(finding.suggestions) > 1 else tr("Suggestion")


def what_to_do(finding: Finding) -> str:
    """Say in a sentence or two what can be done; empty where the suggestion says it."""
    if finding.kind is Kind.DECLARED:
        return tr("Your organisation has renamed this domain. Nobody mistyped it; the addresses only have to follow.")
    if finding.kind is Kind.RETIRED and finding.suggestions:
        return tr("The provider closed this domain and moved its mailboxes. Ask the person if you are not sure.")
    if finding.kind is Kind.RETIRED:
        return tr(
            "The provider has closed, so mail to this domain reaches nobody. There is no new spelling to suggest: ask "
            "the person for another address, edit it if you know one, or keep it as it is."
        )
    if finding.tie:
        return tr("Two spellings are equally likely; please choose.")
    if not finding.suggestions:
        return tr(
            "No known-correct spelling is near enough to suggest one. Edit the address if you know what was meant, "
            "ask the person, or keep it as it is."
        )
    return tr("Choosing one fixes the ticked addresses with it.") if len(finding.suggestions) > 1 else ""


def likelihood(suggestion: Suggestion) -> str:
    """Say how likely it is that a suggestion was meant."""
    if suggestion.kind in (Kind.DECLARED, Kind.RETIRED):
        return ""
    for least, words in (
        (0.9, tr("Almost certainly meant")),
        (0.5, tr("Probably meant")),
        (0.15, tr("Possibly meant")),
    ):
        if suggestion.probability >= least:
            return words
    return tr("Less likely")


def why_this_one(suggestion: Suggestion) -> str:
    """Say how likely a suggestion is and why, for whoever asks."""
    reason = shown(translated(suggestion.reason), 600)
    words = likelihood(suggestion)
    return tr("{likelihood}. {reason}").format(likelihood=words, reason=reason) if words else reason
