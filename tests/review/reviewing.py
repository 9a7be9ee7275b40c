"""Reviews for tests: a session in which every address at some domains is suspicious, and a journal of what is done."""

from collections.abc import Iterable, Sequence

from desktop_app.book.model import AddressBook
from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.context import BookContext
from desktop_app.proofreading.destination import Destination, DestinationCode
from desktop_app.proofreading.evidence import BookEvidence
from desktop_app.proofreading.finding import Finding, Suggestion
from desktop_app.proofreading.kinds import Kind
from desktop_app.proofreading.whole_books import Proofreading
from desktop_app.review.decision import AddressKey, Change, Decision
from desktop_app.review.keeping import Keeper, Where, new_step_id
from desktop_app.review.recalling import Recalled, recall, restore
from desktop_app.review.session import Session

WHERE = Where("army.ml", 1, 2)


def finding(domain: str, kind: Kind = Kind.OMISSION) -> Finding:
    """A finding with one suggestion."""
    destination = Destination(DestinationCode.UNKNOWN, None, "…")
    suggestions = (Suggestion(f"right-{domain}", 0.9, kind, "…"),)
    return Finding(domain, Confidence.HIGH, 0.95, kind, False, "…", destination, suggestions)


def session_with(books: Sequence[AddressBook], *findings: Finding) -> Session:
    """A session over books."""
    return Session(books, Proofreading(findings, {}, BookContext(BookEvidence(books))))


class Review:
    """A person at work: what is done goes to the session and, as in the window, to the journals."""

    def __init__(self, books: Sequence[AddressBook], *findings: Finding) -> None:
        self.recalled: Recalled = recall(books)
        self.session = session_with(books, *findings)
        restore(self.session, self.recalled)
        self.history = [(step.id, step.change) for step in self.recalled.steps]
        self.index = self.recalled.done
        self.keeper = Keeper(self.session, self.recalled)

    def decide(self, decisions: Iterable[tuple[AddressKey, Decision]], title: str = "Fix") -> Change:
        """Do something; what had been undone is gone."""
        change = self.session.decide_each(title, decisions)
        dropped = [identity for identity, _ in self.history[self.index :]]
        del self.history[self.index :]
        self.history.append((new_step_id(), change))
        self.index += 1
        self.session.apply(change)
        self.keeper.step(self.history[-1][0], change, WHERE, dropped=dropped)
        return change

    def go_to(self, index: int) -> None:
        """Undo or redo until so many steps are in force."""
        back = self.history[index : self.index][::-1]
        forth = self.history[self.index : index]
        for _, change in back:
            self.session.apply(change.inverted())
        for _, change in forth:
            self.session.apply(change)
        if back:
            self.keeper.undone(back, WHERE)
        if forth:
            self.keeper.redone(forth, WHERE)
        self.index = index

    def close(self) -> None:
        """Give the journals back."""
        self.keeper.close()
