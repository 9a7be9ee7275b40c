"""Strings within one or two edits of a given one, found without comparing it with each of them.

The beginning of every string with up to one or two characters left out is a key; two strings within that many edits
share at least one key (symmetric deletes on prefixes, as in W. Garbe's SymSpell). Every hit is verified with
rapidfuzz's OSA distance (Damerau–Levenshtein with each part edited once), so that nothing else is returned.
"""

from collections.abc import Collection, Iterable, Mapping
from itertools import chain, combinations

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

_PREFIX = {0: 0, 1: 10, 2: 8}
"""By edits, how many characters are looked at: with fewer there are fewer keys, and more hits to verify."""
_MANY = 12
"""Hits from which rapidfuzz's own loop is quicker than one of Python's."""

_distance = OSA.distance


class DeletesIndex:
    """Strings, each to be found with so many edits at most (1 or 2).

    Keys are tuples of characters, since itertools makes these without a step of Python each.
    """

    def __init__(self, edits_by_string: Mapping[str, int]) -> None:
        self._edits = edits_by_string
        self._most = max(edits_by_string.values(), default=0)
        self._length = _PREFIX[self._most]
        self._all_keys_below = self._length + self._most
        """Two strings as long as this, or a string as long and one near it, have a whole prefix: those keys suffice
        that have as many characters left out as can be; the others are the same with more left out."""
        self._by_key: dict[tuple[str, ...], list[str]] = {}
        for string in edits_by_string:
            needs_all = len(string) < self._all_keys_below + self._most
            prefix = string[: self._length]
            for key in set(
                _all_keys(prefix, self._most) if needs_all else combinations(prefix, self._length - self._most)
            ):
                self._by_key.setdefault(key, []).append(string)
        self._find = self._by_key.get

    def near(self, text: str) -> list[str]:
        """Return the strings within their number of edits of text, itself included, in no order."""
        if len(text) >= self._all_keys_below:
            keys: Iterable[tuple[str, ...]] = combinations(text[: self._length], self._length - self._most)
        else:
            keys = _all_keys(text[: self._length], self._most)
        lists = [*filter(None, map(self._find, keys))]
        if not lists:
            return []
        possible: Collection[str] = lists[0] if len(lists) == 1 else set(chain.from_iterable(lists))
        most, edits = self._most, self._edits
        if len(possible) > _MANY:
            near = extract(text, possible, scorer=_distance, score_cutoff=most, limit=None)
            return [string for string, distance, _ in near if distance <= edits[string]]
        return [string for string in possible if _distance(text, string, score_cutoff=most) <= edits[string]]


def _all_keys(prefix: str, most: int) -> Iterable[tuple[str, ...]]:
    """Return the prefix with none, one … of its characters left out."""
    length = len(prefix)
    keys = chain(combinations(prefix, length), combinations(prefix, max(length - 1, 0)))
    return keys if most < 2 else chain(keys, combinations(prefix, max(length - 2, 0)))
