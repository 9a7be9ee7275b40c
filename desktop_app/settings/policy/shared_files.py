"""The organisation's trust files, perhaps on a share. The last good copy of each counts while it can't be used.

A share that doesn't answer is waited for a few seconds.
"""

import contextlib
import hashlib
from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

from desktop_app.files.atomic import replace_owner_only
from desktop_app.files.paths import make_owner_only_folder, user_data_folder
from desktop_app.files.phrases import phrase
from desktop_app.files.waiting import PATIENCE, begun, in_time
from desktop_app.settings.errors import SettingsError, UnreachableError
from desktop_app.settings.policy.model import TrustedFile
from desktop_app.settings.trust_file import TrustList, read_trust_file

_NOTHING = TrustList((), ())


class SharedList(NamedTuple):
    """What one file says, or its last good copy. warning: why that is not the file itself; empty where all is well."""

    path: Path
    listed: TrustList
    warning: str = ""


def shared_copies_folder() -> Path:
    """Return where the copies are kept."""
    return user_data_folder() / "shared-lists"


def read_shared(files: Sequence[TrustedFile]) -> list[SharedList]:
    """Read the trust files of a policy, or the copies of those that can't be used.

    Errors: SettingsError where one that is required can't be used, or one that has errors has no copy.
    """
    reading = [begun(partial(_read, each)) for each in files]  # all at once: those of a dead share don't add up
    return [answer(None) for answer in reading]  # none takes longer than the program's patience


def read_copies(files: Sequence[TrustedFile]) -> list[SharedList]:
    """Return what the last good copies of the trust files say; one without a copy says nothing yet."""
    copies: list[SharedList] = []
    for each in files:
        with contextlib.suppress(SettingsError):
            copies.append(SharedList(each.path, read_trust_file(_copy_of(each.path))))
    return copies


def _read(file: TrustedFile) -> SharedList:
    """Read one file, or its last good copy. Errors: SettingsError."""
    try:
        listed = _read_in_time(file.path)
    except SettingsError as error:
        if file.is_required:
            raise
        return _last_good(file.path, error)
    _keep(file.path, listed)
    return SharedList(file.path, listed)


def _read_in_time(path: Path) -> TrustList:
    """Read a file that may not answer. Errors: SettingsError."""
    try:
        return in_time(lambda: read_trust_file(path), PATIENCE)
    except TimeoutError:
        raise UnreachableError(
            phrase("{path}: the trust file did not answer within {n} seconds", path=path, n=round(PATIENCE))
        ) from None


def _last_good(path: Path, error: SettingsError) -> SharedList:
    """Return the copy of a file that can't be used; where there is none, nothing, or what is wrong with the file."""
    copy = _copy_of(path)
    try:
        listed = read_trust_file(copy)
        day = datetime.fromtimestamp(copy.stat().st_mtime).astimezone().date().isoformat()
    except (SettingsError, OSError):
        if not isinstance(error, UnreachableError):
            raise error from None
        said = phrase("{error}. There is no earlier copy of it, so its domains don’t count.", error=error.args[0])
        return SharedList(path, _NOTHING, said)
    said = phrase("{error}. Its last good copy counts, of {day}.", error=error.args[0], day=day)
    return SharedList(path, listed, said)


def _keep(path: Path, listed: TrustList) -> None:
    """Keep a copy; where that can't be, there will be none, which is said when it is needed."""
    copy = _copy_of(path)
    with contextlib.suppress(OSError):
        make_owner_only_folder(copy.parent)
        replace_owner_only(copy, "".join(f"{line}\n" for line in listed.entries).encode())


def _copy_of(path: Path) -> Path:
    """Return where the copy of a file is kept."""
    return shared_copies_folder() / f"{hashlib.sha256(str(path).encode()).hexdigest()[:32]}.txt"
