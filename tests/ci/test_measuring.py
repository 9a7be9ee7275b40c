"""What is measured of the packaged program."""

import sys
from pathlib import Path

import pytest
from releasing.program import elf, measuring


def test_every_file_counts_once_and_what_is_unknown_is_the_rest(tmp_path: Path) -> None:
    files = {
        "proofbook": 1000,
        "_internal/base_library.zip": 500,
        "_internal/PySide6/Qt/lib/libicudata.so.73": 400,
        "_internal/PySide6/Qt/lib/libQt6Core.so.6": 300,
        "_internal/PySide6/QtCore.abi3.so": 200,
        "_internal/python3.11/lib-dynload/_json.so": 100,
        "_internal/odd.bin": 50,
    }
    for place, size in files.items():
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / place).write_bytes(bytes(size))
    assert measuring.sizes(tmp_path) == [
        ("programs, with Python’s modules", 1500),
        ("ICU", 400),
        ("Qt", 300),
        ("Qt for Python", 200),
        ("Python", 100),
        ("the rest", 50),
    ]


def test_the_oldest_system_is_the_one_that_has_the_newest_version_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = {
        "a.so": {("GLIBC", "2.9"), ("GLIBCXX", "3.4.9"), ("Qt", "6.11")},
        "b.so": {("GLIBC", "2.34"), ("GLIBCXX", "3.4.11")},
    }
    monkeypatch.setattr(elf, "asked_versions", lambda file: asked[file.name])
    assert measuring.floors(map(Path, asked)) == {"GLIBC": ("2.34", "b.so"), "GLIBCXX": ("3.4.11", "b.so")}


def test_size_and_start_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(measuring, "run", lambda command, _doing: f"timed {command[-1]}\n")
    (tmp_path / "proofbook").write_bytes(bytes(1_500_000))
    lines = measuring.told(tmp_path).splitlines()
    assert lines[0].strip().startswith("1.5 MB")
    assert lines[-1] == f"timed {tmp_path}"
