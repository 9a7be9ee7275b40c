"""A contact is planted, everything is done with it and goes wrong; then it is searched for in all that is left behind.

Journals may hold it: an address that was typed, and where the book lies; so may the lists of where books lie, and of
domains that the person marked. These are their owner's alone. Searched are log, diagnostics, what is printed when
something goes wrong, and every other stored file.
"""

import os
import stat
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from planted import CARD, SECRETS, TYPED

from desktop_app.files.paths import user_data_folder, user_log_folder, user_settings_folder

HERE = Path(__file__).parent
_OTHER = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Other\r\nEMAIL:other{}@army.mil\r\nEND:VCARD\r\n"
_CRASH = """
import sys
from desktop_app.cli import opening
sys.path.insert(0, {here!r})
from planted import fail
opening.read_book = fail
from desktop_app.__main__ import main
sys.exit(main(sys.argv[1:]))
"""
_MAY_HOLD_IT = {"recent.json", "unfinished.json", "known-correct-domains.txt"}


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A book with the contact, named after the person."""
    path = tmp_path / "Zebulon Quxley's contacts.vcf"
    path.write_bytes((CARD + "".join(map(_OTHER.format, range(9)))).encode())
    return path


@pytest.fixture
def left_behind(book: Path, tmp_path: Path) -> str:
    """Everything is done with the book; returns what was printed on standard error."""
    policy = tmp_path / "policy.json"
    policy.write_text('{"log": {"level": "debug"}}', encoding="ascii")
    copy = tmp_path / "Quxley clean.vcf"
    said = [
        run("-m", "desktop_app", "check", book, "--policy", policy),
        run("-m", "desktop_app", "fix", book, "-o", tmp_path / "Quxley.vcf", "--accept", "low", "--policy", policy),
        run("-m", "desktop_app", "explain", "zebulon.quxley@army.ml", "--book", book, "--policy", policy),
        run("-m", "desktop_app", "check", tmp_path / "Quxley is missing.vcf", "--policy", policy),
        run("-m", "desktop_app", "fix", book, "-o", book, "--policy", policy),
        run("-c", _CRASH.format(here=str(HERE)), "check", book, "--policy", policy),
        run(HERE / "planted.py", book, copy),
        run("-m", "desktop_app", "diagnostics", "-o", tmp_path / "d.zip"),
    ]
    codes = [process.returncode for process in said]
    assert codes == [1, 0, 0, 3, 4, 70, 0, 0], [process.stderr for process in said]
    crashes = said[5].stderr + said[6].stderr
    assert crashes.count("something went wrong inside Proofbook (ValueError at planted.py:") == 2
    return crashes


def run(*arguments: object) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": str(HERE.parents[1])}
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, env=environment)


def secrets_in(text: str) -> list[str]:
    return [secret for secret in SECRETS if secret in text.lower()]


def stored() -> Iterator[Path]:
    for folder in (user_settings_folder(), user_data_folder(), user_log_folder()):
        yield from (path for path in folder.rglob("*") if path.is_file())


def test_the_contact_is_nowhere_but_where_it_may_be(left_behind: str, tmp_path: Path) -> None:
    assert secrets_in(left_behind) == []
    logs = [path.read_text(encoding="utf-8") for path in user_log_folder().iterdir()]
    assert sum(text.count("unexpected type=ValueError") for text in logs) == 3
    assert "decided" in "".join(logs)
    assert "army.ml" in "".join(logs)
    for text in logs:
        assert secrets_in(text) == []
        assert "@" not in text
    for name in ("d.zip", "from-window.zip"):
        with zipfile.ZipFile(tmp_path / name) as bundle:
            for member in bundle.namelist():
                assert secrets_in(bundle.read(member).decode() + member) == [], member
    for path in stored():
        assert secrets_in(path.name) == []
        if path.parent.name != "journals" and path.name not in _MAY_HOLD_IT:
            assert secrets_in(path.read_bytes().decode("latin-1")) == [], path


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_journal_holds_a_typed_address_for_its_owner_alone(left_behind: str) -> None:
    journals = list((user_data_folder() / "journals").iterdir())
    assert any(TYPED in path.read_text(encoding="utf-8") for path in journals)
    assert all("5550123" not in path.read_text(encoding="utf-8") for path in journals)
    lists = [path for path in stored() if path.name in _MAY_HOLD_IT]
    assert lists
    for path in (*journals, *lists):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700, path
    for path in user_log_folder().iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path
    assert stat.S_IMODE(user_log_folder().stat().st_mode) == 0o700
