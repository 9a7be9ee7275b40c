"""The tables of decisions that came with the books: carried over from earlier reviews, or renamed."""

from PySide6.QtCore import QObject

from desktop_app.gui import wording
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.models.listing_model import ListingModel
from desktop_app.gui.wording import tr
from desktop_app.gui.words.memory import carried_by_words
from desktop_app.review.decision import Action, AddressKey


class CarriedModel(ListingModel):
    """One row an address: whose, what it was, what is decided, and whether its slip has come back."""

    def __init__(self, document: ReviewDocument, parent: QObject | None = None) -> None:
        self._document = document
        recalled = document.session.recalled
        carried = recalled.carried.change.after if recalled and recalled.carried else ()
        self._keys = [key for key, _ in carried]
        headings = (tr("Contact"), tr("Address"), tr("Decision"), tr("How"))
        super().__init__(headings, len(self._keys), self._texts, parent)

    def _texts(self, row: int) -> tuple[str, ...]:
        """Return the texts of a row."""
        key = self._keys[row]
        return *_decided(self._document, key), carried_by_words(self._document, key)


class RenamedModel(ListingModel):
    """One row an address at a renamed domain: whose, what it was, what it becomes."""

    def __init__(self, document: ReviewDocument, parent: QObject | None = None) -> None:
        self._document = document
        recalled = document.session.recalled
        renamed = recalled.renamed.change.after if recalled and recalled.renamed else ()
        self._keys = [key for key, _ in renamed]
        headings = (tr("Contact"), tr("Address"), tr("Decision"))
        super().__init__(headings, len(self._keys), self._texts, parent)

    def _texts(self, row: int) -> tuple[str, ...]:
        """Return the texts of a row."""
        return _decided(self._document, self._keys[row])


def _decided(document: ReviewDocument, key: AddressKey) -> tuple[str, str, str]:
    """Return whose an address is, how it stands in the book, and what is decided about it."""
    session = document.session
    decision = session.decision(key)
    decided = session.corrected(key) if decision.action is Action.FIX else wording.state(decision.action)
    return session.contact_name(key) or tr("(no name)"), session.address(key), decided
