"""What is logged of what happens: counts, domains, ids, versions, durations, exit codes. Every line of it is made here.

A book's name can be a person's: a book is known by the first digits of its SHA-256. So can a domain's: it is logged
only where it is known-correct or known to be real, or looks like one that is. It must be well-formed, and somebody can
have registered it; what is before that part, where a local part may stand by mistake, is left out.
"""

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desktop_app import __version__
from desktop_app.book.model import AddressBook
from desktop_app.files.errors import ProofbookError
from desktop_app.files.phrases import without_contents
from desktop_app.files.system import system_release
from desktop_app.proofreading.domain import is_inside, parse, to_ascii
from desktop_app.proofreading.finding import Finding, VerdictCode
from desktop_app.review.columns import distinct_moves
from desktop_app.review.decision import Change
from desktop_app.settings.log import Level, log
from desktop_app.settings.policy.in_force import InForce
from desktop_app.settings.redaction import innermost_place, traceback_without_values, what_it_says

if TYPE_CHECKING:  # trusted needs it not, and must not wait for it
    from desktop_app.review.session import Session

_ID_LENGTH = 12
_MOST_DOMAINS = 20
_FEW = 10_000
"""Addresses; to look at each of more of them would hold up the window."""
_WITHHELD = "(other)"
_OF_ORGANISATIONS = (VerdictCode.TRUSTED, VerdictCode.KNOWN)


def short_id(sha256: str) -> str:
    """Return by what a book or copy is known in the log."""
    return sha256[:_ID_LENGTH]


def logged_domain(domain: str) -> str:
    """Return what is logged of a domain: what somebody registered of it, or that it is no such."""
    parsed = parse(domain)
    if parsed is None or not parsed.suffix or is_inside(parsed.text) or parsed.text == parsed.suffix:
        return _WITHHELD
    return to_ascii(parsed.registrable)


def _logged_target(session: "Session", domain: str) -> str:
    """Return what is logged of a domain that a person or a rule chose."""
    return logged_domain(domain) if session.code(domain.lower()) in _OF_ORGANISATIONS else _WITHHELD


def _logged_finding(session: "Session", finding: Finding) -> str:
    """Return what is logged of a suspicious domain."""
    target = finding.suggestions[0].domain if finding.suggestions else ""
    return logged_domain(finding.domain) if _logged_target(session, target) != _WITHHELD else _WITHHELD


def note_start(what: str, policy: InForce) -> None:
    """Log that the program begins: as a window, or with a command; and under which policy."""
    log(
        Level.INFO,
        "start",
        what=what,
        version=__version__,
        python=".".join(map(str, sys.version_info[:3])),
        system=f"{sys.platform} {system_release()}",
        frozen=bool(getattr(sys, "frozen", False)),
    )
    for number, file in enumerate(policy.files):
        log(Level.INFO, "policy", number=number + 1, sha256=file.sha256, locked=sorted(policy.locked))


def note_end(code: int, seconds: float) -> None:
    """Log that the program ends."""
    log(Level.INFO, "end", exit=int(code), ms=int(1000 * seconds))


def note_book(book: AddressBook, seconds: float) -> None:
    """Log that a book was read."""
    log(
        Level.INFO,
        "book-read",
        book=short_id(book.sha256),
        format=str(book.format),
        shape=book.shape.name.lower(),
        encoding=book.encoding,
        contacts=len(book.contacts),
        addresses=len(book.addresses),
        domains=len(set(book.domains) - {""}),
        problems=len(book.problems),
        ms=int(1000 * seconds),
    )


def note_findings(session: "Session", seconds: float) -> None:
    """Log how much was found; at the level “debug” also which domains."""
    counts = Counter(str(finding.confidence) for finding in session.findings)
    log(
        Level.INFO,
        "findings",
        books=[short_id(book.sha256) for book in session.books[:_MOST_DOMAINS]],
        domains=len(session.findings),
        **{name: counts[name] for name in ("high", "medium", "low")},
        addresses=sum(len(session.keys(finding)) for finding in session.findings),
        ms=int(1000 * seconds),
    )
    for finding in session.findings:
        log(
            Level.DEBUG,
            "finding",
            domain=_logged_finding(session, finding),
            confidence=str(finding.confidence),
            kind=str(finding.kind),
            addresses=len(session.keys(finding)),
        )


def note_decisions(session: "Session", change: Change, step: str = "decided") -> None:
    """Log how many addresses got which decision; step: “decided”, or “undone”."""
    few = len(change.after) <= _FEW
    targets = {new.domain or new.address.rpartition("@")[2] for _, new in distinct_moves(change)} if few else set()
    to = sorted({_logged_target(session, target) for target in targets if target})
    log(Level.INFO, step, addresses=len(change.after), **({"to": to[:_MOST_DOMAINS]} if to else {}))
    for (number, action), count in session.tally(change.after).most_common(_MOST_DOMAINS):
        domain = _logged_finding(session, session.findings[number])
        log(Level.INFO, f"{step}-domain", domain=domain, action=str(action), addresses=count)


class Copy(Protocol):
    """What is logged of an export."""

    @property
    def book(self) -> AddressBook:
        """Return the book that was copied."""

    @property
    def sha256(self) -> str:
        """Return the hash of the copy."""

    @property
    def addresses_changed(self) -> int:
        """Return how many addresses were changed."""

    @property
    def contacts_changed(self) -> int:
        """Return in how many contacts something was changed."""


def note_copy(copy: Copy, reports: Sequence[Path], missing: Sequence[str], seconds: float) -> None:
    """Log that a copy was written and proven: its id, how much was changed, which reports are there or missing."""
    log(
        Level.WARNING if missing else Level.INFO,
        "exported",
        book=short_id(copy.book.sha256),
        copy=short_id(copy.sha256),
        addresses=copy.addresses_changed,
        contacts=copy.contacts_changed,
        reports=[path.suffix.removeprefix(".") for path in reports],
        missing_reports=len(missing),
        ms=int(1000 * seconds),
    )


def note_deleted(files: int, left: int) -> None:
    """Log how many stored files were deleted, since they were old or may not be kept, and how many could not be."""
    if files or left:
        log(Level.WARNING if left else Level.INFO, "deleted", files=files, left=left)


def note_refused(error: ProofbookError, code: int | None = None) -> None:
    """Log an error that a person was told of, without the names and paths in what it says."""
    more = [said] if (said := what_it_says(error)) else []
    facts = {} if code is None else {"exit": int(code)}
    log(Level.ERROR, "refused", *more, type=type(error).__name__, at=innermost_place(error), **facts)


def note_warning(event: str, said: Sequence[str] = (), **counts: int) -> None:
    """Log something that is not as it should be; said: sentences without any name."""
    log(Level.WARNING, event, *said, **counts)


def note_warned(warning: str) -> None:
    """Log a warning that a person was given, without the names and paths in it."""
    note_warning("warned", [without_contents(warning)])


def note_unexpected(error: BaseException) -> None:
    """Log an error inside the program, by the places in the code alone."""
    log(Level.ERROR, "unexpected", *traceback_without_values(error), type=type(error).__name__)
