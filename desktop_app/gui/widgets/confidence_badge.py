"""How sure a finding is: always an icon and a word."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.gui import wording
from desktop_app.gui.icons import pixmap
from desktop_app.gui.text import PlainLabel
from desktop_app.gui.theme import Theme
from desktop_app.gui.words.finding_row import badge
from desktop_app.proofreading.finding import Finding

_SIZE = 18


class ConfidenceBadge(QWidget):
    """An icon beside the words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._finding: Finding | None = None
        self._icon = PlainLabel()
        self._words = PlainLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._words)
        theme.changed.connect(self._repaint)

    def show_finding(self, finding: Finding) -> None:
        """Show how sure a finding is, and what it is."""
        self._finding = finding
        self._words.setText(wording.what_it_is(finding))
        self._repaint()

    def _repaint(self) -> None:
        """Colour the icon and the words for the scheme."""
        if self._finding is None:
            return
        name, tone = badge(self._finding)
        colour = self._theme.colour(tone).name()
        ratio = self.devicePixelRatioF()
        drawn = pixmap(name, colour, round(_SIZE * ratio)).copy()
        drawn.setDevicePixelRatio(ratio)
        self._icon.setPixmap(drawn)
        self._words.setStyleSheet(f"color: {colour}; font-weight: 600;")
