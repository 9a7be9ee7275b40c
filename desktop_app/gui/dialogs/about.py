"""Which program this is, what it is made of, and under which licences."""

import platform

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.files.build import version_and_commit
from desktop_app.files.paths import without_home
from desktop_app.files.system import system_name
from desktop_app.gui.announcing import announce
from desktop_app.gui.dialogs.window_dialog import WindowDialog
from desktop_app.gui.icons import application_icon
from desktop_app.gui.text import PlainLabel, ReadingText
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.licence_browser import LicenceBrowser
from desktop_app.gui.widgets.managed_by import ManagedBy
from desktop_app.settings.components import components
from desktop_app.settings.policy.in_force import in_force

_ICON = 56  # pixels


class AboutDialog(WindowDialog):
    """What it is, its details, which can be copied, and each part with its licence."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent, "about_dialog")
        self.setWindowTitle(self.tr("About Proofbook"))
        self.resize(1000, 720)
        self._theme = theme
        self.details = ReadingText(self.tr("Details of the program"))
        self.details.show_text(details(theme))
        self.licences = LicenceBrowser(theme, components())
        self.copy_button = QPushButton(self.tr("Copy the details"))
        self.copy_button.setObjectName("copy_button")
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._copy)
        self._said = PlainLabel(role="muted")
        self._lay_out()
        self.licences.list.setFocus()

    def _lay_out(self) -> None:
        """Put what it is above what it is made of."""
        picture = PlainLabel()
        picture.setPixmap(application_icon().pixmap(_ICON, _ICON))
        promise = self.tr(
            "It proofreads address books: finds mistyped mail domains, says why, and lets you decide. It never changes "
            "your file and makes no connection to any other computer."
        )
        head = row(
            picture, column(PlainLabel("Proofbook", role="title"), PlainLabel(promise, wrap=True)), spacing=2 * SPACE
        )
        head.setStretch(1, 1)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        whole = column(
            head,
            ManagedBy(self._theme),
            self.details,
            PlainLabel(self.tr("Made of these parts, with thanks"), role="section"),
            self.licences,
            row(self.copy_button, self._said, None, close),
            spacing=SPACE + 4,
            margin=3 * SPACE,
        )
        whole.setStretch(4, 1)
        self.setLayout(whole)

    def _copy(self) -> None:
        """Put the details onto the clipboard."""
        versions = (f"{each.name} {each.version}" for each in components() if each.version and not each.within)
        QGuiApplication.clipboard().setText("\n".join((details(self._theme), *versions)))
        self._said.setText(self.tr("Copied. Nothing in it is about you or your contacts."))
        announce(self, self._said.text())


def details(theme: Theme) -> str:
    """Return what helps to find a fault, and nothing about the person: versions, system, look."""
    scale = f"{QGuiApplication.primaryScreen().devicePixelRatio():.0%}"
    return "\n".join(
        (
            f"Proofbook {version_and_commit()}",
            f"Python {platform.python_version()}, Qt {qVersion()}, PySide {pyside_version}",
            f"{system_name()}, {QGuiApplication.platformName()}",
            f"{theme.scheme}, {QLocale().bcp47Name()}, {scale}",
            *(f"{without_home(file.path)}, sha256 {file.sha256}" for file in in_force().files),
        )
    )
