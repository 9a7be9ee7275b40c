"""Programs that show a file get the environment that the person's desktop gave."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from desktop_app.gui.opening_outside import given_environment, open_file, show_folder
from desktop_app.gui.session_bus import keep_to_running_bus

GIVEN = {"HOME": "/home/ann", "FOO_ORIG": "mine"}


@pytest.mark.parametrize(
    "given", [GIVEN, {**GIVEN, "LD_LIBRARY_PATH": "/opt/ann"}, {**GIVEN, "DBUS_SESSION_BUS_ADDRESS": "tcp:port=9"}]
)
@pytest.mark.parametrize("is_packaged", [True, False])
def test_what_was_changed_for_the_program_itself_is_put_back(given: dict[str, str], is_packaged: bool) -> None:
    own = dict(given)
    keep_to_running_bus(own)
    if is_packaged:  # as the start of a program by PyInstaller does
        if "LD_LIBRARY_PATH" in own:
            own["LD_LIBRARY_PATH_ORIG"] = own["LD_LIBRARY_PATH"]
        own |= {"LD_LIBRARY_PATH": "/opt/proofbook/_internal", "_PYI_ARCHIVE_FILE": "/opt/proofbook/proofbook"}
    assert given_environment(own, is_packaged=is_packaged) == given


def test_a_bus_that_was_left_as_it_was_stays() -> None:
    given = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/user/1000/bus"}
    own = dict(given)
    keep_to_running_bus(own)
    assert given_environment(own, is_packaged=False) == given


def test_the_environment_is_put_back_only_while_a_program_is_started(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    started: list[tuple[QUrl, str | None]] = []
    note = lambda url: started.append((url, os.environ.get("DBUS_SESSION_BUS_ADDRESS")))  # noqa: E731
    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "autolaunch:")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS_ORIG", "")  # which ends with the test
    keep_to_running_bus()
    open_file(tmp_path / "report.html")
    show_folder(tmp_path / "report.html")
    assert started == [
        (QUrl.fromLocalFile(str(tmp_path / "report.html")), "autolaunch:"),
        (QUrl.fromLocalFile(str(tmp_path)), "autolaunch:"),
    ]
    assert os.environ["DBUS_SESSION_BUS_ADDRESS"] == "disabled:"
