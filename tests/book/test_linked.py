"""Where else an address stands: in its own contact, and in the lists that name people by it."""

from collections.abc import Callable

import pytest

from desktop_app.book.linked import LinkKind, ListPlaces, places_in, texts_of_contact
from desktop_app.book.model import AddressBook

Read = Callable[..., AddressBook]
_A = "ann@army.ml"


def _own(book: AddressBook, row: int = 0) -> list[tuple[str, str]]:
    """(field, kind) of each other place in the contact of a row."""
    contact = book.addresses.contact[row]
    places = places_in(texts_of_contact(book, contact), book.address(row), contact)
    for place in places:
        text = book.decode(place.value).text[place.start : place.end]
        assert text.lower().replace("\\", "") == book.address(row).lower()
    return [(place.field, place.kind.name) for place in places]


def _card(*lines: str) -> bytes:
    return "".join(f"{line}\r\n" for line in ("BEGIN:VCARD", *lines, "END:VCARD")).encode()


@pytest.mark.parametrize(
    ("line", "place"),
    [
        (f"FN:{_A}", ("FN", "NAME")),
        (f"FN:Ann <{_A.upper()}>", ("FN", "NAME")),
        (f"item1.FN:{_A}", ("FN", "NAME")),
        (f"NOTE:write to {_A}.", ("NOTE", "OTHER")),
        ("NOTE:write to ann@ar\r\n my.ml", ("NOTE", "OTHER")),
        ("NOTE;QUOTED-PRINTABLE:ann=40army=2Eml", ("NOTE", "OTHER")),
        (f"IMPP:xmpp:{_A}", ("IMPP", "OTHER")),
        (f"X-JABBER:{_A}", ("X-JABBER", "OTHER")),
        (f"CALADRURI:mailto:{_A}", ("CALADRURI", "OTHER")),
        (f"MEMBER:mailto:{_A}", ("MEMBER", "LIST")),
        (f"X-ADDRESSBOOKSERVER-MEMBER:mailto:{_A}", ("X-ADDRESSBOOKSERVER-MEMBER", "LIST")),
    ],
)
def test_the_same_address_in_another_property_is_found(read: Read, line: str, place: tuple[str, str]) -> None:
    assert _own(read(_card(line, f"EMAIL:{_A}"))) == [place]


@pytest.mark.parametrize(
    "line",
    [
        f"NOTE:jo{_A}",
        f"NOTE:jo.{_A}",
        f"NOTE:{_A}.org",
        f"NOTE:{_A}x",
        f"NOTE:{_A}-x.org",
        "NOTE:ann@army",
        f"PHOTO:{_A}",
    ],
)
def test_part_of_a_longer_address_is_not_the_same(read: Read, line: str) -> None:
    assert _own(read(_card(line, f"EMAIL:{_A}"))) == []


@pytest.mark.parametrize(
    ("line", "place"),
    [
        (f"dn: cn=Ann,mail={_A}", ("dn", "LIST")),
        (f"dn: mail={_A},dc=x", ("dn", "LIST")),
        (f"dn: cn={_A},dc=x", ("dn", "OTHER")),
        ("dn:: Y249QW5uLG1haWw9YW5uQGFybXkubWw=", ("dn", "LIST")),
        (f"dn: x=1\ncn: {_A}", ("cn", "NAME")),
        (f"dn: x=1\ndisplayName: {_A}", ("displayName", "NAME")),
        (f"dn: x=1\ndescription: {_A}", ("description", "OTHER")),
    ],
)
def test_the_same_address_in_another_attribute_is_found(read: Read, line: str, place: tuple[str, str]) -> None:
    assert _own(read(f"{line}\nmail: {_A}\n".encode(), "book.ldif")) == [place]


@pytest.mark.parametrize(
    ("header", "place"),
    [
        ("Name", ("Name", "NAME")),
        ("E-mail Display Name", ("E-mail Display Name", "NAME")),
        ("Notes", ("Notes", "OTHER")),
    ],
)
def test_the_same_address_in_another_cell_is_found(read: Read, header: str, place: tuple[str, str]) -> None:
    assert _own(read(f'{header},Email\n"{_A}",{_A}\n'.encode(), "book.csv")) == [place]


def test_an_address_in_base64_does_not_hide_its_other_places(read: Read) -> None:
    encoded = "YW5uQGFybXkubWw="
    assert _own(read(_card(f"FN:{_A}", f"EMAIL;ENCODING=b:{encoded}"))) == [("FN", "NAME")]
    folded = f"dn: cn=Ann,mail={_A}\nmail:\n : {encoded}\n"
    assert _own(read(folded.encode(), "book.ldif")) == [("dn", "LIST")]


def _named(book: AddressBook, address: str = _A) -> list[tuple[str, int]]:
    return [(place.field, place.contact) for place in ListPlaces(book).naming(address)]


@pytest.mark.parametrize(
    "line",
    [f"MEMBER:mailto:{_A}", f"member;x=y:MAILTO:{_A}", f"item1.MEMBER:mailto:{_A}", "MEMBER:mailto:ann@ar\r\n my.ml"],
)
def test_a_group_of_cards_names_its_people(read: Read, line: str) -> None:
    book = read(_card(f"EMAIL:{_A}") + _card("KIND:group", "MEMBER:urn:uuid:1", line))
    assert _named(book) == [("MEMBER", 1)]


@pytest.mark.parametrize(
    ("line", "field"),
    [
        (f"member: cn=Ann,mail={_A}", "member"),
        (f"uniqueMember: cn=Ann,mail={_A},dc=x", "uniqueMember"),
        ("member: cn=Ann,mail=ann@ar\n my.ml", "member"),
        (f"mem\n ber: cn=Ann,mail={_A}", "member"),
        ("member:: Y249QW5uLG1haWw9YW5uQGFybXkubWw=", "member"),
        (f"rfc822MailMember: {_A}", "rfc822MailMember"),
        (f"manager: cn=Ann+mail={_A}", "manager"),
        (f"MEMBER: CN=Ann, MAIL = {_A.upper()}", "MEMBER"),
    ],
)
def test_a_list_of_entries_names_its_people(read: Read, line: str, field: str) -> None:
    book = read(f"dn: cn=Ann,mail={_A}\nmail: {_A}\n\ndn: cn=L\n{line}\n".encode(), "book.ldif")
    assert _named(book) == [(field, 1)]


def test_nobody_is_named_where_there_are_no_lists(read: Read) -> None:
    assert len(ListPlaces(read(_card(f"EMAIL:{_A}", "NOTE:member:none")))) == 0


def test_a_kind_says_whether_a_place_keeps_somebody_on_a_list(read: Read) -> None:
    (place,) = ListPlaces(read(_card("KIND:group", f"MEMBER:mailto:{_A}"))).naming(_A)
    assert place.kind is LinkKind.LIST
