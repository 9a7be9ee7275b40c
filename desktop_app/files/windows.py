"""What only Windows knows: its folders, the user, and who owns a file. The system is asked, never the environment."""

import ctypes
import sys
from pathlib import Path
from uuid import UUID

_LONGEST_ACCOUNT = 257  # UNLEN + 1, lmcons.h
_OWNER_SECURITY_INFORMATION = 1
_SE_FILE_OBJECT = 1
_ADMINISTRATIVE_OWNERS = frozenset(
    {
        "S-1-5-18",  # the system itself
        "S-1-5-32-544",  # administrators
        "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464",  # TrustedInstaller
    }
)
"""Security identifiers (learn.microsoft.com, Well-known SIDs)."""


def known_folder(identifier: str) -> Path:
    """Return a folder by its KNOWNFOLDERID. Errors: OSError."""
    if sys.platform != "win32":  # for the type checker, which knows ctypes.windll on Windows only
        raise OSError("not on Windows")
    found = ctypes.c_wchar_p()
    raw = (ctypes.c_ubyte * 16).from_buffer_copy(UUID(identifier).bytes_le)
    result = ctypes.windll.shell32.SHGetKnownFolderPath(ctypes.byref(raw), 0, None, ctypes.byref(found))
    if result != 0 or found.value is None:
        raise OSError(f"no folder {identifier} (error {result:#x})")
    path = Path(found.value)
    ctypes.windll.ole32.CoTaskMemFree(found)
    return path


def account_name() -> str:
    """Return the name of the user's account, empty where the system doesn't say."""
    if sys.platform != "win32":  # as above
        raise OSError("not on Windows")
    size = ctypes.c_ulong(_LONGEST_ACCOUNT)
    name = ctypes.create_unicode_buffer(size.value)
    return name.value if ctypes.windll.advapi32.GetUserNameW(name, ctypes.byref(size)) else ""


def is_administrators(path: Path) -> bool:
    """Return whether a file belongs to the system or its administrators. Errors: OSError."""
    if sys.platform != "win32":  # as above
        raise OSError("not on Windows")
    owner, descriptor = ctypes.c_void_p(), ctypes.c_void_p()
    error = ctypes.windll.advapi32.GetNamedSecurityInfoW(
        ctypes.c_wchar_p(str(path)),
        _SE_FILE_OBJECT,
        _OWNER_SECURITY_INFORMATION,
        ctypes.byref(owner),
        None,
        None,
        None,
        ctypes.byref(descriptor),
    )
    if error:
        raise OSError(error, "its owner can't be asked for", str(path))
    text = ctypes.c_wchar_p()
    try:
        if not ctypes.windll.advapi32.ConvertSidToStringSidW(owner, ctypes.byref(text)):
            raise OSError(0, "its owner can't be named", str(path))
        return text.value in _ADMINISTRATIVE_OWNERS
    finally:
        ctypes.windll.kernel32.LocalFree(text)
        ctypes.windll.kernel32.LocalFree(descriptor)


def runs_as_administrator() -> bool:
    """Return whether this process has an administrator's rights, so that what it can write says nothing."""
    return sys.platform == "win32" and bool(ctypes.windll.shell32.IsUserAnAdmin())
