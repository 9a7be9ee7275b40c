"""From decisions to patches: the fewest bytes that turn an address into the approved one.

Only characters that differ are replaced, so a fold, a quoted-printable escape or an unusual case elsewhere in the
address survives as it is.
"""

from collections.abc import Iterable, Iterator, Sequence

from rapidfuzz.distance import Levenshtein

from desktop_app.book.model import AddressBook, Patch
from desktop_app.book.text import DecodedText, Wrapping, encode
from desktop_app.proofreading.domain import to_ascii


def patches_for(book: AddressBook, row: int, corrected: str) -> list[Patch]:
    """Return the patches that make the address of a row read as corrected.

    A domain that the file's encoding can't hold, or that replaces one in punycode, is written in punycode.
    """
    member = book.member_of(row)
    encoding = book.members[member].encoding
    wrapping = Wrapping(book.addresses.wrapping[row])
    original = book.decoded(row)
    target = as_written(original.text, corrected, encoding)
    return [
        Patch(member, *_raw_range(original, start, end), encode(replacement, wrapping, encoding))
        for start, end, replacement in _differences(original.text, target)
    ]


def as_written(original: str, corrected: str, encoding: str) -> str:
    """Return the corrected address in the manner of the original: its letter case, punycode where it had that.

    This is how the copy will read, letter for letter.
    """
    local, at, domain = corrected.rpartition("@")
    original_domain = original.rpartition("@")[2]
    if "xn--" in original_domain.lower() or not _encodable(domain, encoding):
        domain = to_ascii(domain)
    if original_domain.isupper() and domain.upper().lower() == domain.lower():  # ß would become SS, another domain
        domain = domain.upper()
    return _edited(original, f"{local}{at}{domain}")


def splice(data: bytes, patches: Sequence[Patch]) -> Iterator[bytes]:
    """Yield data with the patches applied; they must be sorted and must not overlap. Errors: ValueError."""
    position = 0
    for patch in patches:
        if patch.start < position:
            raise ValueError("patches overlap")
        yield data[position : patch.start]
        yield patch.replacement
        position = patch.end
    yield data[position:]


def sorted_patches(patches: Iterable[Patch]) -> list[Patch]:
    """Return patches in the order of the bytes they change."""
    return sorted(patches, key=lambda patch: (patch.member, patch.start, patch.end))


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
