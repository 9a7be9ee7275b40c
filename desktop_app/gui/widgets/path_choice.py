"""Where a file is to be written: a field to type in, and a button that opens the system's dialog."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.layout import row


class PathChoice(QWidget):
    """Emits entered when Enter is pressed in the field; title: what is asked, also for a screen reader."""

    entered = Signal()

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._title = title
        self.field = QLineEdit()
        self.field.setObjectName("path_field")
        self.field.setAccessibleName(title)
        self.field.returnPressed.connect(self.entered)
        self.button = QPushButton(self.tr("&Choose…"))
        self.button.setAccessibleName(self.tr("Choose: {what}").format(what=title))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.choose)
        theme.dress(self.button, "folder")
        line = row(self.field, self.button)
        line.setStretch(0, 1)
        self.setLayout(line)
        self.setFocusProxy(self.field)

    def choose(self) -> None:
        """Let the person choose a place; a file that is there is refused later, so the dialog needn't ask."""
        options = QFileDialog.Option.DontConfirmOverwrite
        name, _ = QFileDialog.getSaveFileName(self, self._title, self.field.text(), options=options)
        if name:
            self.field.setText(name)
