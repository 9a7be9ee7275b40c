"""Recognising an address in another book without keeping it: a keyed hash, whose key never leaves the user's folder."""

import hashlib
import secrets
from contextlib import suppress
from pathlib import Path

from desktop_app.files.atomic import replace_owner_only, write_new
from desktop_app.files.bounded import read_bounded
from desktop_app.files.paths import make_owner_only_folder, user_data_folder

_KEY_LENGTH = 32
PRINT_LENGTH = 8
"""Bytes. Of a million addresses and a million remembered ones, two are mixed up in one of ten million such books."""


def key_path() -> Path:
    """Return where the key is kept."""
    return user_data_folder() / "fingerprint.key"


def fingerprint_key() -> bytes:
    """Return the user's key, made when it is first asked for; a damaged one is replaced. Errors: OSError."""
    path = key_path()
    with suppress(FileNotFoundError):
        key = read_bounded(path, _KEY_LENGTH)
        if key is not None and len(key) == _KEY_LENGTH:
            return key
    make_owner_only_folder(path.parent)
    key = secrets.token_bytes(_KEY_LENGTH)
    try:
        write_new(path, [key], owner_only=True)
    except FileExistsError:
        there = read_bounded(path, _KEY_LENGTH)
        if there is not None and len(there) == _KEY_LENGTH:
            return there  # another window was quicker
        replace_owner_only(path, key)
    return key


def fingerprint(key: bytes, address: str) -> int:
    """Return the fingerprint of an address, upper and lower case alike."""
    text = address.lower().encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(text, digest_size=PRINT_LENGTH, key=key).digest(), "little")
