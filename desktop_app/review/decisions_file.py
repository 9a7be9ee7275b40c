"""Decisions in a file: rules for domains, which hold no personal data and can be shared, and for single addresses.

{"proofbook-decisions": 1,
 "domains": [{"domain": "army.ml", "fix": "army.mil"}, {"domain": "example.co", "keep": true}],
 "addresses": [{"address": "a@army.ml", "fix": "b@army.mil"}, {"address": "c@army.ml", "keep": true}]}
"""

import string
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.book.model import NO_DOMAIN, AddressBook
from desktop_app.files.display import harmless
from desktop_app.files.errors import ProofbookError
from desktop_app.files.json_file import read_json
from desktop_app.proofreading.domain import parse, to_unicode
from desktop_app.review.decision import Action, AddressKey, Change, DecidedBy, Decision, fix_address, fix_domain
from desktop_app.review.session import Session

_VERSION = 1
_SUBJECTS = {"domains": "domain", "addresses": "address"}
_ATOM_CHARACTERS = frozenset(string.ascii_letters + string.digits + "!#$%&'*+-/=?^_`{|}~")


class DecisionsError(ProofbookError):
    """A decisions file that can't be used; the text names the file and the entry."""


@dataclass(frozen=True)
class DecisionRules:
    """What a decisions file says, by domain and address as they are compared."""

    domains: dict[str, Decision]
    addresses: dict[str, Decision]

    def for_address(self, address: str, domain: str) -> Decision | None:
        """Return the decision about an address; a rule for the address wins over one for its domain."""
        return self.addresses.get(_normalised(address)) or (self.domains.get(_normalised(domain)) if domain else None)


def read_decisions(path: Path) -> DecisionRules:
    """Read a decisions file. Errors: DecisionsError."""
    content = read_json(path, "decisions file", DecisionsError)
    version = content.get("proofbook-decisions") if isinstance(content, dict) else None
    if version != _VERSION or isinstance(version, bool):  # True equals 1
        raise DecisionsError(f'{path}: this is no decisions file (it must say "proofbook-decisions": {_VERSION})')
    unknown = content.keys() - {"proofbook-decisions", "domains", "addresses"}
    if unknown:
        raise DecisionsError(f"{path}: there is no key “{min(unknown)}” in a decisions file")
    return DecisionRules(_entries(path, content, "domains"), _entries(path, content, "addresses"))


def _entries(path: Path, content: dict[str, Any], key: str) -> dict[str, Decision]:
    """Return the checked rules of one list."""
    entries = content.get(key, [])
    if not isinstance(entries, list):
        raise DecisionsError(f"{path}: “{key}” must be a list")
    subject = _SUBJECTS[key]
    rules: dict[str, Decision] = {}
    for number, entry in enumerate(entries):
        where = f"{path}: {key}[{number}]"
        if not isinstance(entry, dict) or not isinstance(entry.get(subject), str):
            raise DecisionsError(f"{where}: must be an object with “{subject}”")
        named = _normalised(entry[subject])
        if not named:
            raise DecisionsError(f"{where}: “{subject}” must not be empty")
        decision = _decision(where, entry, subject)
        if _meaning(rules.setdefault(named, decision)) != _meaning(decision):
            raise DecisionsError(f"{where}: there is another decision about “{harmless(named)}” before it")
    return rules


def _meaning(decision: Decision) -> tuple[Action, str, str]:
    """Return what tells two decisions apart."""
    return decision.action, _normalised(decision.domain), _normalised(decision.address)


def _normalised(subject: str) -> str:
    """Return a domain or address as it is compared: lower case, its domain in Unicode."""
    local, at, domain = subject.strip().lower().rpartition("@")
    return f"{local}{at}{to_unicode(domain)}"


def _decision(where: str, entry: dict[str, Any], subject: str) -> Decision:
    """Return the checked decision of one entry."""
    if entry.keys() == {subject, "keep"} and entry["keep"] is True:
        return Decision(Action.KEEP, by=DecidedBy.FILE)
    if entry.keys() != {subject, "fix"} or not isinstance(entry["fix"], str):
        raise DecisionsError(f"{where}: must have either “fix” with what it becomes, or “keep”: true")
    new: str = entry["fix"].strip()
    try:
        if subject == "address":
            _check_address(new)
            return fix_address(new, DecidedBy.FILE)
        _check_domain(new, new, "a domain")
        return fix_domain(new.lower(), DecidedBy.FILE)
    except ValueError as error:
        raise DecisionsError(f"{where}: {error}") from None


def _check_address(new: str) -> None:
    """Check that mail can be sent to an address. Errors: ValueError."""
    local, at, domain = new.partition("@")
    if not at or not all(_is_atom(atom) for atom in local.split(".")):
        raise ValueError(f"“{harmless(new)}” is not an address")
    _check_domain(domain, new, "an address")


def _is_atom(text: str) -> bool:
    """Return whether a text is an atom of RFC 5322 §3.2.3, in any script (RFC 6532 §3.2)."""
    return bool(text) and all(
        character in _ATOM_CHARACTERS if character.isascii() else unicodedata.category(character)[0] in "LMN"
        for character in text
    )


def _check_domain(domain: str, given: str, what: str) -> None:
    """Check that a domain is a whole one. Errors: ValueError that repeats what was given."""
    parsed = parse(domain)
    if parsed is None:
        raise ValueError(f"“{harmless(given)}” is not {what}")
    if len(parsed.labels) == 1:
        raise ValueError(f"“{harmless(given)}” is not {what}: something must stand before “{parsed.text}”")


def apply_rules(session: Session, rules: DecisionRules) -> Change:
    """Return the change that carries out the rules on every address they name, whether it was found or not."""
    decisions: list[tuple[AddressKey, Decision]] = []
    for number, book in enumerate(session.books):
        decisions.extend((AddressKey(number, row), decision) for row, decision in _matching(book, rules))
    return session.decide_each("Apply a decisions file", decisions)


def _matching(book: AddressBook, rules: DecisionRules) -> list[tuple[int, Decision]]:
    """Return the rows of a book that the rules name, each with its decision."""
    named = rules.domains.keys() | {address.rpartition("@")[2] for address in rules.addresses}
    numbers = {number for number, domain in enumerate(book.domains) if domain and _normalised(domain) in named}
    if rules.addresses:
        numbers.add(NO_DOMAIN)  # john.army.mil, to become john@army.mil
    matching: list[tuple[int, Decision]] = []
    for row, number in enumerate(book.addresses.domain):
        if number in numbers:
            decision = rules.for_address(book.address(row), book.domains[number])
            if decision:
                matching.append((row, decision))
    return matching
