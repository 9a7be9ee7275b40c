"""Where the user's own folders are, and paths that don't name the user."""

from pathlib import Path

import pytest

from desktop_app.files import paths


def test_a_path_in_the_users_folder_doesnt_name_the_user(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(paths, "home_folder", lambda: tmp_path / "zquill")
    assert paths.without_home(tmp_path / "zquill" / "policy.json") == str(Path("~/policy.json"))
    assert paths.without_home(Path.home() / "policy.json") == str(Path("~/policy.json"))
    assert paths.without_home(tmp_path / "policy.json") == str(tmp_path / "policy.json")


def test_where_all_folders_are_the_users_none_is_taken_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "home_folder", lambda: Path("/"))
    assert paths.without_home(Path("/etc/policy.json")) == str(Path("/etc/policy.json"))
