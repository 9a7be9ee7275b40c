"""Nothing leaves the machine: the window opens and proofreads a book, and Python is never asked for a connection."""

import subprocess
import sys
from pathlib import Path

_WINDOW = """
import os, sys
from pathlib import Path

def refuse(event, arguments):
    if event.startswith("socket."):
        os.write(2, f"network: {event}\\n".encode())
        os._exit(99)

sys.addaudithook(refuse)

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop_app.gui import app
from desktop_app.gui.main_window import MainWindow

def close():
    (window,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
    window._closing_anyway = True
    window.close()

def closed_when_open(window, paths):
    window.open_page.opened.connect(lambda *_: QTimer.singleShot(300, close))
    opened(window, paths)

opened = MainWindow.open
MainWindow.open = closed_when_open
code = app.run([Path(sys.argv[1])])
loaded = [name for name in sys.modules if name in ("PySide6.QtNetwork", "ssl", "http.client", "urllib.request")]
sys.exit(f"loaded: {loaded}" if loaded else code)
"""


def test_the_window_makes_no_connection(sample: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", _WINDOW, sample], capture_output=True, text=True, check=False, timeout=60
    )
    assert ran.returncode == 0, ran.stderr
