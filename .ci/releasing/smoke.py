"""Tries a packaged program on the system that it was made for: python -m releasing.smoke FOLDER.

FOLDER holds the two programs: dist/proofbook, or where an installer has put them. What the source does is what the
programs must do, byte for byte; the window must open and stay. On Linux the tests in tests/e2e see much more.
"""

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from desktop_app import __version__
from desktop_app.files.paths import resource
from releasing.release import PROJECT

_PATIENCE = 120.0
_STAYS = 5.0
"""Seconds for which the window must still be there, once it has opened its book."""
_BOOK_FOUND = " info findings "
"""What is in the log when a book has been opened and proofread."""
_END = ".exe" if sys.platform == "win32" else ""


def main(arguments: Sequence[str]) -> None:
    """Try everything. Errors: SystemExit, with what is wrong."""
    if len(arguments) != 1:
        raise SystemExit("usage: python -m releasing.smoke FOLDER")
    folder = Path(arguments[0]).resolve()
    with tempfile.TemporaryDirectory() as work:
        console = [str(folder / f"proofbook-cli{_END}")]
        try_commands(console, Path(work))
        try_window([str(folder / f"proofbook{_END}")], Path(work))
    sys.stdout.write(f"{folder}: the programs work\n")


def try_commands(console: Sequence[str], work: Path) -> None:
    """Have the commands do what they do from source, and compare."""
    book = str(resource("samples", "contacts.vcf"))
    said = _run([*console, "--version"], 0)
    if not said.startswith(f"proofbook {__version__}".encode()):
        raise SystemExit(f"--version says {said!r}, not {__version__}")
    checking = ["check", book, "--format", "json"]
    _same(_run([*console, *checking], 1), _run([*_source(), *checking], 1), "the findings")
    fixing = ["fix", book, "--accept", "high", "-o"]
    _run([*console, *fixing, str(work / "packaged.vcf")], 0)
    _run([*_source(), *fixing, str(work / "source.vcf")], 0)
    _same((work / "packaged.vcf").read_bytes(), (work / "source.vcf").read_bytes(), "the cleaned copy")
    _run([*console, "fix", book, "-o", str(work / "untouched.vcf")], 0)
    _same((work / "untouched.vcf").read_bytes(), Path(book).read_bytes(), "the untouched copy")


def try_window(window: Sequence[str], work: Path, patience: float = _PATIENCE, stays: float = _STAYS) -> None:
    """Have the window open a book, without a screen, and stay until it is ended.

    Its log must tell of the book: a program that can't start stays as well, on Windows, with a box that says so.
    """
    logs, policy, said = work / "logs", work / "policy.json", work / "said"
    logs.mkdir()
    policy.write_text(json.dumps({"log": {"folder": str(logs)}}), encoding="utf-8")
    command = [*window, "--policy", str(policy), str(resource("samples", "contacts.vcf"))]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(work)}
    with said.open("wb") as stream:
        process = subprocess.Popen(command, env=environment, stdout=stream, stderr=stream)  # noqa: S603
        end = time.monotonic() + patience
        while process.poll() is None and _BOOK_FOUND not in _logged(logs) and time.monotonic() < end:
            time.sleep(0.2)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(stays)
        ended = process.poll()
        process.kill()
        process.wait(_PATIENCE)
    text = said.read_text(encoding="utf-8", errors="replace")
    if ended is not None:
        raise SystemExit(f"the window is gone at once, with exit code {ended}: {text}")
    if _BOOK_FOUND not in _logged(logs):
        raise SystemExit(f"the window has not opened the book: {text}{_logged(logs)}")


def _logged(folder: Path) -> str:
    return "".join(file.read_text(encoding="utf-8", errors="replace") for file in sorted(folder.glob("*.log")))


def _source() -> list[str]:
    return [sys.executable, "-m", "desktop_app"]


def _run(command: Sequence[str], code: int) -> bytes:
    """Run a command that is to end with an exit code, and return what it says on standard output."""
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, timeout=_PATIENCE, check=False)  # noqa: S603
    if done.returncode != code:
        said = (done.stdout + done.stderr).decode("utf-8", "replace")
        raise SystemExit(f"{' '.join(command)} ended with {done.returncode}, not {code}: {said}")
    return done.stdout


def _same(packaged: bytes, source: bytes, what: str) -> None:
    if packaged != source:
        raise SystemExit(f"{what} of the packaged program: not the bytes that they are from source")


if __name__ == "__main__":
    main(sys.argv[1:])
