"""How one domain was mistyped as another: the cheapest sequence of slips, weighted by how easily each is made.

Optimal string alignment (Damerau–Levenshtein with each part edited once), with costs in place of counts, and two
slips more: letters that pass for each other (rn for m), and one letter typed a place or two too early or late.
"""

import enum
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from desktop_app.proofreading.keyboard import neighbours
from desktop_app.proofreading.lookalikes import ASCII_PAIRS, same_letter


class Slip(enum.Enum):
    """What happened at one place."""

    SWAPPED = "swapped"
    MOVED = "moved"
    LEFT_OUT = "left out"
    DOUBLED = "doubled"
    ADDED = "added"
    REPLACED = "replaced"
    LOOKALIKE = "looks alike"


class Edit(NamedTuple):
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


class Alignment(NamedTuple):
    """The cheapest reading of typed as a slip for meant."""

    edits: tuple[Edit, ...]

    @property
    def cost(self) -> float:
        """Return the sum of the costs; about 0.5 for the easiest slip, 1.5 for an unlikely one."""
        return sum(edit.cost for edit in self.edits)


@dataclass(frozen=True, slots=True)
class Costs:
    """What each slip costs: 0.7 for one as easy as most, 1 more for one exp(3), that is twenty, times as rare.

    The figures lie between published starting points and what tests/quality/fit_costs.py fits to published pairs and to
    counts by volume (left out 41 %, swapped 37 %, another letter 4 % of 1.47 million addresses): of those tried, they
    found most in cross-validation.
    """

    swapped: float = 0.45
    moved: float = 1.1
    left_out: float = 0.6
    left_out_of_pair: float = 0.55
    separator: float = 0.5
    doubled: float = 0.6
    doubled_pair: float = 0.9
    added_near: float = 0.7
    added: float = 1.0
    replaced_near: float = 0.7
    replaced: float = 1.2
    lookalike: float = 0.75
    first: float = 0.4
    """More for the first character, which people look at."""


COSTS = Costs()
_CONFUSED = frozenset({("1", "i"), ("i", "1"), ("i", "l"), ("l", "i")})
_PAIRS = {**dict(ASCII_PAIRS), **{single: pair for pair, single in ASCII_PAIRS}}
_NEVER = float("inf")
_MOVED_AT_MOST = 3
"""Places by which a letter can be typed too early or late."""


def align(typed: str, meant: str, layouts: tuple[str, ...], costs: Costs = COSTS) -> Alignment:
    """Return the cheapest alignment of two short strings.

    What they have in common at the beginning and end is set aside: slips are few, and this is asked often.
    """
    start = _common_length(typed, meant)
    end = _common_length(typed[start:][::-1], meant[start:][::-1])
    table = _Table(typed, meant, neighbours(layouts), costs)
    steps_back = table.fill(start, len(typed) - end, len(meant) - end)
    edits: list[Edit] = []
    row, column = len(typed) - end, len(meant) - end
    while (row, column) != (start, start):
        rows_back, columns_back = steps_back[row - start][column - start]
        edit = table.edit(row, column, rows_back, columns_back)
        if edit:
            edits.append(edit)
        row, column = row - rows_back, column - columns_back
    return Alignment(_with_moves(tuple(reversed(edits)), costs))


def _common_length(first: str, second: str) -> int:
    """Return how many characters two strings have in common at the beginning."""
    shorter = min(len(first), len(second))
    return next((position for position in range(shorter) if first[position] != second[position]), shorter)


def _with_moves(edits: tuple[Edit, ...], costs: Costs) -> tuple[Edit, ...]:
    """Return the edits with one letter, added here and left out nearby, as a single slip."""
    if len(edits) != 2:
        return edits
    left_out = next((edit for edit in edits if edit.slip is Slip.LEFT_OUT), None)
    added = next((edit for edit in edits if edit.slip in (Slip.ADDED, Slip.DOUBLED)), None)
    if not left_out or not added or left_out.meant != added.typed or left_out.touches_separator:
        return edits
    if abs(left_out.position - added.position) > _MOVED_AT_MOST:
        return edits
    return (Edit(Slip.MOVED, left_out.meant, left_out.meant, left_out.position, False, costs.moved),)


class _Table(NamedTuple):
    """What the steps through the table of typed and meant characters depend on."""

    typed: str
    meant: str
    near: frozenset[tuple[str, str]]
    costs: Costs

    def fill(self, start: int, typed_end: int, meant_end: int) -> list[list[tuple[int, int]]]:
        """Return for each cell (typed and meant characters read from start on) how far back the cheapest step goes."""
        typed, meant = self.typed, self.meant
        left_out = [self._left_out(column).cost for column in range(start, meant_end)]
        added = [self._added(row, 0).cost for row in range(start, typed_end)]
        totals = [[0.0] * (len(left_out) + 1) for _ in range(len(added) + 1)]
        steps = [[(0, 0)] * (len(left_out) + 1) for _ in range(len(added) + 1)]
        for row in range(len(added) + 1):
            for column in range(len(left_out) + 1):
                if not row and not column:
                    continue
                best, step = _NEVER, (0, 0)
                at, to = start + row, start + column
                if row and column:
                    same = typed[at - 1] == meant[to - 1]
                    best = totals[row - 1][column - 1] + (0.0 if same else self._replaced(at - 1, to - 1).cost)
                    step = (1, 1)
                if column and (total := totals[row][column - 1] + left_out[column - 1]) < best:
                    best, step = total, (0, 1)
                if row and (total := totals[row - 1][column] + added[row - 1]) < best:
                    best, step = total, (1, 0)
                for rows_back, columns_back in self._longer_steps(at, to, row, column):
                    cost = self.edit(at, to, rows_back, columns_back).cost  # type: ignore[union-attr]
                    total = totals[row - rows_back][column - columns_back] + cost
                    if total < best:
                        best, step = total, (rows_back, columns_back)
                totals[row][column], steps[row][column] = best, step
        return steps

    def _longer_steps(self, at: int, to: int, row: int, column: int) -> Iterator[tuple[int, int]]:
        """Yield the steps over two characters that lead to a cell; row and column: characters since the beginning."""
        typed, meant = self.typed, self.meant
        if row > 1:
            two = typed[at - 2 : at]
            if two[0] != two[1] and two == typed[at - 4 : at - 2]:
                yield 2, 0
            if column > 1 and two == meant[to - 1] + meant[to - 2] != meant[to - 2 : to]:
                yield 2, 2
            if column and _PAIRS.get(two) == meant[to - 1]:
                yield 2, 1
        if row and column > 1 and _PAIRS.get(typed[at - 1]) == meant[to - 2 : to]:
            yield 1, 2

    def edit(self, row: int, column: int, rows_back: int, columns_back: int) -> Edit | None:
        """Return the edit that a step to a cell makes; None where the two characters are the same."""
        typed = self.typed[row - rows_back : row]
        if (rows_back, columns_back) == (1, 1):
            return None if typed == self.meant[column - 1] else self._replaced(row - 1, column - 1)
        if rows_back == 0:
            return self._left_out(column - 1)
        if columns_back == 0:
            if rows_back == 1:
                return self._added(row - 1, column)
            return Edit(Slip.DOUBLED, typed, "", column, False, self.costs.doubled_pair)
        slip = Slip.SWAPPED if rows_back == columns_back else Slip.LOOKALIKE
        return self._edit(slip, typed, column - columns_back, columns_back)

    def _edit(self, slip: Slip, typed: str, position: int, length: int) -> Edit:
        """Return the edit that types other characters in place of so many from a position on."""
        cost = self.costs.swapped if slip is Slip.SWAPPED else self.costs.lookalike
        meant = self.meant[position : position + length]
        return Edit(slip, typed, meant, position, False, cost + self._first(position))

    def _first(self, position: int) -> float:
        """Return the extra cost of a slip in the first character."""
        return self.costs.first if position == 0 else 0.0

    def _replaced(self, row: int, column: int) -> Edit:
        """Return the edit that types one character in place of another."""
        typed, meant, costs = self.typed[row], self.meant[column], self.costs
        adjacent = (typed, meant) in self.near
        slip = Slip.REPLACED
        if typed in ".-" and meant in ".-":
            cost = costs.separator
        elif same_letter(typed, meant):
            slip, cost = Slip.LOOKALIKE, min(costs.lookalike, costs.replaced_near if adjacent else costs.lookalike)
        elif adjacent:
            cost = costs.replaced_near
        else:
            cost = costs.lookalike if (typed, meant) in _CONFUSED else costs.replaced
        return Edit(slip, typed, meant, column, adjacent, cost + self._first(column))

    def _left_out(self, position: int) -> Edit:
        """Return the edit that drops a character."""
        meant, costs = self.meant, self.costs
        character = meant[position]
        if character in ".-":
            cost = costs.separator
        elif character in (meant[position - 1 : position], meant[position + 1 : position + 2]):
            cost = costs.left_out_of_pair
        else:
            cost = costs.left_out
        return Edit(Slip.LEFT_OUT, "", character, position, False, cost + self._first(position))

    def _added(self, row: int, position: int) -> Edit:
        """Return the edit that puts in a character."""
        typed, costs = self.typed, self.costs
        character = typed[row]
        around = (typed[row - 1 : row], typed[row + 1 : row + 2])
        if character in around:
            return Edit(Slip.DOUBLED, character, "", position, False, costs.doubled + self._first(row))
        adjacent = any((character, other) in self.near for other in around)
        cost = costs.separator if character in ".-" else costs.added_near if adjacent else costs.added
        return Edit(Slip.ADDED, character, "", position, adjacent, cost + self._first(row))
