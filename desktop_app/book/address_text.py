"""Addresses inside a value: where each begins and ends, what its domain is, and which ones no domain check can help."""

import re
from collections.abc import Iterator

from desktop_app.book.model import Unusable

_BLANKS = " \t\r\n\u00a0"
_QUOTES = "\"'"  # Outlook puts an address that is its own display name in '…'
_ANGLE = re.compile(r"<([^<>]*)>")
_SCHEME = re.compile(r"mailto:|smtp:", re.IGNORECASE)  # smtp: in Active Directory's proxyAddresses
# Behind a whole domain: a blank that isn't beside a stray dot, unless one short word follows, which may be the ending.
_REMARK = re.compile(r"(?<=[^\s@.,;:])(?:\s++(?![.,;:]|[a-z]{2,3}$)|\?)", re.IGNORECASE)
_LIST_SEPARATOR = ":::"  # Google's separator of several values in one cell
_LOOSE_SEPARATOR = re.compile(r"[;,]\s*|\s+")
_X500 = re.compile(r"(?:/(?:o|ou|cn)|o)=.*/(?:ou|cn)=|/o=|imceaex-", re.IGNORECASE)
_X400 = re.compile(r"(?:^|[;/])\s*c=[a-z ]{0,3}\s*[;/].*(?:^|[;/])\s*(?:a|p|s|o)=|^imceax400-", re.IGNORECASE)
_NOTES = re.compile(r"^cn=[^/]+/|^[^@/]+(?:/[^@/]+)+@?[^.@]*$", re.IGNORECASE)
_FAX = re.compile(
    r"^\[?\s*(?:fax|smtpfax|imceafax)[:\-]|^imceafax|@(?!\d+(?:\.\d+){3}$)\+?[\d\s()./-]{5,}\]?$", re.IGNORECASE
)

_LONGEST_ENDING = 10  # letters
_LONGEST_JUDGED = 1000  # characters; RFC 5321 §4.5.3.1 allows some 320, X.500 paths are longer

PLAIN_LOCAL_PART = rb"[^\x00-\x20\x7f<>:,;\"'()/=\[\]@\\]++"
PLAIN_ADDRESS = PLAIN_LOCAL_PART + rb"@([A-Za-z0-9.-]++)"
"""Bytes of an address that stands for itself: nothing wrapped, quoted or odd; group 1 is its domain."""


def find_addresses(text: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of each address in a decoded value, which may be a list.

    ::: always separates; a comma, semicolon or blank does only where both sides hold an @ (else it belongs to the
    address, as in a@gmail,com).
    """
    start = 0
    for stretch in text.split(_LIST_SEPARATOR):
        yield from _loose_list(text, start, start + len(stretch))
        start += len(stretch) + len(_LIST_SEPARATOR)


def _loose_list(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the addresses of a stretch in which separators count only between two addresses."""
    end = start + len(text[start:end].rstrip(_BLANKS + ";,"))
    last_at = text.rfind("@", start, end)
    next_at = text.find("@", start, end)
    if next_at == last_at:
        yield from _trimmed(text, start, end)
        return
    pending = start
    previous_end = start
    for part_start, part_end in _outside_quotes(text, start, end):
        if pending <= next_at < part_start <= last_at and not _is_ending(
            text, next_at, previous_end, part_start, part_end
        ):
            yield from _trimmed(text, pending, previous_end)
            pending = part_start
            next_at = text.find("@", pending, end)
        previous_end = part_end
    yield from _trimmed(text, pending, end)


def _is_ending(text: str, at: int, separator: int, start: int, end: int) -> bool:
    """Return whether what is behind a separator is the ending of the domain before it: a comma typed for a dot."""
    is_glued = start - separator == 1 and text[separator] in ",;"
    return is_glued and "." not in text[at:separator] and text[start:end].isalpha() and end - start <= _LONGEST_ENDING


def _outside_quotes(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield stretches between loose separators that stand neither in quotes nor in front of an angle bracket."""
    part = start
    quoted = False
    position = start
    while position < end:
        if text[position] == '"':
            quoted = not quoted
        elif not quoted:
            match = _LOOSE_SEPARATOR.match(text, position, end)
            if match:
                if not text.startswith("<", match.end()):
                    yield part, position
                    part = match.end()
                position = match.end()
                continue
        position += 1
    yield part, end


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the address itself, inside the last angle brackets, without mailto:, blanks and quotes around it all.

    Nothing if it is empty.
    """
    angled = [match for match in _ANGLE.finditer(text, start, end) if "@" in match.group(1)]
    if angled:
        start, end = angled[-1].span(1)
    while start < end and text[start] in _BLANKS:
        start += 1
    scheme = _SCHEME.match(text, start, end)
    if scheme:
        start = scheme.end()
    while start < end and text[end - 1] in _BLANKS:
        end -= 1
    if end - start > 2 and text[start] in _QUOTES and text[end - 1] == text[start]:
        start, end = start + 1, end - 1
    end = _before_remark(text, start, end)
    if start < end:
        yield start, end


def _before_remark(text: str, start: int, end: int) -> int:
    """Return where an address ends that people have noted something behind: (until 2024), / jane, ?subject=…."""
    at = text.rfind("@", start, end)
    remark = _REMARK.search(text, at, end) if at >= 0 else None
    return remark.start() if remark and text.find(".", at, remark.start()) >= 0 else end


def domain_start(address: str) -> int:
    """Return where the domain of an address begins, or -1 where it has none."""
    return address.rfind("@") + 1 or -1


def unusable_kind(address: str, types: str = "") -> Unusable | None:
    """Return why no domain check can help an address, judged by its form alone; None where one can.

    types: the upper-case TYPE parameters of the vCard property, which name X.400 and Exchange addresses.
    """
    address = address[:_LONGEST_JUDGED]
    if _X500.match(address) or (types and re.search(r"\bEX\b", types) and "@" not in address):
        return Unusable.X500
    if _X400.search(address) or (types and "X400" in types and "@" not in address):
        return Unusable.X400
    if _FAX.search(address):
        return Unusable.FAX
    if _NOTES.match(address):
        return Unusable.NOTES
    if "@" not in address or address.endswith("@") or "@@" in address or address.startswith("@"):
        return Unusable.NO_AT_SIGN
    return None
