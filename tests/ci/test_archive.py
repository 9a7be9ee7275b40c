"""The archive for any Linux."""

import gzip
import os
import struct
import tarfile
from pathlib import Path

import pytest
from releasing.linux import archive
from releasing.linux.tree import File, Folder, Link, Tree
from releasing.release import Release

_WHEN = 1_700_000_000


@pytest.fixture
def release(tmp_path: Path) -> Release:
    """A release whose program is a few small files, with whatever rights and dates."""
    inside = tmp_path / "proofbook" / "_internal"
    inside.mkdir(parents=True)
    (inside / "libQt6Core.so.6").write_bytes(b"library")
    (inside / "libQt6Core.so.6").chmod(0o700)
    (inside / "base_library.zip").write_bytes(b"modules")
    (tmp_path / "proofbook" / "proofbook").write_bytes(b"program")
    (tmp_path / "proofbook" / "proofbook").chmod(0o700)
    (tmp_path / "proofbook" / "THIRD-PARTY-NOTICES.txt").write_text("notices")
    (tmp_path / "proofbook" / "proofbook-cli").symlink_to("proofbook")
    return Release("1.2.3", _WHEN, tmp_path)


def test_everything_is_in_one_folder_with_plain_rights_and_nobodys_name(release: Release) -> None:
    with tarfile.open(archive.make(release)) as made:
        members = made.getmembers()
    assert {(member.name, oct(member.mode), member.linkname) for member in members} == {
        ("proofbook", "0o755", ""),
        ("proofbook/LICENSE", "0o644", ""),
        ("proofbook/README", "0o644", ""),
        ("proofbook/THIRD-PARTY-NOTICES.txt", "0o644", ""),
        ("proofbook/_internal", "0o755", ""),
        ("proofbook/_internal/base_library.zip", "0o644", ""),
        ("proofbook/_internal/libQt6Core.so.6", "0o644", ""),
        ("proofbook/proofbook", "0o755", ""),
        ("proofbook/proofbook-cli", "0o777", "proofbook"),
    }
    assert {(member.uid, member.gid, member.uname, member.gname, member.mtime) for member in members} == {
        (0, 0, "", "", _WHEN)
    }
    assert members[0].name == "proofbook"


def test_the_readme_names_the_release(release: Release) -> None:
    with tarfile.open(archive.make(release)) as made:
        readme = made.extractfile("proofbook/README")
        assert readme
        text = readme.read().decode()
    assert "proofbook-1.2.3-linux-x86_64.tar.gz" in text
    assert "@" not in text


def test_the_same_files_make_the_same_bytes_whatever_their_dates_rights_and_order(release: Release) -> None:
    first = archive.make(release).read_bytes()
    for path in release.program.rglob("*"):
        if not path.is_symlink():
            os.utime(path, (1, 1))
            path.chmod(path.stat().st_mode | 0o070)
    assert archive.make(release).read_bytes() == first


def test_the_compressed_file_says_neither_name_nor_time(release: Release) -> None:
    flags, moment = struct.unpack_from("<xxxBI", archive.make(release).read_bytes())
    assert (flags, moment) == (0, 0)


def test_an_archive_that_is_too_large_is_no_release(release: Release, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MOST_BYTES", 10)
    with pytest.raises(SystemExit, match=r"proofbook-1\.2\.3.*may have"):
        archive.make(release)


def test_folders_come_before_what_is_in_them(tmp_path: Path) -> None:
    tree: Tree = {"a/b-c": File(b""), "a/b/c": File(b""), "a/b.d": Link("b/c"), "e/f": Folder()}
    archive.write(tree, tmp_path / "x.tar.gz", _WHEN)
    with gzip.open(tmp_path / "x.tar.gz") as unpacked, tarfile.open(fileobj=unpacked) as made:
        assert made.getnames() == ["a", "a/b", "a/b/c", "a/b-c", "a/b.d", "e", "e/f"]
