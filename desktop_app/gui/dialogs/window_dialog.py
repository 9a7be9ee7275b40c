"""What every dialog of ours is: over the window, which waits for it, and gone once it is closed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WindowDialog(QDialog):
    """name: what tests and style sheets call it. The title is for the dialog itself to set. parent: None for none."""

    def __init__(self, parent: QWidget | None, name: str) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Enter press the button that has the focus; the default one only where none has."""
        focused = self.focusWidget()
        if event.key() not in _ENTER or not isinstance(focused, QPushButton):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            focused.click()
