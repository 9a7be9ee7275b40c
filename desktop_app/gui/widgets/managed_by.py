"""Under whose policy the program is, which files that is, and a button that lists it; hidden where there is none."""

from PySide6.QtWidgets import QFrame, QPushButton

from desktop_app.gui.dialogs.policy_sheet import policy_sheet
from desktop_app.gui.text import ElidedLabel, PlainLabel
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.themed_icon import ThemedIcon
from desktop_app.gui.words.organisation import has_policy, managed_by, policy_files


class ManagedBy(QFrame):
    """One line for the head of a dialog."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("card", "accent")
        self.said = PlainLabel(managed_by(), role="strong", wrap=True)
        files = ElidedLabel(policy_files(), role="small")
        self.show_button = QPushButton(self.tr("Show the policy…"))
        self.show_button.setObjectName("show_policy_button")
        self.show_button.setAutoDefault(False)
        self.show_button.clicked.connect(lambda: policy_sheet(self.window()).open())
        line = row(
            ThemedIcon(theme, "known", 24, "accent"),
            column(self.said, files, spacing=2),
            self.show_button,
            spacing=2 * SPACE,
            margin=SPACE + 4,
        )
        line.setStretch(1, 1)
        self.setLayout(line)
        self.setVisible(has_policy())
