"""Above the list while one looks through what is all decided: that it is, and the way back to the sum."""

from PySide6.QtWidgets import QFrame, QSizePolicy

from desktop_app.gui.text import PlainLabel
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.key_button import KeyButton
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.themed_icon import ThemedIcon


class DoneNote(QFrame):
    """sum_button leads to the sum."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("card", "accent")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        said = row(ThemedIcon(theme, "done", 20, "right"), PlainLabel(self.tr("All decided"), role="strong"), None)
        name = self.tr("Sum up and export")
        self.sum_button = KeyButton(theme, kind="quiet")
        self.sum_button.setText(name)
        self.sum_button.setAccessibleName(name)
        self.setLayout(column(said, row(self.sum_button, None), spacing=SPACE // 2, margin=SPACE))
        self.hide()
