"""What was written: counts, where it is, and where to go from here."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.gui import wording
from desktop_app.gui.announcing import announce
from desktop_app.gui.exporting import ExportOutcome
from desktop_app.gui.text import PlainLabel, ReadingText
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.layout import card, column, row
from desktop_app.gui.widgets.message_bar import MessageBar
from desktop_app.gui.widgets.themed_icon import ThemedIcon
from desktop_app.gui.widgets.what_now_card import WhatNowCard
from desktop_app.gui.words.planned import counts_line, list_line, proof_lines


class ExportResult(QWidget):
    """Emits folder_wanted and file_wanted with the path of what was written, back_wanted, open_wanted."""

    folder_wanted = Signal(object)
    file_wanted = Signal(object)
    back_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._outcome: ExportOutcome | None = None
        self._counts = PlainLabel(role="heading", wrap=True)
        self._proof = ReadingText(self.tr("What was checked"))
        self._paths = ReadingText(self.tr("What was written"))
        self._warning = MessageBar(theme, "warning", "probable")
        self.left = MessageBar(theme, "accent", "info")
        self.what_now = WhatNowCard(theme)
        self.folder_button = QPushButton(self.tr("Show in &folder"))
        self.folder_button.setObjectName("folder_button")
        self.folder_button.setProperty("kind", "primary")
        self.folder_button.clicked.connect(self._show_folder)
        theme.dress(self.folder_button, "folder", "on_accent")
        self.read_button = QPushButton()
        self.read_button.setObjectName("read_button")
        self.read_button.clicked.connect(self._open_page)
        theme.dress(self.read_button, "open")
        back = QPushButton(self.tr("&Back to the review"))
        back.clicked.connect(self.back_wanted)
        theme.dress(back, "back")
        another = QPushButton(self.tr("&Open another book"))
        another.clicked.connect(self.open_wanted)
        theme.dress(another, "open")
        head = row(
            ThemedIcon(theme, "done", 40, "right"), SPACE, column(self._counts, self._proof, self._paths, spacing=4)
        )
        head.setStretch(2, 1)
        self._rest = QWidget()
        page = column(
            card(head, margin=2 * SPACE),
            self._warning,
            self.left,
            row(self.folder_button, self.read_button, None, back, another),
            self.what_now,
            self._rest,
            spacing=SPACE + 4,
        )
        page.setStretch(4, 1)
        self.setLayout(page)

    @property
    def text(self) -> str:
        """Return what is said."""
        return "\n".join((self._counts.text(), self._proof.toPlainText(), self._paths.toPlainText()))

    def forget(self) -> None:
        """Let go of what was written."""
        self._outcome = None

    def show_left(self, paths: Sequence[Path]) -> None:
        """Say which other books have changes that are in no copy yet, since each book is written by itself."""
        if not paths:
            self.left.clear()
            return
        self.left.say(
            wording.plural(
                len(paths),
                "{n} other address book has changes that are in no copy yet",
                "{n} other address books have changes that are in no copy yet",
            ),
            ", ".join(wording.shown(path.name, 80) for path in paths),
        )

    def show_outcome(self, outcome: ExportOutcome) -> None:
        """Show what was written."""
        self._outcome = outcome
        if outcome.exported:
            self._counts.setText(counts_line(outcome.exported))
            self._proof.show_text("\n".join(proof_lines(outcome.exported)))
        else:
            self._counts.setText(list_line(outcome.plan))
            self._proof.show_text(self.tr("Print it, correct each address where it is kept, and tick it off."))
        self._paths.show_text("\n".join(str(path) for path in (outcome.order.path, *outcome.reports)))
        self.read_button.setText(self.tr("Open the &report") if outcome.exported else self.tr("Open the &list"))
        self.read_button.setVisible(self._page is not None)
        self.what_now.setVisible(outcome.facts is not None)
        self._rest.setVisible(outcome.facts is None)
        if outcome.facts:
            self.what_now.show_facts(outcome.facts)
        if outcome.report_error:
            self._warning.say(self.tr("The copy is written, but a report is not"), outcome.report_error)
        else:
            self._warning.clear()
        announce(self, self._counts.text())

    @property
    def _page(self) -> Path | None:
        """Return the page to read and print that was written, if there is one."""
        if self._outcome is None:
            return None
        if self._outcome.exported is None:
            return self._outcome.order.path
        return next((path for path in self._outcome.reports if path.suffix == ".html"), None)

    def _open_page(self) -> None:
        """Ask for the page to be opened."""
        if self._page:
            self.file_wanted.emit(self._page)

    def _show_folder(self) -> None:
        """Ask for the folder of the copy."""
        if self._outcome:
            self.folder_wanted.emit(self._outcome.order.path)
