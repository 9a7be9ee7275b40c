"""What the person wants to see of the domains: a text to look for, four choices, and how they are sorted."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.gui.finding_filter import EVERYTHING, FindingFilter, Order, Special
from desktop_app.gui.theme import SPACE, Theme
from desktop_app.gui.widgets.choice_box import ChoiceBox
from desktop_app.gui.widgets.layout import row
from desktop_app.gui.wording import tr
from desktop_app.proofreading.confidence import Confidence
from desktop_app.review.decision import Action
from desktop_app.settings.policy.in_force import in_force

_PARTLY = "partly"


class FilterBar(QWidget):
    """typed: the text has changed; chosen: something else has. destination has no box here: the overview sets it."""

    typed = Signal()
    chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._destination = ""
        self.field = QLineEdit()
        self.field.setObjectName("filter_field")
        self.field.setAccessibleName(self.tr("Filter by domain, suggestion, name or address"))
        self.field.setPlaceholderText(self.tr("Filter by domain, name, address"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(220)
        self.sureness = _box(theme, self.tr("How sure"), _surenesses())
        self.decision = _box(theme, self.tr("What is decided"), _decisions())
        self.special = _box(theme, self.tr("Special ones"), _specials())
        self.sorting = _box(theme, self.tr("Sorted"), _orders())
        self.field.textChanged.connect(lambda _text: self.typed.emit())
        for box in self.boxes:
            box.currentIndexChanged.connect(lambda _index: self._choose())
        line = row(self.field, *self.boxes, spacing=SPACE)
        for place, stretch in enumerate((3, 2, 2, 2, 2)):
            line.setStretch(place, stretch)
        for (
            box
        ) in self.boxes:  # Qt looks for the name of a closed list among its neighbours; there is no room to show it
            box.label.setParent(self)
            box.label.hide()
        self.setLayout(line)

    @property
    def boxes(self) -> tuple[ChoiceBox, ...]:
        """Return the choices from left to right."""
        return self.sureness, self.decision, self.special, self.sorting

    @property
    def wanted(self) -> FindingFilter:
        """Return what is to be shown."""
        decided = self.decision.currentData()
        return FindingFilter(
            text=self.field.text(),
            confidence=self.sureness.currentData(),
            action=None if decided == _PARTLY else decided,
            special=self.special.currentData(),
            destination=self._destination,
            partly=decided == _PARTLY,
        )

    @property
    def order(self) -> Order:
        """Return how the domains are to be sorted."""
        order = self.sorting.currentData()
        assert isinstance(order, Order)  # noqa: S101 - every entry has one
        return order

    def show_filter(self, wanted: FindingFilter) -> None:
        """Show a filter without telling anybody of it."""
        self.blockSignals(True)
        self.field.setText(wanted.text)
        self.sureness.setCurrentIndex(self.sureness.findData(wanted.confidence))
        self.decision.setCurrentIndex(self.decision.findData(_PARTLY if wanted.partly else wanted.action))
        self.special.setCurrentIndex(self.special.findData(wanted.special))
        self._destination = wanted.destination
        self.blockSignals(False)
        self._show_active()

    def reset(self) -> None:
        """Show everything, what matters first, without telling anybody of it."""
        self.blockSignals(True)
        self.sorting.setCurrentIndex(0)
        self.blockSignals(False)
        self.show_filter(EVERYTHING)

    def clear_destination(self) -> None:
        """Show the domains of every destination again."""
        self._destination = ""
        self.chosen.emit()

    def _choose(self) -> None:
        """Tell of a choice."""
        self._show_active()
        self.chosen.emit()

    def _show_active(self) -> None:
        """Let the choices that hide something stand out."""
        for box in (self.sureness, self.decision, self.special):
            active = "true" if box.currentData() is not None else "false"
            if box.property("active") != active:
                box.setProperty("active", active)
                box.style().unpolish(box)
                box.style().polish(box)


def _box(theme: Theme, name: str, entries: Iterable[tuple[str, object]]) -> ChoiceBox:
    """Return a choice of entries with what they stand for."""
    box = ChoiceBox(theme, name)
    for text, value in entries:
        box.addItem(text, value)
    return box


def _surenesses() -> tuple[tuple[str, Confidence | None], ...]:
    """Return the choices of how sure a finding is, of those that the organisation wants to be shown."""
    every: tuple[tuple[str, Confidence], ...] = (
        (tr("Almost certainly a typo"), Confidence.HIGH),
        (tr("Probably a typo"), Confidence.MEDIUM),
        (tr("Worth a look"), Confidence.LOW),
    )
    least = in_force().policy.shown_confidence
    return (tr("However sure"), None), *(each for each in every if each[1].reaches(least))


def _decisions() -> tuple[tuple[str, Action | str | None], ...]:
    """Return the choices of what is decided."""
    return (
        (tr("Decided or not"), None),
        (tr("Undecided"), Action.UNDECIDED),
        (tr("Partly decided"), _PARTLY),
        (tr("Fixed"), Action.FIX),
        (tr("Kept"), Action.KEEP),
        (tr("Correct"), Action.TRUST),
        (tr("To ask"), Action.ASK),
    )


def _specials() -> tuple[tuple[str, Special | None], ...]:
    """Return the choices of special findings."""
    return (
        (tr("All kinds"), None),
        (tr("Without a suggestion"), Special.NO_SUGGESTION),
        (tr("Renamed or closed down"), Special.DECLARED_OR_RETIRED),
    )


def _orders() -> tuple[tuple[str, Order], ...]:
    """Return the choices of how the domains are sorted."""
    return (
        (tr("What matters first"), Order.MATTERS),
        (tr("By domain"), Order.DOMAIN),
        (tr("By number of addresses"), Order.ADDRESSES),
        (tr("Undecided first"), Order.UNDECIDED_FIRST),
    )
