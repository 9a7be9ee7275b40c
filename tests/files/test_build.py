"""From which state of its source code the program was made."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app import __version__
from desktop_app.files import build

HASH = "0123456789abcdef0123456789abcdef01234567"


@pytest.fixture
def in_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], str]]:
    """Asks for the commit of a project in a folder of its own."""
    (tmp_path / "project" / "resources").mkdir(parents=True)
    monkeypatch.setattr(build, "resource", (tmp_path / "project" / "resources").joinpath)
    build._state.cache_clear()
    yield build.commit
    build._state.cache_clear()


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_the_packaged_program_knows_it_from_when_it_was_built(in_project: Callable[[], str], tmp_path: Path) -> None:
    write(tmp_path / "project" / "resources" / "commit.txt", f"{HASH}\n")
    assert in_project() == HASH


def test_the_packaged_program_knows_whether_more_was_in_it(in_project: Callable[[], str], tmp_path: Path) -> None:
    write(tmp_path / "project" / "resources" / "commit.txt", f"{HASH}, changed")
    assert in_project() == HASH
    assert build.is_changed()


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        (HASH, f"{__version__} (commit 0123456789ab)"),
        (f"{HASH}, changed", f"{__version__} (commit 0123456789ab, changed)"),
        ("", __version__),
    ],
)
def test_it_is_told_behind_the_version(in_project: Callable[[], str], tmp_path: Path, said: str, shown: str) -> None:
    write(tmp_path / "project" / "resources" / "commit.txt", said)
    assert build.version_and_commit() == shown


@pytest.mark.parametrize("packed", [False, True])
def test_a_checkout_knows_its_branch(in_project: Callable[[], str], tmp_path: Path, packed: bool) -> None:
    git = tmp_path / "project" / ".git"
    write(git / "HEAD", "ref: refs/heads/main\n")
    if packed:
        write(git / "packed-refs", f"# pack-refs with: peeled\n{'f' * 40} refs/heads/other\n{HASH} refs/heads/main\n")
    else:
        write(git / "refs" / "heads" / "main", f"{HASH}\n")
    assert in_project() == HASH


def test_so_does_one_without_a_branch(in_project: Callable[[], str], tmp_path: Path) -> None:
    write(tmp_path / "project" / ".git" / "HEAD", f"{HASH}\n")
    assert in_project() == HASH


def test_so_does_a_worktree(in_project: Callable[[], str], tmp_path: Path) -> None:
    git = tmp_path / "main" / ".git"
    write(tmp_path / "project" / ".git", f"gitdir: {git / 'worktrees' / 'one'}\n")
    write(git / "worktrees" / "one" / "HEAD", "ref: refs/heads/one\n")
    write(git / "worktrees" / "one" / "commondir", "../..\n")
    write(git / "refs" / "heads" / "one", HASH)
    assert in_project() == HASH


@pytest.mark.parametrize("said", [None, "not a hash", "ref: refs/heads/none"])
def test_otherwise_it_is_not_known(in_project: Callable[[], str], tmp_path: Path, said: str | None) -> None:
    if said:
        write(tmp_path / "project" / ".git" / "HEAD", said)
    assert in_project() == ""
