"""What tests of the window share: no screen, a home of their own, and a window with the sample in it."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt loads

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from closing import close_silently
from made_cards import vcard
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.files.paths import resource
from desktop_app.files.progress import ignore_progress
from desktop_app.gui.application import Application
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.opening import open_books
from desktop_app.gui.theme import Theme
from desktop_app.settings.user_settings import Scheme

Opener = Callable[[Path], MainWindow]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen plugin say that it can't hold a window to a least size, nor open a file in another program."""
    said = "This plugin does not support (propagateSizeHints|QPlatformServices::openDocument)"
    ignored = pytest.mark.qt_log_ignore(said, extend=True)
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(ignored)


@pytest.fixture(scope="session")
def qapp_cls() -> type[Application]:
    """Tests run in the program's own application."""
    return Application


@pytest.fixture(autouse=True)
def _settings_folder(_home: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What Qt and Windows look at besides the home that every test has."""
    for name in ("XDG_CACHE_HOME", "APPDATA", "LOCALAPPDATA"):
        place = tmp_path / "settings" / name.lower()
        place.mkdir(parents=True)
        monkeypatch.setenv(name, str(place))


@pytest.fixture(autouse=True)
def _no_file_dialogs(monkeypatch: pytest.MonkeyPatch) -> None:
    """The system's dialogs for files would wait for somebody for ever; here they are cancelled."""
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")
    monkeypatch.setattr(QFileDialog, "exec", lambda *_: 0)


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """A copy of the sample book in a folder that can be written."""
    path = tmp_path / "contacts.vcf"
    path.write_bytes(resource("samples", "contacts.vcf").read_bytes())
    return path


@pytest.fixture(scope="session")
def _only_theme(qapp: QApplication) -> Theme:
    """The theme that all windows share, as in the program: dressing them anew takes long."""
    return Theme(qapp)


@pytest.fixture
def theme(_only_theme: Theme) -> Iterator[Theme]:
    """The theme, put on as at the start."""
    yield _only_theme
    _only_theme.choose(Scheme.SYSTEM)


@pytest.fixture
def empty_window(qtbot: QtBot, theme: Theme) -> MainWindow:
    """A window as it is at the start."""
    window = MainWindow(theme)
    qtbot.addWidget(window, before_close_func=close_silently)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    return window


@pytest.fixture
def start(qtbot: QtBot, theme: Theme) -> Callable[..., MainWindow]:
    """Starts the program, which closes the one before; with books in it if some are given."""
    windows: list[MainWindow] = []

    def started(*paths: Path) -> MainWindow:
        if windows:
            close_silently(windows[-1])
            windows[-1].close()
        window = MainWindow(theme)
        windows.append(window)
        qtbot.addWidget(window, before_close_func=close_silently)
        window.show()
        if paths:
            with qtbot.waitSignal(window.open_page.opened, timeout=60000):
                window.open(list(paths))
            window.show_review()
        return window

    return started


@pytest.fixture
def open_book(qtbot: QtBot, empty_window: MainWindow) -> Opener:
    """Open a book in the window and go on to the review."""

    def opened(path: Path) -> MainWindow:
        with qtbot.waitSignal(empty_window.open_page.opened, timeout=30000):
            empty_window.open([path])
        empty_window.show_review()
        return empty_window

    return opened


@pytest.fixture
def window(open_book: Opener, sample: Path) -> MainWindow:
    """A window with the sample in it."""
    return open_book(sample)


@pytest.fixture
def document(qapp: QApplication, sample: Path) -> ReviewDocument:
    """The sample, without a window."""
    return ReviewDocument(open_books([sample], ignore_progress))


@pytest.fixture
def make_book(tmp_path: Path) -> Callable[..., Path]:
    """Write a book of (name, address) cards."""

    def made(*cards: tuple[str, str]) -> Path:
        path = tmp_path / "made.vcf"
        path.write_bytes(vcard(*cards))
        return path

    return made
