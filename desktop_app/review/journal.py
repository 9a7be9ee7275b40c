"""One journal a book: a file of lines that tells what was decided, step by step, so that nothing of it is ever lost.

The first line says what it is the journal of; each further one is a step, an undo or redo, or where the person was.
A book is known by the hash of its content and by how it is read, since the same table may be read by other columns.
A journal holds no address as text but one that was typed by hand: rows have numbers, and addresses fingerprints.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from desktop_app import __version__
from desktop_app.book.model import AddressBook
from desktop_app.files.bounded import read_bounded
from desktop_app.files.display import harmless
from desktop_app.files.errors import ProofbookError
from desktop_app.files.paths import user_data_folder
from desktop_app.files.phrases import phrase
from desktop_app.review.decision import DecidedBy, Decision
from desktop_app.review.journal_lines import unpacked_decision, unpacked_prints, unpacked_rows

FORMAT_KEY, FORMAT = "proofbook-journal", 1
SUFFIX = ".jsonl"
_LARGEST = 512 * 1024 * 1024  # bytes


class JournalError(ProofbookError):
    """A journal that can't be understood; the text says which and why."""


class StepKind(StrEnum):
    """What sort of step it was."""

    DECIDE = "decide"
    CARRIED = "carried over"
    FILE = "decisions file"
    POLICY = "policy"


_KINDS = {
    DecidedBy.CARRIED: StepKind.CARRIED,
    DecidedBy.CAME_BACK: StepKind.CARRIED,
    DecidedBy.FILE: StepKind.FILE,
    DecidedBy.POLICY: StepKind.POLICY,
}


@dataclass(frozen=True)
class PastStep:
    """One step: its title, as it is kept, and which rows got which decision."""

    id: str
    time: datetime
    title: str
    decisions: tuple[tuple[Decision, list[int]], ...]


@dataclass
class PastReview:
    """What a journal tells of a book.

    done: the steps in force; undone: those that can be redone, the next one first. prints, domains: of each row that
    was ever decided; totals: how many addresses the book has at a suspicious domain; exported: the ids of the steps
    that were in force when a copy was written last; is_exported: whether nothing was done since.
    """

    path: Path
    book: Path
    sha256: str
    addresses: int
    length: int = 0
    """Bytes that could be read; what follows them was not written to its end."""
    opened: datetime | None = None
    changed: datetime | None = None
    done: list[PastStep] = field(default_factory=list)
    undone: list[PastStep] = field(default_factory=list)
    prints: dict[int, int] = field(default_factory=dict)
    domains: dict[int, str] = field(default_factory=dict)
    totals: dict[str, int] = field(default_factory=dict)
    left_out: tuple[int, ...] = ()
    domain: str = ""
    """Where the person was."""
    decided: tuple[int, int] = (0, 0)
    """How many suspicious domains were decided, of how many."""
    exported: tuple[str, ...] = ()
    is_exported: bool = False

    @property
    def is_empty(self) -> bool:
        """Return whether nothing was ever decided."""
        return not self.done and not self.undone

    @property
    def is_untouched(self) -> bool:
        """Return whether no person ever decided anything, whatever the organisation has declared."""
        steps = (*self.done, *self.undone)
        return all(decision.by is DecidedBy.POLICY for step in steps for decision, _ in step.decisions)

    def state(self, ids: tuple[str, ...] | None = None) -> dict[int, Decision]:
        """Return row → decision after the steps in force, or after those of them that are named."""
        steps = self.done if ids is None else [step for step in (*self.done, *self.undone) if step.id in ids]
        return {row: decision for step in steps for decision, rows in step.decisions for row in rows}


def reading_of(book: AddressBook) -> str:
    """Return what tells two ways to read the same content apart: a hash of where its addresses lie."""
    digest = hashlib.blake2b(digest_size=8)
    for column in (book.addresses.contact, book.addresses.start, book.addresses.end):
        digest.update(memoryview(column).cast("B"))
    return digest.hexdigest()


def journals_folder() -> Path:
    """Return where the journals are kept."""
    return user_data_folder() / "journals"


def journal_path(book: AddressBook) -> Path:
    """Return where the journal of a book is kept."""
    return journals_folder() / f"{book.sha256[:32]}-{reading_of(book)}{SUFFIX}"


def header(book: AddressBook) -> dict[str, Any]:
    """Return the first line of a journal."""
    return {
        FORMAT_KEY: FORMAT,
        "program": __version__,
        "book": str(book.path),
        "sha256": book.sha256,
        "addresses": len(book.addresses),
        "time": now(),
    }


def now() -> str:
    """Return the time as it is kept."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


def kind_of(decisions: Iterator[Decision]) -> StepKind:
    """Return what sort of step made some decisions."""
    first = next(decisions, None)
    return _KINDS.get(first.by, StepKind.DECIDE) if first is not None else StepKind.DECIDE


def read_journal(path: Path) -> PastReview | None:
    """Return what a journal tells; None where there is none. Errors: JournalError; OSError where it can't be read.

    A last line that was not written to its end, as after a power cut, counts as not written at all.
    """
    try:
        data = read_bounded(path, _LARGEST)
    except FileNotFoundError:
        return None
    if data is None:
        raise JournalError(phrase("{path}: the journal is larger than {size} MB", path=path, size=_LARGEST // 1024**2))
    lines = data.split(b"\n")
    lines.pop()  # what follows the last end of line
    if not lines:
        return None
    past: PastReview | None = None
    length = 0
    for number, text in enumerate(lines, start=1):
        try:
            content = json.loads(text)
            if past is None:
                past = _begun(path, content)
            else:
                _take(past, content)
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
            if past is not None and number == len(lines) and not isinstance(_parsed(text), dict):
                break  # the disk kept the length of the line, but not what was in it
            what = harmless(str(error), 80) or type(error).__name__
            raise JournalError(
                phrase(
                    "{path}, line {line}: this journal can’t be understood ({what})", path=path, line=number, what=what
                )
            ) from None
        length += len(text) + 1
    if past is not None:
        past.length = length
    return past


def _parsed(text: bytes) -> Any:
    """Return what a line holds, None where that is no JSON."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _begun(path: Path, content: Any) -> PastReview:
    """Return a review about which only the first line is known. Errors: ValueError and its like."""
    if content[FORMAT_KEY] != FORMAT or isinstance(content[FORMAT_KEY], bool):
        raise ValueError(f"its format is not {FORMAT}")
    past = PastReview(path, Path(content["book"]), str(content["sha256"]), int(content["addresses"]))
    past.opened = _time(content["time"])
    return past


def _take(past: PastReview, content: Any) -> None:
    """Add what one line says. Errors: ValueError and its like."""
    if "step" in content:
        _add_step(past, content)
    elif "undo" in content:
        for identity in content["undo"]:
            past.undone.insert(0, past.done.pop(_place(past.done, identity)))
    elif "redo" in content:
        for identity in content["redo"]:
            past.done.append(past.undone.pop(_place(past.undone, identity)))
    elif "drop" in content:
        past.undone = [step for step in past.undone if step.id not in content["drop"]]
    elif "left out" in content:
        past.left_out = tuple(unpacked_rows(content["left out"], past.addresses))
    elif "exported" in content:
        past.exported, past.is_exported = tuple(step.id for step in past.done), True
    elif "opened" in content:
        past.opened, past.book = _time(content["opened"]), Path(content["book"])
    elif "at" not in content:
        raise ValueError("a line of a sort that is not known")
    if "time" in content:
        past.changed, past.is_exported = _time(content["time"]), False
    past.domain = str(content.get("at", past.domain))
    if "decided" in content:
        decided, total = content["decided"]
        past.decided = int(decided), int(total)


def _add_step(past: PastReview, content: Any) -> None:
    """Add a step; what had been undone is gone then."""
    decisions = tuple(
        (unpacked_decision(decision), unpacked_rows(rows, past.addresses)) for decision, rows in content["rows"]
    )
    past.undone.clear()
    past.done.append(PastStep(str(content["step"]), _time(content["time"]), str(content["title"]), decisions))
    seen = content["seen"]
    rows = unpacked_rows(seen["rows"], past.addresses)
    past.prints.update(zip(rows, unpacked_prints(seen["prints"]), strict=True))
    start = 0
    for domain, count, total in seen["domains"]:
        past.domains.update(dict.fromkeys(rows[start : start + count], str(domain)))
        past.totals[str(domain)] = int(total)
        start += count


def _place(steps: list[PastStep], identity: str) -> int:
    """Return where a step is, looked for from the end. Errors: ValueError."""
    for place in range(len(steps) - 1, -1, -1):
        if steps[place].id == identity:
            return place
    raise ValueError("a step that is not there")


def _time(text: str) -> datetime:
    """Return a time. Errors: ValueError, TypeError."""
    time = datetime.fromisoformat(text)
    return time.replace(tzinfo=time.tzinfo or UTC)
