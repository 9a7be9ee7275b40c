"""The main job, from outside: the window driven by keys, and the command line; packaged, where that has been built."""

import json
import subprocess
from pathlib import Path

from window import PATIENCE, Desktop, wait_until

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "samples" / "contacts.vcf"


def _cleaned() -> bytes:
    """Return the sample with every planted slip put right, made without Proofbook."""
    slips = json.loads((ROOT / "tests" / "samples_expected.json").read_text(encoding="utf-8"))["contacts.vcf"]["slips"]
    cleaned = SAMPLE.read_bytes()
    for typed, domain in slips.items():
        assert cleaned.count(typed.encode()) == 1
        cleaned = cleaned.replace(typed.encode(), f"{typed.partition('@')[0]}@{domain}".encode())
    return cleaned


def test_the_window_opens_the_sample_fixes_it_and_exports_it(desktop: Desktop, program: list[str], tmp_path: Path):
    out = tmp_path / "cleaned.vcf"
    running = desktop.start(program)
    desktop.wait_for_window("^Proofbook$")
    desktop.key("ctrl+t")
    desktop.wait_for_window("contacts.vcf – Proofbook")
    desktop.key("ctrl+shift+a")
    desktop.wait_for_window("Fix")
    desktop.key("Return")
    desktop.wait_for_no_window("^Fix")
    desktop.wait_for_window("contacts.vcf – Proofbook")
    desktop.key("ctrl+s")
    desktop.type(str(out))
    desktop.key("Return")
    wait_until(out.exists, "cleaned copy")
    assert out.read_bytes() == _cleaned()
    assert SAMPLE.read_bytes() != out.read_bytes()
    desktop.key("ctrl+q")
    assert running.wait(PATIENCE) == 0
    assert "Traceback" not in desktop.output(program[0])


def test_a_book_named_at_the_start_is_opened(desktop: Desktop, program: list[str]):
    running = desktop.start([*program, str(SAMPLE.with_name("google-contacts.csv"))])
    desktop.wait_for_window("google-contacts.csv – Proofbook")
    desktop.key("ctrl+q")
    assert running.wait(PATIENCE) == 0


def test_the_command_line_checks_fixes_and_refuses(console: list[str], environment: dict[str, str], tmp_path: Path):
    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [*console, *arguments]
        return subprocess.run(
            command, env=environment, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=PATIENCE, check=False
        )

    out = tmp_path / "cleaned.vcf"
    assert run("--version").stdout.startswith("proofbook ")
    checked = run("check", str(SAMPLE), "--format", "json")
    assert checked.returncode == 1
    assert len(json.loads(checked.stdout)["findings"]) == 9
    assert run("fix", str(SAMPLE), "-o", str(out), "--accept", "high").returncode == 0
    assert out.read_bytes() == _cleaned()
    refused = run("fix", str(SAMPLE), "-o", str(out))
    assert (refused.returncode, "already a file" in refused.stderr) == (4, True)
    missing = run("chek", "x")
    assert (missing.returncode, "no such file" in missing.stderr) == (3, True)
