"""Who uses the program, as the system knows it."""

import os
import sys


def account_name() -> str:
    """Return the name of the user's account; no environment variable changes it. Empty where the system has none."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - there is no windll elsewhere

        size = ctypes.c_ulong(257)  # UNLEN + 1, lmcons.h
        name = ctypes.create_unicode_buffer(size.value)
        return name.value if ctypes.windll.advapi32.GetUserNameW(name, ctypes.byref(size)) else ""
    import pwd  # noqa: PLC0415 - not on Windows

    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:  # a user whom no list knows, as in some containers
        return str(os.getuid())
