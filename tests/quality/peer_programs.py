"""mailcheck.js and email-spell-checker, asked about the same domains through node."""

import json
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

_FOLDER = Path(__file__).parent / "peers"
PEERS = ("mailcheck.js", "email-spell-checker")


class NotMeasuredError(Exception):
    """The peers can't be run here; the message says why."""


def suggestions(domains: Sequence[str], targets: Sequence[str] | None) -> dict[str, list[str | None]]:
    """Return by peer what it suggests for each domain, None for nothing. targets: None for the peer's own.

    Errors: NotMeasuredError.
    """
    node = shutil.which("node")
    if node is None:
        raise NotMeasuredError("node is not installed")
    _install()
    request = {"emails": [f"someone@{domain}" for domain in domains], "domains": targets}
    answer = _run([node, "peers.mjs"], json.dumps(request))
    by_peer: dict[str, list[str | None]] = json.loads(answer)
    return {
        peer: [each if each != domain else None for each, domain in zip(by_peer[peer], domains, strict=True)]
        for peer in PEERS
    }


def _install() -> None:
    """Fetch the pinned versions where they are missing. Errors: NotMeasuredError."""
    if (_FOLDER / "node_modules").is_dir():
        return
    npm = shutil.which("npm")
    if npm is None:
        raise NotMeasuredError("npm is not installed")
    _run([npm, "ci", "--no-audit", "--no-fund"], "")


def _run(command: list[str], text: str) -> str:
    """Run a program in the peers' folder and return what it prints. Errors: NotMeasuredError."""
    done = subprocess.run(
        command, cwd=_FOLDER, input=text, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode:
        lines = done.stderr.strip().splitlines()
        reason = next((line for line in lines if "rror" in line), lines[-1] if lines else "no message")
        raise NotMeasuredError(f"{Path(command[0]).name} {command[1]} failed: {reason}")
    return done.stdout
