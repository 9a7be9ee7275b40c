"""The release, in one command: bash .ci/release."""

import subprocess
import sys
from pathlib import Path

from releasing import checks, parts

PROJECT = Path(__file__).resolve().parents[2]
_LAST_LINES = 40


def build_folder() -> Path:
    """Build the packaged program, and return its folder. Errors: SystemExit, with what is wrong."""
    log = PROJECT / "build" / "pyinstaller.log"
    log.parent.mkdir(exist_ok=True)
    packager = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "build.spec"]
    with log.open("wb") as stream:
        failed = subprocess.run(packager, cwd=PROJECT, stdout=stream, stderr=stream, check=False).returncode  # noqa: S603
    said = log.read_text(encoding="utf-8", errors="replace")
    if failed:
        raise SystemExit("\n".join(said.splitlines()[-_LAST_LINES:]))
    folder = PROJECT / "dist" / "proofbook"
    if found := [*checks.problems(folder, said), *parts.problems(folder)]:
        raise SystemExit("\n".join(found))
    return folder


def size_of(folder: Path) -> int:
    """Return how many bytes the files of a folder hold."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())


def main() -> None:
    """Build and check everything that is handed out."""
    folder = build_folder()
    sys.stdout.write(f"{folder}: {size_of(folder) / 1e6:.0f} MB\n")


if __name__ == "__main__":
    main()
