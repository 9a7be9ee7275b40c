"""The installer for Windows: programs and libraries signed, where there is a certificate, and packed by Inno Setup.

Untested on Windows itself: compiled and run under Wine.
"""

import os
import shutil
import struct
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from releasing.program.platforms import COPYRIGHT, version_numbers
from releasing.release import PROJECT, Release, run

SIGN_COMMAND = "PROOFBOOK_SIGN_COMMAND"
"""The variable with what signs the files that are named after it, in words parted by blanks, a program in PATH first:
signtool sign /sha1 … /fd SHA256 /tr http://… /td SHA256."""
DEFINITION = Path(__file__).with_name("proofbook.iss")
ICON = PROJECT / "build" / "build" / "proofbook.ico"
"""Where build.spec has written it."""
_SIGNABLE = frozenset({".exe", ".dll", ".pyd"})
_INNO_SETUP = "Inno Setup 6/ISCC.exe"
_MANY = 50
"""Files named in one call: a line of commands has an end on Windows."""


def make(release: Release, environment: Mapping[str, str] = os.environ) -> Path:
    """Make the installer of a program that has been signed. Errors: SystemExit, with what went wrong."""
    run(compiling(release, compiler(environment), environment), "making the installer")
    return release.file("windows-x86_64", "-setup.exe")


def sign(folder: Path, environment: Mapping[str, str] = os.environ) -> None:
    """Sign what nobody has signed yet, or say that nothing is."""
    unsigned = [file for file in signable(folder) if not is_signed(file)]
    command = environment.get(SIGN_COMMAND, "").split()
    if not command:
        sys.stdout.write(f"NOT SIGNED: {SIGN_COMMAND} is not set; {len(unsigned)} files have no signature\n")
        return
    for start in range(0, len(unsigned), _MANY):
        run([*command, *map(str, unsigned[start : start + _MANY])], "signing")
    if left := [str(file) for file in unsigned if not is_signed(file)]:
        raise SystemExit("signing has left without a signature: " + ", ".join(left))


def signable(folder: Path) -> Iterable[Path]:
    """Return the files that Windows runs or loads."""
    return sorted(file for file in folder.rglob("*") if file.suffix.lower() in _SIGNABLE)


def is_signed(file: Path) -> bool:
    """Tell whether a program or library bears a signature (learn.microsoft.com, PE Format, Certificate Table)."""
    with file.open("rb") as stream:
        head = stream.read(0x1000)
    start = struct.unpack_from("<I", head, 0x3C)[0] + 24
    if head[:2] != b"MZ" or head[start - 24 : start - 20] != b"PE\0\0":
        raise SystemExit(f"{file} is no program or library for Windows")
    wide = struct.unpack_from("<H", head, start)[0] == 0x20B  # PE32+, whose addresses have 8 bytes
    table = start + (112 if wide else 96) + 4 * 8
    return bool(struct.unpack_from("<II", head, table)[1])


def compiler(environment: Mapping[str, str] = os.environ) -> str:
    """Return Inno Setup's compiler. Errors: SystemExit, where there is none."""
    places = [
        Path(environment[name], _INNO_SETUP) for name in ("ProgramFiles(x86)", "ProgramFiles") if name in environment
    ]
    found = shutil.which("ISCC") or next((str(place) for place in places if place.is_file()), "")
    if not found:
        raise SystemExit("making the installer: Inno Setup 6 is not installed (jrsoftware.org)")
    return found


def compiling(release: Release, iscc: str, environment: Mapping[str, str] = os.environ) -> list[str]:
    """Return the command that makes the installer."""
    given = {
        "Version": release.version,
        "FileVersion": ".".join(map(str, version_numbers(release.version))),
        "Folder": str(release.program),
        "Icon": str(ICON),
        "Copyright": COPYRIGHT,
    }
    signing = environment.get(SIGN_COMMAND, "")
    signed = ["/DSigned", f"/Srelease={signing} $f"] if signing else []
    return [
        iscc,
        "/Qp",
        *(f"/D{name}={value}" for name, value in given.items()),
        *signed,
        f"/O{release.folder}",
        str(DEFINITION),
    ]
