"""Decisions in a file: rules for domains, which hold no personal data and can be shared, and for single addresses.

{"proofbook-decisions": 1,
 "domains": [{"domain": "army.ml", "fix": "army.mil"}, {"domain": "example.co", "keep": true}],
 "addresses": [{"address": "a@army.ml", "fix": "b@army.mil"}, {"address": "c@army.ml", "ask": true}]}

Of an address, {"address": "d@army.ml", "fix-domain": "army.mil"} leaves what stands before the @ as it is.
A fix may say what changes along with it, where that is not the lists alone: "along": [], or ["lists", "names"].
"""

import string
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

from desktop_app.files.display import harmless
from desktop_app.files.errors import ProofbookError
from desktop_app.files.json_file import read_json, says_version
from desktop_app.files.phrases import phrase
from desktop_app.proofreading.domain import parse, to_unicode
from desktop_app.review.decision import Action, Along, DecidedBy, Decision, fix_address, fix_domain

VERSION_KEY, VERSION = "proofbook-decisions", 1
FIX, FIX_DOMAIN = "fix", "fix-domain"
WITHOUT_FIX = {"keep": Action.KEEP, "ask": Action.ASK}
ALONG_NAMES = {"lists": Along.LISTS, "names": Along.NAMES}
_SUBJECTS = {"domains": "domain", "addresses": "address"}
_ATOM_CHARACTERS = frozenset(string.ascii_letters + string.digits + "!#$%&'*+-/=?^_`{|}~")


class DecisionsError(ProofbookError):
    """A decisions file that can't be used; the text names the file and the entry."""


class Rule(NamedTuple):
    """One rule: what is decided about a domain or an address, named as it is compared."""

    subject: str
    is_address: bool
    decision: Decision


@dataclass(frozen=True)
class DecisionRules:
    """What a decisions file says, by domain and address as they are compared."""

    domains: dict[str, Decision]
    addresses: dict[str, Decision]

    def __iter__(self) -> Iterator[Rule]:
        """Yield the rules in the order of the file, those for domains first."""
        yield from (Rule(domain, False, decision) for domain, decision in self.domains.items())
        yield from (Rule(address, True, decision) for address, decision in self.addresses.items())

    def rule_for(self, address: str, domain: str) -> Rule | None:
        """Return the rule that decides about an address; one for the address wins over one for its domain."""
        for rules, subject in ((self.addresses, normalised(address)), (self.domains, normalised(domain))):
            if subject in rules:
                return Rule(subject, rules is self.addresses, rules[subject])
        return None


def read_decisions(path: Path) -> DecisionRules:
    """Read a decisions file. Errors: DecisionsError."""
    content = read_json(path, phrase("decisions file"), DecisionsError)
    if not says_version(content, VERSION_KEY, VERSION):
        raise DecisionsError(
            phrase(
                '{path}: this is no decisions file (it must say "{key}": {version})',
                path=path,
                key=VERSION_KEY,
                version=VERSION,
            )
        )
    unknown = content.keys() - {VERSION_KEY, "domains", "addresses"}
    if unknown:
        raise DecisionsError(phrase("{path}: there is no key “{key}” in a decisions file", path=path, key=min(unknown)))
    return DecisionRules(_entries(path, content, "domains"), _entries(path, content, "addresses"))


def _entries(path: Path, content: dict[str, Any], key: str) -> dict[str, Decision]:
    """Return the checked rules of one list."""
    entries = content.get(key, [])
    if not isinstance(entries, list):
        raise DecisionsError(phrase("{path}: “{key}” must be a list", path=path, key=key))
    subject = _SUBJECTS[key]
    rules: dict[str, Decision] = {}
    for number, entry in enumerate(entries):
        where = f"{path}: {key}[{number}]"
        if not isinstance(entry, dict) or not isinstance(entry.get(subject), str):
            raise DecisionsError(phrase("{where}: must be an object with “{subject}”", where=where, subject=subject))
        named = normalised(entry[subject])
        if not named:
            raise DecisionsError(phrase("{where}: “{subject}” must not be empty", where=where, subject=subject))
        decision = _decision(where, entry, subject)
        if meaning(rules.setdefault(named, decision)) != meaning(decision):
            raise DecisionsError(
                phrase(
                    "{where}: there is another decision about “{named}” before it", where=where, named=harmless(named)
                )
            )
    return rules


def meaning(decision: Decision) -> tuple[Action, str, str, Along]:
    """Return what tells two decisions apart, whoever made them."""
    along = decision.along if decision.action is Action.FIX else Along.NONE
    return decision.action, normalised(decision.domain), normalised(decision.address), along


def normalised(subject: str) -> str:
    """Return a domain or address as it is compared: lower case, its domain in Unicode."""
    local, at, domain = subject.strip().lower().rpartition("@")
    return f"{local}{at}{to_unicode(domain)}"


def _decision(where: str, entry: dict[str, Any], subject: str) -> Decision:
    """Return the checked decision of one entry."""
    said = entry.keys() - {subject}
    for word, action in WITHOUT_FIX.items():
        if said == {word} and entry[word] is True:
            return Decision(action, by=DecidedBy.FILE)
    word = FIX_DOMAIN if subject == "address" and FIX_DOMAIN in said else FIX
    if said - {"along"} != {word} or not isinstance(entry[word], str):
        raise DecisionsError(
            phrase("{where}: must have either “fix” with what it becomes, or “keep”: true, or “ask”: true", where=where)
        )
    try:
        fix = _fix(entry[word].strip(), is_address=subject == "address" and word == FIX)
        return replace(fix, along=_along(entry.get("along", ["lists"])))
    except ValueError as error:
        raise DecisionsError(phrase("{where}: {reason}", where=where, reason=error)) from None


def _fix(new: str, *, is_address: bool) -> Decision:
    """Return a checked fix. Errors: ValueError."""
    fix = fix_address(new, DecidedBy.FILE) if is_address else fix_domain(new.lower(), DecidedBy.FILE)
    check_fix(fix)
    return fix


def _along(names: object) -> Along:
    """Return what changes along with a fix. Errors: ValueError."""
    if not isinstance(names, list) or not all(isinstance(name, str) and name in ALONG_NAMES for name in names):
        raise ValueError(phrase("“along” must be a list of “lists” and “names”, or an empty one"))
    return Along(sum({ALONG_NAMES[name] for name in names}))


def check_fix(fix: Decision) -> None:
    """Check that what a fix names can be right. Errors: ValueError."""
    if fix.address:
        _check_address(fix.address)
    else:
        _check_domain(fix.domain, fix.domain, phrase("a domain"))


def _check_address(new: str) -> None:
    """Check that mail can be sent to an address. Errors: ValueError."""
    local, at, domain = new.partition("@")
    if not at or not all(_is_atom(atom) for atom in local.split(".")):
        raise ValueError(phrase("“{new}” is not an address", new=harmless(new)))
    _check_domain(domain, new, phrase("an address"))


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
        raise ValueError(phrase("“{given}” is not {what}", given=harmless(given), what=what))
    if len(parsed.labels) == 1:
        raise ValueError(
            phrase(
                "“{given}” is not {what}: something must stand before “{domain}”",
                given=harmless(given),
                what=what,
                domain=parsed.text,
            )
        )
