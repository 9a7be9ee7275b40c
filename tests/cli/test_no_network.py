"""Nothing leaves the machine: whatever a command does, the interpreter is never asked for a connection."""

import ast
from pathlib import Path

import pytest
from audited import run_audited
from every_command import LINES, Line

import desktop_app
from desktop_app.cli import COMMANDS

_RUN = "import sys; from desktop_app.__main__ import main; sys.exit(main(sys.argv[1:]))"
_PACKAGE = Path(desktop_app.__file__).parent
_CONNECTING = {
    *(
        "socket",
        "ssl",
        "asyncio",
        "http",
        "request",
        "socketserver",
        "xmlrpc",
        "webbrowser",
        "requests",
        "subprocess",
        "pty",
    ),
    *("ftplib", "imaplib", "nntplib", "poplib", "smtplib", "telnetlib", "QtNetwork", "QProcess", "QDesktopServices"),
}
_ALLOWED = {("gui/opening_outside.py", "QDesktopServices"), ("cli/many/workers.py", "subprocess")}
"""What a person asks for: to see a written file, or its folder, in the program that the system has for it.

And this program itself, started to share the work on many books over pipes.
"""


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.typed)
def test_no_command_makes_a_connection(line: Line, tmp_path: Path) -> None:
    ran = run_audited("-c", _RUN, *line.arguments(tmp_path))
    assert ran.returncode == line.code, ran.stderr
    assert "network:" not in ran.stderr


def test_every_command_is_among_those() -> None:
    assert {line.typed.split()[0] for line in LINES} >= set(COMMANDS), "add a line to tests/every_command.py"


def test_a_fix_among_those_writes_all_reports(tmp_path: Path) -> None:
    line = next(each for each in LINES if "--report" in each.typed)
    run_audited("-c", _RUN, *line.arguments(tmp_path))
    assert {path.suffix for path in tmp_path.glob("report.*")} == {".html", ".csv", ".json"}


@pytest.mark.parametrize(
    "code",
    [
        "import socket; socket.socket()",
        "import socket; socket.getaddrinfo('localhost', 1)",
        "import socket; socket.gethostbyname('localhost')",
        "import subprocess; subprocess.run(['true'])",
        "import os; os.system('true')",
        "import os; os.execv('/bin/true', ['true'])",
        "import os, socket, sys\nif os.fork(): sys.exit(os.waitstatus_to_exitcode(os.wait()[1]))\nsocket.socket()",
    ],
)
def test_the_guard_sees_a_connection_and_a_program(code: str) -> None:
    assert run_audited("-c", code).returncode == 99


def test_the_guard_lets_processes_of_one_machine_speak_to_each_other() -> None:
    ran = run_audited("-c", "import socket; a, b = socket.socketpair(); a.send(b'x'); b.recv(1)")
    assert (ran.returncode, ran.stderr) == (0, "")


@pytest.mark.parametrize("path", sorted(_PACKAGE.rglob("*.py")), ids=lambda path: str(path.relative_to(_PACKAGE)))
def test_no_module_names_what_makes_connections_or_starts_programs(path: Path) -> None:
    place = path.relative_to(_PACKAGE).as_posix()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        for name in _imported(node) & _CONNECTING:
            assert (place, name) in _ALLOWED, f"{name}, line {node.lineno}"


def _imported(node: ast.AST) -> set[str]:
    """Return what an import names: modules, those that they are in, and what is taken from them."""
    if isinstance(node, ast.Import):
        return {part for alias in node.names for part in alias.name.split(".")}
    if isinstance(node, ast.ImportFrom):
        return {*(node.module or "").split("."), *(alias.name for alias in node.names)}
    return set()
