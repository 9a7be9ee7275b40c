"""Writing decisions into a file, as rules that decide the same when they are applied to the same books.

A domain gets a rule where every address at it, in every book, has the same decision; these hold no personal data. All
other decisions can only be told address by address.
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from desktop_app.book.encoding import CACHED_SLICE
from desktop_app.book.model import AddressBook
from desktop_app.files.atomic import write_new
from desktop_app.files.errors import name_taken, reason_of
from desktop_app.files.phrases import phrase
from desktop_app.review.decision import UNDECIDED, Action, AddressKey, Along, Decision
from desktop_app.review.decisions_file import (
    ALONG_NAMES,
    FIX,
    FIX_DOMAIN,
    VERSION,
    VERSION_KEY,
    WITHOUT_FIX,
    DecisionRules,
    DecisionsError,
    check_fix,
    meaning,
    normalised,
)
from desktop_app.review.session import Session

_WORDS = {action: word for word, action in WITHOUT_FIX.items()}


class Told(NamedTuple):
    """Decisions as rules; left_out: how many decided addresses no rule tells of."""

    rules: DecisionRules
    left_out: int


def rules_of(session: Session, *, with_addresses: bool) -> Told:
    """Return the decisions of a session as rules; without addresses, only those that are the same for a whole domain.

    A known-correct spelling is told as one that is kept: that others should remember it is theirs to say.
    """
    rules = DecisionRules({}, {})
    left_out = 0
    sizes = _sizes(session)
    for domain, decided in _decided(session).items():
        common = _common(list(decided.values()))
        if domain and common and len(decided) == sizes[domain] and _can_be_told(domain, common):
            rules.domains[domain] = common
        elif with_addresses:
            left_out += _tell_addresses(session, domain, decided, rules)
        else:
            left_out += len(decided)
    return Told(rules, left_out)


def write_rules(rules: DecisionRules, path: Path) -> None:
    """Write a decisions file that is not there yet, for the owner alone where addresses are in it.

    Errors: DecisionsError.
    """
    try:
        write_new(path, (as_text(rules),), owner_only=bool(rules.addresses))
    except FileExistsError:
        raise DecisionsError(name_taken(path)) from None
    except OSError as error:
        raise DecisionsError(
            phrase("{path}: the decisions can’t be written ({reason})", path=path, reason=reason_of(error))
        ) from None


def as_text(rules: DecisionRules) -> bytes:
    """Return a decisions file, one rule a line."""
    parts = [f'{{"{VERSION_KEY}": {VERSION}']
    for key, subject, listed in (("domains", "domain", rules.domains), ("addresses", "address", rules.addresses)):
        if listed:
            entries = (_entry(subject, name, decision) for name, decision in listed.items())
            lines = ",\n".join("  " + json.dumps(entry, ensure_ascii=False) for entry in entries)
            parts.append(f' "{key}": [\n{lines}\n ]')
    return (",\n".join(parts) + "}\n").encode("utf-8", "backslashreplace")  # which is how JSON writes a half letter


def _entry(subject: str, name: str, decision: Decision) -> dict[str, Any]:
    """Return a rule as it stands in the file."""
    if decision.action is not Action.FIX:
        return {subject: name, _WORDS[decision.action]: True}
    word = FIX if decision.address or subject == "domain" else FIX_DOMAIN
    entry: dict[str, Any] = {subject: name, word: decision.address or decision.domain}
    if decision.along != Along.LISTS:
        entry["along"] = [word for word, along in ALONG_NAMES.items() if along & decision.along]
    return entry


def _sizes(session: Session) -> Counter[str]:
    """Return how many addresses are at each domain, over all books."""
    sizes: Counter[str] = Counter()
    for book in session.books:
        column, numbers = book.addresses.domain, Counter[int]()
        for start in range(0, len(column), CACHED_SLICE):
            numbers.update(column[start : start + CACHED_SLICE])
        for number, count in numbers.items():
            sizes[normalised(book.domains[number])] += count
    return sizes


def _decided(session: Session) -> dict[str, dict[AddressKey, Decision]]:
    """Return domain → address → decision, in the order of the books."""
    decided: dict[str, dict[AddressKey, Decision]] = {}
    for number, book in enumerate(session.books):
        for row, decision in sorted(session.decisions(number).items(), key=lambda each: each[0]):
            domain = normalised(book.domain(row))
            decided.setdefault(domain, {})[AddressKey(number, row)] = _tellable(decision)
    return decided


def _tellable(decision: Decision) -> Decision:
    """Return a decision as a file tells it."""
    return replace(decision, action=Action.KEEP) if decision.action is Action.TRUST else decision


def _common(decisions: list[Decision]) -> Decision | None:
    """Return what some decisions have in common that is the same for all, and not about one address."""
    first = decisions[0]
    same = all(meaning(decision) == meaning(first) for decision in decisions)
    return first if same and not first.address else None


def _can_be_told(subject: str, decision: Decision) -> bool:
    """Return whether a rule can name this domain or address, and say this of it."""
    if not subject or normalised(subject) != subject:
        return False
    try:
        if decision.action is Action.FIX:
            check_fix(decision)
    except ValueError:
        return False
    return True


def _tell_addresses(session: Session, domain: str, decided: dict[AddressKey, Decision], rules: DecisionRules) -> int:
    """Add a rule for each decided address of a domain; return how many can't have one.

    They can't where contacts have the same address, and not all of them the same decision about it.
    """
    named: dict[str, list[Decision]] = {normalised(session.address(key)): [] for key in decided}
    for key in _keys_at(session, domain):
        address = normalised(session.address(key))
        if address in named:
            named[address].append(decided.get(key, UNDECIDED))
    left_out = 0
    for address, decisions in named.items():
        same = len({meaning(decision) for decision in decisions}) == 1
        is_found_again = not domain or address.rpartition("@")[2] == domain
        if same and is_found_again and _can_be_told(address, decisions[0]):
            rules.addresses[address] = decisions[0]
        else:
            left_out += sum(decision != UNDECIDED for decision in decisions)
    return left_out


def _keys_at(session: Session, domain: str) -> Iterator[AddressKey]:
    """Yield the addresses at a domain, over all books."""
    for number, book in enumerate(session.books):
        numbers = _numbers(book, domain)
        if numbers:
            rows = (row for row, at in enumerate(book.addresses.domain) if at in numbers)
            yield from (AddressKey(number, row) for row in rows)


def _numbers(book: AddressBook, domain: str) -> set[int]:
    """Return the numbers of a domain in a book, however it is written there."""
    return {number for number, text in enumerate(book.domains) if normalised(text) == domain}
