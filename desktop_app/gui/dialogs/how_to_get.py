"""“How do I get my contacts out?”: the programs at the left, a few steps at the right."""

from PySide6.QtCore import QModelIndex, QStringListModel, Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QListView, QPushButton, QScrollArea, QWidget

from desktop_app.gui.announcing import announce
from desktop_app.gui.dialogs.window_dialog import WindowDialog
from desktop_app.gui.guidance.guides import guides
from desktop_app.gui.text import PlainLabel, ReadingText
from desktop_app.gui.theme import SPACE
from desktop_app.gui.widgets.layout import column, row


class HowToGetDialog(WindowDialog):
    """The text can be read, selected and copied; the button opens what was exported."""

    def __init__(self, parent: QWidget, open_button: QPushButton) -> None:
        super().__init__(parent, "how_to_get_dialog")
        self.setWindowTitle(self.tr("How do I get my contacts out?"))
        self.resize(max(860, self.fontMetrics().averageCharWidth() * 110), max(560, self.fontMetrics().height() * 30))
        self._guides = guides()
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Where your contacts are"))
        self.list.setModel(QStringListModel([each.title for each in self._guides], self.list))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setProperty("menu", "true")
        self.list.setFixedWidth(self.list.sizeHintForColumn(0) + 6 * SPACE)
        self._title = PlainLabel(role="heading", wrap=True)
        self.steps, self.outcome, self.holds, self.otherwise = (
            ReadingText(name)
            for name in (
                self.tr("The steps"),
                self.tr("What you get"),
                self.tr("Does it hold everything?"),
                self.tr("If it isn’t possible"),
            )
        )
        self._area = QScrollArea()
        self.copy_button = QPushButton(self.tr("Copy the steps"))
        self.copy_button.setObjectName("copy_button")
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._copy)
        self.open_button = open_button
        self.open_button.clicked.connect(self.accept)
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(self._show)
        self.list.setCurrentIndex(self.list.model().index(0, 0))
        self.list.setFocus()

    def _lay_out(self) -> None:
        """Put list and guide beside each other, the buttons below."""
        sheet = QWidget()
        parts: list[QWidget | int | None] = [self._title, SPACE // 2, self.steps]
        for text in (self.outcome, self.holds, self.otherwise):
            parts += [SPACE, PlainLabel(text.accessibleName(), role="section"), text]
        sheet.setLayout(column(*parts, None, spacing=SPACE // 2, margin=SPACE))
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(sheet)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        middle = row(self.list, self._area, spacing=2 * SPACE)
        middle.setStretch(1, 1)
        offline = self.tr(
            "Proofbook makes no connection; follow these steps in the other program, and then open the file here."
        )
        whole = column(
            PlainLabel(self.windowTitle(), role="heading"),
            PlainLabel(offline, role="muted", wrap=True),
            middle,
            row(self.copy_button, None, close, self.open_button),
            spacing=SPACE + 4,
            margin=3 * SPACE,
        )
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin at the top."""
        super().showEvent(event)
        self._area.verticalScrollBar().setValue(0)

    @property
    def text(self) -> str:
        """Return the guide that is shown, as it is copied."""
        return f"{self._title.text()}\n{self.steps.toPlainText()}"

    def _show(self, index: QModelIndex) -> None:
        """Show a guide."""
        guide = self._guides[index.row()]
        self._title.setText(guide.title)
        self.steps.show_text("\n".join(f"{number}. {step}" for number, step in enumerate(guide.steps, start=1)))
        self.outcome.show_text(guide.result)
        self.holds.show_text(guide.holds)
        self.otherwise.show_text(guide.otherwise)
        self._area.verticalScrollBar().setValue(0)

    def _copy(self) -> None:
        """Put the steps on the clipboard, such as for a mail to a colleague."""
        QGuiApplication.clipboard().setText(self.text)
        announce(self, self.tr("Copied"))
