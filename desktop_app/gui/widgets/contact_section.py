"""The contact itself: photo, name, organisation, phones, its other addresses, and everything else on it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.actions import Actions
from desktop_app.gui.current_address import CurrentAddress
from desktop_app.gui.photo import photo_pixmap
from desktop_app.gui.text import PlainLabel, ReadingText
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.also_section import AlsoSection
from desktop_app.gui.widgets.key_button import KeyButton
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.text_section import TextSection
from desktop_app.gui.wording import number, shown, shown_address
from desktop_app.gui.words.places import field_words

_SHOWN_NUMBERS = 12
_SIDE = 56  # pixels of the photo


class ContactSection(QWidget):
    """Shows whose address is selected, and where else it stands."""

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self._head = QWidget()
        title = self.tr("The contact")
        self._about = ReadingText(title)
        self.photo = Photo()
        beside = row(self._about, self.photo)
        beside.setStretch(0, 1)
        beside.setAlignment(self.photo, Qt.AlignmentFlag.AlignTop)
        self._head.setLayout(column(PlainLabel(title, role="section", wrap=True), beside, spacing=SPACE // 2))
        self._others = TextSection(self.tr("Other addresses of this contact"))
        self.also = AlsoSection(theme, actions)
        self._all = TextSection(self.tr("Everything in this contact"))
        self._raw = KeyButton.of(actions["raw_text"], theme, kind="link", text=self.tr("Raw text…"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * SPACE)
        for part in (self._head, self.also, self._others, self._all):
            layout.addWidget(part)
        layout.addLayout(row(self._raw, None))

    @property
    def about(self) -> str:
        """Return what is said of whose the address is."""
        return self._about.toPlainText()

    @property
    def others(self) -> str:
        """Return what is said of the other addresses."""
        return self._others.text

    @property
    def everything(self) -> str:
        """Return what else is said of the contact."""
        return self._all.text

    def show_contact(self, current: CurrentAddress | None) -> None:
        """Show who has the selected address; None: nobody."""
        self.setVisible(current is not None)
        if current is None:
            return
        self._about.show_text("\n".join(self._lines(current)))
        self.photo.show_photo(current.photo)
        others = (
            self.tr("{address}: {state}").format(address=shown_address(other.address), state=other.state)
            for other in current.others
        )
        self._others.show_text("\n".join(others))
        self.also.show_places(current.also)
        named = [(field_words(name), shown(text)) for name, text in current.fields]
        self._all.show_text("\n".join(f"{name}: {text}" if name else text for name, text in named))

    def _lines(self, current: CurrentAddress) -> list[str]:
        """Return who it is, and where the address stands."""
        details = current.details
        parts = [shown(details.name) or self.tr("(no name)"), shown(details.organisation)]
        parts += [shown(phone) for phone in details.phones[:_SHOWN_NUMBERS]]
        field, line = field_words(current.field), number(current.line)
        if current.file is None:
            parts.append(self.tr("Field {field}, line {line} of the file").format(field=field, line=line))
        else:
            parts.append(self.tr("Field {field}, line {line}").format(field=field, line=line))
            parts.append(self.tr("in {file}").format(file=shown(current.file)))
        if current.is_double:
            fixed = self.tr("This contact has the same address already; both stay.")
            would = self.tr("This contact has the suggested address already; both would stay.")
            parts.append(fixed if current.is_fixed else would)
        return [part for part in parts if part]


class Photo(QWidget):
    """A photo with round corners; gone where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._data: bytes | None = None
        self._picture: QPixmap | None = None
        self.setAccessibleName(self.tr("Photo of the contact"))
        self.hide()

    def show_photo(self, data: bytes | None) -> None:
        """Show a photo, given as the bytes of its file."""
        if data != self._data or data is None:
            self._data = data
            self._picture = photo_pixmap(data, _SIDE, self.devicePixelRatioF()) if data else None
        if self._picture:
            self.setFixedSize(self._picture.deviceIndependentSize().toSize().expandedTo(QSize(1, 1)))
        self.setVisible(self._picture is not None)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint the photo."""
        if self._picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), 6, 6)
        painter.setClipPath(path)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()
