"""Python's own list of how it was built isn't packed."""

import subprocess
import sys
from pathlib import Path

import pytest
from releasing.program import how_python_was_built

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Python has no such list there")


def test_what_asks_for_it_does_without(tmp_path: Path) -> None:
    folder = how_python_was_built.untold(tmp_path / "first")
    told = (
        "import sys, sysconfig, zoneinfo, vobject; print(sys.modules[sys.argv[1]].__file__, sysconfig.get_platform())"
    )
    command = [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(folder)!r}); {told}"]
    said = subprocess.run(
        [*command, how_python_was_built.module_name()], capture_output=True, text=True, check=True
    ).stdout.split()
    assert Path(said[0]).parent == folder
    assert said[1].startswith(sys.platform)
