"""The short try of a packaged program: that it passes what is right, and sees what is wrong."""

import os
import sys
from pathlib import Path

import pytest
from releasing import smoke

SOURCE = [sys.executable, "-m", "desktop_app"]
FROZEN = os.environ.get("PROOFBOOK_FROZEN", "")


def _program(path: Path, does: str) -> list[str]:
    path.write_text(f"import subprocess, sys\nsource = [sys.executable, '-m', 'desktop_app', *sys.argv[1:]]\n{does}\n")
    return [sys.executable, str(path)]


def test_commands_that_do_what_the_source_does_pass(tmp_path: Path) -> None:
    smoke.try_commands(SOURCE, tmp_path)


@pytest.mark.parametrize(
    ("does", "said"),
    [
        ("print('proofbook 9.9.9')", "--version says"),
        ("sys.exit(3)", "--version ended with 3"),
        (
            "done = subprocess.run(source, capture_output=True)\n"
            "sys.stdout.buffer.write(done.stdout.replace(b'army.ml', b'army.mx'))\nsys.exit(done.returncode)",
            "the findings of the packaged program",
        ),
        (
            "done = subprocess.run(source)\n"
            "'fix' in source and open(source[-1], 'ab').write(b'x')\nsys.exit(done.returncode)",
            "the cleaned copy of the packaged program",
        ),
    ],
)
def test_commands_that_do_anything_else_do_not(tmp_path: Path, does: str, said: str) -> None:
    with pytest.raises(SystemExit, match=said):
        smoke.try_commands(_program(tmp_path / "program.py", does), tmp_path)


def test_a_window_that_opens_its_book_and_stays_passes(tmp_path: Path) -> None:
    smoke.try_window(SOURCE, tmp_path, stays=1)


def test_one_that_stays_without_its_book_does_not(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="the window has not opened the book"):
        smoke.try_window(
            _program(tmp_path / "program.py", "import time\ntime.sleep(600)"), tmp_path, patience=1, stays=1
        )


def test_a_window_that_goes_does_not(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="gone at once, with exit code 7: no plugin"):
        smoke.try_window(
            _program(tmp_path / "program.py", "sys.stderr.write('no plugin'); sys.stderr.flush(); sys.exit(7)"),
            tmp_path,
            stays=60,
        )


@pytest.mark.skipif(not FROZEN, reason="PROOFBOOK_FROZEN names no packaged program")
def test_the_packaged_program_passes(capsys: pytest.CaptureFixture[str]) -> None:
    smoke.main([FROZEN])
    assert "the programs work" in capsys.readouterr().out
