"""The package for macOS: for everybody on the computer, as device management wants it; notarised where Apple knows us.

Untested: no Mac has made or installed it yet. developer.apple.com, Notarizing macOS software before distribution;
man pkgbuild, productbuild, notarytool, stapler.
"""

import os
import platform
import plistlib
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

from releasing.program.platforms import APPLICATION_ID, BUNDLE, SIGNING_IDENTITY, oldest_macos
from releasing.release import PROJECT, Release, run

INSTALLER_IDENTITY = "PROOFBOOK_INSTALLER_IDENTITY"
"""The variable that names the certificate for packages, as the keychain does: Developer ID Installer: …"""
NOTARY_PROFILE = "PROOFBOOK_NOTARY_PROFILE"
"""The variable that names what `xcrun notarytool store-credentials` has put into the keychain."""
SCRIPTS = Path(__file__).with_name("scripts")
_WORK = PROJECT / "build" / "package"


def make(release: Release, environment: Mapping[str, str] = os.environ) -> Path:
    """Make the package, signed and notarised as far as the environment allows. Errors: SystemExit."""
    signed_by = environment.get(INSTALLER_IDENTITY, "")
    if not (signed_by and environment.get(SIGNING_IDENTITY)):
        sys.stdout.write(f"NOT SIGNED: {SIGNING_IDENTITY} and {INSTALLER_IDENTITY} are not both set\n")
    architecture = platform.machine()
    run(
        ["codesign", "--verify", "--deep", "--strict", str(release.folder / BUNDLE)], "verifying the bundle's signature"
    )
    root = _laid_out(release)
    (_WORK / "components.plist").write_bytes(plistlib.dumps(components()))
    (_WORK / "product.plist").write_bytes(plistlib.dumps(requirements(architecture)))
    component, package = _WORK / "component.pkg", release.file(f"macos-{architecture}", ".pkg")
    run(component_command(release, root, component), "making the package")
    run(product_command(component, package, signed_by), "making the package")
    notarise(package, environment.get(NOTARY_PROFILE, "") if signed_by else "")
    return package


def components() -> list[dict[str, object]]:
    """Return how the bundle is installed: always in its place, with nothing left of an older one."""
    return [
        {
            "RootRelativeBundlePath": BUNDLE,
            "BundleIsRelocatable": False,  # else a copy found elsewhere would be replaced instead
            "BundleIsVersionChecked": False,
            "BundleHasStrictIdentifier": True,
            "BundleOverwriteAction": "upgrade",
        }
    ]


def requirements(architecture: str) -> dict[str, object]:
    """Return on what Macs the package may be installed; named, so that no Intel emulation is asked for."""
    return {"os": [oldest_macos()], "arch": [architecture]}


def component_command(release: Release, root: Path, component: Path) -> list[str]:
    """Return the command that packs the bundle."""
    return [
        *("pkgbuild", "--root", str(root), "--component-plist", str(_WORK / "components.plist")),
        *("--install-location", "/Applications", "--identifier", APPLICATION_ID, "--version", release.version),
        *("--ownership", "recommended", "--scripts", str(SCRIPTS), str(component)),
    ]


def product_command(component: Path, package: Path, signed_by: str) -> list[str]:
    """Return the command that makes of it what the installer and device management take."""
    signing = ["--sign", signed_by, "--timestamp"] if signed_by else []
    product = str(_WORK / "product.plist")
    return ["productbuild", "--product", product, "--package", str(component), *signing, str(package)]


def notarise(package: Path, profile: str) -> None:
    """Have Apple look at the package and put its answer into it, or say that it isn't done. Errors: SystemExit."""
    if not profile:
        sys.stdout.write(f"NOT NOTARISED: {NOTARY_PROFILE} is not set, or the package is not signed\n")
        return
    said = run(["xcrun", "notarytool", "submit", str(package), "--keychain-profile", profile, "--wait"], "notarising")
    if "status: Accepted" not in said:  # notarytool ends with 0 as soon as there is any answer
        raise SystemExit(f"{said}\nnotarising: Apple has not accepted the package; xcrun notarytool log ID says why")
    run(["xcrun", "stapler", "staple", str(package)], "notarising")


def _laid_out(release: Release) -> Path:
    """Return a folder that holds only the bundle."""
    root = _WORK / "root"
    shutil.rmtree(_WORK, ignore_errors=True)
    root.mkdir(parents=True)
    shutil.copytree(release.folder / BUNDLE, root / BUNDLE, symlinks=True)
    return root
