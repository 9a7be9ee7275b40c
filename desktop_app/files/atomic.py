"""Writing a file or folder that appears whole or not at all, and that cannot replace another one unless told to.

1. Write a temporary file (or folder) beside the target, and flush it to the disk.
2. Let the caller examine it; an exception here leaves nothing behind.
3. Give it its name by a hard link, which fails where the name is taken; where the file system has no hard links,
   reserve the name by exclusive creation and rename over our own empty file. A folder's name is reserved so too.
"""

import contextlib
import errno
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import BinaryIO

# What link() answers on file systems without hard links (FAT, some network shares, some containers).
_NO_HARD_LINKS = frozenset({errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EACCES})
MARK = os.urandom(6).hex()
"""Stands in the names of this process’s temporary files, so that they can be told from those of another."""
_PREFIX, _SUFFIX = ".proofbook-", ".part"


def write_new(
    path: Path,
    chunks: Iterable[bytes],
    *,
    examine: Callable[[Path], None] | None = None,
    owner_only: bool = False,
) -> None:
    """Write chunks to path, which must not exist yet.

    Errors: FileExistsError where path exists, OSError where it can't be written, and whatever examine raises;
    after any of them, path is as it was and no temporary file is left.
    """

    def fill(file: BinaryIO) -> None:
        file.writelines(chunks)

    make_new(path, fill, examine=examine, owner_only=owner_only)


def make_new(
    path: Path,
    fill: Callable[[BinaryIO], None],
    *,
    examine: Callable[[Path], None] | None = None,
    owner_only: bool = False,
) -> None:
    """Let fill write a file named path, which must not exist yet. Errors: as write_new, and whatever fill raises."""
    _refuse_if_there(path)
    _make(path.parent, fill, lambda temporary: _claim(temporary, path), examine=examine, owner_only=owner_only)


def write_first_free(folder: Path, names: Iterable[str], chunks: Iterable[bytes], *, owner_only: bool = False) -> Path:
    """Write chunks to a file in a folder under the first of some names that no file has, and return its path.

    It is written once, however many others take names at the same time. Errors: FileExistsError where all are taken,
    OSError where it can't be written; then no temporary file is left.
    """
    taken: list[Path] = []

    def claim(temporary: Path) -> None:
        for path in (folder / name for name in names):
            with contextlib.suppress(FileExistsError):
                _claim(temporary, path)
                taken.append(path)
                return
        raise FileExistsError(errno.EEXIST, "all names are taken", str(folder))

    _make(folder, lambda file: file.writelines(chunks), claim, owner_only=owner_only)
    return taken[0]


def _make(
    folder: Path,
    fill: Callable[[BinaryIO], None],
    claim: Callable[[Path], None],
    *,
    examine: Callable[[Path], None] | None = None,
    owner_only: bool,
) -> None:
    """Let fill write a temporary file, examine look at it, and claim give it its name."""
    descriptor, temporary_name = tempfile.mkstemp(prefix=_own_prefix(), suffix=_SUFFIX, dir=folder)
    temporary = Path(temporary_name)
    try:
        with os.fdopen(descriptor, "w+b") as file:
            fill(file)
            file.flush()
            os.fsync(file.fileno())
        if not owner_only:
            temporary.chmod(0o666 & ~_umask())
        if examine is not None:
            examine(temporary)
        claim(temporary)
    finally:
        temporary.unlink(missing_ok=True)
    _sync_folder(folder)


def replace_owner_only(path: Path, data: bytes) -> None:
    """Write data to path, in place of a file that may be there; only the user can read it. Errors: OSError.

    What was there stays where the new file can't be written whole.
    """
    descriptor, temporary_name = tempfile.mkstemp(prefix=_own_prefix(), suffix=_SUFFIX, dir=path.parent)
    temporary = Path(temporary_name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
    _sync_folder(path.parent)


def make_new_folder(path: Path, fill: Callable[[Path], None]) -> None:
    """Let fill write into a folder that is then named path, which must not exist yet.

    Errors: FileExistsError where path exists, OSError where it can't be written, and whatever fill raises; after any
    of them, path is as it was and no temporary folder is left.
    """
    _refuse_if_there(path)
    temporary = Path(tempfile.mkdtemp(prefix=_own_prefix(), suffix=_SUFFIX, dir=path.parent))
    try:
        fill(temporary)
        temporary.chmod(0o777 & ~_umask())
        path.mkdir()
        try:
            if sys.platform == "win32":  # renames over no folder, not even over an empty one
                path.rmdir()
            temporary.rename(path)
        except OSError:
            with contextlib.suppress(OSError):
                path.rmdir()  # our own empty reservation
            raise
    finally:
        shutil.rmtree(temporary, ignore_errors=True)
    _sync_folder(path.parent)


def left_by_all(folder: Path) -> list[Path]:
    """Return the temporary files and folders of all processes in a folder: of those that write, and of ended ones."""
    return sorted(folder.glob(f"{_PREFIX}*{_SUFFIX}"))


def remove_left_by(mark: str, folder: Path) -> None:
    """Remove what a process with this mark has left in a folder, where it was ended in the midst of writing."""
    for left in folder.glob(f"{_PREFIX}{mark}-*{_SUFFIX}"):
        if left.is_dir():
            shutil.rmtree(left, ignore_errors=True)
        else:
            with contextlib.suppress(OSError):
                left.unlink()


def _own_prefix() -> str:
    """Return how the names of this process's temporary files begin."""
    return f"{_PREFIX}{MARK}-"


def _refuse_if_there(path: Path) -> None:
    """Check that a name is free. Errors: FileExistsError."""
    if os.path.lexists(path):
        raise FileExistsError(errno.EEXIST, "the file exists already", str(path))


def _claim(temporary: Path, path: Path) -> None:
    """Give the temporary file its final name without ever replacing a file."""
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError as error:
        if error.errno not in _NO_HARD_LINKS:
            raise
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
        try:
            temporary.replace(path)
        except OSError:
            path.unlink(missing_ok=True)  # our own empty reservation
            raise


def _umask() -> int:
    """Return the process's file-mode mask, which can only be read by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _sync_folder(folder: Path) -> None:
    """Make the new name survive a power cut, where the platform lets a folder be flushed."""
    if sys.platform == "win32":
        return
    # Some network file systems refuse, and a drop folder can't be opened; the file itself is already flushed.
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
