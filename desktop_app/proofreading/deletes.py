"""Strings within one or two edits of a given one, found without comparing it with each of them.

The beginning of every string with up to one or two characters left out is a key; two strings within that many edits
share at least one key (symmetric deletes on prefixes, as in W. Garbe's SymSpell). Every hit is verified with
rapidfuzz's OSA distance (Damerau–Levenshtein with each part edited once), so that nothing else is returned.

Making the keys of 1,700 strings takes 25 ms, comparing one with all of a like length 0.03 ms: so the first searches
compare, and only who searches for many pays for the keys.

There may be a million keys. Of each only the hash is kept, and most have one string, which needs no list: so the keys
of 110,000 strings take 70 MB instead of 240.
"""

from collections.abc import Collection, Iterable, Mapping
from itertools import chain, combinations

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

_PREFIX = {0: 0, 1: 7, 2: 8}
"""By edits, how many characters are looked at: with fewer there are fewer keys, and more hits to verify."""
_MANY = 12
"""Hits from which rapidfuzz's own loop is quicker than one of Python's."""
_FEW_SEARCHES = 100
"""Searches that are made without keys."""
_REMEMBERED = 1 << 12
"""Prefixes whose hits are kept: domains of one family, such as uni-…, begin alike."""

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
        self._by_key: dict[int, str | list[str]] | None = None
        self._by_length: dict[int, list[str]] = {}
        self._searches = 0
        self._by_prefix: dict[str, Collection[str]] = {}

    def near(self, text: str) -> list[str]:
        """Return the strings within their number of edits of text, itself included, in no order."""
        if self._by_key is None:
            possible: Collection[str] = self._of_like_length(len(text))
            self._searches += 1
            if self._searches > _FEW_SEARCHES:
                self._by_key = self._made_keys()
                self._by_length.clear()
        elif len(text) < self._all_keys_below:
            possible = self._sharing(_all_keys(text[: self._length], self._most))
        else:
            prefix = text[: self._length]
            found = self._by_prefix.get(prefix)
            if found is None:
                found = self._sharing(combinations(prefix, self._length - self._most))
                if len(self._by_prefix) >= _REMEMBERED:
                    self._by_prefix.clear()
                self._by_prefix[prefix] = found
            possible = found
        return self._verified(text, possible) if possible else []

    def _verified(self, text: str, possible: Collection[str]) -> list[str]:
        """Return those of some strings that are near enough."""
        most, edits = self._most, self._edits
        if len(possible) > _MANY:
            near = extract(text, possible, scorer=_distance, score_cutoff=most, limit=None)
            return [string for string, distance, _ in near if distance <= edits[string]]
        return [string for string in possible if _distance(text, string, score_cutoff=most) <= edits[string]]

    def _sharing(self, keys: Iterable[tuple[str, ...]]) -> Collection[str]:
        """Return the strings that have one of some keys."""
        found: set[str] = set()
        if self._by_key:
            for hit in filter(None, map(self._by_key.get, map(hash, keys))):
                if isinstance(hit, str):
                    found.add(hit)
                else:
                    found.update(hit)
        return found or ()

    def _of_like_length(self, length: int) -> list[str]:
        """Return the strings that are so long, give or take an edit for each character."""
        found = self._by_length.get(length)
        if found is None:
            most = self._most
            found = [string for string in self._edits if -most <= len(string) - length <= most]
            self._by_length[length] = found
        return found

    def _made_keys(self) -> dict[int, str | list[str]]:
        """Return the strings by the hash of each of their keys."""
        by_key: dict[int, str | list[str]] = {}
        shortest = self._length - self._most
        for string in self._edits:
            prefix = string[: self._length]
            needs_all = len(string) < self._all_keys_below + self._most
            keys = _all_keys(prefix, self._most) if needs_all else combinations(prefix, shortest)
            for key in set(map(hash, keys)):
                before = by_key.setdefault(key, string)
                if before is string:
                    continue
                if isinstance(before, str):
                    by_key[key] = [before, string]
                else:
                    before.append(string)
        return by_key


def _all_keys(prefix: str, most: int) -> Iterable[tuple[str, ...]]:
    """Return the prefix with none, one … of its characters left out."""
    length = len(prefix)
    keys = chain(combinations(prefix, length), combinations(prefix, max(length - 1, 0)))
    return keys if most < 2 else chain(keys, combinations(prefix, max(length - 2, 0)))
