"""One contact as it is and as it will be in the copy, line by line."""

from difflib import SequenceMatcher
from typing import NamedTuple

from desktop_app.book.csv_table import cells_of
from desktop_app.book.model import AddressBook, Member
from desktop_app.book.reading import reread
from desktop_app.export.patch import splice
from desktop_app.export.plan import Plan
from desktop_app.files.display import harmless

_MOST_LINES = 500


class ComparedLine(NamedTuple):
    """A line now and in the copy; either is empty where it has no counterpart."""

    before: str
    after: str

    @property
    def is_changed(self) -> bool:
        """Return whether the line differs."""
        return self.before != self.after


def compared_contact(plan: Plan, contact: int) -> list[ComparedLine]:
    """Return the lines of a contact, of a table's row its cells; an endless contact is cut."""
    book = plan.book
    number, start, end = (
        book.contacts.member[contact],
        book.contacts.start[contact],
        book.contacts.end[contact],
    )
    member = book.members[number]
    patches = [patch for patch in plan.patches_of(number) if start <= patch.start and patch.end <= end]
    before = _lines(member, member.data[start:end])
    after = _lines(member, b"".join(splice(member.data, patches, start, end)))
    compared: list[ComparedLine] = []
    for _, old, old_end, new, new_end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        length = max(old_end - old, new_end - new)
        olds = before[old:old_end] + [""] * (length - (old_end - old))
        news = after[new:new_end] + [""] * (length - (new_end - new))
        compared += map(ComparedLine, olds, news)
    return compared


def _lines(member: Member, raw: bytes) -> list[str]:
    """Return what stands in the bytes of a contact, as lines to be shown."""
    if member.layout:
        row: AddressBook = reread(member, raw)
        cells = cells_of(row, member.layout, 0) if len(row.contacts) else []
        header = member.layout.header
        names = (header[place] if place < len(header) else str(place + 1) for place in range(len(cells)))
        lines = [f"{name}: {cell}" for name, cell in zip(names, cells, strict=True) if cell.strip()]
    else:
        lines = raw.decode(member.encoding, "replace").splitlines()
    return [harmless(line) for line in lines[:_MOST_LINES]]
