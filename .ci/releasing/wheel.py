"""The wheel, for who installs with pip."""

import sys
import zipfile
from pathlib import Path

from releasing.release import PROJECT, Release, run


def make(release: Release) -> Path:
    """Write the wheel, and return it. Errors: SystemExit, also where a resource is missing in it."""
    run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(release.folder)], "making the wheel")
    target = release.folder / f"proofbook-{release.version}-py3-none-any.whl"
    if missing := sorted(_resources() - set(zipfile.ZipFile(target).namelist())):
        raise SystemExit(f"{target} lacks {', '.join(missing)}")
    return target


def _resources() -> set[str]:
    """Return where the resources lie in a wheel, which has translations only in the form that is read."""
    files = (path for path in (PROJECT / "resources").rglob("*") if path.is_file() and path.suffix != ".ts")
    return {f"desktop_app/{file.relative_to(PROJECT).as_posix()}" for file in files}
