"""A list to choose from that opens below its field; what is too long for the field ends in “…”."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

from desktop_app.gui.text import PlainLabel
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.row_painting import paint_icon
from desktop_app.gui.words.organisation import as_set_by
from desktop_app.settings.user_settings import AS_SYSTEM

_ARROW = 16  # pixels
_LETTERS = 12
"""How many letters the field has room for at the least; its list is as wide as it needs to be."""


class ChoiceBox(QComboBox):
    """Paints the arrow in the colour of the text. label: its name, to be put beside it.

    On Linux Qt calls a closed list by what is chosen in it; a screen reader learns its name from the label alone.
    """

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.label = PlainLabel(name, role="section")
        self.label.setBuddy(self)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)
        theme.changed.connect(self.update)

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """Make the list wide enough for its longest line."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 4 * SPACE)
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint the field, its text and the arrow."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.width() - _ARROW - 5 * SPACE
        option.currentText = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        place = QRect(self.width() - _ARROW - SPACE, (self.height() - _ARROW) // 2, _ARROW, _ARROW)
        paint_icon(painter, place, "down", self._theme, "text" if self.isEnabled() else "disabled")
        painter.end()


def offer_choices(
    box: ChoiceBox,
    of_organisation: str,
    of_system: str,
    choices: Iterable[tuple[str, str]],
    chosen: str,
    *,
    is_locked: bool,
) -> None:
    """Fill a box with what the organisation has set, if it has, what the system is set to, and (value, name) choices.

    chosen: a value, AS_SYSTEM, or empty where nothing is: the organisation's, or else the system's. is_locked: only
    that counts.
    """
    if is_locked:
        box.addItem(of_organisation or of_system, "")
        return
    if of_organisation:
        box.addItem(as_set_by(of_organisation), "")
    box.addItem(of_system, AS_SYSTEM if of_organisation else "")
    for value, name in choices:
        box.addItem(name, value)
    box.setCurrentIndex(max(box.findData(chosen), 0))
