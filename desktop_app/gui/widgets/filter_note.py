"""Above the list while a filter is on: how many of how many are shown, and the ways to show more."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QWidget

from desktop_app.gui import wording
from desktop_app.gui.finding_filter import FindingFilter
from desktop_app.gui.text import PlainLabel, set_tooltip
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.key_button import KeyButton
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.words.destination import destination_words


class FilterNote(QFrame):
    """destination_removed: the chip was clicked away; cleared: everything is wanted again; again: filter anew."""

    destination_removed = Signal()
    cleared = Signal()
    again = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("card", "accent")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._count = PlainLabel(role="strong", wrap=True)
        self._stale = PlainLabel(role="small", wrap=True)
        self._destination = PlainLabel(wrap=True)
        self.chip_button = QPushButton()
        self.chip_button.setProperty("kind", "icon")
        self.chip_button.setIconSize(QSize(14, 14))
        self.chip_button.clicked.connect(self.destination_removed)
        theme.dress(self.chip_button, "remove")
        self.clear_button = _quiet(theme, self.tr("Show all"), "Esc")
        self.clear_button.clicked.connect(self.cleared)
        self.again_button = _quiet(theme, self.tr("Filter again"))
        self.again_button.clicked.connect(self.again)
        line = row(self._destination, self.chip_button)
        line.setAlignment(self.chip_button, Qt.AlignmentFlag.AlignTop)
        line.setStretch(0, 1)
        self._chip = QWidget()
        self._chip.setLayout(line)
        self.setLayout(
            column(
                self._chip,
                self._count,
                self._stale,
                row(self.clear_button, self.again_button, None, spacing=SPACE // 2),
                spacing=SPACE // 2,
                margin=SPACE,
            )
        )
        self.hide()

    @property
    def text(self) -> str:
        """Return what is said."""
        parts = (self._destination.text() if not self._chip.isHidden() else "", self._count.text())
        return "\n".join(part for part in parts if part)

    def show_filter(self, wanted: FindingFilter, shown: int, total: int) -> None:
        """Say what a filter has left."""
        self._chip.setVisible(bool(wanted.destination))
        if wanted.destination:
            words = destination_words(wanted.destination)
            self._destination.setText(words)
            remove = self.tr("Don’t filter by this: {filter}").format(filter=words)
            self.chip_button.setAccessibleName(remove)
            set_tooltip(self.chip_button, remove)
        none = self.tr("No domain, name or address matches this filter.")
        some = wording.plural(shown, "{n} of {total} domains is shown.", "{n} of {total} domains are shown.")
        self._count.setText(some.replace("{total}", wording.number(total)) if shown else none)
        self.say_stale(0)
        self.show()

    def say_stale(self, count: int) -> None:
        """Say how many of the domains shown would be hidden by now, since something was decided about them."""
        self._stale.setVisible(count > 0)
        self.again_button.setVisible(count > 0)
        if count:
            said = wording.plural(
                count, "{n} of them is decided otherwise by now.", "{n} of them are decided otherwise by now."
            )
            self._stale.setText(said)


def _quiet(theme: Theme, text: str, key: str = "") -> KeyButton:
    """Return a button that keeps in the background."""
    button = KeyButton(theme, kind="quiet", key=key)
    button.setText(text)
    button.setAccessibleName(f"{text}, {key}" if key else text)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
