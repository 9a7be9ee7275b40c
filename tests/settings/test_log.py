"""The log: owner-only, one process to a file, rotated, and never in the way."""

import os
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop_app.files.appending import AppendedFile, NoLockingError
from desktop_app.files.paths import user_log_folder
from desktop_app.settings import log as log_module
from desktop_app.settings.log import Level, log, own_log_files, start_log, stop_log
from desktop_app.settings.policy.model import LogTerms

MINE = LogTerms()


def logged(folder: Path | None = None) -> str:
    folder = folder or user_log_folder()
    return "".join(path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.log*")))


def test_a_line_tells_when_which_process_how_much_it_matters_and_what():
    start_log(MINE)
    log(Level.INFO, "book-read", contacts=3, format="vcard", formats=["a", "b"], empty=[], seconds=0.25, ok=True)
    assert stop_log() == ""
    time_, process, rest = logged().split(" ", 2)
    assert time_.endswith("Z")
    assert process == str(os.getpid())
    assert rest == "info book-read contacts=3 format=vcard formats=a,b empty=- seconds=0.2 ok=yes\n"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_the_owner_reads_the_log():
    earlier = os.umask(0)
    try:
        start_log(MINE)
        stop_log()
    finally:
        os.umask(earlier)
    assert stat.S_IMODE(user_log_folder().stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in user_log_folder().iterdir()} == {0o600}


@pytest.mark.parametrize(("level", "expected"), [("error", "E"), ("warning", "EW"), ("info", "EWI"), ("debug", "EWID")])
def test_the_level_says_what_is_logged(level: str, expected: str):
    start_log(LogTerms(level))
    for each in (Level.ERROR, Level.WARNING, Level.INFO, Level.DEBUG):
        log(each, "x")
    stop_log()
    assert "".join(line.split()[2][0].upper() for line in logged().splitlines()) == expected


def test_nothing_is_written_where_the_log_is_off():
    start_log(LogTerms("off"))
    log(Level.ERROR, "x")
    assert stop_log() == ""
    assert not user_log_folder().exists()


def test_nothing_is_written_before_the_start_or_after_the_end():
    log(Level.ERROR, "x")
    stop_log()
    assert not user_log_folder().exists()


def test_a_text_begins_no_line_and_shows_no_address():
    start_log(MINE)
    log(Level.INFO, "x", "more\nanna@army.ml", value="a\n2026 info forged anna@army.ml\u202e")
    stop_log()
    assert len(logged().splitlines()) == 2
    assert "@" not in logged()


def test_a_full_file_is_set_aside_and_the_oldest_goes(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(log_module, "_LARGEST", 200)
    start_log(MINE)
    for number in range(60):
        log(Level.INFO, "line", number=number)
    stop_log()
    names = sorted(path.name for path in user_log_folder().iterdir())
    assert names == [
        "proofbook-1.lock",
        "proofbook-1.log",
        "proofbook-1.log.1",
        "proofbook-1.log.2",
        "proofbook-1.log.3",
    ]
    assert "number=59" in logged()
    assert "number=0\n" not in logged()
    assert all(path.stat().st_size < 300 for path in user_log_folder().iterdir())


def test_one_process_after_the_other_writes_to_the_same_file():
    for number in range(3):
        start_log(MINE)
        log(Level.INFO, "x", number=number)
        stop_log()
    assert len(list(user_log_folder().glob("*.log"))) == 1
    assert len(logged().splitlines()) == 3


_WORKER = """
import sys
from desktop_app.settings import log as module
from desktop_app.settings.log import Level, log, start_log, stop_log
from desktop_app.settings.policy.model import LogTerms
module._LARGEST, module._SET_ASIDE = 40_000, 9
start_log(LogTerms())
for number in range(1000):
    log(Level.INFO, "line", worker=sys.argv[1], number=number)
said = stop_log(60)
assert not said, said
"""


def test_several_processes_lose_and_mix_nothing_though_they_rotate():
    workers = [
        subprocess.Popen([sys.executable, "-c", _WORKER, str(number)], stderr=subprocess.PIPE) for number in range(4)
    ]
    for worker in workers:
        assert worker.communicate()[1] == b""
        assert worker.returncode == 0
    lines = logged().splitlines()
    assert sorted(line.split("line ")[1] for line in lines) == sorted(
        f"worker={worker} number={number}" for worker in range(4) for number in range(1000)
    )


def test_a_forked_process_writes_nothing_to_the_file_of_its_parent():
    if not hasattr(os, "fork"):
        pytest.skip("there is no fork")
    start_log(MINE)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "getpid", lambda: -1)
        log(Level.INFO, "from the child")
    stop_log()
    assert logged() == ""


@pytest.mark.parametrize(("days", "left"), [(30, ["new"]), (100, ["new", "old"]), (0, [])])
def test_files_that_nobody_wrote_to_for_some_days_are_deleted(days: int, left: list[str]):
    user_log_folder().mkdir(parents=True)
    for name, age in (("new", 29), ("old", 31)):
        path = user_log_folder() / f"proofbook-{name}.log"
        path.touch()
        os.utime(path, (time.time() - age * 86400,) * 2)
    other = user_log_folder() / "mine.log"
    other.touch()
    os.utime(other, (0, 0))
    start_log(MINE, days)
    log(Level.ERROR, "x")
    stop_log()
    names = {path.name for path in user_log_folder().glob("*.log")} - {other.name, "proofbook-1.log"}
    assert names == {f"proofbook-{name}.log" for name in left}
    assert (user_log_folder() / "proofbook-1.log").exists() is (days > 0)
    assert other.exists()


def test_without_locks_each_process_has_a_file_of_its_own(monkeypatch: pytest.MonkeyPatch):
    def refuse(file: AppendedFile) -> None:
        raise NoLockingError(37, "No locks available")

    monkeypatch.setattr(AppendedFile, "lock", refuse)
    start_log(MINE)
    log(Level.INFO, "x")
    assert stop_log() == ""
    assert f"process-{os.getpid()}.log" in " ".join(path.name for path in user_log_folder().iterdir())
    assert "info x" in logged()


# In a folder that the policy names


def test_names_in_a_shared_folder_tell_no_user_and_are_found_again(tmp_path: Path):
    terms = LogTerms(folder=tmp_path / "logs")
    terms.folder.mkdir(mode=0o777)
    start_log(terms)
    log(Level.INFO, "x")
    assert stop_log() == ""
    assert [path.suffix for path in own_log_files(terms)] == [".lock", ".log"]
    assert own_log_files(terms) == sorted(terms.folder.iterdir())
    assert not user_log_folder().exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_shared_folder_is_left_as_it_is_and_each_file_is_its_owners_alone(tmp_path: Path):
    terms = LogTerms(folder=tmp_path / "logs")
    terms.folder.mkdir()
    terms.folder.chmod(0o777)
    start_log(terms)
    stop_log()
    assert stat.S_IMODE(terms.folder.stat().st_mode) == 0o777
    assert {stat.S_IMODE(path.stat().st_mode) for path in terms.folder.iterdir()} == {0o600}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such links")
def test_a_link_that_somebody_laid_in_a_shared_folder_is_not_followed(tmp_path: Path):
    terms = LogTerms(folder=tmp_path / "logs")
    terms.folder.mkdir()
    start_log(terms)
    stop_log()
    file, _ = own_log_files(terms)
    file.unlink()
    victim = tmp_path / "victim"
    victim.write_text("mine", encoding="ascii")
    for lay in (file.symlink_to, file.hardlink_to):  # the lock is the first that is opened
        lay(victim)
        start_log(terms)
        log(Level.INFO, "x")
        assert "can’t be written" in stop_log()
        assert victim.read_text(encoding="ascii") == "mine"
        file.unlink()


def test_a_folder_in_the_users_own_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("desktop_app.files.paths.home_folder", lambda: tmp_path)
    folder = tmp_path / "proofbook" / "logs"
    start_log(LogTerms(folder=folder))
    log(Level.INFO, "x")
    assert stop_log() == ""
    assert "info x" in logged(folder)


@pytest.mark.parametrize("what", ["missing", "a file"])
def test_a_folder_that_is_not_there_is_told_once_and_stops_nothing(tmp_path: Path, what: str):
    folder = tmp_path / "logs"
    if what == "a file":
        folder.touch()
    told: list[str] = []
    start_log(LogTerms(folder=folder), troubled=told.append)
    for _ in range(3):
        log(Level.INFO, "x")
    assert str(folder) in stop_log()
    assert len(told) == 1


def test_a_folder_that_does_not_answer_holds_up_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def hang(_terms: LogTerms) -> None:
        time.sleep(3)
        raise OSError

    monkeypatch.setattr(log_module, "_locked", hang)
    before = time.monotonic()
    start_log(LogTerms(folder=tmp_path))
    log(Level.INFO, "x")
    assert "doesn’t answer" in stop_log(wait=0.2)
    assert time.monotonic() - before < 2


def test_a_full_disk_is_told_and_stops_nothing(monkeypatch: pytest.MonkeyPatch):
    def refuse(_file: AppendedFile, _data: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(AppendedFile, "append", refuse)
    start_log(MINE)
    log(Level.INFO, "x")
    assert "No space left on device" in stop_log()
