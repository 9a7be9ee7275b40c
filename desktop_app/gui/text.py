"""The one place that puts text on the screen: labels, tool tips and reading fields are plain, whatever a contact holds.

Qt guesses rich text in labels, message boxes and tool tips; a contact named `<img src=…>` would load the image.
Nothing else in gui makes a QLabel, a QMessageBox or a tool tip; a test keeps it so.
A phrase made below the window is shown in its language.
"""

from html import escape
from typing import Protocol

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QTextEdit, QWidget

from desktop_app.files.display import harmless
from desktop_app.gui.wording import translated

_LONGEST_LINE = 2000


class HasToolTip(Protocol):
    """A widget or an action."""

    def setToolTip(self, text: str, /) -> None:  # noqa: N802 - Qt's name
        """Set the tool tip."""


def tooltip(text: str) -> str:
    """Return a tool tip that shows text as it is: escaped where Qt would take it for HTML."""
    shown = harmless(translated(text), _LONGEST_LINE)
    return f"<qt>{escape(shown)}</qt>" if GuiQt.mightBeRichText(shown) else shown


def set_tooltip(target: HasToolTip, text: str) -> None:
    """Give a widget or an action a plain tool tip."""
    target.setToolTip(tooltip(text))


def copy_tooltip(source: QAction, target: HasToolTip) -> None:
    """Give a button the tool tip of its action, which is plain already."""
    target.setToolTip(source.toolTip())


class PlainLabel(QLabel):
    """A label that never reads its text as HTML. role: the style of the text (title, heading, muted …)."""

    def __init__(self, text: str = "", role: str = "body", *, wrap: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show a text, without control and hidden characters."""
        super().setText("\n".join(harmless(line, _LONGEST_LINE) for line in translated(text).split("\n")))


class ElidedLabel(PlainLabel):
    """A label of one line that ends in “…” where it is too long, and shows the whole as a tool tip then."""

    def __init__(self, text: str = "", role: str = "body") -> None:
        super().__init__(text, role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a width to which the label may shrink."""
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Offer the whole text where only a part fits."""
        super().resizeEvent(event)
        self._update_tooltip()

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show a text."""
        super().setText(text)
        self._update_tooltip()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint as much as fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        area = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), text)

    def _update_tooltip(self) -> None:
        """Show the whole text as a tool tip only where it is cut."""
        cut = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
        set_tooltip(self, self.text() if cut else "")


class ReadingText(QTextEdit):
    """Plain text to be read: it can have the focus, be selected and copied, and is as high as it needs to be."""

    height_changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def show_text(self, text: str) -> None:
        """Show a text, line by line without control and hidden characters."""
        self.setPlainText("\n".join(harmless(line, _LONGEST_LINE) for line in translated(text).split("\n")))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Fit again when the font changes."""
        super().changeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Take the height of the text."""
        self.setFixedHeight(int(self.document().size().height()) + 2 * self.frameWidth())
        self.height_changed.emit()


def label(text: str = "", role: str = "body", *, wrap: bool = False, parent: QWidget | None = None) -> PlainLabel:
    """Return a plain label."""
    made = PlainLabel(text, role, wrap=wrap)
    if parent:
        made.setParent(parent)
    return made


def in_menu(text: str) -> str:
    """Return a text for a menu, where & would mark a letter."""
    return text.replace("&", "&&")
