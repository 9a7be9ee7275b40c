"""Which trusted domains a domain could be a slip for, found without comparing it with each of them.

One or two edits away (a deletes index), or the same by a key that costs one look-up: dots and dashes removed, the
name alone, the labels in another order, what it looks like, a label more or less in the suffix.

Subdomains are set aside label by label: us.af.ml is compared as us.af.ml and as af.ml, and the rest is put back.
"""

import enum
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import permutations
from typing import NamedTuple, Protocol

from rapidfuzz.distance import OSA

from desktop_app.proofreading.deletes import DeletesIndex
from desktop_app.proofreading.domain import DomainName, is_public_suffix, is_suffix, is_top_level
from desktop_app.proofreading.lookalikes import spelled_out, squeezed_skeleton
from desktop_app.proofreading.rules import TrustedDomain, name_of_target, suffix_of_target

_TWO_EDITS_FROM = 5
"""Letters in the target's name from which two edits can be a slip; scoring decides whether they are."""

GLUED_FROM = 7
"""Letters of a target without its dots from which one edit more, or a glued label in front of it, is recognised."""

_LABELS_TO_ORDER = 3
"""Labels whose orders are all tried; of more there are too many."""

_SECOND_LEVEL = frozenset({"ac", "co", "com", "edu", "gob", "gouv", "gov", "mil", "net", "org"})
"""Labels that people put before a country's where none belongs."""

_SHORTEST_CUT_OFF = 4
"""Letters of a last label from which it may be a trusted name without its suffix: nato for nato.int."""

_INCOMPLETE = frozenset({"ac", "co", "gob", "gouv", "gov", "govt", "gv", "mil", "nhs", "police"})
"""Labels that a country's has to follow; com, net, org and edu are whole by themselves."""


class Route(enum.Enum):
    """How a candidate was found."""

    EDITS = "one or two edits"
    SQUEEZED = "other dots or dashes"
    LOOKALIKE = "looks the same"
    LABEL_ORDER = "labels in another order"
    NAME = "the suffix is missing"
    TARGET_FIRST = "the target stands complete at the beginning"
    LABEL_MORE = "a label too many in the suffix"
    LABEL_LESS = "the last label is missing"
    WITH_MAIL = "mail added to a provider's name"
    DIGITS_FIRST = "digits of the name before the @ behind it"
    OTHER_SUFFIX = "the same name under a suffix that is not the target's"


WHOLE_DOMAIN_ROUTES = frozenset({Route.SQUEEZED, Route.LABEL_ORDER, Route.TARGET_FIRST, Route.LABEL_MORE})
"""Those where the dots are in other places, so that the domain is under another suffix or name than was meant."""


class Candidate(NamedTuple):
    """typed, the tail of the domain from some label on, could be a slip for target; head is what stands before it."""

    head: str
    typed: str
    target: TrustedDomain
    route: Route
    has_regional_variants: bool = False
    """The target's name is trusted in several countries, as that of an international provider is."""

    @property
    def suggestion(self) -> str:
        """Return the whole domain that was meant."""
        return f"{self.head}.{self.target.domain}" if self.head else self.target.domain


class NearStrings(Protocol):
    """What finds strings within their number of edits of a given one."""

    def near(self, text: str) -> list[str]:
        """Return them, in no order."""


class CandidateIndex:
    """Searches a fixed set of targets; edits: how many it finds at most, 1 or 2.

    Each table is made by the first search that needs it: making them all takes longer than checking a small book.
    """

    def __init__(self, targets: Iterable[TrustedDomain], edits: int = 2) -> None:
        self._targets: Mapping[str, TrustedDomain] = {target.domain: target for target in targets}
        self._domains: Collection[str] = self._targets.keys()
        self._most_edits = edits

    @cached_property
    def _near(self) -> NearStrings:
        """Return what finds the targets a few edits away."""
        return DeletesIndex({domain: min(self._most_edits, _edits(target)) for domain, target in self._targets.items()})

    @cached_property
    def _by_look(self) -> dict[str, list[str]]:
        return self._grouped(_looks)

    @cached_property
    def _by_squeezed(self) -> dict[str, list[str]]:
        return self._grouped(lambda domain: (squeezed(domain),))

    @cached_property
    def _by_labels(self) -> dict[str, list[str]]:
        """Return the targets of many labels by these."""
        return self._grouped(
            lambda domain: (_label_set(domain.split(".")),) if domain.count(".") >= _LABELS_TO_ORDER else ()
        )

    @cached_property
    def _by_cut(self) -> dict[str, list[str]]:
        return self._grouped(_cut_off)

    @cached_property
    def _by_deeper_name(self) -> dict[str, list[str]]:
        """Return the targets by their names, but for those that are a name and a suffix."""
        return self._grouped(lambda domain: () if _is_direct(domain) else (name_of_target(domain),))

    @cached_property
    def _suffixes(self) -> frozenset[str]:
        """Return the suffixes that stand directly behind a name."""
        behind = {domain.partition(".")[2] for domain in self._targets}
        # bo.telemark.no is a public suffix, telemark.no none.
        whole = {domain for domain in self._targets if domain.count(".") > 1 and is_public_suffix(domain)}
        return frozenset(filter(is_suffix, behind - {""})).union(domain.partition(".")[2] for domain in whole)

    @cached_property
    def _last_labels(self) -> frozenset[str]:
        return frozenset(domain.rpartition(".")[2] for domain in self._targets)

    @cached_property
    def _listed(self) -> list[TrustedDomain]:
        """Return the providers of which all suffixes are listed."""
        return [target for target in self._targets.values() if target.all_suffixes_listed]

    @cached_property
    def _listed_names(self) -> frozenset[str]:
        return frozenset(target.name for target in self._listed)

    @cached_property
    def _provider_suffixes(self) -> frozenset[str]:
        return frozenset(target.suffix for target in self._listed)

    @cached_property
    def _near_providers(self) -> DeletesIndex:
        return DeletesIndex({name: 1 for name in self._listed_names if len(name) >= _TWO_EDITS_FROM})

    @cached_property
    def _near_squeezed(self) -> NearStrings:
        """Return what finds a target without its dots one edit away."""
        return DeletesIndex({text: 1 for text in self._by_squeezed if len(text) >= GLUED_FROM})

    @cached_property
    def _regional(self) -> frozenset[tuple[str, str]]:
        """Return those names that are trusted in several countries, by the same set or file."""
        country: dict[tuple[str, str], str] = {}
        regional: set[tuple[str, str]] = set()
        for domain in self._targets:
            last = domain.rpartition(".")[2]
            if len(last) == 2 and country.setdefault(kin := self._kin(domain), last) != last:
                regional.add(kin)
        return frozenset(regional)

    def search(self, domain: DomainName) -> list[Candidate]:
        """Return each domain that may have been meant, once for each route; the longest target for it counts."""
        text, labels, suffix = domain
        # Of many domains each is searched, and nearly none has a candidate: the commonest case takes few steps.
        if len(labels) == 2 and suffix:
            found = self._whole("", text)
            if labels[0] in self._listed_names:
                found += self._other_suffix(domain)
            if labels[0] in self._last_labels:
                found += self._label_order(labels, 1)
        else:
            found = self._in_parts(domain)
        if text[0].isdigit() or "mail." in text:
            found += self._glued_front(domain)
        return self._distinct(found) if found else found

    def same_but_separators(self, domain: str) -> list[TrustedDomain]:
        """Return the targets that are spelled with the same letters in the same order."""
        return [self._targets[same] for same in self._by_squeezed.get(squeezed(domain), ())]

    def named(self, name: str) -> list[TrustedDomain]:
        """Return the targets with exactly this name."""
        deeper = [self._targets[domain] for domain in self._by_deeper_name.get(name, ())]
        return self._directly_named(name) + deeper

    def _get(self, domain: str) -> TrustedDomain | None:
        """Return the target that a domain is; nearly all are asked for in vain."""
        return self._targets[domain] if domain in self._domains else None

    def _directly_named(self, name: str) -> list[TrustedDomain]:
        """Return the targets that are this name and a suffix."""
        domains = [domain for suffix in self._suffixes if (domain := f"{name}.{suffix}") in self._domains]
        return [self._targets[domain] for domain in domains if _is_direct(domain)]

    def _kin(self, domain: str) -> tuple[str, str]:
        """Return what a target has in common with its variants in other countries: its name, and the set or file."""
        target = self._targets[domain]
        return target.name, target.family or target.source

    def _grouped(self, keys: Callable[[str], Iterable[str]]) -> dict[str, list[str]]:
        """Return the targets by each of their keys."""
        groups: dict[str, list[str]] = {}
        for domain in self._targets:
            for key in keys(domain):
                if key in groups:
                    groups[key].append(domain)
                else:
                    groups[key] = [domain]  # takes less than an empty list that grows
        return groups

    def _distinct(self, candidates: list[Candidate]) -> list[Candidate]:
        """Return the first candidate for each suggestion and route."""
        found: dict[tuple[str, Route], Candidate] = {}
        for candidate in candidates:
            found.setdefault((candidate.suggestion, candidate.route), candidate)
        return [
            Candidate(each.head, each.typed, each.target, each.route, has_regional_variants=True)
            if self._kin(each.target.domain) in self._regional
            else each
            for each in found.values()
        ]

    def _in_parts(self, domain: DomainName) -> list[Candidate]:
        """Return candidates for a single label, for one without a suffix, and for more than a name and a suffix."""
        text, labels, suffix = domain
        if len(labels) == 1:
            return [*self._without_suffix(text)]
        found = self._whole("", text)
        for first in range(1, len(labels) - (domain.suffix_length or 1)):
            found += self._whole(".".join(labels[:first]), ".".join(labels[first:]))
        if "." not in suffix:
            found += self._target_first(domain)
        if not suffix:
            found += self._glued_suffix(domain)
            found += self._cut_off_suffix(labels)
        found += self._label_more(labels)
        found += self._label_order(labels, domain.suffix_length)
        found += self._other_suffix(domain)
        return found

    def _whole(self, head: str, typed: str) -> list[Candidate]:
        """Return the targets that are a few edits away, or the same but for what a key leaves out."""
        near = self._near.near(typed)
        alike = self._by_look.get(squeezed_skeleton(typed), ())
        cut = self._by_cut.get(typed, ()) if typed.rpartition(".")[2] in _INCOMPLETE else ()
        if not (near or alike or cut):
            return []
        found: list[Candidate] = []
        for domain in alike:
            same = squeezed(domain) == squeezed(typed)
            found.append(Candidate(head, typed, self._targets[domain], Route.SQUEEZED if same else Route.LOOKALIKE))
        found += [Candidate(head, typed, self._targets[domain], Route.EDITS) for domain in near]
        return found + [Candidate(head, typed, self._targets[domain], Route.LABEL_LESS) for domain in cut]

    def _without_suffix(self, label: str) -> Iterator[Candidate]:
        """Yield the targets of a single label: a name, or a domain without its dots, with one slip at most."""
        letters = squeezed(label)
        for target in self.same_but_separators(label):
            yield Candidate("", label, target, Route.SQUEEZED)
        for name in (label, *self._near_providers.near(label)):
            for target in self.named(name):
                yield Candidate("", label, target, Route.NAME)
        for near in self._near_squeezed.near(letters):
            for target in self.same_but_separators(near):
                yield Candidate("", label, target, Route.SQUEEZED)
        for start in range(2, len(letters) - GLUED_FROM + 1):
            for target in self.same_but_separators(letters[start:]):
                if not target.is_provider:
                    yield Candidate(letters[:start], letters[start:], target, Route.SQUEEZED)

    def _target_first(self, domain: DomainName) -> Iterator[Candidate]:
        """Yield the target that stands whole before one label too many.

        Not where the domain is that name under a suffix of its own: army.mil.ng is Nigeria's army, since mil.ng is a
        public suffix, but nothing is registered as mil.ml.
        """
        labels = domain.labels
        start = ".".join(labels[:-1])
        if is_public_suffix(start):
            return
        for first in range(len(labels) - 2):
            target = self._get(".".join(labels[first:-1]))
            if target:
                yield Candidate(".".join(labels[:first]), ".".join(labels[first:]), target, Route.TARGET_FIRST)
                return

    def _label_order(self, labels: tuple[str, ...], suffix_length: int) -> Iterator[Candidate]:
        """Yield the targets with the same labels in another order."""
        for first in range(max(len(labels) - suffix_length, 1)):
            for same in self._same_labels(labels[first:]):
                typed = ".".join(labels[first:])
                if same != typed:
                    yield Candidate(".".join(labels[:first]), typed, self._targets[same], Route.LABEL_ORDER)

    def _same_labels(self, labels: tuple[str, ...]) -> Collection[str]:
        """Return the targets with the same labels in any order; of few, each order is tried without a table."""
        if len(labels) <= _LABELS_TO_ORDER:
            return {order for order in map(".".join, permutations(labels)) if order in self._domains}
        return self._by_labels.get(_label_set(labels), ())

    def _glued_suffix(self, domain: DomainName) -> Iterator[Candidate]:
        """Yield the target that stands whole at the beginning, with letters glued to it: gmail.comcom."""
        last = domain.labels[-1]
        if is_top_level(last):
            return
        for end in range(2, len(last) - 1):
            target = self._get(domain.text[: end - len(last)])
            if target:
                yield Candidate("", domain.text, target, Route.TARGET_FIRST)

    def _cut_off_suffix(self, labels: tuple[str, ...]) -> Iterator[Candidate]:
        """Yield the targets whose name is the last label: ncia.nato for ncia.nato.int."""
        if is_top_level(labels[-1]) or len(labels[-1]) < _SHORTEST_CUT_OFF:
            return
        for target in self._directly_named(labels[-1]):
            yield Candidate(".".join(labels[:-1]), labels[-1], target, Route.NAME)

    def _glued_front(self, domain: DomainName) -> Iterator[Candidate]:
        """Yield the provider to whose name something is glued: 1967gmail.com (the @ is too early), yahoomail.com."""
        without_digits = domain.text.lstrip("0123456789")
        suffix = domain.text[len(domain.name) :] if len(domain.labels) - domain.suffix_length == 1 else ""
        without_mail = domain.name.removesuffix("mail") + suffix if suffix else domain.text
        for text, route in ((without_digits, Route.DIGITS_FIRST), (without_mail, Route.WITH_MAIL)):
            target = self._get(text)
            if target and text != domain.text and target.all_suffixes_listed:
                yield Candidate("", domain.text, target, route)

    def _label_more(self, labels: tuple[str, ...]) -> Iterator[Candidate]:
        """Yield the targets that appear when a label such as com is taken out of the suffix."""
        for first in range(len(labels) - 2):
            for left_out in range(first + 1, len(labels) - 1):
                if not _is_second_level(labels[left_out]):
                    continue
                target = self._get(".".join((*labels[first:left_out], *labels[left_out + 1 :])))
                if target:
                    typed = ".".join(labels[first:])
                    yield Candidate(".".join(labels[:first]), typed, target, Route.LABEL_MORE)

    def _other_suffix(self, domain: DomainName) -> Iterator[Candidate]:
        """Yield the targets with this name, or nearly, where its suffix can't be right.

        That is where the suffix doesn't exist, or where all those are listed under which a provider has mailboxes.
        Of a provider's domains, those of the same country are meant, or else the largest.
        """
        labels = domain.labels
        first = len(labels) - max(domain.suffix_length, 1) - 1
        if first < 0:  # a public suffix
            return
        if first > 0 and _is_second_level(labels[first]):
            first -= 1  # gmail.cm.br
        name, suffix = labels[first], ".".join(labels[first + 1 :])
        names = {name}
        if not domain.suffix or labels[first + 1] in self._provider_suffixes:
            names.update(self._near_providers.near(name))
        for near in names.intersection(self._listed_names) if domain.suffix else names:
            targets = [
                target for target in self._directly_named(near) if target.all_suffixes_listed or not domain.suffix
            ]
            if any(target.suffix == suffix for target in targets):
                continue
            if near != name:
                targets = [target for target in targets if suffix.startswith(target.suffix + ".")]
            here = [target for target in targets if target.domain.endswith("." + labels[-1])]
            largest = max((target.weight for target in targets), default=0.0)
            for target in here or (target for target in targets if target.weight == largest or not domain.suffix):
                yield Candidate(".".join(labels[:first]), f"{name}.{suffix}", target, Route.OTHER_SUFFIX)


def _is_direct(domain: str) -> bool:
    """Return whether a target is a name and a suffix, with nothing before them."""
    suffix = suffix_of_target(domain)
    return bool(suffix) and domain.count(".") == suffix.count(".") + 1


def _edits(target: TrustedDomain) -> int:
    """Return how many edits away a target is searched."""
    return 2 if len(target.name) >= _TWO_EDITS_FROM else 1


def squeezed(text: str) -> str:
    """Return text without its dots and dashes."""
    return text.replace(".", "").replace("-", "")


def _label_set(labels: Iterable[str]) -> str:
    """Return the labels of a domain in the order of the alphabet."""
    return ".".join(sorted(labels))


def _looks(domain: str) -> Collection[str]:
    """Return what a domain looks like without its dots, with umlauts as letters without dots and spelled out."""
    look = squeezed_skeleton(domain)
    return (look,) if domain.isascii() else {look, squeezed_skeleton(spelled_out(domain))}


def _cut_off(domain: str) -> tuple[str, ...]:
    """Return a domain cut off before its country, where what remains is no whole domain."""
    if domain.count(".") < 2:
        return ()
    cut = domain.rpartition(".")[0]
    return (cut,) if cut.rpartition(".")[2] in _INCOMPLETE and "." in suffix_of_target(domain) else ()


def _is_second_level(label: str) -> bool:
    """Return whether a label is one that stands before a country's, or a slip for com."""
    return label in _SECOND_LEVEL or (len(label) <= 4 and OSA.distance(label, "com", score_cutoff=1) <= 1)
