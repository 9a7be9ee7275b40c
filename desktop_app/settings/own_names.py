"""What the program calls the files and folders that it stores for the user; others beside them are somebody else's."""

import re

OWN_FOLDERS = frozenset({"journals", "shared-lists"})
"""Whatever lies in these is the program's."""
LOG_FOLDERS = frozenset({"log", "Logs"})
"""As the system calls them, where they lie in another folder of the program's."""

_OWN_FILE = re.compile(
    r"[0-9a-f]{32}-[0-9a-f]{16}\.(jsonl|unreadable-\d+)|[0-9a-f]{32}\.txt|fingerprint\.key|proofbook-[\w-]+\.(log[.\d]*|lock)"
    r"|(recent|unfinished|settings|table-choices|starts)\.json|(known-correct-domains|switched-off-sets)\.txt"
)
_HALF = re.compile(r"\.proofbook-.+\.part")


def is_own_file(name: str) -> bool:
    """Return whether the program calls a finished file so."""
    return bool(_OWN_FILE.fullmatch(name))


def is_own(name: str) -> bool:
    """Return whether the program calls a file, one that it was in the midst of writing, or a folder of files so."""
    return name in OWN_FOLDERS or is_own_file(name) or bool(_HALF.fullmatch(name))
