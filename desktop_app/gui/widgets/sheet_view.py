"""The list of a sheet: headings, terms with their keys, terms with an explanation that wraps."""

from PySide6.QtCore import QAbstractListModel, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.gui.models.sheet_model import SheetRole, SheetRow
from desktop_app.gui.models.table_model import Index
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.row_painting import paint_background, paint_text

_WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignTop)
_AROUND_KEY = 6  # pixels between a key's letters and its frame


class SheetView(QListView):
    """Shows a SheetModel."""

    def __init__(self, theme: Theme, name: str, model: QAbstractListModel) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setObjectName("sheet_view")
        self.setItemDelegate(_SheetDelegate(theme, self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        model.setParent(self)
        self.setModel(model)
        theme.changed.connect(self.viewport().update)


class _SheetDelegate(QStyledItemDelegate):
    """Paints the rows of a sheet."""

    def __init__(self, theme: Theme, view: SheetView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802 - Qt's name
        """Return the height of a row in the width of the list."""
        row: SheetRow = index.data(SheetRole.ROW)
        width = self._view.viewport().width() - 2 * SPACE
        line = QFontMetrics(self._theme.font()).height()
        if row.is_heading:
            return QSize(width, line + 2 * SPACE + (SPACE if index.row() else 0))
        if row.text:
            return QSize(width, line + 4 + self._text_height(row.text, width - SPACE) + 2 * SPACE)
        return QSize(width, line + 2 * SPACE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        row: SheetRow = index.data(SheetRole.ROW)
        area: QRect = option.rect
        if row.is_heading:
            low = area.adjusted(SPACE, area.height() - QFontMetrics(self._theme.font()).height() - SPACE, -SPACE, -4)
            paint_text(painter, low, row.section, self._theme.font(0.9, bold=True), self._pen("muted"))
            painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), self._theme.colour("outline"))
            return
        paint_background(painter, option, index, self._theme, first=True, last=True)
        inner = area.adjusted(SPACE + 4, SPACE, -SPACE, -SPACE)
        if row.text:
            self._paint_explained(painter, inner, row)
        else:
            self._paint_keyed(painter, inner, row)

    def _paint_explained(self, painter: QPainter, area: QRect, row: SheetRow) -> None:
        """Paint a term, and below it what it means."""
        line = QFontMetrics(self._theme.font(bold=True)).height()
        above = QRect(area.left(), area.top(), area.width(), line)
        paint_text(painter, above, row.term, self._theme.font(bold=True), self._pen("text"))
        painter.save()
        painter.setFont(self._theme.font())
        painter.setPen(self._pen("text"))
        painter.drawText(area.adjusted(0, line + 4, 0, 0), _WRAPPED, row.text)
        painter.restore()

    def _paint_keyed(self, painter: QPainter, area: QRect, row: SheetRow) -> None:
        """Paint a term, and at the right its keys, each in a frame."""
        right = area.right()
        for key in reversed(row.keys):
            right = self._paint_key(painter, right, area, key) - SPACE // 2
        room = QRect(area.left(), area.top(), right - area.left() - SPACE, area.height())
        paint_text(painter, room, row.term, self._theme.font(), self._pen("text"))

    def _paint_key(self, painter: QPainter, right: int, area: QRect, key: str) -> int:
        """Paint a key that ends at the right, and return where it begins."""
        font = self._key_font()
        width = QFontMetrics(font).horizontalAdvance(key) + 2 * _AROUND_KEY
        height = QFontMetrics(font).height() + 4
        place = QRect(right - width, area.top() + (area.height() - height) // 2, width, height)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("muted"), self._theme.colours.edge))
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.restore()
        paint_text(painter, place, key, font, self._pen("text"), Qt.AlignmentFlag.AlignHCenter)
        return place.left()

    def _text_height(self, text: str, width: int) -> int:
        """Return the height of an explanation."""
        return QFontMetrics(self._theme.font()).boundingRect(QRect(0, 0, width - SPACE, 0), _WRAPPED, text).height()

    def _pen(self, tone: str) -> QPen:
        """Return the pen of a tone."""
        return QPen(self._theme.colour(tone))

    def _key_font(self) -> QFont:
        """Return the font of keys."""
        return self._theme.font(0.9)
