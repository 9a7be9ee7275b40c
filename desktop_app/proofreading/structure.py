"""Domains that are no domains as written: a comma for a dot, two dots, stray signs. What they may stand for."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from desktop_app.files.phrases import phrase
from desktop_app.proofreading.domain import parse

_INVISIBLE = frozenset({"Cf", "Cc", "Mn", "Me"})
_EDGES = re.compile(r"^[\W_]+|[\W_]+$")
_SCHEME = re.compile(r"^\W*(?:mailto:|https?:/*|e-?mail:)+")
_LONGEST = 1000  # characters; nobody meant a domain by more
_BLANKS = re.compile(r"\s+")
_SEPARATORS = re.compile(r"(?:[^\w-]|_)+")
_DOT_WITH_STRAYS = re.compile(r"(?:[^\w-]|_)*\.(?:[^\w-]|_)*")
_DASHES_AT_DOT = re.compile(r"-*\.-*")


def repairs(text: str) -> Iterator[str]:
    """Yield the well-formed domains that a malformed one may stand for, the likeliest first."""
    if len(text) > _LONGEST:
        return
    plain = unicodedata.normalize("NFKC", text).lower()
    plain = "".join(character for character in plain if unicodedata.category(character) not in _INVISIBLE)
    plain = _EDGES.sub("", _SCHEME.sub("", plain))
    seen = {text}
    for repaired in (
        plain,
        _SEPARATORS.sub(".", _BLANKS.sub("", plain)),
        _SEPARATORS.sub(".", _DOT_WITH_STRAYS.sub(".", plain)),
        plain.replace("_", "-"),
        _DASHES_AT_DOT.sub(".", plain),
        _SEPARATORS.sub("", plain),
    ):
        if repaired not in seen and parse(repaired):
            seen.add(repaired)
            yield repaired


def loses_text(text: str, suggestion: str) -> bool:
    """Return whether a suggestion leaves out more than a mistyped letter of what somebody wrote."""
    return (Counter(filter(str.isalnum, text)) - Counter(suggestion)).total() > 1


def what_is_wrong(text: str) -> str:
    """Say in a few words what is malformed about a domain."""
    if "," in text.strip(","):
        return phrase("there is a comma where a dot belongs")
    if ".." in text:
        return phrase("there are two dots in a row")
    if _BLANKS.search(text):
        return phrase("there is a space in it")
    if not text or max(map(len, text.split("."))) > 63:
        return phrase("it is empty") if not text else phrase("a part of it is too long")
    if text.startswith("."):
        return phrase("it begins with a dot")
    if text.endswith("."):
        return phrase("it ends with a dot")
    if unicodedata.normalize("NFKC", text) != text:
        return phrase("there are letters in it that only look like plain ones")
    stray = next((c for c in text if not (c.isalnum() or c in ".-")), None)
    if stray is None:
        return phrase("it has a dash or dot where none can be")
    if not stray.isprintable():
        return phrase("there is an invisible character in it")
    return phrase("there is a stray “{sign}” in it", sign=stray)
