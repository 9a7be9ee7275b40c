"""The photo of one contact, as its bytes in the file. Only what lies in the book itself: a link is never followed."""

import re

from desktop_app.book.ldif import attribute_lines
from desktop_app.book.lines import with_newlines
from desktop_app.book.model import AddressBook, Format
from desktop_app.book.text import Wrapping, decode_base64
from desktop_app.book.vcard_lines import logical_line

LARGEST_PHOTO = 3 * 1024 * 1024
"""Bytes in the file, some two thirds of which are the photo's own; a larger one is not shown."""
_PHOTO_LINE = re.compile(rb"^(?:[A-Za-z0-9-]++\.)?PHOTO[;:]", re.IGNORECASE | re.MULTILINE)
_DATA = re.compile(rb"data:[^,\\;]*+(?:\\?;[^,\\;]*+)*?\\?;base64\\?,", re.IGNORECASE)
_FOLD = re.compile(rb"\r?\n[ \t]")
_ATTRIBUTES = frozenset({"jpegphoto", "thumbnailphoto", "photo"})


def photo_of(book: AddressBook, contact: int) -> bytes | None:
    """Return the first photo of a contact that is kept in the book; None where there is none, or it is too large."""
    member = book.members[book.contacts.member[contact]]
    if member.layout or book.contacts.end[contact] - book.contacts.start[contact] > 2 * LARGEST_PHOTO:
        return None
    data = with_newlines(book.contact_bytes(contact))
    return _of_entry(data) if member.format is Format.LDIF else _of_card(data)


def _of_card(data: bytes) -> bytes | None:
    """Return the photo of a card: in base64 (versions 2.1 and 3.0), or as a data: address (4.0)."""
    for found in _PHOTO_LINE.finditer(data):
        line = logical_line(data, found.start())
        value = data[line.value_start : line.end]
        if len(value) > LARGEST_PHOTO:
            continue
        if line.wrapping(data) & Wrapping.BASE64:
            return decode_base64(value)
        value = _FOLD.sub(b"", value).strip()
        start = _DATA.match(value)
        if start:
            return decode_base64(value[start.end() :])
    return None


def _of_entry(data: bytes) -> bytes | None:
    """Return the photo of an LDIF entry."""
    for line in attribute_lines(data, 0, len(data)):
        if line.name.lower() in _ATTRIBUTES and line.how == ":" and line.end - line.value_start <= LARGEST_PHOTO:
            return decode_base64(data[line.value_start : line.end])
    return None
