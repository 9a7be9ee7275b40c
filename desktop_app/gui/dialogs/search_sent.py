"""How to find mail that one has sent to a mistyped domain, or to one address: searches to copy into a mail program."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QWidget

from desktop_app.gui.announcing import announce
from desktop_app.gui.dialogs.window_dialog import WindowDialog
from desktop_app.gui.guidance.sent_mail import searches
from desktop_app.gui.text import PlainLabel
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.radio_choice import RadioChoice
from desktop_app.gui.wording import shown


class SearchSentDialog(WindowDialog):
    """Each program's search, for the domain or for the address alone."""

    def __init__(self, parent: QWidget, theme: Theme, domain: str, address: str) -> None:
        super().__init__(parent, "search_sent_dialog")
        self.setWindowTitle(self.tr("Search your sent mail"))
        self.resize(760, 600)
        self._domain, self._address = domain, address
        self.whole_domain = RadioChoice(theme, _label(self.tr("Everyone at {domain}"), domain=shown(domain, 40)))
        self.one_address = RadioChoice(theme, _label(self.tr("Only {address}"), address=_short(address)))
        self.whole_domain.setChecked(True)
        self.fields: list[QLineEdit] = []
        self.copy_buttons: list[QPushButton] = []
        self._said = PlainLabel(role="muted")
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        scroll = QScrollArea()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._programs())
        sentence = self.tr(
            "Your mail program may still hold mail that went to this domain. Copy the search for your program: what "
            "it finds may have reached somebody else, so you may want to send it again, or tell somebody."
        )
        body = column(
            PlainLabel(self.windowTitle(), role="heading"),
            PlainLabel(sentence, role="muted", wrap=True),
            row(self.whole_domain, self.one_address, None, spacing=2 * SPACE),
            scroll,
            row(self._said, None, close),
            spacing=SPACE + 4,
            margin=3 * SPACE,
        )
        self.setLayout(body)
        self.whole_domain.toggled.connect(self._show_searches)
        self._show_searches()
        self.copy_buttons[0].setFocus()

    def _programs(self) -> QWidget:
        """Return a line for each program: its name, what to do, the search, a button that copies it."""
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, SPACE, 0)
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        for number, each in enumerate(searches(self._domain)):
            field = QLineEdit()
            field.setReadOnly(True)
            field.setAccessibleName(self.tr("Search for {program}").format(program=each.program))
            field.setAccessibleDescription(each.where)
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button = QPushButton(self.tr("Copy"))
            button.setAutoDefault(False)
            button.setAccessibleName(self.tr("Copy the search for {program}").format(program=each.program))
            button.clicked.connect(lambda _checked, place=number: self._copy(place))
            top = 3 * number
            grid.addWidget(PlainLabel(each.program, role="strong"), top, 0, 1, 2, Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(PlainLabel(each.where, role="small", wrap=True), top + 1, 0, 1, 2)
            grid.addWidget(field, top + 2, 0)
            grid.addWidget(button, top + 2, 1)
            grid.setRowMinimumHeight(top, field.fontMetrics().height() + (2 * SPACE if number else 0))
            self.fields.append(field)
            self.copy_buttons.append(button)
        grid.setRowStretch(grid.rowCount(), 1)
        return inside

    def _show_searches(self) -> None:
        """Show the searches for what is chosen."""
        subject = self._domain if self.whole_domain.isChecked() else self._address
        for field, each in zip(self.fields, searches(subject), strict=True):
            field.setText(each.text)
            field.setCursorPosition(0)
        self._said.setText("")

    def _copy(self, place: int) -> None:
        """Copy one search, and say so."""
        QGuiApplication.clipboard().setText(self.fields[place].text())
        said = self.tr("Copied the search for {program}.").format(program=searches(self._domain)[place].program)
        self._said.setText(said)
        announce(self, said)


def _short(address: str) -> str:
    """Return an address at a length for a button."""
    local, at, domain = address.rpartition("@")
    return shown(local, 24) + at + shown(domain, 40)


def _label(text: str, **names: str) -> str:
    """Return a button's text, in which & would mark a letter."""
    return text.format(**{name: value.replace("&", "&&") for name, value in names.items()})
