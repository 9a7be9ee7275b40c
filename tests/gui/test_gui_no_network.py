"""Nothing leaves the machine: the window opens and proofreads a book, and Python is never asked for a connection."""

from pathlib import Path

from audited import run_audited

_WINDOW = """
import sys
from pathlib import Path

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
    ran = run_audited(_WINDOW, sample)
    assert ran.returncode == 0, ran.stderr
