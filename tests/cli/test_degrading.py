"""Where nothing can be stored, every command does its work and says once that there is no log."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.__main__ import main

Proofbook = Callable[..., Any]
"""Runs a command; what it left behind has code, out and err."""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="made with mounts and users of Linux")


@pytest.fixture
def read_only_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home on a file system that is mounted read-only."""
    home = tmp_path / "person"
    home.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "ro,size=64k", "tmpfs", str(home)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("only root may mount a file system")
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    yield home
    subprocess.run(["umount", "-l", str(home)], check=True)


def test_every_command_works_with_a_read_only_home(
    proofbook: Proofbook, book: Callable[..., Path], tmp_path: Path, read_only_home: Path
) -> None:
    path = book("a@army.ml")
    commands = [
        (1, ["check", path]),
        (0, ["fix", path, "-o", tmp_path / "clean.vcf", "--accept", "high"]),
        (0, ["explain", "army.ml"]),
        (0, ["trusted"]),
    ]
    for code, arguments in commands:
        ran = proofbook(*arguments)
        assert ran.code == code
        assert ran.err.count("the log can’t be written (Read-only file system)") == 1
        assert ran.err.count("\n") == 1
    assert b"a@army.mil" in (tmp_path / "clean.vcf").read_bytes()


def test_diagnostics_and_forgetting_work_with_a_read_only_home(
    proofbook: Proofbook, tmp_path: Path, read_only_home: Path
) -> None:
    assert proofbook("diagnostics", "-o", tmp_path / "d.zip").code == 0
    assert proofbook("forget", "--yes").code == 0


def test_a_user_who_may_not_write_to_the_home_is_told_once(book: Callable[..., Path], tmp_path: Path) -> None:
    setpriv = shutil.which("setpriv")
    if os.geteuid() or not setpriv:
        pytest.skip("only root can give up its rights")
    home = tmp_path / "person"
    home.mkdir(mode=0o755)
    os.chown(home, 65534, 65534)
    without_rights = [setpriv, "--bounding-set=-all", "--inh-caps=-all", "env", "-i", f"HOME={home}"]
    command = [*without_rights, sys.executable, "-m", "desktop_app", "check", str(book("a@army.ml"))]
    root = Path(__file__).parents[2]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, cwd=root)
    assert ran.returncode == 1, ran.stderr
    assert "army.ml" in ran.stdout
    assert ran.stderr.count("\n") == 1
    assert "the log can’t be written (Permission denied)" in ran.stderr


@pytest.mark.parametrize("home", [None, "", "somewhere"])
def test_a_user_whom_no_list_knows_has_the_root_folder_for_a_home(
    home: str | None, book: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    monkeypatch.delenv("HOME", raising=False)
    if home is not None:
        monkeypatch.setenv("HOME", home)
    monkeypatch.setattr("pwd.getpwuid", _nobody)
    assert main(["check", str(book("a@army.ml"))]) == 1
    assert Path.home() == Path("/")


def _nobody(number: int) -> None:
    raise KeyError(number)


def test_a_relative_home_gives_way_to_the_one_that_the_system_knows(
    book: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "somewhere")
    assert main(["check", str(book("a@army.ml"))]) == 1
    assert Path.home().is_absolute()
