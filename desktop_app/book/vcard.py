"""vCard 2.1, 3.0 and 4.0: where each card and each e-mail address lies in the bytes.

1. One pattern finds the lines that matter: BEGIN, END and EMAIL. Each try begins at a literal newline, which is what
   makes it quick; an address that stands for itself is taken from the match as it is.
2. Any other EMAIL line (folded, quoted-printable, escaped, in angle brackets …), and any line that is folded inside
   its name, is read exactly, by vcard_lines.
3. A line after a soft line break ("=" at the end) may be no line at all but the inside of a quoted-printable value;
   then the card is walked, line by line, to see.

Line ends are CR LF, LF, or CR alone (RFC 6350 §3.2 asks for the first; files have all three, also mixed).
"""

import itertools
import re

from desktop_app.book.address_text import PLAIN_ADDRESS
from desktop_app.book.encoding import is_ascii_safe
from desktop_app.book.entering import LONGEST_VALUE, Entering, MemberReader
from desktop_app.book.lines import with_newlines
from desktop_app.book.model import AddressBook, ContactDetails
from desktop_app.book.text import Wrapping
from desktop_app.book.vcard_bulk import LARGEST_PIECE, BulkPiece, pieces
from desktop_app.book.vcard_lines import LogicalLine, components, logical_line, logical_lines, unescaped
from desktop_app.files.phrases import phrase
from desktop_app.files.progress import Progress, ignore_progress

_LINE = (
    rb"(?:(?:[A-Za-z0-9-]++\.)?EMAIL"
    rb'(?:(?:;[^":\r\n]*+)?:[ ]*+(?P<address>' + PLAIN_ADDRESS + rb")[ ]*+(?=\r?(?:\n(?![ \t])|\Z))"
    rb"|(?P<other>[;:]))"
    rb"|(?P<begin>BEGIN[ \t]*+:[ \t]*+VCARD[ \t]*+(?=[\r\n]|\Z))"
    rb"|(?P<end>END[ \t]*+:[ \t]*+VCARD[ \t]*+(?=[\r\n]|\Z))"
    # Folded, the whole inner card would be this line's value.
    rb"|(?P<agent>AGENT[^:\r\n]*+:[ \t]*+BEGIN:VCARD[ \t]*+(?=\r?\n(?![ \t])))"
    rb"|(?P<folded>[A-Za-z0-9.-]++(?=\r?\n[ \t])|AGENT(?=[^:\r\n]*+:[ \t]*+BEGIN:VCARD)))"
)
_FIRST_LINE = re.compile(_LINE, re.IGNORECASE)
_FURTHER_LINES = re.compile(rb"\n" + _LINE, re.IGNORECASE)
_ADDRESS, _DOMAIN, _OTHER, _BEGIN, _END, _AGENT, _FOLDED = range(1, 8)
_AGENT_LINE = re.compile(rb"(?:[A-Za-z0-9-]+\.)?AGENT(?:;[^:]*)?:\s*", re.IGNORECASE)
# Inside the one value of an AGENT. A value ends at the first escaped line end, and where there is none at the fold.
_ESCAPED_EMAIL = re.compile(
    rb"\\n(?:\r?\n[ \t])?(?:[a-z0-9-]++\.)?email(?:\\?;[^:\\]*+)*:(?P<value>(?:[^\\]|\\[^n])*)", re.IGNORECASE
)
_FOLDED_EMAIL = re.compile(rb"\n[ \t](?:[a-z0-9-]++\.)?email(?:;[^:\r\n]*+)?:(?P<value>[^\r\n]*+)", re.IGNORECASE)
_INNER_BEGIN = re.compile(rb"[ \t]*BEGIN:VCARD[ \t]*", re.IGNORECASE)
_EQUALS_SIGN = 0x3D
_COUNTRY_IN_ADR = 6
"""Which component of ADR is the country (RFC 6350 §6.3.1), from 0."""
_PROGRESS_EVERY = 4096
_NO_END = phrase("this contact has no END:VCARD before the next one begins")


def looks_like_vcard(data: bytes) -> bool:
    """Return whether a card begins somewhere near the start of the file."""
    return re.search(rb"(?:^|[\r\n])[ \t]*BEGIN[ \t]*:[ \t]*VCARD", data[: 1024 * 1024], re.IGNORECASE) is not None


def read_vcard(entering: Entering, member: int, progress: Progress) -> None:
    """Fill a book with the cards of one member. Problems are listed, never raised."""
    _VCardReader(entering, member).read(progress)


class _VCardReader(MemberReader):
    """Reads one member; keeps the card that is open while its lines come by."""

    def __init__(self, entering: Entering, member: int) -> None:
        super().__init__(entering, member)
        self._data = self._file.lines_apart
        self._field = self._book.field_number("EMAIL")
        self._depth = 0
        self._card_start = 0
        self._card_rows = 0
        self._walked_to = 0
        self._outside_from = self._file.data_start

    def read(self, progress: Progress) -> None:
        """Find every card and address: the regular ones by the thousand, the others line by line."""
        data = self._data
        if not is_ascii_safe(self._file.encoding):  # lower case might change half of a letter
            self._read_lines(self._file.data_start, len(data), progress)
            return
        for start, end in pieces(data, self._file.data_start):
            progress("Reading", start, len(data))
            if end - start > LARGEST_PIECE:
                self._read_lines(start, end, progress)
                continue
            piece = BulkPiece(data, start, end)
            for run in piece.runs():
                if run.is_regular:
                    piece.enter(self._entering, self._member, run, self._field)
                else:
                    self._read_lines(run.start, run.end, ignore_progress)
        progress("Reading", len(data), len(data))

    def _read_lines(self, start: int, end: int, progress: Progress) -> None:
        """Read line by line from one card's beginning to another's."""
        data = self._data
        self._walked_to = self._outside_from = start
        addresses = self._book.addresses
        contacts = self._book.contacts
        number_of = self._entering.domains.by_bytes
        field = self._field
        is_safe = is_ascii_safe(self._file.encoding)
        first = _FIRST_LINE.match(data, start, end)
        found = itertools.chain((first,) if first else (), _FURTHER_LINES.finditer(data, start, end))
        for count, match in enumerate(found):
            if count % _PROGRESS_EVERY == 0:
                progress("Reading", match.start(), len(data))
            position = match.start()
            after_soft_break = position > 1 and _EQUALS_SIGN in (data[position - 1], data[position - 2])
            if after_soft_break and self._depth and not self._is_own_line(position + 1):
                continue
            group = match.lastindex
            if group == _ADDRESS:
                if self._depth and (is_safe or match.group(_ADDRESS).isascii()):
                    span = match.span(_ADDRESS)
                    addresses.add(len(contacts), field, *span, Wrapping.PLAIN, number_of[match.group(_DOMAIN)])
                elif self._depth:
                    self._read_exactly(position + (data[position] == 0x0A), listed=True)
            elif group in (_OTHER, _FOLDED):
                if self._depth:
                    self._read_exactly(position + (data[position] == 0x0A), listed=group == _OTHER)
            elif group == _BEGIN:
                self._begin(match.start(_BEGIN))
            elif group == _END:
                self._end(match.end(_END))
            elif self._depth:
                self._depth += 1
        self._finish(end)

    def _is_own_line(self, position: int) -> bool:
        """Return whether a logical line of the open card begins at position, walking on from where we were."""
        start = max(self._walked_to, self._card_start)
        for line in logical_lines(self._data, start, position):
            start = line.next_start
        self._walked_to = start
        return start == position

    def _begin(self, position: int) -> None:
        """Open a card, or one inside an AGENT property (vCard 2.1 §2.4.6)."""
        if self._depth and self._previous_line_is_agent(position):
            self._depth += 1
            return
        if self._depth:
            self._problem(self._card_start, _NO_END)
            self._close(position)
        self._note_text_outside(position)
        self._depth = 1
        self._card_start = position
        self._card_rows = len(self._book.addresses)

    def _previous_line_is_agent(self, position: int) -> bool:
        """Return whether the line above is an AGENT whose card comes on its own lines."""
        end = self._data.rfind(b"\n", 0, position)
        start = self._data.rfind(b"\n", 0, max(end, 0)) + 1
        return _AGENT_LINE.fullmatch(self._data, start, max(end, start)) is not None

    def _end(self, position: int) -> None:
        """Close the innermost open card."""
        if self._depth:
            self._depth -= 1
            if self._depth == 0:
                self._close(position)

    def _close(self, position: int) -> None:
        """Enter the open card into the book."""
        self._book.contacts.add(self._member, self._card_start, position)
        self._outside_from = position
        self._depth = 0

    def _note_text_outside(self, until: int) -> None:
        """List what stands between two cards, if anything does."""
        between = self._data[self._outside_from : until]
        if between.strip():
            self._problem(
                self._outside_from + len(between) - len(between.lstrip()), phrase("this text is outside any contact")
            )

    def _finish(self, position: int) -> None:
        """Leave a card that was cut off as it is: its last line may be half an address."""
        if not self._depth:
            self._note_text_outside(position)
            return
        if position < len(self._data):
            self._problem(self._card_start, _NO_END)
            self._close(position)
            return
        self._book.forget_addresses(self._card_rows)
        self._problem(
            self._card_start, phrase("the contact that begins here is cut off: the file ends before its END:VCARD")
        )

    def _read_exactly(self, position: int, *, listed: bool) -> None:
        """Read an EMAIL line that isn't plain, or one that is folded inside its name and may be something else.

        listed: it is a problem if it can't be read.
        """
        line = logical_line(self._data, position)
        if line.name == "EMAIL":
            self._add_addresses(line)
        elif line.name == "AGENT":
            self._add_agent(line)
        elif listed and not line.header:
            self._problem(position, phrase("this EMAIL line can’t be read"))

    def _add_addresses(self, line: LogicalLine) -> None:
        """Enter the addresses of one EMAIL property."""
        value = line.value(self._data, self._member, self._file.encoding)
        self._entering.addresses_in(value, len(self._book.contacts), self._field, line.parameters)

    def _add_agent(self, line: LogicalLine) -> None:
        r"""Enter the addresses of a whole card in one value (RFC 2426 §3.5.4); lines end in \n, or where it folds."""
        whole = line.value(self._data, self._member, self._file.encoding)
        raw = self._data[whole.start : min(whole.end, whole.start + LONGEST_VALUE)]
        inner = _ESCAPED_EMAIL if b"\\n" in raw.lower() else _FOLDED_EMAIL
        for match in inner.finditer(raw):
            start, end = match.span("value")
            value = whole._replace(start=whole.start + start, end=whole.start + end)
            self._entering.addresses_in(value, len(self._book.contacts), self._field)

    def _problem(self, position: int, what: str) -> None:
        """List a problem at a byte position."""
        self._book.problem(self._member, position, what)


def describe_vcard(book: AddressBook, contact: int) -> ContactDetails:
    """Decode what is shown of one card."""
    data = with_newlines(book.contact_bytes(contact))
    encoding = book.members[book.contacts.member[contact]].encoding
    values: dict[str, str] = {}
    phones: list[str] = []
    countries: list[str] = []
    depth = 0
    for line in logical_lines(data, 0, len(data)):
        name = line.name
        if name in ("BEGIN", "END"):
            depth += 1 if name == "BEGIN" else -1
        elif name == "AGENT" and _INNER_BEGIN.fullmatch(data, line.value_start, line.end):
            depth += 1
        elif depth == 1 and name == "TEL":
            phones.append(unescaped(line.text(data, encoding)).strip().removeprefix("tel:"))
        elif depth == 1 and name == "ADR":
            countries += components(line.text(data, encoding))[_COUNTRY_IN_ADR : _COUNTRY_IN_ADR + 1]
        elif depth == 1 and name in ("FN", "N", "NICKNAME", "ORG", "EMAIL"):
            values.setdefault(name, line.text(data, encoding).strip())
    organisation = " · ".join(part for part in components(values.get("ORG", "")) if part.strip())
    name = (
        unescaped(values.get("FN", "")).strip()
        or _name_from_parts(values.get("N", ""))
        or unescaped(values.get("NICKNAME", ""))
        or organisation
        or values.get("EMAIL", "")
    )
    return ContactDetails(name, organisation, tuple(filter(None, phones)), tuple(filter(str.strip, countries)))


def _name_from_parts(value: str) -> str:
    """Join the parts of N (RFC 6350 §6.2.2: family; given; additional; prefixes; suffixes) as a person reads them."""
    family, given, additional, prefix, suffix = (components(value) + [""] * 5)[:5]
    return " ".join(part.strip() for part in (prefix, given, additional, family, suffix) if part.strip())
