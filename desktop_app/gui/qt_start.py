"""Starting Qt: where it finds no screen to draw on it would end the program with a dump; here, with a sentence."""

import contextlib
import os
import re
import sys
from collections.abc import Callable, Iterator
from importlib.machinery import ExtensionFileLoader, ModuleSpec
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QMessageLogContext,
    QtMsgType,
    qFormatLogMessage,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFontMetrics, QGuiApplication

from desktop_app.exit_codes import ExitCode
from desktop_app.no_window import out_of_reach, without_keyboards, without_library

_TRIED = re.compile(r'Could not load the Qt platform plugin "(\w+)"')
_WITHOUT_KEYBOARDS = "qt.qpa.wayland: failed to create xkb context"
"""What Qt says on Wayland before it crashes at the first key."""


def keep_to_own_plugins() -> None:
    """Load plugins only from where Qt itself lies: others, which QT_PLUGIN_PATH names, may be made for another Qt."""
    QCoreApplication.setLibraryPaths([QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)])


@contextlib.contextmanager
def saying_why_not(say: Callable[[str], object]) -> Iterator[None]:
    """End the program with 3 and a sentence where Qt gives up; what it has to say otherwise comes out afterwards."""
    messages: list[str] = []

    def take(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        messages.append(qFormatLogMessage(kind, context, text))
        if kind is QtMsgType.QtFatalMsg or messages[-1] == _WITHOUT_KEYBOARDS:
            say(_reason(messages))
            os._exit(ExitCode.BOOK)  # Qt would abort as soon as this returns

    earlier = qInstallMessageHandler(take)
    try:
        yield
    finally:
        qInstallMessageHandler(earlier)
        if sys.stderr is not None:
            sys.stderr.writelines(f"{message}\n" for message in messages)


def say_where_nothing_can_be_read(say: Callable[[str], object]) -> None:
    """Say that the system has no font: the window then shows a box for each letter, and can be heard alone."""
    if not QFontMetrics(QGuiApplication.font()).inFont("a"):
        say("warning: this system has no font, so nothing in the window can be read; install one, such as DejaVu Sans")


def _reason(messages: list[str]) -> str:
    """Return why Qt gives up, or would soon: its own messages don't say which library is missing."""
    if _WITHOUT_KEYBOARDS in messages:
        return without_keyboards()
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms")
    tried = [name for message in messages for name in _TRIED.findall(message)]
    # The first one tried is for the screen that is named; what the others lack is no matter.
    lacking = without_library(_trouble_of_loading(plugins / f"libq{tried[0]}.so")) if tried else ""
    return lacking or out_of_reach()


def _trouble_of_loading(library: Path) -> str:
    """Return what the system's loader says of a library; Qt's own remembers only that there was something.

    It is asked as for an extension of Python's, which no plugin of Qt's is: so there is always something.
    """
    loader = ExtensionFileLoader("plugin", str(library))
    try:
        loader.create_module(ModuleSpec("plugin", loader, origin=str(library)))
    except ImportError as error:
        return str(error)
    return ""
