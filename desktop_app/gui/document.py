"""The opened books as the window sees them: a session, counts kept up to date with each change, and what is saved.

Views ask it and listen to it; every change goes through apply, which undo commands call.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop_app.gui.wording import translated
from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.finding import Finding
from desktop_app.review.decision import Action, AddressKey, Change
from desktop_app.review.moments import DatedStep
from desktop_app.review.session import Session
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.preferences import save_user_trusted_domains, user_trusted_domains


class FindingState(NamedTuple):
    """How far the addresses of one finding are decided; action: what all of them have, None where they differ."""

    total: int
    undecided: int
    action: Action | None


class ReviewDocument(QObject):
    """Wraps a session; findings are meant by their number in session.findings."""

    changed = Signal(object)
    """Emitted after a Change was applied, with it."""
    selection_of_addresses_changed = Signal()
    settings_failed = Signal(str)
    exported = Signal(int)
    """Emitted with the number of a book when a copy of it was written."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.excluded: set[AddressKey] = set()
        """Addresses that a person left out of decisions about whole domains."""
        self.steps: list[DatedStep] = []
        """The steps in force, in their order, which the commands that make and undo them keep."""
        self._number_of = {finding.domain: number for number, finding in enumerate(session.findings)}
        self._tallies: defaultdict[int, Counter[Action]] = defaultdict(Counter)
        self._totals: Counter[Action] = Counter()
        self._decided_findings = 0
        self._remembered: set[str] = set()
        self._exported: set[int] = set()
        self._touched: tuple[Change, set[int]] = Change("", (), ()), set()
        self.address_total = sum(len(session.keys(finding)) for finding in session.findings)
        self._certain_open = sum(_is_certain(finding) for finding in session.findings)
        self._take_over_earlier()

    def _take_over_earlier(self) -> None:
        """Count what was decided before the books were opened, and take note of what is remembered and exported."""
        recalled = self.session.recalled
        if recalled is None:
            return
        self._exported = {number for number, past in enumerate(recalled.pasts) if past and past.is_exported}
        self.excluded = {AddressKey(n, row) for n, past in enumerate(recalled.pasts) if past for row in past.left_out}
        self._count(recalled.tally, +1)
        trusted: set[str] = set()
        for number, tally in self._tallies.items():
            finding = self.findings[number]
            if tally.total() == self.count(number):
                self._decided_findings += 1
                self._certain_open -= _is_certain(finding)
                if tally[Action.TRUST] == self.count(number):
                    trusted.add(finding.domain)
        if trusted:
            try:
                self._remembered = trusted & set(user_trusted_domains())
            except SettingsError as error:
                self.settings_failed.emit(translated(str(error)))

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Return the findings, the surest first."""
        return self.session.findings

    @property
    def paths(self) -> tuple[Path, ...]:
        """Return the files of the books."""
        return tuple(book.path for book in self.session.books)

    @property
    def decided_findings(self) -> int:
        """Return how many suspicious domains have no undecided address."""
        return self._decided_findings

    @property
    def all_decided(self) -> bool:
        """Return whether there was something to decide and nothing is left."""
        return bool(self.findings) and self._decided_findings == len(self.findings)

    @property
    def decided_addresses(self) -> int:
        """Return how many addresses have a decision."""
        return sum(self._totals.values())

    def total(self, action: Action) -> int:
        """Return how many addresses have an action."""
        return self.address_total - self.decided_addresses if action is Action.UNDECIDED else self._totals[action]

    def number_of(self, domain: str) -> int | None:
        """Return the number of the finding for a domain."""
        return self._number_of.get(domain)

    def keys(self, number: int) -> tuple[AddressKey, ...]:
        """Return the addresses of a finding."""
        return self.session.keys(self.findings[number])

    def count(self, number: int) -> int:
        """Return how many addresses a finding has."""
        return len(self.keys(number))

    def tally(self, number: int) -> dict[Action, int]:
        """Return how many addresses of a finding have each action; actions that none has may be missing."""
        counted: dict[Action, int] = self._tallies.get(number, Counter())
        return {**counted, Action.UNDECIDED: self.count(number) - sum(counted.values())}

    def included(self, number: int) -> tuple[AddressKey, ...]:
        """Return the addresses of a finding that are ticked."""
        keys = self.keys(number)
        return tuple(key for key in keys if key not in self.excluded) if self.excluded else keys

    def include(self, key: AddressKey, ticked: bool) -> None:
        """Tick an address, or leave it out."""
        self.include_all((key,), ticked)

    def include_all(self, keys: Iterable[AddressKey], ticked: bool) -> None:
        """Tick some addresses, or leave them out."""
        (self.excluded.difference_update if ticked else self.excluded.update)(keys)
        self.selection_of_addresses_changed.emit()

    def state(self, number: int) -> FindingState:
        """Return how far a finding is decided."""
        total = len(self.keys(number))
        tally = self._tallies.get(number)
        if not tally:
            return FindingState(total, total, Action.UNDECIDED)
        undecided = total - tally.total()
        actions = [action for action, count in tally.items() if count]
        same = actions[0] if len(actions) == 1 and not undecided else None
        return FindingState(total, undecided, same if actions else Action.UNDECIDED)

    @property
    def undecided_certain(self) -> int:
        """Return how many almost certain findings still have undecided addresses and one clear suggestion."""
        return self._certain_open

    def apply(self, change: Change) -> None:
        """Put a change into force, keep count, remember or forget known-correct spellings, and tell the views."""
        before, after = self.session.tally(change.before), self.session.tally(change.after)
        touched = {number for number, _ in after}
        self._touched = change, touched
        decided, certain = self._decided_of(touched)
        self._count(before, -1)
        self._count(after, +1)
        self.session.apply(change)
        decided_now, certain_now = self._decided_of(touched)
        self._decided_findings += decided_now - decided
        self._certain_open -= certain_now - certain
        self._exported.clear()
        if any(action is Action.TRUST for _, action in (*before, *after)):
            self._keep_settings(touched)
        self.changed.emit(change)

    def mark_exported(self, book: int) -> None:
        """Note that the decisions about a book are in a written copy."""
        self._exported.add(book)
        self.exported.emit(book)

    def has_unexported_decisions(self) -> bool:
        """Return whether decisions would be lost if the window closed now."""
        left = [number for number in range(len(self.session.books)) if number not in self._exported]
        return any(map(self.session.has_decisions, left))

    def books_left_to_export(self) -> tuple[int, ...]:
        """Return, where there are several books, the numbers of those with a fix that is in no copy yet."""
        total = len(self.session.books)
        left = (number for number in range(total) if total > 1 and number not in self._exported)
        return tuple(number for number in left if self._has_fix(number))

    def _has_fix(self, book: int) -> bool:
        """Return whether an address of a book is fixed."""
        return any(decision.action is Action.FIX for decision in self.session.decisions(book).values())

    def touched(self, change: Change) -> set[int]:
        """Return the numbers of the findings whose addresses a change names."""
        if self._touched[0] is not change:  # every view asks about the same change
            numbers = set(self.session.finding_numbers(key for key, _ in change.after))
            self._touched = change, numbers - {-1}
        return self._touched[1]

    def _decided_of(self, numbers: set[int]) -> tuple[int, int]:
        """Return how many of some findings are decided, and how many of those are almost certain."""
        decided = [number for number in numbers if self._tallies[number].total() == self.count(number)]
        return len(decided), sum(_is_certain(self.findings[number]) for number in decided)

    def _count(self, side: Mapping[tuple[int, Action], int], step: int) -> None:
        """Add one side of a change, counted by finding and action, or take it away."""
        for (number, action), count in side.items():
            if action is not Action.UNDECIDED:
                self._totals[action] += step * count
                self._tallies[number][action] += step * count

    def _keep_settings(self, touched: set[int]) -> None:
        """Write the user's known-correct spellings where this change added or took away some."""
        domains = {self.findings[number].domain for number in touched}
        now = {self.findings[n].domain for n in touched if self.state(n).action is Action.TRUST}
        added, removed = now - self._remembered, (self._remembered & domains) - now
        if not added and not removed:
            return
        self._remembered = (self._remembered | added) - removed
        try:
            kept = [domain for domain in user_trusted_domains() if domain not in removed | added]
            save_user_trusted_domains((*kept, *sorted(added)))
        except (OSError, SettingsError) as error:
            self.settings_failed.emit(translated(str(error)))


def _is_certain(finding: Finding) -> bool:
    """Return whether a finding can be fixed without asking which suggestion to take."""
    return finding.confidence is Confidence.HIGH and bool(finding.clear_domain)
