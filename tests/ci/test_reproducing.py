"""Whether a release is what its source makes."""

from pathlib import Path

import pytest
from releasing import reproducing, source_state


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


def test_a_step_that_fails_says_where_and_what(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"(?s)no room.*building again in .*failed with 3"):
        reproducing._run(["sh", "-c", "echo no room; exit 3"], tmp_path)
