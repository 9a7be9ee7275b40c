"""Writing the cleaned copy: patches, splice, proof, and a name that can't be another file's."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop_app.book.model import AddressBook, Patch
from desktop_app.book.text import SLICE
from desktop_app.export.errors import ExportError
from desktop_app.export.patch import as_written, patches_for, sorted_patches, splice
from desktop_app.export.proof import prove
from desktop_app.files.atomic import write_new
from desktop_app.files.display import harmless
from desktop_app.files.progress import Progress, ignore_progress
from desktop_app.proofreading.finding import Finding
from desktop_app.review.decision import Action, AddressKey, Decision
from desktop_app.review.session import Session


@dataclass(frozen=True, slots=True)
class ChangedAddress:
    """One address that the copy has changed."""

    contact: str
    field: str
    line: int
    before: str
    after: str
    decision: Decision
    finding: Finding | None


@dataclass(frozen=True)
class Exported:
    """A written and proven copy."""

    source: Path
    path: Path
    source_sha256: str
    sha256: str
    contacts: int
    contacts_changed: int
    changes: tuple[ChangedAddress, ...]


def written_address(session: Session, key: AddressKey) -> str:
    """Return an address, letter for letter, as the copy will have it."""
    encoding = session.books[key.book].members[0].encoding
    return as_written(session.address(key), session.corrected(key), encoding)


def export_book(session: Session, number: int, path: Path, progress: Progress = ignore_progress) -> Exported:
    """Write one book of the session, with its fixes, to a new file.

    Errors: ExportError, Cancelled from progress; then nothing is written, and no temporary file is left.
    """
    book = session.books[number]
    member = book.members[0]
    refuse_unless_new(path, book.path)
    _refuse_if_source_changed(book.path, member.sha256)
    fixes = tuple(_fixes(session, number))
    approved = {row: after for row, after, _ in fixes}
    patches = _patches(book, approved)
    digest = hashlib.sha256()
    try:
        write_new(
            path,
            _hashed(member.restored(_sliced(splice(member.data, patches), len(member.data), progress)), digest.update),
            examine=lambda written: prove(book, patches, approved, written),
        )
    except FileExistsError:
        raise _exists(path) from None
    except OSError as error:
        raise ExportError(f"{path}: the file can’t be written ({error.strerror or error})") from None
    return Exported(
        book.path,
        path,
        member.sha256,
        digest.hexdigest(),
        len(book.contacts),
        len({book.addresses.contact[row] for row in approved}),
        tuple(_describe(session, number, *fix) for fix in fixes),
    )


def refuse_unless_new(path: Path, source: Path) -> None:
    """Check that path can become a new file. Errors: ExportError."""
    try:
        if path.exists() and path.samefile(source):
            raise ExportError(f"{path}: this is the address book itself; please choose another name for the copy")
        if path.is_symlink() or path.exists():
            raise _exists(path)
        if not path.parent.is_dir():
            raise ExportError(f"{path}: there is no folder {path.parent}")
    except OSError as error:
        raise ExportError(f"{path}: the file can’t be written ({error.strerror or error})") from None


def _exists(path: Path) -> ExportError:
    """Return the error for a name that is taken."""
    return ExportError(f"{path}: there is already a file of this name, and Proofbook never replaces one")


def _refuse_if_source_changed(path: Path, sha256: str) -> None:
    """Check that the book on the disk is still the one that was read. Errors: ExportError."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while chunk := file.read(SLICE):
                digest.update(chunk)
    except OSError as error:
        raise ExportError(f"{path}: the address book can’t be read any more ({error.strerror or error})") from None
    if digest.hexdigest() != sha256:
        raise ExportError(f"{path}: the address book has changed since it was opened; please open it again")


def _fixes(session: Session, number: int) -> Iterator[tuple[int, str, Decision]]:
    """Yield (row, its text after the change, decision) of every address that a fix changes, in the book's order."""
    book = session.books[number]
    decisions = session.decisions(number)
    for row in sorted(row for row, decision in decisions.items() if decision.action is Action.FIX):
        after = written_address(session, AddressKey(number, row))
        if after != book.address(row):
            yield row, after, decisions[row]


def _patches(book: AddressBook, approved: Mapping[int, str]) -> list[Patch]:
    """Return the sorted patches of all changes. Errors: ExportError where the book's encoding lacks a character."""
    patches: list[Patch] = []
    for row, after in approved.items():
        try:
            patches.extend(patches_for(book, row, after))
        except UnicodeEncodeError as error:
            raise ExportError(
                f"{book.path}, line {book.line(row)}: “{harmless(after)}” can’t be written, since the address book’s "
                f"encoding ({book.encoding}) has no “{harmless(error.object[error.start : error.end])}”"
            ) from None
    return sorted_patches(patches)


def _describe(session: Session, number: int, row: int, after: str, decision: Decision) -> ChangedAddress:
    """Return a change with everything that a report says of it."""
    book = session.books[number]
    before = book.address(row)
    key = AddressKey(number, row)
    finding = session.finding_at(key)
    return ChangedAddress(
        session.contact_name(key), book.field_name(row), book.line(row), before, after, decision, finding
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


def _hashed(chunks: Iterable[bytes], update: Callable[[bytes], None]) -> Iterator[bytes]:
    """Yield chunks, letting update see each."""
    for chunk in chunks:
        update(chunk)
        yield chunk
