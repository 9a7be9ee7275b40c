"""Books, findings and verdicts as the JSON objects of the command line's contract."""

from collections.abc import Sequence
from typing import Any

from desktop_app import __version__
from desktop_app.book.errors import BookError
from desktop_app.book.linked import LinkedPlace
from desktop_app.book.model import NO_DOMAIN, AddressBook
from desktop_app.book.reading import details
from desktop_app.proofreading.finding import Finding, Suggestion, Verdict
from desktop_app.review.decision import AddressKey
from desktop_app.review.session import Session

_DIGITS = 4  # of a probability
_MOST_PLACES = 50  # of one address; people who share one may all be on the same list of thousands


def checked(session: Session, failed: Sequence[BookError]) -> dict[str, Any]:
    """Return what check prints: the books that were read, then those that could not be, and the findings."""
    books = [_book(session, number) for number in range(len(session.books))]
    return {
        "proofbook": __version__,
        "books": books + [_failed(error) for error in failed],
        "findings": [
            {**finding_object(finding), "addresses": [_address(session, key) for key in session.keys(finding)]}
            for finding in session.findings
        ],
    }


def unchecked(error: BookError) -> dict[str, Any]:
    """Return what check prints of a book by itself that could not be read."""
    return {"proofbook": __version__, "books": [_failed(error)], "findings": []}


def verdict_object(given: str, verdict: Verdict) -> dict[str, Any]:
    """Return what explain prints for one domain or address."""
    return {
        "input": given,
        "domain": verdict.domain,
        "verdict": str(verdict.code),
        "why": verdict.why,
        "nearest": [
            {
                "domain": near.domain,
                "kind": str(near.kind),
                "cost": near.cost,
                "probability": round(near.probability, _DIGITS),
                "ruled_out": near.ruled_out or None,
            }
            for near in verdict.nearest
        ],
        "finding": finding_object(verdict.finding) if verdict.finding else None,
    }


def finding_object(finding: Finding) -> dict[str, Any]:
    """Return a finding without its addresses."""
    return {
        "domain": finding.domain,
        "confidence": str(finding.confidence),
        "probability": round(finding.probability, _DIGITS),
        "kind": str(finding.kind),
        "tie": finding.tie,
        "reason": finding.reason,
        "destination": {
            "code": str(finding.destination.code),
            "country": finding.destination.country,
            "text": finding.destination.text,
        },
        "suggestions": [_suggestion(suggestion) for suggestion in finding.suggestions],
        "evidence": list(finding.evidence),
    }


def _suggestion(suggestion: Suggestion) -> dict[str, Any]:
    """Return one suggestion."""
    return {
        "domain": suggestion.domain,
        "probability": round(suggestion.probability, _DIGITS),
        "kind": str(suggestion.kind),
        "reason": suggestion.reason,
    }


def _book(session: Session, number: int) -> dict[str, Any]:
    """Return a book that was read."""
    book = session.books[number]
    return {
        "path": str(book.path),
        "format": book.format,
        "encoding": book.encoding,
        "contacts": len(book.contacts),
        "addresses": len(book.addresses),
        "domains": len(set(book.addresses.domain) - {NO_DOMAIN}),
        "error": None,
        "problems": [{"where": problem.where, "what": problem.what} for problem in book.problems],
        "unusable": [
            {
                **_member(book, row),
                "contact": details(book, book.addresses.contact[row]).name,
                "field": book.field_name(row),
                "line": book.line(row),
                "address": book.address(row),
                "what": str(kind),
            }
            for row, kind in session.unusable(number)
        ],
    }


def _failed(error: BookError) -> dict[str, Any]:
    """Return a book that could not be read."""
    return {
        "path": str(error.path),
        "format": None,
        "encoding": None,
        "contacts": 0,
        "addresses": 0,
        "domains": 0,
        "error": error.reason,
        "problems": [],
        "unusable": [],
    }


def _address(session: Session, key: AddressKey) -> dict[str, Any]:
    """Return an address of a finding; also_in, of very many the first, only where it stands at other places too."""
    book: AddressBook = session.books[key.book]
    places = session.also_in(key)[:_MOST_PLACES]
    return {
        "book": key.book,
        "member": book.members[book.member_of(key.row)].name,
        "contact": session.contact_name(key),
        "field": book.field_name(key.row),
        "line": book.line(key.row),
        "address": session.address(key),
        **({"also_in": [_place(session, key.book, place) for place in places]} if places else {}),
    }


def _member(book: AddressBook, row: int) -> dict[str, Any]:
    """Return the name of the file that holds an address, for a book that has several."""
    name = book.members[book.member_of(row)].name
    return {} if name is None else {"member": name}


def _place(session: Session, number: int, place: LinkedPlace) -> dict[str, Any]:
    """Return another place of an address."""
    member = session.books[number].members[place.value.member]
    return {
        "kind": place.kind.name.lower(),
        "contact": session.name_of(number, place.contact),
        "field": place.field,
        "line": member.lines.line(place.value.start),
    }
