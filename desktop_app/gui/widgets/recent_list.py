"""The books that were opened last: one click or Enter opens one again."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.files.errors import reason_of
from desktop_app.files.progress import Progress
from desktop_app.gui.models.recent_model import RecentModel, RecentRole, RecentRow
from desktop_app.gui.text import PlainLabel
from desktop_app.gui.theme import CONTROL, SPACE, Theme
from desktop_app.gui.widgets.key_button import KeyButton
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.row_painting import paint_background, paint_text
from desktop_app.gui.wording import translated
from desktop_app.gui.workers import Task
from desktop_app.settings.recent import forget_recent, recent_books

Index = QModelIndex | QPersistentModelIndex
_SEEN = 4
"""Rows seen without scrolling."""


class _RecentDelegate(QStyledItemDelegate):
    """Paints the name above the folder, and the day at the right; greyed where the book is gone."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802 - Qt's name
        """Return room for two lines."""
        return QSize(0, option.fontMetrics.height() + QFontMetrics(self._theme.font(0.9)).height() + SPACE + SPACE // 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        theme = self._theme
        paint_background(painter, option, index, theme, first=True, last=True)
        inside = QRect(option.rect).adjusted(SPACE, SPACE // 2, -SPACE, -SPACE // 2)
        small = theme.font(0.9)
        when = index.data(RecentRole.WHEN)
        width = QFontMetrics(small).horizontalAdvance(when) + 2
        upper = QRect(inside.left(), inside.top(), inside.width() - width - SPACE, inside.height() // 2)
        lower = QRect(inside.left(), upper.bottom() + 1, inside.width(), inside.height() - upper.height())
        right = QRect(inside.right() - width + 1, inside.top(), width, upper.height())
        muted = QPen(theme.colour("muted"))
        name = muted if index.data(RecentRole.MISSING) else QPen(theme.colour("text"))
        paint_text(painter, upper, index.data(), theme.font(), name)
        paint_text(painter, right, when, small, muted, Qt.AlignmentFlag.AlignRight)
        paint_text(painter, lower, index.data(RecentRole.FOLDER), small, muted)


class _RecentView(QListView):
    """A click or Enter chooses a row."""

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("recent_list")
        self.setProperty("bare", "true")
        self.setItemDelegate(_RecentDelegate(theme))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(lambda index: self.chosen.emit(index.row()))
        theme.changed.connect(self.viewport().update)

    def fit(self) -> None:
        """Be as high as the rows, as far as they are seen."""
        rows = min(self.model().rowCount(), _SEEN)
        self.setFixedHeight(rows * max(self.sizeHintForRow(0), 0) + 2 * self.frameWidth() + SPACE // 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the current row with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class RecentList(QFrame):
    """Emits chosen with the path of a book; hidden where there is none. failed: why the list could not be cleared."""

    chosen = Signal(object)
    failed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._task: Task | None = None
        self.model = RecentModel(self)
        self.view = _RecentView(theme)
        self.view.setAccessibleName(self.tr("Recent address books"))
        self.view.setModel(self.model)
        self.view.chosen.connect(self._choose)
        self.clear_button = KeyButton(theme, kind="quiet")
        self.clear_button.setObjectName("clear_recent_button")
        self.clear_button.setText(self.tr("Clear"))
        self.clear_button.setAccessibleName(self.tr("Clear the list of recent address books"))
        self.clear_button.clicked.connect(self._clear)
        title = PlainLabel(self.tr("Recent address books"), role="heading", wrap=True)
        title.setMinimumHeight(CONTROL)
        head = row(title, self.clear_button)
        head.setStretch(0, 1)
        self.setLayout(column(head, self.view, None, spacing=2, margin=SPACE + 4))
        self.hide()

    def load(self) -> None:
        """Look up the list and which of its books are still there, away from the window: a share may be slow."""
        self._task = Task(_look_up)
        self._task.finished.connect(self._show)
        self._task.failed.connect(self._show_none)
        self._task.start()

    def _show(self, rows: list[RecentRow]) -> None:
        """Show what was looked up."""
        self._task = None
        self.model.show_rows(rows)
        self.view.setCurrentIndex(self.model.index(0))
        self.view.fit()
        self.setVisible(bool(rows))

    def _show_none(self, _reason: str) -> None:
        """Show nothing where the list can't be read; the next book that is opened begins a new one."""
        self._show([])

    def _choose(self, number: int) -> None:
        """Open a book; one that is gone says so when it is opened."""
        self.chosen.emit(self.model.row(number).book.path)

    def _clear(self) -> None:
        """Forget the list."""
        try:
            forget_recent()
        except OSError as error:
            self.failed.emit(translated(reason_of(error)))
        else:
            self._show([])


def _look_up(_progress: Progress) -> list[RecentRow]:
    """Return the books and whether each is still there. Errors: SettingsError."""
    return [RecentRow(book, book.is_missing) for book in recent_books()]
