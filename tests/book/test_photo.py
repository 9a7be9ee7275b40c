"""A contact's photo is what lies in the book; nothing is ever fetched."""

import base64
from collections.abc import Callable

import pytest

from desktop_app.book import photo
from desktop_app.book.model import AddressBook
from desktop_app.book.photo import photo_of

PICTURE = b"\x89PNG\r\n\x1a\n and whatever else is in it"
TEXT = base64.b64encode(PICTURE)
FOLDED = TEXT[:20] + b"\r\n " + TEXT[20:]


def card(*lines: bytes) -> bytes:
    """Return a card with some lines."""
    return b"\r\n".join((b"BEGIN:VCARD", b"VERSION:3.0", b"FN:Ann", *lines, b"EMAIL:a@army.ml", b"END:VCARD", b""))


@pytest.mark.parametrize(
    "line",
    [
        b"PHOTO;ENCODING=b;TYPE=PNG:" + FOLDED,
        b"PHOTO;ENCODING=BASE64;PNG:" + FOLDED,
        b"item1.photo;encoding=B:" + TEXT,
        b"PHOTO:data:image/png;base64," + FOLDED,
        b"PHOTO;VALUE=uri:data:image/png;base64\\," + TEXT,
        b"PHOTO;VALUE=URI:https://example.org/a.png\r\nPHOTO;ENCODING=b:" + TEXT,
    ],
)
def test_a_card_s_photo_is_found_however_it_is_written(read: Callable[..., AddressBook], line: bytes) -> None:
    assert photo_of(read(card(line)), 0) == PICTURE


@pytest.mark.parametrize(
    "line",
    [
        b"PHOTO;VALUE=URI:https://example.org/a.png",
        b"PHOTO:file:///etc/passwd",
        b"PHOTO;ENCODING=b:A",
        b"PHOTO:data:image/png,plain",
        b"NOTE:PHOTO;ENCODING=b:" + TEXT,
        b"PHOTO:",
    ],
)
def test_a_link_or_nonsense_is_no_photo(read: Callable[..., AddressBook], line: bytes) -> None:
    assert not photo_of(read(card(line)), 0)


def test_an_entry_s_photo_is_found(read: Callable[..., AddressBook]) -> None:
    entry = b"dn: cn=Ann\ncn: Ann\nmail: a@army.ml\njpegPhoto:: " + TEXT[:20] + b"\n " + TEXT[20:] + b"\n"
    assert photo_of(read(entry, "a.ldif"), 0) == PICTURE
    assert photo_of(read(entry.replace(b"::", b":< file:///x"), "a.ldif"), 0) is None


def test_a_photo_that_is_too_large_is_not_decoded(
    read: Callable[..., AddressBook], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(photo, "LARGEST_PHOTO", len(TEXT) - 1)
    assert photo_of(read(card(b"PHOTO;ENCODING=b:" + TEXT)), 0) is None


def test_a_table_has_no_photos(read: Callable[..., AddressBook]) -> None:
    assert photo_of(read(b"Name,E-mail\nAnn,a@army.ml\n", "a.csv"), 0) is None
