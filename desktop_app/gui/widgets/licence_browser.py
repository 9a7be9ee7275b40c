"""What the program is made of: a list that can be searched, and beside it one part's licence."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from desktop_app.gui.announcing import announce
from desktop_app.gui.text import PlainLabel, ReadingText
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.layout import column, row
from desktop_app.settings.components import Component, licence_text

_WIDEST_LIST = 280  # pixels
_INDENT = "\N{EM SPACE}"


class LicenceBrowser(QWidget):
    """The parts, each with its version; texts are read when their part is chosen."""

    def __init__(self, theme: Theme, parts: Sequence[Component]) -> None:
        super().__init__()
        self._parts = parts
        self.search_field = QLineEdit()
        self.search_field.setObjectName("search_field")
        self.search_field.setAccessibleName(self.tr("Search"))
        self.search_field.setPlaceholderText(self.tr("Search"))
        self.search_field.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setObjectName("component_list")
        self.list.setAccessibleName(self.tr("What Proofbook is made of"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        for part in parts:
            self.list.addItem(self._item(part))
        self._heading = PlainLabel(role="heading", wrap=True)
        self._facts = ReadingText(self.tr("Licence and source code"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setFont(theme.font(fixed=True))
        self.text.setAccessibleName(self.tr("Licence"))
        self._nothing = PlainLabel(self.tr("Nothing here has these words."), role="muted", wrap=True)
        self._nothing.hide()
        self._lay_out()
        self.search_field.textChanged.connect(self._search)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)

    def _lay_out(self) -> None:
        """Put the list on the left, the chosen part on the right."""
        width = min(self.list.sizeHintForColumn(0) + 5 * SPACE, _WIDEST_LIST)
        left = QWidget()
        left.setFixedWidth(width)
        left.setLayout(column(self.search_field, self._nothing, self.list, spacing=SPACE))
        right = QWidget()
        right.setLayout(column(self._heading, self._facts, self.text, spacing=SPACE))
        whole = row(left, right, spacing=2 * SPACE)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _item(self, part: Component) -> QListWidgetItem:
        """Return the row of a part: what is within another is set in, below it."""
        indent = _INDENT if part.within else ""
        item = QListWidgetItem(f"{indent}{part.name} {part.version}".rstrip())
        item.setData(Qt.ItemDataRole.AccessibleTextRole, self._title(part))
        return item

    def _title(self, part: Component) -> str:
        """Return what a part is called where it stands alone: with the whole that it is within."""
        name = f"{part.name} {part.version}".strip()
        return self.tr("{name} (in {whole})").format(name=name, whole=part.within) if part.within else name

    def _search(self, words: str) -> None:
        """Show only the parts whose name, licence or whole has all the words."""
        wanted = words.casefold().split()
        found: list[QListWidgetItem] = []
        for number, part in enumerate(self._parts):
            text = " ".join((part.name, part.version, part.licence, part.within)).casefold()
            item = self.list.item(number)
            item.setHidden(not all(word in text for word in wanted))
            found += [] if item.isHidden() else [item]
        self._nothing.setVisible(not found)
        if not found:
            announce(self, self._nothing.text())
        elif self.list.currentItem().isHidden():
            self.list.setCurrentItem(found[0])

    def _show(self, number: int) -> None:
        """Show the licence of a part."""
        part = self._parts[number]
        self._heading.setText(self._title(part))
        facts = [self.tr("Licence: {licence}").format(licence=part.licence)]
        if part.source:
            facts.append(self.tr("Source code: {place}").format(place=part.source))
        if part.changed:
            facts.append(self.tr("Changed: {what}").format(what=part.changed))
        self._facts.show_text("\n".join(facts))
        missing = self.tr("The text of this licence is not in this installation; its name is {licence}.")
        self.text.setPlainText(licence_text(part) or missing.format(licence=part.licence))
