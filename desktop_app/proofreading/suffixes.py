"""The public suffixes: the ICANN section of the Public Suffix List, which the package publicsuffixlist brings along.

Its private section is left out: uk.com is a private registry's name, so mod.gov.uk.com is a slip and no organisation
under a suffix of its own. The package's own class takes 100 ms to load the list, since it makes A-labels of every rule;
here the rules stay in Unicode, as they are written, and loading takes 4 ms.
"""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

_END = b"===END ICANN DOMAINS==="


class _Rules(NamedTuple):
    """The rules, and what is asked of them most often."""

    all: frozenset[str]
    shallow: frozenset[str]
    """Those of one or two labels, without wildcards and exceptions."""
    deep_tails: frozenset[str]
    """What the other rules end with, in two labels or the only one."""
    top_level: frozenset[str]
    """The last label of every rule; some, such as za, are no rule themselves."""
    most_labels: int


@lru_cache(maxsize=1)
def _rules() -> _Rules:
    """Load the list when it is first needed."""
    import publicsuffixlist  # noqa: PLC0415 - only says where its list is

    text = Path(publicsuffixlist.PSLFILE).read_bytes().partition(_END)[0].decode("utf-8")
    rules = [line.strip() for line in text.split("\n") if line and not line.startswith("//")]
    deep = [rule for rule in rules if rule.count(".") > 1 or rule[0] in "!*"]
    return _Rules(
        frozenset(rules),
        frozenset(rules).difference(deep),
        frozenset(".".join(rule.lstrip("!*.").split(".")[-2:]) for rule in deep),
        frozenset(rule.rpartition(".")[2] for rule in rules),
        max(rule.count(".") for rule in rules) + 1,
    )


def suffix_of(domain: str) -> str:
    """Return the public suffix of a lower-case Unicode domain of two labels or more, empty where it has none.

    Where only rules of one or two labels can match, as nearly always, two look-ups settle it.
    """
    rules = _rules()
    first, _, last = domain.rpartition(".")
    two = domain[first.rfind(".") + 1 :]
    if two not in rules.deep_tails and last not in rules.deep_tails:
        return two if two in rules.shallow else last if last in rules.shallow else ""
    labels = domain.split(".")
    length = _length(labels, rules)
    return ".".join(labels[-length:]) if length else ""


def is_in_root_zone(label: str) -> bool:
    """Return whether a lower-case Unicode label is a top-level domain."""
    return label in _rules().top_level


def _length(labels: Sequence[str], rules: _Rules) -> int:
    """Return how many labels the suffix has; an exception is itself no suffix, and what a wildcard is under is one."""
    if "" in labels:
        return 0
    count = len(labels)
    for length in range(min(rules.most_labels + 1, count), 0, -1):
        tail = ".".join(labels[-length:])
        if f"!{tail}" in rules.all:
            return length - 1
        if f"*.{tail}" in rules.all:
            return min(length + 1, count)
        if tail in rules.all:
            return length
    return 0
