"""From which state of its source code the program was made."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.files import build

HASH = "0123456789abcdef0123456789abcdef01234567"


@pytest.fixture
def in_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], str]:
    """Asks for the commit of a project in a folder of its own."""
    (tmp_path / "project" / "resources").mkdir(parents=True)
    monkeypatch.setattr(build, "resource", (tmp_path / "project" / "resources").joinpath)
    return build.commit.__wrapped__


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_the_packaged_program_knows_it_from_when_it_was_built(in_project: Callable[[], str], tmp_path: Path) -> None:
    write(tmp_path / "project" / "resources" / "commit.txt", f"{HASH}\n")
    assert in_project() == HASH


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
