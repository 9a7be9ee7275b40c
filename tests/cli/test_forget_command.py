"""proofbook forget: everything that is stored for the user goes, and nothing else."""

import io
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app.cli import forget
from desktop_app.files.paths import user_data_folder, user_log_folder, user_settings_folder
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.log import own_log_files, start_log, stop_log
from desktop_app.settings.policy.in_force import InForce
from desktop_app.settings.policy.model import LogTerms, Policy
from desktop_app.settings.recent import note_recent
from desktop_app.settings.user_settings import UserSettings, save_user_settings

Proofbook = Callable[..., Any]
"""Runs a command; what it left behind has code, out and err."""


class Terminal(io.StringIO):
    """A person at a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """Something stored of each sort, and a book, which is returned."""
    save_user_settings(UserSettings())
    book = tmp_path / "book.vcf"
    book.touch()
    note_recent([book])
    (user_data_folder() / "journals").mkdir()
    (user_data_folder() / "journals" / "x.jsonl").touch()
    start_log(LogTerms())
    stop_log()
    return book


def nothing_is_left() -> bool:
    return not any(folder.exists() for folder in (user_settings_folder(), user_data_folder(), user_log_folder()))


def test_it_says_what_is_stored_deletes_it_and_leaves_books(proofbook: Proofbook, filled: Path) -> None:
    ran = proofbook("forget", "--yes")
    assert (ran.code, ran.err) == (0, "")
    assert str(user_settings_folder()) in ran.out
    assert f"{user_data_folder()} (2 files)" in ran.out
    assert str(user_log_folder()) in ran.out
    assert nothing_is_left()
    assert filled.exists()


def test_it_writes_no_log_of_its_own(proofbook: Proofbook) -> None:
    assert proofbook("forget", "--yes").out == "Nothing is stored.\n"
    assert nothing_is_left()


def test_without_anybody_to_ask_it_wants_yes(
    proofbook: Proofbook, filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("y\n"))
    ran = proofbook("forget")
    assert ran.code == 2
    assert "--yes" in ran.err
    assert user_data_folder().exists()


@pytest.mark.parametrize(("answer", "code"), [("y\n", 0), ("YES\n", 0), ("n\n", 130), ("\n", 130), ("", 130)])
def test_on_a_terminal_it_asks(
    proofbook: Proofbook, filled: Path, monkeypatch: pytest.MonkeyPatch, answer: str, code: int
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(answer))
    ran = proofbook("forget")
    assert ran.code == code
    assert "[y/N]" in ran.err
    assert nothing_is_left() is (code == 0)


@pytest.mark.skipif(os.name == "nt", reason="Windows deletes otherwise")
def test_what_could_not_be_deleted_is_named(
    proofbook: Proofbook, filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path, *, missing_ok: bool = False) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refuse)
    ran = proofbook("forget", "--yes")
    assert ran.code == 4
    assert f"this could not be deleted: {user_settings_folder() / 'settings.json'}" in ran.err
    assert "Everything is deleted" not in ran.out


def test_in_a_log_folder_that_others_share_only_the_users_own_files_go(
    proofbook: Proofbook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    terms = LogTerms(folder=tmp_path / "logs")
    terms.folder.mkdir()
    start_log(terms)
    stop_log()
    other = terms.folder / "proofbook-0123456789ab-1.log"
    other.touch()
    monkeypatch.setattr(forget, "load_policy", lambda: InForce(Policy(log=terms)))
    ran = proofbook("forget", "--yes")
    assert ran.code == 0
    assert str(terms.folder) in ran.out
    assert own_log_files(terms) == []
    assert list(terms.folder.iterdir()) == [other]


def test_a_broken_policy_is_said_and_no_hindrance(
    proofbook: Proofbook, filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> InForce:
        raise SettingsError("/etc/proofbook/policy.json: it is broken")

    monkeypatch.setattr(forget, "load_policy", refuse)
    ran = proofbook("forget", "--yes")
    assert ran.code == 0
    assert "it is broken" in ran.err
    assert nothing_is_left()
