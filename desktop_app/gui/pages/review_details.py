"""What the review shows on demand about the current domain and address: its letters, its sent mail, its raw text."""

from PySide6.QtCore import QObject

from desktop_app.gui import wording
from desktop_app.gui.actions import Actions
from desktop_app.gui.dialogs.raw_text import RawTextDialog
from desktop_app.gui.dialogs.search_sent import SearchSentDialog
from desktop_app.gui.dialogs.spell import SpellDialog
from desktop_app.gui.pages.review_page import ReviewPage
from desktop_app.gui.theme import Theme
from desktop_app.gui.wording import shown
from desktop_app.proofreading.finding import Finding


class ReviewDetails(QObject):
    """Connects these actions with the page."""

    def __init__(self, page: ReviewPage, actions: Actions, theme: Theme) -> None:
        super().__init__(page)
        self._page = page
        self._actions = actions
        self._theme = theme
        actions.connect_all({"spell": self._spell, "search_sent": self._search_sent, "raw_text": self._show_raw_text})
        page.selection_changed.connect(self._enable)

    @property
    def _finding(self) -> Finding | None:
        """Return the current finding."""
        document, number = self._page.document, self._page.current_number
        return document.findings[number] if document and number is not None else None

    def _spell(self) -> None:
        """Show and read both spellings: what is chosen, or else what is suggested first."""
        finding = self._finding
        if finding:
            SpellDialog(self._page.window(), self._theme, finding.domain, self._page.target).open()

    def _search_sent(self) -> None:
        """Say how to look for mail that was sent to the domain or the address."""
        document, key = self._page.document, self._page.current_key
        if self._finding and document and key:
            address = document.session.address(key)
            SearchSentDialog(self._page.window(), self._theme, self._finding.domain, address).open()

    def _show_raw_text(self) -> None:
        """Show the contact of the current address as it stands in its file."""
        document, key = self._page.document, self._page.current_key
        if document is None or key is None:
            return
        book = document.session.books[key.book]
        contact = book.addresses.contact[key.row]
        member = book.members[book.contacts.member[contact]]
        line = wording.number(member.lines.line(book.contacts.start[contact]))
        where = self.tr("From line {line} of {file} on.").format(line=line, file=shown(member.name or book.path.name))
        dialog = RawTextDialog(self._page.window(), self._theme, where, book.contact_bytes(contact), member.encoding)
        dialog.open()

    def _enable(self) -> None:
        """Enable what there is something to show for."""
        for name in ("spell", "search_sent", "raw_text"):
            self._actions[name].setEnabled(self._finding is not None)
