"""What the Help menu opens: the key sheet, the glossary, and what the program is."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.gui.actions import Actions
from desktop_app.gui.dialogs.about import AboutDialog
from desktop_app.gui.dialogs.diagnostics import DiagnosticsDialog
from desktop_app.gui.dialogs.key_sheet import key_rows
from desktop_app.gui.dialogs.sheet import SheetDialog
from desktop_app.gui.guidance.glossary import glossary
from desktop_app.gui.theme import Theme


class HelpDesk(QObject):
    """Opens dialogs over the window."""

    def __init__(self, window: QWidget, theme: Theme, actions: Actions) -> None:
        super().__init__(window)
        self._window, self._theme, self._actions = window, theme, actions
        actions.connect_all(
            {
                "keys": self._show_keys,
                "glossary": self._show_glossary,
                "save_diagnostics": self._save_diagnostics,
                "about": self._show_about,
            }
        )

    def _show_keys(self) -> None:
        """List every key."""
        letters = self.tr("Single letters act while a list has the focus; they can be switched off in Preferences.")
        sentence = letters if self._actions.single_letters else self.tr("Single letters are switched off.")
        SheetDialog(self._window, self._theme, self.tr("Keys"), sentence, key_rows(self._actions)).open()

    def _show_glossary(self) -> None:
        """Explain the words."""
        sentence = self.tr("The words that Proofbook uses, and what they mean.")
        SheetDialog(self._window, self._theme, self.tr("Glossary"), sentence, glossary()).open()

    def _save_diagnostics(self) -> None:
        """Save facts for whoever looks for a fault."""
        DiagnosticsDialog(self._window, self._theme).open()

    def _show_about(self) -> None:
        """Say which program this is."""
        AboutDialog(self._window, self._theme).open()
