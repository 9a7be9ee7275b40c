"""The steps of the job at the top of the window: where one is, and a way to the others."""

import enum

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.layout import row

_DISC = 22  # pixels
_UNDERLINE = 3


class Step(enum.IntEnum):
    """The steps, numbered as on the screen."""

    OPEN = 1
    OVERVIEW = 2
    REVIEW = 3
    EXPORT = 4


class _StepButton(QPushButton):
    """A number in a disc, and a word; the current step is bold, filled and underlined."""

    def __init__(self, theme: Theme, step: Step, words: str) -> None:
        super().__init__()
        self._theme, self._step, self._words = theme, step, words
        self.is_current = False
        self.setObjectName(f"step_{step.name.lower()}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(True)  # Enter, not only Space
        theme.changed.connect(self.update)

    def show_current(self, is_current: bool, name: str) -> None:
        """Show whether this is where one is; name: what a screen reader says."""
        self.is_current = is_current
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for disc and word, also when it is bold."""
        metrics = QFontMetrics(self._theme.font(bold=True))
        disc = max(_DISC, metrics.height() + 2)
        return QSize(disc + metrics.horizontalAdvance(self._words) + 4 * SPACE, disc + SPACE + SPACE // 2 + _UNDERLINE)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint disc, number, word, and what marks the current step and the focus."""
        theme, current = self._theme, self.is_current
        tone = "text" if current else "muted" if self.isEnabled() else "outline"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse() and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(whole, 6, 6)
        size = self.sizeHint().height() - SPACE - SPACE // 2 - _UNDERLINE
        disc = QRectF(SPACE, (self.height() - _UNDERLINE - size) / 2, size, size).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(theme.colour("accent" if current else tone), 1.5))
        painter.setBrush(theme.colour("accent") if current else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc)
        painter.setFont(self._font(0.85))
        painter.setPen(theme.colour("on_accent" if current else tone))
        painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), str(int(self._step)))
        painter.setFont(self._font(1.0))
        painter.setPen(theme.colour(tone))
        words = QRectF(disc.right() + SPACE, 0, self.width(), self.height() - _UNDERLINE)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self._words)
        if current:
            line = QRectF(SPACE, self.height() - _UNDERLINE - 1, self.width() - 2 * SPACE, _UNDERLINE)
            painter.fillRect(line, theme.colour("accent"))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(whole, 6, 6)
        painter.end()

    def _font(self, scale: float) -> QFont:
        """Return the font, bold where one is."""
        return self._theme.font(scale, bold=self.is_current)


class StepBar(QWidget):
    """Emits chosen with the step that the person wants to go to."""

    chosen = Signal(Step)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("page", "true")
        self._words = {
            Step.OPEN: self.tr("Open"),
            Step.OVERVIEW: self.tr("Overview"),
            Step.REVIEW: self.tr("Review"),
            Step.EXPORT: self.tr("Export"),
        }
        self.buttons = {step: _StepButton(theme, step, words) for step, words in self._words.items()}
        for step, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, wanted=step: self.chosen.emit(wanted))
        line = row(*self.buttons.values(), None, spacing=SPACE)
        line.setContentsMargins(SPACE, SPACE // 2, SPACE, 0)
        self.setLayout(line)

    def show_step(self, current: Step, reachable: set[Step]) -> None:
        """Show where one is, and where one could go."""
        for step, button in self.buttons.items():
            name = self.tr("Step {number} of {total}: {name}")
            if step is current:
                name = self.tr("Step {number} of {total}: {name}, you are here")
            said = name.format(number=int(step), total=len(Step), name=self._words[step])
            button.show_current(step is current, said)
            button.setEnabled(step in reachable or step is current)
