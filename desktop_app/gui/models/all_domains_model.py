"""Every domain of the books, and the addresses of one of them. Each row is a number; texts are made when asked for."""

from array import array
from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt

from desktop_app.gui import wording
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.models.listing_model import ListingModel
from desktop_app.gui.models.table_model import Index, TableModel
from desktop_app.gui.text import tooltip
from desktop_app.gui.wording import shown, shown_address, tr
from desktop_app.gui.words.verdict import verdict_mark, verdict_words
from desktop_app.proofreading.domain import to_unicode
from desktop_app.review.all_domains import AllDomains


class DomainColumn(IntEnum):
    """The columns, from left to right."""

    DOMAIN = 0
    COUNT = 1
    VERDICT = 2
    COPY = 3


class DomainRole(IntEnum):
    """What the delegate asks for: (icon, colour tone) of the verdict."""

    MARK = Qt.ItemDataRole.UserRole


class AllDomainsModel(TableModel):
    """One row a domain, or those that a search has left."""

    def __init__(self, domains: AllDomains, parent: QObject | None = None) -> None:
        super().__init__((tr("Domain"), tr("Addresses"), tr("How it is judged"), tr("In the copy")), parent)
        self._domains = domains
        self._rows = array("I", range(len(domains)))

    @property
    def order(self) -> Sequence[int]:
        """Return the numbers of the domains in the order shown."""
        return self._rows

    def show_only(self, numbers: "array[int]") -> None:
        """Show these domains."""
        self.beginResetModel()
        self._rows = numbers
        self.endResetModel()

    def length(self) -> int:
        """Return the number of domains shown."""
        return len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one thing about a domain."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        number = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(number, DomainColumn(index.column()))
            case Qt.ItemDataRole.ToolTipRole if index.column() == DomainColumn.DOMAIN:
                return tooltip(shown_domain(self._domains.domains[number]))
            case Qt.ItemDataRole.AccessibleTextRole:
                return wording.joined(self._spoken(number, column) for column in DomainColumn)
            case Qt.ItemDataRole.TextAlignmentRole if index.column() == DomainColumn.COUNT:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case DomainRole.MARK if index.column() == DomainColumn.VERDICT:
                return verdict_mark(self._domains.code(number))
        return None

    def announce(self) -> None:
        """Tell the views that rows may look different."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, DomainColumn.COPY))

    def _text(self, number: int, column: DomainColumn) -> str:
        """Return the text of a cell."""
        match column:
            case DomainColumn.DOMAIN:
                return shown_domain(self._domains.domains[number])
            case DomainColumn.COUNT:
                return wording.number(self._domains.count(number))
            case DomainColumn.VERDICT:
                return verdict_words(self._domains.code(number))
        changed, total = self._domains.changed(number), self._domains.count(number)
        if not changed:
            return tr("unchanged")
        if changed == total:
            return tr("changed")
        return tr("{changed} of {total} changed").format(changed=wording.number(changed), total=wording.number(total))

    def _spoken(self, number: int, column: DomainColumn) -> str:
        """Return a cell as it is read aloud."""
        if column is DomainColumn.COUNT:
            return wording.addresses(self._domains.count(number))
        return self._text(number, column)


def shown_domain(domain: str) -> str:
    """Return a domain, harmless for the screen; one in Punycode with what it is read as behind it."""
    unicode = to_unicode(domain) if "xn--" in domain else domain
    return shown(domain, 120) if unicode == domain else f"{shown(domain, 120)} ({shown(unicode, 120)})"


def addresses_at(document: ReviewDocument, domains: AllDomains, number: int) -> ListingModel:
    """Return the table of the addresses at a domain."""
    session = document.session
    several = len(session.books) > 1

    def texts(place: int) -> Sequence[str]:
        key = domains.key(number, place)
        before, after = session.address(key), session.corrected(key)
        changed = shown_address(after) if after != before else tr("unchanged")
        cells = (session.contact_name(key) or tr("(no name)"), shown_address(before), changed)
        return (*cells, session.books[key.book].path.name) if several else cells

    headings = (tr("Contact"), tr("Address"), tr("In the copy"), *((tr("Address book"),) if several else ()))
    return ListingModel(headings, domains.count(number), texts)
