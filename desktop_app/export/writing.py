"""Writing the cleaned copy: patches, splice, proof, and a name that can't be another file's."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app.book.encoding import CACHED_SLICE, SLICE
from desktop_app.book.model import AddressBook, Format, Shape
from desktop_app.export.containers import Prepared, write_folder, write_zip
from desktop_app.export.errors import ExportError, NothingChangedError, source_changed
from desktop_app.export.exported import Exported, Written
from desktop_app.export.extent import Extent, pieces_of, spliced
from desktop_app.export.plan import Plan, plan_export
from desktop_app.export.proof import prove_member, read_back
from desktop_app.files.atomic import write_new
from desktop_app.files.errors import name_taken, reason_of
from desktop_app.files.phrases import phrase
from desktop_app.files.progress import Progress, ignore_progress
from desktop_app.review.moments import NO_MOMENTS, Moments
from desktop_app.review.session import Session

_ZIP = frozenset({".zip"})
_FORMAT_SUFFIXES = {
    Format.VCARD: frozenset({".vcf", ".vcard"}),
    Format.CSV: frozenset({".csv", ".tsv"}),
    Format.LDIF: frozenset({".ldif", ".ldi"}),
}
_WHAT = {Format.VCARD: phrase("a vCard file"), Format.CSV: phrase("a table (CSV)"), Format.LDIF: phrase("an LDIF file")}


def export_book(
    session: Session,
    number: int,
    path: Path,
    progress: Progress = ignore_progress,
    extent: Extent = Extent.WHOLE,
    *,
    moments: Moments = NO_MOMENTS,
    before_naming: Callable[[Exported], object] = lambda _exported: None,
) -> Exported:
    """Write one book of the session, with its fixes, to a new file; a folder or zip comes out as the same.

    moments: when its addresses were decided. before_naming is called when the copy is written and proven, but has no
    name yet. Errors: ExportError, Cancelled from progress, whatever before_naming raises; then nothing is written, and
    no temporary file is left.
    """
    book = session.books[number]
    refuse_unless_new(path, book.path)
    refuse_unless_fitting(path, book)
    plan = plan_export(session, number, progress)
    refuse_unless_anything_changes(plan, path, extent)
    write = {Shape.FILE: _write_file, Shape.FOLDER: write_folder, Shape.ZIP: write_zip}[book.shape]
    made: list[Exported] = []

    def prepared(written: Written) -> None:
        made.append(Exported(session, number, plan, path, written.sha256, extent, written.size, moments))
        before_naming(made[0])

    try:
        write(plan, path, extent, progress, prepared)
    except FileExistsError:
        raise _exists(path) from None
    except OSError as error:
        raise ExportError(
            phrase("{path}: the file can’t be written ({reason})", path=path, reason=reason_of(error))
        ) from None
    return made[0]


def refuse_unless_anything_changes(plan: Plan, path: Path, extent: Extent) -> None:
    """Check that there is anything to write. Errors: NothingChangedError."""
    if extent is Extent.CHANGED and not plan.contacts:
        raise NothingChangedError(phrase("{path}: no contact is changed, so there is nothing to write", path=path))


def refuse_unless_new(path: Path, source: Path) -> None:
    """Check that path can become a new file. Errors: ExportError."""
    with _saying_why(path):
        if path.exists() and path.samefile(source):
            raise ExportError(
                phrase("{path}: this is the address book itself; please choose another name for the copy", path=path)
            )
        if path.is_symlink() or path.exists():
            raise _exists(path)
    refuse_unless_room(path, source)


def refuse_unless_room(path: Path, source: Path) -> None:
    """Check that a file may lie where path is, whatever it is called. Errors: ExportError."""
    with _saying_why(path):
        if not path.parent.absolute().is_dir():  # it has no absolute name where it is the one we are in, and gone
            raise ExportError(phrase("{path}: there is no folder {folder}", path=path, folder=path.parent))
        if source.is_dir() and path.resolve().is_relative_to(source.resolve()):
            raise ExportError(
                phrase("{path}: the copy can’t be inside the address book {source}", path=path, source=source)
            )


@contextmanager
def _saying_why(path: Path) -> Iterator[None]:
    """Turn what the system raises into an ExportError."""
    try:
        yield
    except (OSError, RuntimeError) as error:  # RuntimeError: links in a circle
        reason = reason_of(error) if isinstance(error, OSError) else error
        raise ExportError(phrase("{path}: the file can’t be written ({reason})", path=path, reason=reason)) from None


def refuse_unless_fitting(path: Path, book: AddressBook) -> None:
    """Check that the name of a copy doesn't say that it is something else than the book is. Errors: ExportError."""
    suffix = path.suffix.lower()
    if suffix == book.path.suffix.lower():
        return
    what, own = _what_it_is(book)
    others = _ZIP.union(*_FORMAT_SUFFIXES.values()) - own
    if suffix in others:
        raise ExportError(
            phrase(
                "{path}: the address book is {what}, and so is its copy; its name can’t end in “{suffix}”",
                path=path,
                what=what,
                suffix=suffix,
            )
        )


def _what_it_is(book: AddressBook) -> tuple[str, frozenset[str]]:
    """Return what a book is on the disk, in words, and the endings that say so."""
    if book.shape is Shape.FOLDER:
        return phrase("a folder"), frozenset()
    if book.shape is Shape.ZIP:
        return phrase("a zip file"), _ZIP
    form = book.members[0].format
    return _WHAT[form], _FORMAT_SUFFIXES[form]


def _exists(path: Path) -> ExportError:
    """Return the error for a name that is taken."""
    if path.is_dir():
        return ExportError(
            phrase("{path}: there is already a folder of this name, and Proofbook never replaces one", path=path)
        )
    return ExportError(name_taken(path))


def _write_file(plan: Plan, path: Path, extent: Extent, progress: Progress, prepared: Prepared) -> None:
    """Write the copy of a book that is one file. Errors: ExportError, OSError, Cancelled, whatever prepared raises."""
    book = plan.book
    member = book.members[0]
    _refuse_if_source_changed(book)
    pieces = pieces_of(book, 0, plan.contacts_of(0), extent)
    chunks = member.restored(_joined(spliced(member.data, pieces, plan.patches), len(member.data), progress))
    digest = hashlib.sha256()

    def examine(written: Path) -> None:
        progress("Checking", 0, len(member.data))
        with read_back(member, written) as data:
            prove_member(plan, 0, pieces, extent, data)
        progress("Checking", len(member.data), len(member.data))  # the last moment to stop
        prepared(Written(digest.hexdigest(), written.stat().st_size))

    write_new(path, _hashed(chunks, digest.update), examine=examine)


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
        raise ExportError(
            phrase(
                "{path}: the address book can’t be read any more ({reason})", path=book.path, reason=reason_of(error)
            )
        ) from None
    if position != len(source):
        raise source_changed(book.path)


def _joined(chunks: Iterable[bytes], total: int, progress: Progress) -> Iterator[bytes]:
    """Yield chunks, small ones joined: changes may be near each other. Errors: Cancelled from progress."""
    done = size = 0
    small: list[bytes] = []
    for chunk in chunks:
        small.append(chunk)
        size += len(chunk)
        if size >= CACHED_SLICE:
            progress("Writing", min(done, total), total)
            yield b"".join(small)
            done += size
            small, size = [], 0
    yield b"".join(small)
    progress("Writing", total, total)


def _hashed(chunks: Iterable[bytes], update: Callable[[bytes], object]) -> Iterator[bytes]:
    """Yield chunks, letting update see each."""
    for chunk in chunks:
        update(chunk)
        yield chunk
