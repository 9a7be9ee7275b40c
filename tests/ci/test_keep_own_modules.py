"""What a program goes on with whose files are replaced by those of another version while it runs."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only there is a program replaced while it runs")

_HOOK = Path(__file__).parents[2] / ".ci" / "releasing" / "program" / "hooks" / "keep_own_modules.py"
_PROGRAM = """
import runpy, sys, types, os
archive = types.SimpleNamespace(_filename=sys.executable)
sys.modules["pyimod02_importers"] = types.SimpleNamespace(pyz_archive=archive)
sys.path.insert(0, {library!r})
import first
if {kept}: runpy.run_path({hook!r})
os.replace({newer!r}, {library!r})
import second, inner.third
print(archive._filename, second.WHOSE, inner.third.WHOSE)
"""


def library(file: Path, whose: str, *before: str) -> Path:
    with zipfile.ZipFile(file, "w") as archive:
        for name in (*before, "first.py", "second.py", "inner/__init__.py", "inner/third.py"):
            archive.writestr(name, f"WHOSE = {whose!r}\n")
    return file


@pytest.mark.parametrize("kept", [True, False])
def test_modules_are_those_of_the_start_where_others_lie_there_by_now(kept: bool, tmp_path: Path) -> None:
    old = library(tmp_path / "base_library.zip", "old")
    newer = library(tmp_path / "newer.zip", "of the newer one", "more.py")
    code = _PROGRAM.format(library=str(old), newer=str(newer), hook=str(_HOOK), kept=kept)
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    if kept:
        assert (ran.stdout, ran.stderr) == ("/proc/self/exe old old\n", "")
    else:
        assert "ZipImportError" in ran.stderr or "of the newer one" in ran.stdout
