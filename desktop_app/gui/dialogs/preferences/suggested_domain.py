"""One question after the other: whether a domain that the open book has many addresses at is spelled correctly."""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton

from desktop_app.gui import wording
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.text import PlainLabel
from desktop_app.gui.theme import SPACE
from desktop_app.gui.widgets.layout import row
from desktop_app.gui.wording import shown
from desktop_app.gui.workers import Task
from desktop_app.review.often_used import OftenUsed, often_used


class SuggestedDomain(QFrame):
    """Emits wanted with a domain that the person wants to add; hidden where there is nothing to ask."""

    wanted = Signal(str)

    def __init__(self, document: ReviewDocument | None) -> None:
        super().__init__()
        self.setProperty("card", "accent")
        self._document = document
        self._left: list[OftenUsed] = []
        self._task: Task | None = None
        self.question = PlainLabel(wrap=True)
        self.add_button = QPushButton(self.tr("Add"))
        self.add_button.setObjectName("suggested_add_button")
        self.skip_button = QPushButton(self.tr("Not this one"))
        self.skip_button.setObjectName("suggested_skip_button")
        for button in (self.add_button, self.skip_button):
            button.setAutoDefault(False)
        self.add_button.clicked.connect(lambda _checked=False: self.wanted.emit(self._left[0].domain))
        self.skip_button.clicked.connect(lambda _checked=False: self._show_next(self._left[1:]))
        line = row(self.question, self.add_button, self.skip_button, margin=SPACE + 4)
        line.setStretch(0, 1)
        self.setLayout(line)
        self.hide()

    def look(self, known: Collection[str]) -> None:
        """Look in the open book, in another thread, for domains that are used often and are not known."""
        if self._document is None:
            return
        task = Task(partial(often_used, self._document.session, frozenset(known)))
        task.finished.connect(self._show_next)
        self.destroyed.connect(task.cancel)
        self._task = task
        task.start()

    def leave_out(self, known: Collection[str]) -> None:
        """Ask no more about what is known by now."""
        there = frozenset(known)
        self._show_next([each for each in self._left if each.domain not in there])

    def _show_next(self, left: list[OftenUsed]) -> None:
        """Ask about the first of some domains."""
        had_focus = self.add_button.hasFocus() or self.skip_button.hasFocus()
        self._left = left
        self.setVisible(bool(left))
        if not left:
            if had_focus:
                self.focusNextChild()
            return
        domain = shown(left[0].domain, 80)
        text = wording.plural(
            left[0].addresses,
            "Your book has {n} address at {domain}. Is that spelled correctly?",
            "Your book has {n} addresses at {domain}. Is that spelled correctly?",
        )
        self.question.setText(text.replace("{domain}", domain))
        self.add_button.setAccessibleName(self.tr("Add {domain}").format(domain=domain))
        self.skip_button.setAccessibleName(self.tr("Not {domain}").format(domain=domain))
