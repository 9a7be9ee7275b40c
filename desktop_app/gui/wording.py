"""The words on screen that are made from data: counts, confidence, decisions, spelled-out changes. Free of widgets."""

import unicodedata
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from desktop_app.book.model import Unusable
from desktop_app.files.display import harmless
from desktop_app.proofreading.finding import Finding
from desktop_app.review.decision import Action
from desktop_app.review.words import UNUSABLE_WORDS, finding_words

_CONTEXT = "words"
_SIGNS = {"-": "dash", "_": "underline", ",": "comma", " ": "space", "@": "at", ";": "semicolon", ":": "colon"}


def tr(text: str) -> str:
    """Return a text in the language of the program."""
    return QCoreApplication.translate(_CONTEXT, text)


def number(value: int) -> str:
    """Return a number with its thousands apart."""
    return f"{value:,}"


def plural(count: int, one: str, many: str) -> str:
    """Return the form of a sentence that goes with a count, which stands in it as {n}, in the program's language."""
    translated = QCoreApplication.translate("plural", many, None, count)
    form = (one if count == 1 else many) if translated == many else translated
    return form.replace("{n}", number(count))


def counted(count: int, one: str, many: str) -> str:
    """Return a count with its noun: “1 address”, “12,468 addresses”."""
    return f"{number(count)} {tr(one) if count == 1 else tr(many)}"


def addresses(count: int) -> str:
    """Return a count of addresses."""
    return counted(count, "address", "addresses")


def contacts(count: int) -> str:
    """Return a count of contacts."""
    return counted(count, "contact", "contacts")


def domains(count: int) -> str:
    """Return a count of domains."""
    return counted(count, "domain", "domains")


def what_it_is(finding: Finding) -> str:
    """Say what a finding is: how surely a typo, or a domain that was renamed or closed."""
    return tr(finding_words(finding))


def state(action: Action) -> str:
    """Say what is decided about an address."""
    words = {
        Action.UNDECIDED: "Undecided",
        Action.FIX: "Fixed",
        Action.KEEP: "Kept",
        Action.TRUST: "Correct",
        Action.ASK: "To ask",
    }
    return tr(words[action])


def unusable(kind: Unusable) -> str:
    """Say why no check can help an address."""
    return tr(UNUSABLE_WORDS[kind])


def spelled(domain: str, other: str) -> str:
    """Return a domain to be read aloud, the labels that differ from other letter by letter: “army, dot m l”."""
    labels, others = domain.split("."), other.split(".")
    same_shape = len(labels) == len(others)
    parts = []
    for position, label in enumerate(labels):
        known = same_shape and label == others[position]
        parts.append(label if known else " ".join(map(letter_name, label)))
    return tr(", dot ").join(parts)


def letter_name(character: str) -> str:
    """Return how a letter is read aloud: itself, but by its name where it is a sign or of another script than ours.

    “а” and “a” look alike, and sound alike; “Cyrillic small letter a” does not. Unicode's names are English.
    """
    if character in _SIGNS:
        return tr(_SIGNS[character])
    name = unicodedata.name(character, "")
    is_plain = character.isascii() or name.startswith("LATIN") or unicodedata.category(character) == "Nd"
    return character if is_plain or not name else f"({name.capitalize()})"


def joined(items: Iterable[str]) -> str:
    """Join the sentences and facts that are there into one line."""
    return ", ".join(item for item in items if item)


def shown(text: str, limit: int = 300) -> str:
    """Return text from a book, harmless for the screen."""
    return harmless(text, limit)


def shown_address(address: str) -> str:
    """Return an address, harmless for the screen; an endless one is cut before the @, for the domain is the point."""
    local, at, domain = address.rpartition("@")
    return harmless(local, 120) + at + harmless(domain, 260)
