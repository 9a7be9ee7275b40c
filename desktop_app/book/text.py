"""Bytes to characters and back, never losing which bytes a character came from.

A wrong guess of the encoding may change what is displayed, never what is written: only bytes of an approved
change are ever encoded anew.
"""

import codecs
import enum
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.files.display import harmless

SLICE = 4 * 1024 * 1024
"""Bytes handled by one C call at the most; a longer call would hold the interpreter lock and freeze the window."""

_UTF16_BY_MARK = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_FOLD = re.compile(rb"(?:\r\n?|\n)[ \t]")
_MAX_BINARY_CONTROLS = 0.02
_STRUCTURE = b'BEGIN:VCARD\r\n;="",\t+-@'
"""What the readers look for in bytes; an encoding must have it where ASCII has (EBCDIC and UTF-7 don't)."""
_TEXT_CONTROLS = frozenset(b"\t\n\r\x0b\x0c\x1a\x1b")


class Wrapping(enum.IntFlag):
    """How the raw bytes of a value differ from its text."""

    PLAIN = 0
    FOLDED = 1
    """Continued on further lines (RFC 6350 §3.2)."""
    QUOTED_PRINTABLE = 2
    """vCard 2.1's ENCODING=QUOTED-PRINTABLE (RFC 2045 §6.7)."""
    BACKSLASH = 4
    r"""vCard's \, \; \\ (RFC 6350 §3.4)."""
    QUOTED = 8
    """Inside a quoted CSV cell, where "" stands for one quote (RFC 4180 §2)."""


@dataclass(frozen=True, slots=True)
class DecodedText:
    """A text whose character i came from the raw bytes starts[i]:ends[i]."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def sub(self, start: int, end: int) -> "DecodedText":
        """Return the part between two character positions."""
        return DecodedText(self.text[start:end], self.starts[start:end], self.ends[start:end])


class TextUndecodableError(ValueError):
    """The bytes are no text in any encoding that is tried, or no file can be read in the encoding that is named."""


def guess_encoding(data: bytes) -> tuple[str, int]:
    """Return (the name of the codec, the length of the byte-order mark).

    By mark, then by the zeros that UTF-16 leaves in Latin text, then strict UTF-8, then Windows-1252 as the
    encoding that desktop programs in Western languages write. Errors: TextUndecodableError for binary data.
    """
    if data.startswith(codecs.BOM_UTF8):
        return _utf8_or_cp1252(data), len(codecs.BOM_UTF8)
    for mark, name in _UTF16_BY_MARK.items():
        if data.startswith(mark):
            if not is_decodable(data[len(mark) :], name):
                raise TextUndecodableError("it says that it is UTF-16 text, but it is not valid")
            return name, len(mark)
    head = data[:SLICE]
    if b"\0" in head:
        for name, zeros in (("utf-16-le", head[1:512:2]), ("utf-16-be", head[0:512:2])):
            if zeros.count(0) > 0.8 * len(zeros) and is_decodable(data, name):
                return name, 0
        raise TextUndecodableError("it is not a text file")
    controls = sum(head.count(bytes((code,))) for code in range(32) if code not in _TEXT_CONTROLS)
    if controls > _MAX_BINARY_CONTROLS * len(head):
        raise TextUndecodableError("it is not a text file")
    return _utf8_or_cp1252(data), 0


def usable_encoding(name: str) -> str:
    """Return the codec of an encoding that books can be read in. Errors: TextUndecodableError saying why not."""
    if not name.strip():
        raise TextUndecodableError("an encoding needs a name, such as utf-8 or windows-1252")
    try:
        codec = codecs.lookup(name).name
        readable = codec.startswith("utf-16") or _STRUCTURE.decode(codec) == _STRUCTURE.decode("ascii")
    except (LookupError, ValueError, AttributeError, TypeError):
        raise TextUndecodableError(f"there is no text encoding named “{harmless(name, 60)}”") from None
    if not readable or codec == "idna":  # which takes a text for one domain
        raise TextUndecodableError(f"Proofbook can’t read files in “{harmless(name, 60)}”")
    return codec


def _utf8_or_cp1252(data: bytes) -> str:
    """Return utf-8 for strict UTF-8, also where only folds tear its characters apart (RFC 2426 §2.6 counts octets)."""
    if is_decodable(data, "utf-8") or is_decodable(_FOLD.sub(b"", data), "utf-8"):
        return "utf-8"
    return "cp1252"


def is_decodable(data: bytes, encoding: str) -> bool:
    """Return whether data is valid text in encoding, looking at one slice at a time."""
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        for chunk in slices(data):
            if not (encoding == "utf-8" and chunk.isascii() and decoder.getstate()[0] == b""):
                decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def slices(data: bytes) -> Iterator[bytes]:
    """Yield data in pieces of SLICE bytes at the most."""
    for start in range(0, len(data), SLICE):
        yield data[start : start + SLICE]


def decode(raw: bytes, offset: int, wrapping: Wrapping, encoding: str) -> DecodedText:
    """Decode the raw bytes of a value that begins at offset in its file.

    Bytes that the encoding doesn't have become U+FFFD, one a byte, so that every character still has its place.
    """
    if raw.isascii() and (not wrapping or (wrapping == Wrapping.QUOTED and b'""' not in raw)):
        places = range(offset, offset + len(raw) + 1)
        return DecodedText(raw.decode("ascii"), tuple(places[:-1]), tuple(places[1:]))
    units: list[tuple[int, int, int]] = []  # (byte value after unwrapping, raw start, raw end)
    position = 0
    while position < len(raw):
        value, length = _next_byte(raw, position, wrapping)
        if value is not None:
            units.append((value, offset + position, offset + position + length))
        position += length
    return _characters(units, encoding)


def _next_byte(raw: bytes, position: int, wrapping: Wrapping) -> tuple[int | None, int]:
    """Return (the next byte of the value or None for mere wrapping, how many raw bytes it takes)."""
    byte = raw[position]
    if wrapping & Wrapping.QUOTED_PRINTABLE and byte == 0x3D:
        if raw[position + 1 : position + 3] == b"\r\n":
            return None, 3
        if raw[position + 1 : position + 2] in (b"\n", b"\r"):
            return None, 2
        digits = raw[position + 1 : position + 3]
        if len(digits) == 2 and all(digit in b"0123456789ABCDEFabcdef" for digit in digits):
            return int(digits, 16), 3
    if wrapping & Wrapping.FOLDED and byte in b"\r\n":
        length = 2 if raw[position : position + 2] == b"\r\n" else 1
        following = raw[position + length : position + length + 1]
        return None, length + (following in (b" ", b"\t"))
    if wrapping & Wrapping.BACKSLASH and byte == 0x5C and raw[position + 1 : position + 2] in (b",", b";", b":", b"\\"):
        return raw[position + 1], 2
    if wrapping & Wrapping.QUOTED and raw[position : position + 2] == b'""':
        return byte, 2
    return byte, 1


def _characters(units: list[tuple[int, int, int]], encoding: str) -> DecodedText:
    """Join bytes into characters, each with the raw range of all its bytes."""
    decoder = codecs.getincrementaldecoder(encoding)()
    texts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    first = 0

    def add(text: str, upto: int) -> None:
        """Note characters that bytes first to upto-1 gave; several from one sequence share its range."""
        for character in text:
            texts.append(character)
            starts.append(units[first][1])
            ends.append(units[upto - 1][2])

    index = 0
    while index < len(units):
        try:
            text = decoder.decode(bytes((units[index][0],)))
        except UnicodeDecodeError:
            decoder.reset()
            add("\ufffd", first + 1)
            first += 1
            index = first
            continue
        index += 1
        if text:
            add(text, index)
            first = index
    while first < len(units):
        add("\ufffd", first + 1)
        first += 1
    return DecodedText("".join(texts), tuple(starts), tuple(ends))


def encode(text: str, wrapping: Wrapping, encoding: str) -> bytes:
    """Encode a replacement as the place it goes to is written. Errors: UnicodeEncodeError."""
    raw = text.encode(encoding)
    if wrapping & Wrapping.BACKSLASH:
        for special in (b"\\", b",", b";"):
            raw = raw.replace(special, b"\\" + special)
    if wrapping & Wrapping.QUOTED_PRINTABLE:
        raw = b"".join(bytes((b,)) if 0x21 <= b <= 0x7E and b != 0x3D else b"=%02X" % b for b in raw)
    if wrapping & Wrapping.QUOTED:
        raw = raw.replace(b'"', b'""')
    return raw


def decode_quoted_printable(raw: bytes) -> bytes:
    """Decode quoted-printable without positions, for values that are only shown."""
    return quopri.decodestring(raw)
