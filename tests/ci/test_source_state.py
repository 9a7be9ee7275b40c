"""What the packaged program is told of the source code that it was made from."""

import subprocess
from pathlib import Path

import pytest
from releasing import source_state

HASH = "0123456789abcdef0123456789abcdef01234567"


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project in which everything is committed."""
    monkeypatch.setattr(source_state, "commit", lambda: HASH)
    project = tmp_path / "project"
    project.mkdir()
    (project / "code.py").write_text("one\n")
    (project / ".gitignore").write_text("build/\n")
    who = ["-c", "user.name=somebody", "-c", "user.email=somebody@example.org"]
    for command in (["init", "-q"], ["add", "."], [*who, "commit", "-qm", "begin"]):
        subprocess.run(["git", *command], cwd=project, check=True)
    return project


def test_what_is_committed_is_named_by_its_commit(checkout: Path) -> None:
    (checkout / "build").mkdir()
    (checkout / "build" / "made").touch()
    assert source_state.told_of(checkout) == HASH


@pytest.mark.parametrize("name", ["code.py", "new.py"])
def test_whatever_else_there_is_counts_as_changed(checkout: Path, name: str) -> None:
    (checkout / name).write_text("two\n")
    assert source_state.told_of(checkout) == f"{HASH}, changed"


def test_git_that_cannot_be_asked_vouches_for_nothing(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (checkout / ".git").rename(checkout / "elsewhere")
    assert source_state.told_of(checkout) == f"{HASH}, changed"
    monkeypatch.setenv("PATH", str(checkout))
    assert source_state.told_of(checkout) == f"{HASH}, changed"


def test_a_checkout_that_is_another_users_can_be_asked(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    assert source_state.told_of(checkout) == HASH


def test_without_a_commit_nothing_is_said(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source_state, "commit", lambda: "")
    assert source_state.told_of(checkout) == ""
