"""The copy of a folder or zip: the same names, every contact file with its changes, everything else as it is."""

import copy
import filecmp
import hashlib
import os
import shutil
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from desktop_app.book.container import folder_entries
from desktop_app.book.encoding import SLICE
from desktop_app.book.errors import BookError
from desktop_app.book.model import AddressBook, combined_sha256
from desktop_app.export.errors import ExportError, proof_failed, source_changed
from desktop_app.export.exported import Written
from desktop_app.export.extent import Extent, pieces_of, spliced
from desktop_app.export.plan import Plan
from desktop_app.export.proof import as_data, prove_member
from desktop_app.files.atomic import make_new, make_new_folder
from desktop_app.files.phrases import phrase
from desktop_app.files.progress import Progress

Prepared = Callable[[Written], object]
"""Called when a copy is written and proven, but has no name yet."""
_ZIP64_EXTRA = 1  # APPNOTE.TXT §4.5.3; written anew where it is needed


class _Members:
    """The members of a plan's book by their entry, and which of them a copy has."""

    def __init__(self, plan: Plan, extent: Extent) -> None:
        self.plan = plan
        self.extent = extent
        changed = {plan.book.contacts.member[contact] for contact in plan.contacts}
        wanted = range(len(plan.book.members)) if extent is Extent.WHOLE else sorted(changed)
        self.numbers = {str(plan.book.members[number].name): number for number in wanted}
        self.changed = changed

    def bytes_of(self, number: int) -> bytes:
        """Return the bytes of a member in the copy."""
        book = self.plan.book
        member = book.members[number]
        if number not in self.changed:
            return member.source
        pieces = pieces_of(book, number, self.plan.contacts_of(number), self.extent)
        return b"".join(member.restored(spliced(member.data, pieces, self.plan.patches_of(number))))

    def prove(self, number: int, written: bytes) -> None:
        """Check what was read back of a member. Errors: ExportError."""
        pieces = pieces_of(self.plan.book, number, self.plan.contacts_of(number), self.extent)
        member = self.plan.book.members[number]
        prove_member(self.plan, number, pieces, self.extent, as_data(member, (written,)))


def write_folder(plan: Plan, path: Path, extent: Extent, progress: Progress, prepared: Prepared) -> None:
    """Write the copy of a folder. Errors: ExportError, OSError, Cancelled, whatever prepared raises."""
    book = plan.book
    _refuse_if_folder_changed(book)
    members = _Members(plan, extent)
    hashes: list[tuple[str, str]] = []
    sizes: list[int] = []

    def fill(folder: Path) -> None:
        for count, entry in enumerate(book.entries):
            progress("Copying", count, len(book.entries))
            source, target = book.path / entry, folder / entry
            if entry in members.numbers:
                hashes.append((entry, _write_member(members, members.numbers[entry], source, target)))
                sizes.append(target.stat().st_size)
            elif extent is Extent.WHOLE:
                _copy_entry(source, target, is_folder=entry.endswith("/"))
        if hasattr(os, "sync"):
            os.sync()  # one for all; a flush of each file by itself would take minutes for a hundred thousand
        progress("Copying", len(book.entries), len(book.entries))
        prepared(Written(combined_sha256(hashes), sum(sizes)))

    make_new_folder(path, fill)


def write_zip(plan: Plan, path: Path, extent: Extent, progress: Progress, prepared: Prepared) -> None:
    """Write the copy of a zip. Errors: ExportError, OSError, Cancelled, whatever prepared raises."""
    members = _Members(plan, extent)
    try:
        with zipfile.ZipFile(plan.book.path) as source:
            _refuse_if_zip_changed(plan.book, source)

            def examine(written: Path) -> None:
                _prove_zip(members, source, written, progress)
                with written.open("rb") as file:
                    sha256 = hashlib.file_digest(file, "sha256").hexdigest()
                prepared(Written(sha256, written.stat().st_size))

            make_new(path, lambda file: _fill_zip(members, source, file, progress), examine=examine)
    except (zipfile.BadZipFile, zlib.error, EOFError) as error:
        raise ExportError(
            phrase("{path}: the zip file is damaged ({reason})", path=plan.book.path, reason=error)
        ) from None


def _write_member(members: _Members, number: int, source: Path, target: Path) -> str:
    """Write and prove one file of a folder; return its hash."""
    data = members.bytes_of(number)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)
    if number in members.changed:
        shutil.copymode(source, target)
    else:
        shutil.copystat(source, target)
    members.prove(number, target.read_bytes())
    return hashlib.sha256(data).hexdigest()


def _copy_entry(source: Path, target: Path, *, is_folder: bool) -> None:
    """Copy what is no contact file: a folder, a link as a link, or a file."""
    if is_folder:
        target.mkdir(parents=True, exist_ok=True)
    elif source.is_symlink():
        target.symlink_to(source.readlink())
    else:
        shutil.copy2(source, target)
        if not filecmp.cmp(source, target, shallow=False):
            raise proof_failed(phrase("{name} is not as it was", name=target.name))


def _refuse_if_folder_changed(book: AddressBook) -> None:
    """Check that a folder still holds what was read. Errors: ExportError."""
    try:
        same = tuple(folder_entries(book.path)) == book.entries
        if not same or any((book.path / str(each.name)).read_bytes() != each.source for each in book.members):
            raise source_changed(book.path)
    except (BookError, OSError) as error:
        raise ExportError(
            phrase("{path}: the address book can’t be read any more ({reason})", path=book.path, reason=error)
        ) from None


def _refuse_if_zip_changed(book: AddressBook, source: zipfile.ZipFile) -> None:
    """Check that a zip still holds what was read. Errors: ExportError; BadZipFile where it can't be read."""
    infos = source.infolist()
    if tuple(info.filename for info in infos) != book.entries:
        raise source_changed(book.path)
    by_name = {info.filename: info for info in infos}
    for member in book.members:
        info = by_name[str(member.name)]
        if info.file_size != len(member.source) or source.read(info) != member.source:
            raise source_changed(book.path)


def _fill_zip(members: _Members, source: zipfile.ZipFile, file: BinaryIO, progress: Progress) -> None:
    """Write the copy of a zip."""
    infos = source.infolist()
    with zipfile.ZipFile(file, "w") as target:
        target.comment = source.comment
        for count, info in enumerate(infos):
            progress("Copying", count, len(infos))
            if info.filename in members.numbers:
                target.writestr(_like(info), members.bytes_of(members.numbers[info.filename]))
            elif members.extent is Extent.WHOLE:
                with source.open(info) as old, target.open(_like(info), "w", force_zip64=_is_large(info)) as new:
                    shutil.copyfileobj(old, new, SLICE)
    progress("Copying", len(infos), len(infos))


def _prove_zip(members: _Members, source: zipfile.ZipFile, written: Path, progress: Progress) -> None:
    """Read the copy of a zip back and compare. Errors: ExportError, Cancelled from progress."""
    wanted = [info for info in source.infolist() if members.extent is Extent.WHOLE or info.filename in members.numbers]
    with zipfile.ZipFile(written) as target:
        if [info.filename for info in target.infolist()] != [info.filename for info in wanted]:
            raise proof_failed(phrase("the zip file doesn’t hold the same names"))
        for count, (old, new) in enumerate(zip(wanted, target.infolist(), strict=True)):
            progress("Copying", count, len(wanted))
            if old.filename in members.numbers:
                members.prove(members.numbers[old.filename], target.read(new))
                continue
            with source.open(old) as before, target.open(new) as after:
                while chunk := before.read(SLICE):
                    if after.read(len(chunk)) != chunk:
                        raise proof_failed(phrase("{name} is not as it was", name=old.filename))
                if after.read(1):
                    raise proof_failed(phrase("{name} is not as it was", name=old.filename))


def _like(info: zipfile.ZipInfo) -> zipfile.ZipInfo:
    """Return a new entry of the same name, time, rights and compression."""
    made = copy.copy(info)
    made.extra = _without_sizes(info.extra)
    return made


def _without_sizes(extra: bytes) -> bytes:
    """Return an entry's extra fields without the one that holds sizes of the old file."""
    kept, position = b"", 0
    while position + 4 <= len(extra):
        length = 4 + int.from_bytes(extra[position + 2 : position + 4], "little")
        if int.from_bytes(extra[position : position + 2], "little") != _ZIP64_EXTRA:
            kept += extra[position : position + length]
        position += length
    return kept


def _is_large(info: zipfile.ZipInfo) -> bool:
    """Return whether an entry may need the wider fields for its sizes."""
    return info.file_size >= zipfile.ZIP64_LIMIT // 2
