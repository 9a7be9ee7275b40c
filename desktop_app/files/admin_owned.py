"""Whether only administrators can change a file: who owns it and what it lies in, and who may write there."""

import os
import stat
import sys
from pathlib import Path

from desktop_app.files.errors import reason_of
from desktop_app.files.phrases import phrase

_MOST_LINKS = 40  # as Linux follows
_JUNCTION = 0xA0000003  # IO_REPARSE_TAG_MOUNT_POINT; no link to Python
_A_LINK = "Too many levels of symbolic links"
"""What systems say where a link isn't to be followed (open(2), O_NOFOLLOW); Windows has no such words."""
_ADMINISTRATIVE_GROUPS = frozenset({80} if sys.platform == "darwin" else ())
"""On a Mac, administrators are in a group that may write to some of the system's folders."""


def writable_by_others(path: Path) -> str:
    """Return why somebody else than an administrator may change a file that is there; empty where nobody may.

    The folders above it count, up to the root, since whoever can rename one of them can put another file there; and
    where the name is a link, what it leads to.
    """
    for each in dict.fromkeys((*_links(path.absolute()), Path(os.path.realpath(path)))):
        for part in (each, *each.parents):
            why = _why_windows(part) if sys.platform == "win32" else _why_posix(part)
            if why:
                return why
    return ""


def _links(path: Path) -> list[Path]:
    """Return a name and, where it is a link, those that it leads to, one after the other."""
    names = [path]
    while names[-1].is_symlink() and len(names) < _MOST_LINKS:
        names.append(names[-1].parent / names[-1].readlink())
    return names


def _why_posix(path: Path) -> str:
    """Return what is wrong with the owner or mode of a file or folder."""
    try:
        status = path.lstat()
    except OSError as error:
        return phrase("{path} can’t be examined ({reason})", path=path, reason=reason_of(error))
    if status.st_uid != 0:
        return phrase("{path} belongs to an ordinary user (number {number})", path=path, number=str(status.st_uid))
    if stat.S_ISLNK(status.st_mode):  # its mode says nothing; what it leads to is examined as well
        return ""
    protected = stat.S_ISDIR(status.st_mode) and status.st_mode & stat.S_ISVTX  # /tmp: nobody renames another's file
    others = stat.S_IWOTH if status.st_gid in _ADMINISTRATIVE_GROUPS else stat.S_IWGRP | stat.S_IWOTH
    if status.st_mode & others and not protected:
        return phrase(
            "{path} may be written by others than its owner (its mode is {mode})",
            path=path,
            mode=f"{stat.S_IMODE(status.st_mode):04o}",
        )
    return ""


def _why_windows(path: Path) -> str:
    """Return what is wrong with the owner of a file or folder, or whether this very user could write it."""
    from desktop_app.files.windows import is_administrators, runs_as_administrator  # noqa: PLC0415 - on Windows alone

    if path == Path(path.anchor) or path.parent == Path(path.anchor):
        return ""  # the drive and ProgramData itself: others may add to them, but rename nothing
    try:
        if _is_link_on_windows(path):  # asked for its owner, it names that of what it leads to
            return phrase("{path} can’t be examined ({reason})", path=path, reason=_A_LINK)
        if not is_administrators(path):
            return phrase("{path} belongs to an ordinary user", path=path)
        if path.is_file() and not runs_as_administrator():
            os.close(os.open(path, os.O_WRONLY))
            return phrase("{path} may be written by ordinary users", path=path)
    except PermissionError:
        return ""
    except OSError as error:
        return phrase("{path} can’t be examined ({reason})", path=path, reason=reason_of(error))
    return ""


def _is_link_on_windows(path: Path) -> bool:
    """Return whether a file or folder only leads to another, as a junction does, which any user may make."""
    return path.is_symlink() or getattr(path.lstat(), "st_reparse_tag", 0) == _JUNCTION
