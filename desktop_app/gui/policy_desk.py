"""What the window says of the organisation's lists as books are opened: those that can't be used as they are."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.message_bar import MessageBar
from desktop_app.gui.wording import plural, translated

_MOST_TOLD = 3


class PolicyDesk(QObject):
    """notice: a bar for the window, above every page; it can be put away, and is back with the next books."""

    def __init__(self, parent: QObject, theme: Theme) -> None:
        super().__init__(parent)
        dismiss = QPushButton(self.tr("OK"))
        dismiss.setObjectName("understood_lists_button")
        self.notice = MessageBar(theme, "warning", "info", dismiss)
        dismiss.clicked.connect(self.notice.clear)

    def show_document(self, document: ReviewDocument) -> None:
        """Say which lists could not be used for these books, and what counted in their place."""
        warnings = document.session.warnings
        if not warnings:
            self.notice.clear()
            return
        headline = plural(
            len(warnings),
            "A list of known-correct spellings of your organisation can’t be used at the moment",
            "{n} lists of known-correct spellings of your organisation can’t be used at the moment",
        )
        told = [translated(each) for each in warnings[:_MOST_TOLD]]
        left = len(warnings) - len(told)
        if left:
            told.append(plural(left, "And {n} more.", "And {n} more."))
        self.notice.say(headline, "\n".join(told))
