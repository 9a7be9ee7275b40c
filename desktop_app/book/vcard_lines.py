"""One logical line of a vCard, read exactly: through folds and through quoted-printable's soft line breaks.

The quick reader finds nearly every address with one pattern. This is what it asks where a line isn't plain, and
what decodes a single contact for showing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.book.encoding import TextUndecodableError, usable_encoding
from desktop_app.book.lines import physical_line
from desktop_app.book.model import RawValue
from desktop_app.book.text import Wrapping, decode_quoted_printable

_LONGEST_HEADER = 64 * 1024
_HEADER = re.compile(rb'(?:[^":]++|"[^"]*+(?:"|\Z))*:')
_FOLD = re.compile(rb"\r?\n[ \t]")
_COMPONENT = re.compile(r"(?:[^\\;]++|\\.)*\\?", re.DOTALL)
_ESCAPE = re.compile(r"\\([\\,;:nN])")
_CHARSET = re.compile(r'CHARSET="?([\w.:-]+)')
_BASE64 = re.compile(r'(?:^|[;=])"?(?:B|BASE64)"?(?:;|$)')


@dataclass(frozen=True, slots=True)
class LogicalLine:
    """A property with its position: [start, value_start) is the header, [value_start, end) the value."""

    start: int
    value_start: int
    end: int
    next_start: int
    header: str
    """Group, name and parameters, upper case, unfolded; empty where the line is no property."""

    @property
    def name(self) -> str:
        """Return the property's name without its group."""
        return self.header.partition(";")[0].rpartition(".")[2].strip()

    @property
    def parameters(self) -> str:
        """Return the parameters as written, upper case."""
        return self.header.partition(";")[2]

    def wrapping(self, data: bytes) -> Wrapping:
        """Return how the value's bytes differ from its text."""
        if _BASE64.search(self.parameters):
            return Wrapping.BASE64
        wrapping = Wrapping.PLAIN
        if "QUOTED-PRINTABLE" in self.parameters:
            wrapping |= Wrapping.QUOTED_PRINTABLE
        if data.find(b"\n", self.value_start, self.end) >= 0:
            wrapping |= Wrapping.FOLDED
        if data.find(b"\\", self.value_start, self.end) >= 0:
            wrapping |= Wrapping.BACKSLASH
        return wrapping

    def charset(self, encoding: str) -> str:
        """Return the encoding of the value: what the property names, or else the file's.

        A file that is UTF-8 throughout is so whatever its properties say, but for what is transfer-encoded in them.
        """
        found = _CHARSET.search(self.parameters)
        transferred = "QUOTED-PRINTABLE" in self.parameters or _BASE64.search(self.parameters)
        if found is None or (encoding == "utf-8" and not transferred):
            return encoding
        try:
            codec = usable_encoding(found.group(1))
        except TextUndecodableError:
            return encoding
        return encoding if codec.startswith("utf-16") else codec

    def value(self, data: bytes, member: int, encoding: str, offset: int = 0) -> RawValue:
        """Return the value's place in a member of an encoding; offset: of data in the member."""
        start, end = offset + self.value_start, offset + self.end
        return RawValue(member, start, end, self.wrapping(data), self.charset(encoding))

    def text(self, data: bytes, encoding: str) -> str:
        r"""Return the value for showing, with its folds and transfer encoding undone but its \\ escapes kept."""
        raw = data[self.value_start : self.end]
        quoted_printable = "QUOTED-PRINTABLE" in self.parameters
        raw = decode_quoted_printable(raw) if quoted_printable else _FOLD.sub(b"", raw)
        for name in (self.charset(encoding), encoding, "cp1252"):
            try:
                return raw.decode(name)
            except UnicodeDecodeError:
                continue
        return raw.decode("latin-1")


def logical_line(data: bytes, start: int) -> LogicalLine:
    """Return the logical line that begins at start."""
    end, next_start = physical_line(data, start)
    while data[next_start : next_start + 1] in (b" ", b"\t"):
        end, next_start = physical_line(data, next_start)
    found = _HEADER.match(data, start, min(end, start + _LONGEST_HEADER))
    if found is None:
        return LogicalLine(start, end, end, next_start, "")
    header = _FOLD.sub(b"", found.group()[:-1]).decode("latin-1").upper()
    if "QUOTED-PRINTABLE" in header:
        while data[end - 1 : end] == b"=" and next_start < len(data):
            end, next_start = physical_line(data, next_start)
    return LogicalLine(start, found.end(), end, next_start, header)


def logical_lines(data: bytes, start: int, end: int) -> Iterator[LogicalLine]:
    """Yield the logical lines of data[start:end]."""
    while start < end:
        line = logical_line(data, start)
        yield line
        start = line.next_start


def unescaped(text: str) -> str:
    r"""Undo \, \; \\ and \n in one component of a value."""
    return _ESCAPE.sub(lambda match: "\n" if match.group(1) in "nN" else match.group(1), text)


def components(text: str) -> list[str]:
    """Split a structured value (N, ORG) at its unescaped semicolons, and unescape each part."""
    parts = []
    position = 0
    while position <= len(text):
        end = _component_end(text, position)
        parts.append(unescaped(text[position:end]))
        position = end + 1
    return parts


def _component_end(text: str, position: int) -> int:
    """Return where the component that begins at position ends: at an unescaped semicolon, or with the text."""
    found = _COMPONENT.match(text, position)
    return found.end() if found else len(text)
