"""A copy of only the changed contacts: a valid file of the same format, with the original bytes and the fixes."""

import codecs
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.book.model import AddressBook
from desktop_app.book.reading import read_book
from desktop_app.export.errors import ExportError
from desktop_app.export.extent import Extent
from desktop_app.export.writing import export_book
from desktop_app.review.decision import AddressKey, Decision, fix_domain
from desktop_app.review.session import Session

_FIX = fix_domain("army.mil")
Changed = Callable[..., bytes]


@pytest.fixture
def changed(tmp_path: Path, session_of: Callable[..., Session], read: Callable[..., AddressBook]) -> Changed:
    """Exports the changed contacts of a book with fixes for some rows: changed(data, name, rows…)."""

    def export(data: bytes, name: str, *rows: int, decision: Decision = _FIX) -> bytes:
        session = session_of(read(data, name))
        session.apply(session.decide("fix", [AddressKey(0, row) for row in rows], decision))
        export_book(session, 0, tmp_path / name, extent=Extent.CHANGED)
        return (tmp_path / name).read_bytes()

    return export


def _card(number: int, end: bytes = b"\r\n") -> bytes:
    return end.join((b"BEGIN:VCARD", b"FN:%d" % number, b"EMAIL:%d@army.ml" % number, b"END:VCARD", b""))


def _mil(data: bytes) -> bytes:
    return data.replace(b"army.ml", b"army.mil")


@pytest.mark.parametrize("rows", [(0,), (1,), (3,), (0, 3), (1, 2), (0, 1, 2, 3)])
@pytest.mark.parametrize("end", [b"\r\n", b"\n", b"\r"])
@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
def test_changed_cards_are_their_own_bytes_one_behind_the_other(
    changed: Changed, rows: tuple[int, ...], end: bytes, mark: bytes
) -> None:
    data = mark + b"".join(_card(number, end) for number in range(4))
    assert changed(data, "book.vcf", *rows) == mark + b"".join(_mil(_card(number, end)) for number in rows)


def test_a_changed_card_without_a_final_line_end_gets_one(changed: Changed) -> None:
    assert changed((_card(0) + _card(1)).rstrip(), "book.vcf", 1) == _mil(_card(1))


def test_text_outside_the_cards_is_left_out(changed: Changed) -> None:
    data = b"hello\r\n" + _card(0) + b"\r\nstray\r\n" + _card(1) + b"bye"
    assert changed(data, "book.vcf", 0, 1) == _mil(_card(0) + _card(1))


def test_a_changed_card_without_an_end_gets_one(changed: Changed) -> None:
    first = b"BEGIN:VCARD\r\nEMAIL:0@army.ml\r\n"
    assert changed(first + _card(1), "book.vcf", 0, 1) == _mil(first + b"END:VCARD\r\n" + _card(1))


@pytest.mark.parametrize("rows", [(0,), (2,), (0, 2), (0, 1, 2)])
@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
@pytest.mark.parametrize(
    "head", [b"Name,Email\r\n", b"sep=,\r\nName,Email\r\n", b'Notes:\r\n"a\r\nb"\r\n\r\nName,Email\r\n']
)
def test_changed_rows_stand_below_the_same_header(
    changed: Changed, rows: tuple[int, ...], mark: bytes, head: bytes
) -> None:
    lines = [b'"N\r\n%d",%d@army.ml\r\n' % (number, number) for number in range(3)]
    made = changed(mark + head + b"".join(lines), "book.csv", *rows)
    assert made == mark + head + b"".join(_mil(lines[row]) for row in rows)


def test_changed_rows_without_a_header_have_none(changed: Changed) -> None:
    assert changed(b"Ann,0@army.ml\nBob,1@army.ml\n", "book.csv", 1) == b"Bob,1@army.mil\n"


def test_a_changed_row_without_a_final_line_end_gets_one(changed: Changed) -> None:
    assert changed(b"Name,Email\nAnn,0@army.ml\nBob,1@army.ml", "book.csv", 1) == b"Name,Email\nBob,1@army.mil\n"


def _entry(number: int, end: bytes = b"\n") -> bytes:
    return b"dn: cn=%d" % number + end + b"mail: %d@army.ml" % number + end


@pytest.mark.parametrize("rows", [(0,), (2,), (0, 2), (0, 1, 2)])
@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
@pytest.mark.parametrize("head", [b"", b"version: 1#", b"# a comment#version: 1##", b"##", codecs.BOM_UTF8])
def test_changed_entries_stand_below_the_same_version(
    changed: Changed, rows: tuple[int, ...], end: bytes, head: bytes
) -> None:
    head = b"" if not head else head.replace(b"#", end).replace(end + b" a", b"# a")
    data = head + b"".join(_entry(number, end) + end for number in range(3))
    assert changed(data, "book.ldif", *rows) == head + b"".join(_mil(_entry(row, end)) + end for row in rows)


def test_a_changed_entry_without_a_final_line_end_gets_one(changed: Changed) -> None:
    assert changed(_entry(0) + b"\n" + _entry(1).rstrip(), "book.ldif", 1) == _mil(_entry(1)) + b"\n"


def test_a_list_that_changes_along_is_among_the_changed(changed: Changed) -> None:
    person, friends = b"dn: cn=A,mail=a@army.ml\nmail: a@army.ml\n\n", b"dn: cn=L\nmember: cn=A,mail=a@army.ml\n\n"
    assert changed(person + b"dn: x=1\n\n" + friends, "book.ldif", 0) == _mil(person + friends)


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("mark", [True, False])
def test_changed_cards_of_utf_16_are_utf_16(changed: Changed, codec: str, mark: bool) -> None:
    sign = {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}[codec] if mark else b""
    data = sign + (_card(0) + _card(1)).decode().encode(codec)
    assert changed(data, "book.vcf", 1) == sign + _mil(_card(1)).decode().encode(codec)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("book.vcf", b"".join(map(_card, range(5)))),
        ("book.csv", b"Name,Email\n" + b"".join(b"%d,%d@army.ml\n" % (n, n) for n in range(5))),
        ("book.ldif", b"version: 1\n\n" + b"\n".join(map(_entry, range(5)))),
    ],
)
def test_the_copy_is_a_book_of_its_own_with_the_changed_contacts(
    changed: Changed, read: Callable[..., AddressBook], name: str, data: bytes
) -> None:
    book = read(changed(data, name, 1, 4), name)
    assert [book.address(row) for row in range(len(book.addresses))] == ["1@army.mil", "4@army.mil"]
    assert (len(book.contacts), book.problems, book.format) == (2, [], read(data, name).format)


def test_without_any_change_nothing_is_written(tmp_path: Path, session_of: Callable[..., Session]) -> None:
    (tmp_path / "book.vcf").write_bytes(_card(0))
    with pytest.raises(ExportError, match="no contact is changed"):
        export_book(session_of(read_book(tmp_path / "book.vcf")), 0, tmp_path / "copy.vcf", extent=Extent.CHANGED)
    assert not (tmp_path / "copy.vcf").exists()
