"""The review: suspicious domains at the left, their addresses in the middle, the reasons at the right.

This page shows; what the actions do is in review_decider.
"""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from desktop_app.gui.actions import Actions
from desktop_app.gui.announcing import announce
from desktop_app.gui.current_address import CurrentAddress, current_address
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.finding_filter import EVERYTHING, FindingFilter
from desktop_app.gui.finding_search import FindingSearch
from desktop_app.gui.models.address_table_model import AddressTableModel
from desktop_app.gui.models.finding_list_model import FindingListModel
from desktop_app.gui.pages.review_filter import ReviewFilter
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.decision_panel import DecisionPanel
from desktop_app.gui.widgets.domain_heading import DomainHeading
from desktop_app.gui.widgets.done_note import DoneNote
from desktop_app.gui.widgets.empty_state import EmptyState
from desktop_app.gui.widgets.filter_note import FilterNote
from desktop_app.gui.widgets.finish_panel import FinishPanel
from desktop_app.gui.widgets.inspector import Inspector
from desktop_app.gui.widgets.key_button import KeyButton
from desktop_app.gui.widgets.layout import column
from desktop_app.gui.widgets.low_area import LowArea
from desktop_app.gui.widgets.message_bar import MessageBar
from desktop_app.gui.widgets.review_footer import ReviewFooter
from desktop_app.gui.widgets.review_header import ReviewHeader
from desktop_app.gui.widgets.shared_splitter import SharedSplitter
from desktop_app.gui.widgets.views import AddressTable, FindingList
from desktop_app.gui.words.memory import came_back_words
from desktop_app.gui.words.scope import domain_scope, selection_scope
from desktop_app.review.decision import Action, AddressKey

_SHARES = 26, 52, 22  # per cent
_LEAST_SEEN = 130
"""Pixels of the decisions that are seen in a window that is too low for all: what they are about, and two rows."""


class ReviewPage(QWidget):
    """Shows a document; selection_changed: what a decision would be about is another thing now."""

    selection_changed = Signal()
    suggestion_chosen = Signal(int)

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self.setProperty("page", "true")
        self.theme = theme
        self._actions = actions
        self.document: ReviewDocument | None = None
        self.current: CurrentAddress | None = None
        """What is shown of the address that the table's current row shows."""
        self.is_about_domain = True
        """Whether decisions are about the whole domain: the list had the focus last, not the table."""
        self.header = ReviewHeader(theme, actions)
        self.findings = FindingList(theme, actions)
        self.heading = DomainHeading(theme)
        self.table = AddressTable(theme, actions)
        self.panel = DecisionPanel(theme, actions)
        self.inspector = Inspector(theme, actions)
        self.footer = ReviewFooter(theme, actions)
        self.finish = FinishPanel(theme, actions)
        self.notice = MessageBar(theme, "warning", "info")
        self.all_decided = DoneNote(theme)
        self.another_button = KeyButton.of(actions["open"], theme, kind="", text=self.tr("Open another book"))
        self.empty = EmptyState(theme, KeyButton.of(actions["how_read"], theme, kind=""), self.another_button)
        self.filter_note = FilterNote(theme)
        self._search = FindingSearch(self)
        self.filter = ReviewFilter(self.header.filters, self.filter_note, self._search, self)
        self._body = QStackedWidget()
        self._middle = QStackedWidget()
        self._panes = SharedSplitter(_SHARES)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        """Put list, table and inspector beside each other."""
        left, middle = QWidget(), QWidget()
        left.setLayout(column(self.all_decided, self.filter_note, self.findings))
        left.setMinimumWidth(self.theme.scaled(240))
        decisions = LowArea(self.panel, self.theme.scaled(_LEAST_SEEN))
        self.panel.arranged.connect(decisions.updateGeometry)
        inner = column(self.heading, self.table, decisions, spacing=SPACE)
        inner.setStretch(1, 1)
        middle.setLayout(inner)
        self._middle.addWidget(middle)
        self._middle.addWidget(self.finish)
        for part in (left, self._middle, self.inspector):
            self._panes.addWidget(part)
        self._body.addWidget(self._panes)
        self._body.addWidget(self.empty)
        page = column(self.header, self.notice, self._body, self.footer, spacing=SPACE + 4, margin=2 * SPACE)
        page.setStretch(2, 1)
        self.setLayout(page)

    def _connect(self) -> None:
        """Let the parts follow each other."""
        self.filter_note.cleared.connect(self.clear_filter)
        self.filter.found.connect(self._show_found)
        self.header.filter_field.returnPressed.connect(self._leave_filter)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._escape)
        self.finish.left.connect(self.findings.setFocus)
        self.all_decided.sum_button.clicked.connect(self.show_finish)
        self.finish.rest_wanted.connect(lambda: self.show_filter(FindingFilter(action=Action.UNDECIDED)))
        self.findings.focused.connect(self.leave_finish)
        self.findings.focused.connect(lambda: self._be_about(domain=True))
        self.table.focused.connect(lambda: self._be_about(domain=False))
        self.findings.entered_row.connect(self.table.setFocus)
        self.findings.digit_pressed.connect(lambda digit: self.suggestion_chosen.emit(digit - 1))
        self.panel.tick_all.chosen.connect(self._tick_all)
        self.table.digit_pressed.connect(lambda digit: self.suggestion_chosen.emit(digit - 1))
        self.inspector.suggestion_chosen.connect(self.suggestion_chosen)
        self._actions.keys_changed.connect(self._show_reasons)

    def show_document(self, document: ReviewDocument) -> None:
        """Show a book that was opened."""
        self.document = document
        self._replace_models(document)
        document.changed.connect(self.refresh)
        document.selection_of_addresses_changed.connect(self._tell_ticks)
        self.header.show_document(document)
        self.filter.show_document(document)
        self.footer.show_document(document)
        self.notice.clear()
        self._middle.setCurrentIndex(0)
        self._body.setCurrentIndex(0 if document.findings else 1)
        self.empty.show_document(document)
        self.select_finding(0 if document.findings else None)
        self.refresh()
        self._panes.share()

    def _replace_models(self, document: ReviewDocument) -> None:
        """Give the views models of the new document, and let go of the old ones."""
        old = [self.findings.model(), self.table.model()]
        self.findings.setModel(FindingListModel(document, self))
        self.table.setModel(AddressTableModel(document, self))
        self.findings.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_selection())
        for model in old:
            if model is not None:
                model.deleteLater()

    @property
    def finding_model(self) -> FindingListModel:
        """Return the model of the list."""
        model = self.findings.model()
        assert isinstance(model, FindingListModel)  # noqa: S101 - set in show_document
        return model

    @property
    def address_model(self) -> AddressTableModel:
        """Return the model of the table."""
        model = self.table.model()
        assert isinstance(model, AddressTableModel)  # noqa: S101 - set in show_document
        return model

    @property
    def current_number(self) -> int | None:
        """Return the number of the finding shown."""
        row_number = self.findings.currentIndex().row() if self.findings.model() else -1
        return self.finding_model.order[row_number] if row_number >= 0 else None

    @property
    def selected_keys(self) -> tuple[AddressKey, ...]:
        """Return the addresses selected in the table."""
        return tuple(self.address_model.keys[position] for position in self.table.selected_rows())

    @property
    def current_key(self) -> AddressKey | None:
        """Return the address that the table's current row shows."""
        position = self.table.currentIndex().row() if self.table.model() else -1
        return self.address_model.keys[position] if 0 <= position < len(self.address_model.keys) else None

    @property
    def keys_in_scope(self) -> tuple[AddressKey, ...]:
        """Return the addresses a decision is about: ticked ones of the domain, or those selected in the table."""
        if self.document is None or self.current_number is None:
            return ()
        return self.document.included(self.current_number) if self.is_about_domain else self.selected_keys

    def select_finding(self, number: int | None) -> None:
        """Go to a domain; None: to none."""
        position = None if number is None else self.finding_model.row_of(number)
        if position is None:
            self.findings.setCurrentIndex(self.finding_model.index(-1))
        else:
            index = self.finding_model.index(position)
            self.findings.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.findings.scrollTo(index)
        self.leave_finish()
        self._show_current()

    def reveal(self, number: int) -> None:
        """Go to a domain, without the filter if that hides it."""
        if self.finding_model.row_of(number) is None:
            self.finding_model.show_only(self.filter.everything())
        self.select_finding(number)

    def say(self, message: str, spoken: str = "") -> None:
        """Show a message at the foot of the page and have it, or a wordier one, read aloud."""
        self.footer.say(message)
        announce(self, spoken or message)

    def refresh(self) -> None:
        """Show the counts and the state after a change."""
        if self.document is None:
            return
        self.header.show_progress(self.document)
        if self.is_finished and self.undecided_shown():
            self.leave_finish()
        elif self.is_finished:
            self.finish.show_document(self.document)
        self._say_all_decided()
        self._show_reasons()
        self._show_contact()
        self._show_ticks()
        self._say_scope()

    @property
    def is_finished(self) -> bool:
        """Return whether the panel is shown that sums up."""
        return self._middle.currentWidget() is self.finish

    def undecided_shown(self) -> bool:
        """Return whether a domain that is shown still needs a decision."""
        document = self.document
        if document is None or document.all_decided:
            return False
        return any(document.state(number).undecided for number in self.finding_model.order)

    def show_finish(self) -> None:
        """Sum up, now that nothing shown is left to decide, and lead on with Enter."""
        if self.document is None:
            return
        self.finish.show_document(self.document)
        if not self.is_finished:
            self._panes.keep_sizes()
        self._middle.setCurrentWidget(self.finish)
        self.inspector.hide()
        self._say_all_decided()
        self.finish.first_button.setFocus()

    def leave_finish(self) -> None:
        """Show the domain again that is selected."""
        if self.is_finished:
            had_focus = self.finish.isAncestorOf(QApplication.focusWidget() or self)
            self._middle.setCurrentIndex(0)
            self._say_all_decided()
            self._show_reasons()
            self._panes.restore_sizes()
            if had_focus:
                self.findings.setFocus()

    def _say_all_decided(self) -> None:
        """Say above the list that all is decided, while one looks through it again."""
        is_all = self.document is not None and self.document.all_decided
        self.all_decided.setVisible(is_all and not self.is_finished)

    def _escape(self) -> None:
        """Go back to the list; from there, show everything again."""
        if self.is_finished:
            self.findings.setFocus()
        else:
            self.clear_filter()

    def _show_current(self) -> None:
        """Show the addresses of the selected domain."""
        if self.address_model.number == self.current_number and self.address_model.keys:
            return
        self.address_model.show_finding(self.current_number)
        if self.address_model.rowCount():
            self.table.go_to(0)
        self._show_ticks()
        self._show_reasons()
        self._show_selection()

    def _show_selection(self) -> None:
        """Show the current address, and what a decision would be about."""
        self._show_contact()
        self._say_scope()

    def _show_reasons(self) -> None:
        """Show why the selected domain was marked."""
        number = self.current_number
        if self.document is None or number is None:
            self.heading.show_finding(None, "")
            self.inspector.hide()
            return
        finding = self.document.findings[number]
        self.heading.show_finding(finding, self.target)
        self.inspector.show_finding(finding, self.target)
        self.inspector.setVisible(not self.is_finished)

    @property
    def target(self) -> str:
        """Return what is chosen for the current domain, or else clearly suggested; empty where nothing is."""
        number = self.current_number
        if self.document is None or number is None:
            return ""
        decision = self.document.session.decision(self.document.keys(number)[0])
        if decision.action is Action.FIX and decision.domain:
            return decision.domain
        return self.document.findings[number].clear_domain

    def _show_contact(self) -> None:
        """Show who has the current address, and where else that stands."""
        key = self.current_key
        self.current = None
        if self.document and key:
            self.current = current_address(self.document.session, key, self.address_model.proposed)
        self.inspector.show_earlier(came_back_words(self.document, key) if self.document and key else "")
        self.inspector.show_contact(self.current)

    def _tick_all(self, ticked: bool) -> None:
        """Tick every address of the domain, or leave all out."""
        self.address_model.tick(range(len(self.address_model.keys)), ticked)

    def _tell_ticks(self) -> None:
        """After a tick, show what a decision would be about now, and have it read aloud."""
        self.refresh()
        self._say_scope()
        announce(self, self.panel.tick_all.text())

    def _show_ticks(self) -> None:
        """Say how many addresses of the domain are ticked."""
        self.panel.tick_all.show_ticked(self.address_model.ticked, len(self.address_model.keys))

    def _be_about(self, *, domain: bool) -> None:
        """Note which of the lists has the focus."""
        self.is_about_domain = domain
        self._say_scope()

    def _say_scope(self) -> None:
        """Say what the next decision is about."""
        number = self.current_number
        if self.document is None or number is None:
            said = self.tr("Nothing is selected")
        elif self.is_about_domain:
            included, total = len(self.document.included(number)), self.document.count(number)
            said = domain_scope(self.document.findings[number].domain, included, total)
        else:
            said = selection_scope(len(self.table.selected_rows()))
        self.panel.say_scope(said)
        self.selection_changed.emit()

    def show_filter(self, wanted: FindingFilter) -> None:
        """Show only the domains that are wanted, and go to the list."""
        self.filter.show(wanted)
        self.findings.setFocus()

    def clear_filter(self) -> None:
        """Show everything again and go to the list."""
        self.show_filter(EVERYTHING)

    def _show_found(self, numbers: Sequence[int]) -> None:
        """Show only some domains, and keep the selection if it is among them."""
        current = self.current_number
        self.finding_model.show_only(numbers)
        is_shown = current is not None and self.finding_model.row_of(current) is not None
        self.select_finding(current if is_shown else next(iter(numbers), None))
        self._say_scope()

    def _leave_filter(self) -> None:
        """Apply the filter at once and go to the list."""
        self.filter.apply()
        self.findings.setFocus()
