"""Patches: the fewest bytes that make an address read as approved."""

from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.book.model import AddressBook, Patch
from desktop_app.export.patch import address_replacement, as_written, patches_for, splice
from desktop_app.export.plan_columns import Patches
from desktop_app.review.decision import fix_address, fix_domain

_ADDRESSES = st.from_regex(r"[a-zA-Z.é]{1,6}@[a-zA-Zéß.]{1,8}", fullmatch=True)


def _card(line: str, encoding: str = "utf-8") -> bytes:
    return f"BEGIN:VCARD\r\nFN:Zoë\r\n{line}\r\nEND:VCARD\r\n".encode(encoding)


@pytest.mark.parametrize(
    ("before", "domain", "after"),
    [
        ("EMAIL:j@army.ml", "army.mil", "EMAIL:j@army.mil"),
        ("EMAIL:j@Army.Ml", "army.mil", "EMAIL:j@Army.Mil"),
        ("EMAIL:J@ARMY.ML", "army.mil", "EMAIL:J@ARMY.MIL"),
        ("EMAIL:J.Doe@gmial.com", "gmail.com", "EMAIL:J.Doe@gmail.com"),
        ("EMAIL:j@ar\r\n my.\r\n ml", "army.mil", "EMAIL:j@ar\r\n my.\r\n mil"),
        ("EMAIL:j@ar\r\n mmy.mil", "army.mil", "EMAIL:j@ar\r\n my.mil"),
        ("EMAIL;QUOTED-PRINTABLE:=6A=40ar=\r\nmy=2Eml", "army.mil", "EMAIL;QUOTED-PRINTABLE:=6A=40ar=\r\nmy=2Emil"),
        (r"EMAIL:j@gmail\,com", "gmail.com", "EMAIL:j@gmail.com"),
        ("EMAIL:Jo <mailto:j@army.ml>", "army.mil", "EMAIL:Jo <mailto:j@army.mil>"),
        ("EMAIL: j@army.ml ", "army.mil", "EMAIL: j@army.mil "),
        ("EMAIL:j@munchen.de", "münchen.de", "EMAIL:j@münchen.de"),
        ("EMAIL:j@xn--mnchn-kva.de", "münchen.de", "EMAIL:j@xn--mnchen-3ya.de"),
        ("EMAIL:jörg@army.ml", "army.mil", "EMAIL:jörg@army.mil"),
        ("EMAIL:a@b@army.ml", "army.mil", "EMAIL:a@b@army.mil"),
    ],
)
def test_only_what_differs_is_changed(
    read: Callable[..., AddressBook], exported: Callable[..., bytes], before: str, domain: str, after: str
) -> None:
    assert exported(read(_card(before)), {0: fix_domain(domain)}) == _card(after)


def test_a_domain_that_the_encoding_lacks_is_written_in_punycode(
    read: Callable[..., AddressBook], exported: Callable[..., bytes]
) -> None:
    book = read(_card("EMAIL:j@lodz.pl", "cp1252"))
    assert exported(book, {0: fix_domain("łódź.pl")}) == _card("EMAIL:j@xn--d-uga0v4h.pl", "cp1252")


@pytest.mark.parametrize("row", ["ohn@army.ml,J", '"ohn@army.ml",J', "J,ohn@army.ml", "J,ohn@army.ml\n"])
def test_a_whole_address_can_be_replaced_wherever_its_row_begins_or_ends(
    read: Callable[..., AddressBook], exported: Callable[..., bytes], row: str
) -> None:
    header = "Email,Name\n" if row.endswith("J") else "Name,Email\n"
    book = read(f"{header}{row}".encode(), "book.csv")
    fixed = exported(book, {0: fix_address("john@army.mil")})
    assert fixed.decode() == header + row.replace("ohn@army.ml", "john@army.mil")


def test_every_address_of_a_table_can_grow_at_its_front(
    read: Callable[..., AddressBook], exported: Callable[..., bytes]
) -> None:
    book = read(b"Email,Name\na@x.org,1\nb@x.org,2\nc@x.org,3\n", "book.csv")
    fixed = exported(book, {row: fix_address(f"z{book.address(row)}") for row in range(3)})
    assert fixed == b"Email,Name\nza@x.org,1\nzb@x.org,2\nzc@x.org,3\n"


def test_an_at_sign_that_is_missing_can_be_put_in(
    read: Callable[..., AddressBook], exported: Callable[..., bytes]
) -> None:
    book = read(_card("EMAIL:John.army.mil"))
    assert exported(book, {0: fix_address("John@army.mil")}) == _card("EMAIL:John@army.mil")


def test_utf_16_is_written_as_it_was(read: Callable[..., AddressBook], exported: Callable[..., bytes]) -> None:
    book = read(_card("EMAIL:j@army.ml", "utf-16"))
    assert exported(book, {0: fix_domain("army.mil")}) == _card("EMAIL:j@army.mil", "utf-16")


@given(original=_ADDRESSES, corrected=_ADDRESSES)
def test_the_approved_text_is_what_the_patches_make(
    read: Callable[..., AddressBook], original: str, corrected: str
) -> None:
    book = read(_card(f"EMAIL:{original}"))
    data = b"".join(
        splice(
            book.members[0].data,
            Patches(patches_for(book, [address_replacement(book, 0, as_written(original, corrected, "utf-8"))])),
        )
    )
    assert data == _card(f"EMAIL:{as_written(original, corrected, 'utf-8')}")


@given(original=_ADDRESSES, corrected=_ADDRESSES)
@example(original="A@IA", corrected="AAi@A")
@example(original="A@A", corrected="A@ß")
def test_a_corrected_address_is_the_right_one_but_for_the_case_of_its_domain(original: str, corrected: str) -> None:
    written = as_written(original, corrected, "utf-8")
    assert written.partition("@")[0] == corrected.partition("@")[0]
    assert written.lower() == corrected.lower()


def test_what_is_written_once_is_written_so_again() -> None:
    once = as_written("j@Army.Ml", "j@army.mil", "utf-8")
    assert as_written("j@Army.Ml", once, "utf-8") == once


def test_overlapping_patches_are_refused() -> None:
    with pytest.raises(ValueError, match="overlap"):
        list(splice(b"abcdef", [Patch(0, 1, 4, b""), Patch(0, 3, 5, b"")]))


def test_a_domain_in_ldif_is_written_in_punycode(
    read: Callable[..., AddressBook], exported: Callable[..., bytes]
) -> None:
    data = b"dn: cn=J,mail=j@munchen.de\nmail: j@munchen.de\n"
    book = read(data, "book.ldif")
    assert exported(book, {0: fix_domain("m\u00fcnchen.de")}) == data.replace(b"munchen.de", b"xn--mnchen-3ya.de")


def test_letters_are_not_brought_into_an_encoding_that_may_be_wrong(
    read: Callable[..., AddressBook], exported: Callable[..., bytes]
) -> None:
    book = read(_card("EMAIL:j@munchen.de"), encoding="cp1252")  # it is UTF-8
    assert exported(book, {0: fix_domain("m\u00fcnchen.de")}) == _card("EMAIL:j@xn--mnchen-3ya.de")
