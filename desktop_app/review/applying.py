"""What the rules of a decisions file would do here, and the change that carries them out.

Nothing is decided over what the organisation has declared: a rule that would is refused. Where something else has been
decided here already, a person chooses.
"""

from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop_app.book.model import NO_DOMAIN, AddressBook
from desktop_app.files.phrases import phrase
from desktop_app.proofreading.kinds import Kind
from desktop_app.review.decision import UNDECIDED, Action, AddressKey, Change, Decision
from desktop_app.review.decisions_file import DecisionRules, Rule, meaning, normalised
from desktop_app.review.session import Session

_SAME_EFFECT = {Action.TRUST: Action.KEEP}
"""A known-correct spelling is kept, too; a file only says so of this book."""


class Conflict(NamedTuple):
    """A decision made here that differs from what a rule says, and the addresses that have it."""

    rule: Rule
    mine: Decision
    keys: tuple[AddressKey, ...]


@dataclass
class RuleEffect:
    """What one rule would do. new: undecided addresses that it decides; same: how many have its decision already.

    refused: how many addresses it names of which the organisation has declared something else.
    """

    rule: Rule
    new: list[AddressKey] = field(default_factory=list)
    same: int = 0
    refused: int = 0
    conflicts: dict[tuple[object, ...], tuple[Decision, list[AddressKey]]] = field(default_factory=dict)

    @property
    def is_idle(self) -> bool:
        """Return whether no address here is one that the rule decides about."""
        return not (self.new or self.same or self.refused or self.conflicts)


class RulesPreview:
    """What the rules of a file would do in a session, rule by rule in the order of the file."""

    def __init__(self, session: Session, rules: DecisionRules) -> None:
        self._session = session
        self.effects = {(rule.subject, rule.is_address): RuleEffect(rule) for rule in rules}
        for number, book in enumerate(session.books):
            for row, rule in _matching(book, rules):
                self._add(AddressKey(number, row), rule)

    @property
    def new(self) -> int:
        """Return how many undecided addresses would be decided."""
        return sum(len(effect.new) for effect in self.effects.values())

    @property
    def idle(self) -> list[Rule]:
        """Return the rules that decide about nothing here."""
        return [effect.rule for effect in self.effects.values() if effect.is_idle]

    @property
    def refused(self) -> list[Rule]:
        """Return the rules that are refused, since the organisation has declared something else."""
        return [effect.rule for effect in self.effects.values() if effect.refused]

    @property
    def conflicts(self) -> list[Conflict]:
        """Return what is decided otherwise here."""
        return [
            Conflict(effect.rule, mine, tuple(keys))
            for effect in self.effects.values()
            for mine, keys in effect.conflicts.values()
        ]

    def change(self, title: str, taken: Container[Conflict]) -> Change:
        """Return the change that decides what is undecided, and otherwise the conflicts that the file is to win."""
        decisions = [(key, effect.rule.decision) for effect in self.effects.values() for key in effect.new]
        for conflict in self.conflicts:
            if conflict in taken:
                decisions += [(key, conflict.rule.decision) for key in conflict.keys]
        return self._session.decide_each(title, sorted(decisions, key=lambda each: each[0]))

    def _add(self, key: AddressKey, rule: Rule) -> None:
        """Note what a rule would do to an address."""
        effect = self.effects[rule.subject, rule.is_address]
        mine = self._session.decision(key)
        if _is_against_policy(self._session, key, rule.decision):
            effect.refused += 1
        elif mine == UNDECIDED:
            effect.new.append(key)
        elif _effect_of(mine) == _effect_of(rule.decision):
            effect.same += 1
        else:
            effect.conflicts.setdefault(meaning(mine), (mine, []))[1].append(key)


def apply_rules(session: Session, rules: DecisionRules) -> tuple[Change, list[Rule]]:
    """Return the change that carries out the rules, over whatever is decided, and the rules that are refused."""
    preview = RulesPreview(session, rules)
    return preview.change(phrase("Apply a decisions file"), preview.conflicts), preview.refused


def _effect_of(decision: Decision) -> tuple[object, ...]:
    """Return what a decision comes to in this book."""
    action, *rest = meaning(decision)
    return _SAME_EFFECT.get(action, action), *rest


def _is_against_policy(session: Session, key: AddressKey, decision: Decision) -> bool:
    """Return whether the organisation has declared another domain in place of that of an address."""
    finding = session.finding_at(key)
    if finding is None or finding.kind is not Kind.DECLARED or not finding.suggestions:
        return False
    new = decision.applied_to(session.address(key)).rpartition("@")[2]
    return normalised(new) != normalised(finding.suggestions[0].domain)


def _matching(book: AddressBook, rules: DecisionRules) -> Iterator[tuple[int, Rule]]:
    """Yield the rows of a book that the rules name, whether anything was found there or not, each with its rule."""
    named = rules.domains.keys() | {address.rpartition("@")[2] for address in rules.addresses}
    numbers = {number for number, domain in enumerate(book.domains) if domain and normalised(domain) in named}
    if rules.addresses:
        numbers.add(NO_DOMAIN)  # john.army.mil, to become john@army.mil
    for row, number in enumerate(book.addresses.domain):
        if number in numbers:
            rule = rules.rule_for(book.address(row), book.domains[number])
            if rule:
                yield row, rule
