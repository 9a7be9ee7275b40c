"""A file that only grows, one line at a time, for its owner alone, with a lock that the system takes back by itself.

The lock is the operating system's: it goes when the process ends, however that ends, and when the computer restarts.
"""

import errno
import os
import stat
import sys
from pathlib import Path
from threading import Lock

from desktop_app.files.paths import make_owner_only_folder

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_FLAGS = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_NO_LINK = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_OWNER_ONLY = 0o600


class LockedError(OSError):
    """Another process has the lock."""


class NoLockingError(OSError):
    """The file system has no locks."""


class AppendedFile:
    """The open file; it is made where it isn't there yet. Errors: OSError.

    is_shared: others may write to its folder, which is left as it is; a file or link of theirs is refused.
    """

    def __init__(self, path: Path, *, is_shared: bool = False) -> None:
        self.path = path
        self._guard = Lock()
        self._descriptor: int | None = None
        if not is_shared:
            make_owner_only_folder(path.parent)
        self._descriptor = os.open(path, _FLAGS | (_NO_LINK if is_shared else 0), _OWNER_ONLY)
        try:
            self._make_owner_only(is_shared=is_shared)
        except OSError:
            self.close()
            raise

    def _make_owner_only(self, *, is_shared: bool) -> None:
        """Let nobody else read the file; Windows hands down what its folder allows. Errors: OSError."""
        if sys.platform == "win32":
            return
        found = os.fstat(self._open)
        is_own = found.st_uid == os.geteuid() and stat.S_ISREG(found.st_mode) and found.st_nlink == 1
        if is_shared and not is_own:
            raise PermissionError(errno.EPERM, "the file is somebody else’s", str(self.path))
        if found.st_mode & 0o077:
            os.fchmod(self._open, _OWNER_ONLY)

    def __del__(self) -> None:
        self.close()

    @property
    def descriptor(self) -> int:
        """Return the descriptor, for whoever writes without Python. Errors: OSError where the file is closed."""
        return self._open

    @property
    def size(self) -> int:
        """Return how many bytes the file has. Errors: OSError."""
        return os.fstat(self._open).st_size

    def lock(self) -> None:
        """Take the lock; closing the file gives it back. Errors: LockedError, NoLockingError."""
        try:
            if sys.platform == "win32":
                os.lseek(self._open, 2**31 - 2, os.SEEK_SET)  # far behind the text, which others may read meanwhile
                msvcrt.locking(self._open, msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(self._open, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            taken = error.errno in (errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK)
            raise (LockedError if taken else NoLockingError)(error.errno, error.strerror, str(self.path)) from None

    def append(self, data: bytes) -> None:
        """Write data at the end; where not all of it can be written, nothing is. Errors: OSError."""
        if sys.platform != "win32" and not os.fstat(self._open).st_nlink:
            raise FileNotFoundError(errno.ENOENT, "the file was deleted", str(self.path))
        before = self.size
        try:
            written = 0
            while written < len(data):
                written += os.write(self._open, data[written:])
        except OSError:
            if self.size != before:
                self.cut(before)
            raise

    def cut(self, size: int) -> None:
        """Cut the file off behind its first bytes. Errors: OSError."""
        os.ftruncate(self._open, size)

    def read_from(self, start: int) -> bytes:
        """Return what the file has from a place on. Errors: OSError."""
        with self.path.open("rb") as file:
            file.seek(start)
            return file.read()

    def sync(self) -> None:
        """Wait until everything is on the disk; may be called from another thread. Errors: OSError."""
        with self._guard:
            if self._descriptor is not None:
                os.fsync(self._descriptor)

    def close(self) -> None:
        """Close the file and give the lock back."""
        with self._guard:
            descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)

    @property
    def _open(self) -> int:
        """Return the descriptor. Errors: OSError where the file is closed."""
        if self._descriptor is None:
            raise OSError(errno.EBADF, os.strerror(errno.EBADF), str(self.path))
        return self._descriptor
