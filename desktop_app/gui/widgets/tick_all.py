"""One tick box for all addresses of a domain, which says how many of them are ticked."""

from PySide6.QtCore import Signal

from desktop_app.gui import wording
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.tick_box import TickBox


class TickAll(TickBox):
    """Gone where there is but one address. Emits chosen with whether all are to be ticked, or none."""

    chosen = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setObjectName("tick_all")
        self._are_all = True
        self.clicked.connect(lambda: self.chosen.emit(not self._are_all))
        self.hide()

    def show_ticked(self, ticked: int, total: int) -> None:
        """Show how many addresses are ticked."""
        self._are_all = ticked == total
        all_of_them = wording.plural(total, "{n} ticked", "All {n} ticked")
        some = wording.plural(total, "{some} of {n} ticked", "{some} of {n} ticked")
        self.setText(all_of_them if self._are_all else some.format(some=wording.number(ticked)))
        self.setAccessibleName(self.text())
        self.setChecked(self._are_all)
        self.updateGeometry()
        self.setVisible(total > 1)
