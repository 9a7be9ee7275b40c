"""The policy in force in this process: that of the machine, and what a file named on the command line adds to it."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from desktop_app.files.phrases import phrase
from desktop_app.settings.policy.checking import chains
from desktop_app.settings.policy.keys import LISTS, SECTIONS, SET_BY_POLICY_ALONE
from desktop_app.settings.policy.model import Policy
from desktop_app.settings.policy.places import machine_policy
from desktop_app.settings.policy.reading import PolicyError, PolicyText, read_policy


@dataclass(frozen=True)
class PolicyFile:
    """A file of the policy. sha256: of its bytes, in hexadecimal."""

    path: Path
    sha256: str


@dataclass(frozen=True)
class InForce:
    """What is in force. It can be pickled, for processes that share the work.

    files: what it was read from, the machine's first; none where there is no policy. sources: dotted key → the file
    that gave it, several for a list that several add to. locked: what is locked, as the files name it. unheeded: (file,
    key) of what a further file says in vain.
    """

    policy: Policy = field(default_factory=Policy)
    files: tuple[PolicyFile, ...] = ()
    sources: Mapping[str, tuple[Path, ...]] = field(default_factory=dict)
    locked: frozenset[str] = frozenset()
    unheeded: tuple[tuple[Path, str], ...] = ()

    def warnings(self) -> list[str]:
        """Return what is to be said, on a terminal, of what does not count of a further policy."""
        return [
            f"{path}: “{key}” is not heeded, or not whole: this machine’s policy says otherwise"
            for path, key in self.unheeded
        ]

    def gives(self, key: str) -> bool:
        """Return whether a policy says something about a key, as “report.formats”, or about a part of it (“report”)."""
        return any(each == key or each.startswith(f"{key}.") for each in self.sources)

    def is_locked(self, key: str) -> bool:
        """Return whether neither the user nor the command line nor another policy changes a key."""
        return _is_locked(key, self.locked) or (key in SET_BY_POLICY_ALONE and self.gives(key))

    def value(self, key: str) -> Any:
        """Return the value of a dotted key."""
        section, _, name = key.partition(".")
        value = getattr(self.policy, section)
        return getattr(value, name) if name else value


NO_POLICY = InForce()

_held: list[InForce] = []


def in_force() -> InForce:
    """Return the policy in force, the machine's where nobody has put another one in force. Errors: SettingsError."""
    if not _held:
        put_in_force(load_policy())
    return _held[0]


def put_in_force(policy: InForce) -> None:
    """Let a policy be in force in this process."""
    _held[:] = [policy]


def load_policy(extra: Path | None = None) -> InForce:
    """Return the machine's policy with what another file adds to it. Errors: SettingsError."""
    machine = machine_policy()
    return merged([read_policy(path) for path in (machine, extra) if path is not None])


def merged(texts: Sequence[PolicyText]) -> InForce:
    """Return what some policies say together.

    Lists add up; of all else the last one's word counts, but none changes what an earlier one has locked.
    Errors: PolicyError where one contradicts another.
    """
    values: dict[str, Any] = {}
    sources: dict[str, tuple[Path, ...]] = {}
    locked: frozenset[str] = frozenset()
    for text in texts:
        for key, value in text.values.items():
            if _is_locked(key, locked) or (key in SET_BY_POLICY_ALONE and key in values):
                continue
            is_list = key in LISTS
            values[key] = _added(values[key], value) if is_list and key in values else value
            sources[key] = (*sources.get(key, ()), text.path) if is_list else (text.path,)
        locked |= text.locked
    for old, reason in chains(values.get("renames", {})):
        path = sources["renames"][-1]
        raise PolicyError([phrase("{path}: “{key}”: {reason}", path=path, key=f"renames.{old}", reason=reason)])
    forced = InForce(_policy(values), tuple(PolicyFile(text.path, text.sha256) for text in texts), sources, locked)
    return replace(forced, unheeded=tuple(_unheeded(texts[1:], forced)))


def _added(first: Any, second: Any) -> Any:
    """Return two lists as one, each entry once; of two values of a name the first counts."""
    return {**second, **first} if isinstance(first, dict) else tuple(dict.fromkeys((*first, *second)))


def _unheeded(further: Iterable[PolicyText], forced: InForce) -> Iterator[tuple[Path, str]]:
    """Yield (file, key) of what is not in force although a further file says it."""
    for text in further:
        for key, value in text.values.items():
            there = forced.value(key)
            if isinstance(value, Mapping):
                is_heeded = value.items() <= there.items()
            else:
                is_heeded = set(value) <= set(there) if key in LISTS else value == there
            if not is_heeded:
                yield text.path, key


def _policy(values: Mapping[str, Any]) -> Policy:
    """Return a policy of dotted keys with their values."""
    policy = Policy(**{key: value for key, value in values.items() if "." not in key})
    for section, names in SECTIONS.items():
        given = {name: values[f"{section}.{name}"] for name in names if f"{section}.{name}" in values}
        policy = replace(policy, **{section: replace(getattr(policy, section), **given)})
    return policy


def _is_locked(key: str, locked: Collection[str]) -> bool:
    """Return whether a list of locked keys has a key, what it is a part of, or “*”."""
    return "*" in locked or key in locked or key.partition(".")[0] in locked
