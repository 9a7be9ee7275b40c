"""Every key on one page, from the same table that gives the actions their keys."""

from PySide6.QtGui import QKeySequence

from desktop_app.files.phrases import phrase
from desktop_app.gui import wording
from desktop_app.gui.actions import SPECS, translated
from desktop_app.gui.models.listing_model import ListingModel
from desktop_app.gui.wording import tr

_MORE = (
    ("↑ ↓", phrase("Go through a list")),
    ("Enter", phrase("From the domains into their addresses")),
    ("Space", phrase("Tick an address, or leave it out")),
    ("1 – 9", phrase("Choose a suggestion by its number, and fix with it")),
    ("Tab", phrase("Go to the next part of the window")),
)


def key_sheet() -> ListingModel:
    """Return the table of keys: key, what it does, where it acts."""
    rows = [(key, wording.translated(what), tr("In the lists")) for key, what in _MORE]
    for spec in SPECS:
        if spec.keys:
            keys = ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in spec.keys)
            where = tr("In the lists") if spec.in_lists else tr("Everywhere")
            rows.append((keys, translated(spec.text).replace("&", ""), where))
    return ListingModel((tr("Key"), tr("What it does"), tr("Where")), len(rows), lambda row: rows[row])
