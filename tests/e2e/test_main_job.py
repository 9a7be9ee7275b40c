"""The main job, from outside: the window driven by keys, and the command line; packaged, where that has been built."""

import json
import os
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from main_job import SAMPLE, cleaned_sample, fix_and_export_sample
from window import PATIENCE, Desktop, wait_until

ROOT = Path(__file__).resolve().parents[2]


def test_the_window_opens_the_sample_fixes_it_and_exports_it(desktop: Desktop, program: list[str], tmp_path: Path):
    out = tmp_path / "cleaned.vcf"
    running = desktop.start(program)
    fix_and_export_sample(desktop, out)
    assert out.read_bytes() == cleaned_sample()
    assert SAMPLE.read_bytes() != out.read_bytes()
    assert desktop.quit(running) == 0
    assert "Traceback" not in desktop.output(program[0])


def test_a_window_goes_on_while_another_version_is_installed(desktop: Desktop, program: list[str], tmp_path: Path):
    if "PROOFBOOK_FROZEN" not in os.environ:
        pytest.skip("PROOFBOOK_FROZEN names no packaged program")
    installed = tmp_path / "proofbook"
    shutil.copytree(Path(program[0]).parent, installed, symlinks=True)
    running = desktop.start([str(installed / "proofbook")])
    desktop.wait_for_window("^Proofbook$")
    (installed / "newer").write_bytes(b"\0" * (installed / "proofbook").stat().st_size)
    (installed / "newer").replace(installed / "proofbook")  # as dpkg does
    out = tmp_path / "cleaned.vcf"
    fix_and_export_sample(desktop, out)
    assert out.read_bytes() == cleaned_sample()
    assert desktop.quit(running) == 0


def test_the_file_manager_is_started_with_the_environment_of_the_desktop(
    desktop: Desktop, program: list[str], tmp_path: Path
):
    manager, told = tmp_path / "bin" / "xdg-open", tmp_path / "told"
    manager.parent.mkdir()
    manager.write_text(f'#!/bin/sh\nenv >"{told}.new"; echo "$1" >>"{told}.new"; mv "{told}.new" "{told}"\n')
    manager.chmod(0o755)
    desktop.environment |= {"PATH": f"{manager.parent}:{desktop.environment['PATH']}", "LD_LIBRARY_PATH": "/of/desktop"}
    running = desktop.start(program)
    fix_and_export_sample(desktop, tmp_path / "cleaned.vcf")
    wait_until((tmp_path / "cleaned report.html").exists, "report")

    def is_shown() -> bool:
        desktop.key("Return")  # on “Show in folder”, once everything is written
        return told.exists()

    wait_until(is_shown, "file manager")
    *environment, place = told.read_text().splitlines()
    assert place == tmp_path.as_uri()
    assert set(environment) >= {f"{name}={value}" for name, value in desktop.environment.items()}
    assert desktop.quit(running) == 0


def test_the_first_start_asks_and_can_be_skipped_once_and_for_all(desktop: Desktop, program: list[str]):
    settings = Path(desktop.environment["XDG_CONFIG_HOME"], "proofbook", "settings.json")
    settings.unlink()
    running = desktop.start(program)
    desktop.wait_for_window("^Welcome to Proofbook$")
    desktop.key("Escape")
    desktop.wait_for_no_window("^Welcome")
    desktop.wait_for_window("^Proofbook$")
    assert desktop.quit(running) == 0
    assert json.loads(settings.read_text(encoding="utf-8"))["is_welcomed"] is True


def test_a_book_named_at_the_start_is_opened(desktop: Desktop, program: list[str]):
    running = desktop.start([*program, str(SAMPLE.with_name("google-contacts.csv"))])
    desktop.wait_for_window("google-contacts.csv – Proofbook")
    assert desktop.quit(running) == 0


def test_a_table_asks_which_column_holds_addresses_and_is_then_fixed(
    desktop: Desktop, program: list[str], tmp_path: Path
):
    table, out = tmp_path / "people.csv", tmp_path / "cleaned.csv"
    table.write_bytes(b"Who,Where to write\nAnn,ann@army.ml\nBob,bob@army.mil\nCem,cem@army.mil\n")
    running = desktop.start([*program, str(table)])
    desktop.wait_for_window("How this file is read")
    desktop.key("Return")
    desktop.wait_for_no_window("How this file is read")
    desktop.wait_for_window("people.csv – Proofbook")
    desktop.key("Return", "shift+a", "ctrl+s")
    desktop.type(str(out))
    desktop.key("Return")
    wait_until(out.exists, "cleaned copy")
    assert out.read_bytes() == table.read_bytes().replace(b"army.ml\n", b"army.mil\n")
    assert desktop.quit(running) == 0


@pytest.fixture
def run(console: list[str], environment: dict[str, str]) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run a command of the command line."""

    def run_command(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [*console, *arguments]
        return subprocess.run(
            command, env=environment, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=PATIENCE, check=False
        )

    return run_command


def test_the_command_line_checks_fixes_and_refuses(
    run: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
):
    out = tmp_path / "cleaned.vcf"
    assert run("--version").stdout.startswith("proofbook ")
    checked = run("check", str(SAMPLE), "--format", "json")
    assert checked.returncode == 1
    assert len(json.loads(checked.stdout)["findings"]) == 9
    assert run("fix", str(SAMPLE), "-o", str(out), "--accept", "high").returncode == 0
    assert out.read_bytes() == cleaned_sample()
    refused = run("fix", str(SAMPLE), "-o", str(out))
    assert (refused.returncode, "already a file" in refused.stderr) == (4, True)
    missing = run("chek", "x")
    assert (missing.returncode, "no such file" in missing.stderr) == (3, True)


def test_a_zip_of_books_in_foreign_encodings_is_fixed(
    run: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
):
    book, out = tmp_path / "books.zip", tmp_path / "cleaned.zip"
    russian = "Имя;Почта;E-mail\nАнна Иванова;да;anna@army.ml\nПётр Сидоров;нет;p@army.mil\n".encode("cp1251")
    ldif = b"dn: cn=Jo,mail=jo@army.ml\ncn: Jo\nmail: jo@army.ml\n\ndn: cn=Team\nmember: cn=Jo,mail=jo@army.ml\n"
    with zipfile.ZipFile(book, "w") as archive:
        archive.writestr("team/russian.csv", russian)
        archive.writestr("team.ldif", ldif)
        archive.writestr("photo.jpg", b"\xff\xd8")
    checked = json.loads(run("check", str(book), "--format", "json").stdout)
    (finding,) = checked["findings"]
    assert [(each["member"], each["contact"]) for each in finding["addresses"]] == [
        ("team/russian.csv", "Анна Иванова"),
        ("team.ldif", "Jo"),
    ]
    assert run("fix", str(book), "-o", str(out), "--accept", "high").returncode == 0
    with zipfile.ZipFile(out) as archive:
        assert archive.namelist() == ["team/russian.csv", "team.ldif", "photo.jpg"]
        assert archive.read("team/russian.csv") == russian.replace(b"army.ml\n", b"army.mil\n")
        assert archive.read("team.ldif") == ldif.replace(b"army.ml", b"army.mil")
        assert archive.read("photo.jpg") == b"\xff\xd8"
