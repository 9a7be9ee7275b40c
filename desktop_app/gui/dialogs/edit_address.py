"""Typing the whole address anew; it is checked while it is typed."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QWidget

from desktop_app.gui.dialogs.address_check import what_is_wrong
from desktop_app.gui.text import ElidedLabel, PlainLabel
from desktop_app.gui.theme import SPACE
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.wording import shown

_LONGEST = 320  # RFC 3696, section 3: 64 before the @, 255 after


class EditAddressDialog(QDialog):
    """Calls then with the new address."""

    def __init__(self, parent: QWidget, name: str, original: str, proposed: str, then: Callable[[str], None]) -> None:
        super().__init__(parent)
        self.setObjectName("edit_dialog")
        self.setWindowTitle(self.tr("Edit the address"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(520)
        self._original = original
        self._then = then
        self.field = QLineEdit(proposed)
        self.field.setObjectName("address_field")
        self.field.setAccessibleName(self.tr("New address"))
        self.field.setMaxLength(_LONGEST)
        self.field.textChanged.connect(self._check)
        self.note = PlainLabel(role="error", wrap=True)
        self.note.setMinimumHeight(self.note.fontMetrics().height())
        self.save_button = QPushButton(self.tr("Use this address"))
        self.save_button.setProperty("kind", "primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self._save)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.setLayout(
            column(
                PlainLabel(self.windowTitle(), role="heading"),
                ElidedLabel(shown(name), role="muted"),
                SPACE,
                PlainLabel(self.tr("In the book"), role="section"),
                ElidedLabel(shown(original)),
                SPACE // 2,
                PlainLabel(self.tr("New address"), role="section"),
                self.field,
                self.note,
                row(None, cancel, self.save_button),
                margin=3 * SPACE,
            )
        )
        self.save_button.setEnabled(not what_is_wrong(proposed, original))
        self.field.setFocus()
        at = proposed.rfind("@")
        if proposed == original:  # nothing is proposed, so it is the domain that wants typing
            self.field.setSelection(at + 1, len(proposed))
        else:
            self.field.setSelection(0, max(at, 0))

    def _check(self) -> None:
        """Say what is wrong, and let only a good address be used."""
        wrong = what_is_wrong(self.field.text().strip(), self._original)
        self.note.setText(wrong)
        self.save_button.setEnabled(not wrong)

    def _save(self) -> None:
        """Hand the address over."""
        self.accept()
        self._then(self.field.text().strip())
