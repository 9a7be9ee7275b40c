"""Which spellings count as correct: a tick box for each built-in set, and where the user's own are kept."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QPushButton, QScrollArea, QWidget

from desktop_app.files.errors import reason_of
from desktop_app.gui import wording
from desktop_app.gui.text import PlainLabel, ReadingText
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.layout import card, column, row
from desktop_app.gui.widgets.message_bar import MessageBar
from desktop_app.gui.widgets.tick_box import TickBox
from desktop_app.gui.wording import tr
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.preferences import (
    save_switched_off_sets,
    switched_off_path,
    switched_off_sets,
    user_trust_path,
    user_trusted_domains,
)
from desktop_app.settings.trusted_sets import TrustedSet, built_in_sets


class KnownCorrectDialog(QDialog):
    """A tick box for each built-in set; what is unticked is saved as switched off."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.setObjectName("known_correct_dialog")
        self.setWindowTitle(self.tr("Known-correct spellings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(600)
        self.boxes = {each.name: _box(theme, each) for each in built_in_sets()}
        self.own = ReadingText(self.tr("Added by you"))
        self.own.show_text(_own_domains())
        self.own.height_changed.connect(self._fit)
        self.error = MessageBar(theme, "error", "error")
        self.save_button = QPushButton(self.tr("Save"))
        self.save_button.setObjectName("save_button")
        self.save_button.setProperty("kind", "primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self._save)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)
        self._lay_out()
        self._untick()
        next(iter(self.boxes.values())).setFocus()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Take the height of what is in it, before Qt puts the dialog in the middle."""
        self._fit()
        super().showEvent(event)

    def _fit(self) -> None:
        """Take the height of what is in it, as far as the screen has room; Qt would stop at two thirds of that."""
        layout = self.layout()
        if layout is not None and self.isVisible():
            room = self.screen().availableSize().height() * 9 // 10
            self.resize(self.width(), min(layout.totalHeightForWidth(self.width()), room))

    def _lay_out(self) -> None:
        """Put what it means, the sets, the user's own domains and the buttons below each other."""
        meaning = self.tr(
            "Ticked sets, and domains that you added, count as spelled correctly: suggested, never marked. "
            "This says nothing about whether mail there is safe or permitted."
        )
        self.setLayout(
            column(
                PlainLabel(self.windowTitle(), role="heading"),
                PlainLabel(meaning, role="muted", wrap=True),
                self._sets(),
                column(PlainLabel(self.tr("Added by you"), role="section"), self.own, spacing=SPACE // 2),
                self.error,
                row(
                    PlainLabel(self.tr("Counts from the next book that you open."), role="muted"),
                    None,
                    self.cancel_button,
                    self.save_button,
                ),
                spacing=SPACE + 4,
                margin=3 * SPACE,
            )
        )

    def _sets(self) -> QScrollArea:
        """Return the tick boxes, which scroll where the screen is too low for them."""
        content = card(*self.boxes.values(), None, spacing=0, margin=SPACE)
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        area.setMinimumWidth(content.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width())
        return area

    def _untick(self) -> None:
        """Untick what is switched off; say so where that can't be read."""
        try:
            switched_off = switched_off_sets()
        except SettingsError as error:
            self.error.say(self.tr("Your earlier choice can’t be read; saving replaces it"), str(error))
            return
        for name in switched_off:
            self.boxes[name].setChecked(False)

    def _save(self) -> None:
        """Keep the choice; where that fails, say why and stay."""
        try:
            save_switched_off_sets(name for name, box in self.boxes.items() if not box.isChecked())
        except OSError as error:
            self.error.say(
                self.tr("Your choice could not be saved"),
                f"{switched_off_path()}: {wording.translated(reason_of(error))}",
            )
            self._fit()
        else:
            self.accept()


def _box(theme: Theme, built_in: TrustedSet) -> TickBox:
    """Return the tick box of a set, ticked, with how many domains the set has and how old it is."""
    detail = tr("{domains}, as of {date}").format(
        domains=wording.domains(len(built_in.domains)), date=wording.date(built_in.date)
    )
    box = TickBox(theme, wording.translated(built_in.title).replace("&", "&&"), detail)
    box.setObjectName(built_in.name)
    box.setChecked(True)
    return box


def _own_domains() -> str:
    """Say how many domains the user has added, and where they are kept."""
    try:
        count = len(user_trusted_domains())
    except SettingsError as error:
        return wording.translated(str(error))
    none = tr("None yet. “This is spelled correctly, remember it” adds one to this file:")
    said = wording.plural(count, "{n} domain, kept in this file:", "{n} domains, kept in this file:") if count else none
    return f"{said}\n{user_trust_path()}"
