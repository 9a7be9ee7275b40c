"""Cells of a table that a spreadsheet would calculate or turn into numbers: they are left as they are, and told of.

A row is read cell by cell only where some cell in it may begin like a formula. Phone numbers with their country code
are not counted: they begin with + in nearly every book, and would hide what else is there.
"""

import re
from dataclasses import dataclass

from desktop_app.book.csv_table import cells_of
from desktop_app.book.model import AddressBook, Member
from desktop_app.files.progress import Progress, ignore_progress
from desktop_app.files.spreadsheet import acts_as_formula

_MOST_SHOWN = 3
_PROGRESS_EVERY = 4096  # rows
_PHONE = re.compile(r"\s*\+[\d\s().\-/]{5,}")


@dataclass(frozen=True, slots=True)
class FormulaCell:
    """One such cell: where it is (its file, if there are several, and its line), its column, what it says."""

    where: str
    column: str
    text: str


@dataclass(frozen=True, slots=True)
class FormulaCells:
    """How many such cells there are, and the first of them."""

    count: int = 0
    first: tuple[FormulaCell, ...] = ()


def formula_cells(book: AddressBook, progress: Progress = ignore_progress) -> FormulaCells:
    """Return the cells of a book's tables that act as formulas. Errors: Cancelled from progress."""
    count = 0
    first: list[FormulaCell] = []
    maybe = [_candidate(member) for member in book.members]
    if not any(maybe):
        return FormulaCells()
    members, starts, ends = book.contacts.member, book.contacts.start, book.contacts.end
    for contact in range(len(book.contacts)):
        if contact % _PROGRESS_EVERY == 0:
            progress("Looking for formulas", contact, len(book.contacts))
        number = members[contact]
        pattern, member = maybe[number], book.members[number]
        if not pattern or not member.layout or not pattern.search(member.data, starts[contact], ends[contact]):
            continue
        for column, cell in enumerate(cells_of(book, member.layout, contact)):
            if acts_as_formula(cell) and not _PHONE.fullmatch(cell):
                count += 1
                if len(first) < _MOST_SHOWN:
                    header = member.layout.header
                    name = header[column] if column < len(header) else str(column + 1)
                    first.append(FormulaCell(book.place(number, starts[contact]), name, cell))
    return FormulaCells(count, tuple(first))


def _candidate(member: Member) -> re.Pattern[bytes] | None:
    """Return what is in every row that may have such a cell; None where the member is no table."""
    if not member.layout:
        return None
    delimiter = re.escape(member.layout.delimiter.encode(member.encoding, "replace"))
    return re.compile(rb'(?:\A|[\r\n"]|' + delimiter + rb")[ ]*[=+\-@\t\r]|\t")
