"""The table of decisions that were carried over from earlier reviews."""

from PySide6.QtCore import QObject

from desktop_app.gui import wording
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.models.listing_model import ListingModel
from desktop_app.gui.wording import tr
from desktop_app.gui.words.memory import carried_by_words
from desktop_app.review.decision import Action


class CarriedModel(ListingModel):
    """One row an address: whose, what it was, what is decided, and whether its slip has come back."""

    def __init__(self, document: ReviewDocument, parent: QObject | None = None) -> None:
        self._document = document
        recalled = document.session.recalled
        carried = recalled.carried.change.after if recalled and recalled.carried else ()
        self._keys = [key for key, _ in carried]
        headings = (tr("Contact"), tr("Address"), tr("Decision"), tr("How"))
        super().__init__(headings, len(self._keys), self._texts, parent)

    def _texts(self, row: int) -> tuple[str, str, str, str]:
        """Return the texts of a row."""
        session, key = self._document.session, self._keys[row]
        decision = session.decision(key)
        is_fix = decision.action is Action.FIX
        decided = session.corrected(key) if is_fix else wording.state(decision.action)
        name = session.contact_name(key) or tr("(no name)")
        return name, session.address(key), decided, carried_by_words(self._document, key)
