"""The known-correct domains in force as a table that is searched; there may be thousands."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt

from desktop_app.gui import wording
from desktop_app.gui.models.table_model import Index, TableModel
from desktop_app.gui.text import tooltip
from desktop_app.gui.wording import shown, tr, translated
from desktop_app.settings.known_correct import KnownCorrect


class KnownCorrectModel(TableModel):
    """One row an entry: the domain, and where it comes from."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((tr("Domain"), tr("Where it comes from")), parent)
        self._entries: Sequence[KnownCorrect] = ()
        self._rows: list[int] = []

    def show_entries(self, entries: Sequence[KnownCorrect], words: str) -> None:
        """Show entries, or those of them that hold every word searched for."""
        self.beginResetModel()
        self._entries = entries
        self._choose(words)
        self.endResetModel()

    def search(self, words: str) -> None:
        """Show only the entries that hold every word."""
        self.beginResetModel()
        self._choose(words)
        self.endResetModel()

    def length(self) -> int:
        """Return the number of rows."""
        return len(self._rows)

    def entry(self, row: int) -> KnownCorrect:
        """Return the entry of a row."""
        return self._entries[self._rows[row]]

    def row_of(self, domain: str) -> int:
        """Return the row of a domain, -1 where it isn't shown."""
        return next((row for row in range(len(self._rows)) if self.entry(row).domain == domain), -1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell; the whole row for a screen reader."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        entry = self.entry(index.row())
        text = shown(entry.domain if index.column() == 0 else _source(entry))
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return wording.joined((shown(entry.domain), shown(_source(entry))))
        return None

    def _choose(self, words: str) -> None:
        """Note which entries hold every word."""
        wanted = words.casefold().split()
        sources: dict[tuple[str, bool], str] = {}
        self._rows = []
        for number, entry in enumerate(self._entries):
            source = sources.get(key := (entry.source, entry.is_own))
            if source is None:
                source = sources[key] = _source(entry).casefold()
            if all(word in entry.domain or word in source for word in wanted):
                self._rows.append(number)


def _source(entry: KnownCorrect) -> str:
    """Say where an entry comes from."""
    return tr("Added by you") if entry.is_own else translated(entry.source)
