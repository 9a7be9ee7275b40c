"""From which state of the source a release is made, and that whoever makes it, the tools write the same."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from releasing import release, sums

_WHEN = 1_700_000_000  # when `checkout` was committed


@pytest.fixture(autouse=True)
def _no_moment_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)


def test_a_release_bears_the_date_of_its_commit(checkout: Path) -> None:
    os.utime(checkout / "pyproject.toml", (1, 1))
    assert release.moment_of_source(checkout) == _WHEN


def test_the_moment_can_be_given(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1234567890")
    assert release.moment_of_source(checkout) == 1234567890


@pytest.mark.parametrize("given", ["yesterday", "-1", "1.5"])
def test_a_moment_that_is_none_is_refused_by_name(given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", given)
    with pytest.raises(SystemExit, match=f"SOURCE_DATE_EPOCH.*{given}"):
        release.moment_of_source()


@pytest.mark.parametrize("place", ["", "inside"])
def test_an_unpacked_archive_bears_the_date_of_its_files(checkout: Path, place: str) -> None:
    unpacked = checkout / place  # inside a folder that is somebody else's checkout, too
    if place:
        unpacked.mkdir()
    else:
        shutil.rmtree(checkout / ".git")
    (unpacked / "pyproject.toml").write_text("[project]\n")
    os.utime(unpacked / "pyproject.toml", (_WHEN + 7, _WHEN + 7))
    assert release.moment_of_source(unpacked) == _WHEN + 7


def test_nothing_that_is_set_for_a_person_reaches_the_tools(monkeypatch: pytest.MonkeyPatch) -> None:
    before = os.umask(0o077)
    settled = {"TZ": "Asia/Tokyo", "LC_ALL": "de_DE", "LC_TIME": "fr_FR", "PYTHONOPTIMIZE": "2", "PYTHONPATH": ".ci"}
    settled |= {"TAR_OPTIONS": "--owner=me", "XZ_DEFAULTS": "-9", "DPKG_DEB_COMPRESSOR_TYPE": "zstd", "PATH": "/bin"}
    try:
        release.settle(_WHEN, settled)
        assert os.umask(0o022) == 0o022
    finally:
        os.umask(before)
    ours = {"TZ": "UTC", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(_WHEN)}
    assert settled == ours | {"PYTHONPATH": ".ci", "PATH": "/bin"}


def test_a_step_that_fails_says_what_it_was_and_what_its_tool_said() -> None:
    with pytest.raises(SystemExit, match=r"(?s)no room.*making tea: .* failed with 3"):
        release.run([sys.executable, "-c", "import sys; print('no room'); sys.exit(3)"], "making tea")


def test_a_tool_that_is_missing_is_named() -> None:
    with pytest.raises(SystemExit, match=r"making tea: no-such-kettle .*\.ci/setup --dev"):
        release.run(["no-such-kettle"], "making tea")


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="needs sha256sum")
def test_the_sums_are_what_sha256sum_checks(tmp_path: Path) -> None:
    (tmp_path / "a.deb").write_bytes(b"a")
    (tmp_path / "b.tar.gz").write_bytes(b"b")
    listed = sums.make([tmp_path / "b.tar.gz", tmp_path / "a.deb"], tmp_path)
    check = ["sha256sum", "--check", "--strict", listed.name]
    assert subprocess.run(check, cwd=tmp_path, capture_output=True, check=False).returncode == 0
    assert [*sums.read(listed)] == ["a.deb", "b.tar.gz"]
    (tmp_path / "b.tar.gz").write_bytes(b"c")
    assert subprocess.run(check, cwd=tmp_path, capture_output=True, check=False).returncode == 1
