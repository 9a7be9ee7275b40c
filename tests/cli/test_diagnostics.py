"""proofbook diagnostics: facts for whoever looks for a fault, and nothing of a contact."""

import json
import os
import stat
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app import __version__
from desktop_app.files import paths
from desktop_app.files.paths import user_data_folder, user_log_folder
from desktop_app.settings.preferences import save_user_trusted_domains
from desktop_app.settings.recent import note_recent

Proofbook = Callable[..., Any]
"""Runs a command; what it left behind has code, out and err."""


def unpacked(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as bundle:
        return {name: bundle.read(name).decode() for name in bundle.namelist()}


def facts(path: Path) -> dict[str, object]:
    return json.loads(unpacked(path)["facts.json"])


def test_it_holds_versions_settings_policy_logs_and_says_what_is_in_it(
    proofbook: Proofbook, book: Callable[..., Path], tmp_path: Path
) -> None:
    policy = tmp_path / "policy.json"
    policy.write_text('{"organisation": "Example Ministry", "log": {"level": "debug"}}', encoding="utf-8")
    proofbook("check", book("a@army.ml"), "--policy", policy)
    ran = proofbook("diagnostics", "-o", tmp_path / "d.zip", "--policy", policy)
    assert (ran.code, ran.err) == (0, "")
    files = unpacked(tmp_path / "d.zip")
    assert list(files) == ["README.txt", "facts.json", "logs/proofbook-1.log"]
    told = json.loads(files["facts.json"])
    assert told["proofbook"] == __version__
    assert told["policy"]["given"] == {"organisation": "Example Ministry", "log.level": "debug"}
    assert len(told["policy"]["files"][0]["sha256"]) == 64
    assert told["components"]["RapidFuzz"]
    assert "page.html" in told["resources"]
    assert "finding domain=army.ml" in files["logs/proofbook-1.log"]


def test_of_stored_files_only_size_age_and_permissions_are_told(proofbook: Proofbook, tmp_path: Path) -> None:
    save_user_trusted_domains(["zebulon-quxley.com"])
    note_recent([tmp_path / "Zebulon Quxley.vcf"])
    journals = user_data_folder() / "journals"
    journals.mkdir()
    journal = journals / f"{'a' * 32}-{'b' * 16}.jsonl"
    journal.write_text("zebulon", encoding="ascii")
    journal.chmod(0o600)
    os.utime(journal, (time.time() - 3 * 86400,) * 2)
    (journals / "Zebulon.txt").touch()
    proofbook("diagnostics", "-o", tmp_path / "d.zip")
    everything = "".join(unpacked(tmp_path / "d.zip").values())
    assert "zebulon" not in everything.lower()
    told = facts(tmp_path / "d.zip")
    files = {each["name"]: each for each in told["stored"]["data"]["files"]}  # type: ignore[index]
    assert files[journal.name]["days old"] == 3.0
    assert files[journal.name]["bytes"] == 7
    assert os.name == "nt" or files[journal.name]["kind"] == "-rw-------"
    assert "(other)" in files
    assert told["settings"]["own known-correct domains"] == 1  # type: ignore[index]


def test_the_home_folder_and_the_users_name_stand_nowhere(
    proofbook: Proofbook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "zebulon"
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USER", "quxley")
    monkeypatch.setattr(paths, "home_folder", lambda: home)
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    policy = tmp_path / "policy.json"
    terms = {"folders": [str(home / "exports"), "/srv/QUXLEY/x"]}
    policy.write_text(json.dumps({"export": terms}), encoding="utf-8")
    proofbook("check", tmp_path / "missing.vcf", "--policy", policy)
    proofbook("diagnostics", "-o", tmp_path / "d.zip", "--policy", policy)
    everything = "".join(unpacked(tmp_path / "d.zip").values())
    assert "zebulon" not in everything
    assert "quxley" not in everything.lower()
    assert facts(tmp_path / "d.zip")["policy"]["given"]["export.folders"] == ["~/exports", "/srv/USER/x"]  # type: ignore[index]


def test_it_is_written_though_the_policy_is_broken(proofbook: Proofbook, tmp_path: Path) -> None:
    policy = tmp_path / "policy.json"
    policy.write_text('{"organisation": 1}', encoding="utf-8")
    ran = proofbook("diagnostics", "-o", tmp_path / "d.zip", "--policy", policy)
    assert ran.code == 0
    assert "organisation" in ran.err
    assert "organisation" in facts(tmp_path / "d.zip")["policy"]["error"]  # type: ignore[index]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_the_bundle_is_its_owners_alone(proofbook: Proofbook, tmp_path: Path) -> None:
    proofbook("diagnostics", "-o", tmp_path / "d.zip")
    assert stat.S_IMODE((tmp_path / "d.zip").stat().st_mode) == 0o600


def test_no_file_is_ever_replaced(proofbook: Proofbook, tmp_path: Path) -> None:
    (tmp_path / "d.zip").write_bytes(b"mine")
    ran = proofbook("diagnostics", "-o", tmp_path / "d.zip")
    assert ran.code == 4
    assert "never replaces one" in ran.err
    assert (tmp_path / "d.zip").read_bytes() == b"mine"


def test_a_folder_that_is_not_there_is_refused(proofbook: Proofbook, tmp_path: Path) -> None:
    ran = proofbook("diagnostics", "-o", tmp_path / "missing" / "d.zip")
    assert ran.code == 4
    assert "can’t be written" in ran.err


def test_a_line_that_holds_an_address_all_the_same_is_left_out(proofbook: Proofbook, tmp_path: Path) -> None:
    user_log_folder().mkdir(parents=True)
    (user_log_folder() / "proofbook-1.log").write_text("fine\nzebulon@army.ml\n", encoding="ascii")
    proofbook("diagnostics", "-o", tmp_path / "d.zip")
    assert unpacked(tmp_path / "d.zip")["logs/proofbook-1.log"] == "fine\n"


def test_settings_that_cant_be_read_are_no_hindrance(proofbook: Proofbook, tmp_path: Path) -> None:
    save_user_trusted_domains(["a.com"])
    from desktop_app.settings.preferences import user_trust_path  # noqa: PLC0415

    user_trust_path().write_text("zebulon quxley\n", encoding="ascii")
    assert proofbook("diagnostics", "-o", tmp_path / "d.zip").code == 0
    assert "error" in facts(tmp_path / "d.zip")["settings"]["own known-correct domains"]  # type: ignore[index]
    assert "zebulon" not in "".join(unpacked(tmp_path / "d.zip").values())
