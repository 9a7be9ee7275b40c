"""Whether a release is what its source makes."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from releasing import reproducing, source_state, sums

Again = Callable[[bytes], int]


@pytest.fixture
def again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Again:
    """Compare a release of one file with one of the same file, but for these bytes."""
    dist, clone = tmp_path / "dist", tmp_path / "again"
    dist.mkdir()
    (dist / "a.deb").write_bytes(b"same")
    listed = sums.make([dist / "a.deb"], dist)
    monkeypatch.setattr(source_state, "is_changed", lambda _project: False)
    monkeypatch.setattr(reproducing.tempfile, "mkdtemp", lambda **_: str(clone))

    def compare(built: bytes) -> int:
        made = clone / "clone" / "dist"
        made.mkdir(parents=True)
        (made / "a.deb").write_bytes(built)
        monkeypatch.setattr(reproducing, "built_again", lambda _clone: sums.make([made / "a.deb"], made))
        return reproducing.main([str(listed)])

    return compare


def test_the_same_bytes_pass_and_nothing_stays(again: Again, tmp_path: Path) -> None:
    assert again(b"same") == 0
    assert not (tmp_path / "again").exists()


def test_another_byte_does_not_and_what_was_built_can_be_looked_at(
    again: Again, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert again(b"sane") == 1
    assert "different: a.deb" in capsys.readouterr().out
    assert (tmp_path / "again" / "clone" / "dist" / "a.deb").exists()


def test_it_is_built_again_by_somebody_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    built: dict[str, str] = {}

    def run(command: list[str], _doing: str, folder: Path, environment: dict[str, str], mask: int = -1) -> None:
        if "releasing" in command:
            built.update(environment, mask=oct(mask), folder=str(folder))

    monkeypatch.setattr(reproducing, "clone_last_commit", lambda _project, _clone: None)
    monkeypatch.setattr(reproducing, "run", run)
    monkeypatch.setenv("HOME", "/home/maker")
    (tmp_path / "again").mkdir()
    reproducing.built_again(tmp_path / "again" / "clone")
    here = {**os.environ, "mask": oct(0o022), "folder": str(reproducing.PROJECT)}
    others = ("HOME", "USER", "LC_ALL", "TZ", "PYTHONHASHSEED", "mask", "folder")
    assert not {name for name in others if built[name] == here.get(name)}


def test_what_differs_is_named() -> None:
    first = {"a.deb": "1", "b.tar.gz": "2", "c.whl": "3"}
    assert reproducing.differences(first, first) == []
    assert reproducing.differences(first, {"b.tar.gz": "0", "c.whl": "3", "d.json": "4"}) == [
        "not built again: a.deb",
        "not in the list: d.json",
        "different: b.tar.gz",
    ]


def test_of_a_list_for_every_system_only_this_ones_files_are_compared(capsys: pytest.CaptureFixture[str]) -> None:
    listed, again = {"a.deb": "1", "b-setup.exe": "2"}, {"a.deb": "1", "c.whl": "3"}
    assert reproducing.of_this_system(listed, again) == {"a.deb": "1"}
    assert "b-setup.exe" in capsys.readouterr().out


def test_the_cause_is_looked_for_inside_the_program(tmp_path: Path) -> None:
    for name, text in (("first", "one"), ("second", "two")):
        (tmp_path / name / "inside").mkdir(parents=True)
        (tmp_path / name / "inside" / "same").write_text("same")
        (tmp_path / name / "inside" / "other").write_text(text)
    (tmp_path / "first" / "alone").touch()
    assert reproducing.changed_files(tmp_path / "first", tmp_path / "second") == ["alone", "inside/other"]


def test_the_last_commit_is_cloned_even_from_another_users_checkout(
    checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (checkout / "pyproject.toml").write_text("changed")
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    reproducing.clone_last_commit(checkout, tmp_path / "clone")
    assert (tmp_path / "clone" / "pyproject.toml").read_text() == "[project]\n"


def test_without_a_list_it_says_what_makes_one(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"SHA256SUMS is missing: bash \.ci/release"):
        reproducing.main([str(tmp_path / "SHA256SUMS")])


@pytest.mark.parametrize(("ci", "code"), [("true", 1), ("", 0)])
def test_what_is_not_committed_cannot_be_compared_and_ci_does_not_pass(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], ci: str, code: int
) -> None:
    monkeypatch.setenv("CI", ci)
    monkeypatch.setattr(source_state, "is_changed", lambda _project: True)
    (tmp_path / "SHA256SUMS").touch()
    assert reproducing.main([str(tmp_path / "SHA256SUMS")]) == code
    assert "not built again" in capsys.readouterr().out
