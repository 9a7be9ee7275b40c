"""What every dialog of ours is: over the window, which waits for it, and gone once it is closed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget


class WindowDialog(QDialog):
    """name: what tests and style sheets call it. The title is for the dialog itself to set. parent: None for none."""

    def __init__(self, parent: QWidget | None, name: str) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
