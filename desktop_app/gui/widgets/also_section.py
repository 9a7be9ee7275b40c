"""“Also appears in”: the other places of an address, and what is changed along with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.gui.actions import Actions
from desktop_app.gui.current_address import AlsoIn
from desktop_app.gui.text import PlainLabel, ReadingText, copy_tooltip
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.layout import column
from desktop_app.gui.widgets.tick_box import TickBox
from desktop_app.gui.wording import tr
from desktop_app.review.decision import Along


class AlsoSection(QWidget):
    """Gone where an address stands nowhere else. Emits along_chosen with a kind of place, and whether it changes."""

    along_chosen = Signal(object, bool)

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        title = self.tr("Also appears in")
        self._places = ReadingText(title)
        self.lists_box = TickBox(theme, wraps=True)
        self.lists_box.setObjectName("lists_box")
        self.names_box = TickBox(theme, self.tr("Change the displayed name too"), wraps=True)
        self.names_box.setObjectName("names_box")
        self._hint = PlainLabel(role="small", wrap=True)
        copy_tooltip(actions["along_lists"], self.lists_box)
        copy_tooltip(actions["along_names"], self.names_box)
        for box, kind in ((self.lists_box, Along.LISTS), (self.names_box, Along.NAMES)):
            box.clicked.connect(lambda ticked, which=kind: self.along_chosen.emit(which, ticked))
        heading = PlainLabel(title, role="section", wrap=True)
        self.setLayout(column(heading, self._places, self.lists_box, self.names_box, self._hint, spacing=SPACE // 2))
        self.hide()

    @property
    def text(self) -> str:
        """Return what is said."""
        return "\n".join(filter(None, (self._places.toPlainText(), self._hint.text())))

    def show_places(self, also: AlsoIn) -> None:
        """Show the other places of an address."""
        self._places.show_text("\n".join(also.places))
        self.lists_box.setVisible(bool(also.lists))
        self.lists_box.setText(self.tr("Change it there too, in {lists}").format(lists=also.lists))
        drop_out = self.tr("Left as it is there, the person would drop out of these lists.")
        refer = self.tr("Lists, here or in other files, refer to the person by it.")
        self.lists_box.set_detail(drop_out if also.is_on_list else refer)
        self.names_box.setVisible(bool(also.names))
        for box, kind in ((self.lists_box, Along.LISTS), (self.names_box, Along.NAMES)):
            box.setChecked(bool(also.along & kind))
            box.setEnabled(also.is_fixed)
        self._hint.setText(_hint(also))
        self._hint.setVisible(bool(self._hint.text()))
        self.setVisible(bool(also.places))


def _hint(also: AlsoIn) -> str:
    """Say why there is no choice."""
    if not (also.lists or also.names):
        return tr("These stay as they are.")
    return "" if also.is_fixed else tr("You can choose this once the address is fixed.")
