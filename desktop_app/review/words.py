"""Plain words for what the program's own values mean, for whoever shows them."""

from desktop_app.book.model import Unusable
from desktop_app.files.phrases import phrase
from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.finding import Finding
from desktop_app.proofreading.kinds import Kind

CONFIDENCE_WORDS = {
    Confidence.HIGH: phrase("Almost certainly a typo"),
    Confidence.MEDIUM: phrase("Probably a typo"),
    Confidence.LOW: phrase("Worth a look"),
}
_WORDS_OF_NO_TYPO = {Kind.DECLARED: phrase("Renamed"), Kind.RETIRED: phrase("Closed down")}
UNUSABLE_WORDS = {
    Unusable.X500: phrase("An Exchange directory entry (X.500), which only works inside one organisation"),
    Unusable.X400: phrase("An X.400 address, not an internet mail address"),
    Unusable.FAX: phrase("A fax number"),
    Unusable.NOTES: phrase("A Lotus Notes name, not an internet mail address"),
    Unusable.IP_LITERAL: phrase("A computer’s number (IP address) instead of a domain"),
    Unusable.INTERNAL_HOST: phrase("A computer inside some network, not on the internet"),
    Unusable.NO_AT_SIGN: phrase("There is no usable @ in it"),
}


def finding_words(finding: Finding) -> str:
    """Return what a finding is, in a few words: how surely a typo, or that the domain was renamed or closed."""
    return _WORDS_OF_NO_TYPO.get(finding.kind, CONFIDENCE_WORDS[finding.confidence])


def counted(number: int, noun: str) -> str:
    """Return a number with its English noun in the right form."""
    return f"{number:,} {noun if number == 1 else noun + ('es' if noun.endswith('s') else 's')}"
