"""A button that carries out an action and shows its key."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton

from desktop_app.gui.actions import icon_name, keys_shown
from desktop_app.gui.text import copy_tooltip
from desktop_app.gui.theme import CONTROL, SPACE, Theme


class KeyButton(QPushButton):
    """Shows text, icon and state of an action, and the key at the right."""

    def __init__(self, theme: Theme, *, kind: str = "action", key: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._key = key
        self._name = ""
        self._action: QAction | None = None
        self.setProperty("kind", kind)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus in the list
        self.setAutoDefault(False)
        self.setIconSize(QSize(18, 18))
        if key or kind == "choice":
            self.setProperty("keyed", "true")
        self.setMinimumHeight(CONTROL)

    @classmethod
    def of(cls, action: QAction, theme: Theme, *, kind: str = "action", text: str = "") -> "KeyButton":
        """Return a button for an action; text: instead of the action's own."""
        button = cls(theme, kind=kind, key=keys_shown(action))
        button._name = text or action.text().replace("&", "")
        button.setText(button._name)
        button.setObjectName(f"{action.objectName()}_button")
        button.follow(action)
        theme.dress(button, icon_name(action), "on_accent" if kind == "primary" else "text")
        return button

    def follow(self, action: QAction) -> None:
        """Trigger an action, and be enabled when it is."""
        self._action = action
        self.clicked.connect(action.trigger)
        action.changed.connect(self._update_state)
        self._update_state()

    def _update_state(self) -> None:
        """Take over what may have changed."""
        if self._action is None:
            return
        self.setEnabled(self._action.isEnabled())
        copy_tooltip(self._action, self)
        if self._name:
            self._key = keys_shown(self._action)
            self.setAccessibleName(f"{self._name}, {self._key}" if self._key else self._name)
            self.updateGeometry()
            self.update()  # where the size stays, another key would not be painted

    @property
    def key(self) -> str:
        """Return the key shown."""
        return self._key

    def show_choice(self, text: str, key: str) -> None:
        """Show a text from a book, and a key."""
        self._key = key
        self.setText(text.replace("&", "&&"))
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for the text and the key."""
        hint = super().sizeHint()
        return QSize(hint.width() + self._key_width() + SPACE, max(hint.height(), CONTROL))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same: a button's text is never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Enter press the button that has the focus, not only Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the key on top of the button, where there is room for it beside the text; the tool tip has it too."""
        super().paintEvent(event)
        if not self._key or self.width() < self.sizeHint().width():
            return
        primary = self.property("kind") == "primary" and self.isEnabled()
        colour = self._theme.colour("on_accent" if primary else "muted" if self.isEnabled() else "disabled")
        width = self._key_width()
        height = QFontMetrics(self._key_font()).height() + 4
        box = QRectF(self.width() - width - 10.5, (self.height() - height) / 2, width, height)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 1))
        painter.drawRoundedRect(box, 3, 3)
        painter.setFont(self._key_font())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self._key)
        painter.end()

    def _key_font(self) -> QFont:
        """Return the font of the key."""
        return self._theme.font(0.8)

    def _key_width(self) -> int:
        """Return the width of the key's box."""
        return QFontMetrics(self._key_font()).horizontalAdvance(self._key) + 12 if self._key else 0
