"""Which system this is, and who uses it, as the system itself knows it.

Python's platform is not asked: on Windows it asks a socket for the computer's name.
"""

import os
import sys
import sysconfig


def system_release() -> str:
    """Return which release of the system this is: “6.1.0-18-amd64”, “10.0.22631”."""
    if sys.platform == "win32":
        return ".".join(map(str, sys.getwindowsversion()[:3]))
    return os.uname().release


def system_name() -> str:
    """Return the system with its release and what it runs on: “linux 6.1.0-18-amd64, linux-x86_64”."""
    return f"{sys.platform} {system_release()}, {sysconfig.get_platform()}"


def account_name() -> str:
    """Return the name of the user's account; no environment variable changes it. Empty where the system has none."""
    if sys.platform == "win32":
        from desktop_app.files import windows  # noqa: PLC0415 - on Windows alone

        return windows.account_name()
    import pwd  # noqa: PLC0415 - not on Windows

    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:  # a user whom no list knows, as in some containers
        return str(os.getuid())
