"""What was stored is deleted whole, and nothing else."""

import os
from pathlib import Path

import pytest

from desktop_app.files.paths import user_data_folder, user_settings_folder
from desktop_app.settings.forget import forget_everything
from desktop_app.settings.preferences import save_user_trusted_domains
from desktop_app.settings.recent import note_recent
from desktop_app.settings.user_settings import UserSettings, save_user_settings


def test_everything_that_was_stored_is_gone(tmp_path: Path):
    save_user_settings(UserSettings())
    save_user_trusted_domains(["army.mil"])
    note_recent([tmp_path / "a.vcf"])
    (user_data_folder() / "journals").mkdir()
    (user_data_folder() / "journals" / "x.jsonl").touch()
    assert forget_everything() == []
    assert not user_settings_folder().exists()
    assert not user_data_folder().exists()


def test_where_nothing_is_stored_nothing_is_left():
    assert forget_everything() == []


def test_what_a_link_points_to_stays(tmp_path: Path):
    outside = tmp_path / "book.vcf"
    outside.touch()
    user_data_folder().mkdir(parents=True)
    (user_data_folder() / "link").symlink_to(outside)
    (user_data_folder() / "folder").symlink_to(tmp_path)
    assert forget_everything() == []
    assert outside.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows deletes otherwise")
def test_what_could_not_be_deleted_is_named(monkeypatch: pytest.MonkeyPatch):
    save_user_settings(UserSettings())
    kept = user_settings_folder() / "settings.json"

    def refuse(_path: Path, *, missing_ok: bool = False) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refuse)
    assert forget_everything() == [kept]
    assert kept.exists()
