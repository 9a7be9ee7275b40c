"""Shows something whole where there is room for it, and lets it scroll up and down in a window that is too low."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget


class LowArea(QScrollArea):
    """least: pixels that are always seen of it. Whoever changes the content's height calls updateGeometry."""

    def __init__(self, content: QWidget, least: int) -> None:
        super().__init__()
        self._content, self._least = content, least
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        content.setMinimumHeight(1)  # Qt would take the least height of texts in a narrow column
        self.setWidget(content)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for all of it."""
        return QSize(self._content.sizeHint().width(), self._whole())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for its width, and for as much of its height as must be seen."""
        bar = self.verticalScrollBar().sizeHint().width() if self.verticalScrollBar().isVisible() else 0
        return QSize(self._content.minimumSizeHint().width() + bar, min(self._least, self._whole()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """In another width, it has another height; what has the focus stays in sight."""
        super().resizeEvent(event)
        focused = self._content.focusWidget()
        if focused is not None and focused.hasFocus():
            self.ensureWidgetVisible(focused)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _whole(self) -> int:
        """Return the height of all of it in the present width."""
        layout = self._content.layout()
        if layout is not None and layout.hasHeightForWidth():
            return layout.totalHeightForWidth(max(self.viewport().width(), 1))
        return self._content.sizeHint().height()
