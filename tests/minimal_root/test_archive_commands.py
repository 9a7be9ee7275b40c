"""The archive's command line on a bare Debian, for an ordinary user, without the libraries that the window needs."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from subprocess import CompletedProcess

import pytest
from main_job import SAMPLE, cleaned_sample
from root import Layers, NewRoot, Root
from samples import EXPECTED

from desktop_app import __version__

PROGRAM, CONSOLE = "/opt/proofbook/proofbook", "/opt/proofbook/proofbook-cli"
SAMPLES = "/opt/proofbook/_internal/desktop_app/resources/samples"
COMMIT = "/opt/proofbook/_internal/desktop_app/resources/commit.txt"

Run = Callable[..., CompletedProcess[str]]


@pytest.fixture
def root(new_root: NewRoot, without_window: Layers) -> Root:
    return new_root(without_window)


@pytest.fixture
def run(root: Root, environment: dict[str, str]) -> Run:
    """Run a command: run("check", …, given={…}, without=("HOME",))."""

    def run_command(
        *words: str | Path, given: Mapping[str, str] = {}, without: tuple[str, ...] = ()
    ) -> CompletedProcess[str]:
        kept = {name: value for name, value in environment.items() if name not in without}
        return root.run(CONSOLE, *words, environment=kept | given)

    return run_command


def test_it_says_its_version_and_commit(run: Run, root: Root):
    ran = run("--version")
    assert (ran.returncode, ran.stderr) == (0, "")
    commit = root.inside(COMMIT).read_text(encoding="ascii").partition(",")[0]
    assert ran.stdout.startswith(f"proofbook {__version__} (commit {commit[:12]}")


@pytest.mark.parametrize("name", EXPECTED)
def test_it_checks_and_fixes_each_sample(name: str, run: Run, home: Path):
    checked = run("check", f"{SAMPLES}/{name}", "--format", "json")
    assert (checked.returncode, checked.stderr) == (1, "")
    assert json.loads(checked.stdout)["books"][0]["addresses"] == EXPECTED[name]["addresses"]
    fixed = run("fix", f"{SAMPLES}/{name}", "-o", home / name, "--accept", "high", "--report", home / "report.html")
    assert fixed.returncode == 0, fixed.stderr
    assert (home / name).read_bytes() == cleaned_sample(name)
    assert (home / "report.html").exists()


def test_nobody_but_root_can_change_the_program(root: Root):
    everything = root.as_root("find", "/opt/proofbook", "-printf", "%u:%g %M %p\\n").splitlines()
    assert len(everything) > 100
    loose = [line for line in everything if not line.startswith("root:root ") or line.split()[1][5::3].count("w")]
    assert [line for line in loose if not line.split()[1].startswith("l")] == []


@pytest.mark.parametrize(
    "language", [{"LANG": "C"}, {"LANG": "POSIX"}, {"LANG": "de_DE.UTF-8"}, {"LC_ALL": "fr_FR.ISO-8859-1"}, {}]
)
def test_names_of_files_may_be_in_any_script_under_any_locale(language: dict[str, str], run: Run, home: Path):
    book, out = home / "Müller’s Адреса 連絡先.vcf", home / "ćopy ✓.vcf"
    book.write_bytes(SAMPLE.read_bytes())
    ran = run("fix", book, "-o", out, "--accept", "high", given=language, without=("LANG", "LC_ALL"))
    assert ran.returncode == 0, ran.stderr
    assert book.name in run("check", book, given=language, without=("LANG", "LC_ALL")).stdout
    assert out.read_bytes() == cleaned_sample()


_HOMES = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")


@pytest.mark.parametrize("where", [None, "/", "/nowhere", "/proc"])
def test_it_needs_no_home_to_write_to(where: str | None, run: Run, home: Path):
    given = {} if where is None else {"HOME": where}
    ran = run(
        "fix", f"{SAMPLES}/contacts.vcf", "-o", home / "cleaned.vcf", "--accept", "high", given=given, without=_HOMES
    )
    assert ran.returncode == 0, ran.stderr
    assert (home / "cleaned.vcf").read_bytes() == cleaned_sample()


def test_without_a_screen_the_window_says_so(root: Root, environment: dict[str, str]):
    ran = root.run(PROGRAM, environment=environment)
    assert (ran.returncode, ran.stdout) == (3, "")
    assert ran.stderr == "proofbook: there is no screen to open a window on; try proofbook --help\n"


def test_without_its_libraries_the_window_names_one(root: Root, environment: dict[str, str]):
    ran = root.run(PROGRAM, environment=environment | {"DISPLAY": ":0"})
    assert (ran.returncode, ran.stdout) == (3, "")
    assert "lib" in ran.stderr
    assert ran.stderr.startswith("proofbook: ")
    assert ran.stderr.count("\n") == 1
