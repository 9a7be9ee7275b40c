"""Domains that are known to be real, looked up in a sorted file that is mapped into memory and never loaded.

The file holds one domain a line, in ASCII and lower case: the domain, a space, and a class of one character. Its lines
are sorted by their bytes, so that a look-up is a binary search: some twenty steps.

Class r is a register: a curated list of institutions or mail providers. Classes 1 to 3 are sites that many people
visit. A much visited site may be a typo that many people make, so a rank is only weighed.
"""

import mmap
from functools import lru_cache
from pathlib import Path

from desktop_app.proofreading.domain import parse, to_ascii, with_parents

REGISTER = "r"
RANK_CLASSES = "123"
"""1: about the thousand most visited sites; 2: the ten thousand; 3: the million, in two counts of it."""

_REMEMBERED = 1 << 16


class KnownDomains:
    """The known domains of one file, and those that somebody adds; without either, nothing is known.

    The file is opened at the first look-up. Threads may share an object; a pickled one opens the file anew.
    """

    def __init__(self, path: Path | None = None, added: frozenset[str] = frozenset()) -> None:
        self._path = path
        self._added = frozenset(to_ascii(domain.lower()) for domain in added)
        self._lines: mmap.mmap | bytes | None = None if path else b""
        self._class_of = lru_cache(maxsize=_REMEMBERED)(self._looked_up)  # each suspicious domain is judged twice

    def __reduce__(self) -> tuple[type["KnownDomains"], tuple[Path | None, frozenset[str]]]:
        return KnownDomains, (self._path, self._added)

    def register(self, domain: str) -> str | None:
        """Return the added or registered domain that a lower-case domain is, or is under."""
        for parent in with_parents(domain):
            ascii_parent = to_ascii(parent)
            if ascii_parent in self._added or self._class_of(ascii_parent) == REGISTER:
                return parent
        return None

    def rank_class(self, domain: str) -> int | None:
        """Return the rank class of a lower-case domain's registrable domain; None also where a register has it."""
        parsed = parse(domain)
        if not parsed or not parsed.suffix or parsed.suffix == parsed.text:
            return None
        found = self._class_of(to_ascii(parsed.registrable))
        return int(found) if found and found in RANK_CLASSES else None

    def _looked_up(self, domain: str) -> str | None:
        """Return the class of an ASCII domain, by binary search; None where it is not in the file."""
        key = f"{domain} ".encode()  # the space ends the name, and sorts before every character of one
        lines = self._opened()
        low, high = 0, len(lines)
        while low < high:
            middle = (low + high) // 2
            start = lines.rfind(b"\n", low, middle) + 1 or low
            end = lines.find(b"\n", middle)
            line = lines[start:end]
            if line.startswith(key):
                return line[len(key) :].decode("ascii")
            if line < key:
                low = end + 1
            else:
                high = start
        return None

    def _opened(self) -> mmap.mmap | bytes:
        """Return the file's bytes, mapped; two threads that come first at once map it twice, which does no harm."""
        if self._lines is None and self._path:
            with self._path.open("rb") as file:
                self._lines = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        return self._lines or b""


NO_KNOWN_DOMAINS = KnownDomains()
