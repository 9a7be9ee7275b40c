"""What a release is made from, and where it goes: version, state of the source, and the moment that its files bear."""

import os
import subprocess
from collections.abc import Mapping, MutableMapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from desktop_app import __version__
from releasing import source_state

PROJECT = Path(__file__).resolve().parents[2]
PROGRAMS = ("proofbook", "proofbook-cli")
"""The window and the command line; on Windows their names end in .exe."""
_LAST_LINES = 40
_LEADING_ASTRAY = ("DPKG_", "GZIP", "LC_", "PYTHON", "QT_", "TAR_OPTIONS", "XZ_")
"""Variables that begin so change what tools write."""
_KEPT = ("PYTHONPATH",)


@dataclass(frozen=True, slots=True)
class Release:
    """One release. moment: seconds since 1970, the date of every file made; folder: where what is handed out goes."""

    version: str
    moment: int
    folder: Path

    @property
    def program(self) -> Path:
        """The folder of the packaged program."""
        return self.folder / "proofbook"

    def file(self, system: str, ending: str) -> Path:
        """Return where a file for one system goes, as linux-x86_64: all are named alike."""
        return self.folder / f"proofbook-{self.version}-{system}{ending}"

    @property
    def day(self) -> str:
        """The date of the release, as 2026-11-28."""
        return datetime.fromtimestamp(self.moment, UTC).date().isoformat()


def this_release(folder: Path = PROJECT / "dist") -> Release:
    """Return the release that the source, as it lies here, makes."""
    return Release(__version__, moment_of_source(), folder)


def moment_of_source(project: Path = PROJECT) -> int:
    """Return the moment that stands for this state of the source: SOURCE_DATE_EPOCH, or when it was committed.

    In an unpacked archive, which has no history, it is the date of a file that every state has: archives of git and of
    hatchling give all files the same.
    """
    if given := os.environ.get("SOURCE_DATE_EPOCH", ""):
        if not given.isdecimal():
            raise SystemExit(f"SOURCE_DATE_EPOCH is not a number of seconds: {given}")
        return int(given)
    committed = source_state.committed_at(project)
    return int((project / "pyproject.toml").stat().st_mtime) if committed is None else committed


def settle(moment: int, environment: MutableMapping[str, str] = os.environ) -> None:
    """Make tools write the same whoever runs them: with one date, one language, one time zone, and no one's options."""
    for name in [name for name in environment if name.startswith(_LEADING_ASTRAY) and name not in _KEPT]:
        del environment[name]
    environment.update({"LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(moment), "TZ": "UTC"})
    os.umask(0o022)


def run(
    command: Sequence[str],
    doing: str,
    folder: Path = PROJECT,
    environment: Mapping[str, str] | None = None,
    mask: int = -1,
) -> str:
    """Run a tool, and return what it said. Errors: SystemExit, which says what went wrong.

    folder: in which it runs. environment, mask: its variables and mask of rights, where they are not this process's.
    """
    try:
        done = subprocess.run(  # noqa: S603
            command, cwd=folder, env=environment, umask=mask, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, encoding="utf-8", errors="replace", check=False,
        )  # fmt: skip
    except OSError as error:
        raise SystemExit(
            f"{doing}: {command[0]} can’t be run ({error.strerror}); bash .ci/setup --dev brings it"
        ) from None
    if done.returncode:
        last = "\n".join(done.stdout.splitlines()[-_LAST_LINES:])
        raise SystemExit(f"{last}\n{doing}: {command[0]} failed with {done.returncode}")
    return done.stdout
