"""The decisions, as buttons with their keys, and one line that says what they are about."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from desktop_app.gui.actions import Actions
from desktop_app.gui.preferences import OWN_DOMAINS, is_managed
from desktop_app.gui.text import ElidedLabel, PlainLabel
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.key_button import KeyButton
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.tick_all import TickAll
from desktop_app.gui.words.organisation import spellings_set_by

_ORDER = ("fix_domain", "fix", "keep", "ask", "edit", "undecide")
_MARGIN = SPACE + 4


class DecisionPanel(QFrame):
    """Buttons in three columns, in two where there is less room; then the known-correct spelling and what it means.

    Emits arranged when there are more columns or fewer.
    """

    arranged = Signal()

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._scope = ElidedLabel(role="section")
        self.tick_all = TickAll(theme)
        self._about = QWidget()
        about = row(self._scope, self.tick_all)
        about.setStretch(0, 1)
        self._about.setLayout(about)
        self.buttons = {
            name: KeyButton.of(actions[name], theme, kind="primary" if name == "fix_domain" else "action")
            for name in (*_ORDER, "remember")
        }
        note = self.tr("About the spelling only: not whether mail there is safe or permitted.")
        self.note = PlainLabel(spellings_set_by() if is_managed(OWN_DOMAINS) else note, role="small", wrap=True)
        self.note.setMinimumHeight(self.note.fontMetrics().height())  # in its width; Qt reckons with a narrow column
        self._grid = QGridLayout()
        self._grid.setSpacing(SPACE)
        self.setLayout(column(self._about, self._grid, self.buttons["remember"], self.note, margin=_MARGIN))
        self._columns = 0
        self._arrange(3)

    def say_scope(self, text: str) -> None:
        """Say what a decision would be about."""
        self._scope.setText(text)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the width of two columns: the panel can always become that narrow."""
        return QSize(self._width_of(2), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Take as many columns as there is room for."""
        super().resizeEvent(event)
        self._arrange(3 if event.size().width() >= self._width_of(3) else 2)

    def _width_of(self, columns: int) -> int:
        """Return the width that the buttons need in so many columns."""
        widths = [
            max(self.buttons[name].sizeHint().width() for name in _ORDER[column::columns]) for column in range(columns)
        ]
        return sum(widths) + (columns - 1) * SPACE + 2 * _MARGIN + 2

    def _arrange(self, columns: int) -> None:
        """Put the buttons into columns."""
        if columns == self._columns:
            return
        self._columns = columns
        while self._grid.count():
            self._grid.takeAt(0)
        for place, name in enumerate(_ORDER):
            self._grid.addWidget(self.buttons[name], place // columns, place % columns)
        for place in range(3):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)
        self.arranged.emit()
