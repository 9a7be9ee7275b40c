"""What is remembered of books that are opened: their own journals, and the steps in them as one history."""

import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.book.model import AddressBook
from desktop_app.files.phrases import phrase
from desktop_app.review.decision import Action, AddressKey, Change
from desktop_app.review.fingerprints import fingerprint, fingerprint_key
from desktop_app.review.journal import JournalError, PastReview, PastStep, journal_path, read_journal
from desktop_app.review.journal_lines import title_with_address
from desktop_app.review.session import Session

if TYPE_CHECKING:
    from desktop_app.review.carrying import CarriedOver


@dataclass(frozen=True)
class RestoredStep:
    """A step of earlier, as a change of the session that is open now."""

    id: str
    time: datetime
    change: Change


@dataclass
class Recalled:
    """What is remembered.

    paths: of the books' journals; pasts: of each book, None where there is nothing; problems: why the journal of a book
    can't be read.
    prints: of each book the fingerprints of its suspicious addresses by row; totals: how many those are by domain;
    tally: how many of each finding have which action; error: why nothing can be kept; is_kept: whether anything may be.
    """

    paths: list[Path]
    pasts: list[PastReview | None]
    problems: dict[int, str]
    key: bytes = b""
    error: OSError | None = None
    is_kept: bool = True
    prints: list[dict[int, int]] = field(default_factory=list)
    totals: list[dict[str, int]] = field(default_factory=list)
    tally: Counter[tuple[int, Action]] = field(default_factory=Counter)
    steps: list[RestoredStep] = field(default_factory=list)
    """The history: first the steps in force, then those that can be redone."""
    done: int = 0
    """How many of the steps are in force."""
    carried: "CarriedOver | None" = None
    """What was carried over from other reviews, in force already, where something was."""
    carried_id: str = ""
    """The id of the step that did."""
    renamed: RestoredStep | None = None
    """The step that selected the new names of renamed domains, where it is the last one in force."""
    unwritten: list[RestoredStep] = field(default_factory=list)
    """Steps that came about as the books were opened: in force, and in no journal yet."""

    @property
    def changed(self) -> datetime | None:
        """Return when something was decided last."""
        return max((past.changed for past in self.pasts if past and past.changed), default=None)

    @property
    def domain(self) -> str:
        """Return the suspicious domain at which the person was last; empty where that is not known."""
        begun = [past for past in self.pasts if past and past.changed and past.domain]
        return max(begun, key=lambda past: str(past.changed)).domain if begun else ""

    @property
    def remembered(self) -> set[str]:
        """Return the domains that were marked as known-correct spellings in these books' own reviews."""
        return {
            past.domains[row]
            for past in self.pasts
            if past
            for step in (*past.done, *past.undone)
            for decision, rows in step.decisions
            if decision.action is Action.TRUST
            for row in rows
            if row in past.domains
        }


def recall(books: Sequence[AddressBook], *, is_kept: bool = True) -> Recalled:
    """Read what is remembered of some books; what can't be read is told, and never in the way.

    is_kept: whether anything may be; otherwise nothing is looked for.
    """
    if not is_kept:
        return Recalled([journal_path(book) for book in books], [None] * len(books), {}, is_kept=False)
    pasts: list[PastReview | None] = []
    problems: dict[int, str] = {}
    paths = [journal_path(book) for book in books]
    for number, (book, path) in enumerate(zip(books, paths, strict=True)):
        try:
            past = _journal_of(book, path)
        except (JournalError, OSError) as error:
            past = None
            problems[number] = str(error)
        pasts.append(past)
    recalled = Recalled(paths, pasts, problems)
    try:
        recalled.key = fingerprint_key()
    except OSError as error:
        recalled.error = error
    return recalled


def _journal_of(book: AddressBook, path: Path) -> PastReview | None:
    """Return what the journal of a book tells, which is used thereby. Errors: JournalError, OSError."""
    with suppress(OSError):
        os.utime(path)  # before it is read: what is old is deleted by another thread, or window
    past = read_journal(path)
    if past and past.addresses != len(book.addresses):
        raise JournalError(phrase("{path}: this journal is about another number of addresses", path=past.path))
    return past


def restore(session: Session, recalled: Recalled) -> None:
    """Put into force what was decided earlier, and note the history."""
    recalled.prints = _prints(session, recalled.key)
    recalled.totals = _totals(session)
    done = {number: past.done for number, past in enumerate(recalled.pasts) if past}
    undone = {number: past.undone for number, past in enumerate(recalled.pasts) if past}
    for lists in (done, undone):
        for parts in _merged(lists):
            step = _restored(session, parts)
            session.apply(step.change)
            recalled.steps.append(step)
        if lists is done:
            recalled.done = len(recalled.steps)
    for step in reversed(recalled.steps[recalled.done :]):
        session.apply(step.change.inverted())
    _count(session, recalled)


def take_over(session: Session, recalled: Recalled, carried: "CarriedOver", identity: str) -> None:
    """Put into force what is carried over, as the last step of the history; nothing where that is nothing."""
    if not carried.change.after:
        return
    add_step(session, recalled, carried.change, identity)
    recalled.carried, recalled.carried_id = carried, identity


def add_step(session: Session, recalled: Recalled, change: Change, identity: str) -> None:
    """Put a change into force, as the last step of the history."""
    session.apply(change)
    step = RestoredStep(identity, datetime.now(UTC), change)
    recalled.steps.insert(recalled.done, step)
    recalled.unwritten.append(step)
    recalled.done += 1
    _count(session, recalled)


def _count(session: Session, recalled: Recalled) -> None:
    """Count what is decided now, so that the window needn't."""
    books = range(len(session.books))
    recalled.tally = session.tally(
        [(AddressKey(n, row), each) for n in books for row, each in session.decisions(n).items()]
    )


def _totals(session: Session) -> list[dict[str, int]]:
    """Return how many addresses each book has at each suspicious domain."""
    totals: list[dict[str, int]] = [{} for _ in session.books]
    for finding in session.findings:
        for number, count in Counter(key.book for key in session.keys(finding)).items():
            totals[number][finding.domain] = count
    return totals


def _prints(session: Session, key: bytes) -> list[dict[int, int]]:
    """Return the fingerprints of all suspicious addresses, by book and row; worked out now, so that nobody waits."""
    prints: list[dict[int, int]] = [{} for _ in session.books]
    for finding in session.findings if key else ():
        for number, row in session.keys(finding):
            prints[number][row] = fingerprint(key, session.books[number].address(row))
    return prints


def _restored(session: Session, parts: Mapping[int, PastStep]) -> RestoredStep:
    """Return a step, given by its parts in the books that it concerns."""
    decisions = [
        (AddressKey(number, row), decision)
        for number, part in parts.items()
        for decision, rows in part.decisions
        for row in rows
    ]
    first = next(iter(parts.values()))
    address = session.address(decisions[0][0]) if decisions else ""
    change = session.decide_each(title_with_address(first.title, address), decisions)
    return RestoredStep(first.id, first.time, change)


def _merged(lists: Mapping[int, Sequence[PastStep]]) -> Iterator[dict[int, PastStep]]:
    """Yield the steps of several books in their order, those that concern several of them once."""
    places = dict.fromkeys(lists, 0)
    holders = Counter(step.id for steps in lists.values() for step in steps)
    while heads := {number: lists[number][place] for number, place in places.items() if place < len(lists[number])}:
        first_of = Counter(step.id for step in heads.values())
        ready = [step for step in heads.values() if first_of[step.id] == holders[step.id]]
        chosen = min(ready or heads.values(), key=lambda step: step.time)
        parts = {number: step for number, step in heads.items() if step.id == chosen.id}
        holders[chosen.id] -= len(parts)
        for number in parts:
            places[number] += 1
        yield parts
