"""Bytes to characters and back, never losing which bytes a character came from."""

import base64
import binascii
import codecs
import enum
import quopri
from dataclasses import dataclass

_ESCAPABLE = frozenset(",;:\\")
_BASE64_DIGITS = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
_NO_BASE64_DIGITS = bytes(set(range(256)) - _BASE64_DIGITS)
_PADDING = 0x3D
_Unit = tuple[int, int, int]
"""(a byte of the value after unwrapping, where its raw bytes begin, where they end)."""


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
    BASE64 = 16
    """LDIF's :: values (RFC 2849) and vCard's ENCODING=b: three bytes share four digits, which may run over folds."""


@dataclass(frozen=True, slots=True)
class DecodedText:
    """A text whose character i came from the raw bytes starts[i]:ends[i]."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def sub(self, start: int, end: int) -> "DecodedText":
        """Return the part between two character positions."""
        return DecodedText(self.text[start:end], self.starts[start:end], self.ends[start:end])


def decode(raw: bytes, offset: int, wrapping: Wrapping, encoding: str) -> DecodedText:
    """Decode the raw bytes of a value that begins at offset in its file.

    Bytes that the encoding doesn't have become U+FFFD, one a byte, so that every character still has its place.
    """
    if raw.isascii() and (not wrapping or (wrapping == Wrapping.QUOTED and b'""' not in raw)):
        places = range(offset, offset + len(raw) + 1)
        return DecodedText(raw.decode("ascii"), tuple(places[:-1]), tuple(places[1:]))
    if wrapping & Wrapping.BASE64:
        return _characters(_base64_units(raw, offset), encoding)
    units: list[_Unit] = []
    position = 0
    while position < len(raw):
        value, length = _next_byte(raw, position, wrapping)
        if value is not None:
            units.append((value, offset + position, offset + position + length))
        position += length
    decoded = _characters(units, encoding)
    return _unescaped(decoded) if wrapping & Wrapping.BACKSLASH else decoded


def decode_base64(raw: bytes) -> bytes | None:
    """Return what base64 stands for, its folds ignored; None where it is not base64."""
    digits = raw.translate(None, _NO_BASE64_DIGITS)
    try:
        return base64.b64decode(digits + b"=" * (-len(digits) % 4))
    except binascii.Error:
        return None


def _base64_units(raw: bytes, offset: int) -> list[_Unit]:
    """Return the bytes that base64 stands for, each with the range of its group of four digits."""
    places = [offset + place for place, byte in enumerate(raw) if byte in _BASE64_DIGITS]
    return [
        (value, places[index // 3 * 4], places[min(index // 3 * 4 + 3, len(places) - 1)] + 1)
        for index, value in enumerate(decode_base64(raw) or b"")
    ]


def _unescaped(text: DecodedText) -> DecodedText:
    """Return a text with each backslash and the sign behind it as one character.

    Among characters, not bytes: in Shift_JIS, GBK and Big5 the byte of a backslash may be half of a letter.
    """
    kept: list[tuple[str, int, int]] = []
    index = 0
    while index < len(text.text):
        escapes = text.text[index] == "\\" and text.text[index + 1 : index + 2] in _ESCAPABLE
        last = index + 1 if escapes else index
        kept.append((text.text[last], text.starts[index], text.ends[last]))
        index = last + 1
    characters, starts, ends = zip(*kept, strict=True) if kept else ((), (), ())
    return DecodedText("".join(characters), tuple(starts), tuple(ends))


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
    if wrapping & Wrapping.QUOTED and raw[position : position + 2] == b'""':
        return byte, 2
    return byte, 1


def _characters(units: list[_Unit], encoding: str) -> DecodedText:
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
    if wrapping & Wrapping.BACKSLASH:
        text = "".join(f"\\{sign}" if sign in "\\,;" else sign for sign in text)
    raw = text.encode(encoding)
    if wrapping & Wrapping.QUOTED_PRINTABLE:
        raw = b"".join(bytes((b,)) if 0x21 <= b <= 0x7E and b != 0x3D else b"=%02X" % b for b in raw)
    if wrapping & Wrapping.QUOTED:
        raw = raw.replace(b'"', b'""')
    return raw


def base64_edits(raw: bytes, new: bytes) -> list[tuple[int, int, bytes]]:
    """Return (start, end, replacement) of what makes a value in base64 stand for new bytes: the digits that differ."""
    places = [place for place, byte in enumerate(raw) if byte in _BASE64_DIGITS or byte == _PADDING]
    digits = base64.b64encode(new)
    if _PADDING not in raw and len(decode_base64(raw) or b"") % 3:
        digits = digits.rstrip(b"=")
    edits = [
        (place, place + 1, digits[count : count + 1])
        for count, place in enumerate(places[: len(digits)])
        if raw[place] != digits[count]
    ]
    behind = places[-1] + 1 if places else len(raw)
    if len(digits) < len(places):  # with the folds between them, which would hold nothing
        edits.append((places[len(digits)], behind, b""))
    elif len(digits) > len(places):
        edits.append((behind, behind, digits[len(places) :]))
    return edits


def decode_quoted_printable(raw: bytes) -> bytes:
    """Decode quoted-printable without positions, for values that are only shown."""
    return quopri.decodestring(raw)
