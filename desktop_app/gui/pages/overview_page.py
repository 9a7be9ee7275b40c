"""The overview: what is in the books, what was found, and where the mail may have gone, before the review begins."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop_app.gui import wording
from desktop_app.gui.actions import Actions
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.finding_filter import FindingFilter, Special
from desktop_app.gui.text import ElidedLabel, PlainLabel
from desktop_app.gui.theme import CONTROL, SPACE, Theme
from desktop_app.gui.widgets.count_row import CountRow
from desktop_app.gui.widgets.destination_chart import DestinationChart
from desktop_app.gui.widgets.key_button import KeyButton
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.words.finding_row import BADGES
from desktop_app.gui.words.organisation import shown_from
from desktop_app.gui.words.overview import unusable_name, verdict
from desktop_app.review.overview import Count, Overview
from desktop_app.review.words import CONFIDENCE_WORDS


class OverviewPage(QWidget):
    """Emits review_wanted with what the review is to show."""

    review_wanted = Signal(object)

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self.setProperty("page", "true")
        self._theme, self._actions = theme, actions
        self._title = ElidedLabel(role="title")
        self._counts = ElidedLabel(role="muted")
        self._verdict = PlainLabel(role="heading", wrap=True)
        self._decided = PlainLabel(role="muted", wrap=True)
        self._document: ReviewDocument | None = None
        self.start_button = KeyButton.of(actions["review"], theme, kind="primary", text=self.tr("Start the review"))
        self.start_button.setAutoDefault(True)  # Enter, not only Space
        self.start_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.chart = DestinationChart(theme)
        self.chart.chosen.connect(lambda key: self.review_wanted.emit(FindingFilter(destination=key)))
        self.rows: list[CountRow] = []
        self._found, self._broken, self._chart_card = (QFrame() for _ in range(3))
        self._lay_out()

    def _lay_out(self) -> None:
        """Put the counts at the left, the chart at the right, in one sheet that scrolls where the window is small."""
        for frame in (self._found, self._broken, self._chart_card):
            frame.setProperty("card", "true")
            frame.setLayout(column(spacing=2, margin=SPACE + 4))
        _put(self._chart_card, self.chart)
        left = QWidget()
        left.setLayout(column(self._found, self._broken, None, spacing=2 * SPACE))
        right = QWidget()
        right.setLayout(column(self._chart_card, None))
        middle = row(left, right, spacing=2 * SPACE)
        middle.setStretch(0, 47)
        middle.setStretch(1, 53)
        names = column(self._title, self._counts, spacing=2)
        head = row(names, self.start_button, spacing=2 * SPACE)
        head.setStretch(0, 1)
        sheet = QWidget()
        self.limit = PlainLabel(shown_from(), role="muted", wrap=True)
        self.limit.setVisible(bool(shown_from()))
        said = column(self._verdict, self._decided, self.limit, spacing=2)
        sheet.setLayout(column(said, middle, None, spacing=SPACE + 4))
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(sheet)
        page = column(head, area, spacing=2 * SPACE, margin=2 * SPACE)
        page.setStretch(1, 1)
        self.setLayout(page)

    def show_document(self, document: ReviewDocument) -> None:
        """Show the numbers of the books that were opened."""
        overview = document.session.overview
        self._title.setText(_title(document))
        self._counts.setText(_in_it(overview))
        self._verdict.setText(verdict(overview))
        self.rows = []
        self._fill(self._found, self.tr("What looks mistyped"), self._found_rows(overview))
        self._fill(self._broken, self.tr("Will not work after the move"), self._broken_rows(overview))
        self.chart.show_overview(overview)
        self._chart_card.setVisible(bool(overview.destinations))
        self._document = document
        self.show_progress()

    def show_progress(self) -> None:
        """Say how far the review has come, which may have begun already."""
        if self._document is None:
            return
        total, done = len(self._document.findings), self._document.decided_findings
        sentence = wording.plural(total, "{done} of {n} domain is decided", "{done} of {n} domains are decided")
        self._decided.setText(sentence.replace("{done}", wording.number(done)))
        self._decided.setVisible(bool(done))
        name = self.tr("Go on with the review") if done else self.tr("Start the review")
        name = name if total else self.tr("Go to the review")
        self.start_button.setText(name)
        self.start_button.setAccessibleName(f"{name}, {self.start_button.key}")

    def _fill(self, card: QFrame, title: str, rows: Iterable[CountRow]) -> None:
        """Put lines into a card, which is hidden where there are none."""
        layout = card.layout()
        while layout is not None and (item := layout.takeAt(0)):
            if widget := item.widget():
                widget.deleteLater()
        made = list(rows)
        heading = PlainLabel(title, role="heading", wrap=True)
        heading.setMinimumHeight(CONTROL)
        _put(card, heading, *made)
        card.setVisible(bool(made))
        self.rows += made

    def _found_rows(self, overview: Overview) -> Iterable[CountRow]:
        """Return what was found by how sure it is, and what was renamed or has closed down."""
        for level, count in overview.by_confidence.items():
            wanted = FindingFilter(confidence=level)
            yield self._row(*BADGES[level], wording.translated(CONFIDENCE_WORDS[level]), _counted(count), wanted)
        if overview.not_typos.domains:
            words = self.tr("Of these, renamed or closed down")
            wanted = FindingFilter(special=Special.DECLARED_OR_RETIRED)
            yield self._row("info", "muted", words, _counted(overview.not_typos), wanted)

    def _broken_rows(self, overview: Overview) -> Iterable[CountRow]:
        """Return what no decision can make work, and what could not be read."""
        for kind, number in overview.unusable.items():
            yield self._row("error", "muted", unusable_name(kind), wording.addresses(number), "unusable")
        if overview.retired.domains:
            wanted = FindingFilter(special=Special.DECLARED_OR_RETIRED)
            count = wording.addresses(overview.retired.addresses)
            yield self._row("error", "muted", self.tr("At providers that have closed"), count, wanted)
        if overview.problems:
            words = self.tr("Could not be read; copied unchanged")
            count = wording.plural(overview.problems, "{n} problem", "{n} problems")
            yield self._row("info", "muted", words, count, "problems")

    def _row(self, icon: str, tone: str, words: str, count: str, leads_to: FindingFilter | str) -> CountRow:
        """Return a line that leads to the review, filtered, or does an action."""
        line = CountRow(self._theme, icon, tone, words, count)
        if isinstance(leads_to, FindingFilter):
            line.clicked.connect(lambda: self.review_wanted.emit(leads_to))
        else:
            line.clicked.connect(self._actions[leads_to].trigger)
        return line


def _put(card: QFrame, *widgets: QWidget) -> None:
    """Put widgets below each other into a card."""
    layout = card.layout()
    if layout is not None:
        for widget in widgets:
            layout.addWidget(widget)


def _title(document: ReviewDocument) -> str:
    """Return what the books are called."""
    first, *others = document.paths
    if not others:
        return first.name or str(first)
    more = wording.plural(len(others), "{first} and {n} more book", "{first} and {n} more books")
    return more.replace("{first}", first.name)


def _in_it(overview: Overview) -> str:
    """Return “31 contacts, 40 addresses, 12 different domains, 3 files”."""
    return wording.joined(
        (
            wording.contacts(overview.contacts),
            wording.addresses(overview.addresses),
            wording.plural(overview.domains, "{n} different domain", "{n} different domains"),
            wording.plural(overview.files, "{n} file", "{n} files") if overview.files > 1 else "",
        )
    )


def _counted(count: Count) -> str:
    """Return “2 domains, 7 addresses”."""
    return wording.joined((wording.domains(count.domains), wording.addresses(count.addresses)))
