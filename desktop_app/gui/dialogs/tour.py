"""The tour of the three steps, and before it, at the first start, the one question; one flow that can be skipped."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from desktop_app.gui.dialogs.window_dialog import WindowDialog
from desktop_app.gui.preferences import Preferences
from desktop_app.gui.text import PlainLabel, ReadingText
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.first_question import FirstQuestion
from desktop_app.gui.widgets.illustration import Illustration
from desktop_app.gui.widgets.layout import column, row

_DRAWING = QSize(520, 200)


class TourDialog(WindowDialog):
    """Escape skips; asks: begin with the question. However it ends, it is noted, so that nobody is asked twice."""

    def __init__(self, parent: QWidget, theme: Theme, preferences: Preferences, *, asks: bool = False) -> None:
        super().__init__(parent, "tour_dialog")
        self.setWindowTitle(self.tr("Welcome to Proofbook") if asks else self.tr("The tour"))
        self._preferences = preferences
        self.question = FirstQuestion(theme, preferences) if asks else None
        self._panels = QStackedWidget()
        if self.question:
            self._panels.addWidget(self.question)
        for panel in self._tour(theme):
            self._panels.addWidget(panel)
        self._place = PlainLabel(role="muted")
        self.skip_button = self._button(self.tr("Skip"), "skip_button")
        self.back_button = self._button(self.tr("Back"), "back_button")
        self.next_button = self._button("", "next_button")
        self.next_button.setProperty("kind", "primary")
        self.next_button.setDefault(True)
        self.skip_button.clicked.connect(self.reject)
        self.back_button.clicked.connect(lambda: self._show(self._panels.currentIndex() - 1))
        self.next_button.clicked.connect(self._go_on)
        buttons = row(self.skip_button, None, self._place, SPACE, self.back_button, self.next_button)
        self.setLayout(column(self._panels, buttons, spacing=2 * SPACE, margin=3 * SPACE))
        self.finished.connect(self._note)
        self._show(0)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Take the height of what is in it, before Qt puts the dialog in the middle."""
        layout = self.layout()
        if layout is not None:
            self.resize(self.sizeHint().width(), layout.totalHeightForWidth(self.sizeHint().width()))
        super().showEvent(event)

    def _tour(self, theme: Theme) -> list[QWidget]:
        """Return the panels of the tour."""
        return [
            self._panel(
                theme,
                "open",
                self.tr("First: open an address book"),
                self.tr(
                    "Drop a file that you exported from Outlook, Google, your phone or another program. If you don’t "
                    "have one yet, Help shows how to get your contacts out. Your file is only read, never changed, "
                    "and nothing leaves this computer."
                ),
                self.tr("A contact file is dropped and becomes an open address book."),
            ),
            self._panel(
                theme,
                "review",
                self.tr("Second: go through what looks mistyped"),
                self.tr(
                    "Proofbook shows each suspicious domain, says why, and suggests the right spelling. You decide: "
                    "fix it, keep it, or ask the person first. Nothing is changed unless you say so, and every "
                    "decision can be undone."
                ),
                self.tr("A list of domains, the change from army.ml to army.mil, and buttons to decide."),
            ),
            self._panel(
                theme,
                "export",
                self.tr("Third: export the cleaned copy"),
                self.tr(
                    "Proofbook writes a new file in which only what you fixed is different, checks it, and tells you "
                    "in numbers that no contact was lost. Import that copy where your contacts are to go."
                ),
                self.tr("The old file stays as it is beside a new one with the fix."),
            ),
        ]

    def _panel(self, theme: Theme, name: str, title: str, text: str, said: str) -> QWidget:
        """Return a drawing with its heading and text."""
        reading = ReadingText(title)
        reading.show_text(text)
        panel = QWidget()
        drawing = Illustration(theme, name, _DRAWING, said)
        panel.setLayout(
            column(
                row(None, drawing, None), PlainLabel(title, role="heading", wrap=True), reading, None, spacing=SPACE + 4
            )
        )
        return panel

    def _button(self, text: str, name: str) -> QPushButton:
        """Return a button of the dialog."""
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _show(self, number: int) -> None:
        """Show a panel."""
        self._panels.setCurrentIndex(number)
        last = number == self._panels.count() - 1
        self.next_button.setText(self.tr("Start") if last else self.tr("Next"))
        self.back_button.setVisible(number > 0)
        self.skip_button.setVisible(not last)
        place = self.tr("{number} of {total}").format(number=number + 1, total=self._panels.count())
        self._place.setText(place)
        if self.question and number == 0:
            self.question.country.setFocus()
        else:
            self.next_button.setFocus()

    def _go_on(self) -> None:
        """Show the next panel; an answer must be right before it is kept."""
        number = self._panels.currentIndex()
        if self.question and number == 0 and not self.question.keep():
            return
        if number == self._panels.count() - 1:
            self.accept()
        else:
            self._show(number + 1)

    def _note(self) -> None:
        """Note that this was seen or skipped."""
        if self.question:
            self._preferences.change(is_welcomed=True, is_toured=True)
        else:
            self._preferences.change(is_toured=True)
