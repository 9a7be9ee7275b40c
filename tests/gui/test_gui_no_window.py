"""Where there can be no window, one sentence says why, with exit code 3: never a dump of Qt's, never a traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, qWarning
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from desktop_app import no_window
from desktop_app.gui import app, qt_start

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")

ROOT = Path(app.__file__).parents[2]
_LACKING = "libEGL.so.1: cannot open shared object file: No such file or directory"
_WITHOUT_LIBRARY = f"""
import sys
class Lacking:
    @staticmethod
    def find_spec(name, *_):
        if name == "PySide6.QtCore": raise ImportError({_LACKING!r})
sys.meta_path.insert(0, Lacking)
from desktop_app.__main__ import main
sys.exit(main([]))
"""
_WITHOUT_KEYBOARDS = """
from PySide6.QtCore import QLoggingCategory, qCWarning
from desktop_app.gui.qt_start import saying_why_not
with saying_why_not(lambda said: print(said, flush=True)):
    qCWarning(QLoggingCategory("qt.qpa.wayland"), "failed to create xkb context")
"""


def started(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Start Python with the program, on the screen that is named and no other."""
    without = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": "", "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, *arguments],
        env={**os.environ, **without, **environment},
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


@pytest.mark.parametrize(
    "screen",
    [
        {"DISPLAY": ":4711"},
        {"QT_QPA_PLATFORM": "no-such-platform"},
        {"DISPLAY": ":4711", "WAYLAND_DISPLAY": "no-such-compositor", "XDG_SESSION_TYPE": "wayland"},
    ],
)
def test_a_screen_that_cannot_be_reached_is_said(screen: dict[str, str]) -> None:
    ran = started("-m", "desktop_app", **screen)
    named = ", ".join(f"{name}={value}" for name, value in screen.items() if name != "XDG_SESSION_TYPE")
    *_, said = ran.stderr.splitlines()  # the compositor's own library has its say before
    assert said == f"proofbook: the screen to open a window on can’t be reached ({named}); try proofbook --help"
    assert (ran.returncode, ran.stdout) == (3, "")
    assert "core" not in ran.stderr


def test_a_library_that_the_system_lacks_is_named() -> None:
    ran = started("-c", _WITHOUT_LIBRARY, DISPLAY=":4711")
    said = "the window needs a library that this system lacks: libEGL.so.1; commands do without (proofbook --help)"
    assert (ran.returncode, ran.stderr) == (3, f"proofbook: {said}\n")


def test_a_library_that_a_plugin_of_qt_lacks_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(qt_start, "_trouble_of_loading", lambda library: f"{_LACKING} ({library.name})")
    reason = qt_start._reason(['qt.qpa.plugin: Could not load the Qt platform plugin "xcb" in "" even though …'])
    assert "lacks: libEGL.so.1;" in reason


def test_what_a_plugin_for_another_screen_lacks_is_no_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(qt_start, "_trouble_of_loading", lambda library: _LACKING if "wayland" in library.name else "")
    tried = [f'qt.qpa.plugin: Could not load the Qt platform plugin "{name}" in "" …' for name in ("xcb", "wayland")]
    assert "can’t be reached" in qt_start._reason(tried)
    assert "lacks: libEGL.so.1;" in qt_start._reason(tried[::-1])


def test_keyboards_that_a_system_lacks_are_named_before_a_key_would_end_the_program() -> None:
    ran = started("-c", _WITHOUT_KEYBOARDS)
    said = "the window needs keyboards that this system lacks: /usr/share/X11/xkb; commands do without"
    assert (ran.returncode, ran.stdout, ran.stderr) == (3, f"{said} (proofbook --help)\n", "")


def test_what_the_loader_of_the_system_says_is_asked_of_it(tmp_path: Path) -> None:
    library = tmp_path / "libbroken.so"
    library.write_bytes(b"no library")
    assert str(library) in qt_start._trouble_of_loading(library)
    assert "cannot open shared object file" in qt_start._trouble_of_loading(Path("/nowhere.so"))
    sound = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms", "libqoffscreen.so")
    assert no_window.without_library(qt_start._trouble_of_loading(sound)) == ""


def test_a_library_that_does_not_fit_the_others_is_named() -> None:
    said = (
        "/opt/proofbook/_internal/PySide6/Qt/lib/libQt6Svg.so.6: undefined symbol: _ZN6_11_2, version Qt_6_PRIVATE_API"
    )
    assert f"can’t be loaded ({said})" in no_window.without_library(said)
    assert "can’t be loaded" in no_window.without_library("/opt/PySide6/QtGui.abi3.so: file too short")


def test_another_error_is_not_taken_for_a_missing_library() -> None:
    assert no_window.without_library("No module named 'PySide6'") == ""


def test_what_qt_says_at_a_start_that_succeeds_comes_out_afterwards(capsys: pytest.CaptureFixture[str]) -> None:
    said: list[str] = []
    with qt_start.saying_why_not(said.append):
        qWarning("something to mind")
        assert capsys.readouterr().err == ""
    assert capsys.readouterr().err == "something to mind\n"
    assert said == []


def test_that_there_is_no_font_is_said(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    qt_start.say_where_nothing_can_be_read(said.append)
    assert said == []
    monkeypatch.setattr(QFontMetrics, "inFont", lambda _self, _letter: False)
    qt_start.say_where_nothing_can_be_read(said.append)
    assert [each.partition(",")[0] for each in said] == ["warning: this system has no font"]
