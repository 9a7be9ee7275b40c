"""Tick boxes with a contrast of 3:1 in both schemes, painted alike on pages and in tables."""

from PySide6.QtCore import QAbstractItemModel, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from desktop_app.gui.models.table_model import Index
from desktop_app.gui.theme import CONTROL, SPACE, Theme
from desktop_app.gui.widgets.row_painting import paint_ring

TICK = 18  # pixels
_LEFT, _RIGHT = TICK + SPACE + SPACE // 2, SPACE // 2
"""Pixels before the text, where the box is, and behind it."""


def paint_tick(painter: QPainter, place: QRect, theme: Theme, *, ticked: bool, enabled: bool = True) -> None:
    """Paint a tick box."""
    filling, line = ("accent", "outline") if enabled else ("disabled", "disabled")
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour(filling if ticked else line), theme.colours.edge + 0.5))
    painter.setBrush(theme.colour(filling if ticked else "surface"))
    box = QRectF(place).adjusted(1, 1, -1, -1)
    painter.drawRoundedRect(box, 3, 3)
    if ticked:
        pen = QPen(theme.colour("on_accent" if enabled else "surface"), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        points = ((0.24, 0.53), (0.43, 0.71), (0.77, 0.31))
        painter.drawPolyline(
            QPolygonF([QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in points])
        )
    painter.restore()


def paint_tick_cell(painter: QPainter, area: QRect, theme: Theme, index: Index) -> None:
    """Paint the tick box of a row in the middle of its cell."""
    place = QRect(0, 0, TICK, TICK)
    place.moveCenter(area.center())
    paint_tick(painter, place, theme, ticked=is_ticked(index))


def is_ticked(index: Index) -> bool:
    """Return whether a cell is ticked."""
    return bool(index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked)


def toggle(model: QAbstractItemModel, index: Index) -> bool:
    """Tick a cell, or untick it."""
    state = Qt.CheckState.Unchecked if is_ticked(index) else Qt.CheckState.Checked
    return model.setData(index, state, Qt.ItemDataRole.CheckStateRole)


class TickBox(QCheckBox):
    """A tick box with its text, and below it, muted, a detail; wraps: both may run over several lines."""

    def __init__(self, theme: Theme, text: str = "", detail: str = "", *, wraps: bool = False) -> None:
        super().__init__(text)
        self._theme = theme
        self._detail = ""
        self._wraps = wraps
        self.set_detail(detail)
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def set_detail(self, detail: str) -> None:
        """Set what stands below the text."""
        self._detail = detail
        self.setAccessibleDescription(detail)
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for box, text, detail and focus ring."""
        detail = QFontMetrics(self._detail_font())
        width = max(self.fontMetrics().horizontalAdvance(self.text()), detail.horizontalAdvance(self._detail))
        width += _LEFT + _RIGHT + SPACE
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same: nothing of it is ever cut; what wraps may be narrow, and is higher then."""
        return QSize(self.fontMetrics().averageCharWidth() * 16, CONTROL) if self._wraps else self.sizeHint()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of text and detail in a width."""
        return max(CONTROL - 4, sum(self._heights(width)) + SPACE + SPACE // 2)

    def hitButton(self, position: object) -> bool:  # noqa: ARG002, N802 - Qt's name
        """Take clicks anywhere on the widget."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint box, text, detail and, with the focus, a ring."""
        painter = QPainter(self)
        text, detail = self._heights(self.width())
        top = (self.height() - text - detail) // 2
        area = QRect(_LEFT, top, self.width() - _LEFT - _RIGHT, text)
        place = QRect(SPACE // 2, top + (self.fontMetrics().height() - TICK) // 2, TICK, TICK)
        paint_tick(painter, place, self._theme, ticked=self.isChecked(), enabled=self.isEnabled())
        painter.setPen(self._theme.colour("text" if self.isEnabled() else "disabled"))
        painter.drawText(area, self._flags() | int(Qt.TextFlag.TextShowMnemonic), self.text())
        painter.save()
        painter.setFont(self._detail_font())
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(QRect(area.left(), area.bottom() + 1, area.width(), detail), self._flags(), self._detail)
        painter.restore()
        if self.hasFocus():
            paint_ring(painter, self.rect(), self._theme)
        painter.end()

    def _flags(self) -> int:
        """Return how the texts are laid out."""
        return int(Qt.TextFlag.TextWordWrap) if self._wraps else 0

    def _heights(self, width: int) -> tuple[int, int]:
        """Return the heights of text and detail in a width."""
        room = QRect(0, 0, max(width - _LEFT - _RIGHT, 1), 0)
        text = self.fontMetrics().boundingRect(room, self._flags(), self.text()).height()
        detail = QFontMetrics(self._detail_font()).boundingRect(room, self._flags(), self._detail).height()
        return max(text, self.fontMetrics().height()), detail if self._detail else 0

    def _detail_font(self) -> QFont:
        """Return the font of the detail."""
        return self._theme.font(0.9)
