"""Which keys are neighbours on the keyboards that people type on."""

from functools import lru_cache

# Letter and digit rows, left to right; each row sits about half a key to the right of the one above.
_ROWS = {
    "qwerty": ("1234567890-", "qwertyuiop", "asdfghjkl", "zxcvbnm,."),
    "qwertz": ("1234567890", "qwertzuiopü", "asdfghjklöä", "yxcvbnm,.-"),
    "azerty": ("1234567890", "azertyuiop", "qsdfghjklm", "wxcvbn"),
}

LAYOUTS = tuple(_ROWS)


@lru_cache(maxsize=8)
def neighbours(layouts: tuple[str, ...]) -> frozenset[tuple[str, str]]:
    """Return every ordered pair of keys that touch on one of the layouts."""
    pairs: set[tuple[str, str]] = set()
    for layout in layouts:
        rows = _ROWS[layout]
        for row_number, row in enumerate(rows):
            for column, key in enumerate(row):
                pairs.update((key, other) for other in row[column + 1 : column + 2])
                if row_number + 1 < len(rows):
                    below = rows[row_number + 1]
                    pairs.update((key, other) for other in below[max(column - 1, 0) : column + 1])
    return frozenset(pairs | {(second, first) for first, second in pairs})
