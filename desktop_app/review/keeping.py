"""Writing what is done in a review into the journals of its books, as it is done."""

import contextlib
import errno
import json
import os
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from desktop_app.files.appending import AppendedFile, LockedError, NoLockingError
from desktop_app.review.decision import AddressKey, Change, Decision
from desktop_app.review.fingerprints import fingerprint
from desktop_app.review.journal import header, kind_of, now
from desktop_app.review.journal_lines import line, packed_decision, packed_prints, packed_rows, title_without_address
from desktop_app.review.recalling import Recalled
from desktop_app.review.session import Session

_UNREADABLE = ".unreadable"


def new_step_id() -> str:
    """Return an id that no other step has."""
    return secrets.token_hex(6)


@dataclass(frozen=True, slots=True)
class Where:
    """Where the person is, and how far: how many suspicious domains are decided, of how many."""

    domain: str
    decided: int
    total: int

    def as_line(self) -> dict[str, Any]:
        """Return what a journal's line says of it."""
        return {"at": self.domain, "decided": [self.decided, self.total]}


@dataclass
class _BookJournal:
    """The open journal of a book; seen: rows whose fingerprint is in it; unwritten: what could not be written yet."""

    number: int
    file: AppendedFile
    seen: set[int]
    is_empty: bool
    is_new: bool
    unwritten: list[bytes] = field(default_factory=list)


class Keeper:
    """Keeps the review of a session.

    Each method that writes raises OSError where it can't; what could not be written is written with the next line that
    can. is_lockable: whether a second window with the same book would be noticed.
    """

    def __init__(self, session: Session, recalled: Recalled) -> None:
        """Open and lock the journals. Errors: LockedError where another window has one of them; OSError."""
        self._session = session
        self._key = recalled.key
        self._prints, self._totals = recalled.prints, recalled.totals
        self._journals: list[_BookJournal] = []
        self.is_lockable = True
        try:
            for number, path in enumerate(recalled.paths):
                if path not in recalled.paths[:number]:  # of the same book twice, what is done in the first is kept
                    self._journals.append(self._opened(number, recalled))
        except OSError:
            self.close()
            raise

    def _opened(self, number: int, recalled: Recalled) -> _BookJournal:
        """Open the journal of a book, set aside one that can't be understood, cut off a line that was torn."""
        past = recalled.pasts[number]
        length = past.length if past else 0
        file = AppendedFile(recalled.paths[number])
        try:
            self.is_lockable &= _is_locked(file)
            if number in recalled.problems:
                file = _set_aside(file)
            elif file.size < length:  # it was deleted since it was read
                raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(file.path))
            elif file.size > length:
                _check_torn(file, length)
                file.cut(length)
        except OSError:
            file.close()
            raise
        is_empty = past is None or past.is_empty
        return _BookJournal(number, file, set(past.prints) if past else set(), is_empty, past is None)

    def step(self, identity: str, change: Change, where: Where, *, dropped: Sequence[str] = ()) -> None:
        """Write a step; dropped: steps that had been undone and can't be redone any more."""
        rows: dict[int, dict[Decision, list[int]]] = {}
        for (book, decision), same in groupby(change.after, lambda each: (each[0].book, each[1])):
            rows.setdefault(book, {}).setdefault(decision, []).extend([key.row for key, _ in same])
        time = now()
        lines: dict[int, dict[str, Any]] = {}
        for journal in self._journals:
            own = rows.get(journal.number)
            if own is None:
                if dropped and not journal.is_empty:
                    lines[journal.number] = {"drop": list(dropped)}
                continue
            first = AddressKey(journal.number, next(iter(own.values()))[0])
            lines[journal.number] = {
                "step": identity,
                "time": time,
                "title": title_without_address(change.title, self._session.address(first)),
                "kind": str(kind_of(iter(own))),
                "rows": [[packed_decision(decision), packed_rows(numbers)] for decision, numbers in own.items()],
                "seen": self._unseen(journal, own.values()),
                **where.as_line(),
            }
            journal.is_empty = False
        self._write(lines)

    def _unseen(self, journal: _BookJournal, rows: Iterable[list[int]]) -> dict[str, Any]:
        """Return what a journal doesn't say yet of some rows.

        domains: each with how many of the rows are there, and how many addresses the book has there, 0 where it is
        not suspicious.
        """
        book, totals = self._session.books[journal.number], self._totals[journal.number]
        by_domain: dict[int, list[int]] = {}
        for row in {row for each in rows for row in each if row not in journal.seen}:
            by_domain.setdefault(book.addresses.domain[row], []).append(row)
        ordered = [row for new in by_domain.values() for row in sorted(new)]
        journal.seen.update(ordered)
        return {
            "rows": packed_rows(ordered),
            "prints": packed_prints(self._print_of(journal.number, row) for row in ordered),
            "domains": [
                [book.domains[number], len(new), totals.get(book.domains[number], 0)]
                for number, new in by_domain.items()
            ],
        }

    def _print_of(self, number: int, row: int) -> int:
        """Return the fingerprint of an address, which is known already where it is at a suspicious domain."""
        known = self._prints[number].get(row)
        return fingerprint(self._key, self._session.books[number].address(row)) if known is None else known

    def undone(self, steps: Sequence[tuple[str, Change]], where: Where) -> None:
        """Write that steps were taken back, the last one first."""
        self._write_moves("undo", steps, where)

    def redone(self, steps: Sequence[tuple[str, Change]], where: Where) -> None:
        """Write that steps were done again."""
        self._write_moves("redo", steps, where)

    def _write_moves(self, what: str, steps: Sequence[tuple[str, Change]], where: Where) -> None:
        """Write into the journal of each book which of its steps were undone or redone."""
        concerned: dict[int, list[str]] = {}
        for identity, change in steps:
            for number in {key.book for key, _ in change.after}:
                concerned.setdefault(number, []).append(identity)
        time = now()
        self._write({number: {what: ids, "time": time, **where.as_line()} for number, ids in concerned.items()})

    def moved(self, where: Where) -> None:
        """Write where the person is; in a journal that tells nothing yet that is not worth a line."""
        self._write({journal.number: where.as_line() for journal in self._journals if not journal.is_empty})

    def left_out(self, keys: Iterable[AddressKey]) -> None:
        """Write which addresses are not ticked."""
        rows: dict[int, list[int]] = {journal.number: [] for journal in self._journals}
        for key in sorted(keys):
            if key.book in rows:
                rows[key.book].append(key.row)
        self._write({number: {"left out": packed_rows(numbers)} for number, numbers in rows.items()})

    def exported(self, number: int) -> None:
        """Write that a copy of a book holds what is decided."""
        self._write({number: {"exported": now()}})

    def _write(self, lines: dict[int, dict[str, Any]]) -> None:
        """Write at most one line into each journal, and what could not be written before."""
        failed: OSError | None = None
        for journal in self._journals:
            if journal.number in lines:
                if journal.is_new:
                    journal.unwritten.append(line(header(self._session.books[journal.number])))
                    journal.is_new = False
                journal.unwritten.append(line(lines[journal.number]))
            try:
                if journal.unwritten:
                    journal.file.append(b"".join(journal.unwritten))
                    journal.unwritten.clear()
            except OSError as error:
                failed = error
        if failed:
            raise failed

    def sync(self) -> None:
        """Wait until what was written is on the disk; may be called from another thread. Errors: OSError."""
        for journal in self._journals:
            journal.file.sync()

    def close(self) -> None:
        """Give the journals back; one that tells nothing is deleted."""
        for journal in self._journals:
            with contextlib.suppress(OSError):
                if journal.is_new and not journal.file.size:
                    journal.file.path.unlink(missing_ok=True)
            journal.file.close()
        self._journals.clear()


def _is_locked(file: AppendedFile) -> bool:
    """Lock a file, and return whether that could be. Errors: LockedError."""
    try:
        file.lock()
    except NoLockingError:
        return False
    return True


def _set_aside(file: AppendedFile) -> AppendedFile:
    """Rename a journal that can't be understood, and begin another one under its name. Errors: OSError."""
    path = file.path
    count = 1
    while (aside := path.with_suffix(f"{_UNREADABLE}-{count}")).exists():
        count += 1
    file.close()
    path.rename(aside)
    made = AppendedFile(path)
    _is_locked(made)
    return made


def _check_torn(file: AppendedFile, length: int) -> None:
    """Check that what follows the part that was read is no line. Errors: LockedError where another window wrote it."""
    for text in file.read_from(length).split(b"\n")[:-1]:
        try:
            json.loads(text)
        except (ValueError, RecursionError):
            continue
        raise LockedError(errno.EAGAIN, "another window wrote to it", str(file.path))
