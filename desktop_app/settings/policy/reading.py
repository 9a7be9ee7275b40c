"""Reading a policy file: JSON that fits the published schema and makes sense. It is used whole or not at all.

{"organisation": "Example Ministry", "trusted_domains": ["example.gov"], "renames": {"old.example.gov": "example.gov"}}
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.files.json_file import parsed_json
from desktop_app.files.phrases import plural_phrase
from desktop_app.files.small_file import read_small
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.policy.checking import Checker
from desktop_app.settings.policy.keys import KEYS
from desktop_app.settings.policy.places import CALLED
from desktop_app.settings.policy.schema import misfits, unspeakable


class PolicyError(SettingsError):
    """A policy that can't be used. problems: each names file, key and value."""

    def __init__(self, problems: Iterable[str]) -> None:
        self._problems = tuple(problems)
        more = len(self._problems) - 1
        first = self._problems[0]
        super().__init__(
            plural_phrase(
                more,
                "{first} ({n} more problem: proofbook policy check)",
                "{first} ({n} more problems: proofbook policy check)",
                first=first,
            )
            if more
            else first
        )

    @property
    def problems(self) -> tuple[str, ...]:
        """Return everything that is wrong, each by itself."""
        return self._problems


@dataclass(frozen=True)
class PolicyText:
    """What one file says. sha256: of its bytes; values: dotted key → value, checked, as Policy has it."""

    path: Path
    sha256: str
    values: Mapping[str, Any]
    locked: frozenset[str]


def read_policy(path: Path) -> PolicyText:
    """Read a policy file. Errors: SettingsError naming the key and its value, or the line of a syntax error."""
    data = read_small(path, CALLED, SettingsError)
    content = parsed_json(data, path, CALLED, SettingsError)
    problems = [*misfits(path, content)] or [*unspeakable(path, content)]
    if problems:
        raise PolicyError(problems)
    checker = Checker(path)
    values = {key: checker.checked(key, value) for key, value in _flat(content)}
    checker.check_contradictions(values)
    if checker.problems:
        raise PolicyError(checker.problems)
    return PolicyText(path, hashlib.sha256(data).hexdigest(), values, frozenset(content.get("locked", ())))


def _flat(content: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield (dotted key, value) of what a policy gives."""
    for key in KEYS:
        section, _, name = key.partition(".")
        if section in content and (not name or name in content[section]):
            yield key, content[section][name] if name else content[section]
