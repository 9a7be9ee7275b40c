"""Plain words for what the program's own values mean, for whoever shows them."""

from desktop_app.book.model import Unusable
from desktop_app.proofreading.finding import Confidence, Finding
from desktop_app.proofreading.kinds import Kind

CONFIDENCE_WORDS = {
    Confidence.HIGH: "Almost certainly a typo",
    Confidence.MEDIUM: "Probably a typo",
    Confidence.LOW: "Worth a look",
}
_WORDS_OF_NO_TYPO = {Kind.DECLARED: "Renamed", Kind.RETIRED: "Closed down"}
UNUSABLE_WORDS = {
    Unusable.X500: "An Exchange directory entry (X.500), which only works inside one organisation",
    Unusable.X400: "An X.400 address, not an internet mail address",
    Unusable.FAX: "A fax number",
    Unusable.NOTES: "A Lotus Notes name, not an internet mail address",
    Unusable.IP_LITERAL: "A computer’s number (IP address) instead of a domain",
    Unusable.INTERNAL_HOST: "A computer inside some network, not on the internet",
    Unusable.NO_AT_SIGN: "There is no usable @ in it",
}


def finding_words(finding: Finding) -> str:
    """Return what a finding is, in a few words: how surely a typo, or that the domain was renamed or closed."""
    return _WORDS_OF_NO_TYPO.get(finding.kind, CONFIDENCE_WORDS[finding.confidence])


def counted(number: int, noun: str) -> str:
    """Return a number with its English noun in the right form."""
    return f"{number:,} {noun if number == 1 else noun + ('es' if noun.endswith('s') else 's')}"
