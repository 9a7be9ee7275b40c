"""Which program this is, what it is made of, and under which licences."""

import platform

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QPushButton, QWidget

from desktop_app.files.build import version_and_commit
from desktop_app.files.paths import without_home
from desktop_app.files.system import system_name
from desktop_app.gui.announcing import announce
from desktop_app.gui.dialogs.window_dialog import WindowDialog
from desktop_app.gui.icons import application_icon
from desktop_app.gui.text import PlainLabel, ReadingText
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.managed_by import ManagedBy
from desktop_app.settings.components import COMPONENTS, licence_text, version_of
from desktop_app.settings.policy.in_force import in_force

_ICON = 56  # pixels


class AboutDialog(WindowDialog):
    """What it is, its details, which can be copied, and each part with its licence."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent, "about_dialog")
        self.setWindowTitle(self.tr("About Proofbook"))
        self.resize(780, 620)
        self._theme = theme
        self.details = ReadingText(self.tr("Details of the program"))
        self.details.show_text(details(theme))
        self.parts = QListWidget()
        self.parts.setObjectName("component_list")
        self.parts.setAccessibleName(self.tr("What Proofbook is made of"))
        self.parts.addItems([f"{each.name} ({each.licence})" for each in COMPONENTS])
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Licence"))
        self.copy_button = QPushButton(self.tr("Copy the details"))
        self.copy_button.setObjectName("copy_button")
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._copy)
        self._said = PlainLabel(role="muted")
        self._lay_out()
        self.parts.currentRowChanged.connect(self._show_licence)
        self.parts.setCurrentRow(0)
        self.parts.setFocus()

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
        self.parts.setMinimumWidth(self.parts.sizeHintForColumn(0) + 4 * SPACE)
        licences = row(self.parts, self.text, spacing=SPACE)
        licences.setStretch(1, 1)
        whole = column(
            head,
            ManagedBy(self._theme),
            self.details,
            PlainLabel(self.tr("Made of these parts, with thanks"), role="section"),
            licences,
            row(self.copy_button, self._said, None, close),
            spacing=SPACE + 4,
            margin=3 * SPACE,
        )
        whole.setStretch(4, 1)
        self.setLayout(whole)

    def _show_licence(self, number: int) -> None:
        """Show the licence of a part."""
        part = COMPONENTS[number]
        missing = self.tr("The text of this licence is not in this installation; its name is {licence}.")
        self.text.setPlainText(licence_text(part) or missing.format(licence=part.licence))

    def _copy(self) -> None:
        """Put the details onto the clipboard."""
        versions = (f"{each.name} {version_of(each)}" for each in COMPONENTS if version_of(each))
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
