"""Nothing leaves the machine: whatever a command does, the interpreter is never asked for a connection."""

from pathlib import Path

import pytest
from audited import run_audited
from samples import SAMPLES

_RUN = "from desktop_app.__main__ import main; sys.exit(main(sys.argv[1:]))"


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
    ran = run_audited(_RUN, *arguments)
    assert (ran.returncode, ran.stderr) == (code, "")


def test_a_fix_with_all_reports_makes_no_connection(tmp_path: Path) -> None:
    reports = [option for suffix in ("html", "csv", "json") for option in ("--report", tmp_path / f"report.{suffix}")]
    ran = run_audited(_RUN, "fix", SAMPLES / "contacts.vcf", "-o", tmp_path / "out.vcf", "--accept", "low", *reports)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert len(list(tmp_path.glob("report.*"))) == 3


@pytest.mark.parametrize(
    "code", ["import socket; socket.socket()", "import socket; socket.getaddrinfo('localhost', 1)"]
)
def test_the_guard_sees_a_connection(code: str) -> None:
    assert run_audited(code).returncode == 99
