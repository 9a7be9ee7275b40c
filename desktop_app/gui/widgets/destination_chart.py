"""Where the mail may have gone, as bars that can be chosen, and as a table with the same numbers."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStackedWidget, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.gui import wording
from desktop_app.gui.dialogs.listing import reading_table
from desktop_app.gui.models.destination_chart_model import BarRole, DestinationChartModel
from desktop_app.gui.models.listing_model import ListingModel
from desktop_app.gui.text import PlainLabel
from desktop_app.gui.theme import CONTROL, SPACE, Theme
from desktop_app.gui.widgets.key_button import KeyButton
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.row_painting import paint_background, paint_text
from desktop_app.gui.widgets.select_row import select_row
from desktop_app.gui.words.overview import Bar, all_bars, few_bars
from desktop_app.review.overview import Overview

Index = QModelIndex | QPersistentModelIndex
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NAME_SHARE = 0.6
"""How much of a row its name may take at the most; the longest one decides."""
_LEAST_BAR = 4  # pixels


class _BarDelegate(QStyledItemDelegate):
    """Paints name, bar and number of one row."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802 - Qt's name
        """Return the height of a row."""
        return QSize(0, max(CONTROL - 4, option.fontMetrics.height() + SPACE + SPACE // 2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        bar = index.data(BarRole.BAR)
        theme, area = self._theme, QRect(option.rect)
        paint_background(painter, option, index, theme, first=True, last=True)
        inside = area.adjusted(SPACE, 0, -SPACE, 0)
        metrics = QFontMetrics(theme.font())
        number = wording.number(bar.count.addresses)
        longest = max(map(metrics.horizontalAdvance, index.data(BarRole.NAMES))) + 2
        names = QRect(inside)
        names.setWidth(min(longest, round(inside.width() * _NAME_SHARE)))
        paint_text(painter, names, bar.name, theme.font(), QPen(theme.colour("text")))
        left = names.right() + SPACE + SPACE // 2
        room = inside.right() - left - QFontMetrics(theme.font(bold=True)).horizontalAdvance(number) - SPACE - 2
        length = max(_LEAST_BAR, round(room * index.data(BarRole.SHARE)))
        height = metrics.height() - 2
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("outline" if bar.bounces else "accent"))
        painter.drawRoundedRect(QRectF(left, area.center().y() - height / 2, length, height), 3, 3)
        painter.restore()
        behind = QRect(left + length + SPACE, area.top(), inside.right() - left - length - SPACE + 1, area.height())
        paint_text(painter, behind, number, theme.font(bold=True), QPen(theme.colour("text")))


class _BarList(QListView):
    """The bars; a click or Enter chooses one."""

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("destination_bars")
        self.setProperty("bare", "true")
        self.setItemDelegate(_BarDelegate(theme))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.chosen.emit(index.row()))
        theme.changed.connect(self.viewport().update)

    def fit(self) -> None:
        """Be as high as the bars."""
        rows = self.model().rowCount() if self.model() else 0
        height = self.sizeHintForRow(0) if rows else 0
        self.setFixedHeight(rows * height + 2 * self.frameWidth())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the current bar with Enter."""
        if event.key() in _ENTER and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class DestinationChart(QWidget):
    """Emits chosen with the key of a destination. The button changes between bars and table."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        name = self.tr("Where the mail may have gone")
        self._all: tuple[Bar, ...] = ()
        self.bars = _BarList(theme)
        self.bars.setAccessibleName(name)
        self.model = DestinationChartModel(self)
        self.bars.setModel(self.model)
        self.bars.chosen.connect(lambda row_number: self._choose(self.model.bar(row_number)))
        self.table = reading_table(name)
        self.table.setObjectName("destination_table")
        self.table.activated.connect(lambda index: self._choose(self._all[index.row()]))
        self.toggle = KeyButton(theme, kind="quiet")
        self.toggle.setObjectName("as_table_button")
        self._body = QStackedWidget()
        self.toggle.clicked.connect(lambda: self.show_table(not self.is_table))
        self._body.addWidget(self.bars)
        self._body.addWidget(self.table)
        heading = row(PlainLabel(name, role="heading", wrap=True), self.toggle)
        heading.setStretch(0, 1)
        note = self.tr(
            "Addresses at domains that look mistyped. Nobody can know for sure; choose one to see its domains."
        )
        self.setLayout(column(heading, PlainLabel(note, role="small", wrap=True), self._body, spacing=SPACE // 2))

    def show_overview(self, overview: Overview) -> None:
        """Show where the mail at what was found may have gone."""
        self._all = all_bars(overview)
        self.model.show_bars(few_bars(self._all))
        self.bars.fit()
        old = self.table.model()
        headings = (self.tr("Where"), self.tr("Addresses"), self.tr("Domains"))
        self.table.setModel(ListingModel(headings, len(self._all), self._texts, self.table))
        if old:
            old.deleteLater()
        self.table.setColumnWidth(0, self.table.fontMetrics().averageCharWidth() * 40)
        self.table.setFixedHeight(max(self.bars.height(), 4 * CONTROL))
        self.bars.setCurrentIndex(self.model.index(0))
        self.show_table(False)

    @property
    def is_table(self) -> bool:
        """Return whether the table is shown."""
        return self._body.currentWidget() is self.table

    def show_table(self, as_table: bool) -> None:
        """Show the table with every place, or the bars."""
        view = self.table if as_table else self.bars
        had_focus = (self.table if self.is_table else self.bars).hasFocus()
        self._body.setCurrentWidget(view)
        self._body.setFixedHeight(view.height())
        self.toggle.setText(self.tr("Show as bars") if as_table else self.tr("Show as a table"))
        if had_focus:
            view.setFocus()

    def _choose(self, bar: Bar) -> None:
        """Ask for the domains of a bar; for all others together show the table, which names them."""
        if bar.key:
            self.chosen.emit(bar.key)
        else:
            self.bars.setFocus()
            self.show_table(True)
            select_row(self.table, self.model.rowCount() - 1)

    def _texts(self, number: int) -> tuple[str, str, str]:
        """Return the texts of a row of the table."""
        bar = self._all[number]
        return bar.name, wording.number(bar.count.addresses), wording.number(bar.count.domains)
