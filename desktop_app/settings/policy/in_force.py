"""The policy in force in this process: that of the machine, and what a file named on the command line adds to it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.settings.policy.keys import SET_BY_POLICY_ALONE
from desktop_app.settings.policy.model import Policy


@dataclass(frozen=True)
class PolicyFile:
    """A file of the policy. sha256: of its bytes, in hexadecimal."""

    path: Path
    sha256: str


@dataclass(frozen=True)
class InForce:
    """What is in force. It can be pickled, for processes that share the work.

    files: what it was read from, the machine's first; none where there is no policy. sources: dotted key → the file
    that gave it, several for a list that several add to. locked: what is locked, as the files name it.
    """

    policy: Policy = field(default_factory=Policy)
    files: tuple[PolicyFile, ...] = ()
    sources: Mapping[str, tuple[Path, ...]] = field(default_factory=dict)
    locked: frozenset[str] = frozenset()

    def gives(self, key: str) -> bool:
        """Return whether a policy says something about a key, as “report.formats”, or about a part of it (“report”)."""
        return any(each == key or each.startswith(f"{key}.") for each in self.sources)

    def is_locked(self, key: str) -> bool:
        """Return whether neither the user nor the command line nor another policy changes a key."""
        return is_locked(key, self.locked) or (key in SET_BY_POLICY_ALONE and self.gives(key))


def is_locked(key: str, locked: Collection[str]) -> bool:
    """Return whether a list of locked keys has a key, what it is a part of, or “*”."""
    return "*" in locked or key in locked or key.partition(".")[0] in locked


NO_POLICY = InForce()

_held: list[InForce] = []


def in_force() -> InForce:
    """Return the policy in force; that of the machine is read when it is first asked for. Errors: SettingsError."""
    if not _held:
        _held.append(NO_POLICY)
    return _held[0]


def put_in_force(policy: InForce) -> None:
    """Let a policy be in force in this process."""
    _held[:] = [policy]
