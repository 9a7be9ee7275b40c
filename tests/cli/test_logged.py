"""A command leaves a log of counts, domains and ids, and no contact, whatever goes wrong."""

import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app.cli import opening
from desktop_app.files.paths import user_data_folder, user_log_folder, user_settings_folder

Proofbook = Callable[..., Any]
"""Runs a command; what it left behind has code, out and err."""


def logged() -> str:
    return "".join(path.read_text(encoding="utf-8") for path in sorted(user_log_folder().glob("*.log*")))


def policy(where: Path, **terms: str) -> Path:
    path = where / "policy.json"
    path.write_text(json.dumps({"log": terms}), encoding="utf-8")
    return path


def test_a_check_is_logged_by_counts_and_the_id_of_the_book(proofbook: Proofbook, book: Callable[..., Path]) -> None:
    path = book("zebulon.quxley@army.ml", "a@gmail.com", name="Zebulon Quxley.vcf")
    assert proofbook("check", path).code == 1
    said = logged()
    assert "info start what=check version=" in said
    assert "format=vcard shape=file encoding=utf-8 contacts=2 addresses=2 domains=2 problems=0" in said
    assert "high=1" in said
    assert "exit=1" in said
    assert "zebulon" not in said.lower()


def test_a_fix_is_logged_with_what_became_of_domains(
    proofbook: Proofbook, book: Callable[..., Path], tmp_path: Path
) -> None:
    path = book("zebulon.quxley@army.ml", name="Zebulon Quxley.vcf")
    assert proofbook("fix", path, "-o", tmp_path / "Quxley.vcf", "--accept", "high").code == 0
    said = logged()
    assert "decided addresses=1 to=army.mil\n" in said
    assert "decided-domain domain=army.ml action=fix addresses=1\n" in said
    assert "exported" in said
    assert "quxley" not in said.lower()


def test_a_refusal_is_logged_without_the_path(proofbook: Proofbook, tmp_path: Path) -> None:
    assert proofbook("check", tmp_path / "Zebulon.vcf").code == 3
    said = logged()
    assert "there is no such file" in said
    assert "exit=3" in said
    assert "Zebulon" not in said


def test_an_error_inside_the_program_is_logged_by_its_places(
    proofbook: Proofbook, book: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ValueError("zebulon.quxley@army.ml")

    monkeypatch.setattr(opening, "read_book", fail)
    ran = proofbook("check", book("zebulon.quxley@army.ml"))
    assert ran.code == 70
    assert "zebulon" not in ran.err + logged()
    assert "unexpected type=ValueError" in logged()
    assert "desktop_app/cli/opening.py:" in logged()


def test_a_log_that_cant_be_written_is_said_and_changes_nothing_else(
    proofbook: Proofbook, book: Callable[..., Path], tmp_path: Path
) -> None:
    ran = proofbook("check", book("a@army.ml"), "--policy", policy(tmp_path, folder=str(tmp_path / "missing")))
    assert ran.code == 1
    assert "army.ml" in ran.out
    assert ran.err.count("the log can’t be written (No such file or directory)") == 1


def test_nothing_is_logged_where_the_policy_says_so(
    proofbook: Proofbook, book: Callable[..., Path], tmp_path: Path
) -> None:
    assert proofbook("check", book("a@army.ml"), "--policy", policy(tmp_path, level="off")).code == 1
    assert not user_log_folder().exists()


def test_no_command_stores_anything_but_the_log(
    proofbook: Proofbook, book: Callable[..., Path], tmp_path: Path
) -> None:
    path = book("a@army.ml")
    proofbook("check", path)
    proofbook("fix", path, "-o", tmp_path / "clean.vcf", "--accept", "high", "--report", tmp_path / "report.html")
    proofbook("explain", "army.ml", "--book", path)
    proofbook("trusted")
    proofbook("policy", "show")
    assert not user_data_folder().exists()
    assert not user_settings_folder().exists()


@pytest.mark.parametrize(("days", "is_left", "is_written"), [(30, True, True), (5, False, True), (0, False, False)])
def test_the_policy_says_how_long_logs_are_kept(
    proofbook: Proofbook, book: Callable[..., Path], tmp_path: Path, days: int, is_left: bool, is_written: bool
) -> None:
    old = user_log_folder() / "proofbook-9.log"
    old.parent.mkdir(parents=True)
    old.touch()
    os.utime(old, (time.time() - 10 * 86400,) * 2)
    terms = tmp_path / "policy.json"
    terms.write_text(json.dumps({"retention": {"logs": days}}), encoding="utf-8")
    proofbook("check", book("a@army.ml"), "--policy", terms)
    assert old.exists() is is_left
    assert (user_log_folder() / "proofbook-1.log").exists() is is_written


def test_no_variable_of_the_environment_moves_a_log_that_the_policy_places(
    proofbook: Proofbook, book: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "logs"
    folder.mkdir()
    terms = policy(tmp_path, folder=str(folder))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "elsewhere"))
    monkeypatch.setenv("HOME", str(tmp_path / "elsewhere"))
    proofbook("check", book("a@army.ml"), "--policy", terms)
    assert any("book-read" in path.read_text(encoding="utf-8") for path in folder.iterdir())
    assert not (tmp_path / "elsewhere").exists()
