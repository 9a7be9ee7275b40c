"""What every pattern in the package must keep to."""

import re
from pathlib import Path

import desktop_app

_SOURCES = sorted(Path(desktop_app.__file__).parent.rglob("*.py"))


def test_no_group_is_repeated_possessively():
    """Python 3.11.0 to 3.11.4, which Debian 12 ships, then matches too little, without a word."""
    found = [
        f"{path.name}: {line.strip()}"
        for path in _SOURCES
        for line in path.read_text(encoding="utf-8").splitlines()
        if re.search(r"""r[b]?["'].*\)(?:[*+?]|\{[\d,]+\})\+""", line)
    ]
    assert found == []
