"""The manual page says what the program does: the same commands, options and exit codes as it has."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from releasing.linux.templates import filled
from releasing.release import Release

from desktop_app.cli import COMMANDS
from desktop_app.exit_codes import ExitCode

_SHARED = "Shared by check, fix, explain and trusted"
_SHARING = {"check", "fix", "explain", "trusted"}
_POLICY = {"policy check", "policy show", "policy template"}
_EVERYWHERE = {"--help", "-h"}


@pytest.fixture(scope="module")
def manual() -> str:
    """The manual page of a release."""
    return filled("proofbook.1", Release("1.2.3", 1_700_000_000, Path("dist"))).decode()


def sections(manual: str) -> dict[str, str]:
    """Return the page's parts by their titles."""
    found = re.split(r"^\.S[HS] (.+)$", manual, flags=re.MULTILINE)
    return {title.strip('"'): text for title, text in zip(found[1::2], found[2::2], strict=True)}


def options_of(text: str) -> set[str]:
    """Return the options that have an entry of their own in a part of the page."""
    tags = re.findall(r"^\.TP\n(.+)$", text, re.MULTILINE)
    return {option for tag in tags for option in re.findall(r"--?[a-z-]+", tag.replace("\\-", "-"))}


def options_taken(command: str) -> set[str]:
    """Return the options that a command says it takes."""
    asked = [sys.executable, "-m", "desktop_app", *command.split(), "--help"]
    said = subprocess.run(asked, capture_output=True, encoding="utf-8", check=True).stdout
    lines = re.findall(r"^  (-.+?)(?:  .*)?$", said, re.MULTILINE)
    return {option for line in lines for option in re.findall(r"(?<![\w-])--?[a-z-]+", line)} - _EVERYWHERE


def test_every_command_is_told_and_no_other(manual: str) -> None:
    text = manual.partition(".SH COMMANDS")[2].partition(".SH OPTIONS")[0]
    told = set(re.findall(r"^\.SS (.+)$", text, re.MULTILINE))
    assert told == {*COMMANDS} - {"policy"} | _POLICY


@pytest.mark.parametrize("command", sorted({*COMMANDS} - {"policy"} | _POLICY))
def test_a_command_takes_the_options_that_are_told(manual: str, command: str) -> None:
    told = options_of(sections(manual)[command])
    shared = options_of(sections(manual)[_SHARED]) if command in _SHARING else set()
    assert told | shared == options_taken(command)


def test_exit_codes_are_the_programs(manual: str) -> None:
    told = re.findall(r"^\.B (\d+)$", sections(manual)["EXIT STATUS"], re.MULTILINE)
    assert [*map(int, told)] == [*ExitCode]


def test_the_page_is_of_the_release(manual: str) -> None:
    assert '"2023-11-14" "Proofbook 1.2.3"' in manual
    assert "@" not in manual


@pytest.mark.skipif(shutil.which("groff") is None, reason="groff is not installed")
def test_the_page_is_set_without_a_complaint(manual: str) -> None:
    command = ["groff", "-man", "-Tutf8", "-ww", "-P-c"]
    done = subprocess.run(command, input=manual, capture_output=True, encoding="utf-8", check=True)
    assert done.stderr == ""
    assert "proofread address books" in done.stdout
