"""What a domain looks like: letters of other scripts, accents, and ASCII letters that pass for each other.

Two domains with the same skeleton look alike (the idea, and most of the table, are UTS #39's).
"""

import unicodedata
from functools import lru_cache

from desktop_app.files.paths import resource
from desktop_app.files.tables import table_rows

ASCII_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"))
"""Two letters that pass for one."""
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_NO_DECOMPOSITION = {"ø": "o", "ł": "l", "đ": "d", "ß": "ss", "ð": "d", "þ": "th"}


@lru_cache(maxsize=1)
def _confusables() -> dict[int, str]:
    """Load the letters that look like ASCII ones."""
    looks = {row[0]: row[1] for row in table_rows(resource("confusables.tsv").read_text(encoding="utf-8"))}
    return str.maketrans(looks | _NO_DECOMPOSITION)


def skeleton(text: str) -> str:
    """Return what a lower-case domain looks like, in ASCII as far as possible."""
    if not text.isascii():
        text = plain_letters(text)
    # The digits, then each of ASCII_PAIRS: asked of every domain, and a loop would take twice as long.
    return text.replace("0", "o").replace("1", "l").replace("rn", "m").replace("vv", "w").replace("cl", "d")


def squeezed_skeleton(text: str) -> str:
    """Return what a lower-case domain looks like without its dots and dashes."""
    return skeleton(text.replace(".", "").replace("-", ""))


def plain_letters(text: str) -> str:
    """Return a lower-case domain without accents and with look-alike letters of other scripts in ASCII."""
    without = "".join(c for c in unicodedata.normalize("NFD", text) if unicodedata.category(c) != "Mn")
    return without.translate(_confusables())


def spelled_out(text: str) -> str:
    """Return a lower-case domain with German umlauts spelled out, as names are registered: ü as ue."""
    return text.translate(_UMLAUTS)


@lru_cache(maxsize=4096)
def same_letter(typed: str, meant: str) -> bool:
    """Return whether two different characters pass for each other: é and e, Cyrillic and Latin a, 0 and o."""
    return skeleton(typed) == skeleton(meant)


def mixes_scripts(text: str) -> bool:
    """Return whether a domain has letters of a script other than Latin beside ASCII ones in one label."""
    return not text.isascii() and any(
        any(c.isascii() and c.isalpha() for c in label) and any(map(_is_foreign, label)) for label in text.split(".")
    )


def _is_foreign(character: str) -> bool:
    """Return whether a character is a letter of a script other than Latin."""
    return character.isalpha() and not unicodedata.name(character, "LATIN").startswith("LATIN")
