"""Tables that people open in a spreadsheet: CSV in which no cell can act as a formula."""

import csv
import re
from collections.abc import Iterable, Sequence
from typing import TextIO

# What Excel, LibreOffice and Google Sheets take for the start of a formula (OWASP, "CSV Injection").
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_ALSO = ("\n", "＝", "＋", "－", "＠")
# Where lists are separated by a semicolon, as in German, Excel takes what is behind one for a cell of its own.
_INSIDE = re.compile(r"([;|\t\r\n] {0,9})([=+\-@＝＋－＠])")
_PERHAPS = re.compile(r"[;|\t\r\n=+\-@＝＋－＠]")


def write_table(stream: TextIO, rows: Iterable[Sequence[object]]) -> None:
    """Write rows as CSV; a text that a spreadsheet would calculate gets an apostrophe before it."""
    writer = csv.writer(stream, lineterminator="\r\n")
    for row in rows:
        writer.writerow([_neutralised(cell) for cell in row])


def acts_as_formula(cell: str) -> bool:
    """Return whether a spreadsheet would calculate a cell, not show it."""
    return cell.startswith(_FORMULA_STARTS) or cell.lstrip().startswith(_FORMULA_STARTS)


def _neutralised(cell: object) -> object:
    """Return a cell that is only ever shown."""
    if not isinstance(cell, str) or not _PERHAPS.search(cell):
        return cell
    begins = len(cell) - len(cell.lstrip())
    cell = cell[:begins] + _INSIDE.sub(r"\1'\2", cell[begins:])
    return f"'{cell}" if acts_as_formula(cell) or cell.startswith(_ALSO) else cell
