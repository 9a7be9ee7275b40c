"""Every domain of the books with its verdict; any of them can be looked into, and replaced everywhere."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QPushButton, QScrollArea, QSplitter, QWidget

from desktop_app.gui import wording
from desktop_app.gui.actions import Actions
from desktop_app.gui.dialogs.listing import reading_table
from desktop_app.gui.dialogs.replace_domain import ReplaceDomainDialog
from desktop_app.gui.dialogs.window_dialog import WindowDialog
from desktop_app.gui.models.all_domains_model import AllDomainsModel, DomainColumn, addresses_at, shown_domain
from desktop_app.gui.pages.review_decider import ReviewDecider
from desktop_app.gui.text import ElidedLabel, PlainLabel, ReadingText
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.all_domains_delegate import AllDomainsDelegate
from desktop_app.gui.widgets.choice_box import ChoiceBox
from desktop_app.gui.widgets.key_button import KeyButton
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.select_row import select_row
from desktop_app.gui.words.verdict import verdict_words, why_judged_so
from desktop_app.gui.workers import Task
from desktop_app.proofreading.finding import VerdictCode
from desktop_app.review.all_domains import AllDomains, DomainOrder
from desktop_app.review.decision import Change

_SEARCH_DELAY = 100  # milliseconds after the last key
_COUNT_WIDTH, _VERDICT_WIDTH, _COPY_WIDTH = 15, 36, 24  # letters


class AllDomainsDialog(WindowDialog):
    """A search, two choices, the domains; below them, why the current one is judged so, and its addresses."""

    def __init__(self, parent: QWidget, theme: Theme, actions: Actions, decider: ReviewDecider) -> None:
        super().__init__(parent, "all_domains_dialog")
        self.setWindowTitle(self.tr("All domains in this book"))
        self.resize(980, 660)
        self._theme = theme
        self._decider = decider
        self._domains: AllDomains | None = None
        self._model: AllDomainsModel | None = None
        self._delay = QTimer(self, singleShot=True, interval=_SEARCH_DELAY)
        self._make_parts()
        self.undo_button = KeyButton.of(actions["undo"], theme, kind="", text=self.tr("Undo"))
        self._lay_out()
        self._connect()
        for name in ("undo", "redo"):
            self.addAction(actions[name])
        self._task = Task(lambda progress: AllDomains(decider.document.session, progress))
        self._task.finished.connect(self._show_domains)
        self._start()

    def _make_parts(self) -> None:
        """Make the widgets."""
        self.field = QLineEdit()
        self.field.setObjectName("domain_search")
        self.field.setAccessibleName(self.tr("Search the domains"))
        self.field.setPlaceholderText(self.tr("Search the domains"))
        self.field.setClearButtonEnabled(True)
        self.verdicts = ChoiceBox(self._theme, self.tr("How it is judged"))
        self.verdicts.addItem(self.tr("However judged"), None)
        for code in VerdictCode:
            self.verdicts.addItem(verdict_words(code), code)
        self.sorting = ChoiceBox(self._theme, self.tr("Sorted"))
        self.sorting.addItem(self.tr("By domain"), DomainOrder.DOMAIN)
        self.sorting.addItem(self.tr("By number of addresses"), DomainOrder.ADDRESSES)
        self.sorting.addItem(self.tr("By verdict"), DomainOrder.VERDICT)
        self.status = ElidedLabel(role="muted")
        self.table = reading_table(self.windowTitle())
        self.table.setItemDelegate(AllDomainsDelegate(self._theme))
        self.why = ReadingText(self.tr("Why it is judged so"))
        self.addresses = reading_table(self.tr("Addresses at this domain"))
        self.addresses.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # the domain is what it is about
        self.heading = ElidedLabel(role="section")
        self.replace_button = QPushButton(self.tr("&Replace this domain everywhere…"))
        self.replace_button.setObjectName("replace_button")
        self.replace_button.setProperty("kind", "primary")
        self.replace_button.setDefault(True)
        self.review_button = QPushButton(self.tr("Show it in the re&view"))
        self.review_button.setObjectName("review_button")
        for button in (self.replace_button, self.review_button):
            button.setEnabled(False)

    def _lay_out(self) -> None:
        """Put the list above what there is to know about its current row."""
        below = QWidget()
        held, scrolled = QWidget(), QScrollArea()
        held.setLayout(column(self.why, None))
        scrolled.setWidget(held)
        scrolled.setWidgetResizable(True)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        reason = column(PlainLabel(self.tr("Why it is judged so"), role="section"), scrolled, spacing=4)
        listed = column(self.heading, self.addresses, spacing=4)
        sides = row(reason, listed, spacing=2 * SPACE)
        sides.setStretch(0, 2)
        sides.setStretch(1, 5)
        below.setLayout(sides)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(2 * SPACE)
        splitter.addWidget(self.table)
        splitter.addWidget(below)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        search = row(self.field, self.verdicts, self.sorting)
        search.setStretch(0, 3)
        search.setStretch(1, 2)
        search.setStretch(2, 2)
        for box in (self.verdicts, self.sorting):
            box.label.setParent(self)
            box.label.hide()
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        self.review_button.setAutoDefault(False)
        body = column(
            PlainLabel(self.windowTitle(), role="heading"),
            search,
            self.status,
            splitter,
            row(self.replace_button, self.review_button, self.undo_button, None, close),
            spacing=SPACE + 4,
            margin=3 * SPACE,
        )
        body.setStretch(3, 1)
        self.setLayout(body)
        self.field.setFocus()

    def _connect(self) -> None:
        """Let the parts follow each other."""
        self.field.textChanged.connect(lambda _text: self._delay.start())
        self._delay.timeout.connect(self._filter)
        self.verdicts.currentIndexChanged.connect(lambda _index: self._filter())
        self.sorting.currentIndexChanged.connect(lambda _index: self._filter())
        self.replace_button.clicked.connect(self._ask_to_replace)
        self.review_button.clicked.connect(self._go_to_review)
        self.table.doubleClicked.connect(lambda _index: self._ask_to_replace())
        self._decider.document.changed.connect(self._follow)
        self._decider.said.connect(self.status.setText)

    def _start(self) -> None:
        """Begin a task: it says how far it is, and ends with this window."""
        self._task.progressed.connect(self._say_progress)
        self._task.failed.connect(self.status.setText)
        self.finished.connect(self._task.cancel)
        self.status.setText(self.tr("Listing the domains …"))
        self._task.start()

    def _say_progress(self, stage: str, done: int, total: int) -> None:
        """Say how far it is."""
        words = self.tr("Judging the domains …") if self._domains else self.tr("Listing the domains …")
        self.status.setText(f"{words} {100 * done // max(total, 1)} %")
        if self._model and stage:
            self._model.announce()

    def _show_domains(self, domains: AllDomains) -> None:
        """Show the domains, and have them judged."""
        self._domains = domains
        self._model = AllDomainsModel(domains, self.table)
        self.table.setModel(self._model)
        letter = self.fontMetrics().averageCharWidth()
        for place, letters in ((1, _COUNT_WIDTH), (2, _VERDICT_WIDTH), (3, _COPY_WIDTH)):
            self.table.setColumnWidth(place, letters * letter)
        self.table.horizontalHeader().setStretchLastSection(False)
        self.table.horizontalHeader().setSectionResizeMode(
            DomainColumn.DOMAIN, self.table.horizontalHeader().ResizeMode.Stretch
        )
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_current())
        self._task = Task(domains.judge)
        self._task.finished.connect(self._show_judged)
        self._start()
        self._filter()

    def _show_judged(self, _none: object) -> None:
        """Sort and search anew, now that every domain is judged."""
        self._filter()

    @property
    def current(self) -> int | None:
        """Return the number of the selected domain."""
        place = self.table.currentIndex().row()
        return self._model.order[place] if self._model and 0 <= place < len(self._model.order) else None

    def _filter(self) -> None:
        """Show what is searched for, and keep the selection if it is among it."""
        if self._domains is None or self._model is None:
            return
        current = self.current
        numbers = self._domains.shown(self.field.text(), self.verdicts.currentData(), self.sorting.currentData())
        self._model.show_only(numbers)
        select_row(self.table, numbers.index(current) if current is not None and current in numbers else 0)
        self._show_current()
        if len(numbers) == len(self._domains):
            self.status.setText(wording.plural(len(numbers), "{n} domain.", "{n} domains."))
        else:
            said = wording.plural(len(numbers), "{n} of {total} domains is shown.", "{n} of {total} domains are shown.")
            self.status.setText(said.replace("{total}", wording.number(len(self._domains))))

    def _show_current(self) -> None:
        """Say why the current domain is judged so, and list its addresses."""
        number, document = self.current, self._decider.document
        self.replace_button.setEnabled(number is not None)
        if self._domains is None or number is None:
            self.why.show_text("")
            self.heading.setText("")
            self.addresses.setModel(None)
            self.review_button.setEnabled(False)
            return
        domain = self._domains.domains[number]
        self.why.show_text(why_judged_so(document.session, domain))
        count = self._domains.count(number)
        text = wording.plural(count, "{n} address at {domain}", "{n} addresses at {domain}")
        self.heading.setText(text.replace("{domain}", shown_domain(domain)))
        old = self.addresses.model()
        model = addresses_at(document, self._domains, number)
        model.setParent(self.addresses)
        self.addresses.setModel(model)
        for place in range(model.columnCount() - 1):
            self.addresses.setColumnWidth(place, self.addresses.viewport().width() // model.columnCount())
        if old is not None:
            old.deleteLater()
        self.review_button.setEnabled(document.number_of(domain) is not None)

    def _ask_to_replace(self) -> None:
        """Let the person type what takes the place of the current domain."""
        number = self.current
        if self._domains is None or number is None:
            return
        domains, domain = self._domains, self._domains.domains[number]
        session, count = self._decider.document.session, domains.count(number)
        ReplaceDomainDialog(
            self,
            self._theme,
            session,
            domain,
            count,
            lambda new: self._decider.replace_everywhere(domain, domains.keys(number), new),
        ).open()

    def _follow(self, change: Change) -> None:
        """Show what a decision or its undoing has changed."""
        if self._domains is None or self._model is None:
            return
        self._domains.follow(change)
        self._model.announce()
        self.addresses.viewport().update()

    def _go_to_review(self) -> None:
        """Close, and select the domain in the review."""
        number = self.current
        if self._domains is not None and number is not None:
            self._decider.go_to(self._domains.domains[number])
        self.accept()
