"""What is shown of a whole contact: decoded by vobject where that can be trusted, else as it stands in the file."""

from collections.abc import Callable

import pytest

from desktop_app.book.card_view import card_fields, is_safe_line
from desktop_app.book.model import AddressBook
from desktop_app.book.reading import fields_of

Read = Callable[..., AddressBook]


def _card(*lines: str) -> bytes:
    return "\r\n".join(("BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD", "")).encode()


def test_a_card_is_shown_property_by_property() -> None:
    card = _card("FN:Ann Lee", "N:Lee;Ann;;;", "ORG:Acme;Sales", "ADR:;;1 High St;York;;Y1;UK", "NOTE:a\\, b\\nc")
    assert card_fields(card, "utf-8") == [
        ("FN", "Ann Lee"),
        ("ORG", "Acme, Sales"),
        ("ADR", "1 High St, York, Y1, UK"),
        ("NOTE", "a, b\nc"),
    ]


def test_a_text_with_an_unescaped_comma_is_shown_whole() -> None:
    assert card_fields(_card("FN:Mustermann, Heiko", "N:;;;;"), "utf-8") == [("FN", "Mustermann, Heiko")]


def test_a_name_in_parts_is_shown_where_there_is_no_other() -> None:
    assert card_fields(_card("N:Lee;Ann;;;"), "utf-8")[0][0] == "N"


@pytest.mark.parametrize(
    "lines",
    [
        ("FN:A", "EMAIL;TYPE=" + '"a,"' * 28),
        ("FN:A", "this is no property"),
        ("FN:A", "PHOTO;ENCODING=b:!!!"),
        ("FN:A", "NOTE;ENCODING=quoted-printable:=FF=FE"),
    ],
)
def test_a_card_that_vobject_can_not_be_trusted_with_is_shown_line_by_line_or_decoded(lines: tuple[str, ...]) -> None:
    shown = card_fields(_card(*lines), "utf-8")
    assert any("A" in text for _, text in shown)


@pytest.mark.parametrize(
    ("line", "is_safe"),
    [
        ("FN:Ann", True),
        ("item1.EMAIL;type=INTERNET;type=pref:a@x.org", True),
        ("EMAIL;INTERNET;PREF:a@x.org", True),
        ('EMAIL;X="a:b,c",d:a@x.org', True),
        ("EMAIL;TYPE=" + '"a,"' * 100_000, False),
        ("EMAIL;TYPE=" + "a," * 1_000_000, False),
        ("no colon", False),
        ("", False),
    ],
)
def test_only_lines_that_match_at_the_first_try_are_safe(line: str, is_safe: bool) -> None:
    assert is_safe_line(line) is is_safe


def test_a_row_is_shown_by_its_columns(read: Read) -> None:
    book = read(b"Name,Email,\nAnn,a@x.org,extra,more\n", "book.csv")
    assert fields_of(book, 0) == [("Name", "Ann"), ("Email", "a@x.org"), ("", "extra"), ("column 4", "more")]


def test_an_entry_is_shown_by_its_attributes(read: Read) -> None:
    book = read(b"dn: cn=J\nmail: a@x.org\ncn:: SsO2cmc=\njpegPhoto:: /9j/4AAQ\n", "book.ldif")
    assert fields_of(book, 0) == [("dn", "cn=J"), ("mail", "a@x.org"), ("cn", "Jörg")]
