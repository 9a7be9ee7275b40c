"""What was written: counts, where it is, and where to go from here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.gui.announcing import announce
from desktop_app.gui.exporting import ExportOutcome
from desktop_app.gui.planned_words import counts_line, proof_lines
from desktop_app.gui.text import PlainLabel, ReadingText
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.layout import card, column, row
from desktop_app.gui.widgets.message_bar import MessageBar
from desktop_app.gui.widgets.themed_icon import ThemedIcon


class ExportResult(QWidget):
    """Emits folder_wanted with the path of the copy, back_wanted, open_wanted."""

    folder_wanted = Signal(object)
    back_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._outcome: ExportOutcome | None = None
        self._counts = PlainLabel(role="heading", wrap=True)
        self._proof = ReadingText(self.tr("What was checked"))
        self._paths = ReadingText(self.tr("What was written"))
        self._warning = MessageBar(theme, "warning", "probable")
        self.folder_button = QPushButton(self.tr("Show in &folder"))
        self.folder_button.setObjectName("folder_button")
        self.folder_button.setProperty("kind", "primary")
        self.folder_button.clicked.connect(self._show_folder)
        theme.dress(self.folder_button, "folder", "on_accent")
        back = QPushButton(self.tr("&Back to the review"))
        back.clicked.connect(self.back_wanted)
        theme.dress(back, "back")
        another = QPushButton(self.tr("&Open another book"))
        another.clicked.connect(self.open_wanted)
        theme.dress(another, "open")
        head = row(ThemedIcon(theme, "done", 40, "right"), SPACE, column(self._counts, self._proof, spacing=4))
        head.setStretch(2, 1)
        self.setLayout(
            column(
                card(column(head, SPACE, PlainLabel(self.tr("Written"), role="section"), self._paths), margin=24),
                self._warning,
                SPACE,
                row(self.folder_button, back, another, None),
                None,
                spacing=SPACE + 4,
            )
        )

    @property
    def text(self) -> str:
        """Return what is said."""
        return "\n".join((self._counts.text(), self._proof.toPlainText(), self._paths.toPlainText()))

    def forget(self) -> None:
        """Let go of what was written."""
        self._outcome = None

    def show_outcome(self, outcome: ExportOutcome) -> None:
        """Show what was written."""
        self._outcome = outcome
        self._counts.setText(counts_line(outcome.exported))
        self._proof.show_text("\n".join(proof_lines(outcome.exported)))
        self._paths.show_text("\n".join(str(path) for path in (outcome.exported.path, *outcome.reports)))
        if outcome.report_error:
            self._warning.say(self.tr("The copy is written, but a report is not"), outcome.report_error)
        else:
            self._warning.clear()
        announce(self, self._counts.text())

    def _show_folder(self) -> None:
        """Ask for the folder of the copy."""
        if self._outcome:
            self.folder_wanted.emit(self._outcome.exported.path)
