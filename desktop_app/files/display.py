"""Text from a contact made harmless for showing: no control, no bidi-override, no invisible characters.

Where somebody wants to see exactly what stands in the file, they are made visible instead.
"""

import re
import unicodedata

# Cc: control. Cf: formatting (bidi overrides, zero widths, soft hyphen). Cs: lone surrogates. Zl, Zp: line breaks.
_HIDDEN_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
# The zero-width joiner holds emoji sequences together, and both joiners shape Persian and Indic names.
_KEPT = frozenset({"\u200c", "\u200d"})
# French has a no-break space beside « », and a narrow one before its signs; a line must not break there.
_BREAKING_SPACES = re.compile(r"[^\S\u00a0\u202f]+")


def harmless(text: str, limit: int = 300) -> str:
    """Return text for one line of a screen or report: hidden characters as spaces, cut at limit characters."""
    if not text.isprintable():
        text = "".join(
            " " if unicodedata.category(character) in _HIDDEN_CATEGORIES and character not in _KEPT else character
            for character in text
        )
        text = _BREAKING_SPACES.sub(" ", text).strip()
    return text if len(text) <= limit else text[: limit - 1] + "…"


def visible(text: str) -> str:
    """Return text as it stands in a file, line by line, with the number of every character that isn't seen."""
    lines = text.replace("\r\n", "\n").split("\n")
    return "\n".join(line if line.isprintable() else "".join(map(_seen, line)) for line in lines)


def _seen(character: str) -> str:
    """Return a character, or “[U+202E]” for a hidden one."""
    return f"[U+{ord(character):04X}]" if unicodedata.category(character) in _HIDDEN_CATEGORIES else character
