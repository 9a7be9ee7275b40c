"""The window: a stack of pages and the actions; the pages and the decider do the rest."""

import contextlib
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QUndoStack
from PySide6.QtWidgets import QMainWindow, QPushButton, QStackedWidget, QWidget

from desktop_app.files.paths import resource
from desktop_app.gui.actions import MENUS, SPECS, Actions, translated
from desktop_app.gui.deciding import next_undecided
from desktop_app.gui.decision_files import DecisionFiles
from desktop_app.gui.dialogs.call_list import CallListDialog
from desktop_app.gui.dialogs.confirm import ask
from desktop_app.gui.dialogs.history import HistoryDialog
from desktop_app.gui.dialogs.how_to_get import HowToGetDialog
from desktop_app.gui.dialogs.tour import TourDialog
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.finding_filter import FindingFilter
from desktop_app.gui.help_desk import HelpDesk
from desktop_app.gui.how_read import HowRead
from desktop_app.gui.listing_desk import ListingDesk
from desktop_app.gui.memory import Memory
from desktop_app.gui.opening import HowToRead
from desktop_app.gui.pages.export_page import ExportPage
from desktop_app.gui.pages.open_page import OpenPage
from desktop_app.gui.pages.overview_page import OverviewPage
from desktop_app.gui.pages.review_decider import ReviewDecider
from desktop_app.gui.pages.review_details import ReviewDetails
from desktop_app.gui.pages.review_page import ReviewPage
from desktop_app.gui.policy_desk import PolicyDesk
from desktop_app.gui.preferences import Preferences
from desktop_app.gui.preferences_desk import PreferencesDesk
from desktop_app.gui.recent_menu import RecentMenu
from desktop_app.gui.text import in_menu
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.drop_zone import dropped_paths
from desktop_app.gui.widgets.key_button import KeyButton
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.memory_bars import MemoryBars
from desktop_app.gui.widgets.resume_card import ResumeCard
from desktop_app.gui.widgets.step_bar import Step, StepBar
from desktop_app.gui.wording import shown
from desktop_app.review.session import Session
from desktop_app.settings.kept import keeps_recent
from desktop_app.settings.recent import note_recent
from desktop_app.settings.unfinished import UnfinishedReview, unfinished_review

_FRAME_HEIGHT = 40  # pixels of a title bar and borders, which no window knows of before it is shown


class MainWindow(QMainWindow):
    """Four pages, the steps of the job: open, overview, review, export."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setMinimumSize(1024, 700)
        room = self.screen().availableSize()
        self.resize(min(1280, room.width()), min(800, room.height() - _FRAME_HEIGHT))
        self.setAcceptDrops(True)
        self._theme = theme
        with theme.at_last():
            self.preferences = Preferences(self)
            self.document: ReviewDocument | None = None
            self.undo_stack = QUndoStack(self)
            self.actions_by_name = Actions(theme, self)
            self.open_page = OpenPage(theme, self.actions_by_name, self.preferences)
            self.overview_page = OverviewPage(theme, self.actions_by_name)
            self.review_page = ReviewPage(theme, self.actions_by_name)
            self.export_page = ExportPage(theme, self.actions_by_name)
            self.decider = ReviewDecider(self.review_page, self.actions_by_name, self.undo_stack, theme)
            self.details = ReviewDetails(self.review_page, self.actions_by_name, theme)
            self.how_read = HowRead(self, theme, self._leaving_review, self._read, self.review_page.notice.say)
            self.resume_card = ResumeCard(theme)
            self.open_page.offer(self.resume_card)
            self.memory_bars = MemoryBars(theme)
            self.memory = Memory(self, self.undo_stack, self.memory_bars, self._current_domain)
            self.decision_files = DecisionFiles(self, theme, self.decider.carry_out, self.review_page.say)
            self.preferences_desk = PreferencesDesk(self, theme, self.preferences, self.actions_by_name, self.decider)
            self.policy_desk = PolicyDesk(self, theme)
            self.listing_desk = ListingDesk(self, theme, self.actions_by_name, self.decider, lambda: self.document)
            HelpDesk(self, theme, self.actions_by_name)
            self.pages = QStackedWidget()
            for page in (self.open_page, self.overview_page, self.review_page, self.export_page):
                self.pages.addWidget(page)
            for button in self.pages.findChildren(QPushButton):
                button.setAutoDefault(True)  # Enter, not only Space
            self.steps = StepBar(theme)
            self._lay_out()
            self._closing_anyway = False
            self._is_going_on = False
            self._fill_menus()
            self._connect()
            self._show_title()
            self.open_page.welcome(has_book=False)
            self.resume_card.offer(unfinished_review())
            self._update_actions()

    def _lay_out(self) -> None:
        """Put the steps, and what is to be said on every page, above the pages."""
        centre = QWidget()
        notices = [row(2 * SPACE, each, 2 * SPACE) for each in (self.preferences_desk.notice, self.policy_desk.notice)]
        head = column(self.steps, *notices, spacing=SPACE)  # spacing, no margins: room only where one is shown
        whole = column(head, self.memory_bars, self.pages, spacing=0)
        whole.setStretch(2, 1)
        centre.setLayout(whole)
        self.setCentralWidget(centre)

    def _fill_menus(self) -> None:
        """Put every action into a menu, where its key can be seen."""
        for title, names in MENUS:
            menu = self.menuBar().addMenu(translated(title))
            for name in names:
                if name:
                    menu.addAction(self.actions_by_name[name])
                else:
                    menu.addSeparator()
            if "sample" in names and keeps_recent():
                menu.insertMenu(self.actions_by_name["sample"], RecentMenu(self, self.open, self.open_page.error.say))

    def _connect(self) -> None:
        """Connect the actions that are not about a decision."""
        handlers: dict[str, Callable[[], object]] = {
            "open": lambda: self._leaving_review(lambda: self._choose(self.open_page.choose)),
            "open_folder": lambda: self._leaving_review(lambda: self._choose(self.open_page.choose_folder)),
            "sample": lambda: self._leaving_review(lambda: self._read([resource("samples", "contacts.vcf")])),
            "how_read": self._ask_how_read,
            "save_decisions": self._save_decisions,
            "call_list": self._show_call_list,
            "apply_decisions": self._apply_decisions,
            "how_to_get": self._show_how_to_get,
            "tour": lambda: TourDialog(self, self._theme, self.preferences).open(),
            "export": self.show_export,
            "overview": self.show_overview,
            "review": self.show_review,
            "quit": self.close,
            "undo": self.undo_stack.undo,
            "history": self._show_history,
            "redo": self.undo_stack.redo,
        }
        self.actions_by_name.connect_all(handlers)
        self.preferences_desk.connect_actions(lambda: self.document, self._read_anew)
        self.undo_stack.indexChanged.connect(self._update_actions)
        self.pages.currentChanged.connect(self._update_actions)
        self.open_page.opened.connect(self.show_session)
        self.steps.chosen.connect(self._go_to_step)
        self.overview_page.review_wanted.connect(self._review_only)
        self.open_page.left.connect(self.show_review)
        self.resume_card.wanted.connect(self._go_on)
        self.preferences.forgetting.connect(self.memory.stop)
        self.review_page.selection_changed.connect(self.memory.note_soon)
        self._connect_news()
        self.open_page.drop_zone.dropped.connect(self.open)
        self.open_page.chosen.connect(self.open)
        self.export_page.left.connect(self.show_review)
        self.export_page.review_wanted.connect(self._review_only)
        self.export_page.open_wanted.connect(self.actions_by_name["open"].trigger)

    def _connect_news(self) -> None:
        """Let what the bars tell of be looked at and taken back."""
        bars, news, carry_out = self.memory_bars, self.memory.news, self.decider.carry_out
        bars.which_wanted.connect(self.listing_desk.show_carried)
        bars.which_renamed_wanted.connect(self.listing_desk.show_renamed)
        bars.undo_wanted.connect(lambda: self._step_back(lambda: news.undo_carried(carry_out)))
        bars.undo_renamed_wanted.connect(lambda: self._step_back(lambda: news.undo_renamed(carry_out)))
        bars.afresh_wanted.connect(lambda: self._step_back(lambda: news.start_afresh(carry_out)))

    def open(self, paths: Sequence[Path]) -> None:
        """Open books, after asking about decisions that would be lost."""
        if paths:
            self._leaving_review(lambda: self._read(paths))

    def _choose(self, choose: Callable[[HowToRead], None]) -> None:
        """Let the person choose a file or folder; cancelling the choice leaves everything as it is."""
        choose(self.how_read.for_new_books())
        if self.open_page.is_reading:
            self.pages.setCurrentWidget(self.open_page)

    def _read(self, paths: Sequence[Path], how: HowToRead | None = None) -> None:
        """Show the first page, which reads; how: what was said of books that have been open."""
        if self.export_page.is_writing:
            return
        self.memory.flush()
        self._is_going_on = False
        self.pages.setCurrentWidget(self.open_page)
        self.open_page.welcome(has_book=self.document is not None)
        self.open_page.open(paths, how or self.how_read.for_new_books())

    def _read_anew(self) -> None:
        """Read the open books again in the same way, as something else counts as correct by now."""
        if self.document and not self.is_busy:
            self.how_read.read_anew(self.document)

    def _ask_how_read(self) -> None:
        """Let the person say how a file is read: that of the current address, or else the first."""
        if self.document and not self.is_busy:
            key = self.review_page.current_key
            self.how_read.ask_about(self.document, key.book if key else 0)

    def show_session(self, session: Session) -> None:
        """Show what was read, and what is remembered of it."""
        self.memory.detach()
        if self.document:
            self.document.deleteLater()
        self.export_page.forget()
        self.document = ReviewDocument(session)
        self.document.setParent(self)
        self.actions_by_name.set_book_open(True)
        self.decider.show_document(self.document)
        self.overview_page.show_document(self.document)
        self._show_title()
        self.resume_card.offer(None)
        with contextlib.suppress(OSError):  # then the list stays as it was, which is no reason to stop anybody
            note_recent(self.document.paths)
        if self.document.findings and not self._is_going_on:
            self.show_overview()
        else:
            self.show_review()
        self._is_going_on = False
        self.how_read.show_document(self.document)
        self.policy_desk.show_document(self.document)
        number = self.document.number_of(session.recalled.domain) if session.recalled else None
        if number is None:
            number = next_undecided(self.document, range(len(self.document.findings)), -1)
        if number is not None:
            self.review_page.select_finding(number)
        self.memory.attach(self.document, self.how_read.said)

    def show_open(self) -> None:
        """Go to the first page, to choose another book; the one that is open stays open meanwhile."""
        if not self.is_busy:
            self.pages.setCurrentWidget(self.open_page)
            self.open_page.welcome(has_book=self.document is not None)

    def show_overview(self) -> None:
        """Go to the overview, from which Enter leads to the review."""
        if self.document and not self.is_busy:
            self.overview_page.show_progress()
            self.pages.setCurrentWidget(self.overview_page)
            self.overview_page.start_button.setFocus()

    def _review_only(self, wanted: FindingFilter) -> None:
        """Go to the review of some domains."""
        self.review_page.show_filter(wanted)
        self.show_review()

    @property
    def is_busy(self) -> bool:
        """Return whether a book is being read or a copy written, which nothing may come between."""
        return self.open_page.is_reading or self.export_page.is_writing

    def _go_to_step(self, step: Step) -> None:
        """Go to a step."""
        ways = {
            Step.OPEN: self.show_open,
            Step.OVERVIEW: self.show_overview,
            Step.REVIEW: self.show_review,
            Step.EXPORT: self.show_export,
        }
        ways[step]()

    def _show_step(self) -> None:
        """Show which step the page is, and which others can be gone to."""
        pages: tuple[QWidget, ...] = (self.open_page, self.overview_page, self.review_page, self.export_page)
        reachable = set(Step) if self.document else {Step.OPEN}
        self.steps.show_step(Step(pages.index(self.pages.currentWidget()) + 1), reachable)

    def show_review(self) -> None:
        """Go to the review."""
        if self.document is None or self.is_busy:
            return
        self.pages.setCurrentWidget(self.review_page)
        if self.document.findings:
            self.review_page.findings.setFocus()
        else:
            self.review_page.another_button.setFocus()

    def show_export(self) -> None:
        """Go to the export."""
        if self.document and not self.is_busy:
            self.pages.setCurrentWidget(self.export_page)
            self.export_page.show_document(self.document)

    def _leaving_review(self, then: Callable[[], None]) -> None:
        """Carry on, after asking if decisions would be lost; not in the middle of reading or writing."""
        if self.is_busy:
            return
        if not self.would_lose_decisions:
            then()
        else:
            self._ask_to_lose(then)

    @property
    def would_lose_decisions(self) -> bool:
        """Return whether there are decisions that are neither in a copy nor kept for the next time."""
        return bool(self.document and self.document.has_unexported_decisions() and not self.memory.is_keeping)

    def _ask_to_lose(self, then: Callable[[], None]) -> None:
        """Carry on if the person lets the decisions go."""
        ask(
            self,
            self.tr("Your decisions are not kept for the next time")
            if self.memory.is_forbidden
            else self.tr("Your decisions could not be kept"),
            self.tr(
                "They are not exported yet either. If you go on, the decisions about this address book are lost. "
                "The book itself stays as it is."
            ),
            self.tr("Go on without exporting"),
            self.tr("Back to the review"),
            then,
            loses=True,
        )

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Close, after asking if decisions would be lost; not while a copy is being written."""
        if self.export_page.is_writing:
            event.ignore()
        elif self._closing_anyway or not self.would_lose_decisions:
            self.open_page.cancel()
            self.memory.detach()
            event.accept()
        else:
            event.ignore()
            self._ask_to_lose(self._close_anyway)

    def _close_anyway(self) -> None:
        """Close without asking again."""
        self._closing_anyway = True
        self.close()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take files on any page."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Open what is dropped."""
        event.acceptProposedAction()
        self.open(dropped_paths(event.mimeData()))

    def _update_actions(self) -> None:
        """Enable what makes sense on this page."""
        self._show_step()
        on_review = self.pages.currentWidget() is self.review_page
        undo, redo = self.actions_by_name["undo"], self.actions_by_name["redo"]
        undo.setEnabled(on_review and self.undo_stack.canUndo())
        redo.setEnabled(on_review and self.undo_stack.canRedo())
        undone, redone = in_menu(self.undo_stack.undoText()), in_menu(self.undo_stack.redoText())
        undo.setText(self.tr("&Undo {title}").format(title=undone) if undone else translated("&Undo"))
        redo.setText(self.tr("&Redo {title}").format(title=redone) if redone else translated("&Redo"))
        self.actions_by_name["filter"].setEnabled(on_review and bool(self.document and self.document.findings))
        self.actions_by_name["history"].setEnabled(on_review and self.undo_stack.count() > 0)
        can_ask = self.document is not None and self.how_read.can_ask(self.document)
        self.actions_by_name["how_read"].setEnabled(can_ask)
        self.actions_by_name["apply_decisions"].setEnabled(on_review)
        if on_review:
            self.review_page.selection_changed.emit()
        else:
            for name in ("fix_certain", *(spec.name for spec in SPECS if spec.in_lists)):
                self.actions_by_name[name].setEnabled(False)

    def _show_title(self) -> None:
        """Name the book in the title."""
        name = shown(self.document.paths[0].name, 120) if self.document else ""
        self.setWindowTitle(f"{name} – Proofbook" if name else "Proofbook")

    def _save_decisions(self) -> None:
        """Save the decisions to a file."""
        if self.document and not self.is_busy:
            self.decision_files.save(self.document)

    def _show_call_list(self) -> None:
        """Write a list of whom to ask."""
        if self.document and not self.is_busy:
            CallListDialog(self, self._theme, self.document.session).open()

    def _apply_decisions(self) -> None:
        """Apply the decisions of a file."""
        if self.document and self.pages.currentWidget() is self.review_page:
            self.decision_files.apply(self.document)

    def _current_domain(self) -> str:
        """Return the suspicious domain that is selected, empty where none is."""
        number = self.review_page.current_number
        return self.document.findings[number].domain if self.document and number is not None else ""

    def _go_on(self, review: UnfinishedReview) -> None:
        """Open the books of the review that was not finished, read as they were then."""
        self._read(review.paths, self.how_read.for_said(review.said))
        self._is_going_on = True

    def _step_back(self, take_back: Callable[[], None]) -> None:
        """Take back what the bar tells of, and show that where it can be undone; not in the midst of writing."""
        if not self.is_busy:
            take_back()
            self.show_review()

    def _show_history(self) -> None:
        """List every step, and go to the one that is chosen."""
        if self.document and not self.is_busy:
            HistoryDialog(self, self.undo_stack).open()

    def welcome(self) -> None:
        """Ask the one question of the first start and show the tour; never again, however that ends."""
        if not self.preferences.settings.is_welcomed and not self.preferences.error and self.document is None:
            TourDialog(self, self._theme, self.preferences, asks=True).open()

    def _show_how_to_get(self) -> None:
        """Show how to get one's contacts out of other programs."""
        opening = KeyButton.of(
            self.actions_by_name["open"], self._theme, kind="primary", text=self.tr("Open the exported file")
        )
        HowToGetDialog(self, opening).open()
