"""The third-party files beside the project: every one opens or is refused, and leaves as it came."""

import csv
import io
import re
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import vobject

from desktop_app.book.errors import BookError
from desktop_app.book.model import AddressBook, Format
from desktop_app.book.reading import details, read_book
from desktop_app.review.decision import fix_domain

_ALL = 193


def _books(shared: Path) -> Iterator[AddressBook]:
    """Read what can be read."""
    for path in _paths(shared):
        try:
            yield read_book(path)
        except BookError:
            continue


def _paths(shared: Path) -> list[Path]:
    return sorted(path for path in (shared / "corpora").rglob("*") if path.suffix.lower() in {".vcf", ".csv"})


@pytest.fixture(scope="module")
def books(shared: Path) -> list[AddressBook]:
    """Every file that can be read."""
    return list(_books(shared))


def _domains(book: AddressBook) -> dict[int, str]:
    """Address row → its domain, in its own letter case."""
    rows = (row for row in range(len(book.addresses)) if book.domain(row))
    return {row: book.address(row).rpartition("@")[2] for row in rows}


def _other(domain: str) -> str:
    """A domain with a digit more, which it hasn't elsewhere: so the change can be taken back."""
    digit = next(digit for digit in "0123456789" if digit not in domain)
    return f"{domain[:-1]}{digit}{domain[-1]}"


def test_every_file_is_there(shared: Path) -> None:
    assert len(_paths(shared)) == _ALL


def test_nearly_every_file_opens(books: list[AddressBook]) -> None:
    assert len(books) > 0.95 * _ALL


def test_a_file_that_does_not_open_says_why(shared: Path) -> None:
    for path in _paths(shared):
        try:
            read_book(path)
        except BookError as error:
            assert error.reason  # noqa: PT017 - most of them open


def test_without_decisions_every_file_leaves_byte_for_byte(
    books: list[AddressBook], exported: Callable[..., bytes]
) -> None:
    changed = [book.path for book in books if exported(book, {}) != book.path.read_bytes()]
    assert changed == []


def test_every_contact_can_be_shown(books: list[AddressBook]) -> None:
    for book in books:
        shown = [details(book, contact) for contact in range(len(book.contacts))]
        assert all(isinstance(each.name, str) for each in shown)


def test_every_domain_of_every_file_can_be_fixed(
    books: list[AddressBook], read: Callable[..., AddressBook], exported: Callable[..., bytes]
) -> None:
    for book in books:
        rows = _domains(book)
        fixed = read(exported(book, {row: fix_domain("zyx.example.net") for row in rows}), book.path.name)
        assert [fixed.domain(row) for row in rows] == ["zyx.example.net"] * len(rows), book.path
        assert len(fixed.contacts) == len(book.contacts), book.path


def test_every_address_that_is_fixed_and_fixed_back_gives_the_same_file(
    books: list[AddressBook], read: Callable[..., AddressBook], exported: Callable[..., bytes]
) -> None:
    for book in books:
        domains = _domains(book)
        there = exported(book, {row: fix_domain(_other(domain)) for row, domain in domains.items()})
        fixed = read(there, book.path.name, book.encoding)
        assert exported(fixed, {row: fix_domain(domain) for row, domain in domains.items()}) == (
            book.path.read_bytes()
        ), book.path


def test_no_line_without_an_address_changes(books: list[AddressBook], exported: Callable[..., bytes]) -> None:
    for book in books:
        domains = _domains(book)
        fixed = exported(book, {row: fix_domain(_other(domain)) for row, domain in domains.items()})
        before, after = (re.split(rb"\r\n|\r|\n", data) for data in (book.path.read_bytes(), fixed))
        differing = sum(old != new for old, new in zip(before, after, strict=True))
        assert differing <= len(domains), book.path


def _as_vobject_reads(data: bytes) -> list[object] | None:
    """The cards of a file, None where vobject can't read it."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return list(vobject.readComponents(io.StringIO(data.decode(), newline="")))
    except Exception:  # noqa: BLE001 - whatever it raises, it can't read the file
        return None


def _properties(card: object) -> Counter[tuple[str, str, str, str]]:
    """Every property of a card of vobject's: group, name, parameters, value."""
    return Counter(
        (str(line.group), line.name, str(sorted(line.params.items())), str(line.value))
        for lines in card.contents.values()  # type: ignore[attr-defined]
        for line in lines
    )


def test_contacts_are_counted_as_vobject_counts_them_where_it_reads_the_file(books: list[AddressBook]) -> None:
    counted = 0
    for book in books:
        cards = _as_vobject_reads(book.members[0].source) if book.format == Format.VCARD else None
        if cards and not book.problems:
            counted += 1
            assert len(book.contacts) == len(cards), book.path
    assert counted > 50


def test_addresses_are_those_that_vobject_finds_where_it_reads_the_file(books: list[AddressBook]) -> None:
    compared = 0
    for book in books:
        cards = _as_vobject_reads(book.members[0].source) if book.format == Format.VCARD else None
        if not cards or b"AGENT" in book.members[0].source:
            continue
        theirs = [line.value.strip() for card in cards for line in card.contents.get("email", [])]  # type: ignore[attr-defined]
        ours = [book.address(row) for row in range(len(book.addresses))]
        if all(re.fullmatch(r"[^\s<>:;,\\]+@[^\s<>:;,\\]+", each) for each in theirs):  # it leaves what is around it
            compared += 1
            assert ours == theirs, book.path
    assert compared > 50


def test_vobject_sees_only_addresses_changed(books: list[AddressBook], exported: Callable[..., bytes]) -> None:
    compared = 0
    for book in books:
        domains = _domains(book)
        before = _as_vobject_reads(book.members[0].source) if book.format == Format.VCARD and domains else None
        if not before:
            continue
        compared += 1
        after = _as_vobject_reads(exported(book, {row: fix_domain(_other(name)) for row, name in domains.items()}))
        assert after is not None, book.path
        for old, new in zip(before, after, strict=True):
            gone, come = _properties(old) - _properties(new), _properties(new) - _properties(old)
            assert {key[1] for key in (*gone, *come)} <= {"EMAIL", "AGENT"}, book.path
            assert sorted(key[:3] for key in gone.elements()) == sorted(key[:3] for key in come.elements()), book.path
    assert compared > 40


def test_tables_have_the_rows_and_cells_that_csv_reader_finds(
    books: list[AddressBook], exported: Callable[..., bytes]
) -> None:
    compared = 0
    csv.field_size_limit(2**31 - 1)
    for book in books:
        member = book.members[0]
        if member.layout is None:
            continue
        layout = member.layout

        def rows(data: bytes, delimiter: str = layout.delimiter, codec: str = member.codec) -> list[list[str]]:
            text = data.decode(codec, "replace").removeprefix("\ufeff")
            return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))

        before = rows(member.source)
        if not book.problems:
            assert len(book.contacts) == sum(
                any(map(str.strip, row)) or len(row) > 1 for row in before[layout.rows_start :]
            )
        domains = _domains(book)
        after = rows(exported(book, {row: fix_domain(_other(domain)) for row, domain in domains.items()}))
        differing = [
            column
            for old, new in zip(before, after, strict=True)
            for column, cells in enumerate(zip(old, new, strict=True))
            if cells[0] != cells[1]
        ]
        assert set(differing) <= set(layout.email_columns), book.path
        compared += 1
    assert compared > 15
