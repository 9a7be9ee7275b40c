"""Nothing leaves the machine: whatever a command does, the interpreter is never asked for a connection."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from samples import SAMPLES

_AUDITED = """
import os, sys

def refuse(event, arguments):
    if event.startswith("socket."):
        os.write(2, f"network: {event}\\n".encode())
        os._exit(99)

sys.addaudithook(refuse)
"""
_RUN = "from desktop_app.__main__ import main; sys.exit(main(sys.argv[1:]))"


def _audited(code: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run code in a process that ends with 99 when a socket is made, or a name looked up."""
    command = [sys.executable, "-c", _AUDITED + code, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, env=dict(os.environ), check=False)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["check", SAMPLES / "contacts.vcf"], 1),
        (["check", SAMPLES, "--recursive"], 1),
        (["explain", "army.ml", "xn--mnchen-3ya.de", "j@gmial.com", "--book", SAMPLES / "google-contacts.csv"], 0),
        (["trusted"], 0),
        (["--help"], 0),
    ],
)
def test_no_command_makes_a_connection(arguments: list[object], code: int) -> None:
    ran = _audited(_RUN, *arguments)
    assert (ran.returncode, ran.stderr) == (code, "")


def test_a_fix_with_all_reports_makes_no_connection(tmp_path: Path) -> None:
    reports = [option for suffix in ("html", "csv", "json") for option in ("--report", tmp_path / f"report.{suffix}")]
    ran = _audited(_RUN, "fix", SAMPLES / "contacts.vcf", "-o", tmp_path / "out.vcf", "--accept", "low", *reports)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert len(list(tmp_path.glob("report.*"))) == 3


@pytest.mark.parametrize(
    "code", ["import socket; socket.socket()", "import socket; socket.getaddrinfo('localhost', 1)"]
)
def test_the_guard_sees_a_connection(code: str) -> None:
    assert _audited(code).returncode == 99
