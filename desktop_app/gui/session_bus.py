"""The session bus, which leads to screen readers and the desktop's dialogs: used where it runs already, never started.

Without an address, libdbus runs the dbus-launch that it finds in PATH, and the bus that this starts outlives the
window. An address can also name a TCP port or a command. Only a socket of this machine is taken.
"""

import os
import sys
from collections.abc import MutableMapping
from pathlib import Path

BUS = "DBUS_SESSION_BUS_ADDRESS"
GIVEN = "_ORIG"
"""The end of the name that keeps what was given, for other programs; the packager's start uses the same."""
_NO_BUS = "disabled:"  # an address of no known kind, which libdbus takes for none


def keep_to_running_bus(environment: MutableMapping[str, str] = os.environ) -> None:
    """Leave in the environment only what leads to a bus that runs on this machine; to be called before Qt starts."""
    if sys.platform in {"win32", "darwin"}:
        return
    given = environment.get(BUS, "")
    if not given and _has_bus_of_user(environment.get("XDG_RUNTIME_DIR", "")):
        return
    environment[BUS + GIVEN] = given
    environment[BUS] = ";".join(each for each in given.split(";") if each.startswith("unix:")) or _NO_BUS


def _has_bus_of_user(folder: str) -> bool:
    """Return whether a bus waits where libdbus looks without an address: bus, in the folder of who has logged in."""
    if sys.platform == "win32":  # never asked there, as the type checker doesn't know
        return False
    place = Path(folder, "bus")
    return bool(folder) and place.is_socket() and place.stat().st_uid == os.getuid()
