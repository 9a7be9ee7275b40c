"""The real files of a release, where one has been made beside the packaged program that PROOFBOOK_FROZEN names."""

import hashlib
import os
import shutil
import subprocess
import tarfile
from pathlib import Path

import pytest
from releasing import sums
from releasing.linux import archive

_FROZEN = os.environ.get("PROOFBOOK_FROZEN", "")
pytestmark = pytest.mark.skipif(not _FROZEN, reason="PROOFBOOK_FROZEN names no packaged program")


@pytest.fixture
def dist() -> Path:
    """The folder with everything that is handed out."""
    return Path(_FROZEN).resolve().parent


def test_every_file_is_listed_and_is_as_listed(dist: Path) -> None:
    handed_out = {path.name for path in dist.iterdir() if path.is_file()} - {sums.NAME}
    assert {*sums.read(dist / sums.NAME)} == handed_out
    assert {name: sums.sha256(dist / name) for name in handed_out} == sums.read(dist / sums.NAME)


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="sha256sum is not installed")
def test_anybody_can_verify_what_they_got(dist: Path) -> None:
    check = ["sha256sum", "--check", "--strict", sums.NAME]
    assert subprocess.run(check, cwd=dist, capture_output=True, check=False).returncode == 0


def test_the_archive_is_the_program_with_a_word_beside_it(dist: Path) -> None:
    made = next(dist.glob("proofbook-*-linux-x86_64.tar.gz"), None)
    if made is None:
        pytest.skip("no release for Linux")
    assert made.stat().st_size <= archive.MOST_BYTES
    with tarfile.open(made) as packed:
        files = {member.name.partition("/")[2]: member for member in packed if not member.isdir()}
        inside = {
            name: hashlib.sha256(stream.read()).hexdigest()
            for name, member in files.items()
            if member.isfile() and (stream := packed.extractfile(member))
        }
    folder = dist / "proofbook"
    program = [path for path in folder.rglob("*") if path.is_symlink() or path.is_file()]
    assert {*files} == {path.relative_to(folder).as_posix() for path in program} | {"README", "LICENSE"}
    for path in program:
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            assert files[name].linkname == str(path.readlink())
        else:
            assert inside[name] == sums.sha256(path)
