"""What was stored is deleted whole, and nothing else."""

import os
from pathlib import Path

import pytest

from desktop_app.files.paths import user_data_folder, user_settings_folder
from desktop_app.review.fingerprints import key_path
from desktop_app.review.journal import journals_folder
from desktop_app.settings.forget import forget_everything, stored
from desktop_app.settings.own_names import is_own
from desktop_app.settings.policy.shared_files import shared_copies_folder
from desktop_app.settings.preferences import save_user_trusted_domains, switched_off_path, user_trust_path
from desktop_app.settings.recent import note_recent, recent_path
from desktop_app.settings.retention import starts_path
from desktop_app.settings.table_choices import table_choices_path
from desktop_app.settings.unfinished import unfinished_path
from desktop_app.settings.user_settings import UserSettings, save_user_settings, user_settings_path


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
    (user_data_folder() / "recent.json").symlink_to(outside)
    (user_data_folder() / "journals").symlink_to(tmp_path)
    assert forget_everything() == []
    assert outside.exists()
    assert not user_data_folder().exists()


def test_what_is_not_the_programs_own_stays(tmp_path: Path):
    documents = tmp_path / "documents"
    (documents / "journals of others").mkdir(parents=True)
    books = [documents / "contacts.vcf", documents / "journals of others" / "recent.json"]
    for book in books:
        book.touch()
    user_data_folder().parent.mkdir(parents=True, exist_ok=True)
    user_data_folder().symlink_to(documents)
    note_recent([tmp_path / "a.vcf"])
    (user_data_folder() / ".proofbook-0123-x.part").touch()
    assert [(place.folder, place.files) for place in stored()] == [(user_data_folder(), 2)]
    assert forget_everything() == []
    assert sorted(documents.iterdir()) == [documents / "contacts.vcf", documents / "journals of others"]
    assert all(book.exists() for book in books)
    assert stored() == []


def test_every_file_that_may_be_stored_is_the_programs_own():
    paths = (
        *(user_settings_path(), user_trust_path(), switched_off_path(), table_choices_path()),
        *(recent_path(), unfinished_path(), starts_path(), key_path(), journals_folder(), shared_copies_folder()),
    )
    assert all(is_own(path.name) for path in paths)
    assert all(map(is_own, ("proofbook-1.log", "proofbook-2.log.3", "proofbook-1.lock", "proofbook-crash.log")))


@pytest.mark.skipif(os.name == "nt", reason="Windows deletes otherwise")
def test_what_could_not_be_deleted_is_named(monkeypatch: pytest.MonkeyPatch):
    save_user_settings(UserSettings())
    kept = user_settings_folder() / "settings.json"

    def refuse(_path: Path, *, missing_ok: bool = False) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refuse)
    assert forget_everything() == [kept]
    assert kept.exists()
