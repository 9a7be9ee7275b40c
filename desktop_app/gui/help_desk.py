"""What the Help menu opens: the key sheet, the glossary, the guides for IT and data protection, what the program is."""

from pathlib import Path

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QWidget

from desktop_app.files.paths import resource
from desktop_app.gui.actions import Actions
from desktop_app.gui.dialogs.about import AboutDialog
from desktop_app.gui.dialogs.confirm import ConfirmDialog
from desktop_app.gui.dialogs.diagnostics import DiagnosticsDialog
from desktop_app.gui.dialogs.key_sheet import key_rows
from desktop_app.gui.dialogs.sheet import SheetDialog
from desktop_app.gui.guidance.glossary import glossary
from desktop_app.gui.opening_outside import open_file
from desktop_app.gui.text import ReadingText
from desktop_app.gui.theme import Theme


class HelpDesk(QObject):
    """Opens dialogs over the window, and guides in the browser."""

    def __init__(self, window: QWidget, theme: Theme, actions: Actions) -> None:
        super().__init__(window)
        self._window, self._theme, self._actions = window, theme, actions
        actions.connect_all(
            {
                "keys": self._show_keys,
                "glossary": self._show_glossary,
                "admin_guide": lambda: self._open(resource("guides", "admin-guide.html")),
                "data_protection": lambda: self._open(data_sheet()),
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

    def _open(self, guide: Path) -> None:
        """Show a guide in the browser; where there is none, say where the guide lies."""
        if open_file(guide):
            return
        where = ReadingText(self.tr("Where the page lies"))
        where.show_text(str(guide))
        title = self.tr("This computer has no program that shows the page")
        text = self.tr("You can copy it from here to another one, or print it there:")
        ConfirmDialog(self._window, title, text, self.tr("OK"), "", about=where).open()

    def _save_diagnostics(self) -> None:
        """Save facts for whoever looks for a fault."""
        DiagnosticsDialog(self._window, self._theme).open()

    def _show_about(self) -> None:
        """Say which program this is."""
        AboutDialog(self._window, self._theme).open()


def data_sheet() -> Path:
    """Return the data sheet in the language of the window, in English where there is none."""
    own = resource("guides", f"data-sheet_{QLocale.languageToCode(QLocale().language())}.html")
    return own if own.is_file() else resource("guides", "data-sheet.html")
