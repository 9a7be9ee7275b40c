"""Decisions to and from a file, by the window's actions."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.gui.dialogs.apply_decisions import ApplyDecisionsDialog
from desktop_app.gui.dialogs.save_decisions import SaveDecisionsDialog
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.theme import Theme
from desktop_app.gui.wording import shown
from desktop_app.review.decision import Change


class DecisionFiles(QObject):
    """Asks, and hands over what is to be done: carry_out a change, say what was done."""

    def __init__(
        self, window: QWidget, theme: Theme, carry_out: Callable[[Change], None], say: Callable[[str], None]
    ) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self._carry_out, self._say = carry_out, say

    def save(self, document: ReviewDocument) -> None:
        """Ask what is to be saved and where."""
        SaveDecisionsDialog(self._window, self._theme, document.session, self._tell).open()

    def apply(self, document: ReviewDocument) -> None:
        """Let the person choose a file, and show what it would do."""
        kinds = self.tr("Decisions (*.json);;All files (*)")
        title = self.tr("Choose a file of decisions")
        name, _ = QFileDialog.getOpenFileName(self._window, title, str(document.paths[0].parent), kinds)
        if name:
            ApplyDecisionsDialog(self._window, self._theme, document.session, Path(name), self._carry_out).open()

    def _tell(self, path: Path) -> None:
        """Say where the decisions are."""
        self._say(self.tr("The decisions are saved in {path}").format(path=shown(str(path))))
