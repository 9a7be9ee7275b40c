"""Plain words for what the program's own values mean, for whoever shows them."""

from desktop_app.book.model import Unusable
from desktop_app.proofreading.finding import Confidence

CONFIDENCE_WORDS = {
    Confidence.HIGH: "Almost certainly a typo",
    Confidence.MEDIUM: "Probably a typo",
    Confidence.LOW: "Worth a look",
}
UNUSABLE_WORDS = {
    Unusable.X500: "An Exchange directory entry (X.500), which only works inside one organisation",
    Unusable.X400: "An X.400 address, not an internet mail address",
    Unusable.FAX: "A fax number",
    Unusable.NOTES: "A Lotus Notes name, not an internet mail address",
    Unusable.IP_LITERAL: "A computer’s number (IP address) instead of a domain",
    Unusable.INTERNAL_HOST: "A computer inside some network, not on the internet",
    Unusable.NO_AT_SIGN: "There is no usable @ in it",
}
