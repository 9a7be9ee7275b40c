"""The domain under review in large letters, with what is suggested, and how sure that is."""

from PySide6.QtWidgets import QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.confidence_badge import ConfidenceBadge
from desktop_app.gui.widgets.domain_change import DomainChange
from desktop_app.gui.widgets.layout import row
from desktop_app.gui.wording import shown
from desktop_app.proofreading.finding import Finding

_SCALE = 1.4


class DomainHeading(QWidget):
    """One line: before → after at the left, the badge at the right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._change = DomainChange(theme, _SCALE)
        self._badge = ConfidenceBadge(theme)
        line = row(self._change, self._badge)
        line.setStretch(0, 1)
        self.setLayout(line)

    def show_finding(self, finding: Finding | None, target: str) -> None:
        """Show a domain and what it becomes or would become; target empty: nothing is suggested."""
        self._badge.setVisible(finding is not None)
        self._change.show_change(shown(finding.domain) if finding else "", shown(target))
        if finding:
            self._badge.show_finding(finding)
