"""What the packager is asked for on each system, besides the list of files: icons, versions, identities.

Plain data, which build.spec hands over as it is (pyinstaller.org, Using Spec Files). What a system needs no word about
is left to PyInstaller's defaults: its manifest for Windows asks for no administrator's rights, knows long paths and
draws today's controls; of a screen's scale Qt tells Windows itself.
"""

import os
import re
import sys
import sysconfig
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app import __version__
from releasing import source_state
from releasing.program import icons
from releasing.release import PROJECT

APPLICATION_ID = "invalid.proofbook.Proofbook"
"""The project has no domain of its own. Nobody can have one under .invalid (RFC 2606)."""
DEVELOPERS = "The Proofbook developers"
COPYRIGHT = f"© 2026 {DEVELOPERS}"
BUNDLE = "Proofbook.app"
OLDEST_MACOS = "13.0"
"""As Qt 6.11 (doc.qt.io/qt-6.11/macos.html); a Python may ask for a newer one."""
SIGNING_IDENTITY = "PROOFBOOK_CODESIGN_IDENTITY"
"""The variable that names the certificate, as the keychain does: Developer ID Application: …"""
ENTITLEMENTS = "PROOFBOOK_ENTITLEMENTS"
"""The variable that names a file with exceptions from the hardened runtime, which a signed program is under. None is
needed: Python's ctypes, which would run memory that it has written, isn't packed for macOS."""

_VERSION_INFO = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0,
    date=(0, 0)),
  kids=[
    StringFileInfo([StringTable("000004b0", [
{strings}
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0, 0x4b0])]),
  ]
)
"""
"""Language neutral (0) in UTF-16 (0x4b0, 1200); a program (1) for Windows NT (learn.microsoft.com, VERSIONINFO)."""


@dataclass(frozen=True)
class Arguments:
    """What EXE is given for the window and for the command line, and BUNDLE, which does nothing but on macOS."""

    window: dict[str, object] = field(default_factory=dict)
    console: dict[str, object] = field(default_factory=dict)
    bundle: dict[str, object] = field(default_factory=dict)


def arguments(work: Path, environment: Mapping[str, str] = os.environ) -> Arguments:
    """Return what this system's packager is asked for. Writes the files that this names into a folder."""
    if sys.platform == "win32":
        return _for_windows(work)
    if sys.platform == "darwin":
        return _for_macos(work, environment)
    return Arguments()


def version_info(program: str, description: str) -> str:
    """Return what Windows shows of a program, as the text that PyInstaller reads.

    The commit is in it, so that a file tells by itself what it was made from.
    """
    state = source_state.told_of(PROJECT)
    shown = {
        "CompanyName": DEVELOPERS,
        "FileDescription": description,
        "FileVersion": __version__,
        "InternalName": program,
        "LegalCopyright": COPYRIGHT,
        "OriginalFilename": f"{program}.exe",
        "ProductName": "Proofbook",
        "ProductVersion": __version__,
        **({"Comments": f"Commit {state}"} if state else {}),
    }
    strings = ",\n".join(f"      StringStruct({name!r}, {text!r})" for name, text in shown.items())
    return _VERSION_INFO.format(numbers=version_numbers(__version__), strings=strings)


def version_numbers(version: str) -> tuple[int, int, int, int]:
    """Return a version as the four numbers that Windows compares; a preliminary one counts as what it leads to."""
    found = [int(number) for number in re.findall(r"\d+", version.partition("+")[0])[:3]]
    first, second, third = (*found, 0, 0, 0)[:3]
    return first, second, third, 0


def _for_windows(work: Path) -> Arguments:
    icon = work / "proofbook.ico"
    icon.write_bytes(icons.ico())
    made: dict[str, dict[str, object]] = {}
    for program, description in (("proofbook", "Proofbook"), ("proofbook-cli", "Proofbook (command line)")):
        version = work / f"{program}.version.txt"
        version.write_text(version_info(program, description), encoding="utf-8")
        made[program] = {"icon": str(icon), "version": str(version)}
    return Arguments({**made["proofbook"], "disable_windowed_traceback": True}, made["proofbook-cli"])


def _for_macos(work: Path, environment: Mapping[str, str]) -> Arguments:
    both: dict[str, object] = {
        "codesign_identity": environment.get(SIGNING_IDENTITY) or None,
        "entitlements_file": environment.get(ENTITLEMENTS) or None,
    }
    icon = work / "proofbook.icns"
    icon.write_bytes(icons.icns())
    bundle: dict[str, object] = {
        "name": BUNDLE,
        "icon": str(icon),
        "bundle_identifier": APPLICATION_ID,
        "version": __version__,
        "info_plist": information(),
    }
    return Arguments({**both, "disable_windowed_traceback": True}, both, bundle)


def information() -> dict[str, object]:
    """Return what macOS is told of the bundle besides what PyInstaller tells it (developer.apple.com, Info.plist).

    Files are opened by an event, which Qt passes on; PyInstaller's argv_emulation would take it away from Qt.
    """
    return {
        "CFBundleName": "Proofbook",
        "CFBundleDisplayName": "Proofbook",
        "CFBundleExecutable": "proofbook",
        "CFBundleVersion": __version__,
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSBackgroundOnly": False,  # else PyInstaller has it so, since the last of the two programs is for a console
        "LSMinimumSystemVersion": oldest_macos(),
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": COPYRIGHT,
        "NSPrincipalClass": "NSApplication",
        "NSRequiresAquaSystemAppearance": False,  # dark where the system is
        "CFBundleDocumentTypes": [
            _opened("vCard", "LSItemContentTypes", ["public.vcard"]),
            _opened("CSV", "LSItemContentTypes", ["public.comma-separated-values-text"]),
            _opened("LDIF", "CFBundleTypeExtensions", ["ldif"]),  # macOS knows no type of that kind
        ],
    }


def oldest_macos() -> str:
    """Return the oldest macOS on which the program starts: Qt's, or that for which the packed Python was built.

    GitHub's Python is built for the system of the machine on which that was done, python.org's for older ones.
    """
    pythons = str(sysconfig.get_config_var("MACOSX_DEPLOYMENT_TARGET") or OLDEST_MACOS)
    return max(OLDEST_MACOS, pythons, key=lambda version: [int(number) for number in version.split(".")])


def _opened(name: str, key: str, kinds: list[str]) -> dict[str, object]:
    """Return a kind of file that is offered to be opened with the program, which never takes it from another one."""
    return {"CFBundleTypeName": name, "CFBundleTypeRole": "Viewer", "LSHandlerRank": "Alternate", key: kinds}
