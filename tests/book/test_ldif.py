"""LDIF: entries, their addresses, and what only looks like one."""

from collections.abc import Callable

import pytest

from desktop_app.book.model import AddressBook, Format
from desktop_app.book.reading import details

Read = Callable[..., AddressBook]


def _found(book: AddressBook) -> list[str]:
    return [book.address(row) for row in range(len(book.addresses))]


@pytest.mark.parametrize(
    "data", [b"dn: cn=A\nmail: a@x.org\n", b"version: 1\n\ndn: cn=A\n", b"# made by hand\ndn: cn=A\n"]
)
def test_ldif_is_known_by_its_content(read: Read, data: bytes) -> None:
    assert read(data, "export.txt").format == Format.LDIF


@pytest.mark.parametrize("data", [b"dn,mail\nx,a@x.org\n", b"Version,Email\n1,a@x.org\n"])
def test_a_table_whose_first_column_is_called_dn_is_a_table(read: Read, data: bytes) -> None:
    assert read(data, "export.csv").format == Format.CSV


@pytest.mark.parametrize(
    "attribute",
    [
        "mail",
        "Mail",
        "mozillaSecondEmail",
        "mozillaWorkEmail",
        "rfc822Mailbox",
        "mailAlternateAddress",
        "email",
        "mail;x",
    ],
)
def test_every_attribute_that_holds_addresses_is_read(read: Read, attribute: str) -> None:
    book = read(f"dn: cn=A\n{attribute}: ann@x.org\n".encode(), "book.ldif")
    assert (_found(book), book.field_name(0)) == (["ann@x.org"], attribute.partition(";")[0])


@pytest.mark.parametrize(
    "line", ["description: a@x.org", "# mail: a@x.org", "mailbox: a@x.org", " mail: a@x.org", "nomail: a@x.org"]
)
def test_what_only_looks_like_an_address_attribute_is_none(read: Read, line: str) -> None:
    assert _found(read(f"dn: cn=A\ncn: A\n{line}\nmail: b@x.org\n".encode(), "book.ldif")) == ["b@x.org"]


def test_comments_between_entries_are_no_contacts(read: Read) -> None:
    data = b"# one\n\n# two\n  folded\n\ndn: cn=A\nmail: a@x.org\n\n# three\n# four\n\n# five\n folded, and no line end"
    book = read(data, "book.ldif")
    assert (len(book.contacts), book.contact_bytes(0)) == (1, b"dn: cn=A\nmail: a@x.org\n")


def test_an_entry_begins_behind_its_comments(read: Read) -> None:
    book = read(b"version: 1\n# Ann\n# Lee\ndn: cn=A\nmail: a@x.org\n", "book.ldif")
    assert book.contact_bytes(0).startswith(b"dn:")


def test_addresses_are_found_on_their_lines(read: Read) -> None:
    book = read(b"# x\ndn: cn=A\nmail: a@x.org\n\n\ndn: cn=B\ncn: B\nmail:: YkB4Lm9yZw==\n", "book.ldif")
    assert [book.line(row) for row in range(2)] == [3, 8]


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        ("displayName: Ann Lee\ncn: A", "Ann Lee"),
        ("cn: Ann\n  Lee", "Ann Lee"),
        ("cn:: QW5uIExlZQ==", "Ann Lee"),
        ("cn:: SsO2cmc=", "Jörg"),
        ("givenName: Ann\nsn: Lee", "Ann Lee"),
        ("mozillaNickname: Annie", "Annie"),
        ("o: Acme", "Acme"),
        ("mail: ann@x.org", "ann@x.org"),
    ],
)
def test_an_entry_is_named_as_a_person_would_read_it(read: Read, lines: str, name: str) -> None:
    assert details(read(f"dn: x=1\n{lines}\n".encode(), "book.ldif"), 0).name == name


def test_organisation_phones_and_countries_are_shown(read: Read) -> None:
    data = b"dn: x=1\no: Acme\ntelephoneNumber: +1 555\nmobile: 2\nc: DE\nmail: a@x.org\n"
    shown = details(read(data, "book.ldif"), 0)
    assert (shown.organisation, shown.phones, shown.countries) == ("Acme", ("+1 555", "2"), ("DE",))


def test_a_longer_name_than_anybody_has_is_cut_for_showing(read: Read) -> None:
    assert len(details(read(b"dn: x=1\ncn: " + b"n" * 10_000 + b"\nmail: a@x.org\n", "book.ldif"), 0).name) < 1000


def test_a_value_that_is_far_too_long_is_listed_and_not_read(read: Read) -> None:
    data = b"dn: x=1\nmail: " + b"a@x.org " * 50_000 + b"\nmail: b@x.org\n"
    book = read(data, "book.ldif")
    assert (_found(book), [problem.where for problem in book.problems]) == (["b@x.org"], ["line 2"])
