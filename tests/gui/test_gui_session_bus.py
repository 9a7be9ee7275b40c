"""The session bus is used where it runs on this machine, and never started or reached over a network."""

import socket
import sys
from pathlib import Path

import pytest

from desktop_app.gui.session_bus import keep_to_running_bus

pytestmark = pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="desktops without D-Bus")
_NAME = "DBUS_SESSION_BUS_ADDRESS"


@pytest.mark.parametrize(
    ("given", "left"),
    [
        ("unix:path=/run/user/1000/bus", "unix:path=/run/user/1000/bus"),
        ("unix:abstract=/tmp/dbus-x,guid=1f;tcp:host=example.org,port=99", "unix:abstract=/tmp/dbus-x,guid=1f"),
        ("tcp:host=127.0.0.1,port=99", "disabled:"),
        ("unixexec:path=/usr/bin/ssh,argv1=example.org", "disabled:"),
        ("autolaunch:", "disabled:"),
        ("", "disabled:"),
    ],
)
def test_only_a_socket_of_this_machine_is_left_in_the_address(given: str, left: str) -> None:
    environment = {_NAME: given}
    keep_to_running_bus(environment)
    assert environment[_NAME] == left


def test_without_address_and_without_a_running_bus_there_is_none(tmp_path: Path) -> None:
    (tmp_path / "bus").write_text("no socket")
    environment = {"XDG_RUNTIME_DIR": str(tmp_path)}
    keep_to_running_bus(environment)
    assert environment[_NAME] == "disabled:"


def test_the_bus_of_who_has_logged_in_is_left_to_be_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the path of a socket is short
    with socket.socket(socket.AF_UNIX) as waiting:
        waiting.bind("bus")
        environment = {"XDG_RUNTIME_DIR": str(tmp_path)}
        keep_to_running_bus(environment)
    assert environment == {"XDG_RUNTIME_DIR": str(tmp_path)}
