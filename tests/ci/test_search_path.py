"""Where libraries are looked for: nowhere but beside the program and in the system's places."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from releasing.program import checks, search_path, trimming

pytestmark = pytest.mark.skipif(sys.platform != "linux" or shutil.which("ld") is None, reason="needs as and ld")


def library(folder: Path, *options: str) -> Path:
    """Return a library with a symbol whose name is how a path ends: the linker keeps both as one text."""
    (folder / "made.s").write_text(".globl lib\nlib:\n")
    subprocess.run(["as", "-o", "made.o", "made.s"], cwd=folder, check=True)
    command = ["ld", "-shared", "-soname", "libmade.so.1", *options, "-o", "made.so", "made.o"]
    subprocess.run(command, cwd=folder, check=True)
    return folder / "made.so"


def told(file: Path) -> str:
    asked = ["readelf", "--dynamic", "--dyn-syms", "--wide", file]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("tag", ["--enable-new-dtags", "--disable-new-dtags"])
def test_a_folder_of_the_build_machine_is_taken_out_and_nothing_else(tmp_path: Path, tag: str) -> None:
    made = library(tmp_path, tag, "-rpath", "/home/me/.pyenv/lib")
    assert search_path.foreign_paths(made) == ["/home/me/.pyenv/lib"]
    assert checks.looking_elsewhere([made]) == ["made.so looks for libraries in /home/me/.pyenv/lib"]
    search_path.remove_foreign_paths(made)
    assert search_path.foreign_paths(made) == []
    assert b"/home/me" not in made.read_bytes()
    after = told(made)
    assert "PATH)" not in after
    assert "libmade.so.1" in after
    assert " lib\n" in after


@pytest.mark.parametrize("options", [(), ("-rpath", "$ORIGIN/../lib:$ORIGIN")])
def test_what_looks_beside_itself_stays_as_it_is(tmp_path: Path, options: tuple[str, ...]) -> None:
    made = library(tmp_path, *options)
    before = made.read_bytes()
    assert search_path.foreign_paths(made) == []
    search_path.remove_foreign_paths(made)
    assert made.read_bytes() == before


def test_what_is_no_such_file_is_let_alone(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("text")
    assert search_path.foreign_paths(tmp_path / "text") == []
    search_path.remove_foreign_paths(tmp_path / "text")
    assert (tmp_path / "text").read_text() == "text"


def test_the_bundle_gets_a_copy_and_the_machines_own_file_stays(tmp_path: Path) -> None:
    made = library(tmp_path, "-rpath", "/home/me/lib")
    before = made.read_bytes()
    other = ("desktop_app/resources/known.txt", "/src/known.txt", "DATA")
    result = trimming.with_own_search_paths([("libmade.so.1", str(made), "BINARY"), other], tmp_path / "work")
    assert result == [("libmade.so.1", str(tmp_path / "work" / "libmade.so.1"), "BINARY"), other]
    assert made.read_bytes() == before
    assert search_path.foreign_paths(Path(result[0][1])) == []
