"""The admin guide says what is so: keys, defaults, commands, exit codes, examples, messages, folders."""

import argparse
import ast
import itertools
import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import platformdirs.windows
import pytest
from pages import command_lines, named_commands, page
from platformdirs.macos import MacOS
from platformdirs.unix import Unix
from releasing.macos.pkg import INSTALLER_IDENTITY, NOTARY_PROFILE
from releasing.program.platforms import SIGNING_IDENTITY
from releasing.program.system_libraries import FOR_COMMANDS, FOR_THE_WINDOW, LATER_NAMES, PACKAGES, packages
from releasing.windows.inno_setup import DEFINITION, SIGN_COMMAND

import desktop_app
from desktop_app.cli import main
from desktop_app.cli.arguments import parser_of
from desktop_app.cli.many.outcome import Status
from desktop_app.exit_codes import ExitCode
from desktop_app.files.paths import resource, user_log_folder
from desktop_app.files.waiting import PATIENCE
from desktop_app.review.fingerprints import key_path
from desktop_app.review.journal import journals_folder
from desktop_app.settings.policy.keys import KEYS, SET_BY_POLICY_ALONE
from desktop_app.settings.policy.schema import schema
from desktop_app.settings.policy.shared_files import shared_copies_folder
from desktop_app.settings.preferences import switched_off_path, user_trust_path
from desktop_app.settings.recent import recent_path
from desktop_app.settings.retention import starts_path
from desktop_app.settings.table_choices import table_choices_path
from desktop_app.settings.unfinished import unfinished_path
from desktop_app.settings.user_settings import user_settings_path

GUIDE = page("admin-guide.html")
PACKAGE = Path(desktop_app.__file__).parent


def options_by_command() -> dict[tuple[str, ...], set[str]]:
    """Return which options each command has."""
    found: dict[tuple[str, ...], set[str]] = {}

    def walk(parser: argparse.ArgumentParser, names: tuple[str, ...]) -> None:
        found[names] = {option for action in parser._actions for option in action.option_strings}
        for action in parser._actions:
            if isinstance(action, argparse._SubParsersAction):
                for name, part in action.choices.items():
                    walk(part, (*names, name))

    walk(parser_of([]), ())
    return found


def described(key: str) -> Any:
    """Return what the schema says of a dotted key."""
    part = schema()
    for name in key.split("."):
        part = part["properties"][name]
    return part


def texts_of_program() -> Iterator[str]:
    """Yield every text in the program's code."""
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def test_every_key_of_the_schema_is_in_the_table_with_its_default():
    rows = {row[0].text: row for row in GUIDE.by_id("key-table").rows()}
    assert rows.keys() == {*KEYS, "locked"}
    for key, (_, _, default, _) in rows.items():
        assert json.loads(default.text) == described(key)["default"], key


def test_what_a_key_can_be_is_said():
    for key, meaning, *_ in GUIDE.by_id("key-table").rows():
        part = described(key.text)
        allowed = part.get("enum") or part.get("items", {}).get("enum") or part.get("propertyNames", {}).get("enum")
        said = {code.text for code in meaning.all("code")}
        if allowed and key.text != "locked":
            assert said - {"true", "false"} == {*allowed} - {""}, key.text
        if part.get("type") == "boolean":
            assert meaning.text.startswith("Whether"), key.text


def test_which_keys_bind_by_themselves_is_said():
    for key, _, _, force in GUIDE.by_id("key-table").rows():
        is_binding = key.text in {*SET_BY_POLICY_ALONE, "locked"}
        assert force.text.startswith("binding" if is_binding else "default: "), key.text


@pytest.mark.parametrize("name", ["company", "defence-ministry", "university"])
def test_the_examples_are_the_files(name: str):
    file = resource("policy", "examples", f"{name}.json")
    assert GUIDE.by_id(name).text == file.read_text(encoding="utf-8").rstrip("\n")


def test_no_example_is_missing():
    assert {path.stem for path in resource("policy", "examples").iterdir()} == {
        "company",
        "defence-ministry",
        "university",
    }


@pytest.mark.parametrize("line", [*command_lines(GUIDE)], ids=" ".join)
def test_every_command_that_is_shown_is_a_command(line: list[str]):
    if "--version" in line:
        assert "--version" in options_by_command()[()]
    else:
        parser_of(line).parse_args(line)


def test_commands_are_shown_at_all():
    shown = {line[0] for line in (*command_lines(GUIDE), *named_commands(GUIDE))}
    assert shown >= {"check", "fix", "explain", "policy", "diagnostics", "forget", "--version"}


@pytest.mark.parametrize("words", [*named_commands(GUIDE)], ids=" ".join)
def test_every_command_that_is_named_is_one(words: list[str]):
    known = options_by_command()
    known[()].add("--policy")  # which the window takes
    command = tuple(itertools.takewhile(str.isalpha, words[:2]))
    command = command if command in known else command[:1]
    assert {word for word in words if word.startswith("-")} <= known[command]


def test_every_option_that_is_named_exists():
    known = set().union(*options_by_command().values())
    named = {code.text.split(" ")[0] for code in GUIDE.all("code") if code.text.startswith("--")}
    assert named <= known
    assert len(named) > 10


def test_every_exit_code_is_explained():
    rows = GUIDE.by_id("exit-code-table").rows()
    assert [int(code.text) for code, _ in rows] == sorted(ExitCode)


def test_every_status_of_the_summary_is_explained():
    assert [status.text for status, _ in GUIDE.by_id("statuses").rows()] == [*Status]


def test_how_long_a_share_is_waited_for_is_said():
    assert f"waits {round(PATIENCE)} seconds" in GUIDE.text


def test_messages_are_quoted_as_the_program_says_them():
    said = [*texts_of_program()]
    quoted = [each.text.strip(" :") for each in GUIDE.all("q")]
    assert [each for each in quoted if not any(each in text for text in said)] == []
    assert quoted


def test_folders_are_where_the_program_has_them(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(platformdirs.windows, "get_win_folder", lambda _name: "%LOCALAPPDATA%")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", "/home/ada")
    shown = {cells[0].text: [cell.text for cell in cells[1:]] for cells in GUIDE.by_id("folders").rows()}
    for system, folders in (("Windows", platformdirs.windows.Windows), ("macOS", MacOS), ("Linux", Unix)):
        of = folders("proofbook", False)
        expected = [of.user_config_dir, of.user_data_dir, of.user_log_dir]
        assert shown[system] == [_shown(path, system) for path in expected]


def test_the_log_looks_as_it_is_shown():
    assert main.run_command(["check", str(resource("samples", "contacts.vcf"))]) == ExitCode.FINDINGS
    (path,) = user_log_folder().glob("*.log")
    shown = GUIDE.by_id("log-lines").text.splitlines()
    assert [*map(_told, path.read_text(encoding="utf-8").splitlines())] == [*map(_told, shown)]


def _told(line: str) -> list[str]:
    """Return what a line of the log says, without what is another time or on another computer."""
    _time, _process, level, event, *facts = line.split(" ")
    passing = ("version=", "python=", "system=", "frozen=", "ms=")
    return [level, event, *(re.sub("=.*", "=", fact) if fact.startswith(passing) else fact for fact in facts)]


def _shown(path: str, system: str) -> str:
    """Return a folder as the guide writes it."""
    return path.replace("/", "\\") if system == "Windows" else path.replace("/home/ada", "~")


def test_files_are_called_as_they_are():
    named = {code.text.rstrip("/") for _, files, *_ in GUIDE.by_id("files").rows() for code in files.all("code")}
    paths = (
        *(user_settings_path(), user_trust_path(), switched_off_path(), table_choices_path(), journals_folder()),
        *(unfinished_path(), recent_path(), starts_path(), key_path(), shared_copies_folder()),
    )
    assert {path.name for path in paths} <= named


def test_files_of_the_source_that_are_named_are_there():
    source = Path(__file__).parents[2]
    named = {code.text for code in GUIDE.all("code") if code.text.startswith(("resources/", "tests/", ".ci/"))}
    assert len(named) > 4
    assert {path for path in named if not (source / path).exists()} == set()


@pytest.mark.parametrize("name", ["weekly-script"])
def test_shell_scripts_can_be_read_by_a_shell(name: str):
    subprocess.run(["sh", "-n"], input=GUIDE.by_id(name).text, text=True, check=True)


def test_the_libraries_that_the_system_brings_are_those_which_the_build_leaves_to_it():
    def named(place: str) -> list[str]:
        return next(GUIDE.by_id(place).all("code")).text.split()

    commands = packages(FOR_COMMANDS)
    assert named("command-libraries") == commands
    assert named("window-libraries") == [name for name in packages(FOR_THE_WINDOW) if name not in commands]
    for name, later in LATER_NAMES.items():
        assert f"{name} is called {later}" in GUIDE.by_id("window-libraries").text
    in_words = {code.text for code in GUIDE.by_id("window-libraries").all("code")}
    assert set(PACKAGES) - {*commands, *named("window-libraries")} <= in_words


def test_an_installation_on_windows_is_found_by_the_identity_of_the_installer():
    identity = re.search(r"^AppId=\{(\{[-0-9A-F]+\})$", DEFINITION.read_text(encoding="utf-8"), re.MULTILINE)
    assert identity
    assert GUIDE.by_id("uninstall-key").text.endswith(f"\\{identity[1]}_is1")


def test_the_variables_for_signing_are_those_of_the_build():
    named = {code.text for code in GUIDE.all("code") if code.text.startswith("PROOFBOOK_")}
    assert named == {SIGN_COMMAND, SIGNING_IDENTITY, INSTALLER_IDENTITY, NOTARY_PROFILE}
