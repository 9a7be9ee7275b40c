"""A mail domain taken apart: labels, public suffix, name; and domains that are no mail domains at all.

The suffix comes from the Public Suffix List's ICANN section alone: uk.com is a private registry's name, so
mod.gov.uk.com is a slip and no organisation under a suffix of its own.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

import idna
from publicsuffixlist import PublicSuffixList

from desktop_app.book.model import Unusable

_HOST = re.compile(
    r"(?:[a-z0-9_\u0080-\U0010ffff](?:[a-z0-9_\u0080-\U0010ffff-]{0,61}[a-z0-9_\u0080-\U0010ffff])?\.)*"
    r"[a-z0-9_\u0080-\U0010ffff](?:[a-z0-9_\u0080-\U0010ffff-]{0,61}[a-z0-9_\u0080-\U0010ffff])?"
)
_DOTTED_QUAD = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}")
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


@lru_cache(maxsize=1)
def _suffix_list() -> PublicSuffixList:
    """Load the list when it is first needed; it takes some 30 ms."""
    return PublicSuffixList(only_icann=True, accept_unknown=False)


@lru_cache(maxsize=1)
def _top_level_labels() -> frozenset[str]:
    """Return the last label of every rule in the list's ICANN section; some, such as za, are no rule themselves."""
    text = (files("publicsuffixlist") / "public_suffix_list.dat").read_text(encoding="utf-8")
    rules = text.partition("===END ICANN DOMAINS===")[0].split("\n")
    return frozenset(to_ascii(rule.strip().rpartition(".")[2]) for rule in rules if rule and not rule.startswith("//"))


@dataclass(frozen=True, slots=True)
class DomainName:
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
    text = to_unicode(text.lower())
    if len(text) > _LONGEST or not _HOST.fullmatch(text) or not _letters_only(text):
        return None
    return DomainName(text, tuple(text.split(".")), public_suffix(text))


def public_suffix(text: str) -> str:
    """Return the ICANN public suffix of a lower-case Unicode domain, empty where it has none or is a single label."""
    if "." not in text:
        return ""
    ascii_text = text if text.isascii() else to_ascii(text)
    suffix = _suffix_list().publicsuffix(ascii_text)
    if suffix is None:
        return ""
    return text if suffix == ascii_text else ".".join(text.split(".")[-(suffix.count(".") + 1) :])


def is_public_suffix(text: str) -> bool:
    """Return whether a domain is itself a public suffix, such as co.uk or gouv.ml."""
    return "." in text and public_suffix(text) == text


def is_top_level(label: str) -> bool:
    """Return whether a label is in the root zone."""
    return to_ascii(label) in _top_level_labels()


def to_unicode(domain: str) -> str:
    """Return a domain with its xn-- labels decoded and NFC-normalised; what can't be decoded stays as it is."""
    if "xn--" in domain:
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
    labels = []
    for label in domain.split("."):
        try:
            labels.append(label if label.isascii() else idna.encode(label, uts46=True).decode("ascii"))
        except idna.IDNAError:
            labels.append(label)
    return ".".join(labels)


def unusable_domain(text: str) -> Unusable | None:
    """Return why a domain can't be checked: an IP address, or a host that exists only inside some network."""
    if _DOTTED_QUAD.fullmatch(text.strip("[]")) or (text.startswith("[") and text.endswith("]")):
        return Unusable.IP_LITERAL
    if text.rpartition(".")[2] in _PRIVATE_ENDINGS or text.endswith(_PRIVATE_SUFFIX):
        return Unusable.INTERNAL_HOST
    return None


def _letters_only(text: str) -> bool:
    """Return whether every non-ASCII character is a letter, mark or digit, as in an internationalised domain."""
    return text.isascii() or all(c.isascii() or unicodedata.category(c)[0] in "LMN" for c in text)
