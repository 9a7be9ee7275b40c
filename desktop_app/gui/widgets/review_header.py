"""The head of the review: which book, what is in it, how far the review is, and the way out."""

from PySide6.QtWidgets import QProgressBar, QWidget

from desktop_app.gui import wording
from desktop_app.gui.actions import Actions
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.text import ElidedLabel, PlainLabel
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.filter_bar import FilterBar
from desktop_app.gui.widgets.key_button import KeyButton
from desktop_app.gui.widgets.layout import column, row


class ReviewHeader(QWidget):
    """Title, progress and the ways out above; below, what is to be seen of the domains."""

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self._title = ElidedLabel(role="heading")
        self._counts = ElidedLabel(role="muted")
        self._decided = PlainLabel(role="small")
        self._addresses = PlainLabel(role="small")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Domains decided"))
        self._bar.setMinimumWidth(170)
        self.filters = FilterBar(theme)
        self.filter_field = self.filters.field
        actions["filter"].triggered.connect(self._focus_filter)
        self.certain_button = KeyButton.of(actions["fix_certain"], theme, kind="")
        self.export_button = KeyButton.of(actions["export"], theme, kind="primary", text=self.tr("Export…"))
        book = column(self._title, self._counts, spacing=2)
        progress = column(self._decided, self._bar, self._addresses, spacing=SPACE // 2)
        upper = row(book, 2 * SPACE, progress, 2 * SPACE, self.certain_button, self.export_button)
        upper.setStretch(0, 1)
        self.setLayout(column(upper, self.filters, spacing=SPACE + 4))

    def show_document(self, document: ReviewDocument) -> None:
        """Show a book and its counts."""
        books = document.session.books
        title = books[0].path.name
        if len(books) > 1:
            more = wording.plural(len(books) - 1, "{first} and {n} more", "{first} and {n} more")
            title = more.replace("{first}", title)
        self._title.setText(title)
        self._counts.setText(counts_line(document))
        self.filters.reset()
        self.show_progress(document)

    def show_progress(self, document: ReviewDocument) -> None:
        """Show how many domains and addresses are decided."""
        total = len(document.findings)
        for part in (self._bar, self._decided, self._addresses, self.filters, self.certain_button):
            part.setVisible(bool(total))
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(document.decided_findings)
        done, whole = wording.number(document.decided_findings), wording.number(total)
        self._decided.setText(self.tr("{done} of {total} domains decided").format(done=done, total=whole))
        done, whole = wording.number(document.decided_addresses), wording.number(document.address_total)
        self._addresses.setText(self.tr("{done} of {total} addresses").format(done=done, total=whole))
        self._bar.setAccessibleDescription(f"{self._decided.text()}, {self._addresses.text()}")

    def _focus_filter(self) -> None:
        """Let the person type a filter."""
        self.filter_field.setFocus()
        self.filter_field.selectAll()


def counts_line(document: ReviewDocument) -> str:
    """Return “40 contacts, 42 addresses, 9 domains look mistyped”."""
    books = document.session.books
    found = wording.plural(len(document.findings), "{n} domain looks mistyped", "{n} domains look mistyped")
    return wording.joined(
        (
            wording.contacts(sum(len(book.contacts) for book in books)),
            wording.addresses(sum(len(book.addresses) for book in books)),
            found,
        )
    )
