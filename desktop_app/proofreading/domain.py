"""A mail domain taken apart: labels, public suffix, name; and domains that are no mail domains at all."""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from desktop_app.book.model import Unusable
from desktop_app.proofreading.suffixes import is_in_root_zone, suffix_of

# Small letters, digits, _ and whatever isn't ASCII; said by what it is not, which compiles 40 times as fast.
_SIGN, _SIGN_OR_DASH = r"[^\x00-/:-^`{-\x7f]", r"[^\x00-,./:-^`{-\x7f]"
_LABEL = rf"{_SIGN}(?:{_SIGN_OR_DASH}*{_SIGN})?"
_HOST = re.compile(rf"{_LABEL}(?:\.{_LABEL})*")
_LONGEST_LABEL = 63  # characters, RFC 1035 §2.3.4
_DOTTED_QUAD = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}")
_TAGGED_LITERAL = re.compile(r"\[[a-z0-9-]+:.*\]|\[[0-9a-f:.]*\]")
"""An address literal with a tag such as ipv6: (RFC 5321 §4.1.3), or an IPv6 address without."""
_LONGEST = 253  # characters, RFC 1035 §2.3.4
# RFC 2606 §2, RFC 6761, RFC 6762 appendix G, RFC 8375, and what Windows and router set-ups call their inside.
_PRIVATE_ENDINGS = frozenset(
    (
        "local",
        "localhost",
        "localdomain",
        "lan",
        "intern",
        "internal",
        "corp",
        "home",
        "private",
        "test",
        "example",
        "invalid",
        "onion",
    )
)
_PRIVATE_SUFFIX = ".home.arpa"


class DomainName(NamedTuple):
    """A well-formed domain: lower-case Unicode, NFC; suffix is empty where its last label is no public suffix."""

    text: str
    labels: tuple[str, ...]
    suffix: str

    @property
    def suffix_length(self) -> int:
        """Return the number of labels in the suffix."""
        return self.suffix.count(".") + 1 if self.suffix else 0

    @property
    def registrable(self) -> str:
        """Return the name and the suffix: what somebody registered."""
        return ".".join(self.labels[-max(self.suffix_length, 1) - 1 :])

    @property
    def name(self) -> str:
        """Return the label before the suffix; where there is no suffix, the label before the last."""
        rest = self.labels[: len(self.labels) - max(self.suffix_length, 1)]
        return rest[-1] if rest else ""


def parse(text: str) -> DomainName | None:
    """Take a domain apart; None where it is not well-formed (RFC 1123 §2.1, internationalised per RFC 5890)."""
    text = text.lower()
    plain = text.isascii() and "xn--" not in text
    if not plain:
        text = to_unicode(text)
        if not _letters_only(text) or unicodedata.normalize("NFKC", text) != text:
            return None
    if not _HOST.fullmatch(text):
        return None
    labels = tuple(text.split("."))
    if "_" in text and len(labels) > 1:  # in names of hosts inside a network, but of no domain
        return None
    if len(text) > _LONGEST_LABEL and (len(text) > _LONGEST or max(map(len, labels)) > _LONGEST_LABEL):
        return None
    if len(labels) == 1:
        return DomainName(text, labels, "")
    return DomainName(text, labels, suffix_of(text) if plain else public_suffix(text))


def public_suffix(text: str) -> str:
    """Return the ICANN public suffix of a lower-case domain, empty where it has none or is a single label."""
    if "." not in text:
        return ""
    if text.isascii() and "xn--" not in text:
        return suffix_of(text)
    suffix = suffix_of(_canonical(text))
    return ".".join(text.split(".")[-(suffix.count(".") + 1) :]) if suffix else ""


def is_public_suffix(text: str) -> bool:
    """Return whether a domain is itself a public suffix, such as co.uk or gouv.ml."""
    return "." in text and public_suffix(text) == text


def with_parents(domain: str) -> Iterator[str]:
    """Yield a domain and what it is under, one label fewer each time."""
    while domain:
        yield domain
        domain = domain.partition(".")[2]


def is_suffix(text: str) -> bool:
    """Return whether names can be registered under something: a public suffix, or a top-level domain such as com."""
    return is_public_suffix(text) if "." in text else is_top_level(text)


def is_top_level(label: str) -> bool:
    """Return whether a label is in the root zone."""
    return is_in_root_zone(label if label.isascii() and "xn--" not in label else _canonical(label))


def to_unicode(domain: str) -> str:
    """Return a domain with its xn-- labels decoded and NFC-normalised; what can't be decoded stays as it is."""
    if "xn--" in domain:
        import idna  # noqa: PLC0415 - few books have such a domain, and its tables take 10 ms to load

        labels = []
        for label in domain.split("."):
            try:
                labels.append(idna.decode(label) if label.startswith("xn--") else label)
            except idna.IDNAError:
                labels.append(label)
        domain = ".".join(labels)
    return domain if domain.isascii() else unicodedata.normalize("NFC", domain)


def to_ascii(domain: str) -> str:
    """Return a domain with its labels in A-label form (RFC 5891); what can't be encoded stays as it is."""
    if domain.isascii():
        return domain
    import idna  # noqa: PLC0415 - as above

    labels = []
    for label in domain.split("."):
        try:
            labels.append(label if label.isascii() else idna.encode(label, uts46=True).decode("ascii"))
        except idna.IDNAError:
            labels.append(label)
    return ".".join(labels)


def _canonical(text: str) -> str:
    """Return a domain as the rules of the suffix list are written: what its A-labels stand for."""
    return to_unicode(to_ascii(text))


def unusable_domain(text: str) -> Unusable | None:
    """Return why a domain can't be checked: an IP address, or a host that exists only inside some network."""
    if _DOTTED_QUAD.fullmatch(text.strip("[]")) or _TAGGED_LITERAL.fullmatch(text):
        return Unusable.IP_LITERAL
    return Unusable.INTERNAL_HOST if is_inside(text) else None


def is_inside(domain: str) -> bool:
    """Return whether a host exists only inside some network."""
    return domain.rpartition(".")[2] in _PRIVATE_ENDINGS or domain.endswith(_PRIVATE_SUFFIX)


def _letters_only(text: str) -> bool:
    """Return whether every non-ASCII character is a letter, mark or digit, as in an internationalised domain."""
    return text.isascii() or all(c.isascii() or unicodedata.category(c)[0] in "LMN" for c in text)
