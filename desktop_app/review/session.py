"""A review session: some books, what was found in them, and what has been decided so far.

The only place that holds decisions. Whoever wants to decide asks for a Change and applies it; undoing is applying the
inverted change. An address without a decision is undecided.
"""

from array import array
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.book.model import AddressBook, Unusable
from desktop_app.book.reading import details
from desktop_app.files.progress import Progress, ignore_progress
from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.finding import Finding, VerdictCode
from desktop_app.proofreading.kinds import Kind
from desktop_app.proofreading.whole_books import Proofreading
from desktop_app.review.columns import DecisionColumns
from desktop_app.review.decision import (
    UNDECIDED,
    Action,
    AddressKey,
    Along,
    Assignment,
    Change,
    DecidedBy,
    Decision,
    fix_domain,
)
from desktop_app.review.overview import Overview, overview_of

if TYPE_CHECKING:  # check needs neither, and must not wait for them
    from desktop_app.book.linked import ContactText, LinkedPlace, ListPlaces
    from desktop_app.review.recalling import Recalled

_TALLIES_KEPT = 4
_LEVELS = {
    Confidence.HIGH: DecidedBy.LEVEL_HIGH,
    Confidence.MEDIUM: DecidedBy.LEVEL_MEDIUM,
    Confidence.LOW: DecidedBy.LEVEL_LOW,
}


class Progressed(NamedTuple):
    """How far a review has come, in addresses at suspicious domains."""

    total: int
    by_action: Counter[Action]

    @property
    def decided(self) -> int:
        """Return how many addresses have been decided."""
        return self.total - self.by_action[Action.UNDECIDED]


class Session:
    """Holds the decisions about the addresses of some books."""

    def __init__(self, books: Sequence[AddressBook], proofreading: Proofreading) -> None:
        self.books = tuple(books)
        self.findings = proofreading.findings
        self.recalled: Recalled | None = None
        """What is remembered of these books, where that has been looked for."""
        self.warnings: tuple[str, ...] = ()
        """What a person should hear of the rules, as of a list that could not be reached."""
        self._by_domain = {finding.domain: finding for finding in self.findings}
        self.origin = proofreading.origin
        """What the rules were made of by which the books were judged."""
        self.explain = proofreading.explain
        """Judges any domain as those of the books were judged."""
        self._quick_code = proofreading.code
        self._unusable_domains = proofreading.unusable
        self._decisions = DecisionColumns(len(book.addresses) for book in self.books)
        self._tallied: list[tuple[Sequence[Assignment], Counter[tuple[int, Action]]]] = []
        self._lists: dict[int, ListPlaces] = {}
        self._named: tuple[int, int] | None = None
        self._name = ""
        self._read: tuple[int, int] | None = None
        self._texts: Sequence[ContactText] = ()
        evidence = proofreading.evidence
        evidence.gather(finding.domain for finding in self.findings)
        self._keys = {
            finding.domain: tuple(AddressKey(*row) for row in evidence.rows(finding.domain))
            for finding in self.findings
        }
        numbers = {finding.domain: number for number, finding in enumerate(self.findings)}
        self._finding_numbers = [array("i", [numbers.get(each, -1) for each in book.domains]) for book in self.books]
        """For each book, domain number → place of its finding; -1 where nothing was found."""

    @cached_property
    def overview(self) -> Overview:
        """Return what is in the books and what was found, in numbers; counted when first asked."""
        return overview_of(self)

    def finding_at(self, key: AddressKey) -> Finding | None:
        """Return the finding that an address belongs to, if it is at a suspicious domain."""
        return self._by_domain.get(self.books[key.book].domain(key.row))

    def code(self, domain: str) -> VerdictCode:
        """Return how a domain of the books is judged, without why, which explain says."""
        return VerdictCode.FINDING if domain in self._by_domain else self._quick_code(domain)

    def keys(self, finding: Finding) -> tuple[AddressKey, ...]:
        """Return the addresses at a suspicious domain, in the order of the books."""
        return self._keys[finding.domain]

    def address(self, key: AddressKey) -> str:
        """Return an address as it is in its book."""
        return self.books[key.book].address(key.row)

    def corrected(self, key: AddressKey) -> str:
        """Return an address as it will be exported."""
        return self.decision(key).applied_to(self.address(key))

    def contact_name(self, key: AddressKey) -> str:
        """Return the name of the contact that has an address."""
        return self.name_of(key.book, self.books[key.book].addresses.contact[key.row])

    def name_of(self, book: int, number: int) -> str:
        """Return the name of a contact of a book."""
        contact = (book, number)
        if self._named != contact:  # asked for address by address, and a contact may have thousands
            self._named, self._name = contact, details(self.books[book], number).name
        return self._name

    def lists(self, book: int, progress: Progress = ignore_progress) -> "ListPlaces":
        """Return the places in the lists of a book that name somebody; looked for when first asked."""
        from desktop_app.book.linked import ListPlaces  # noqa: PLC0415 - as above

        if book not in self._lists:
            self._lists[book] = ListPlaces(self.books[book], progress)
        return self._lists[book]

    def also_in(self, key: AddressKey) -> list["LinkedPlace"]:
        """Return the other places of an address: in its own contact and in lists."""
        from desktop_app.book.linked import texts_of_contact  # noqa: PLC0415 - as above
        from desktop_app.review.along import also_in  # noqa: PLC0415 - as above

        book = self.books[key.book]
        contact = (key.book, book.addresses.contact[key.row])
        if self._read != contact:  # as in name_of
            self._read, self._texts = contact, texts_of_contact(book, contact[1])
        return also_in(book, self.lists(key.book), key.row, self._texts)

    def decision(self, key: AddressKey) -> Decision:
        """Return what is decided about an address."""
        return self._decisions.decision(key)

    def decisions(self, book: int) -> dict[int, Decision]:
        """Return address row → decision for one book, in its order, without the undecided."""
        return self._decisions.of_book(book)

    def has_decisions(self, book: int) -> bool:
        """Return whether a person has decided anything in a book; what is declared comes by itself the next time."""
        return self._decisions.has_decisions(book, without=DecidedBy.POLICY)

    def those(self, keys: Iterable[AddressKey], is_wanted: Callable[[Decision], bool]) -> list[AddressKey]:
        """Return the addresses about whose decision is_wanted says yes; it is asked once for equal ones."""
        return self._decisions.those(keys, is_wanted)

    def decide(self, title: str, keys: Iterable[AddressKey], decision: Decision) -> Change:
        """Return the change that gives each address this decision; nothing is applied yet."""
        return Change(title, *self._decisions.same_for(keys, decision))

    def decide_each(self, title: str, decisions: Iterable[tuple[AddressKey, Decision]]) -> Change:
        """Return the change that gives each address its own decision, leaving out those that have it already."""
        return Change(title, *self._decisions.for_each(decisions))

    def revise(self, title: str, keys: Iterable[AddressKey], new: Callable[[Decision], Decision]) -> Change:
        """Return the change that gives each address what new makes of its decision; equal ones are asked once."""
        return Change(title, *self._decisions.revised(keys, new))

    def change_along(self, along: Along) -> Change:
        """Return the change that lets every fix change the same other places along."""
        fixes = (key for key, decision in self._decisions.decided() if decision.action is Action.FIX)
        return self.revise("Change along", fixes, lambda decision: replace(decision, along=along))

    def accept(self, level: Confidence | None, without: Collection[AddressKey] = ()) -> Change:
        """Return the change that fixes findings of a confidence and above, each with its first suggestion.

        A tie is never accepted. level None: only what the organisation has declared. without: addresses that stay.
        """
        return self.decide_each("Fix automatically", self._acceptable(level, without))

    def _acceptable(self, level: Confidence | None, without: Collection[AddressKey]) -> Iterator[Assignment]:
        """Yield the fixes that accept makes."""
        by = DecidedBy.POLICY if level is None else _LEVELS[level]
        for finding in self.findings:
            if not finding.clear_domain:
                continue
            declared = finding.kind is Kind.DECLARED
            if declared or (level is not None and finding.confidence.reaches(level)):
                decision = fix_domain(finding.clear_domain, DecidedBy.POLICY if declared else by)
                keys = self.those(self.keys(finding), UNDECIDED.__eq__)
                yield from ((key, decision) for key in keys if not without or key not in without)

    def apply(self, change: Change) -> None:
        """Put a change into force."""
        self._decisions.put(change.after)

    def finding_numbers(self, keys: Iterable[AddressKey]) -> Iterator[int]:
        """Yield, for each address, the place of its finding among findings; -1 where its domain is not suspicious."""
        domains = [book.addresses.domain for book in self.books]
        numbers = self._finding_numbers
        return (numbers[book][domains[book][row]] for book, row in keys)

    def tally(self, decisions: Sequence[Assignment]) -> Counter[tuple[int, Action]]:
        """Count how many addresses of each finding, by its place, have which action among some decisions."""
        for side, known in self._tallied:  # asked before a change, by it, and when it is taken back
            if side is decisions:
                return known
        keys, codes = self._decisions.columns(decisions)
        counted: Counter[tuple[int, Action]] = Counter()
        for (number, code), count in Counter(zip(self.finding_numbers(keys), codes, strict=True)).items():
            if number >= 0:
                counted[number, self._decisions.table[code].action] += count
        self._tallied = [(decisions, counted), *self._tallied[: _TALLIES_KEPT - 1]]
        return counted

    def progress(self) -> Progressed:
        """Count the decisions about addresses at suspicious domains."""
        actions = Counter(self.decision(key).action for finding in self.findings for key in self.keys(finding))
        return Progressed(actions.total(), actions)

    def unusable(self, book: int) -> Iterator[tuple[int, Unusable]]:
        """Yield (address row, why) of the addresses of a book that no domain check can help, in their order."""
        opened = self.books[book]
        numbers = {
            number: self._unusable_domains[domain]
            for number, domain in enumerate(opened.domains)
            if domain in self._unusable_domains
        }
        if not numbers:
            yield from sorted(opened.unusable.items())
            return
        for row, number in enumerate(opened.addresses.domain):
            kind = opened.unusable.get(row) or numbers.get(number)
            if kind:
                yield row, kind
