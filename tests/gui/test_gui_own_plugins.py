"""Which plugins of Qt the window loads, whatever the desktop's variables say."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo

_PROGRAM = """
from PySide6.QtWidgets import QApplication
from desktop_app.gui.qt_start import keep_to_own_plugins
if {kept}: keep_to_own_plugins()
application = QApplication([])
print(*application.libraryPaths(), sep="\\n")
print(open("/proc/self/maps").read())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks the system which files are loaded")
@pytest.mark.parametrize("kept", [True, False])
def test_plugins_of_another_qt_are_not_loaded(kept: bool, tmp_path: Path) -> None:
    own = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
    (tmp_path / "platforms").mkdir()
    other = shutil.copy(Path(own, "platforms", "libqoffscreen.so"), tmp_path / "platforms")
    libraries = QLibraryInfo.path(QLibraryInfo.LibraryPath.LibrariesPath)
    named = {"QT_PLUGIN_PATH": str(tmp_path), "QT_QPA_PLATFORM": "offscreen", "LD_LIBRARY_PATH": libraries}
    ran = subprocess.run(
        [sys.executable, "-c", _PROGRAM.format(kept=kept)],
        env=os.environ | named, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    assert (str(other) in ran.stdout) is not kept
    assert (str(Path(own, "platforms")) in ran.stdout) is kept
