"""The release, in one command: bash .ci/release. One step after the other; the first that fails ends it."""

import platform
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from releasing import source_state, sums, wheel
from releasing.licensing import notices, parts, sbom
from releasing.linux import archive, deb
from releasing.macos import pkg
from releasing.program import checks, contents, measuring
from releasing.release import PROJECT, Release, run, settle, this_release
from releasing.windows import inno_setup

_LINUX_MACHINE = "x86_64"
_STARTED = time.monotonic()


def main() -> None:
    """Build and check everything that is handed out on this system."""
    require_machine()
    release = this_release()
    settle(release.moment)
    say(f"Proofbook {release.version} of {release.day}, from commit {source_state.told_of(PROJECT) or 'unknown'}")
    clear(release)
    build_program(release)
    sign(release)
    files = [*everywhere(release), *FOR_SYSTEM.get(sys.platform, _nothing_more)(release)]
    files.append(sums.make(files, release.folder))
    say("done:")
    sys.stdout.write(summary(files))


def require_machine() -> None:
    """See that the files can be what they will be called. Errors: SystemExit."""
    if sys.platform == "linux" and (found := platform.machine()) != _LINUX_MACHINE:
        raise SystemExit(f"files for Linux are made for {_LINUX_MACHINE}, on such a machine; this one is {found}")


def clear(release: Release) -> None:
    """Delete what an earlier release has left, so that nothing of it is taken for this one's."""
    earlier = (sums.NAME, parts.NOTICES, "proofbook-*", "proofbook_*")
    for file in [file for pattern in earlier for file in release.folder.glob(pattern)]:
        file.unlink()


def build_program(release: Release) -> None:
    """Build the packaged program's folder, and check it. Errors: SystemExit, with what is wrong."""
    say("building the program")
    said = run([sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "build.spec"], "building the program")
    log = PROJECT / "build" / "pyinstaller.log"
    log.write_text(said, encoding="utf-8")
    problems = [
        *checks.problems(release.program, said),
        *contents.state_problems(release.program, source_state.told_of(PROJECT)),
        *parts.problems(release.program),
    ]
    if problems:
        raise SystemExit("\n".join(problems))
    say("measuring it")
    sys.stdout.write(measuring.told(release.program) + "\n")


def sign(release: Release) -> None:
    """Sign the program's files, before anything is made of them or says what they hold; PyInstaller has on macOS."""
    if sys.platform == "win32":
        say("signing")
        inno_setup.sign(release.program)


def everywhere(release: Release) -> Iterator[Path]:
    """Make the files that every system's release has."""
    say("writing the notices")
    yield notices.make(release)
    say("writing the bill of materials")
    yield sbom.make(release)
    say("making the wheel")
    yield wheel.make(release)


def on_linux(release: Release) -> Iterator[Path]:
    """Make the files of a release for Linux."""
    say("making the archive")
    yield archive.make(release)
    say("making the Debian package")
    yield deb.make(release)


def on_windows(release: Release) -> Iterator[Path]:
    """Make the files of a release for Windows."""
    say("making the installer")
    yield inno_setup.make(release)


def on_macos(release: Release) -> Iterator[Path]:
    """Make the files of a release for macOS."""
    say("making the package")
    yield pkg.make(release)


def _nothing_more(_release: Release) -> Iterator[Path]:
    return iter(())


FOR_SYSTEM: dict[str, Callable[[Release], Iterator[Path]]] = {
    "darwin": on_macos,
    "linux": on_linux,
    "win32": on_windows,
}
"""What is made besides on a system, by the name that Python gives it."""


def summary(files: list[Path]) -> str:
    """Return what has been made: sizes, and the sums with which it can be verified."""
    lines = (f"{file.stat().st_size / 1e6:7.1f} MB  {file}\n{'':12}sha256 {sums.sha256(file)}\n" for file in files)
    return "".join(lines)


def say(what: str) -> None:
    """Say what is being done, and when."""
    sys.stdout.write(f"release: {time.monotonic() - _STARTED:5.1f} s  {what}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
