"""One contact exactly as it stands in its file, to be read and copied; what can't be seen is made visible."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from desktop_app.files.display import visible
from desktop_app.gui.announcing import announce
from desktop_app.gui.dialogs.window_dialog import WindowDialog
from desktop_app.gui.text import PlainLabel
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.wording import number

MOST_BYTES = 64 * 1024
"""Bytes that are shown of a contact; a photo alone may have more."""
_LONGEST_LINE = 2000


def raw_words(raw: bytes, encoding: str) -> tuple[str, int]:
    """Return (what is shown of the bytes of a contact, how many bytes of it are not)."""
    text = visible(raw[:MOST_BYTES].decode(encoding, "replace"))
    lines = (line if len(line) <= _LONGEST_LINE else line[:_LONGEST_LINE] + "…" for line in text.split("\n"))
    return "\n".join(lines).rstrip("\n"), max(len(raw) - MOST_BYTES, 0)


class RawTextDialog(WindowDialog):
    """where: the file and line at which the contact begins, in words."""

    def __init__(self, parent: QWidget, theme: Theme, where: str, raw: bytes, encoding: str) -> None:
        super().__init__(parent, "raw_text_dialog")
        self.setWindowTitle(self.tr("The contact as it stands in the file"))
        self.resize(760, 560)
        text, left_out = raw_words(raw, encoding)
        self.field = QPlainTextEdit(text)
        self.field.setObjectName("raw_text")
        self.field.setAccessibleName(self.windowTitle())
        self.field.setReadOnly(True)
        self.field.setTabChangesFocus(True)
        self.field.setFont(theme.font(fixed=True))
        self.field.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        option = self.field.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self.field.document().setDefaultTextOption(option)
        notes = [where, self.tr("Signs that can’t be seen are shown by their numbers, such as [U+202E].")]
        if left_out:
            notes.append(self.tr("{n} more bytes are not shown.").format(n=number(left_out)))
        self._said = PlainLabel(role="muted")
        copy = QPushButton(self.tr("Copy all"))
        copy.setObjectName("copy_button")
        copy.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self.setLayout(
            column(
                PlainLabel(self.windowTitle(), role="heading"),
                PlainLabel(" ".join(notes), role="muted", wrap=True),
                self.field,
                row(copy, self._said, None, close),
                spacing=SPACE + 4,
                margin=3 * SPACE,
            )
        )
        self.field.setFocus()

    def _copy(self) -> None:
        """Copy what is shown, and say so."""
        QGuiApplication.clipboard().setText(self.field.toPlainText())
        said = self.tr("Copied.")
        self._said.setText(said)
        announce(self, said)
