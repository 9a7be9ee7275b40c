"""What tests of the release share."""

import subprocess
from pathlib import Path

import pytest


@pytest.fixture
def library_with_symbols(tmp_path: Path) -> Path:
    """Return a library that has a name for whoever looks for faults in it."""
    (tmp_path / "made.s").write_text("found:\n")
    subprocess.run(["as", "-o", "made.o", "made.s"], cwd=tmp_path, check=True)
    subprocess.run(["ld", "-shared", "-o", "made.so", "made.o"], cwd=tmp_path, check=True)
    return tmp_path / "made.so"
