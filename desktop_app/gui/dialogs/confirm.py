"""A question with two answers, in plain text, and a list of what it is about."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QPushButton, QWidget

from desktop_app.gui.dialogs.window_dialog import WindowDialog
from desktop_app.gui.text import PlainLabel
from desktop_app.gui.theme import SPACE
from desktop_app.gui.widgets.layout import column, row


class ConfirmDialog(WindowDialog):
    """Enter gives the answer of the primary button, Escape says no; no empty: there is nothing to choose.

    loses: yes throws something away, so that no is the primary button. about: what the question is about, in place of
    lines.
    """

    def __init__(
        self,
        parent: QWidget,
        title: str,
        text: str,
        yes: str,
        no: str,
        *,
        lines: Sequence[str] = (),
        loses: bool = False,
        about: QWidget | None = None,
    ) -> None:
        super().__init__(parent, "confirm_dialog")
        self.setWindowTitle(title)
        self.setMinimumWidth(480)
        self.yes_button = QPushButton(yes)
        self.yes_button.setObjectName("yes_button")
        self.yes_button.setAutoDefault(False)
        self.yes_button.clicked.connect(self.accept)
        self.no_button = QPushButton(no)
        self.no_button.setObjectName("no_button")
        self.no_button.setAutoDefault(False)
        self.no_button.clicked.connect(self.reject)
        self.no_button.setHidden(not no)
        self.sentence = PlainLabel(text, wrap=True)
        parts: list[QWidget] = [PlainLabel(title, role="heading", wrap=True), self.sentence]
        if about:
            parts.append(about)
        elif lines:
            parts.append(self._list(lines))
        body = column(*parts, spacing=SPACE + 4, margin=3 * SPACE)
        body.addSpacing(SPACE)
        body.addLayout(row(None, self.no_button, self.yes_button))
        self.setLayout(body)
        primary = self.no_button if loses else self.yes_button
        primary.setProperty("kind", "primary")
        primary.setDefault(True)
        primary.setFocus()

    def _list(self, lines: Sequence[str]) -> QListView:
        """Return the list of what the question is about."""
        view = QListView()
        view.setAccessibleName(self.tr("What will be changed"))
        view.setModel(QStringListModel(list(lines), view))
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        view.setUniformItemSizes(True)
        view.setSpacing(2)
        view.setFixedHeight(min(320, (view.fontMetrics().height() + 4) * len(lines) + 24))
        return view


def ask(
    parent: QWidget,
    title: str,
    text: str,
    yes: str,
    no: str,
    then: Callable[[], None],
    *,
    lines: Sequence[str] = (),
    loses: bool = False,
) -> ConfirmDialog:
    """Ask, and carry on with then if the answer is yes."""
    dialog = ConfirmDialog(parent, title, text, yes, no, lines=lines, loses=loses)
    dialog.accepted.connect(then)
    dialog.open()
    return dialog
