"""Which libraries the packaged program takes from the system, why, and what they are called there.

What the system has of its own is left to it where our copy could clash with others of the system's that are loaded
beside it (a driver, a configuration, a socket of its own), or where every system has it and mends its faults sooner
than a new release of ours could. All else is shipped: what only programs like this one need is often missing
(libxcb-cursor, libxcb-icccm, libxkbcommon-x11 …), and what systems call differently (libbz2, libcrypto, libffi) could
not be asked for.
"""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Family:
    """Libraries that are left to the system for one reason: soname → package in Debian 12."""

    why: str
    libraries: dict[str, str]


FOR_COMMANDS = (
    Family(
        "The C library is the system itself.",
        dict.fromkeys(
            (
                "ld-linux-x86-64.so.2",
                "libc.so.6",
                "libdl.so.2",
                "libm.so.6",
                "libpthread.so.0",
                "librt.so.1",
                "libutil.so.1",
            ),
            "libc6",
        ),
    ),
    Family(
        "Graphics drivers are C++ of the system’s age: beside an older copy of these, they would not load.",
        {"libgcc_s.so.1": "libgcc-s1", "libstdc++.so.6": "libstdc++6"},
    ),
    Family(
        "Every system that installs packages unpacks them with these, and mends their faults itself.",
        {"liblzma.so.5": "liblzma5", "libz.so.1": "zlib1g"},
    ),
    Family(
        "Drivers and fonts read their settings with it; so does a Python that came with the system.",
        {"libexpat.so.1": "libexpat1"},
    ),
)
"""What commands need: check, fix, explain …, on a server without a screen."""

FOR_THE_WINDOW = (
    Family("As liblzma and libz.", {"libzstd.so.1": "libzstd1"}),
    Family(
        "The drivers’ own: another copy knows nothing of the graphics card.",
        {"libEGL.so.1": "libegl1", "libGL.so.1": "libgl1"},
    ),
    Family(
        "They speak with the X server for all that is loaded; the drivers use them too, in their own version.",
        {
            "libX11.so.6": "libx11-6",
            "libX11-xcb.so.1": "libx11-xcb1",
            "libxcb.so.1": "libxcb1",
            "libxcb-randr.so.0": "libxcb-randr0",
            "libxcb-render.so.0": "libxcb-render0",
            "libxcb-shm.so.0": "libxcb-shm0",
            "libxcb-sync.so.1": "libxcb-sync1",
            "libxcb-xfixes.so.0": "libxcb-xfixes0",
        },
    ),
    Family(
        "They speak with the compositor, and the drivers use them too.",
        {
            "libwayland-client.so.0": "libwayland-client0",
            "libwayland-cursor.so.0": "libwayland-cursor0",
        },
    ),
    Family(
        "They read the system’s fonts with the system’s settings and caches, whose format changes between versions.",
        {"libfontconfig.so.1": "libfontconfig1", "libfreetype.so.6": "libfreetype6"},
    ),
    Family(
        "They belong to the session: its bus, its events. Copies would bring a family along that is the system’s too.",
        {"libdbus-1.so.3": "libdbus-1-3", "libglib-2.0.so.0": "libglib2.0-0", "libgthread-2.0.so.0": "libglib2.0-0"},
    ),
)
"""What the window needs besides."""

SYSTEM_LIBRARIES = {
    soname: package for family in (*FOR_COMMANDS, *FOR_THE_WINDOW) for soname, package in family.libraries.items()
}
"""Every library that a shipped file may ask the system for, and the package that has it in Debian 12."""

FILES_FOR_THE_WINDOW = {"/usr/share/X11/xkb": "xkb-data"}
"""What the window reads besides, and the package that has it: the layouts of keyboards, for which libxkbcommon
asks. Debian's own would bring them along; it is shipped here, and without them Qt crashes on Wayland."""

PACKAGES = sorted({*SYSTEM_LIBRARIES.values(), *FILES_FOR_THE_WINDOW.values()})
"""All that the program asks of a system, as Debian 12 calls it."""

LATER_NAMES = {"libglib2.0-0": "libglib2.0-0t64"}
"""What packages are called from Debian 13 and Ubuntu 24.04 on, where that differs."""


def packages(families: Iterable[Family]) -> list[str]:
    """Return the names in Debian 12 of the packages that have the libraries of some families."""
    return sorted({package for family in families for package in family.libraries.values()})


def debian_alternatives(package: str) -> str:
    """Return a package as a field of dependencies names it, under each name that it has in a release."""
    return " | ".join(filter(None, (package, LATER_NAMES.get(package))))


def asked_of_nobody(needed: Iterable[str], shipped: Iterable[str]) -> list[str]:
    """Return the libraries that are asked for, but neither shipped nor known to be the system's."""
    return sorted(set(needed) - set(shipped) - set(SYSTEM_LIBRARIES))
