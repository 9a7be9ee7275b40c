"""Writing the cleaned copy: patches, splice, proof, and a name that can't be another file's."""

import hashlib
import mmap
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop_app.book.encoding import SLICE
from desktop_app.book.model import AddressBook, Shape
from desktop_app.export.containers import write_folder, write_zip
from desktop_app.export.errors import ExportError, source_changed
from desktop_app.export.extent import Extent, pieces_of, spliced
from desktop_app.export.plan import Plan, plan_export
from desktop_app.export.proof import prove_member
from desktop_app.files.atomic import write_new
from desktop_app.files.progress import Progress, ignore_progress
from desktop_app.proofreading.finding import Finding
from desktop_app.review.decision import AddressKey, Decision
from desktop_app.review.session import Session


@dataclass(frozen=True, slots=True)
class ChangedAddress:
    """One address that the copy has changed; member: its file in a folder or zip."""

    contact: str
    member: str | None
    field: str
    line: int
    before: str
    after: str
    decision: Decision
    finding: Finding | None
    is_doubled: bool
    """Whether its contact then has the same address twice."""


@dataclass(frozen=True, slots=True)
class ChangedAlong:
    """Another place of a changed address that was changed with it."""

    contact: str
    member: str | None
    field: str
    line: int
    before: str
    after: str


@dataclass(frozen=True)
class Exported:
    """A written and proven copy. list_places_left: places in lists that stay, as they may mean somebody else."""

    source: Path
    path: Path
    source_sha256: str
    sha256: str
    contacts: int
    contacts_changed: int
    changes: tuple[ChangedAddress, ...]
    along: tuple[ChangedAlong, ...] = ()
    list_places_left: int = 0
    extent: Extent = Extent.WHOLE
    may_miss_groups: bool = False
    """Whether the book's format (CSV) doesn't hold the groups that its program may have."""


def export_book(
    session: Session,
    number: int,
    path: Path,
    progress: Progress = ignore_progress,
    extent: Extent = Extent.WHOLE,
) -> Exported:
    """Write one book of the session, with its fixes, to a new file; a folder or zip comes out as the same.

    Errors: ExportError, Cancelled from progress; then nothing is written, and no temporary file is left.
    """
    book = session.books[number]
    refuse_unless_new(path, book.path)
    plan = plan_export(session, number)
    if extent is Extent.CHANGED and not plan.contacts:
        raise ExportError(f"{path}: no contact is changed, so there is nothing to write")
    write = {Shape.FILE: _write_file, Shape.FOLDER: write_folder, Shape.ZIP: write_zip}[book.shape]
    try:
        sha256 = write(plan, path, extent, progress)
    except FileExistsError:
        raise _exists(path) from None
    except OSError as error:
        raise ExportError(f"{path}: the file can’t be written ({error.strerror or error})") from None
    return _exported(session, number, path, plan, extent, sha256)


def refuse_unless_new(path: Path, source: Path) -> None:
    """Check that path can become a new file. Errors: ExportError."""
    try:
        if path.exists() and path.samefile(source):
            raise ExportError(f"{path}: this is the address book itself; please choose another name for the copy")
        if path.is_symlink() or path.exists():
            raise _exists(path)
        if not path.parent.is_dir():
            raise ExportError(f"{path}: there is no folder {path.parent}")
        if source.is_dir() and path.resolve().is_relative_to(source.resolve()):
            raise ExportError(f"{path}: the copy can’t be inside the address book {source}")
    except (OSError, RuntimeError) as error:  # RuntimeError: links in a circle
        reason = getattr(error, "strerror", None) or error
        raise ExportError(f"{path}: the file can’t be written ({reason})") from None


def _exists(path: Path) -> ExportError:
    """Return the error for a name that is taken."""
    return ExportError(f"{path}: there is already a file of this name, and Proofbook never replaces one")


def _write_file(plan: Plan, path: Path, extent: Extent, progress: Progress) -> str:
    """Write the copy of a book that is one file; return its hash. Errors: ExportError, OSError, Cancelled."""
    book = plan.book
    member = book.members[0]
    _refuse_if_source_changed(book)
    pieces = pieces_of(book, 0, plan.contacts, extent)
    chunks = member.restored(_sliced(spliced(member.data, pieces, plan.patches), len(member.data), progress))
    digest = hashlib.sha256()

    def examine(written: Path) -> None:
        with written.open("rb") as file:
            if written.stat().st_size == 0:  # which can't be mapped
                prove_member(plan, 0, pieces, extent, b"")
                return
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
                prove_member(plan, 0, pieces, extent, mapped)

    write_new(path, _hashed(chunks, digest.update), examine=examine)
    return digest.hexdigest()


def _refuse_if_source_changed(book: AddressBook) -> None:
    """Check that the file on the disk is still the one that was read. Errors: ExportError."""
    source = book.members[0].source
    position = 0
    try:
        with book.path.open("rb") as file:
            while chunk := file.read(SLICE):
                if source[position : position + len(chunk)] != chunk:
                    raise source_changed(book.path)
                position += len(chunk)
    except OSError as error:
        raise ExportError(f"{book.path}: the address book can’t be read any more ({error.strerror or error})") from None
    if position != len(source):
        raise source_changed(book.path)


def _exported(session: Session, number: int, path: Path, plan: Plan, extent: Extent, sha256: str) -> Exported:
    """Return what was done, for whoever tells of it."""
    book = plan.book
    twice = frozenset(plan.doubled)
    return Exported(
        source=book.path,
        path=path,
        source_sha256=book.sha256,
        sha256=sha256,
        contacts=len(book.contacts),
        contacts_changed=len(plan.contacts),
        changes=tuple(_changed(session, number, row, *fix, row in twice) for row, fix in plan.fixes.items()),
        along=tuple(_changed_along(session, number, plan, each) for each in range(len(plan.along))),
        list_places_left=len(plan.unclear),
        extent=extent,
        may_miss_groups=bool(plan.fixes) and any(member.layout for member in book.members),
    )


def _changed(session: Session, number: int, row: int, after: str, decision: Decision, doubled: bool) -> ChangedAddress:
    """Return a change with everything that a report says of it."""
    book = session.books[number]
    key = AddressKey(number, row)
    return ChangedAddress(
        contact=session.contact_name(key),
        member=book.members[book.member_of(row)].name,
        field=book.field_name(row),
        line=book.line(row),
        before=book.address(row),
        after=after,
        decision=decision,
        finding=session.finding_at(key),
        is_doubled=doubled,
    )


def _changed_along(session: Session, number: int, plan: Plan, position: int) -> ChangedAlong:
    """Return a place that was changed along."""
    each, book = plan.along[position], plan.book
    made = plan.replacements[len(plan.fixes) + position]
    member = book.members[made.value.member]
    return ChangedAlong(
        contact=session.name_of(number, each.place.contact),
        member=member.name,
        field=each.place.field,
        line=member.lines.line(made.value.start),
        before=book.decode(made.value).text[made.start : made.end],
        after=made.text,
    )


def _sliced(chunks: Iterable[bytes], total: int, progress: Progress) -> Iterator[bytes]:
    """Yield chunks cut to slices, so that no single call takes long. Errors: Cancelled from progress."""
    done = 0
    for chunk in chunks:
        for start in range(0, len(chunk), SLICE):
            progress("Writing", min(done, total), total)
            piece = chunk[start : start + SLICE]
            done += len(piece)
            yield piece
    progress("Writing", total, total)


def _hashed(chunks: Iterable[bytes], update: Callable[[bytes], object]) -> Iterator[bytes]:
    """Yield chunks, letting update see each."""
    for chunk in chunks:
        update(chunk)
        yield chunk
