"""What happens to many books when a process dies, or the whole is stopped: nothing half done, and it can go on."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from many_books import bytes_of, good, make_books, name_of

from desktop_app.cli.many import workers

posix = pytest.mark.skipif(os.name != "posix", reason="signals are those of Unix")
_COUNT = 400
_DYING = """
import os, signal, sys
from desktop_app.cli import {module}, run
from desktop_app.files import atomic
whole = {place}
def die(*given, **named):
    if "book0007.vcf" in repr(given):
        {deed}
    return whole(*given, **named)
{place} = die
sys.exit(run(["--worker"]))
"""


def _dying(module: str, place: str, deed: str) -> list[str]:
    """Return the command of a worker that does something at a place in the code when it comes to one book."""
    return [sys.executable, "-c", _DYING.format(module=module, place=place, deed=deed)]


@pytest.fixture
def few(tmp_path: Path) -> Path:
    return make_books(tmp_path / "books", 30)


@posix
@pytest.mark.parametrize(
    ("deed", "said"),
    [
        ("os.kill(os.getpid(), signal.SIGKILL)", "the process that worked on it has died (signal 9)"),
        ("os._exit(5)", "the process that worked on it has died (exit code 5)"),
        ("raise MemoryError", "there is not enough memory for this book"),
        ("raise KeyError('jane.7.1@army.mil')", "something went wrong inside Proofbook (KeyError at <string>:"),
    ],
)
def test_a_book_that_kills_its_process_costs_itself_alone(proofbook, few, monkeypatch, deed, said):
    expected = proofbook("check", few, "--recursive").out.splitlines()
    monkeypatch.setattr(workers, "_command", lambda: _dying("checking", "checking.Checking.__call__", deed))
    ran = proofbook("check", few, "--recursive", "--jobs", 2)
    lines = ran.out.splitlines()
    assert lines[:7] + lines[8:] == expected[:7] + expected[8:]
    assert json.loads(lines[7])["books"][0]["path"] == str(few / name_of(7))
    assert said in json.loads(lines[7])["books"][0]["error"]
    assert f"{few / name_of(7)}: {said}" in ran.err
    assert "jane" not in ran.err
    assert ran.code == (70 if "KeyError" in deed else 3)


@posix
def test_a_process_that_dies_while_it_writes_leaves_nothing(proofbook, few, tmp_path, monkeypatch):
    deed = "os.kill(os.getpid(), signal.SIGKILL)"
    monkeypatch.setattr(workers, "_command", lambda: _dying("fixing", "atomic._claim", deed))
    ran = proofbook("fix", few, "-o", tmp_path / "out", "--recursive", "--accept", "high", "--jobs", 2)
    assert ran.code == 3
    assert "30 books: 3 changed, 25 unchanged, 2 unreadable" in ran.err
    expected = {name_of(number) for number in range(30) if number not in (3, 7)}
    assert _files(tmp_path / "out") == expected


@posix
@pytest.mark.parametrize(
    ("number", "jobs", "code"),
    [
        (signal.SIGINT, 2, 130),
        (signal.SIGTERM, 2, 130),
        (signal.SIGTERM, 1, 130),
        (signal.SIGKILL, 2, -signal.SIGKILL),
    ],
)
def test_stopped_in_the_midst_nothing_is_half_done_and_it_can_go_on(tmp_path, number, jobs, code):
    books, out, summary = make_books(tmp_path / "books", _COUNT), tmp_path / "out", tmp_path / "summary.json"
    arguments = ["fix", books, "-o", out, "--recursive", "--accept", "high", "--jobs", jobs]
    with _started(*arguments, "--summary", summary) as running:
        try:
            _wait_for(lambda: len(_files(out)) > 5)
            running.send_signal(number)
            said = running.communicate(timeout=30)[1]
            _wait_for(lambda: not _has_members(running.pid))
        finally:
            running.kill()
    assert running.returncode == code
    assert b"Traceback" not in said
    written = _files(out)
    wanted = {name_of(number): number for number in good() if number < _COUNT}
    assert 0 < len(written) < len(wanted)
    for name in written:
        assert (out / name).read_bytes() == bytes_of(wanted[name], is_fixed=True)
    if code == 130:
        assert said.splitlines()[-1] == b"proofbook: cancelled"
        content = json.loads(summary.read_text(encoding="utf-8"))
        rows = {Path(row["path"]).relative_to(books).as_posix(): row["status"] for row in content["books"]}
        assert not content["complete"]
        assert len(rows) == _COUNT
        assert {name for name, status in rows.items() if status in ("changed", "unchanged")} == written
    with _started(*arguments, "--skip-existing") as running:
        said = running.communicate(timeout=60)[1]
    assert running.returncode == 3
    assert f"{len(written)} skipped".encode() in said
    assert _files(out) == set(wanted)


@posix
@pytest.mark.parametrize(
    ("module", "name"), [("desktop_app.files.atomic", "_claim"), ("desktop_app.cli.fixing", "note_copy")]
)
def test_an_interrupt_from_when_a_copy_gets_its_name_to_when_it_is_noted_lets_it_finish(tmp_path, module, name):
    code = (
        "import importlib, os, signal, sys\n"
        "from desktop_app.__main__ import main\n"
        f"module = importlib.import_module({module!r})\n"
        f"function = module.{name}\n"
        "def interrupted(*given): os.kill(os.getpid(), signal.SIGTERM); return function(*given)\n"
        f"module.{name} = interrupted\n"
        "sys.exit(main(sys.argv[1:]))"
    )
    make_books(tmp_path / "books", 3)
    command = [sys.executable, "-c", code, "fix", tmp_path / "books", "-o", tmp_path / "out", "--recursive"]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr.splitlines()[-1]) == (130, "proofbook: cancelled")
    assert "1 unchanged, 2 not reached" in ran.stderr
    assert _files(tmp_path / "out") == {name_of(0)}


def _started(*arguments: object) -> "subprocess.Popen[bytes]":
    """Start the command line in a process group of its own."""
    command = [sys.executable, "-m", "desktop_app", *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True)


def _files(folder: Path) -> set[str]:
    """Return every file below a folder, the hidden ones too."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def _wait_for(condition) -> None:
    """Wait until something is so."""
    until = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < until, "it never came to that"
        time.sleep(0.01)


def _has_members(group: int) -> bool:
    """Return whether a process group has any process left that is more than an entry in a list."""
    listed = subprocess.run(["ps", "-e", "-o", "pgid=,stat="], capture_output=True, text=True, check=True).stdout
    return any(line.split()[0] == str(group) and "Z" not in line for line in listed.splitlines())
