"""The wheel, for who installs with pip."""

import sys
import zipfile
from pathlib import Path

from releasing.program import contents
from releasing.release import PROJECT, Release, run


def make(release: Release) -> Path:
    """Write the wheel, and return it. Errors: SystemExit, also where a resource is missing in it."""
    run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(release.folder)], "making the wheel")
    target = release.folder / f"proofbook-{release.version}-py3-none-any.whl"
    wanted = {f"desktop_app/resources/{place}" for place in contents.resources(PROJECT)}
    if missing := sorted(wanted - set(zipfile.ZipFile(target).namelist())):
        raise SystemExit(f"{target} lacks {', '.join(missing)}")
    return target
