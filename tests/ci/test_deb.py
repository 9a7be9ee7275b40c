"""The package for Debian and Ubuntu, read back with dpkg-deb."""

import email
import gzip
import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest
from releasing.linux import deb
from releasing.program.system_libraries import SYSTEM_LIBRARIES
from releasing.release import Release, settle

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dpkg-deb") is None, reason="needs dpkg-deb"
)  # fmt: skip
_WHEN = 1_700_000_000


@pytest.fixture
def release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Release]:
    """A release whose program is a few small files."""
    made = Release("1.2.3", _WHEN, tmp_path / "dist")
    inside = made.program / "_internal"
    inside.mkdir(parents=True)
    (inside / "libQt6Core.so.6").write_bytes(b"x" * 1025)
    (made.program / "proofbook").write_bytes(b"program")
    (made.program / "proofbook-cli").symlink_to("proofbook")
    (made.program / "THIRD-PARTY-NOTICES.txt").write_text("notices")
    monkeypatch.setattr(deb, "_STAGED", tmp_path / "staged")
    with patch.dict(os.environ):
        settle(_WHEN)
        yield made


@pytest.fixture
def package(release: Release) -> Path:
    """The package of the release."""
    return deb.make(release)


def fields(package: Path) -> dict[str, str]:
    said = subprocess.run(["dpkg-deb", "--field", package], capture_output=True, text=True, check=True).stdout
    return dict(email.message_from_string(said).items())


def members(package: Path) -> Iterator[tarfile.TarInfo]:
    packed = subprocess.run(["dpkg-deb", "--fsys-tarfile", package], capture_output=True, check=True).stdout
    listing = package.with_suffix(".tar")
    listing.write_bytes(packed)
    with tarfile.open(listing) as archive:
        yield from archive.getmembers()


def unpacked(package: Path) -> Path:
    folder = package.parent / "unpacked"
    subprocess.run(["dpkg-deb", "--raw-extract", package, folder], check=True)
    return folder


def test_the_package_says_what_it_is(package: Path) -> None:
    assert package.name == "proofbook_1.2.3_amd64.deb"
    said = fields(package)
    assert (said["Package"], said["Version"], said["Architecture"]) == ("proofbook", "1.2.3", "amd64")
    assert (said["Section"], said["Priority"]) == ("mail", "optional")
    assert not any("@" in value for name, value in said.items() if name != "Maintainer")


def test_the_package_asks_for_all_that_is_the_systems_and_nothing_else(package: Path) -> None:
    asked = {each.split(" | ")[0].split(" ")[0] for each in fields(package)["Depends"].split(", ")}
    assert asked == {*SYSTEM_LIBRARIES.values(), "xkb-data"}


def test_a_system_whose_c_library_is_too_old_is_refused(release: Release, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deb, "floors", lambda _files: {"GLIBC": ("2.36", "libodd.so"), "GLIBCXX": ("3.4", "libodd.so")})
    assert "libc6 (>= 2.36)" in fields(deb.make(release))["Depends"].split(", ")


def test_what_the_package_installs_is_roots_and_only_root_can_change_it(package: Path) -> None:
    every = [*members(package)]
    assert {(member.uid, member.gid, member.mtime) for member in every} == {(0, 0, _WHEN)}
    assert {oct(member.mode) for member in every if not member.issym()} == {"0o755", "0o644"}
    assert {member.name for member in every if member.isfile() and member.mode == 0o755} == {
        "./usr/lib/proofbook/proofbook"
    }


def test_programs_are_found_by_name(package: Path) -> None:
    links = {member.name: member.linkname for member in members(package) if member.issym()}
    assert links["./usr/bin/proofbook"] == "../lib/proofbook/proofbook"
    assert links["./usr/bin/proofbook-cli"] == "../lib/proofbook/proofbook-cli"


def test_the_policys_folder_is_there_and_empty(package: Path) -> None:
    inside = [member for member in members(package) if member.name.startswith("./etc/")]
    assert [(member.name, oct(member.mode), member.isdir()) for member in inside] == [
        ("./etc/proofbook", "0o755", True)
    ]


def test_nothing_lies_outside_the_places_for_packages(package: Path) -> None:
    tops = {"/".join(member.name.split("/")[1:4]) for member in members(package) if not member.isdir()}
    assert tops == {
        *("usr/bin/proofbook", "usr/bin/proofbook-cli", "usr/lib/proofbook", "usr/share/applications"),
        *("usr/share/doc", "usr/share/icons", "usr/share/lintian", "usr/share/man", "usr/share/metainfo"),
    }


def test_the_package_runs_nothing_when_it_is_installed_or_removed(package: Path) -> None:
    assert {path.name for path in (unpacked(package) / "DEBIAN").iterdir()} == {"control", "md5sums"}


def test_dpkg_can_tell_which_files_have_changed(package: Path) -> None:
    root = unpacked(package)
    check = ["md5sum", "--check", "--strict", root / "DEBIAN" / "md5sums"]
    assert subprocess.run(check, cwd=root, capture_output=True, check=False).returncode == 0
    listed = (root / "DEBIAN" / "md5sums").read_text().splitlines()
    files = [path for path in root.rglob("*") if path.is_file() and not path.is_symlink()]
    assert len(listed) == len([path for path in files if "DEBIAN" not in path.parts])


def test_the_size_is_counted_as_debian_counts_it() -> None:
    tree = {"a/b": deb.File(b"x" * 1025), "a/c": deb.File(b"x"), "a/d": deb.Link("c")}
    assert deb.installed_size(tree) == 2 + 1 + 1 + 1  # two files, a link, a folder


def test_licence_notices_and_changes_come_along(package: Path) -> None:
    documents = unpacked(package) / "usr/share/doc/proofbook"
    copyright_ = (documents / "copyright").read_text(encoding="utf-8")
    assert "License: Expat\n Permission is hereby granted" in copyright_
    assert "\n .\n THE SOFTWARE IS PROVIDED" in copyright_
    assert (documents / "THIRD-PARTY-NOTICES.txt").read_text() == "notices"
    changes = gzip.decompress((documents / "changelog.gz").read_bytes()).decode()
    assert changes.startswith("proofbook (1.2.3) ")
    assert "Tue, 14 Nov 2023 22:13:20 +0000" in changes
    assert b"0.1.0" in gzip.decompress((documents / "CHANGELOG.md.gz").read_bytes())


def test_examples_of_a_policy_come_along_where_they_are_not_in_force(package: Path) -> None:
    examples = {path.name for path in (unpacked(package) / "usr/share/doc/proofbook/examples").iterdir()}
    assert examples == {"company.json", "defence-ministry.json", "policy.schema.json", "university.json"}


def test_the_same_files_make_the_same_bytes(release: Release, package: Path) -> None:
    first = package.read_bytes()
    for path in release.program.rglob("*"):
        if not path.is_symlink():
            os.utime(path, (1, 1))
    os.environ["DPKG_DEB_THREADS_MAX"] = "1"
    assert deb.make(release).read_bytes() == first


@pytest.mark.parametrize("version", ["1.0rc1", "1.0b2", "1.0.dev3"])
def test_a_version_to_come_sorts_before_the_one_that_came(version: str) -> None:
    compared = ["dpkg", "--compare-versions", deb.debian_version(version), "lt", deb.debian_version("1.0")]
    assert subprocess.run(compared, check=False).returncode == 0


@pytest.fixture
def built() -> Path:
    """The package that the release command made beside the packaged program."""
    frozen = os.environ.get("PROOFBOOK_FROZEN")
    if not frozen:
        pytest.skip("PROOFBOOK_FROZEN names no packaged program")
    return next(Path(frozen).resolve().parent.glob("proofbook_*.deb"))


@pytest.mark.skipif(shutil.which("lintian") is None, reason="lintian is not installed")
def test_lintian_finds_no_error_in_the_real_package(built: Path) -> None:
    command = ["lintian", "--fail-on", "error,warning", "--no-tag-display-limit", str(built)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
