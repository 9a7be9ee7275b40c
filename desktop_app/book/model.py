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
from desktop_app.book.encoding import slices
from desktop_app.book.lines import LineIndex, with_newlines
from desktop_app.book.text import DecodedText, Wrapping, decode
from desktop_app.files.phrases import phrase

NO_DOMAIN = 0
"""The domain number of an address that has no domain (X.500, no @ …)."""


class Format(enum.StrEnum):
    """The kinds of file that can be read."""

    VCARD = "vcard"
    CSV = "csv"
    LDIF = "ldif"


class Shape(enum.Enum):
    """What a book is on the disk: one file, or a folder or zip of them."""

    FILE = enum.auto()
    FOLDER = enum.auto()
    ZIP = enum.auto()


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
    """One file of the book; name: its path in the folder or zip, with slashes, None where the book is one file.

    data is what positions refer to: the source itself, or for UTF-16 the same text in UTF-8.
    codec is the encoding of the source, encoding the one of data, mark the source's byte-order mark.
    layout: how the table is laid out, where the format is CSV.
    """

    name: str | None
    format: Format
    source: bytes = field(repr=False)
    data: bytes = field(repr=False)
    codec: str
    encoding: str
    mark: bytes
    layout: CsvLayout | None = field(default=None, repr=False)

    @property
    def data_start(self) -> int:
        """Return where the text begins in data: behind the byte-order mark, if data holds it."""
        return len(self.mark) if self.data is self.source else 0

    def restored(self, data: Iterable[bytes]) -> Iterator[bytes]:
        """Yield changed data in the encoding of the source, with its byte-order mark."""
        if self.data is self.source:
            yield from data
            return
        decoder = codecs.getincrementaldecoder(self.encoding)("surrogatepass")
        yield self.mark
        for chunk in data:
            yield decoder.decode(chunk).encode(self.codec, "surrogatepass")
        yield decoder.decode(b"", final=True).encode(self.codec, "surrogatepass")

    @cached_property
    def lines_apart(self) -> bytes:
        """Return data with every lone CR as LF, for reading it by lines; the same object where there is none."""
        return with_newlines(self.data)

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


class RawValue(NamedTuple):
    """A value's bytes, start to end, in a member, and how to read them."""

    member: int
    start: int
    end: int
    wrapping: Wrapping
    encoding: str


class Contacts:
    """Columns, one row a contact: its member, and its bytes from start to end."""

    def __init__(self) -> None:
        self.member = array("I")
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
    """One opened file, folder or zip of contacts. Read once, never changed; decisions live in the review session."""

    path: Path
    members: list[Member]
    shape: Shape = Shape.FILE
    entries: tuple[str, ...] = field(default=(), repr=False)
    """The name of everything in a folder or zip, members or not, as it was when the book was read."""
    contacts: Contacts = field(default_factory=Contacts, repr=False)
    addresses: Addresses = field(default_factory=Addresses, repr=False)
    fields: list[str] = field(default_factory=list, repr=False)
    domains: list[str] = field(default_factory=lambda: [""], repr=False)
    """Distinct domains, lower-case as written, by domain number; number 0 means none."""
    unusable: dict[int, Unusable] = field(default_factory=dict, repr=False)
    """Address row → why no domain check can help it; rows without a domain are always here."""
    charsets: dict[int, str] = field(default_factory=dict, repr=False)
    """Address row → its encoding, where its property names another one than the rest of the file is in."""
    parts: dict[int, tuple[int, int]] = field(default_factory=dict, repr=False)
    """Address row → which characters of its value it is, where that is in base64, whose digits can't be told apart."""
    problems: list[Problem] = field(default_factory=list, repr=False)
    _field_numbers: dict[str, int] = field(default_factory=dict, init=False, repr=False)
    _last_base64: tuple[RawValue, DecodedText] | None = field(default=None, init=False, repr=False, compare=False)
    """A list in base64 is decoded once, not once for each of its addresses."""

    @property
    def format(self) -> str:
        """Return the format of the members: vcard, csv, ldif, or mixed."""
        return _common((str(member.format) for member in self.members), "mixed")

    @property
    def encoding(self) -> str:
        """Return the encoding of the members, or mixed."""
        return _common((member.codec for member in self.members), "mixed")

    @cached_property
    def sha256(self) -> str:
        """Return what identifies the book's content: the hash of its file, or of its members' names and hashes."""
        if self.shape is Shape.FILE:
            return self.members[0].sha256
        return combined_sha256((str(member.name), member.sha256) for member in self.members)

    def problem(self, member: int, position: int, what: str) -> None:
        """List a problem at a byte position of a member."""
        self.problems.append(Problem(self.place(member, position), what))

    def place(self, member: int, position: int) -> str:
        """Return where a byte of a member is, for a person: its file, if there are several, and its line."""
        file = self.members[member]
        line = file.lines.line(position)
        if file.name is None:
            return phrase("line {line}", line=line)
        return phrase("{file}, line {line}", file=file.name, line=line)

    def field_number(self, name: str) -> int:
        """Return the number of a field, a new one where it has none yet."""
        number = self._field_numbers.get(name)
        if number is None:
            number = self._field_numbers[name] = len(self.fields)
            self.fields.append(name)
        return number

    def member_of(self, row: int) -> int:
        """Return the number of the member that holds an address."""
        return self.contacts.member[self.addresses.contact[row]]

    def domain(self, row: int) -> str:
        """Return the domain of an address, lower-case as written; empty where it has none."""
        return self.domains[self.addresses.domain[row]]

    def field_name(self, row: int) -> str:
        """Return the property or column that holds an address."""
        return self.fields[self.addresses.field[row]]

    def value(self, row: int) -> RawValue:
        """Return the bytes that hold an address: its own, or in base64 those of the whole value."""
        addresses, member = self.addresses, self.member_of(row)
        encoding = self.charsets.get(row) or self.members[member].encoding
        return RawValue(member, addresses.start[row], addresses.end[row], Wrapping(addresses.wrapping[row]), encoding)

    def decode(self, value: RawValue) -> DecodedText:
        """Return a value with the place of each of its characters."""
        last = self._last_base64
        if last and last[0] == value:
            return last[1]
        raw = self.members[value.member].data[value.start : value.end]
        text = decode(raw, value.start, value.wrapping, value.encoding)
        if value.wrapping & Wrapping.BASE64:
            self._last_base64 = value, text
        return text

    def decoded(self, row: int) -> DecodedText:
        """Return an address with the place of each of its characters."""
        text = self.decode(self.value(row))
        return text.sub(*self.parts[row]) if row in self.parts else text

    def address(self, row: int) -> str:
        """Return an address as text."""
        if self.addresses.wrapping[row] == Wrapping.PLAIN:
            raw = self.members[self.member_of(row)].data[self.addresses.start[row] : self.addresses.end[row]]
            if raw.isascii():  # nearly always, and some thirty times quicker than keeping every position
                return raw.decode("ascii")
        return self.decoded(row).text

    def forget_addresses(self, length: int) -> None:
        """Forget the address rows from length on."""
        self.addresses.truncate(length)
        for noted in (self.unusable, self.charsets, self.parts):
            for row in [row for row in noted if row >= length]:
                del noted[row]

    def file_of(self, row: int) -> str:
        """Return the path of the file that holds an address, in a zip as if that were a folder."""
        name = self.members[self.member_of(row)].name
        return str(self.path if name is None else self.path / name)

    def where(self, row: int) -> str:
        """Return where an address begins, for a person: its file, if there are several, and its line."""
        return self.place(self.member_of(row), self.addresses.start[row])

    def line(self, row: int) -> int:
        """Return the line, from 1, on which an address begins."""
        return self.members[self.member_of(row)].lines.line(self.addresses.start[row])

    def contact_bytes(self, contact: int) -> bytes:
        """Return the bytes of a contact."""
        data = self.members[self.contacts.member[contact]].data
        return data[self.contacts.start[contact] : self.contacts.end[contact]]

    def contact_at(self, member: int, position: int) -> int | None:
        """Return the contact that holds a byte of a member; None where it is outside any."""
        first = bisect_left(self.contacts.member, member)
        behind = bisect_right(self.contacts.member, member)
        contact = bisect_right(self.contacts.start, position, first, behind) - 1
        return contact if contact >= first and position < self.contacts.end[contact] else None

    def rows_of(self, contact: int) -> range:
        """Return the addresses of a contact; the contact column ascends, so they stand together."""
        column = self.addresses.contact
        return range(bisect_left(column, contact), bisect_right(column, contact))


def combined_sha256(files: Iterable[tuple[str, str]]) -> str:
    """Return one hash of several files, given as (name, hash): that of the list that sha256sum would print."""
    lines = "".join(f"{sha256}  {name}\n" for name, sha256 in files)
    return hashlib.sha256(lines.encode("utf-8", "surrogateescape")).hexdigest()


def _common(values: Iterable[str], otherwise: str) -> str:
    """Return what all values are, or otherwise where they differ."""
    different = set(values)
    return different.pop() if len(different) == 1 else otherwise
