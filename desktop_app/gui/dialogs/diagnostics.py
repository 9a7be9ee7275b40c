"""Saving diagnostics: what is in them, and where they go; afterwards, where they are."""

from pathlib import Path

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QWidget

from desktop_app.files.errors import ProofbookError, name_taken, reason_of
from desktop_app.files.free_name import free_path
from desktop_app.files.phrases import phrase
from desktop_app.gui.dialogs.window_dialog import WindowDialog
from desktop_app.gui.exporting import documents_folder, typed_path
from desktop_app.gui.opening_outside import show_folder
from desktop_app.gui.text import PlainLabel, ReadingText
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.message_bar import MessageBar
from desktop_app.gui.widgets.path_choice import PathChoice
from desktop_app.gui.workers import Task
from desktop_app.settings.diagnostics import Facts, write_diagnostics
from desktop_app.settings.policy.in_force import InForce, in_force


class DiagnosticsDialog(WindowDialog):
    """One page says what is in the bundle and asks where it goes, another says where it is."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent, "diagnostics_dialog")
        self.setWindowTitle(self.tr("Save diagnostics"))
        self.setMinimumWidth(640)
        self._facts = window_facts(theme)
        self._task: Task | None = None
        self._written = Path()
        self.path = PathChoice(theme, self.tr("Where to save the diagnostics"))
        self.path.entered.connect(self._save)
        self.path.field.setText(str(free_path(documents_folder(), "proofbook-diagnostics", ".zip")))
        self.error = MessageBar(theme, "error", "error")
        self.save_button = QPushButton(self.tr("Save"))
        self.save_button.setObjectName("save_button")
        self.save_button.setProperty("kind", "primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self._save)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)
        self.folder_button = QPushButton(self.tr("Show in &folder"))
        self.folder_button.clicked.connect(lambda: show_folder(self._written))
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(self.accept)
        self.where = ReadingText(self.tr("Where the diagnostics are"))
        self._body = QStackedWidget()
        self._lay_out()
        self.save_button.setFocus()

    def _lay_out(self) -> None:
        """Put what is in the bundle on one page, where it is on another."""
        before, after = QWidget(), QWidget()
        purpose = self.tr(
            "One file for whoever looks after Proofbook for you. Nothing is sent: you decide whether to give it to "
            "somebody, and can look into it before."
        )
        inside = ReadingText(self.tr("What is in the diagnostics"))
        inside.show_text(
            self.tr(
                "In it: versions of the program and the system, your preferences, your organisation’s policy, how "
                "large and old the stored files are, and the log with counts and domains.\n"
                "Not in it: contacts, names, addresses, your decisions, and what your files are called."
            )
        )
        before.setLayout(
            column(
                PlainLabel(self.windowTitle(), role="heading"),
                PlainLabel(purpose, wrap=True),
                inside,
                SPACE // 2,
                PlainLabel(self.tr("Save to"), role="section"),
                self.path,
                self.error,
                SPACE,
                None,
                row(None, self.cancel_button, self.save_button),
            )
        )
        after.setLayout(
            column(
                PlainLabel(self.tr("The diagnostics are saved"), role="heading"),
                PlainLabel(self.tr("README.txt in it says what each file holds."), role="muted", wrap=True),
                self.where,
                SPACE,
                None,
                row(None, self.close_button, self.folder_button),
            )
        )
        for part in (before, after):
            self._body.addWidget(part)
        self.setLayout(column(self._body, margin=3 * SPACE))

    def _save(self) -> None:
        """Write the bundle off the window's thread; a log on a share may take its time."""
        path = typed_path(self.path.field.text(), documents_folder())
        if path is None:
            self.error.say(self.tr("Please say where the diagnostics should be saved"))
            return
        if self._task:
            return
        self.error.clear()
        self.save_button.setEnabled(False)
        policy, facts = in_force(), self._facts
        self._task = Task(lambda _progress: _written(path, policy, facts))
        self._task.finished.connect(self._finish)
        self._task.failed.connect(self._fail)
        self._task.start()

    def _finish(self, path: Path) -> None:
        """Say where the bundle is."""
        self._task = None
        self._written = path
        self.where.show_text(str(path))
        self._body.setCurrentIndex(1)
        self.close_button.setDefault(True)
        self.close_button.setFocus()

    def _fail(self, reason: str) -> None:
        """Say why there is no bundle, and let the person try again."""
        self._task = None
        self.save_button.setEnabled(True)
        self.error.say(self.tr("The diagnostics were not saved"), reason)
        self.adjustSize()


def window_facts(theme: Theme) -> Facts:
    """Return what only the window knows: Qt, the screens, the look, whether a screen reader listens."""
    screens = [
        {
            "size": f"{screen.size().width()} x {screen.size().height()}",
            "scale": screen.devicePixelRatio(),
            "dots per inch": round(screen.logicalDotsPerInch()),
        }
        for screen in QGuiApplication.screens()
    ]
    return {
        "qt": qVersion(),
        "pyside": pyside_version,
        "platform": QGuiApplication.platformName(),
        "style": QApplication.style().name(),
        "scheme": str(theme.scheme),
        "language": QLocale().bcp47Name(),
        "letters": QApplication.font().pointSizeF(),
        "screen reader": QAccessible.isActive(),
        "screens": screens,
    }


def _written(path: Path, policy: InForce, facts: Facts) -> Path:
    """Write the bundle and return where. Errors: ProofbookError."""
    try:
        write_diagnostics(path, policy, facts)
    except FileExistsError:
        raise ProofbookError(name_taken(path)) from None
    except OSError as error:
        raise ProofbookError(
            phrase("{path}: the diagnostics can’t be written ({reason})", path=path, reason=reason_of(error))
        ) from None
    return path
