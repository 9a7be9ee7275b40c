"""A file of lines grows whole line by whole line, for its owner alone."""

import gc
import os
import stat
from pathlib import Path

import pytest

from desktop_app.files.appending import AppendedFile, LockedError
from desktop_app.files.paths import make_owner_only_folder


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kept" / "lines"


def test_what_is_appended_follows_what_is_there(path: Path):
    for line in (b"one\n", b"two\n"):
        file = AppendedFile(path)
        file.append(line)
        file.sync()
        file.close()
    assert path.read_bytes() == b"one\ntwo\n"


def test_what_cannot_be_written_whole_is_not_written(path: Path, monkeypatch: pytest.MonkeyPatch):
    file = AppendedFile(path)
    file.append(b"one\n")
    real = os.write
    sizes = iter((2, None))

    def full(descriptor: int, data: bytes) -> int:
        size = next(sizes)
        if size is None:
            raise OSError(28, "No space left on device")
        return real(descriptor, data[:size])

    monkeypatch.setattr("desktop_app.files.appending.os.write", full)
    with pytest.raises(OSError, match="No space"):
        file.append(b"two\n")
    assert path.read_bytes() == b"one\n"


def test_only_one_has_the_lock_until_the_file_is_closed(path: Path):
    first, second = AppendedFile(path), AppendedFile(path)
    first.lock()
    with pytest.raises(LockedError):
        second.lock()
    first.close()
    second.lock()


def test_a_closed_file_takes_nothing(path: Path):
    file = AppendedFile(path)
    file.close()
    file.close()
    file.sync()
    with pytest.raises(OSError, match="lines"):
        file.append(b"x")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such file modes")
def test_a_file_and_folder_that_others_could_read_are_closed_to_them(path: Path):
    path.parent.mkdir(mode=0o755)
    path.touch(mode=0o644)
    make_owner_only_folder(path.parent)
    AppendedFile(path)
    assert [stat.S_IMODE(each.stat().st_mode) for each in (path, path.parent)] == [0o600, 0o700]


def test_a_folder_that_cannot_be_made_is_an_error_and_nothing_else(tmp_path: Path):
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match="file"):
        AppendedFile(tmp_path / "file" / "folder" / "log")
    gc.collect()
