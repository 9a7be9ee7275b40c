"""The archive for any Linux: one folder, to be unpacked anywhere. The same files make the same bytes."""

import gzip
import io
import tarfile
from pathlib import Path

from releasing.linux.templates import filled
from releasing.linux.tree import FOLDER_MODE, LINK_MODE, File, Folder, Link, Tree, packaged_program, with_folders
from releasing.release import PROJECT, Release

MOST_BYTES = 45_000_000
"""So that it can be mailed and mirrored. What outgrows it is to be looked at, not shipped."""
_TOP = "proofbook"


def contents(release: Release) -> Tree:
    """Return what the archive holds."""
    return packaged_program(release.program, _TOP) | {
        f"{_TOP}/README": File(filled("README", release)),
        f"{_TOP}/LICENSE": File(PROJECT / "LICENSE"),
    }


def make(release: Release) -> Path:
    """Write the archive, and return it. Errors: SystemExit where it is too large."""
    target = release.file("linux-x86_64", ".tar.gz")
    write(contents(release), target, release.moment)
    if (size := target.stat().st_size) > MOST_BYTES:
        raise SystemExit(f"{target} has {size / 1e6:.1f} MB, and may have {MOST_BYTES / 1e6:.0f}")
    return target


def write(tree: Tree, target: Path, moment: int) -> None:
    """Write a tree as a tar.gz that tells nothing of who made it, when and where."""
    with (
        target.open("wb") as raw,
        gzip.GzipFile("", "wb", 9, raw, mtime=0) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        for place, entry in with_folders(tree).items():
            _add(archive, place, entry, moment)


def _add(archive: tarfile.TarFile, place: str, entry: File | Link | Folder, moment: int) -> None:
    member = tarfile.TarInfo(place)  # owner 0, no names
    member.mtime = moment
    match entry:
        case Folder():
            member.type, member.mode = tarfile.DIRTYPE, FOLDER_MODE
            archive.addfile(member)
        case Link(target):
            member.type, member.mode, member.linkname = tarfile.SYMTYPE, LINK_MODE, target
            archive.addfile(member)
        case File():
            content = entry.read()
            member.size, member.mode = len(content), entry.mode
            archive.addfile(member, io.BytesIO(content))
