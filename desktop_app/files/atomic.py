"""Writing a file that appears whole or not at all, and that cannot replace another one.

1. Write a temporary file in the target's folder, and flush it to the disk.
2. Let the caller examine it; an exception here leaves nothing behind.
3. Give it its name by a hard link, which fails where the name is taken; where the file system has no hard links,
   reserve the name by exclusive creation and rename over our own empty file.
"""

import contextlib
import errno
import os
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

# What link() answers on file systems without hard links (FAT, some network shares, some containers).
_NO_HARD_LINKS = frozenset({errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EACCES})


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
    if os.path.lexists(path):
        raise FileExistsError(errno.EEXIST, "the file exists already", str(path))
    descriptor, temporary_name = tempfile.mkstemp(prefix=".proofbook-", suffix=".part", dir=path.parent)
    temporary = Path(temporary_name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            for chunk in chunks:
                file.write(chunk)
            file.flush()
            os.fsync(file.fileno())
        if not owner_only:
            temporary.chmod(0o666 & ~_umask())
        if examine is not None:
            examine(temporary)
        _claim(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
    _sync_folder(path.parent)


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
    if os.name == "nt":
        return
    # Some network file systems refuse, and a drop folder can't be opened; the file itself is already flushed.
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
