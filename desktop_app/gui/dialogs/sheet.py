"""A window to look things up in: a field to search, and below it a sheet."""

from collections.abc import Iterable

from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from desktop_app.gui.announcing import announce
from desktop_app.gui.dialogs.window_dialog import WindowDialog
from desktop_app.gui.models.sheet_model import SheetModel, SheetRow
from desktop_app.gui.text import PlainLabel
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.sheet_view import SheetView


class SheetDialog(WindowDialog):
    """Title, one sentence, search, sheet."""

    def __init__(self, parent: QWidget, theme: Theme, title: str, sentence: str, rows: Iterable[SheetRow]) -> None:
        super().__init__(parent, "sheet_dialog")
        self.setWindowTitle(title)
        self.resize(640, 640)
        self.model = SheetModel(rows)
        self.view = SheetView(theme, title, self.model)
        self.search_field = QLineEdit()
        self.search_field.setObjectName("search_field")
        self.search_field.setAccessibleName(self.tr("Search"))
        self.search_field.setPlaceholderText(self.tr("Search"))
        self.search_field.setClearButtonEnabled(True)
        self.search_field.textChanged.connect(self._search)
        self._nothing = PlainLabel(self.tr("Nothing here has these words."), role="muted", wrap=True)
        self._nothing.hide()
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        self.setLayout(
            column(
                PlainLabel(title, role="heading"),
                PlainLabel(sentence, role="muted", wrap=True),
                self.search_field,
                self._nothing,
                self.view,
                row(None, close),
                spacing=SPACE + 4,
                margin=3 * SPACE,
            )
        )
        self.search_field.setFocus()
        self._select_first()

    def _search(self, words: str) -> None:
        """Show only what holds the words."""
        self.model.search(words)
        self._nothing.setVisible(not self.model.found)
        self._select_first()
        if not self.model.found:
            announce(self, self._nothing.text())

    def _select_first(self) -> None:
        """Select the first row below a heading."""
        if self.model.found:
            self.view.setCurrentIndex(self.model.index(1))
