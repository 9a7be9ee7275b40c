"""What the window lists of the open books: every domain, what can't be checked or read, and what came with them."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.gui.actions import Actions
from desktop_app.gui.dialogs.all_domains import AllDomainsDialog
from desktop_app.gui.dialogs.listing import ListingDialog
from desktop_app.gui.dialogs.unusable import UnusableDialog
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.models.carried_model import CarriedModel, RenamedModel
from desktop_app.gui.models.listing_model import file_problems
from desktop_app.gui.pages.review_decider import ReviewDecider
from desktop_app.gui.theme import Theme
from desktop_app.gui.words.memory import renamed_listing_words


class ListingDesk(QObject):
    """Opens dialogs over the window. document: tells which books are open."""

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        actions: Actions,
        decider: ReviewDecider,
        document: Callable[[], ReviewDocument | None],
    ) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self._actions, self._decider, self._document = actions, decider, document
        actions.connect_all(
            {
                "all_domains": self._show_all_domains,
                "unusable": self._show_unusable,
                "problems": self._show_problems,
            }
        )

    def show_carried(self) -> None:
        """List what was carried over."""
        if document := self._document():
            title = self.tr("Carried over from your earlier reviews")
            sentence = self.tr("You decided about these addresses, or all others at their domain, before.")
            ListingDialog(self._window, title, sentence, CarriedModel(document)).open()

    def show_renamed(self) -> None:
        """List what follows the renames of the organisation."""
        if document := self._document():
            title, sentence = renamed_listing_words()
            ListingDialog(self._window, title, sentence, RenamedModel(document)).open()

    def _show_all_domains(self) -> None:
        """List every domain of the books."""
        if self._document():
            AllDomainsDialog(self._window, self._theme, self._actions, self._decider).open()

    def _show_unusable(self) -> None:
        """List the addresses that no check can help."""
        if document := self._document():
            UnusableDialog(self._window, document, self._decider.edit_address).open()

    def _show_problems(self) -> None:
        """List what could not be read."""
        if document := self._document():
            title = self.tr("Problems in the file")
            sentence = self.tr("This could not be read. The copy has it exactly as it is.")
            ListingDialog(self._window, title, sentence, file_problems(document)).open()
