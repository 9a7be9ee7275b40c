"""Tries what is handed out on a bare Debian, in which nothing of the machine that built it helps.

1. mmdebstrap packs a root of Debian's smallest kind, with the packages that the program says it needs beside it, not
   yet installed: so everything after this needs no network. It is kept in build/ for some days.
2. tests/minimal_root runs as root, with mounts and processes of its own: whatever it starts ends with it, even if it is
   killed. There the program runs as an ordinary user; a screen and a bus outside are all it meets of this machine.
"""

import argparse
import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from releasing.program.system_libraries import PACKAGES
from releasing.release import PROJECT

SUITES = {"bookworm": (2, 36), "trixie": (2, 41)}
"""Debian's releases, each with its C library's version; the first is the oldest that a release promises to run on."""
BESIDE = ("desktop-file-utils",)
"""What most desktops have, and the program does without: a test installs it and asks what it changes."""
_KEYRING = Path("/usr/share/keyrings/debian-archive-keyring.gpg")
_KEPT_FOR = 7 * 24 * 3600.0
_FETCHING = re.compile(r"Acquire::(https?|Check-\w+|Check-Valid-Until|Retries|ForceIPv[46])\b")
"""Settings of apt that say how this machine reaches a mirror, and so hold in the root too."""


class CannotTry(Exception):
    """A root can’t be made or entered on this machine."""


def main() -> None:
    """Make the root and run the tests in it; ends with their exit code."""
    parser = argparse.ArgumentParser(prog="bash .ci/minimal_root", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--suite", help="Debian's release (if not given: the oldest that has the C library asked for)")
    options, words = parser.parse_known_args()
    if (platform.system(), platform.machine()) != ("Linux", "x86_64"):
        sys.stdout.write("minimal root: skipped, since what is handed out for it runs on Linux (x86-64)\n")
        return
    try:
        code = run_tests(packed_root(options.suite or oldest_suite(dependencies())), words)
    except CannotTry as error:
        if os.environ.get("CI"):
            raise SystemExit(f"minimal root: {error}") from None
        sys.stdout.write(f"minimal root: SKIPPED, nothing of what is handed out was tried: {error}\n")
        return
    raise SystemExit(code)


def dependencies() -> str:
    """Return what the package that was made depends on; empty where none was."""
    made = sorted((PROJECT / "dist").glob("proofbook_*.deb"))
    return _printed(["dpkg-deb", "--field", str(made[-1]), "Depends"]) if made else ""


def oldest_suite(depends: str) -> str:
    """Return the oldest of Debian's releases on which a package with these dependencies can be installed.

    What is made on a newer system, as anybody may, asks for that system's C library. Errors: CannotTry.
    """
    asked = re.search(r"\blibc6 \(>= ([\d.]+)\)", depends)
    oldest = tuple(map(int, asked[1].split("."))) if asked else ()
    suite = next((suite for suite, version in SUITES.items() if version >= oldest), "")
    if not suite:
        raise CannotTry(f"no Debian of {', '.join(SUITES)} has the C library that the program asks for: {depends}")
    if suite != next(iter(SUITES)):
        sys.stdout.write(f"minimal root: NOT {next(iter(SUITES))}, since this machine's C library is newer: {suite}\n")
    return suite


def as_root() -> list[str]:
    """Return how a command for root begins. Errors: CannotTry."""
    if sys.platform == "linux" and os.geteuid() == 0:
        return []
    if shutil.which("sudo") and not _fails(["sudo", "-n", "true"]):
        return ["sudo", "-n"]
    raise CannotTry("it takes root, or sudo without a password")


def packed_root(suite: str) -> Path:
    """Return the archive of a bare root, made anew unless there is a fresh one. Errors: CannotTry."""
    if not shutil.which("mmdebstrap") or not _KEYRING.exists():
        raise CannotTry("not installed: mmdebstrap, debian-archive-keyring (bash .ci/setup --dev brings them)")
    command = packing(suite, mirror(), fetching())
    named = hashlib.sha256("\0".join(command).encode()).hexdigest()[:16]
    archive = PROJECT / "build" / "minimal-root" / f"{suite}-{named}.tar"
    if archive.exists() and time.time() - archive.stat().st_mtime < _KEPT_FOR:
        return archive
    began = time.monotonic()
    archive.parent.mkdir(parents=True, exist_ok=True)
    for earlier in archive.parent.glob(f"{suite}-*"):
        earlier.unlink()
    new, log = archive.with_suffix(".new"), archive.with_suffix(".log")
    with new.open("wb") as packed, log.open("wb") as said:
        if subprocess.run([*as_root(), *command], stdout=packed, stderr=said, check=False).returncode:  # noqa: S603
            raise CannotTry("\n".join(["no root could be made:", *log.read_text(errors="replace").splitlines()[-20:]]))
    new.rename(archive)
    sys.stdout.write(f"minimal root: {suite}, {archive.stat().st_size / 1e6:.0f} MB, ")
    sys.stdout.write(f"made in {time.monotonic() - began:.0f} s\n")
    return archive


def packing(suite: str, source: str, settings: Sequence[str]) -> list[str]:
    """Return the command that prints an archive of a bare root, with the packages of the program's libraries beside."""
    packages = " ".join(sorted({*PACKAGES, *BESIDE}))
    download = f"apt-get --yes --no-install-recommends --download-only install {packages}"
    options = ["--mode=root", "--variant=minbase", "--format=tar", f"--keyring={_KEYRING}", "--skip=cleanup/apt"]
    options += [f"--aptopt={each}" for each in ('Acquire::Languages "none";', *settings)]
    options += [f'--customize-hook=chroot "$1" {download}']
    return ["mmdebstrap", *options, suite, "-", *filter(None, [source])]


def mirror() -> str:
    """Return where this machine's apt has Debian's packages from; empty, for Debian's own place, on other systems."""
    asked = ["apt-get", "indextargets", "--format", "$(REPO_URI)", "Created-By: Packages", "Origin: Debian"]
    known = _printed([*asked, "Label: Debian"]).split()
    return known[0] if known else ""


def fetching() -> list[str]:
    """Return the settings by which this machine's apt reaches a mirror: through a proxy, say."""
    return [line for line in _printed(["apt-config", "dump"]).splitlines() if _FETCHING.match(line)]


def run_tests(archive: Path, words: Sequence[str]) -> int:
    """Run the tests of what is handed out in roots made of an archive, and return their exit code."""
    root = as_root()
    alone = ["unshare", "--mount", "--propagation", "private", "--pid", "--fork", "--kill-child", "--mount-proc"]
    if _fails([*root, *alone, "true"]):
        raise CannotTry("this machine allows no mounts of one’s own (unshare --mount)")
    with tempfile.TemporaryDirectory(prefix="proofbook-") as place:
        Path(place).chmod(0o755)  # the program's user passes through it
        environment = {
            **{name: os.environ[name] for name in ("CI", "LD_LIBRARY_PATH") if name in os.environ},
            "PATH": f"{os.environ['PATH']}:/usr/sbin:/sbin",  # where a user's commands may not be looked for
            "PROOFBOOK_MINIMAL_ROOT": str(archive),
            "PROOFBOOK_PLACE": place,
            "PYTHONDONTWRITEBYTECODE": "1",  # it would belong to root
        }
        tests = ["-m", "pytest", "-p", "no:cacheprovider", "--durations=8", "tests/minimal_root", *words]
        command = [*root, *alone, "env", *(f"{name}={value}" for name, value in environment.items())]
        return subprocess.run([*command, sys.executable, *tests], cwd=PROJECT, check=False).returncode  # noqa: S603


def _fails(command: Sequence[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode != 0  # noqa: S603


def _printed(command: Sequence[str]) -> str:
    """Return what a command of apt prints; nothing where there is no apt."""
    if not shutil.which(command[0]):
        return ""
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout  # noqa: S603


if __name__ == "__main__":
    main()
