"""Digits against digits: company7 and company8 are two companies, never a slip of each other."""

import re
import string

_DIGIT = re.compile(r"\d")
_NO_DIGITS = str.maketrans(dict.fromkeys(string.digits))


def without_digits(text: str) -> str:
    """Return a text without its ASCII digits."""
    return text.translate(_NO_DIGITS)


def differ_by_digits(typed: str, meant: str) -> bool:
    """Return whether two domains are the same but for their digits, and both have some."""
    return without_digits(typed) == without_digits(meant) and all(map(_DIGIT.search, (typed, meant)))
