"""Addresses that no check can help: they can be read here, and typed anew, such as one that has lost its @."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.gui.dialogs.listing import ListingDialog
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.models.listing_model import UnusableModel
from desktop_app.gui.wording import tr
from desktop_app.review.decision import AddressKey


class UnusableDialog(ListingDialog):
    """Calls edit with the address of the current row."""

    def __init__(self, parent: QWidget, document: ReviewDocument, edit: Callable[[AddressKey], None]) -> None:
        self._model = UnusableModel(document)
        self.edit_button = QPushButton(tr("&Edit…"))
        self.edit_button.setObjectName("edit_button")
        self.edit_button.setAutoDefault(False)
        super().__init__(
            parent,
            tr("Addresses that no check can help"),
            tr("They have no mail domain that could be checked. The copy has them as they are, unless you edit one."),
            self._model,
            self.edit_button,
        )
        self.edit_button.setEnabled(self._model.rowCount() > 0)
        self.edit_button.clicked.connect(lambda: self._edit(edit))
        self.table.doubleClicked.connect(lambda _index: self._edit(edit))

    def _edit(self, edit: Callable[[AddressKey], None]) -> None:
        """Edit the current address."""
        row = self.table.currentIndex().row()
        if row >= 0:
            edit(self._model.key(row))
