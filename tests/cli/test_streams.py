"""How the command line ends where its output, its screen or its patience gives out; each in a process of its own."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from samples import SAMPLES

from desktop_app import __main__ as start
from desktop_app.cli import main as cli_main

_BOOK = SAMPLES / "contacts.vcf"
posix = pytest.mark.skipif(os.name != "posix", reason="needs a shell of Unix")
full = pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device here")


def _shell(command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command line in which “proofbook” stands for the program."""
    command = command.replace("proofbook ", f'"{sys.executable}" -m desktop_app ')
    environment = {**os.environ, **environment}
    return subprocess.run(["bash", "-c", command], capture_output=True, text=True, env=environment, check=False)


@full
@pytest.mark.parametrize(
    "arguments", ["check BOOK", "check BOOK --format json", "explain army.ml", "trusted", "--help"]
)
def test_a_full_output_is_said_in_plain_words(arguments: str) -> None:
    ran = _shell(f"proofbook {arguments.replace('BOOK', str(_BOOK))} > /dev/full")
    assert (ran.returncode, ran.stderr) == (4, "proofbook: the output can’t be written (No space left on device)\n")


@posix
@pytest.mark.parametrize("arguments", ["check BOOK", "check BOOK --format csv", "explain army.ml", "trusted", "--help"])
def test_a_closed_output_is_said_in_plain_words(arguments: str) -> None:
    ran = _shell(f"proofbook {arguments.replace('BOOK', str(_BOOK))} >&-")
    assert (ran.returncode, ran.stderr) == (4, "proofbook: the output can’t be written (it is closed)\n")


@posix
@pytest.mark.parametrize("where", ["> /dev/full", ">&-", "> /dev/full 2>&1", ">&- 2>&-", "| true"])
def test_a_copy_that_is_written_is_a_success_also_where_nobody_hears_of_it(tmp_path: Path, where: str) -> None:
    ran = _shell(f'set -o pipefail; proofbook fix "{_BOOK}" -o "{tmp_path}/out.vcf" {where}')
    assert (ran.returncode, ran.stderr) == (0, "")
    assert (tmp_path / "out.vcf").read_bytes() == _BOOK.read_bytes()


@posix
@pytest.mark.parametrize("where", ["2>&-", "2> /dev/full", ">&- 2>&-"])
@pytest.mark.parametrize(("arguments", "code"), [("check missing.vcf", 3), ("check", 2), ("chek", 3)])
def test_the_exit_code_is_right_also_where_the_error_cannot_be_said(arguments: str, code: int, where: str) -> None:
    if where == ">&- 2>&-" and arguments == "check missing.vcf":
        code = 4  # there was something to print
    assert _shell(f"proofbook {arguments} {where}").returncode == code


@posix
@pytest.mark.parametrize("name", ["x" * 5000, "\x1b[31mred", ""])
def test_odd_names_are_missing_files_and_reach_no_terminal_raw(name: str) -> None:
    code = f"import sys; from desktop_app.__main__ import main; sys.exit(main([{name!r}]))"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ran.returncode == 3
    assert ran.stderr.startswith("proofbook: ")
    assert "\x1b" not in ran.stderr
    assert len(ran.stderr) < 2100


def test_a_name_that_may_not_be_looked_at_is_refused(proofbook, monkeypatch):
    stat = os.stat

    def refuse(name, *arguments, **options):
        if name == "book.vcf":
            raise PermissionError(13, "Permission denied", name)
        return stat(name, *arguments, **options)

    monkeypatch.setattr(start.os, "stat", refuse)
    ran = proofbook("book.vcf")
    assert (ran.code, ran.err) == (3, "proofbook: this file can’t be opened (Permission denied): book.vcf\n")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
def test_without_a_screen_the_window_is_not_tried() -> None:
    ran = _shell("proofbook ", DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert ran.returncode == 3
    assert ran.stderr == "proofbook: there is no screen to open a window on; try proofbook --help\n"


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        pytest.param("KeyboardInterrupt", 130, "cancelled", marks=posix),
        ("MemoryError", 3, "there is not enough memory"),
    ],
)
def test_what_breaks_off_an_import_ends_it_without_a_traceback(error: str, code: int, said: str) -> None:
    program = (
        "import builtins, sys\n"
        "from desktop_app.__main__ import main\n"
        "whole = builtins.__import__\n"
        "def interrupted(name, *rest):\n"
        f"    if name.startswith('desktop_app.cli.main'): raise {error}\n"
        "    return whole(name, *rest)\n"
        "builtins.__import__ = interrupted\n"
        "sys.exit(main(['check', 'x']))"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (code, f"proofbook: {said}\n")


@posix
def test_a_copy_in_a_folder_that_is_gone_is_refused(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    ran = _shell(f"cd {gone} && rmdir {gone} && proofbook fix {_BOOK} -o copy.vcf")
    assert ran.returncode == 4
    assert ran.stderr == "proofbook: copy.vcf: the file can’t be written (No such file or directory)\n"


@posix
@pytest.mark.parametrize("seconds", [0.05, 0.1, 0.2, 2])
def test_an_interrupt_of_the_window_ends_with_130_and_without_a_traceback(seconds: float) -> None:
    code = (
        "import os, sys; from desktop_app.__main__ import main; "
        f"os.write(1, b'started'); sys.exit(main([{str(_BOOK)!r}]))"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment) as window:
        assert window.stdout
        assert window.stderr
        window.stdout.read(7)
        time.sleep(seconds)
        window.send_signal(signal.SIGINT)
        try:
            ended = window.wait(30)
        finally:
            window.kill()
        said = window.stderr.read()
    assert ended == 130
    assert b"Traceback" not in said
    assert b"Fatal" not in said


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (KeyboardInterrupt(), 130, "proofbook: cancelled\n"),
        (MemoryError(), 3, "proofbook: there is not enough memory for this book\n"),
    ],
)
def test_work_that_is_broken_off_says_why(proofbook, monkeypatch, error, code, said):
    def fail(arguments):
        raise error

    monkeypatch.setattr(cli_main, "_run", fail)
    ran = proofbook("check", "x")
    assert (ran.code, ran.err) == (code, said)


def test_an_error_inside_ends_with_70_and_shows_none_of_the_data(proofbook, monkeypatch):
    def fail(arguments):
        raise KeyError("john.doe@army.ml")

    monkeypatch.setattr(cli_main, "_run", fail)
    ran = proofbook("check", "x")
    assert ran.code == 70
    assert "something went wrong inside Proofbook (KeyError at test_streams.py:" in ran.err
    assert "please report it" in ran.err
    assert "john" not in ran.err
