"""“What now?”: the place where the copy is to go, and what to know about it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop_app.export.file_facts import FileFacts
from desktop_app.gui.guidance.what_now import Place, advice, place_name
from desktop_app.gui.text import PlainLabel, ReadingText
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.choice_box import ChoiceBox
from desktop_app.gui.widgets.layout import card, column, row

_LETTERS = 24
"""How many letters the choice has room for."""


class WhatNowCard(QWidget):
    """A choice, and three texts that go with it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._facts: FileFacts | None = None
        self.choice = ChoiceBox(theme, self.tr("Where does the copy go?"))
        for place in Place:
            self.choice.addItem(place_name(place), place)
        self.choice.setMinimumContentsLength(_LETTERS)
        self.choice.currentIndexChanged.connect(lambda _index: self._show())
        self.file = ReadingText(self.tr("About this file"))
        self.importing = ReadingText(self.tr("Importing it"))
        self.completing = ReadingText(self.tr("So that the old spelling doesn’t come back"))
        self._sections = [
            (PlainLabel(text.accessibleName(), role="section"), text)
            for text in (self.file, self.importing, self.completing)
        ]
        inside = QWidget()
        parts = [part for section in self._sections for part in (*section, SPACE)]
        inside.setLayout(column(*parts, None, spacing=SPACE // 2))
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        line = row(
            PlainLabel(self.tr("What now?"), role="heading"), None, self.choice.label, self.choice, spacing=2 * SPACE
        )
        framed = card(line, area, spacing=SPACE, margin=2 * SPACE)
        layout = column(framed)
        layout.setStretch(0, 1)
        self.setLayout(layout)

    @property
    def text(self) -> str:
        """Return what is said."""
        return "\n".join(text.toPlainText() for _, text in self._sections)

    def show_facts(self, facts: FileFacts) -> None:
        """Say what there is to know about a copy."""
        self._facts = facts
        self._show()

    def _show(self) -> None:
        """Say what goes with the chosen place."""
        if self._facts is None:
            return
        said = advice(Place(self.choice.currentData()), self._facts)
        for (label, text), sentences in zip(self._sections, said, strict=True):
            text.show_text("\n".join(f"• {sentence}" for sentence in sentences))
            label.setVisible(bool(sentences))
            text.setVisible(bool(sentences))
