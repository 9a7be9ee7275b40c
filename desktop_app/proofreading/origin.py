"""Where rules come from, for whoever has to account for what was found by them."""

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple


class UsedFile(NamedTuple):
    """A file that counts. sha256: of its bytes; is_copy: it could not be used, and its last good copy counts."""

    path: Path
    sha256: str
    is_copy: bool = False


class UsedSet(NamedTuple):
    """A built-in set that counts, and how many domains it has. date: ISO."""

    name: str
    date: str
    domains: int


@dataclass(frozen=True)
class Origin:
    """What rules were made of: files, sets, and how many domains come from elsewhere.

    policy_files: the machine's first; none where there is no policy. own_domains: the user's. known_list: whether the
    built-in list of domains known to be real counts.
    """

    organisation: str = ""
    policy_files: tuple[UsedFile, ...] = ()
    built_in_sets: tuple[UsedSet, ...] = ()
    trust_files: tuple[UsedFile, ...] = ()
    policy_domains: int = 0
    renames: int = 0
    own_domains: int = 0
    command_line_domains: int = 0
    known_list: bool = False


NO_ORIGIN = Origin()
