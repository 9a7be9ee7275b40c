"""The address book: original bytes, and columns that say where each contact and address lies in them.

Nothing here is an object per contact or per address, so that a million contacts stay small and quick.
Names and other details are decoded from the bytes when somebody asks for them.
"""

import codecs
import enum
import hashlib
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from desktop_app.book.csv_layout import CsvLayout
from desktop_app.book.lines import LineIndex
from desktop_app.book.text import DecodedText, Wrapping, decode, slices

NO_DOMAIN = 0
"""The domain number of an address that has no domain (X.500, no @ …)."""


class Format(enum.StrEnum):
    """The kinds of file that can be read."""

    VCARD = "vcard"
    CSV = "csv"


class Unusable(enum.StrEnum):
    """Why no domain check can help an address; the values are part of the command line's contract."""

    X500 = "x500"
    X400 = "x400"
    FAX = "fax"
    NOTES = "notes"
    IP_LITERAL = "ip-literal"
    INTERNAL_HOST = "internal-host"
    NO_AT_SIGN = "no-at-sign"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in the file that could not be read; it is exported as it is."""

    where: str
    what: str


@dataclass(frozen=True, slots=True)
class Patch:
    """New bytes for member.data[start:end]."""

    member: int
    start: int
    end: int
    replacement: bytes


@dataclass(frozen=True)
class Member:
    """One file of the book.

    data is what positions refer to: the source itself, or for UTF-16 the same text in UTF-8.
    codec is the encoding of the source, encoding the one of data, mark the source's byte-order mark.
    """

    name: str | None
    source: bytes = field(repr=False)
    data: bytes = field(repr=False)
    codec: str
    encoding: str
    mark: bytes

    @property
    def data_start(self) -> int:
        """Return where the text begins in data: behind the byte-order mark, if data holds it."""
        return len(self.mark) if self.data is self.source else 0

    def restored(self, data: Iterable[bytes]) -> Iterator[bytes]:
        """Yield changed data in the encoding of the source, with its byte-order mark."""
        if self.data is self.source:
            yield from data
            return
        decoder = codecs.getincrementaldecoder(self.encoding)()
        yield self.mark
        for chunk in data:
            yield decoder.decode(chunk).encode(self.codec)

    @cached_property
    def lines(self) -> LineIndex:
        """Return the index of line numbers."""
        return LineIndex(self.data)

    @cached_property
    def sha256(self) -> str:
        """Return the hash of the source, in hexadecimal."""
        digest = hashlib.sha256()
        for chunk in slices(self.source):
            digest.update(chunk)
        return digest.hexdigest()


class Contacts:
    """Columns, one row a contact: its member, and its bytes from start to end."""

    def __init__(self) -> None:
        self.member = array("H")
        self.start = array("Q")
        self.end = array("Q")

    def __len__(self) -> int:
        return len(self.start)

    def add(self, member: int, start: int, end: int) -> None:
        """Append a contact."""
        self.member.append(member)
        self.start.append(start)
        self.end.append(end)


class Addresses:
    """Columns, one row an address: its contact, field, bytes from start to end, wrapping and domain number.

    The bytes are those of the address itself: without a display name, angle brackets, mailto: or blanks around it.
    """

    def __init__(self) -> None:
        self.contact = array("I")
        self.field = array("H")
        self.start = array("Q")
        self.end = array("Q")
        self.wrapping = array("B")
        self.domain = array("I")

    def __len__(self) -> int:
        return len(self.start)

    def add(self, contact: int, field_number: int, start: int, end: int, wrapping: int, domain: int) -> None:
        """Append an address."""
        self.contact.append(contact)
        self.field.append(field_number)
        self.start.append(start)
        self.end.append(end)
        self.wrapping.append(wrapping)
        self.domain.append(domain)

    def truncate(self, length: int) -> None:
        """Forget the rows from length on."""
        for column in (self.contact, self.field, self.start, self.end, self.wrapping, self.domain):
            del column[length:]


class ContactDetails(NamedTuple):
    """What is shown of one contact: decoded, but not yet made harmless for the screen."""

    name: str
    organisation: str
    phones: tuple[str, ...]
    countries: tuple[str, ...] = ()
    """Of the postal addresses, as written there."""


@dataclass
class AddressBook:
    """One opened file of contacts. Read once, never changed; decisions live in the review session."""

    path: Path
    format: Format
    members: list[Member]
    layout: CsvLayout | None = field(default=None, repr=False)
    """How the table is laid out, where the format is CSV."""
    contacts: Contacts = field(default_factory=Contacts, repr=False)
    addresses: Addresses = field(default_factory=Addresses, repr=False)
    fields: list[str] = field(default_factory=list, repr=False)
    domains: list[str] = field(default_factory=lambda: [""], repr=False)
    """Distinct domains, lower-case as written, by domain number; number 0 means none."""
    unusable: dict[int, Unusable] = field(default_factory=dict, repr=False)
    """Address row → why no domain check can help it; rows without a domain are always here."""
    problems: list[Problem] = field(default_factory=list, repr=False)

    @property
    def encoding(self) -> str:
        """Return the encoding of the first member."""
        return self.members[0].codec

    @property
    def sha256(self) -> str:
        """Return what identifies the book's content."""
        return self.members[0].sha256

    def member_of(self, row: int) -> int:
        """Return the number of the member that holds an address."""
        return self.contacts.member[self.addresses.contact[row]]

    def domain(self, row: int) -> str:
        """Return the domain of an address, lower-case as written; empty where it has none."""
        return self.domains[self.addresses.domain[row]]

    def field_name(self, row: int) -> str:
        """Return the property or column that holds an address."""
        return self.fields[self.addresses.field[row]]

    def decoded(self, row: int) -> DecodedText:
        """Return an address with the place of each of its characters."""
        member = self.members[self.member_of(row)]
        start, end = self.addresses.start[row], self.addresses.end[row]
        return decode(member.data[start:end], start, Wrapping(self.addresses.wrapping[row]), member.encoding)

    def address(self, row: int) -> str:
        """Return an address as text."""
        if self.addresses.wrapping[row] == Wrapping.PLAIN:
            raw = self.members[self.member_of(row)].data[self.addresses.start[row] : self.addresses.end[row]]
            if raw.isascii():  # nearly always, and some thirty times quicker than keeping every position
                return raw.decode("ascii")
        return self.decoded(row).text

    def line(self, row: int) -> int:
        """Return the line, from 1, on which an address begins."""
        return self.members[self.member_of(row)].lines.line(self.addresses.start[row])

    def contact_bytes(self, contact: int) -> bytes:
        """Return the bytes of a contact."""
        data = self.members[self.contacts.member[contact]].data
        return data[self.contacts.start[contact] : self.contacts.end[contact]]

    def rows_of(self, contact: int) -> range:
        """Return the addresses of a contact; the contact column ascends, so they stand together."""
        column = self.addresses.contact
        return range(bisect_left(column, contact), bisect_right(column, contact))
