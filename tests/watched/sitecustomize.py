"""Ends a Python process, and each that it starts, when it makes a connection, looks up a name or starts a program.

Python imports this module at its start where the folder is in PYTHONPATH. Sockets of the machine itself are let
through: process pools are made of them.
"""

import os
import socket
import sys

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


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    """End the process at an event that could lead out of it."""
    if event.startswith(_LEAVING) and not _stays_here(event, arguments):
        os.write(2, f"network: {event}\n".encode())
        os._exit(99)
    if event in _STARTING:
        os.write(2, f"program: {event} {arguments[0]}\n".encode())
        os._exit(99)


sys.addaudithook(_refuse)
