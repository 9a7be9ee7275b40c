"""What tests of the release share."""

import os
import shutil
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


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A project with one commit."""
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    project = tmp_path / "project"
    project.mkdir()
    (project / "pyproject.toml").write_text("[project]\n")
    moment = dict.fromkeys(("GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE"), "1700000000 +0200")
    person = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    for command in (["init", "-q"], ["add", "."], [*person, "commit", "-q", "-m", "All"]):
        subprocess.run(["git", *command], cwd=project, env=os.environ | moment, check=True)
    return project
