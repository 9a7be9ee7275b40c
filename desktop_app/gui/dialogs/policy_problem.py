"""What is shown instead of the window where the policy can't be used: what is wrong with it, and whom to tell."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from desktop_app.files.build import version_and_commit
from desktop_app.files.display import harmless
from desktop_app.gui.announcing import announce
from desktop_app.gui.dialogs.window_dialog import WindowDialog
from desktop_app.gui.text import PlainLabel
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.themed_icon import ThemedIcon
from desktop_app.gui.wording import translated
from desktop_app.settings.errors import SettingsError

_ICON = 40  # pixels
_LONGEST = 2000  # signs of a problem
_LINES = 8  # of the field with the problems, at the least


class PolicyProblemDialog(WindowDialog):
    """A window of its own, since there is no other; it ends the program."""

    def __init__(self, theme: Theme, error: SettingsError) -> None:
        super().__init__(None, "policy_problem_dialog")
        self.setWindowTitle("Proofbook")
        self.problems = QPlainTextEdit("\n\n".join(harmless(translated(each), _LONGEST) for each in error.problems))
        self.problems.setObjectName("problems_field")
        self.problems.setReadOnly(True)
        self.problems.setTabChangesFocus(True)
        self.problems.setAccessibleName(self.tr("What is wrong"))
        self.problems.setMinimumHeight(self.problems.fontMetrics().lineSpacing() * _LINES)
        self.copy_button = QPushButton(self.tr("Copy details"))
        self.copy_button.setObjectName("copy_button")
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._copy)
        self.quit_button = QPushButton(self.tr("Quit"))
        self.quit_button.setObjectName("quit_button")
        self.quit_button.setProperty("kind", "primary")
        self.quit_button.setDefault(True)
        self.quit_button.clicked.connect(self.accept)
        self._said = PlainLabel(role="muted", wrap=True)
        self._lay_out(theme)
        self.problems.setFocus()

    def _lay_out(self, theme: Theme) -> None:
        """Put what has happened above what is wrong, and below it what to do."""
        title = PlainLabel(self.tr("Proofbook can’t be used until its policy is corrected"), role="title", wrap=True)
        reason = self.tr(
            "Your organisation has set rules for Proofbook in a policy file. There is something wrong with that file, "
            "and Proofbook never works by a part of its rules. Nothing was opened, and nothing was changed."
        )
        advice = self.tr(
            "Please tell your organisation’s IT, and send them the details. When the file is corrected, start "
            "Proofbook again."
        )
        head = row(ThemedIcon(theme, "error", _ICON, "wrong"), title, spacing=2 * SPACE)
        head.setStretch(1, 1)
        buttons = row(self.copy_button, self._said, self.quit_button)
        buttons.setStretch(1, 1)
        whole = column(
            head,
            PlainLabel(reason, wrap=True),
            PlainLabel(self.problems.accessibleName(), role="section"),
            self.problems,
            PlainLabel(advice, role="strong", wrap=True),
            buttons,
            spacing=SPACE + 4,
            margin=3 * SPACE,
        )
        whole.setStretch(3, 1)
        self.setLayout(whole)
        room = self.screen().availableSize() * 9 / 10
        width = min(max(680, self.fontMetrics().averageCharWidth() * 90), room.width())
        self.resize(width, min(whole.totalHeightForWidth(width), room.height()))

    def _copy(self) -> None:
        """Put what IT needs onto the clipboard."""
        check = self.tr("This command checks a policy: {command}").format(command="proofbook policy check FILE")
        QGuiApplication.clipboard().setText(
            "\n\n".join((f"Proofbook {version_and_commit()}", self.problems.toPlainText(), check))
        )
        self._said.setText(self.tr("Copied. Nothing in it is about your contacts."))
        announce(self, self._said.text())
