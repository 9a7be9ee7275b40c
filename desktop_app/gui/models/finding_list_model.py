"""The list of suspicious domains. Each row is the number of a finding; what is shown is computed when asked for."""

from array import array
from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from desktop_app.gui import wording
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.models.table_model import Index
from desktop_app.gui.text import tooltip
from desktop_app.gui.wording import shown, tr, translated
from desktop_app.gui.words.finding_row import finding_row, what_is_suggested
from desktop_app.proofreading.finding import Finding
from desktop_app.review.decision import Action, Change

_MOST_LOOKED_UP = 32
"""Findings; where more have changed, looking up each row costs more than painting all that can be seen."""


class FindingRole(IntEnum):
    """What the delegate asks for."""

    NUMBER = Qt.ItemDataRole.UserRole
    FINDING = Qt.ItemDataRole.UserRole + 1
    STATE = Qt.ItemDataRole.UserRole + 2
    ROW = Qt.ItemDataRole.UserRole + 3


class FindingListModel(QAbstractListModel):
    """One row a suspicious domain, the surest first, or those that a filter has left."""

    def __init__(self, document: ReviewDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._rows = array("I", range(len(document.findings)))
        document.changed.connect(self._announce)

    @property
    def order(self) -> Sequence[int]:
        """Return the numbers of the findings in the order shown."""
        return self._rows

    def show_only(self, numbers: Iterable[int]) -> None:
        """Show these findings."""
        self.beginResetModel()
        self._rows = array("I", numbers)
        self.endResetModel()

    def row_of(self, number: int) -> int | None:
        """Return the row that shows a finding."""
        try:
            return self._rows.index(number)
        except ValueError:
            return None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one thing about a row."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        number = self._rows[index.row()]
        finding = self._document.findings[number]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shown(finding.domain)
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(f"{shown(finding.domain)}\n{translated(finding.reason)}")
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._sentence(number, finding)
            case FindingRole.NUMBER:
                return number
            case FindingRole.FINDING:
                return finding
            case FindingRole.STATE:
                return self._document.state(number)
            case FindingRole.ROW:
                return finding_row(finding, self._document.state(number), self._target(number))
        return None

    def _target(self, number: int) -> str:
        """Return the domain with which the first address of a finding is fixed."""
        decision = self._document.session.decision(self._document.keys(number)[0])
        return decision.domain or decision.address.rpartition("@")[2]

    def _sentence(self, number: int, finding: Finding) -> str:
        """Return a row as one sentence that spells the change."""
        first = finding.suggestions[0].domain if finding.suggestions else ""
        state = self._document.state(number)
        return wording.joined(
            (
                wording.spelled(shown(finding.domain), first),
                _suggested(finding),
                wording.what_it_is(finding),
                wording.addresses(state.total),
                tr("partly decided") if state.action is None else wording.state(state.action),
            )
        )

    def _announce(self, change: Change) -> None:
        """Tell the views which rows look different now."""
        touched = self._document.touched(change)
        if len(touched) > _MOST_LOOKED_UP:
            rows = [0, len(self._rows) - 1]
        else:
            rows = [row for number in touched if (row := self.row_of(number)) is not None]
        if rows and self._rows:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)), [FindingRole.STATE])


def _suggested(finding: Finding) -> str:
    """Say what is suggested, or why nothing is."""
    said = what_is_suggested(finding)
    if said:
        return said
    first = finding.suggestions[0].domain
    return tr("suggested {domain}").format(domain=wording.spelled(first, finding.domain))


def decided_mark(action: Action | None) -> tuple[str, str]:
    """Return (icon, colour tone) for what is decided about a domain; None: partly."""
    marks = {
        None: ("partly", "muted"),
        Action.UNDECIDED: ("undecided", "outline"),
        Action.FIX: ("done", "right"),
        Action.KEEP: ("keep", "accent"),
        Action.TRUST: ("remember", "accent"),
        Action.ASK: ("ask", "warning"),
    }
    return marks[action]
