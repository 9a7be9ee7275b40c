"""Strings within one or two edits of a given one, found without comparing it with each of them.

The beginning of every string with up to one or two characters left out is a key; two strings within that many edits
share at least one key (symmetric deletes on prefixes, as in W. Garbe's SymSpell). Every hit is verified with
rapidfuzz's OSA distance (Damerau–Levenshtein with each part edited once), so that nothing else is returned.
"""

from collections.abc import Iterable
from itertools import chain, combinations

from rapidfuzz.distance import OSA

_PREFIX = 8
"""Characters that are looked at: with fewer there are fewer keys, and more hits to verify; 8 was quickest of 6 to 9."""

_distance = OSA.distance


class DeletesIndex:
    """A set of strings to be found with so many edits at most (1 or 2).

    Keys are tuples of characters, since itertools makes these without a step of Python each.
    """

    def __init__(self, strings: Iterable[str], edits: int) -> None:
        self._edits = edits
        self._by_key: dict[tuple[str, ...], list[str]] = {}
        for string in strings:
            for key in set(chain.from_iterable(self._keys(string[:_PREFIX]))):
                self._by_key.setdefault(key, []).append(string)
        self._find = self._by_key.get

    def near(self, text: str) -> list[str]:
        """Return the strings within the edits of text, itself included, in no order."""
        lists = [*filter(None, map(self._find, chain.from_iterable(self._keys(text[:_PREFIX]))))]
        if not lists:
            return []
        possible: Iterable[str] = lists[0] if len(lists) == 1 else set(chain.from_iterable(lists))
        edits = self._edits
        return [string for string in possible if _distance(text, string, score_cutoff=edits) <= edits]

    def _keys(self, prefix: str) -> Iterable[Iterable[tuple[str, ...]]]:
        """Return the prefix with none, one … of its characters left out."""
        length = len(prefix)
        if self._edits == 1:
            return combinations(prefix, length), combinations(prefix, max(length - 1, 0))
        return (
            combinations(prefix, length),
            combinations(prefix, max(length - 1, 0)),
            combinations(prefix, max(length - 2, 0)),
        )
