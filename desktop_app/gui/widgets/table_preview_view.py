"""How a table is shown before it is read: its first rows, the columns of addresses tinted, and the columns to tick."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop_app.gui.models.table_model import Index
from desktop_app.gui.models.table_preview_model import Part, PreviewRole
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.row_painting import paint_background, paint_ring, paint_text
from desktop_app.gui.widgets.tick_box import TICK, paint_tick

_NARROWEST, _WIDEST = 72, 260  # pixels of a column
_ROW = 28


class PreviewTable(QTableView):
    """Shows a TablePreviewModel; a click on a column's name is sectionClicked of its header."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setObjectName("preview_table")
        self.setAccessibleName(name)
        self.setItemDelegate(_PreviewDelegate(theme))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        theme.changed.connect(self.viewport().update)

    def fit_columns(self) -> None:
        """Make each column as wide as what is seen of it, within reason."""
        header = self.horizontalHeader()
        for number in range(self.model().columnCount()):
            wanted = max(self.sizeHintForColumn(number), header.sectionSizeHint(number)) + SPACE
            self.setColumnWidth(number, min(max(wanted, _NARROWEST), _WIDEST))


class ColumnList(QListView):
    """Shows a ColumnListModel; Space or a click ticks."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setObjectName("column_list")
        self.setAccessibleName(name)
        self.setItemDelegate(_ColumnDelegate(theme))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        theme.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Tick with Space, whatever letters were typed before to find a column."""
        if event.key() == Qt.Key.Key_Space:
            self._toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tick with a click anywhere in a row."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._toggle(self.indexAt(event.position().toPoint()))

    def _toggle(self, index: Index) -> None:
        """Tick a row, or untick it."""
        if index.isValid():
            role = Qt.ItemDataRole.CheckStateRole
            ticked = index.data(role) == Qt.CheckState.Checked
            state = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
            self.model().setData(self.model().index(index.row(), 0), state, role)


class _PreviewDelegate(QStyledItemDelegate):
    """Paints cells: those of ticked columns tinted, the names bold, what is not read muted."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        theme = self._theme
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        part, chosen = index.data(PreviewRole.PART), index.data(PreviewRole.CHOSEN)
        tint = "hover" if part is Part.NAMES else "accent_soft" if chosen and part is Part.CONTACT else "surface"
        painter.fillRect(area, theme.colour(tint))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), theme.colour("line"))
        tone = "muted" if part is Part.BEFORE else "text"
        font = theme.font(bold=part is Part.NAMES)
        text = index.data(Qt.ItemDataRole.DisplayRole)
        paint_text(painter, area.adjusted(SPACE, 0, -SPACE, 0), text, font, QPen(theme.colour(tone)))
        if state & QStyle.StateFlag.State_Selected:
            paint_ring(painter, area.adjusted(0, 0, 0, -1), theme, radius=0)


class _ColumnDelegate(QStyledItemDelegate):
    """Paints a tick, the column's name, and below it, muted, what the column holds."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802 - Qt's name
        """Return the height of two lines."""
        height = QFontMetrics(self._theme.font()).height() + QFontMetrics(self._theme.font(0.9)).height()
        return QSize(120, height + SPACE + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        theme = self._theme
        paint_background(painter, option, index, theme, first=True, last=True)
        area: QRect = option.rect.adjusted(SPACE, SPACE // 2, -SPACE, -SPACE // 2)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        place = QRect(area.left(), area.center().y() - TICK // 2, TICK, TICK)
        paint_tick(painter, place, theme, ticked=ticked)
        area.setLeft(place.right() + SPACE)
        font, small = theme.font(), theme.font(0.9)
        upper = QRect(area.left(), area.top(), area.width(), QFontMetrics(font).height())
        lower = QRect(area.left(), upper.bottom() + 1, area.width(), QFontMetrics(small).height())
        paint_text(painter, upper, index.data(Qt.ItemDataRole.DisplayRole), font, QPen(theme.colour("text")))
        paint_text(painter, lower, index.data(Qt.ItemDataRole.UserRole), small, QPen(theme.colour("muted")))
