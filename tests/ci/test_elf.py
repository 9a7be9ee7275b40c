"""What is read from programs and libraries of Linux."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from releasing.program import elf

pytestmark = pytest.mark.skipif(sys.platform != "linux" or shutil.which("objdump") is None, reason="needs binutils")
BASH = Path(str(shutil.which("bash")))


def test_what_a_program_needs_and_calls_is_read() -> None:
    assert "libc.so.6" in elf.needed_libraries(BASH)
    assert {"socket", "connect"} <= elf.imported_symbols(BASH)


def test_the_versions_that_a_program_asks_for_are_read() -> None:
    assert "GLIBC" in {library for library, _ in elf.asked_versions(BASH)}


def test_other_files_are_told_apart(tmp_path: Path) -> None:
    assert elf.is_elf(BASH)
    assert not elf.is_elf(Path(__file__))
    (tmp_path / "empty").touch()
    assert not elf.is_elf(tmp_path / "empty")


def test_symbols_are_seen(library_with_symbols: Path) -> None:
    assert elf.has_symbols(library_with_symbols)
    subprocess.run(["strip", library_with_symbols], check=True)
    assert not elf.has_symbols(library_with_symbols)
