"""Tables that people open in a spreadsheet: CSV in which no cell can act as a formula."""

import csv
from collections.abc import Iterable, Sequence
from typing import TextIO

# What Excel, LibreOffice and Google Sheets take for the start of a formula (OWASP, "CSV Injection").
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


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
    return f"'{cell}" if isinstance(cell, str) and acts_as_formula(cell) else cell
