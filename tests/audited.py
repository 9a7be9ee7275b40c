"""Running Python in a process that ends with 99 when it makes a connection, looks up a name or starts a program."""

import os
import subprocess
import sys
from pathlib import Path

_WATCHED = Path(__file__).with_name("watched")


def run_audited(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Run Python with arguments, watched; the processes that it forks or spawns are watched too."""
    paths = [str(_WATCHED), *filter(None, [os.environ.get("PYTHONPATH")])]
    return subprocess.run(
        [sys.executable, *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
