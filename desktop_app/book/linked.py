"""Where else in a book an address stands: in its own contact, and in the lists that name people by their address.

A list in a vCard file is a card with MEMBER:mailto: lines (RFC 6350 §6.6.5; Apple has X-ADDRESSBOOKSERVER-MEMBER).
In LDIF, Thunderbird names entries cn=…,mail=… and its lists refer to them by that text, so that an address corrected
without its dn and member lines would drop the person from every list.
"""

import enum
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from desktop_app.book.csv_layout import CsvLayout, shown_columns
from desktop_app.book.csv_rows import cell_spans
from desktop_app.book.encoding import CACHED_SLICE, SLICE
from desktop_app.book.ldif import ADDRESS_ATTRIBUTES, AttributeLine, attribute_line, attribute_lines
from desktop_app.book.lines import with_newlines
from desktop_app.book.model import AddressBook, Format, RawValue
from desktop_app.book.text import Wrapping
from desktop_app.book.vcard_lines import LogicalLine, logical_line, logical_lines
from desktop_app.files.progress import Progress, ignore_progress

_LONGEST_TYPE = 40  # characters; the names of attribute types are shorter
_MOST_LINES = 2000
"""Lines or cells of a contact that are looked through; it has some ten, and a list names its people elsewhere."""
_LONGEST_VALUE = 64 * 1024
_VCARD_LIST_NAME = re.compile(rb"(?:[A-Za-z0-9-]++\.)?(?:X-ADDRESSBOOKSERVER-)?MEMBER", re.IGNORECASE)
_USUAL_WORDS = (b"MEMBER", b"Member", b"member")
_MEMBER = re.compile(rb"member(?=[;:])")
_LIST_ATTRIBUTES = (
    "uniquemember", "member", "rfc822mailmember", "mgrprfc822mailmember", "manager", "secretary", "owner", "seealso",
    "roleoccupant",
)  # fmt: skip
_LDIF_LIST_LINE = re.compile(
    rb"\n(?=(?:" + "|".join(_LIST_ATTRIBUTES).encode() + rb")(?:;[^:\r\n]*+)?:"
    rb"|[A-Za-z0-9;-]++\r?\n )",  # folded inside its name
    re.IGNORECASE,
)
_LONGEST_LIST_NAME = 200
_BEGINS_BASE64 = re.compile(rb":(?:[\r\n]+ )?:")
_MAIL_RDN = re.compile(r"(?:^|[,+;]) *e?mail *= *((?:[^,;\\=+]|\\.|\+(?! *\w+ *=))+)", re.IGNORECASE)
_BARE = re.compile(r"(?:mailto:)?([^\s,<>:=]+@[^\s,<>:=?@]+)(?:\?.*)?", re.IGNORECASE)
_NOT_LOOKED_THROUGH = frozenset({"BEGIN", "END", "EMAIL", "PHOTO", "LOGO", "SOUND", "KEY", "VERSION", "REV"})
_LIST_PROPERTIES = frozenset({"MEMBER", "X-ADDRESSBOOKSERVER-MEMBER"})
_NAME_PROPERTIES = frozenset({"FN"})
_NAME_ATTRIBUTES = frozenset({"cn", "commonname", "displayname"})
_IN_LOCAL_PART = re.compile(r"[\w.+-]")
_IN_DOMAIN = re.compile(r"[\w-]|\.\w")
_MAIL_TYPES = frozenset({"mail", "email"})
_DN_ESCAPE = re.compile(r"\\(?:([0-9A-Fa-f]{2})|(.))")
_DN_SPECIALS = frozenset(',+"<>;=#')  # RFC 4514 §2.4: a backslash may stand before each


class LinkKind(enum.Enum):
    """What a place is for, which decides whether changing it along is offered."""

    LIST = enum.auto()
    """It keeps a person on a list: changed along unless somebody says otherwise."""
    NAME = enum.auto()
    """It is shown as the contact's name: changed along only if somebody says so."""
    OTHER = enum.auto()
    """A note, a chat name …: shown, never changed."""


@dataclass(frozen=True, slots=True)
class LinkedPlace:
    """An address at another place: characters start to end of a value. field: the property, attribute or column."""

    contact: int
    field: str
    kind: LinkKind
    value: RawValue
    start: int
    end: int

    @property
    def key(self) -> tuple[int, int, int]:
        """Return what tells places in one book apart."""
        return self.value.member, self.value.start, self.start


class ContactText(NamedTuple):
    """A value of a contact that holds no address of its own, decoded."""

    field: str
    kind: LinkKind
    value: RawValue
    text: str


def texts_of_contact(book: AddressBook, contact: int) -> tuple[ContactText, ...]:
    """Return everything in a contact that may repeat one of its addresses, in the order of the file."""
    raw = book.contact_bytes(contact)
    member = book.members[book.contacts.member[contact]]
    # Addresses that have an @ of their own: not in base64, and no X.500 path or "none".
    own = sum(row not in book.parts and "@" in book.address(row) for row in book.rows_of(contact))
    hidden = _BEGINS_BASE64.search(raw) if member.format is Format.LDIF else b"=40" in raw
    if raw.count(b"@") <= own and not hidden:
        return ()
    texts = (ContactText(*each, book.decode(each[-1]).text) for each in _values(book, contact, raw))
    return tuple(each for each in texts if "@" in each.text)


def places_in(texts: Iterable[ContactText], address: str, contact: int) -> list[LinkedPlace]:
    """Return where an address stands in the texts of its contact."""
    if "@" not in address:
        return []
    return [
        LinkedPlace(contact, each.field, _kind(each.kind, each.text, start), each.value, start, end)
        for each in texts
        for start, end in _occurrences(address, each.text)
    ]


class ListPlaces:
    """Every place in a book's lists that names somebody by an address, by that address in lower case."""

    def __init__(self, book: AddressBook, progress: Progress = ignore_progress) -> None:
        self._by_address: dict[str, list[LinkedPlace]] = {}
        for number, member in enumerate(book.members):
            progress("Finishing", number, len(book.members))
            if member.format is not Format.CSV:
                self._add(book, number, progress)

    def __len__(self) -> int:
        return len(self._by_address)

    def naming(self, address: str) -> list[LinkedPlace]:
        """Return the places that name an address, in the order of the file."""
        return self._by_address.get(address.lower(), [])

    def _add(self, book: AddressBook, number: int, progress: Progress) -> None:
        """Look through one member."""
        member = book.members[number]
        data = member.lines_apart
        is_ldif = member.format is Format.LDIF
        for position in _ldif_list_lines(data) if is_ldif else _vcard_list_lines(data, progress):
            contact = book.contact_at(number, position)
            if contact is None:
                continue
            line = attribute_line(data, position) if is_ldif else logical_line(data, position)
            if is_ldif and line.name.lower() not in _LIST_ATTRIBUTES:
                continue
            value = line.value(data, number, member.encoding)
            if value.end - value.start > _LONGEST_VALUE:
                continue
            for start, end, address in _named_in(book.decode(value).text):
                place = LinkedPlace(contact, line.name, LinkKind.LIST, value, start, end)
                self._by_address.setdefault(address.lower(), []).append(place)


def _ldif_list_lines(data: bytes) -> Iterator[int]:
    """Yield where the lines begin that refer to other entries."""
    return (match.end() for match in _LDIF_LIST_LINE.finditer(data))


def _vcard_list_lines(data: bytes, progress: Progress) -> Iterator[int]:
    """Yield where the lines begin that name members of a list: a word that few files have at all."""
    if not any(_holds(data, word, progress) for word in _USUAL_WORDS):
        return
    for offset in range(0, len(data), CACHED_SLICE):
        progress("Finishing", offset, len(data))
        part = data[offset : offset + CACHED_SLICE + len(b"member:")].lower()
        for match in _MEMBER.finditer(part):
            position = offset + match.end()
            start = data.rfind(b"\n", max(0, position - _LONGEST_LIST_NAME), position) + 1
            if start and match.start() < CACHED_SLICE and _VCARD_LIST_NAME.fullmatch(data, start, position):
                yield start


def _holds(data: bytes, word: bytes, progress: Progress) -> bool:
    """Return whether data holds a word, looking through a slice at a time."""
    for start in range(0, len(data), SLICE):
        progress("Finishing", start, len(data))
        if data.find(word, start, start + SLICE + len(word)) >= 0:
            return True
    return False


def _named_in(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, address) of whom a list's line names: mailto:…, an address alone, or mail=… in a dn."""
    bare = _BARE.fullmatch(text.strip())
    if bare:
        start = text.index(bare.group(1))
        yield start, start + len(bare.group(1)), bare.group(1)
        return
    for found in _MAIL_RDN.finditer(text):
        written = found.group(1).rstrip()
        if "@" in written:
            yield found.start(1), found.start(1) + len(written), unescaped_dn(written)


def unescaped_dn(text: str) -> str:
    """Return a part of a dn without its backslashes (RFC 4514 §2.4), before a sign or before its code in two digits."""
    return _DN_ESCAPE.sub(lambda found: chr(int(found[1], 16)) if found[1] else found[2], text)


def _kind(kind: LinkKind, text: str, start: int) -> LinkKind:
    """Return the kind of an occurrence: in a dn it counts for lists only as mail=…, which is what they refer to."""
    if kind is not LinkKind.LIST or "=" not in text:
        return kind
    before = text[max(0, start - 2 * _LONGEST_TYPE) : start].rstrip()
    attribute = re.split("[,+;]", before.removesuffix("=")[-_LONGEST_TYPE:])[-1].strip().lower()
    return LinkKind.LIST if before.endswith("=") and attribute in _MAIL_TYPES else LinkKind.OTHER


def _values(book: AddressBook, contact: int, raw: bytes) -> Iterator[tuple[str, LinkKind, RawValue]]:
    """Yield (field, kind, value) of everything in a contact that may repeat its address."""
    number = book.contacts.member[contact]
    member = book.members[number]
    if member.layout:
        yield from _cells(book, contact, raw, member.layout)
        return
    offset = book.contacts.start[contact]
    data = with_newlines(raw)
    found: Iterator[tuple[LinkKind | None, AttributeLine | LogicalLine]]
    if member.format is Format.LDIF:
        found = ((_attribute_kind(line), line) for line in attribute_lines(data, 0, len(data)))
    else:
        found = ((_property_kind(line, data), line) for line in logical_lines(data, 0, len(data)))
    for kind, line in islice(found, _MOST_LINES):
        if kind and line.end - line.value_start <= _LONGEST_VALUE:
            yield line.name, kind, line.value(data, number, member.encoding, offset)


def _attribute_kind(line: AttributeLine) -> LinkKind | None:
    """Return what an address in this line of an entry is for; None where none is looked for."""
    name = line.name.lower()
    if not name or name in ADDRESS_ATTRIBUTES or line.how == "<":
        return None
    if name == "dn":
        return LinkKind.LIST
    return LinkKind.NAME if name in _NAME_ATTRIBUTES else LinkKind.OTHER


def _property_kind(line: LogicalLine, data: bytes) -> LinkKind | None:
    """Return what an address in this line of a card is for; None where none is looked for."""
    if not line.name or line.name in _NOT_LOOKED_THROUGH or line.wrapping(data) & Wrapping.BASE64:
        return None
    if line.name in _LIST_PROPERTIES:
        return LinkKind.LIST
    return LinkKind.NAME if line.name in _NAME_PROPERTIES else LinkKind.OTHER


def _cells(book: AddressBook, contact: int, raw: bytes, layout: CsvLayout) -> Iterator[tuple[str, LinkKind, RawValue]]:
    """Yield the cells of a row that no address was read from."""
    number, offset = book.contacts.member[contact], book.contacts.start[contact]
    shown = shown_columns(layout)
    names = {*shown.displayed, shown.full}
    for column, (start, end, wrapping) in enumerate(islice(cell_spans(raw, layout.delimiter), _MOST_LINES)):
        if b"@" in raw[start:end] and column not in layout.email_columns and end - start <= _LONGEST_VALUE:
            field = layout.header[column] if column < len(layout.header) else f"column {column + 1}"
            kind = LinkKind.NAME if column in names else LinkKind.OTHER
            value = RawValue(number, offset + start, offset + end, wrapping, book.members[number].encoding)
            yield field, kind, value


def _occurrences(address: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of an address in a longer text, in any letter case, also as a dn writes it."""
    if "\\" in text:
        local, _, domain = address.rpartition("@")
        escaped = "".join(
            rf"(?:\\?{re.escape(sign)}|\\{ord(sign):02x})" if sign in _DN_SPECIALS else re.escape(sign)
            for sign in local
        )
        found = re.finditer(f"{escaped}@{re.escape(domain)}", text, re.IGNORECASE)
        yield from (match.span() for match in found if _stands_alone(text, *match.span()))
        return
    low, wanted = text.lower(), address.lower()
    if len(low) != len(text):  # a letter whose lower case is two characters
        low, wanted = text, address
    start = low.find(wanted)
    while start >= 0:
        if _stands_alone(text, start, start + len(wanted)):
            yield start, start + len(wanted)
        start = low.find(wanted, start + len(wanted))


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Return whether an address is not merely part of a longer one."""
    return not (_IN_LOCAL_PART.match(text, start - 1, start) if start else None) and not _IN_DOMAIN.match(text, end)
