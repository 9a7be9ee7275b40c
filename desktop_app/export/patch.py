"""From decisions to patches: the fewest bytes that turn an address into the approved one.

Only characters that differ are replaced, so a fold, a quoted-printable escape or an unusual case elsewhere in the
address survives as it is.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein, Postfix, Prefix

from desktop_app.book.encoding import slices
from desktop_app.book.linked import LinkedPlace, unescaped_dn
from desktop_app.book.model import AddressBook, Format, Patch, RawValue
from desktop_app.book.text import DecodedText, Wrapping, base64_edits, decode, decode_base64, encode
from desktop_app.proofreading.domain import to_ascii


class Replacement(NamedTuple):
    """Characters start to end of a value are to read as text, which is in the manner of what stood there."""

    value: RawValue
    start: int
    end: int
    text: str


def address_replacement(book: AddressBook, row: int, written: str) -> Replacement:
    """Return how the address of a row comes to read as written_at says."""
    start, end = book.parts.get(row) or (0, len(book.address(row)))
    return Replacement(book.value(row), start, end, written)


def place_replacement(book: AddressBook, place: LinkedPlace, corrected: str) -> Replacement:
    """Return how the same address at another place comes to read as corrected."""
    original = book.decode(place.value).text[place.start : place.end]
    local, _, domain = corrected.rpartition("@")
    own_local = original.rpartition("@")[0]
    if unescaped_dn(own_local).lower() == local.lower():  # in its own letter case, and as a dn writes it
        corrected = f"{own_local}@{domain}"
    return Replacement(place.value, place.start, place.end, written_at(book, place.value, original, corrected))


def patches_for(book: AddressBook, replacements: Iterable[Replacement]) -> Iterator[Patch]:
    """Yield the patches of some replacements, in no order. Errors: UnicodeEncodeError with the text in its object."""
    by_value: dict[RawValue, list[Replacement]] = {}
    for each in replacements:
        raw = book.members[each.value.member].data[each.value.start : each.value.end]
        if not each.value.wrapping and raw.isascii():  # nearly always: what differs is one stretch of bytes
            yield _one_patch(each, raw.decode("ascii"))
        else:
            by_value.setdefault(each.value, []).append(each)
    for value, group in by_value.items():
        if value.wrapping & Wrapping.BASE64:
            yield from _base64_patches(book, value, group)
            continue
        text = book.decode(value)
        for each in group:
            original = text.sub(each.start, each.end)
            for start, end, new in _differences(original.text, each.text):
                yield Patch(value.member, *_raw_range(original, start, end), _encoded(new, value))


def _one_patch(each: Replacement, value: str) -> Patch:
    """Return the patch of a plain ASCII value, from the first character that differs to the last."""
    original = value[each.start : each.end]
    same = Prefix.similarity(original, each.text)
    same_end = Postfix.similarity(original[same:], each.text[same:])
    start, end = each.value.start + each.start + same, each.value.start + each.end - same_end
    return Patch(each.value.member, start, end, _encoded(each.text[same : len(each.text) - same_end], each.value))


def written_at(book: AddressBook, value: RawValue, original: str, corrected: str) -> str:
    """Return the corrected address as it will read where the original stands, letter for letter.

    Letters beyond ASCII are brought in only where nothing can be wrong with them: not into LDIF, whose plain values
    hold none (RFC 2849), and not into an encoding that may have been guessed.
    """
    takes_letters = book.members[value.member].format is not Format.LDIF and value.encoding == "utf-8"
    return as_written(original, corrected, value.encoding, takes_letters=takes_letters)


def as_written(original: str, corrected: str, encoding: str, *, takes_letters: bool = True) -> str:
    """Return the corrected address in the manner of the original: its letter case, punycode where it had that.

    A domain that the encoding can't hold is in punycode too, and any beyond ASCII where the place takes no such letters
    and has none yet.
    """
    local, at, domain = corrected.rpartition("@")
    original_domain = original.rpartition("@")[2]
    is_foreign = original_domain.isascii() and not takes_letters
    if "xn--" in original_domain.lower() or is_foreign or not _encodable(domain, encoding):
        domain = to_ascii(domain)
    if original_domain.isupper() and domain.upper().lower() == domain.lower():  # ß would become SS, another domain
        domain = domain.upper()
    return _edited(original, f"{local}{at}{domain}")


def splice(data: bytes, patches: Sequence[Patch], start: int = 0, end: int | None = None) -> Iterator[bytes]:
    """Yield slices of data from start to end with the patches applied; sorted, not overlapping. Errors: ValueError."""
    position = start
    for patch in patches:
        if patch.start < position:
            raise ValueError("patches overlap")
        yield from slices(data, start=position, end=patch.start)
        yield patch.replacement
        position = patch.end
    yield from slices(data, start=position, end=end)


def _base64_patches(book: AddressBook, value: RawValue, group: list[Replacement]) -> list[Patch]:
    """Return the patches of a value in base64, in which all of its bytes that stay are the same."""
    raw = book.members[value.member].data[value.start : value.end]
    old = decode_base64(raw) or b""
    text = decode(old, 0, Wrapping.PLAIN, value.encoding)
    new, position = b"", 0
    for each in sorted(group, key=lambda each: each.start):
        start, end = _raw_range(text, each.start, each.end)
        new += old[position:start] + each.text.encode(value.encoding)
        position = end
    edits = base64_edits(raw, new + old[position:])
    return [Patch(value.member, value.start + start, value.start + end, made) for start, end, made in edits]


def _encoded(text: str, value: RawValue) -> bytes:
    """Encode a replacement for the value it goes into."""
    return encode(text, value.wrapping, value.encoding)


def _differences(original: str, target: str) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, new text) of each character that differs; a domain's letters that differ in case do not."""
    local, target_local = original.rfind("@") + 1, target.rfind("@") + 1
    if not (local and target_local):
        yield from _edits(original, target, target, 0)
        return
    yield from _edits(original[:local], target[:target_local], target[:target_local], 0)
    domain, wanted = original[local:], target[target_local:]
    if len(domain.lower()) == len(domain) and len(wanted.lower()) == len(wanted):
        yield from _edits(domain.lower(), wanted.lower(), wanted, local)
    else:  # a letter whose lower case is two characters
        yield from _edits(domain, wanted, wanted, local)


def _edits(original: str, target: str, written: str, offset: int) -> Iterator[tuple[int, int, str]]:
    """Yield what makes target of original, as in _differences; written is target in the letters to be written.

    One character at a time: a stretch might run across a fold, which would be lost with it.
    """
    for step in Levenshtein.editops(original, target):
        start = offset + step.src_pos
        removed = 0 if step.tag == "insert" else 1
        added = 0 if step.tag == "delete" else 1
        yield start, start + removed, written[step.dest_pos : step.dest_pos + added]


def _edited(original: str, target: str) -> str:
    """Return the original with its differences from target replaced: letters that stay keep their case."""
    pieces = []
    position = 0
    for start, end, replacement in _differences(original, target):
        pieces += [original[position:start], replacement]
        position = end
    return "".join((*pieces, original[position:]))


def _raw_range(text: DecodedText, start: int, end: int) -> tuple[int, int]:
    """Return the raw bytes of a stretch of characters; an insertion goes right behind the character before it."""
    if start < end:
        return text.starts[start], text.ends[end - 1]
    position = text.ends[start - 1] if start else text.starts[0]
    return position, position


def _encodable(text: str, encoding: str) -> bool:
    """Return whether an encoding has every character of a text."""
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
