"""What is said of a copy besides its changes: cells like formulas, one contact compared, what the file is like."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.book.csv_table import cells_of
from desktop_app.book.model import AddressBook, Format
from desktop_app.export.comparison import compared_contact
from desktop_app.export.extent import Extent
from desktop_app.export.file_facts import facts_of
from desktop_app.export.formulas import FormulaCell, formula_cells
from desktop_app.export.plan import plan_export
from desktop_app.export.writing import export_book
from desktop_app.files.progress import Cancelled
from desktop_app.files.spreadsheet import acts_as_formula
from desktop_app.review.decision import AddressKey, fix_domain
from desktop_app.review.session import Session

_TABLE = b'Name,Phone,Email\r\nAnn,+1+2,ann@army.ml\r\n"=1+1",5,b@x.org\r\nCem,"a, -b",c@x.org\r\n@x, =2,d@x.org\r\n'


def _fixed(session: Session) -> Session:
    book = session.books[0]
    rows = [row for row in range(len(book.addresses)) if book.domain(row) == "army.ml"]
    session.apply(session.decide("x", [AddressKey(0, row) for row in rows], fix_domain("army.mil")))
    return session


def test_cells_that_act_as_formulas_are_counted_and_the_first_are_told(read: Callable[..., AddressBook]) -> None:
    found = formula_cells(read(_TABLE, "book.csv"))
    assert found.count == 4
    assert found.first == (
        FormulaCell("line 2", "Phone", "+1+2"),
        FormulaCell("line 3", "Name", "=1+1"),
        FormulaCell("line 5", "Name", "@x"),
    )


def test_phone_numbers_are_no_formulas(read: Callable[..., AddressBook]) -> None:
    table = (
        b"Name,Phone,Email\nAnn,+1 202 555-0101,a@army.ml\nBo, +49 (30) 1234,b@army.ml\nCy,+1+HYPERLINK(A1),c@army.ml\n"
    )
    assert [cell.text for cell in formula_cells(read(table, "book.csv")).first] == ["+1+HYPERLINK(A1)"]


def test_a_vcard_has_no_such_cells(read: Callable[..., AddressBook]) -> None:
    assert formula_cells(read(b"BEGIN:VCARD\nTEL:+1\nEMAIL:a@b.org\nEND:VCARD\n")).count == 0


@given(rows=st.lists(st.tuples(*[st.text('=+-@a\t, "', max_size=4)] * 2), max_size=6))
def test_every_such_cell_is_found(read: Callable[..., AddressBook], rows: list[tuple[str, str]]) -> None:
    quoted = ['"' + cell.replace('"', '""') + '"' for row in rows for cell in row]
    lines = [",".join((*quoted[2 * place : 2 * place + 2], "a@b.org")) for place in range(len(rows))]
    book = read(("Name,Note,Email\n" + "\n".join(lines) + "\n").encode(), "book.csv")
    layout = book.members[0].layout
    assert layout
    cells = [cell for contact in range(len(book.contacts)) for cell in cells_of(book, layout, contact)]
    assert formula_cells(book).count == sum(map(acts_as_formula, cells))


def test_looking_can_be_stopped(read: Callable[..., AddressBook]) -> None:
    def stop(*_: object) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        formula_cells(read(_TABLE, "book.csv"), stop)


def test_a_contact_is_compared_line_by_line(
    read: Callable[..., AddressBook], session_of: Callable[..., Session]
) -> None:
    book = read(b"BEGIN:VCARD\r\nFN:Ann\r\nEMAIL:ann@army.ml\r\nNOTE:x\r\nEND:VCARD\r\n" * 2)
    plan = plan_export(_fixed(session_of(book)), 0)
    lines = compared_contact(plan, 1)
    assert [line for line in lines if line.is_changed] == [("EMAIL:ann@army.ml", "EMAIL:ann@army.mil")]
    assert [line.before for line in lines] == ["BEGIN:VCARD", "FN:Ann", "EMAIL:ann@army.ml", "NOTE:x", "END:VCARD"]


def test_a_row_of_a_table_is_compared_cell_by_cell(
    read: Callable[..., AddressBook], session_of: Callable[..., Session]
) -> None:
    plan = plan_export(_fixed(session_of(read(_TABLE, "book.csv"))), 0)
    assert compared_contact(plan, 0) == [
        ("Name: Ann", "Name: Ann"), ("Phone: +1+2", "Phone: +1+2"), ("Email: ann@army.ml", "Email: ann@army.mil"),
    ]  # fmt: skip


def test_the_facts_of_a_copy_are_those_of_what_was_written(
    read: Callable[..., AddressBook], session_of: Callable[..., Session], tmp_path: Path
) -> None:
    card = b"BEGIN:VCARD\r\nVERSION:%s\r\n%s\r\nEND:VCARD\r\n"
    book = read(
        card % (b"2.1", b"EMAIL:a@army.ml\r\nPHOTO:x")
        + card % (b"3.0", b"EMAIL:b@x.org\r\nitem1.PHOTO;ENCODING=b:AA")
        + card % (b"4.0", b"KIND:group\r\nMEMBER:mailto:b@x.org")
    )
    session = _fixed(session_of(book))
    facts = facts_of(export_book(session, 0, tmp_path / "whole.vcf"))
    assert (facts.contacts, facts.photos, facts.groups) == (3, 2, 1)
    assert facts.versions == {"2.1", "3.0", "4.0"}
    assert facts.formats == {Format.VCARD}
    assert facts.size == (tmp_path / "whole.vcf").stat().st_size
    assert facts.domains == ("army.ml",)
    part = facts_of(export_book(session, 0, tmp_path / "part.vcf", extent=Extent.CHANGED))
    assert (part.contacts, part.photos, part.groups, part.only_changed) == (1, 1, 0, True)
    assert part.versions == {"2.1"}


def test_a_copy_that_has_gone_has_no_facts_but_those_of_the_book(
    read: Callable[..., AddressBook], session_of: Callable[..., Session], tmp_path: Path
) -> None:
    done = export_book(session_of(read(_TABLE, "book.csv")), 0, tmp_path / "copy.csv")
    done.path.unlink()
    assert facts_of(done).size == 0
    assert facts_of(done).contacts == 4
