"""Which encoding a file is in: by its mark, its zeros, strict UTF-8, what it says of itself, and last by statistics.

A wrong guess may change what is displayed, never what is written: only bytes of an approved change are ever encoded
anew. So the guess is made quickly, from the lines that are not ASCII.
"""

import codecs
import re
from collections import Counter
from collections.abc import Iterable, Iterator

from desktop_app.files.display import harmless
from desktop_app.files.phrases import phrase

SLICE = 4 * 1024 * 1024
"""Bytes handled by one C call at the most; a longer call would hold the interpreter lock and freeze the window."""

CACHED_SLICE = 256 * 1024
"""Bytes; what fits the processor's cache is decoded, searched and lower-cased two or three times as quickly."""

UTF16 = ("utf-16-le", "utf-16-be")
MARKS = {
    "utf-8": codecs.BOM_UTF8,
    "utf-16-le": codecs.BOM_UTF16_LE,
    "utf-16-be": codecs.BOM_UTF16_BE,
}
"""The byte-order marks that files begin with, by codec."""
CHOICES = (
    "utf-8",
    "utf-16-le",
    "utf-16-be",
    "cp1252",
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "cp1255",
    "cp1256",
    "cp1257",
    "cp1258",
    "latin-1",
    "koi8-r",
    "shift_jis",
    "euc_jp",
    "gbk",
    "big5",
    "euc_kr",
    "cp874",
)
"""The encodings that a person may want to choose from, the likeliest first."""

_FOLD = re.compile(rb"(?:\r\n?|\n)[ \t]")
_MAX_BINARY_CONTROLS = 0.02
_STRUCTURE = b'BEGIN:VCARD\r\n;="",\t+-@'
"""What the readers look for in bytes; an encoding must have it where ASCII has (EBCDIC and UTF-7 don't)."""
_SEVEN_BIT_JAPANESE = "iso2022_jp"  # RFC 1468: ESC $ switches to two bytes a letter, ESC ( back to ASCII
_TEXT_CONTROLS = frozenset(b"\t\n\r\x0b\x0c\x1a\x1b")
_ZERO_SAMPLE = 4096
_FOREIGN_LINE = re.compile(rb"[^\r\n]*[\x80-\xff][^\r\n]*")
_CHARSET = re.compile(rb"^[^:]*;CHARSET=\"?([\w.:-]+)", re.IGNORECASE)
_EIGHT_BIT = ("cp125", "iso8859", "koi8", "euc", "mac", "cp874")
_SAMPLE = 64 * 1024  # bytes of foreign lines that the statistics look at
_LONGEST_SAMPLED_LINE = 400
_STATISTICAL = (
    "cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "cp874", "koi8-r",
    "koi8-u", "cp932", "EUC-JP", "gb18030", "big5hkscs", "cp949",
)  # fmt: skip
_NARROWER = {"cp932": "shift_jis", "gb18030": "gbk", "big5hkscs": "big5", "cp949": "euc_kr", "koi8-u": "koi8-r"}
"""The encoding that people know, for each superset that is looked for; taken where it can read the whole file."""
_LATIN_NEIGHBOURS = frozenset({"cp1250", "cp1257", "cp1258"})
_WESTERN_ENOUGH = 0.75
"""Names of several Western languages together score a little below a neighbour; measured on made-up books."""
_TURKISH_ENOUGH = 0.95


class TextUndecodableError(ValueError):
    """The bytes are no text in any encoding that is tried, or no file can be read in the encoding that is named."""


def guess_encoding(data: bytes) -> tuple[str, int]:
    """Return (the name of the codec, the length of the byte-order mark). Errors: TextUndecodableError for binary data.

    By mark, by the zeros that UTF-16 leaves in the structure of any file, strict UTF-8, the CHARSET of a vCard's own
    properties, statistics (chardet), and Windows-1252 where those don't say.
    """
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        raise TextUndecodableError(phrase("it is UTF-32 text, which hardly any program reads; please save it as UTF-8"))
    if data.startswith(codecs.BOM_UTF8):
        return _eight_bit(data), len(codecs.BOM_UTF8)
    for name in UTF16:
        if data.startswith(MARKS[name]):
            if not is_decodable(data[len(MARKS[name]) :], name):
                raise TextUndecodableError(phrase("it says that it is UTF-16 text, but it is not valid"))
            return name, len(MARKS[name])
    zeroed = _utf16_by_zeros(data)
    if zeroed:
        return zeroed, 0
    head = data[:CACHED_SLICE]
    controls = sum(head.count(bytes((code,))) for code in range(32) if code not in _TEXT_CONTROLS)
    if controls > _MAX_BINARY_CONTROLS * len(head):
        raise TextUndecodableError(phrase("it is not a text file"))
    if b"\x1b$" in head and is_decodable(data, _SEVEN_BIT_JAPANESE):
        return _SEVEN_BIT_JAPANESE, 0
    return _eight_bit(data), 0


def usable_encoding(name: str) -> str:
    """Return the codec of an encoding that books can be read in. Errors: TextUndecodableError saying why not."""
    if not name.strip():
        raise TextUndecodableError(phrase("an encoding needs a name, such as utf-8 or windows-1252"))
    try:
        codec = codecs.lookup(name).name
        readable = codec.startswith("utf-16") or _STRUCTURE.decode(codec) == _STRUCTURE.decode("ascii")
    except (LookupError, ValueError, AttributeError, TypeError):
        raise TextUndecodableError(
            phrase("there is no text encoding named “{name}”", name=harmless(name, 60))
        ) from None
    if not readable or codec == "idna":  # which takes a text for one domain
        raise TextUndecodableError(phrase("Proofbook can’t read files in “{name}”", name=harmless(name, 60)))
    return codec


def chosen_encoding(data: bytes, name: str) -> tuple[str, int]:
    """Return (codec, length of its mark) for an encoding that the user named. Errors: TextUndecodableError."""
    codec = usable_encoding(name).replace("utf-8-sig", "utf-8")
    if codec == "utf-16":
        codec = "utf-16-be" if data.startswith(codecs.BOM_UTF16_BE) else "utf-16-le"
    mark = MARKS[codec] if codec in UTF16 else codecs.BOM_UTF8  # no other eight-bit text begins so
    mark_length = len(mark) if data.startswith(mark) else 0
    if codec in UTF16 and not is_decodable(data[mark_length:], codec):
        raise TextUndecodableError(phrase("it is not valid {name}", name=name))
    return codec, mark_length


def is_ascii_safe(encoding: str) -> bool:
    """Return whether bytes below 128 always are ASCII: in Shift_JIS, GBK and Big5, @ may be half a letter."""
    return encoding == "utf-8" or encoding.startswith(_EIGHT_BIT)


def is_decodable(data: bytes, encoding: str) -> bool:
    """Return whether data is valid text in encoding, looking at one slice at a time.

    UTF-16 may have halves of characters, which programs that cut texts leave behind; they come back as they were.
    """
    decoder = codecs.getincrementaldecoder(encoding)("surrogatepass" if encoding in UTF16 else "strict")
    try:
        for chunk in slices(data, CACHED_SLICE):
            if not (encoding == "utf-8" and chunk.isascii() and decoder.getstate()[0] == b""):
                decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def utf16_as_utf8(chunks: Iterable[bytes], codec: str) -> bytes:
    """Return UTF-16 text in UTF-8; halves of characters have their place there too, and come back."""
    decoder = codecs.getincrementaldecoder(codec)("surrogatepass")
    return b"".join(decoder.decode(chunk).encode("utf-8", "surrogatepass") for chunk in chunks)


def slices(data: bytes, size: int = SLICE, start: int = 0, end: int | None = None) -> Iterator[bytes]:
    """Yield data from start to end in pieces of size bytes at the most."""
    end = len(data) if end is None else end
    for position in range(start, end, size):
        yield data[position : min(position + size, end)]


def _utf16_by_zeros(data: bytes) -> str | None:
    """Return which UTF-16 a file without a mark is in: its ASCII has zeros in every other place, and only there."""
    head = data[:_ZERO_SAMPLE]
    for name, zeros, others in (("utf-16-le", head[1::2], head[0::2]), ("utf-16-be", head[0::2], head[1::2])):
        many = zeros.count(0) > 0.2 * len(zeros) and others.count(0) <= 0.02 * len(others)
        controls = sum(byte < 0x20 and byte not in _TEXT_CONTROLS for byte in others)
        if many and controls <= _MAX_BINARY_CONTROLS * len(others) and is_decodable(data, name):
            return name
    return None


def _eight_bit(data: bytes) -> str:
    """Return the encoding of a text whose ASCII stands for itself.

    UTF-8 counts as strict also where only folds tear its characters apart (RFC 2426 §2.6 counts octets).
    """
    if is_decodable(data, "utf-8") or _is_decodable_unfolded(data):
        return "utf-8"
    foreign = _foreign_lines(data)
    for name in (_declared(foreign), _by_statistics(foreign)):
        if name:
            narrower = _NARROWER.get(name)
            return narrower if narrower and is_decodable(data, narrower) else name
    return "cp1252"


def _is_decodable_unfolded(data: bytes) -> bool:
    """Return whether data is UTF-8 once its folds are undone; no slice ends between a line and its fold."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    start = 0
    try:
        while start < len(data):
            end = min(start + SLICE, len(data))
            while end < len(data) and data[end - 1] in b"\r\n":
                end += 1
            decoder.decode(_FOLD.sub(b"", data[start:end]))
            start = end
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _foreign_lines(data: bytes) -> list[bytes]:
    """Return the first lines that are not ASCII, as many as the statistics look at."""
    lines: list[bytes] = []
    left = _SAMPLE
    for chunk in slices(data):
        for match in _FOREIGN_LINE.finditer(chunk):
            first = re.search(rb"[\x80-\xff]", match.group())
            start = max(0, (first.start() if first else 0) - _LONGEST_SAMPLED_LINE // 2)
            line = match.group() if len(match.group()) <= _LONGEST_SAMPLED_LINE else b""
            lines.append(line or match.group()[start : start + _LONGEST_SAMPLED_LINE])
            left -= len(lines[-1])
            if left <= 0:
                return lines
    return lines


def _declared(lines: list[bytes]) -> str | None:
    """Return the encoding that most of these lines name as their CHARSET, if they can be read in it."""
    names = Counter(found.group(1).decode("ascii").lower() for line in lines if (found := _CHARSET.match(line)))
    for name, _ in names.most_common():
        try:
            codec = usable_encoding(name)
        except TextUndecodableError:
            continue
        if codec not in ("utf-8", *UTF16, "utf-16", "ascii") and all(is_decodable(line, codec) for line in lines):
            return codec
    return None


def _by_statistics(lines: list[bytes]) -> str | None:
    """Return the encoding in which the words of these lines are likeliest; None where nothing fits."""
    import chardet  # noqa: PLC0415 - only few files need it, and it takes its time to load

    sample = b"\n".join(line.partition(b":")[2] or line for line in lines)[:_SAMPLE]
    scores: dict[str, float] = {}
    for guess in chardet.detect_all(sample, include_encodings=_STATISTICAL, prefer_superset=True):
        if guess["encoding"]:
            scores.setdefault(codecs.lookup(guess["encoding"]).name, guess["confidence"])
    if not scores:
        return None
    best = max(scores, key=scores.__getitem__)
    if best in _LATIN_NEIGHBOURS and scores.get("cp1252", 0) >= _WESTERN_ENOUGH * scores[best]:
        return "cp1252"
    if best == "cp1252" and scores.get("cp1254", 0) >= _TURKISH_ENOUGH * scores[best]:
        return "cp1254"
    return best
