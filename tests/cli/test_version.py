"""proofbook --version."""

import subprocess
import sys

import pytest

from desktop_app import __version__
from desktop_app.files.build import version_and_commit

LOADED = "import sys; from desktop_app.__main__ import main; main(['--version']); print(*sorted(sys.modules))"


@pytest.mark.parametrize("arguments", [["--version"], ["check", "--version"]])
def test_it_begins_with_name_and_version_and_tells_the_commit(arguments: list[str]) -> None:
    said = subprocess.run([sys.executable, "-m", "desktop_app", *arguments], capture_output=True, text=True, check=True)
    assert said.stdout == f"proofbook {version_and_commit()}\n"
    assert said.stdout.split()[:2] == ["proofbook", __version__]
    assert said.stderr == ""


def test_nothing_that_commands_need_is_loaded_for_it() -> None:
    said = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True).stdout
    loaded = said.splitlines()[-1].split()
    assert {name for name in loaded if name.startswith("desktop_app")} <= {
        "desktop_app",
        "desktop_app.__main__",
        *(f"desktop_app.cli{name}" for name in ("", ".interrupting", ".main", ".output", ".version")),
        "desktop_app.exit_codes",
        *(
            f"desktop_app.files{name}"
            for name in ("", ".build", ".display", ".errors", ".paths", ".phrases", ".progress")
        ),
    }
    assert not {"argparse", "dataclasses", "inspect", "platformdirs", "rapidfuzz", "zipfile"} & set(loaded)


@pytest.mark.skipif(sys.platform == "win32", reason="a shell's way of closing it")
def test_a_closed_output_is_said() -> None:
    command = f"exec {sys.executable} -m desktop_app --version >&-"
    ended = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (4, "proofbook: the output can’t be written (it is closed)\n")
