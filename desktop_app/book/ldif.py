"""LDIF (RFC 2849), as Thunderbird and directory servers export it: where each entry and each address lies in the bytes.

An entry is what stands between two empty lines, from its first line that is neither a comment nor the version. Values
may be folded by one blank, also inside their attribute's name, and be in base64 (::).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.book.entering import LONGEST_VALUE, Entering, MemberReader
from desktop_app.book.lines import physical_line, with_newlines
from desktop_app.book.model import AddressBook, ContactDetails, Member, RawValue
from desktop_app.book.text import Wrapping, decode, decode_base64
from desktop_app.files.phrases import phrase
from desktop_app.files.progress import Progress

ADDRESS_ATTRIBUTES = frozenset(
    {
        "mail",  # RFC 2798; RFC 4524 has rfc822Mailbox as its other name
        "rfc822mailbox",
        "mozillasecondemail",
        "mozillaworkemail",
        "emailaddress",
        "email",
        "mailalternateaddress",
        "mailalternateaddresses",
        "maillocaladdress",
        "mailroutingaddress",
        "mailforwardingaddress",
        "otheremail",
        "othermailbox",
        "xmozillasecondemail",
        "proxyaddresses",
        "targetaddress",
    }
)
_WITH_SCHEME = frozenset({"proxyaddresses", "targetaddress"})  # Active Directory: SMTP:, smtp:, X500:, sip: …
_ADDRESS_LINE = (
    rb"(?:(?:"
    + b"|".join(sorted(name.encode() for name in ADDRESS_ATTRIBUTES))
    + rb")(?:;[^:\r\n]*+)?:"
    + rb"|[A-Za-z0-9.;-]++(?=\r?\n ))"  # folded inside its name
)
_FIRST_LINE = re.compile(_ADDRESS_LINE, re.IGNORECASE)
_FURTHER_LINES = re.compile(rb"\n(" + _ADDRESS_LINE + rb")", re.IGNORECASE)
_BETWEEN = re.compile(rb"\n[\r\n]*\n")
_PREAMBLE_LINE = re.compile(rb"(?:(#)[^\n]*+|version:[^\n]*+|\r?)(?:\n|\Z)", re.IGNORECASE)
_FOLDED_ON = re.compile(rb" [^\n]*+(?:\n|\Z)")
_BLANKS = re.compile(rb" *+")
_START = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s++|#[^\n]*+\n)*(?:version:\s*+\d|dn::?\s*+[^\s=]++=?)", re.IGNORECASE)
_CHANGE = re.compile(rb"\nchangetype:[ ]*+(?!add\b)", re.IGNORECASE)
_FOLD = re.compile(rb"\r?\n ")
_LONGEST_HEAD = 64 * 1024
_PROGRESS_EVERY = 1024
_SHOWN_VALUE = 16 * 1024
_MOST_SHOWN = 200
_LONGEST_ENTRY = 512 * 1024


@dataclass(frozen=True, slots=True)
class AttributeLine:
    """An attribute with its position: [value_start, end) is the value; how is “”, “:” for base64, “<” for a URL."""

    start: int
    name: str
    how: str
    value_start: int
    end: int
    next_start: int

    def wrapping(self, data: bytes) -> Wrapping:
        """Return how the value's bytes differ from its text."""
        if self.how == ":":
            return Wrapping.BASE64
        folded = data.find(b"\n", self.value_start, self.end) >= 0
        return Wrapping.FOLDED if folded else Wrapping.PLAIN

    def value(self, data: bytes, member: int, encoding: str, offset: int = 0) -> RawValue:
        """Return the value's place in a member of an encoding; offset: of data in the member."""
        encoding = "utf-8" if self.how == ":" else encoding
        return RawValue(member, offset + self.value_start, offset + self.end, self.wrapping(data), encoding)

    def text(self, data: bytes, encoding: str) -> str:
        """Return the value for showing."""
        raw = data[self.value_start : min(self.end, self.value_start + _SHOWN_VALUE)]
        if self.how == ":":
            return (decode_base64(raw) or b"").decode("utf-8", "replace")
        return decode(raw, 0, self.wrapping(data), encoding).text


def looks_like_ldif(data: bytes) -> bool:
    """Return whether a file begins as LDIF does: with its version, or with an entry's name."""
    return _START.match(data[:_LONGEST_HEAD]) is not None


def read_ldif(entering: Entering, member: int, progress: Progress) -> None:
    """Fill a book with the entries of one member. Problems are listed, never raised."""
    _LdifReader(entering, member).read(progress)


def preamble_end(member: Member) -> int:
    """Return where the comments and the version that a file begins with end."""
    data = member.lines_apart
    return _past_preamble(data, member.data_start, len(data))


def attribute_line(data: bytes, start: int) -> AttributeLine:
    """Return the logical line that begins at start; its name is empty where it is a comment or no attribute."""
    end, next_start = physical_line(data, start)
    while data[next_start : next_start + 1] == b" ":
        end, next_start = physical_line(data, next_start)
    colon = data.find(b":", start, min(end, start + _LONGEST_HEAD))
    if colon < 0 or data[start : start + 1] == b"#":
        return AttributeLine(start, "", "", start, end, next_start)
    name = _FOLD.sub(b"", data[start:colon]).partition(b";")[0].decode("latin-1").strip()
    value_start = _past_fold(data, colon + 1, end)
    how = data[value_start : value_start + 1].decode("latin-1")
    how = how if how in (":", "<") else ""
    blanks = _BLANKS.match(data, value_start + len(how), end)
    value_start = blanks.end() if blanks else value_start + len(how)
    return AttributeLine(start, name, how, value_start, end, next_start)


def attribute_lines(data: bytes, start: int, end: int) -> Iterator[AttributeLine]:
    """Yield the logical lines of data[start:end]."""
    while start < end:
        line = attribute_line(data, start)
        yield line
        start = line.next_start


def _past_preamble(data: bytes, position: int, end: int) -> int:
    """Return where the comments, versions and empty lines that begin at position end."""
    while position < end and (line := _PREAMBLE_LINE.match(data, position, end)):
        position = line.end()
        # Not in the pattern: a repeat of groups keeps some hundred bytes for each of a million lines.
        while line.group(1) and position < end and (folded := _FOLDED_ON.match(data, position, end)):
            position = folded.end()
    return position


def _past_fold(data: bytes, position: int, end: int) -> int:
    """Return where a line goes on if it is folded right at position."""
    fold = _FOLD.match(data, position, end)
    return fold.end() if fold else position


class _LdifReader(MemberReader):
    """Reads one member."""

    def __init__(self, entering: Entering, member: int) -> None:
        super().__init__(entering, member)
        self._data = self._file.lines_apart

    def read(self, progress: Progress) -> None:
        """Find every entry and address."""
        data = self._data
        for count, (begin, end) in enumerate(self._paragraphs()):
            if count % _PROGRESS_EVERY == 0:
                progress("Reading", begin, len(data))
            start = _past_preamble(data, begin, end)
            if data[start:end].strip():
                self._read_entry(start, end)
        progress("Reading", len(data), len(data))

    def _paragraphs(self) -> Iterator[tuple[int, int]]:
        """Yield (start, end) of what stands between empty lines, its last line end included."""
        data = self._data
        start = self._file.data_start
        for between in _BETWEEN.finditer(data, start):
            yield start, between.start() + 1
            start = between.end()
        if start < len(data):
            yield start, len(data)

    def _read_entry(self, start: int, end: int) -> None:
        """Enter one entry with its addresses; an instruction to change an entry (RFC 2849 §6) is only listed."""
        if _CHANGE.search(self._data, start, end):
            self._book.problem(self._member, start, phrase("this is no entry but an instruction to change one"))
            return
        first = _FIRST_LINE.match(self._data, start, end)
        if first:
            self._read_line(start)
        for match in _FURTHER_LINES.finditer(self._data, start, end):
            self._read_line(match.start(1))
        self._book.contacts.add(self._member, start, end)

    def _read_line(self, position: int) -> None:
        """Enter the addresses of a line, if it is about addresses."""
        line = attribute_line(self._data, position)
        name = line.name.lower()
        if name not in ADDRESS_ATTRIBUTES or line.value_start >= line.end:
            return
        raw = self._data[line.value_start : line.end]
        if line.how == "<":
            self._book.problem(self._member, position, phrase("this {name} is kept in another file", name=line.name))
            return
        if line.how == ":" and len(raw) <= LONGEST_VALUE and decode_base64(raw) is None:
            self._book.problem(self._member, position, phrase("this {name} is not valid base64", name=line.name))
            return
        if name in _WITH_SCHEME and not line.text(self._data, self._file.encoding).lower().startswith("smtp:"):
            return
        value = line.value(self._data, self._member, self._file.encoding)
        self._entering.addresses_in(value, len(self._book.contacts), self._book.field_number(line.name))


_NAMES = ("displayname", "cn", "commonname", "mozillanickname", "o", "mail", "dn")
_ORGANISATIONS = ("o", "organizationname", "company", "ou", "department")
_PHONES = frozenset(
    {
        "telephonenumber",
        "mobile",
        "mobiletelephonenumber",
        "cellphone",
        "homephone",
        "pager",
        "facsimiletelephonenumber",
    }
)
_COUNTRIES = frozenset({"c", "co", "countryname", "mozillahomecountryname"})


def entry_fields(raw: bytes, encoding: str) -> list[tuple[str, str]]:
    """Return (attribute, text) of an entry, without binary values."""
    data = with_newlines(raw[:_LONGEST_ENTRY])
    lines = [line for line in attribute_lines(data, 0, len(data)) if line.name and line.how != "<"]
    texts = [(line.name, line.text(data, encoding).strip()) for line in lines[:_MOST_SHOWN]]
    return [(name, text) for name, text in texts if text and "\ufffd" not in text]


def describe_ldif(book: AddressBook, contact: int) -> ContactDetails:
    """Decode what is shown of one entry."""
    data = with_newlines(book.contact_bytes(contact))
    encoding = book.members[book.contacts.member[contact]].encoding
    values: dict[str, str] = {}
    phones: list[str] = []
    countries: list[str] = []
    for line in attribute_lines(data, 0, len(data)):
        name = line.name.lower()
        text = line.text(data, encoding).strip() if name else ""
        if not text:
            continue
        if name in _PHONES:
            phones.append(text)
        elif name in _COUNTRIES:
            countries.append(text)
        else:
            values.setdefault(name, text)
    parts = " ".join(values[name] for name in ("givenname", "sn") if name in values)
    shown = [values.get("displayname", ""), values.get("cn", ""), parts, *(values.get(name, "") for name in _NAMES)]
    organisation = next((values[name] for name in _ORGANISATIONS if name in values), "")
    return ContactDetails(next(filter(None, shown), ""), organisation, tuple(phones), tuple(countries))
