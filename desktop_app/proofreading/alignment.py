"""How one domain was mistyped as another: the cheapest sequence of slips, weighted by how easily each is made.

Optimal string alignment (Damerau–Levenshtein with each part edited once), with costs in place of counts. The starting
costs are from published lists of typos: a swap is made more easily than a wrong letter, a neighbouring key
more easily than a distant one.
"""

import enum
from dataclasses import dataclass
from operator import attrgetter
from typing import NamedTuple

from desktop_app.proofreading.keyboard import neighbours


class Slip(enum.Enum):
    """What happened at one place."""

    SWAPPED = "swapped"
    LEFT_OUT = "left out"
    DOUBLED = "doubled"
    ADDED = "added"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class Edit:
    """One slip: typed and meant are the characters concerned; position is where in the intended domain."""

    slip: Slip
    typed: str
    meant: str
    position: int
    adjacent: bool
    cost: float

    @property
    def touches_separator(self) -> bool:
        """Return whether a dot or dash is concerned."""
        return any(character in ".-" for character in self.typed + self.meant)


@dataclass(frozen=True, slots=True)
class Alignment:
    """The cheapest reading of typed as a slip for meant."""

    edits: tuple[Edit, ...]

    @property
    def cost(self) -> float:
        """Return the sum of the costs; about 0.5 for the easiest slip, 1.5 for an unlikely one."""
        return sum(edit.cost for edit in self.edits)


_SEPARATOR_COST = 0.5
_LOOKALIKES = frozenset(
    {("0", "o"), ("o", "0"), ("1", "l"), ("l", "1"), ("1", "i"), ("i", "1"), ("i", "l"), ("l", "i")}
)


def align(typed: str, meant: str, layouts: tuple[str, ...]) -> Alignment:
    """Return the cheapest alignment of two short strings.

    What they have in common at the beginning and end is set aside: slips are few, and this is asked often.
    """
    start = _common_length(typed, meant)
    end = _common_length(typed[start:][::-1], meant[start:][::-1])
    rows, columns = range(start, len(typed) - end + 1), range(start, len(meant) - end + 1)
    best: dict[tuple[int, int], _Step] = {(start, start): _Step(0.0, None, 0, 0)}
    for row in rows:
        for column in columns:
            if (row, column) != (start, start):
                best[row, column] = min(_steps(typed, meant, row, column, best, layouts), key=_total)
    edits: list[Edit] = []
    row, column = rows[-1], columns[-1]
    while (row, column) != (start, start):
        step = best[row, column]
        if step.edit:
            edits.append(step.edit)
        row, column = row - step.rows_back, column - step.columns_back
    return Alignment(tuple(reversed(edits)))


class _Step(NamedTuple):
    """One way to reach a cell of the table: what it costs in all, the edit made last, and where it comes from."""

    total: float
    edit: Edit | None
    rows_back: int
    columns_back: int


_total = attrgetter("total")


def _common_length(first: str, second: str) -> int:
    """Return how many characters two strings have in common at the beginning."""
    shorter = min(len(first), len(second))
    return next((position for position in range(shorter) if first[position] != second[position]), shorter)


def _steps(
    typed: str, meant: str, row: int, column: int, best: dict[tuple[int, int], _Step], layouts: tuple[str, ...]
) -> list[_Step]:
    """Return the ways to reach a cell from those that are filled."""
    steps: list[_Step] = []
    before = best.get((row - 1, column - 1))
    if before:
        edit = None
        if typed[row - 1] != meant[column - 1]:
            edit = _replaced(typed[row - 1], meant[column - 1], column - 1, layouts)
        steps.append(_Step(before.total + (edit.cost if edit else 0.0), edit, 1, 1))
    before = best.get((row, column - 1))
    if before:
        edit = _left_out(meant, column - 1)
        steps.append(_Step(before.total + edit.cost, edit, 0, 1))
    before = best.get((row - 1, column))
    if before:
        edit = _added(typed, row - 1, column, layouts)
        steps.append(_Step(before.total + edit.cost, edit, 1, 0))
    before = best.get((row - 2, column - 2))
    if before and typed[row - 2 : row] == meant[column - 1] + meant[column - 2] != meant[column - 2 : column]:
        edit = _swapped(typed[row - 2 : row], meant[column - 2 : column], column - 2)
        steps.append(_Step(before.total + edit.cost, edit, 2, 2))
    return steps


def _swapped(typed: str, meant: str, position: int) -> Edit:
    """Return the edit that types two characters in the wrong order."""
    return Edit(Slip.SWAPPED, typed, meant, position, False, 0.55 + _first(position))


def _first(position: int) -> float:
    """Return the extra cost of a slip in the first character, which people look at."""
    return 0.3 if position == 0 else 0.0


def _replaced(typed: str, meant: str, position: int, layouts: tuple[str, ...]) -> Edit:
    """Return the edit that types one character in place of another."""
    adjacent = (typed, meant) in neighbours(layouts)
    if typed in ".-" and meant in ".-":
        cost = _SEPARATOR_COST
    elif (typed, meant) in _LOOKALIKES:
        cost = 0.75
    elif adjacent:
        cost = 0.7
    else:
        cost = 1.2
    return Edit(Slip.REPLACED, typed, meant, position, adjacent, cost + _first(position))


def _left_out(meant: str, position: int) -> Edit:
    """Return the edit that drops a character."""
    character = meant[position]
    if character in ".-":
        cost = _SEPARATOR_COST
    elif character in (meant[position - 1 : position], meant[position + 1 : position + 2]):
        cost = 0.6
    else:
        cost = 0.7
    return Edit(Slip.LEFT_OUT, "", character, position, False, cost + _first(position))


def _added(typed: str, typed_position: int, position: int, layouts: tuple[str, ...]) -> Edit:
    """Return the edit that puts in a character."""
    character = typed[typed_position]
    around = (typed[typed_position - 1 : typed_position], typed[typed_position + 1 : typed_position + 2])
    if character in around:
        return Edit(Slip.DOUBLED, character, "", position, False, 0.6 + _first(typed_position))
    adjacent = any((character, other) in neighbours(layouts) for other in around)
    cost = _SEPARATOR_COST if character in ".-" else 0.7 if adjacent else 1.0
    return Edit(Slip.ADDED, character, "", position, adjacent, cost + _first(typed_position))
