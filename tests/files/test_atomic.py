"""A new file appears whole or not at all, and never replaces another."""

import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.files.atomic import remove_left_by, replace_owner_only, write_first_free, write_new


def _left(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name != "home")


def _no_hard_links(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "no hard links here")

    monkeypatch.setattr(os, "link", refuse)


def _stop(_: Path) -> None:
    raise RuntimeError("stop")


def test_a_new_file_holds_all_chunks(tmp_path: Path) -> None:
    write_new(tmp_path / "new", (b"one", b"", b"two"))
    assert (tmp_path / "new").read_bytes() == b"onetwo"
    assert _left(tmp_path) == ["new"]


@pytest.mark.parametrize("hard_links", [True, False])
def test_an_existing_file_is_never_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hard_links: bool) -> None:
    if not hard_links:
        _no_hard_links(monkeypatch)
    (tmp_path / "new").write_bytes(b"old")
    with pytest.raises(FileExistsError):
        write_new(tmp_path / "new", (b"x",))
    assert (tmp_path / "new").read_bytes() == b"old"
    assert _left(tmp_path) == ["new"]


@pytest.mark.parametrize("hard_links", [True, False])
def test_a_file_that_appears_meanwhile_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hard_links: bool
) -> None:
    if not hard_links:
        _no_hard_links(monkeypatch)
    with pytest.raises(FileExistsError):
        write_new(tmp_path / "new", (b"x",), examine=lambda _: (tmp_path / "new").write_bytes(b"theirs") and None)
    assert (tmp_path / "new").read_bytes() == b"theirs"
    assert _left(tmp_path) == ["new"]


def test_a_link_that_leads_nowhere_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "new").symlink_to(tmp_path / "nowhere")
    with pytest.raises(FileExistsError):
        write_new(tmp_path / "new", (b"x",))
    assert _left(tmp_path) == ["new"]


def test_what_examine_sees_is_on_the_disk_under_another_name(tmp_path: Path) -> None:
    seen: list[tuple[bytes, bool]] = []
    target = tmp_path / "new"
    write_new(target, (b"x",), examine=lambda path: seen.append((path.read_bytes(), target.exists())))
    assert seen == [(b"x", False)]


def test_a_failed_examination_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="stop"):
        write_new(tmp_path / "new", (b"x",), examine=_stop)
    assert _left(tmp_path) == []


def test_chunks_that_fail_leave_nothing(tmp_path: Path) -> None:
    def chunks() -> Iterator[bytes]:
        yield b"x"
        raise RuntimeError("stop")

    with pytest.raises(RuntimeError, match="stop"):
        write_new(tmp_path / "new", chunks())
    assert _left(tmp_path) == []


def test_without_hard_links_the_file_is_written_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _no_hard_links(monkeypatch)
    write_new(tmp_path / "new", (b"x",))
    assert (tmp_path / "new").read_bytes() == b"x"
    assert _left(tmp_path) == ["new"]


def test_without_hard_links_a_failed_rename_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EIO, "no")

    _no_hard_links(monkeypatch)
    monkeypatch.setattr(Path, "replace", refuse)
    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(OSError, match="no"):
        write_new(tmp_path / "new", (b"x",))
    assert _left(tmp_path) == []


def test_another_failure_of_the_link_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "link", refuse)
    with pytest.raises(OSError, match="full"):
        write_new(tmp_path / "new", (b"x",))
    assert _left(tmp_path) == []


@pytest.mark.skipif(os.name == "nt", reason="a folder can't be opened on Windows at all")
def test_a_folder_that_cannot_be_flushed_keeps_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real_open = os.open

    def refuse(path: object, *arguments: int, **options: object) -> int:
        if path == tmp_path:
            raise PermissionError(errno.EACCES, "no")
        return real_open(path, *arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "open", refuse)
    write_new(tmp_path / "new", (b"x",))
    assert _left(tmp_path) == ["new"]


@pytest.mark.skipif(os.name == "nt", reason="file modes are Unix's")
@pytest.mark.parametrize(("owner_only", "mode"), [(True, 0o600), (False, 0o644)])
def test_a_private_file_is_its_owners_alone(tmp_path: Path, owner_only: bool, mode: int) -> None:
    old = os.umask(0o022)
    try:
        write_new(tmp_path / "new", (b"x",), owner_only=owner_only)
    finally:
        os.umask(old)
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == mode


def test_a_file_for_the_user_alone_replaces_the_earlier_one(tmp_path: Path):
    path = tmp_path / "settings.json"
    path.write_bytes(b"old")
    replace_owner_only(path, b"new")
    assert path.read_bytes() == b"new"
    assert os.name == "nt" or stat.S_IMODE(path.stat().st_mode) == 0o600
    assert _left(tmp_path) == ["settings.json"]


def test_the_earlier_file_stays_where_the_new_one_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "settings.json"
    path.write_bytes(b"old")

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        replace_owner_only(path, b"new")
    assert path.read_bytes() == b"old"
    assert _left(tmp_path) == ["settings.json"]


def test_the_first_free_name_is_taken_and_nothing_replaced(tmp_path):
    (tmp_path / "a").write_bytes(b"mine")
    assert write_first_free(tmp_path, iter("abc"), [b"new"]) == tmp_path / "b"
    with pytest.raises(FileExistsError):
        write_first_free(tmp_path, "ab", [b"newer"])
    assert [(tmp_path / name).read_bytes() for name in "ab"] == [b"mine", b"new"]
    assert not list(tmp_path.glob(".*"))


def test_what_another_process_left_is_removed_and_nothing_else(tmp_path):
    for name in (".proofbook-abc-x.part", ".proofbook-abcd-x.part", ".proofbook-abc-y.txt", "abc.vcf"):
        (tmp_path / name).write_bytes(b"")
    (tmp_path / ".proofbook-abc-folder.part").mkdir()
    remove_left_by("abc", tmp_path)
    remove_left_by("abc", tmp_path / "missing")
    names = {path.name for path in tmp_path.iterdir() if path.name != "home"}
    assert names == {".proofbook-abcd-x.part", ".proofbook-abc-y.txt", "abc.vcf"}
