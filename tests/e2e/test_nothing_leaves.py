"""Nothing leaves the machine: whatever the running program asks of the system is watched; packaged, where it is built.

A display that was forwarded with `ssh -X` is the one exception: the window is then painted over a connection.
"""

import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from every_command import LINES, Line
from main_job import fix_and_export_sample
from tracing import Trace
from window import PATIENCE, Desktop, wait_until

_ROOT = Path(__file__).resolve().parents[2]
_DIALOGS = {"F1": "Keys", "ctrl+comma": "Preferences", "ctrl+g": "contacts out"}
"""The keys of some dialogs, and what their titles contain."""

Working = Callable[..., None]


@pytest.fixture
def working(program: list[str], trace: Trace, tmp_path: Path) -> Working:
    """Runs the window from the start to the end on a desktop, under watch: working(desktop, extra environment)."""

    def work(desktop: Desktop, extra: Mapping[str, str] | None = None, meanwhile: Callable[[], object] = bool) -> None:
        running = desktop.start(trace.of(program), extra)
        for key, title in _DIALOGS.items():
            desktop.wait_for_window("^Proofbook$")
            desktop.key(key)
            desktop.wait_for_window(title)
            desktop.key("Escape")
            desktop.wait_for_no_window(title)
        fix_and_export_sample(desktop, tmp_path / "cleaned.vcf")
        wait_until((tmp_path / "cleaned report.html").exists, "report")
        meanwhile()
        assert desktop.quit(running) == 0

    return work


def test_the_window_makes_no_connection_from_start_to_end(
    desktop: Desktop, working: Working, trace: Trace, program: list[str]
):
    working(desktop)
    assert trace.local, "the connection to the screen was not seen"
    assert trace.leaks(program[0]) == []


def test_without_a_session_bus_the_window_starts_none(
    desktop: Desktop, working: Working, trace: Trace, program: list[str]
):
    del desktop.environment["DBUS_SESSION_BUS_ADDRESS"]
    working(desktop)
    assert trace.local
    assert trace.leaks(program[0]) == []


def test_a_window_that_is_read_aloud_makes_no_connection(
    heard_desktop: Desktop, working: Working, trace: Trace, program: list[str]
):
    desktop = heard_desktop
    working(desktop, meanwhile=lambda: wait_until(lambda: desktop.heard(trace.process), "program on the bus"))
    assert len(trace.local) >= 3, "the screen, the session bus and the accessibility bus"
    assert trace.leaks(program[0]) == []


def test_a_forwarded_display_is_the_only_connection(
    forwarded_desktop: Desktop, working: Working, trace: Trace, program: list[str]
):
    number = int(forwarded_desktop.display.removeprefix(":"))
    working(forwarded_desktop, {"DISPLAY": f"localhost:{number}"})
    assert any(f"htons({6000 + number})" in each for each in trace.leaks(program[0]))
    assert trace.leaks(program[0], display_port=6000 + number) == []


def test_no_page_and_no_dialog_makes_a_connection(trace: Trace, environment: dict[str, str], tmp_path: Path):
    job = [sys.executable, str(_ROOT / "tests" / "gui" / "whole_job.py"), str(tmp_path / "made")]
    ran = subprocess.run(trace.of(job), env=environment, cwd=_ROOT, capture_output=True, timeout=PATIENCE, check=False)
    assert ran.returncode == 0, ran.stderr
    assert any(each.name == "execve" for each in trace.calls())
    assert trace.leaks(sys.executable) == []


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.typed)
def test_no_command_asks_for_a_connection(
    line: Line, console: list[str], trace: Trace, environment: dict[str, str], tmp_path: Path
):
    command = trace.of([*console, *line.arguments(tmp_path)])
    ran = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, timeout=PATIENCE, check=False)
    assert ran.returncode == line.code, ran.stderr
    assert any(each.name == "execve" for each in trace.calls())
    assert trace.leaks(console[0]) == []


@pytest.fixture
def alone() -> list[str]:
    """The beginning of a command that runs in a network of its own, and empty; skipped where that is refused."""
    for command in (["unshare", "--net"], ["unshare", "--map-root-user", "--net"]):
        if shutil.which(command[0]) and not subprocess.run([*command, "true"], check=False).returncode:
            return command
    pytest.skip("no network of its own can be made for a program here (unshare --net)")


def test_the_whole_job_is_done_where_there_is_no_network(
    desktop: Desktop, alone: list[str], program: list[str], tmp_path: Path
):
    running = desktop.start([*alone, *program])
    fix_and_export_sample(desktop, tmp_path / "cleaned.vcf")
    assert desktop.quit(running) == 0


def test_a_book_is_fixed_where_there_is_no_network(
    alone: list[str], console: list[str], environment: dict[str, str], tmp_path: Path
):
    line = next(each for each in LINES if each.typed.startswith("fix"))
    command = [*alone, *console, *line.arguments(tmp_path)]
    ran = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, timeout=PATIENCE, check=False)
    assert ran.returncode == line.code, ran.stderr


_PLANTED = {
    "socket": "import socket; socket.socket(socket.AF_INET6)",
    "datagram": "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM)",
    "kernel": "import socket; socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)",
    "child": "import os, socket\nif os.fork(): os.wait()\nelse: socket.socket()",
    "program": "import subprocess; subprocess.run(['true'])",
}


@pytest.mark.parametrize("code", _PLANTED.values(), ids=_PLANTED)
def test_what_leaves_is_seen(code: str, trace: Trace):
    subprocess.run(trace.of([sys.executable, "-c", code]), check=True, timeout=PATIENCE)
    assert trace.leaks(sys.executable)


def test_a_connection_of_qt_itself_is_seen(trace: Trace):
    code = "from PySide6.QtNetwork import QTcpSocket; QTcpSocket().connectToHost('127.0.0.1', 9)"
    subprocess.run(trace.of([sys.executable, "-c", code]), check=True, timeout=PATIENCE)
    assert trace.leaks(sys.executable)


def test_what_stays_inside_the_machine_is_no_leak(trace: Trace):
    code = "import socket; socket.socketpair(); socket.socket(socket.AF_UNIX)"
    subprocess.run(trace.of([sys.executable, "-c", code]), check=True, timeout=PATIENCE)
    assert trace.leaks(sys.executable) == []
