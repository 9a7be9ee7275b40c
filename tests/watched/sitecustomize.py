"""Ends a Python process, and each that it starts, when it makes a connection, looks up a name or starts a program.

The program may start itself, to share its work: those processes are watched as it is.

Python imports this module at its start where the folder is in PYTHONPATH. Sockets of the machine itself are let
through.
"""

import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

_LEAVING = (
    "socket.",
    "urllib.",
    "http.",
    "ftplib.",
    "imaplib.",
    "nntplib.",
    "poplib.",
    "smtplib.",
    "telnetlib.",
    "webbrowser.",
)
_STARTING = ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.startfile", "pty.spawn")
_LOCAL = getattr(socket, "AF_UNIX", None)


def _stays_here(event: str, arguments: tuple[object, ...]) -> bool:
    """Return whether something about a socket concerns one of the machine itself."""
    if event == "socket.__new__":
        return arguments[1] == _LOCAL
    return event in {"socket.connect", "socket.bind"} and isinstance(arguments[1], str | bytes)


def _is_worker(event: str, arguments: tuple[object, ...]) -> bool:
    """Return whether the program that is started is this one, as a process that shares its work."""
    own = [sys.executable, "-m", "desktop_app", "--worker"]
    environment_of = {"subprocess.Popen": 3, "os.posix_spawn": 2}  # from Python 3.13 on, the first calls the second
    if event not in environment_of or arguments[0] != sys.executable or list(arguments[1]) != own:
        return False
    return _is_watched(arguments[environment_of[event]])


def _is_watched(environment: object) -> bool:
    """Return whether a process with an environment imports this module."""
    given = os.environ if environment is None else environment
    paths = given.get("PYTHONPATH", "") if isinstance(given, Mapping) else ""
    return str(Path(__file__).parent) in paths.split(os.pathsep)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    """End the process at an event that could lead out of it."""
    if event.startswith(_LEAVING) and not _stays_here(event, arguments):
        os.write(2, f"network: {event}\n".encode())
        os._exit(99)
    if event in _STARTING and not _is_worker(event, arguments):
        os.write(2, f"program: {event} {arguments[0]}\n".encode())
        os._exit(99)


sys.addaudithook(_refuse)
