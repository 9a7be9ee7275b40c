"""What a written copy is like, as far as it matters to the program that is to take it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from desktop_app.book.encoding import CACHED_SLICE, slices
from desktop_app.book.model import Format, Shape
from desktop_app.export.exported import Exported
from desktop_app.export.extent import Extent

# Each begins with a literal, which is what makes a search quick; what stands before it is looked at afterwards.
_VERSION = re.compile(rb"VERSION:([0-9.]{3})")
_PHOTOS = (re.compile(rb"PHOTO[:;]"), re.compile(rb"photo[:;]"), re.compile(rb"jpegPhoto:"))
_GROUPS = (re.compile(rb"KIND:group\b"), re.compile(rb"objectclass: (?:groupOf(?:Unique)?Names|mozillaAbList)\b"))
_BEFORE = b"\r\n.-"
"""What may stand before a property: a line end, the name of its group, or for KIND the beginning of its name."""


@dataclass(frozen=True, slots=True)
class FileFacts:
    """contacts: how many are in the copy; domains: those that were corrected, the commonest first.

    largest: bytes of the largest contact; versions: of vCard, where it is one; only_changed: it is not the whole book.
    """

    formats: frozenset[Format]
    contacts: int
    size: int
    largest: int
    versions: frozenset[str] = frozenset()
    photos: int = 0
    groups: int = 0
    is_utf8: bool = True
    only_changed: bool = False
    is_one_file: bool = True
    domains: tuple[str, ...] = ()


def facts_of(exported: Exported) -> FileFacts:
    """Return what the copy of an export is like; a copy that can't be read any more has no photos and no groups."""
    book, changed = exported.book, exported.extent is Extent.CHANGED
    contacts = exported.plan.contacts if changed else range(len(book.contacts))
    starts, ends = book.contacts.start, book.contacts.end
    versions: set[str] = set()
    photos = groups = 0
    for text in _slices(exported):
        versions.update(found[1].decode() for found in _VERSION.finditer(text) if _is_property(text, found))
        photos += sum(_is_property(text, found) for each in _PHOTOS for found in each.finditer(text))
        groups += sum(_is_property(text, found) for each in _GROUPS for found in each.finditer(text))
    return FileFacts(
        formats=frozenset(member.format for member in book.members),
        contacts=len(contacts),
        size=_size(exported.path) if book.shape is not Shape.FOLDER else sum(len(each.source) for each in book.members),
        largest=max((ends[contact] - starts[contact] for contact in contacts), default=0),
        versions=frozenset(versions),
        photos=photos,
        groups=groups,
        is_utf8=all(member.codec in ("utf-8", "ascii") for member in book.members),
        only_changed=changed,
        is_one_file=book.shape is Shape.FILE,
        domains=_domains(exported),
    )


def _is_property(text: bytes, found: re.Match[bytes]) -> bool:
    """Return whether what was found is the beginning of a line, and not somewhere in a value."""
    return text[found.start() - 1] in _BEFORE


def _domains(exported: Exported) -> tuple[str, ...]:
    """Return the domains that were corrected, the commonest first."""
    counts: dict[str, int] = {}
    for row, (after, _) in exported.plan.fixes.items():
        domain = exported.book.domain(row)
        if domain and not after.lower().endswith("@" + domain):
            counts[domain] = counts.get(domain, 0) + 1
    return tuple(sorted(counts, key=lambda domain: (-counts[domain], domain)))


def _slices(exported: Exported) -> Iterator[bytes]:
    """Yield the text of the copy in slices that begin at a line end, so that no line is in two of them."""
    book = exported.book
    if book.shape is Shape.FILE and book.members[0].data is book.members[0].source:
        yield from _whole_lines(_chunks(exported.path))
        return
    for member in book.members:
        yield from _whole_lines(slices(member.data))


def _chunks(path: Path) -> Iterator[bytes]:
    """Yield a file in pieces, none where it has gone."""
    try:
        with path.open("rb") as file:
            yield from iter(partial(file.read, CACHED_SLICE), b"")
    except OSError:
        return


def _whole_lines(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield chunks cut before their last line end, what is behind it coming with the next."""
    rest = b"\n"
    for chunk in chunks:
        text = rest + chunk
        cut = max(text.rfind(b"\n"), text.rfind(b"\r"))
        if cut > 0:
            yield text[:cut]
            rest = text[cut:]
        else:
            rest = text[-CACHED_SLICE:]
    yield rest


def _size(path: Path) -> int:
    """Return the size of a file, 0 where it has gone."""
    try:
        return path.stat().st_size
    except OSError:
        return 0
