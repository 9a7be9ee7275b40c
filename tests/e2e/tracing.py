"""What a program asks of the system, as strace notes it down, and what of it could leave the machine.

Whatever language or library makes a connection, it has to ask the system for it: this sees also what Python can't.
"""

import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

_STRACE = ("strace", "-f", "--seccomp-bpf", "-qq")  # stops at what is watched alone, which takes half the time
_WATCHED = "trace=%network,execve,execveat,io_uring_setup"
_LINE = re.compile(r"^\d+\s+(?P<name>\w+)\((?P<arguments>.*)")
_SOCKETS = ("socket", "socketpair")
_LOCAL = ("AF_UNIX", "AF_LOCAL")
_FAMILY = re.compile(r"sa_family=(\w+)")
_LOCAL_PLACE = re.compile(r'sun_path=@?"[^"]*"')
_STARTED = re.compile(r'"(?P<path>(?:[^"\\]|\\.)*)"')


class Call(NamedTuple):
    """One line of a trace: the call of the system, and what was given to it."""

    name: str
    arguments: str


def missing_for_tracing() -> list[str]:
    """Return what keeps strace from watching a program here."""
    if shutil.which("strace") is None:
        return ["strace"]
    refused = subprocess.run([*_STRACE, "-o", "/dev/null", "true"], capture_output=True, check=False).returncode
    return ["permission to trace a program (ptrace)"] if refused else []


class Trace:
    """A trace in a file, written while a command made by `of` runs."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def of(self, command: list[str]) -> list[str]:
        """Return the command that runs a command and all that it starts, and notes down what they ask for."""
        watching = [*_STRACE, "-yy", "-s", "256", "-e", "signal=none", "-e", _WATCHED]
        return [*watching, "-o", str(self._file), *command]

    def calls(self) -> Iterator[Call]:
        """Yield the calls; what the system answered isn't looked at, since to have asked is enough."""
        for line in self._file.read_text(encoding="utf-8", errors="replace").splitlines():
            if match := _LINE.match(line):
                yield Call(match["name"], match["arguments"])

    @property
    def process(self) -> int:
        """Return the number of the first process, as long as that runs."""
        return int(self._file.read_text(encoding="utf-8", errors="replace").split(maxsplit=1)[0])

    @property
    def local(self) -> set[str]:
        """Return the sockets of the machine that were connected to: the proof that connections are seen at all."""
        connected = (_LOCAL_PLACE.search(each.arguments) for each in self.calls() if each.name == "connect")
        return {place[0] for place in connected if place}

    def leaks(self, *programs: str, display_port: int | None = None) -> list[str]:
        """Return what could leave the machine, or start a program other than these; but for a display's port."""
        calls = self.calls() if display_port is None else _without_display(self.calls(), display_port)
        named = {*programs, *(str(Path(program).resolve()) for program in programs)}  # it may be started by a link
        return [f"{each.name}({each.arguments}" for each in calls if _is_leak(each, named)]


def _is_leak(call: Call, programs: set[str]) -> bool:
    """Return whether a call could make a connection or start a program that is not one of these."""
    if call.name in _SOCKETS:
        return not call.arguments.startswith(_LOCAL)
    if call.name in {"execve", "execveat"}:
        started = _STARTED.search(call.arguments)
        return started is None or started["path"] not in programs
    family = _FAMILY.search(call.arguments)
    return call.name == "io_uring_setup" or (family is not None and family[1] not in _LOCAL)


def _without_display(calls: Iterable[Call], port: int) -> Iterator[Call]:
    """Leave out what leads to a display behind a port of this machine, as `ssh -X` makes one."""
    here = rf'(sin_port=htons\({port}\), sin_addr=inet_addr\("127\.0\.0\.1"\)|sin6_port=htons\({port}\).*"::1")'
    leading = re.compile(rf"(connect|getpeername)\(.*\b{here}|getsockname\(|socket\(AF_INET6?, SOCK_STREAM\b")
    return (each for each in calls if not leading.match(f"{each.name}({each.arguments}"))
