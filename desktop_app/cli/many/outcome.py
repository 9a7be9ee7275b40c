"""What became of one book of many: a row of the summary, and what is printed about it."""

import argparse
import enum
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.book.errors import BookError
from desktop_app.exit_codes import ExitCode
from desktop_app.review.session import Session


class Status(enum.StrEnum):
    """How it went with a book. The texts are a contract: programs read them."""

    OK = "ok"
    FINDINGS = "findings"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    SKIPPED = "skipped"
    INCOMPLETE = "report missing"
    REFUSED = "refused"
    UNREADABLE = "unreadable"
    FAILED = "failed"
    NOT_REACHED = "not reached"

    @property
    def code(self) -> ExitCode:
        """Return what it comes to for the exit code."""
        return _CODES.get(self, ExitCode.FINE)


_CODES = {
    Status.FINDINGS: ExitCode.FINDINGS,
    Status.INCOMPLETE: ExitCode.OUTPUT,
    Status.REFUSED: ExitCode.OUTPUT,
    Status.UNREADABLE: ExitCode.BOOK,
    Status.FAILED: ExitCode.INTERNAL,
    Status.NOT_REACHED: ExitCode.CANCELLED,
}


COUNTED = ("contacts", "addresses", "suspicious_domains", "suspicious_addresses", "changed")
COLUMNS = ("path", "status", *COUNTED, "output", "error")
"""The columns of a row, a contract as well."""


@dataclass(frozen=True, slots=True)
class Task:
    """A book to be worked on.

    target: where its copy goes; None for a check. report_folder: where its reports go, if somebody says so.
    """

    source: Path
    target: Path | None = None
    report_folder: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How much a book holds, and how much of it looks mistyped."""

    contacts: int = 0
    addresses: int = 0
    suspicious_domains: int = 0
    suspicious_addresses: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a book. changed: addresses; output: its copy, if there is one, or would be.

    printed, said: what goes to standard output, and the lines for standard error.
    """

    source: Path
    status: Status
    counts: Counts = Counts()
    changed: int = 0
    output: Path | None = None
    error: str = ""
    printed: str = ""
    said: tuple[str, ...] = ()

    def row(self) -> dict[str, Any]:
        """Return the row of the summary."""
        counts = (getattr(self.counts, name) for name in COUNTED[:-1])
        output = str(self.output) if self.output else None
        values = (str(self.source), str(self.status), *counts, self.changed, output, self.error or None)
        return dict(zip(COLUMNS, values, strict=True))


def counts_of(session: Session, number: int = 0) -> Counts:
    """Return the counts of a book of a session."""
    book = session.books[number]
    suspicious = [sum(key.book == number for key in session.keys(finding)) for finding in session.findings]
    return Counts(
        contacts=len(book.contacts),
        addresses=len(book.addresses),
        suspicious_domains=sum(map(bool, suspicious)),
        suspicious_addresses=sum(suspicious),
    )


def shared_options(options: argparse.Namespace) -> argparse.Namespace:
    """Return the options as another process can have them: without the function that carries out the command."""
    return argparse.Namespace(**{name: value for name, value in vars(options).items() if name != "run"})


def unreadable(errors: Sequence[BookError]) -> list[Outcome]:
    """Return the outcomes of books and folders that could not be read; nothing is said of them any more."""
    return [Outcome(source=each.path, status=Status.UNREADABLE, error=str(each.reason)) for each in errors]
