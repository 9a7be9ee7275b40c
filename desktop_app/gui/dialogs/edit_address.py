"""Typing the whole address anew; it is checked, judged and shown beside the old one while it is typed."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from desktop_app.gui import wording
from desktop_app.gui.announcing import announce
from desktop_app.gui.dialogs.address_check import judged_domain, what_is_wrong
from desktop_app.gui.dialogs.window_dialog import WindowDialog
from desktop_app.gui.text import ElidedLabel, PlainLabel
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.change_painter import ChangePreview
from desktop_app.gui.widgets.layout import column, row
from desktop_app.gui.widgets.themed_icon import ThemedIcon
from desktop_app.gui.wording import shown, shown_address
from desktop_app.review.decision import AddressKey
from desktop_app.review.session import Session

_LONGEST = 320  # RFC 3696, section 3: 64 before the @, 255 after
_PAUSE = 200  # milliseconds after the last key until the domain is judged: a long one takes some 60


class EditAddressDialog(WindowDialog):
    """Calls then with the new address. proposed: what is suggested for it, or the address itself."""

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        session: Session,
        key: AddressKey,
        proposed: str,
        then: Callable[[str], None],
    ) -> None:
        super().__init__(parent, "edit_dialog")
        self.setWindowTitle(self.tr("Edit the address"))
        self.setMinimumWidth(560)
        self._session = session
        self._original = session.address(key)
        self._then = then
        self._said = ""
        self._instead = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._judge)
        self._make(theme, proposed)
        finding = session.finding_at(key)
        beside = self._beside(len(session.keys(finding)) - 1 if finding else 0, finding.domain if finding else "")
        self.setLayout(
            column(
                PlainLabel(self.windowTitle(), role="heading"),
                ElidedLabel(shown(session.contact_name(key)), role="muted"),
                SPACE,
                PlainLabel(self.tr("New address"), role="section"),
                self.field,
                self.note,
                self._verdict,
                row(self.instead_button, None),
                SPACE // 2,
                PlainLabel(self.tr("What changes"), role="section"),
                self._preview,
                *([PlainLabel(beside, role="small", wrap=True)] if beside else []),
                SPACE // 2,
                row(None, self._cancel, self.save_button),
                margin=3 * SPACE,
            )
        )
        self.field.textChanged.connect(self._check)
        self._show_change()
        self._judge()
        self.save_button.setEnabled(not what_is_wrong(proposed, self._original))
        self._select_what_wants_typing(proposed)

    def _make(self, theme: Theme, proposed: str) -> None:
        """Make the field, what is said below it, and the buttons."""
        self.field = QLineEdit(proposed)
        self.field.setObjectName("address_field")
        self.field.setAccessibleName(self.tr("New address"))
        self.field.setMaxLength(_LONGEST)
        self.field.setFont(theme.font(fixed=True))
        self.note = PlainLabel(role="error", wrap=True)
        self.verdict = PlainLabel(wrap=True)
        self._verdict_icon = ThemedIcon(theme, "check", 18, "muted")
        self._verdict = QWidget()
        line = row(self._verdict_icon, self.verdict)
        line.setStretch(1, 1)
        line.setAlignment(self._verdict_icon, Qt.AlignmentFlag.AlignTop)
        self._verdict.setLayout(line)
        self.instead_button = QPushButton()
        self.instead_button.setObjectName("instead_button")
        self.instead_button.setAutoDefault(False)
        self.instead_button.clicked.connect(self._take_instead)
        self._preview = ChangePreview(theme)
        self.save_button = QPushButton(self.tr("Use this address"))
        self.save_button.setProperty("kind", "primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self._save)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self.reject)

    def _beside(self, others: int, domain: str) -> str:
        """Say what stays as it is; empty where there is nothing else."""
        if not others:
            return ""
        said = wording.plural(
            others,
            "Only this address changes. The other {n} address at {domain} stays as it is.",
            "Only this address changes. The other {n} addresses at {domain} stay as they are.",
        )
        return said.format(domain=shown(domain, 80))

    def _select_what_wants_typing(self, proposed: str) -> None:
        """Select the domain where nothing is proposed, and what is before it where the domain is proposed."""
        self.field.setFocus()
        at = proposed.rfind("@")
        if proposed == self._original:
            self.field.setSelection(at + 1, len(proposed))
        else:
            self.field.setSelection(0, max(at, 0))

    @property
    def address(self) -> str:
        """Return what was typed."""
        return self.field.text().strip()

    def _check(self) -> None:
        """Say what is wrong, and let only a good address be used; judge its domain as soon as there is time."""
        wrong = what_is_wrong(self.address, self._original)
        self.note.setText(wrong)
        self.note.setVisible(bool(wrong))
        self.save_button.setEnabled(not wrong)
        self._show_change()
        self._verdict.setVisible(False)
        self.instead_button.setVisible(False)
        self._pause.start()

    def _show_change(self) -> None:
        """Show the old address above the new one."""
        after = "" if self.address == self._original else shown_address(self.address)
        self._preview.show_change(shown_address(self._original), after)

    def _judge(self) -> None:
        """Say how the new domain is judged, warn where it looks mistyped itself, and have that read aloud."""
        wrong = what_is_wrong(self.address, self._original)
        self.note.setText(wrong)
        self.note.setVisible(bool(wrong))
        judged = None if wrong else judged_domain(self._session, self.address.rpartition("@")[2])
        self._verdict.setVisible(judged is not None)
        self._instead = judged.instead if judged else ""
        self.instead_button.setVisible(bool(self._instead))
        if judged:
            self._verdict_icon.show_icon(*judged.mark)
            self.verdict.setText(judged.words)
            text = self.tr("Use {domain} instead").format(domain=shown(self._instead, 60))
            self.instead_button.setText(text.replace("&", "&&"))
        said = wrong or (judged.words if judged else "")
        if said != self._said and self.isVisible():
            announce(self, said)
        self._said = said

    def _take_instead(self) -> None:
        """Put the suggested domain in the place of the one that looks mistyped."""
        local, at, _ = self.address.rpartition("@")
        self.field.setFocus()
        self.field.setText(f"{local}{at}{self._instead}")
        self._judge()

    def _save(self) -> None:
        """Hand the address over."""
        self.accept()
        self._then(self.address)
