"""Plain words for what the program's own values mean, for whoever shows them."""

from desktop_app.book.model import Unusable
from desktop_app.files.phrases import phrase
from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.countries import country_coded
from desktop_app.proofreading.destination import DestinationCode
from desktop_app.proofreading.finding import Finding
from desktop_app.proofreading.kinds import Kind

CONFIDENCE_WORDS = {
    Confidence.HIGH: phrase("Almost certainly a typo"),
    Confidence.MEDIUM: phrase("Probably a typo"),
    Confidence.LOW: phrase("Worth a look"),
}
NO_TYPO = {Kind.DECLARED: phrase("Renamed"), Kind.RETIRED: phrase("Closed down")}
UNUSABLE_WORDS = {
    Unusable.X500: phrase("An Exchange directory entry (X.500), which only works inside one organisation"),
    Unusable.X400: phrase("An X.400 address, not an internet mail address"),
    Unusable.FAX: phrase("A fax number"),
    Unusable.NOTES: phrase("A Lotus Notes name, not an internet mail address"),
    Unusable.IP_LITERAL: phrase("A computer’s number (IP address) instead of a domain"),
    Unusable.INTERNAL_HOST: phrase("A computer inside some network, not on the internet"),
    Unusable.NO_AT_SIGN: phrase("There is no usable @ in it"),
}


_DESTINATION_WORDS = {
    DestinationCode.NO_SUCH_SUFFIX: phrase("Mail may have bounced: there is no such ending"),
    DestinationCode.RETIRED: phrase("Mail may have bounced: the provider has closed down"),
    DestinationCode.CLOSED: phrase("Mail may have bounced, or stayed inside the organisation"),
    DestinationCode.GENERIC: phrase("Mail may have reached whoever owns the domain"),
    DestinationCode.UNKNOWN: phrase("Mail may have bounced: no complete mail domain"),
}


def destination_words(code: DestinationCode, country_code: str) -> str:
    """Return where mail may have gone, for what several domains have in common; country_code: in capitals, or none."""
    if code is not DestinationCode.COUNTRY:
        return _DESTINATION_WORDS[code]
    country = country_coded(country_code)
    where = country.whereabouts if country else country_code
    return phrase("Mail may have reached someone {whereabouts}", whereabouts=where)


def finding_words(finding: Finding) -> str:
    """Return what a finding is, in a few words: how surely a typo, or that the domain was renamed or closed."""
    return words_of(finding.kind, finding.confidence)


def words_of(kind: Kind, confidence: Confidence) -> str:
    """Return what a finding of a kind is, in a few words."""
    return NO_TYPO.get(kind, CONFIDENCE_WORDS[confidence])


def counted(number: int, noun: str) -> str:
    """Return a number with its English noun in the right form."""
    return f"{number:,} {noun if number == 1 else noun + ('es' if noun.endswith('s') else 's')}"
