"""Domains that are known to be real, looked up in a sorted file that is mapped into memory and never loaded.

The file holds one domain a line, in ASCII and lower case: the domain, a space, and a class of one character. Its lines
are sorted by their bytes. Of every few kilobytes the first domain is noted, so that a look-up is one binary search
among these and one search for bytes, both in C: 3 µs instead of 15 for a binary search in Python.

Class r is a register: a curated list of institutions or mail providers. Classes 1 to 3 are sites that many people
visit. A much visited site may be a typo that many people make, so a rank is only weighed.
"""

import mmap
from bisect import bisect_right
from pathlib import Path
from typing import NamedTuple

from desktop_app.proofreading.domain import parse, to_ascii, with_parents
from desktop_app.proofreading.remembering import remembered

REGISTER = "r"
RANK_CLASSES = "123"
"""1: about the thousand most visited sites; 2: the ten thousand; 3: the million, in two counts of it."""

_REMEMBERED = 1 << 14
_BLOCK = 1 << 12  # bytes; with fewer, noting the first domains takes longer than it saves


class _Blocks(NamedTuple):
    """The file in blocks of whole lines: where each starts, and where the last ends; and the first domain of each.

    The space behind a domain ends it, and sorts before every character of one.
    """

    lines: mmap.mmap | bytes
    starts: tuple[int, ...]
    first: tuple[bytes, ...]


class KnownDomains:
    """The known domains of one file, and those that somebody adds; without either, nothing is known.

    The file is opened at the first look-up. Threads may share an object; a pickled one opens the file anew.
    """

    def __init__(self, path: Path | None = None, added: frozenset[str] = frozenset()) -> None:
        self._path = path
        self._added = frozenset(to_ascii(domain.lower()) for domain in added)
        self._blocks: _Blocks | None = None
        self._class_of = remembered(self._looked_up, _REMEMBERED)  # each suspicious domain is judged twice

    def __reduce__(self) -> tuple[type["KnownDomains"], tuple[Path | None, frozenset[str]]]:
        return KnownDomains, (self._path, self._added)

    def register(self, domain: str) -> str | None:
        """Return the added or registered domain that a lower-case domain is, or is under."""
        added, class_of = self._added, self._class_of
        for parent in with_parents(domain):
            ascii_parent = parent if parent.isascii() else to_ascii(parent)
            if ascii_parent in added or class_of(ascii_parent) == REGISTER:
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
        """Return the class of an ASCII domain; None where it is not in the file."""
        key = f"{domain} ".encode()
        blocks = self._opened()
        number = bisect_right(blocks.first, key) - 1
        if number < 0:
            return None
        block = blocks.lines[blocks.starts[number] : blocks.starts[number + 1]]
        is_first = blocks.first[number] == key
        found = 0 if is_first else block.find(b"\n" + key) + 1
        if not found and not is_first:
            return None
        start = found + len(key)
        return block[start : block.find(b"\n", start)].decode("ascii")

    def _opened(self) -> _Blocks:
        """Return the file's blocks, mapped; two threads that come first at once map it twice, which does no harm."""
        if self._blocks is None:
            lines: mmap.mmap | bytes = b""
            if self._path:
                with self._path.open("rb") as file:
                    lines = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            self._blocks = _in_blocks(lines)
        return self._blocks


def _in_blocks(lines: mmap.mmap | bytes) -> _Blocks:
    """Note where lines can be split, and the first domain behind each split."""
    places = {lines.find(b"\n", place) + 1 for place in range(_BLOCK, len(lines), _BLOCK)}
    starts = sorted(({0} | places) - {len(lines)})
    first = tuple(lines[start : lines.find(b" ", start) + 1] for start in starts if lines)
    return _Blocks(lines, (*starts, len(lines)), first)


NO_KNOWN_DOMAINS = KnownDomains()
