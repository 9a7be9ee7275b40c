"""Decisions in a file: rules for domains, which hold no personal data and can be shared, and for single addresses.

{"proofbook-decisions": 1,
 "domains": [{"domain": "army.ml", "fix": "army.mil"}, {"domain": "example.co", "keep": true}],
 "addresses": [{"address": "a@army.ml", "fix": "b@army.mil"}, {"address": "c@army.ml", "keep": true}]}
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.book.model import NO_DOMAIN, AddressBook
from desktop_app.files.errors import ProofbookError
from desktop_app.proofreading.domain import parse
from desktop_app.review.decision import Action, AddressKey, Change, DecidedBy, Decision, fix_address, fix_domain
from desktop_app.review.session import Session

_VERSION = 1


class DecisionsError(ProofbookError):
    """A decisions file that can't be used; the text names the file and the entry."""


@dataclass(frozen=True)
class DecisionRules:
    """What a decisions file says, by lower-case domain and address."""

    domains: dict[str, Decision]
    addresses: dict[str, Decision]

    def for_address(self, address: str, domain: str) -> Decision | None:
        """Return the decision about an address; a rule for the address wins over one for its domain."""
        return self.addresses.get(address.lower()) or self.domains.get(domain)


def read_decisions(path: Path) -> DecisionRules:
    """Read a decisions file. Errors: DecisionsError."""
    try:
        content = json.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise DecisionsError(f"{path}: there is no such decisions file") from None
    except json.JSONDecodeError as error:
        raise DecisionsError(f"{path}, line {error.lineno}: this is not valid JSON ({error.msg})") from None
    except UnicodeDecodeError:
        raise DecisionsError(f"{path}: the decisions file is not UTF-8 text") from None
    except (ValueError, RecursionError) as error:  # a number of thousands of digits, lists in lists in lists …
        raise DecisionsError(f"{path}: this is not a decisions file ({error})") from None
    except OSError as error:
        raise DecisionsError(f"{path}: the decisions file can’t be read ({error.strerror or error})") from None
    if not isinstance(content, dict) or content.get("proofbook-decisions") != _VERSION:
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
    subject = key.removesuffix("s") if key == "domains" else "address"
    rules: dict[str, Decision] = {}
    for number, entry in enumerate(entries):
        where = f"{path}: {key}[{number}]"
        if not isinstance(entry, dict) or not isinstance(entry.get(subject), str):
            raise DecisionsError(f"{where}: must be an object with “{subject}”")
        rules[entry[subject].lower()] = _decision(where, entry, subject)
    return rules


def _decision(where: str, entry: dict[str, Any], subject: str) -> Decision:
    """Return the checked decision of one entry."""
    if entry.keys() == {subject, "keep"} and entry["keep"] is True:
        return Decision(Action.KEEP, by=DecidedBy.FILE)
    if entry.keys() != {subject, "fix"} or not isinstance(entry["fix"], str):
        raise DecisionsError(f"{where}: must have either “fix” with what it becomes, or “keep”: true")
    new: str = entry["fix"].strip()
    local, at, domain = new.rpartition("@")
    complete = bool(local and at) if subject == "address" else not at
    if not complete or not parse(domain) or not new.isprintable() or " " in new:
        raise DecisionsError(f"{where}: “{new}” is not {'an address' if subject == 'address' else 'a domain'}")
    return fix_address(new, DecidedBy.FILE) if subject == "address" else fix_domain(new.lower(), DecidedBy.FILE)


def apply_rules(session: Session, rules: DecisionRules) -> Change:
    """Return the change that carries out the rules on every address they name, whether it was found or not."""
    decisions: list[tuple[AddressKey, Decision]] = []
    for number, book in enumerate(session.books):
        decisions.extend((AddressKey(number, row), decision) for row, decision in _matching(book, rules))
    return session.decide_each("Apply a decisions file", decisions)


def _matching(book: AddressBook, rules: DecisionRules) -> list[tuple[int, Decision]]:
    """Return the rows of a book that the rules name, each with its decision."""
    named = rules.domains.keys() | {address.rpartition("@")[2] for address in rules.addresses}
    numbers = {number for number, domain in enumerate(book.domains) if domain in named}
    if rules.addresses:
        numbers.add(NO_DOMAIN)  # john.army.mil, to become john@army.mil
    matching: list[tuple[int, Decision]] = []
    for row, number in enumerate(book.addresses.domain):
        if number in numbers:
            decision = rules.for_address(book.address(row), book.domains[number])
            if decision:
                matching.append((row, decision))
    return matching
