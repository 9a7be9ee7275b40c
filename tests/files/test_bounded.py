"""Reading no more than a limit, whatever a file says of its size."""

import os
import threading
from pathlib import Path

import pytest

from desktop_app.files import bounded
from desktop_app.files.bounded import read_bounded


@pytest.mark.parametrize("size", [0, 1, 9, 10])
def test_a_file_up_to_the_limit_is_read_whole(tmp_path: Path, size: int) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"x" * size)
    assert read_bounded(path, 10) == b"x" * size


def test_a_larger_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"x" * 11)
    assert read_bounded(path, 10) is None


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_a_device_without_an_end_is_not_read_for_ever() -> None:
    assert read_bounded(Path("/dev/zero"), 10_000) is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_what_does_not_know_its_size_is_read_in_pieces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounded, "_CHUNK", 7)
    path = tmp_path / "pipe"
    os.mkfifo(path)
    writer = threading.Thread(target=path.write_bytes, args=(b"0123456789" * 9,))
    writer.start()
    assert read_bounded(path, 100) == b"0123456789" * 9
    writer.join()
