"""The words on screen that are made from data: counts, confidence, decisions, spelled-out changes. Free of widgets."""

import unicodedata
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from desktop_app.book.model import Unusable
from desktop_app.files.display import harmless
from desktop_app.files.phrases import english_series, phrase, said_in
from desktop_app.proofreading.finding import Finding
from desktop_app.review.decision import Action
from desktop_app.review.words import UNUSABLE_WORDS, finding_words

_CONTEXT = "words"
_LEAST_FRACTION, _EXACT_ENOUGH = 10**6, 10**7
"""Bytes between which a size is shown with one decimal."""
_SIGNS = {
    "-": phrase("dash"),
    "_": phrase("underline"),
    ",": phrase("comma"),
    " ": phrase("space"),
    "@": phrase("at"),
    ";": phrase("semicolon"),
    ":": phrase("colon"),
}


def tr(text: str) -> str:
    """Return a text in the language of the program."""
    return QCoreApplication.translate(_CONTEXT, text)


def number(value: int) -> str:
    """Return a number with its thousands apart, as the language of the program writes it."""
    locale = QLocale()
    return f"{value:,}" if locale.language() is QLocale.Language.C else locale.toString(value)


def date(iso: str) -> str:
    """Return a date, given as 2026-11-25, as the language of the program writes it; any other text is what it is."""
    day = QDate.fromString(iso, Qt.DateFormat.ISODate)
    return QLocale().toString(day, tr("d MMMM yyyy")) if day.isValid() else iso


def plural(count: int, one: str, many: str) -> str:
    """Return the form of a sentence that goes with a count, which stands in it as {n}, in the program's language."""
    return _plural_form(count, one, many).replace("{n}", number(count))


def translated(text: str) -> str:
    """Return a text that was made below the window in the program's language: a phrase, or what needs no translation.

    To be called before the text is cut, joined or sent through a signal, which make plain English of a phrase.
    """
    return said_in(_WindowLanguage(), text)


def series(items: Sequence[str]) -> str:
    """Return “a, b and c” in the program's language."""
    locale = QLocale()
    if locale.language() in (QLocale.Language.C, QLocale.Language.English):  # Qt would put a comma before the “and”
        return english_series(items)
    return locale.createSeparatedList(list(items))


def _plural_form(count: int, one: str, many: str) -> str:
    """Return the form of a sentence that goes with a count, still with {n} in it."""
    form = QCoreApplication.translate("plural", many, None, count)
    return (one if count == 1 else many) if form == many else form


class _WindowLanguage:
    """The language that was installed, as phrases ask for it."""

    def form(self, template: str, context: str) -> str:
        """Return a template in this language."""
        return QCoreApplication.translate(context, template)

    def plural(self, count: int, one: str, many: str) -> str:
        """Return the form of a template that goes with a count."""
        return _plural_form(count, one, many)

    def number(self, value: int) -> str:
        """Return a number as it is written."""
        return number(value)

    def series(self, items: Sequence[str]) -> str:
        """Return “a, b and c”."""
        return series(items)


def size(count: int) -> str:
    """Return a number of bytes as people read it: “312 MB”."""
    precision = 0 if count >= _EXACT_ENOUGH or count < _LEAST_FRACTION else 1
    return QLocale().formattedDataSize(count, precision, QLocale.DataSizeFormat.DataSizeSIFormat)


def addresses(count: int) -> str:
    """Return a count of addresses."""
    return plural(count, "{n} address", "{n} addresses")


def contacts(count: int) -> str:
    """Return a count of contacts."""
    return plural(count, "{n} contact", "{n} contacts")


def domains(count: int) -> str:
    """Return a count of domains."""
    return plural(count, "{n} domain", "{n} domains")


def what_it_is(finding: Finding) -> str:
    """Say what a finding is: how surely a typo, or a domain that was renamed or closed."""
    return translated(finding_words(finding))


def state(action: Action) -> str:
    """Say what is decided about an address."""
    words = {
        Action.UNDECIDED: tr("Undecided"),
        Action.FIX: tr("Fixed"),
        Action.KEEP: tr("Kept"),
        Action.TRUST: tr("Correct"),
        Action.ASK: tr("To ask"),
    }
    return words[action]


def unusable(kind: Unusable) -> str:
    """Say why no check can help an address."""
    return translated(UNUSABLE_WORDS[kind])


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
        return translated(_SIGNS[character])
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
