"""Where the home folder is read-only, full or strange, as on some networks, the window says so and loses nothing."""

import errno
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from pytestqt.qtbot import QtBot

from desktop_app.gui.dialogs.confirm import ConfirmDialog
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.theme import Theme
from desktop_app.review.decision import Action
from desktop_app.settings.log import start_log, stop_log
from desktop_app.settings.policy.model import LogTerms
from desktop_app.settings.retention import delete_old

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="made with mounts and descriptors of Linux")

_FOLDERS = {"HOME": "", "XDG_CONFIG_HOME": ".config", "XDG_DATA_HOME": ".local/share", "XDG_STATE_HOME": ".local/state"}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home with nothing in it."""
    folder = tmp_path / "person"
    folder.mkdir()
    for name, inside in _FOLDERS.items():
        monkeypatch.setenv(name, str(folder / inside))
    return folder


@pytest.fixture
def mounted(home: Path) -> Iterator[Callable[[str], None]]:
    """Mounts a small file system at the home: mounted("rw"), mounted("ro")."""

    def mount(*arguments: str) -> None:
        done = subprocess.run(["mount", *arguments], capture_output=True, check=False)
        if done.returncode:
            pytest.skip("only root may mount a file system")

    mount("-t", "tmpfs", "-o", "size=256k", "tmpfs", str(home))
    try:
        yield lambda mode: mount("-o", f"remount,{mode}", str(home))
    finally:
        stop_log()
        subprocess.run(["umount", "-l", str(home)], check=True)


def whole_job(qtbot: QtBot, theme: Theme, sample: Path, copy: Path) -> MainWindow:
    """Start, open, decide, undo, decide, and export; everything that only the memory needs may fail."""
    start_log(LogTerms())
    delete_old()
    window = MainWindow(theme)
    qtbot.addWidget(window, before_close_func=close)
    window.show()
    window.preferences.change(auto_advance=False)
    with qtbot.waitSignal(window.open_page.opened, timeout=30000):
        window.open([sample])
    window.show_review()
    for name in ("keep", "undo", "fix_domain"):
        window.actions_by_name[name].trigger()
    QThreadPool.globalInstance().waitForDone()
    qtbot.wait(50)
    window.memory.flush()
    assert window.document.session.progress().by_action[Action.FIX] > 0
    window.show_export()
    window.export_page.path_field.setText(str(copy))
    qtbot.keyClick(window.export_page.path_field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.export_page.is_writing, timeout=20000)
    return window


def close(window: MainWindow) -> None:
    QThreadPool.globalInstance().waitForDone()
    window._closing_anyway = True
    window.close()


def warned(window: MainWindow) -> str:
    return window.memory_bars.trouble.text


def test_a_read_only_home_is_said_and_the_copy_is_written(
    qtbot: QtBot, theme: Theme, sample: Path, tmp_path: Path, mounted: Callable[[str], None]
) -> None:
    mounted("ro")
    window = whole_job(qtbot, theme, sample, tmp_path / "clean.vcf")
    assert "Your decisions are not being kept: Read-only file system" in warned(window)
    assert "Export the cleaned copy before that" in warned(window)
    assert "could not be saved for the next start" in window.preferences_desk.notice.text
    assert (tmp_path / "clean.vcf").is_file()
    assert "Read-only file system" in stop_log()


def test_in_a_read_only_home_closing_asks_before_decisions_are_lost(
    qtbot: QtBot, theme: Theme, sample: Path, tmp_path: Path, mounted: Callable[[str], None]
) -> None:
    mounted("ro")
    window = whole_job(qtbot, theme, sample, tmp_path / "missing" / "clean.vcf")
    assert window.export_page.error.isVisible()
    assert not window.close()
    assert window.findChildren(ConfirmDialog)


def test_a_home_that_becomes_read_only_loses_nothing_that_was_decided_before(
    qtbot: QtBot, theme: Theme, sample: Path, tmp_path: Path, mounted: Callable[[str], None]
) -> None:
    window = whole_job(qtbot, theme, sample, tmp_path / "missing" / "clean.vcf")
    before = window.document.session.progress().by_action
    close(window)
    stop_log()
    mounted("ro")
    again = whole_job(qtbot, theme, sample, tmp_path / "clean.vcf")
    assert "Read-only file system" in warned(again)
    assert again.document.session.progress().by_action[Action.FIX] >= before[Action.FIX]


def test_a_full_disk_is_said_and_the_copy_is_written(
    qtbot: QtBot, theme: Theme, sample: Path, tmp_path: Path, home: Path, mounted: Callable[[str], None]
) -> None:
    (home / "full").write_bytes(b"")
    with pytest.raises(OSError, match="No space"):
        (home / "full").write_bytes(bytes(1024 * 1024))
    window = whole_job(qtbot, theme, sample, tmp_path / "clean.vcf")
    assert "Your decisions are not being kept: No space left on device" in warned(window)
    assert (tmp_path / "clean.vcf").is_file()


def refuse_below(home: Path, monkeypatch: pytest.MonkeyPatch, module: object, name: str, number: int) -> list[object]:
    """Let a function of the system refuse what is below the home, as some file systems do; returns what was asked."""
    real = getattr(module, name)
    asked: list[object] = []

    def refuse(first: object, *rest: object, **named: object) -> object:
        path = Path(f"/proc/self/fd/{first}").readlink() if isinstance(first, int) else os.fspath(first)  # type: ignore[call-overload]
        if str(path).startswith(str(home)):
            asked.append(path)
            raise OSError(number, os.strerror(number), str(path))
        return real(first, *rest, **named)

    monkeypatch.setattr(module, name, refuse)
    return asked


@pytest.mark.parametrize("number", [errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS, errno.EINVAL])
def test_without_locks_decisions_are_kept_and_it_is_said_to_open_one_window(
    qtbot: QtBot, theme: Theme, sample: Path, tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    import fcntl  # noqa: PLC0415 - not on Windows

    assert refuse_below(home, monkeypatch, fcntl, "flock", number) == []
    window = whole_job(qtbot, theme, sample, tmp_path / "clean.vcf")
    assert "Open this address book in one window only" in warned(window)
    assert window.memory.is_keeping
    assert stop_log() == ""


@pytest.mark.parametrize("number", [errno.EIO, errno.ESTALE, errno.EACCES])
def test_a_disk_that_does_not_bring_it_to_the_disk_is_said(
    qtbot: QtBot, theme: Theme, sample: Path, tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    asked = refuse_below(home, monkeypatch, os, "fsync", number)
    window = whole_job(qtbot, theme, sample, tmp_path / "clean.vcf")
    assert asked
    assert "Your decisions are not being kept" in warned(window)
    assert (tmp_path / "clean.vcf").is_file()


@pytest.mark.parametrize("number", [errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EMLINK, errno.ENOSYS])
def test_without_hard_links_everything_is_kept(
    qtbot: QtBot, theme: Theme, sample: Path, tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    assert refuse_below(home, monkeypatch, os, "link", number) == []
    window = whole_job(qtbot, theme, sample, tmp_path / "clean.vcf")
    assert window.memory.is_keeping
    assert warned(window).strip() == ""


@pytest.mark.parametrize("name", ["fchmod", "chmod", "utime"])
def test_without_permissions_of_files_everything_is_kept_or_said(
    qtbot: QtBot, theme: Theme, sample: Path, tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    refuse_below(home, monkeypatch, os, name, errno.EPERM)
    window = whole_job(qtbot, theme, sample, tmp_path / "clean.vcf")
    assert window.memory.is_keeping is (warned(window).strip() == "")
    assert (tmp_path / "clean.vcf").is_file()


@pytest.mark.parametrize("number", [errno.EACCES, errno.ESTALE, errno.EIO])
@pytest.mark.parametrize(
    "name", ["replace", "rename", "open", "mkdir", "scandir", "unlink", "ftruncate", "write", "fstat"]
)
def test_whatever_else_the_file_system_refuses_the_copy_is_written_and_nothing_is_raised(
    qtbot: QtBot,
    theme: Theme,
    sample: Path,
    tmp_path: Path,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    number: int,
) -> None:
    refuse_below(home, monkeypatch, os, name, number)
    window = whole_job(qtbot, theme, sample, tmp_path / "clean.vcf")
    assert (tmp_path / "clean.vcf").is_file()
    assert window.memory.is_keeping or "not being kept" in warned(window)
