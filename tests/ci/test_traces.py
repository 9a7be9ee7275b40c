"""Folders of the build machine in a bundle."""

import sys
import zipfile
from pathlib import Path

import pytest
from releasing.program import traces


def test_a_folder_is_found_in_files_and_in_the_archive(tmp_path: Path) -> None:
    (tmp_path / "clean.so").write_bytes(b"\0/home/maker-of-things/\0")
    (tmp_path / "told.so").write_bytes(b"\0/home/maker/project/a.c\0")
    with zipfile.ZipFile(tmp_path / "base_library.zip", "w", zipfile.ZIP_DEFLATED) as library:
        library.writestr("os.pyc", b"/home/maker/os.py" * 9)
    assert traces.found(tmp_path, ["/home/maker/"]) == [
        "base_library.zip/os.pyc names /home/maker/",
        "told.so names /home/maker/",
    ]


def test_the_folder_of_pythons_own_library_is_no_trace(tmp_path: Path) -> None:
    (tmp_path / "libpython3.11.so.1.0").write_bytes(f"{sys.base_prefix}/lib".encode())
    (tmp_path / "other.so").write_bytes(f"{sys.base_prefix}/lib".encode())
    assert traces.found(tmp_path, [f"{sys.base_prefix}/"]) == [f"other.so names {sys.base_prefix}/"]


def test_the_project_and_the_persons_folder_are_looked_for(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", "/home/maker")
    assert {f"{tmp_path.resolve()}/", "/home/maker/"} <= {*traces.folders_here(tmp_path)}


@pytest.mark.parametrize("home", ["/", "/root"])
def test_folders_that_everybody_has_are_not(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, home: str) -> None:
    monkeypatch.setenv("HOME", home)
    monkeypatch.setattr(sys, "base_prefix", "/usr")
    monkeypatch.setattr(sys, "prefix", "/usr")
    assert traces.folders_here(tmp_path) == (f"{tmp_path.resolve()}/",)
