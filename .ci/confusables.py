"""Write resources/confusables.tsv: letters that look like ASCII ones, from PyPI confusable-homoglyphs 3.3.1.

Usage: python .ci/confusables.py FOLDER   (where FOLDER holds the unpacked package; run by hand when it is updated)
"""

import json
import sys
import unicodedata
from pathlib import Path

_HOST = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")
_TARGET = Path(__file__).parents[1] / "resources" / "confusables.tsv"
_HEADER = """\
# title: Letters that look like one or two of a host name's ASCII letters
# source: Unicode confusables (UTS #39), Unicode License V3, through PyPI confusable-homoglyphs 3.3.1 (MIT)
# licence: licences/unicode-3.0.txt
# date: 2026-11-23
# note: Made by .ci/confusables.py. Lower-case letters that no normalisation changes; accents are not here.
"""


def main() -> None:
    """Write the table."""
    table = json.loads((Path(sys.argv[1]) / "confusable_homoglyphs" / "confusables.json").read_text(encoding="utf-8"))
    rows = sorted((letter, _looks_like(alike)) for letter, alike in table.items() if _may_stand_in_a_domain(letter))
    lines = [f"{letter}\t{looks}\n" for letter, looks in rows if looks]
    _TARGET.write_text(_HEADER + "".join(lines), encoding="utf-8")


def _may_stand_in_a_domain(letter: str) -> bool:
    """Return whether it is one letter that stays itself when a domain is normalised (RFC 5892 §2.1)."""
    return (
        len(letter) == 1
        and not letter.isascii()
        and unicodedata.category(letter)[0] in "LN"
        and unicodedata.normalize("NFKC", letter).casefold() == letter
        and unicodedata.normalize("NFD", letter) == letter
    )


def _looks_like(alike: list[dict[str, str]]) -> str:
    """Return the ASCII letters that a letter is confused with, empty where there are none."""
    plain = {each["c"].lower() for each in alike if set(each["c"].lower()) <= _HOST}
    return min(plain, key=lambda text: (len(text), text), default="")


if __name__ == "__main__":
    main()
